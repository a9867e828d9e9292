import { describe, expect, it } from 'vitest';
import { createDeskApp } from '../src/infobip/pages/portal/conversations/desk-app.ts';
import { createMarketplaceApp } from '../src/infobip/pages/portal/marketplace/marketplace-app.ts';
import type { AppListing, DeskMessage } from '../src/infobip/exchange/portal-action-types.ts';
import { ActionRefusal } from '../src/pages/page-actions.ts';
import { listing, openSection, playExchangePortal, question } from './support/infobip-exchange-portal.ts';

const openMarketplace = (path: readonly string[] = [], vendor = playExchangePortal()) =>
  openSection('marketplace', createMarketplaceApp, { path, vendor });

const openDesk = (path: readonly string[] = [], vendor = playExchangePortal()) =>
  openSection('conversations', createDeskApp, { path, vendor });

describe('the marketplace', () => {
  it('leads who adds an app to its configuration at once', async () => {
    const { section, vendor, addresses, settled, state } = await openMarketplace();
    await section.add('app-2');
    expect(vendor.inputsOf('add-app')).toEqual([{ appId: 'app-2' }]);
    await settled();
    expect(addresses).toEqual(['#/marketplace/my-apps/app-2']);
    expect(section.state.frame?.src).toBe('http://127.0.0.1:9/configuration?state=1');
    expect(section.current()?.name).toBe('Tables');
    expect(state.notice).toBe('Tables is added.');
  });

  it('stays where there is nothing to configure', async () => {
    const vendor = playExchangePortal();
    vendor.list({ ...listing, id: 'app-3', name: 'Weather', hasConfiguration: false });
    const { section, addresses, state } = await openMarketplace([], vendor);
    await section.add('app-3');
    expect(addresses).toEqual([]);
    expect(state).toMatchObject({ notice: 'Weather is added.', focus: { id: 'view-title' } });
    expect(section.state.apps).toMatchObject([{ isInstalled: false }, { isInstalled: true }]);
  });

  it('leaves who went elsewhere meanwhile where they are', async () => {
    const answer = Promise.withResolvers<AppListing>();
    const vendor = playExchangePortal({ 'add-app': () => answer.promise });
    const { section, addresses, state, visit } = await openMarketplace([], vendor);
    const added = section.add('app-2');
    await visit('#/marketplace/my-apps');
    answer.resolve({ ...listing, isInstalled: true });
    await added;
    expect(addresses).toEqual([]);
    expect(state.notice).toBe('Tables is added.');
  });

  it('goes nowhere when it is refused', async () => {
    const refusal = new ActionRefusal('not-found', 'There is none.');
    const { section, addresses, state } = await openMarketplace([], playExchangePortal({ 'add-app': () => refusal }));
    await section.add('app-2');
    expect(addresses).toEqual([]);
    expect(state.problem?.code).toBe('not-found');
    expect(section.state.apps).toMatchObject([{ isInstalled: false }]);
  });

  it('removes an app when it is meant', async () => {
    const { section, vendor, state } = await openMarketplace(['my-apps']);
    await vendor.act('add-app', { appId: 'app-2' });
    section.askToRemove('app-2');
    expect(state.focus.id).toBe('question');
    section.cancel();
    expect(state.focus.id).toBe('remove-app-2');
    await section.remove();
    expect(vendor.inputsOf('remove-app')).toEqual([]);
    section.askToRemove('app-2');
    await section.remove();
    expect(section.state).toMatchObject({ askingId: undefined, apps: [{ isInstalled: false }] });
    expect(state.notice).toBe('Tables is removed.');
  });

  it('tells that an app has no configuration', async () => {
    const refusal = new ActionRefusal('no-configuration', 'Tables has no configuration page.');
    const vendor = playExchangePortal({ 'open-configuration': () => refusal });
    const { section, state } = await openMarketplace(['my-apps', 'app-2'], vendor);
    expect(section.state.frame).toBeUndefined();
    expect(state.problem?.code).toBe('no-configuration');
  });

  it('keeps a frame that comes late from another view', async () => {
    const answer = Promise.withResolvers<{ appId: string; title: string; src: string }>();
    const vendor = playExchangePortal({ 'open-configuration': () => answer.promise });
    const { section, visit } = await openMarketplace([], vendor);
    const configuring = visit('#/marketplace/my-apps/app-2');
    await expect.poll(() => vendor.inputsOf('open-configuration').length).toBe(1);
    await visit('#/marketplace');
    answer.resolve({ appId: 'app-2', title: 'Tables', src: 'https://tables.example/' });
    await configuring;
    expect(section.state.frame).toBeUndefined();
  });
});

describe('the desk', () => {
  it('shows the list until a conversation is chosen', async () => {
    const { section, vendor } = await openDesk();
    expect(section.state.conversations?.map(({ id }) => id)).toEqual(['talk-1', 'talk-2']);
    expect(section.state.open).toBeUndefined();
    expect(vendor.inputsOf('open-desk-conversation')).toEqual([]);
  });

  it('signs the apps in once for each opening', async () => {
    const { app, section, visit } = await openDesk(['talk-1']);
    const sources = () => section.state.open?.cards.map(({ src }) => src);
    expect(sources()).toEqual(['http://127.0.0.1:9/card/talk-1?state=1']);
    await app.refresh();
    section.type('agent', 'Hello');
    await section.send('agent');
    expect(sources()).toEqual(['http://127.0.0.1:9/card/talk-1?state=1']);
    await visit('#/conversations/talk-2');
    expect(sources()).toEqual(['http://127.0.0.1:9/card/talk-2?state=4']);
    section.type('agent', 'Half a sen');
    await section.reopen();
    expect(sources()).toEqual(['http://127.0.0.1:9/card/talk-2?state=7']);
    expect(section.state).toMatchObject({ open: { opening: 3 }, drafts: { agent: 'Half a sen' } });
  });

  it.each([
    ['agent', 'OUTBOUND', 'Your message is sent.'],
    ['customer', 'INBOUND', 'The customer has written.'],
  ] as const)('sends what the %s writes', async (author, direction, notice) => {
    const { section, vendor, state } = await openDesk(['talk-1']);
    section.type(author, ' On its way. ');
    await section.send(author);
    expect(vendor.inputsOf('send-desk-message')).toEqual([{ conversationId: 'talk-1', author, text: 'On its way.' }]);
    expect(section.state.open?.messages.at(-1)).toMatchObject({ direction, text: 'On its way.' });
    expect(section.state.drafts[author]).toBe('');
    expect(state).toMatchObject({ notice, focus: { id: `write-as-${author}` } });
  });

  it('sends nothing without a text, and says it there', async () => {
    const { section, vendor, state } = await openDesk(['talk-1']);
    section.type('customer', ' ');
    await section.send('customer');
    expect(vendor.inputsOf('send-desk-message')).toEqual([]);
    expect(section.state.errors).toEqual({ customer: 'A message needs a text.' });
    expect(state.focus.id).toBe('write-as-customer');
    section.type('customer', 'H');
    expect(section.state.errors).toEqual({});
  });

  it('keeps what is typed while a message is sent', async () => {
    const { section } = await openDesk(['talk-1']);
    section.type('agent', 'Hello');
    const sent = section.send('agent');
    section.type('agent', 'And then');
    await sent;
    expect(section.state.drafts.agent).toBe('And then');
    expect(section.state.open?.messages).toHaveLength(2);
  });

  it('keeps what is refused', async () => {
    const refusal = new ActionRefusal('no-answer', 'Try again.');
    const { section } = await openDesk(['talk-1'], playExchangePortal({ 'send-desk-message': () => refusal }));
    section.type('agent', 'Hello');
    await section.send('agent');
    expect(section.state.drafts.agent).toBe('Hello');
    expect(section.state.open?.messages).toHaveLength(1);
  });

  it('sees what comes in', async () => {
    const { app, section, vendor } = await openDesk(['talk-1']);
    vendor.arrive('Hello?');
    await app.refresh();
    expect(section.state.open?.messages.map(({ text }) => text)).toEqual(['Where is it?', 'Hello?']);
  });

  it('keeps an older list of messages from taking away what was sent meanwhile', async () => {
    const answer = Promise.withResolvers<{ messages: DeskMessage[] }>();
    const vendor = playExchangePortal({ 'list-desk-messages': () => answer.promise });
    const { app, section } = await openDesk(['talk-1'], vendor);
    const looked = app.refresh();
    await expect.poll(() => vendor.inputsOf('list-desk-messages').length).toBe(1);
    section.type('agent', 'Hello');
    await section.send('agent');
    answer.resolve({ messages: [question] });
    await looked;
    expect(section.state.open?.messages).toHaveLength(2);
  });

  it('shows no conversation that somebody has left', async () => {
    const answers = new Map<string, () => void>();
    const full = playExchangePortal();
    const vendor = playExchangePortal({
      'open-desk-conversation': async (input) => {
        await new Promise<void>((resolve) => answers.set(input.conversationId, resolve));
        return full.act('open-desk-conversation', input);
      },
    });
    const { section, visit } = await openDesk([], vendor);
    const first = visit('#/conversations/talk-1');
    const second = visit('#/conversations/talk-2');
    await expect.poll(() => answers.size).toBe(2);
    answers.get('talk-2')?.();
    await second;
    answers.get('talk-1')?.();
    await first;
    expect(section.state.open?.conversation.id).toBe('talk-2');
  });

  it('tells of a conversation that there is not', async () => {
    const refusal = new ActionRefusal('not-found', 'There is no conversation talk-9.');
    const vendor = playExchangePortal({ 'open-desk-conversation': () => refusal });
    const { section, state } = await openDesk(['talk-9'], vendor);
    expect(section.state.open).toBeUndefined();
    expect(state.problem?.code).toBe('not-found');
  });

  it('opens full pages one at a time and keeps those that were opened', async () => {
    const { section } = await openDesk(['talk-1']);
    section.togglePage('app-2');
    section.togglePage('app-1');
    expect(section.state).toMatchObject({ shownPage: 'app-1', openedPages: ['app-2', 'app-1'] });
    section.togglePage('app-1');
    expect(section.state).toMatchObject({ shownPage: undefined, openedPages: ['app-2', 'app-1'] });
    await section.reopen();
    expect(section.state.openedPages).toEqual([]);
  });
});
