import { describe, expect, test } from 'vitest';
import type { AppForm } from '../src/infobip/exchange/portal-action-types.ts';
import { useDesk } from './support/infobip-desk.ts';
import { authorize, getCode, openCard, publicForm, publicQuery, redeem } from './support/infobip-exchange-sign-in.ts';

const desk = useDesk();
const conversationId = 'd1d1de2e-d8dc-4ad7-970e-acca0035e19d';
const card = JSON.stringify({ card: { title: 'Notes', src: 'http://localhost:4999/notes?theme=dark#top' } });
/** Without a configuration page. */
const plain: AppForm = {
  name: ' Notes ',
  worksWith: ['conversations', 'people'],
  manifests: { conversations: card },
  redirectUrl: 'http://localhost:4999',
  logoUrl: '',
};
const form: AppForm = { ...plain, settingsUrl: 'http://localhost:4999/settings' };

test('the portal is open for its user', async () => {
  expect(await desk().ask('open-portal', {})).toEqual({
    user: { userKey: 'U-1001', username: 'agent.smith', email: 'agent.smith@example.test', locale: 'en' },
    accountKey: 'D8ADC259F0A14D0AA1B2C3D4E5F60718',
  });
});

describe('Publish', () => {
  test('begins with the app of the marketplace, whose secrets are shown on demand', async () => {
    const { apps } = await desk().ask('list-apps', {});
    expect(apps).toMatchObject([
      { id: 'app-1', name: 'Orders', clientId: 'sandbox-exchange-client', access: 'listed', isInstalled: false },
    ]);
    expect(JSON.stringify(apps)).not.toMatch(/Secret|sandbox-exchange-secret|sandbox-signing-secret/);
    expect(await desk().ask('reveal-app-secrets', { appId: 'app-1' })).toEqual({
      clientId: 'sandbox-exchange-client',
      clientSecret: 'sandbox-exchange-secret',
      signingSecret: 'sandbox-signing-secret',
    });
  });

  test('creates, changes and deletes an app', async () => {
    const shell = await desk().ask('create-app', form);
    expect(shell).toEqual({
      id: expect.stringMatching(/^app-\d+$/) as string,
      name: 'Notes',
      worksWith: ['conversations', 'people'],
      manifests: { conversations: card },
      settingsUrl: 'http://localhost:4999/settings',
      redirectUrl: 'http://localhost:4999',
      clientId: expect.stringMatching(/^[a-z0-9]{32}$/) as string,
      access: 'private',
      isInstalled: false,
      version: 1,
      createdAt: '2026-03-02T08:00:00.000+00:00',
    });
    const { id: appId } = shell;
    const secrets = await desk().ask('reveal-app-secrets', { appId });
    const changed = await desk().ask('update-app', { ...plain, appId, name: 'Notices', worksWith: ['people'] });
    expect(changed).toMatchObject({ name: 'Notices', manifests: {}, clientId: shell.clientId, version: 2 });
    expect('settingsUrl' in changed).toBe(false);
    expect(await desk().ask('reveal-app-secrets', { appId })).toEqual(secrets);
    expect(await desk().ask('delete-app', { appId })).toEqual({ deleted: true });
    expect((await desk().ask('delete-app', { appId })).code).toBe('not-found');
    expect((await desk().ask('list-apps', {})).apps).toHaveLength(1);
  });

  test('does not save an app over what was changed meanwhile', async () => {
    const { id: appId, version } = await desk().ask('create-app', form);
    // No part of the form.
    await desk().ask('set-app-access', { appId, access: 'listed' });
    await desk().ask('renew-signing-secret', { appId });
    expect(await desk().ask('update-app', { ...form, appId, version, name: 'Mine' })).toMatchObject({ version: 2 });
    expect(await desk().ask('update-app', { ...form, appId, version, name: 'Theirs' })).toMatchObject({
      code: 'changed',
      error: 'Mine was changed meanwhile. This draft is of version 1, and version 2 is kept.',
    });
    await desk().ask('delete-app', { appId });
    expect((await desk().ask('update-app', { ...form, appId, version })).code).toBe('not-found');
  });

  test('renews a signing secret', async () => {
    const before = await desk().ask('reveal-app-secrets', { appId: 'app-1' });
    const renewed = await desk().ask('renew-signing-secret', { appId: 'app-1' });
    expect(renewed.signingSecret).toMatch(/^\w{48}$/);
    expect(renewed).toMatchObject({ clientId: before.clientId, clientSecret: before.clientSecret });
    expect(await desk().ask('reveal-app-secrets', { appId: 'app-1' })).toEqual(renewed);
  });

  test('tells all that is wrong with the manifests, and keeps nothing', async () => {
    const manifests = { conversations: 'card: { title: a, src: b }', answers: 'functions: []', flow: 'nonsense: [' };
    const worksWith: AppForm['worksWith'] = ['conversations', 'answers'];
    expect(await desk().ask('create-app', { ...form, worksWith, manifests })).toMatchObject({
      code: 'invalid-manifest',
      error: [
        'conversations, line 1, column 24, card.src: b is not an address of a website: begin with http:// or https://.',
        'answers, line 1, column 12, functions: Must NOT have fewer than 1 items.',
      ].join('\n'),
    });
    expect((await desk().state()).apps.count()).toBe(1);
    const { problems } = await desk().ask('check-manifest', { product: 'flow', text: manifests.flow });
    expect(problems[0]).toMatchObject({ line: 1, path: '' });
    expect(await desk().ask('check-manifest', { product: 'conversations', text: card })).toEqual({ problems: [] });
  });

  test('a name is one app’s in the marketplace, and anybody’s elsewhere', async () => {
    const { id: appId } = await desk().ask('create-app', { ...form, name: 'orders' });
    const taken = 'There is an app called orders in the marketplace already.';
    expect(await desk().ask('set-app-access', { appId, access: 'listed' })).toMatchObject({
      code: 'name-taken',
      error: taken,
    });
    await desk().ask('update-app', { ...form, appId, name: 'Notes' });
    expect(await desk().ask('set-app-access', { appId, access: 'listed' })).toMatchObject({ access: 'listed' });
    expect((await desk().ask('update-app', { ...form, appId, name: 'orders' })).code).toBe('name-taken');
    expect(await desk().ask('update-app', { ...form, appId })).toMatchObject({ name: 'Notes', access: 'listed' });
  });

  test.each<[string, Parameters<ReturnType<typeof desk>['ask']>[0], object]>([
    ['no name', 'create-app', { ...form, name: ' ' }],
    ['a product that is none', 'create-app', { ...form, worksWith: ['fax'] }],
    ['a manifest of one', 'create-app', { ...form, manifests: { people: '{}' } }],
    ['a manifest that is no text', 'create-app', { ...form, manifests: { flow: {} } }],
    ['no address', 'create-app', { ...form, redirectUrl: 'localhost:4999' }],
    ['a script', 'create-app', { ...form, settingsUrl: 'javascript:alert(1)' }],
    ['an address that is no text', 'create-app', { ...form, logoUrl: 7 }],
    ['no app', 'update-app', form],
    ['another access', 'set-app-access', { appId: 'app-1', access: 'public' }],
    ['another product', 'check-manifest', { product: 'people', text: '' }],
    ['no author', 'send-desk-message', { conversationId, author: 'bot', text: 'a' }],
    ['an empty message', 'send-desk-message', { conversationId, author: 'agent', text: ' ' }],
    ['no search', 'refuse-app', {}],
    ['no object', 'open-configuration', []],
  ])('%s is invalid input of %s', async (_, name, input) => {
    expect((await desk().ask(name, input as never)).code).toBe('invalid-input');
  });

  test.each<[Parameters<ReturnType<typeof desk>['ask']>[0], object]>([
    ['update-app', { ...form, appId: 'none' }],
    ['reveal-app-secrets', { appId: 'none' }],
    ['renew-signing-secret', { appId: 'none' }],
    ['set-app-access', { appId: 'none', access: 'listed' }],
    ['add-app', { appId: 'none' }],
    ['remove-app', { appId: 'none' }],
    ['open-configuration', { appId: 'none' }],
    ['open-desk-conversation', { conversationId: 'none' }],
    ['list-desk-messages', { conversationId: 'none' }],
    ['send-desk-message', { conversationId: 'none', author: 'agent', text: 'a' }],
  ])('%s of what there is not', async (name, input) => {
    expect((await desk().ask(name, input as never)).code).toBe('not-found');
  });
});

describe('the marketplace', () => {
  test('adds and removes apps', async () => {
    const listing = { id: 'app-1', name: 'Orders', isInstalled: false, hasConfiguration: true };
    expect(await desk().ask('list-marketplace', {})).toMatchObject({ apps: [listing] });
    expect(await desk().ask('add-app', { appId: 'app-1' })).toMatchObject({ isInstalled: true });
    expect(await desk().ask('list-marketplace', {})).toMatchObject({ apps: [{ ...listing, isInstalled: true }] });
    expect(await desk().ask('remove-app', { appId: 'app-1' })).toMatchObject({ isInstalled: false });
  });

  test('has no private apps; one that is taken back is installed nowhere', async () => {
    const { id: appId } = await desk().ask('create-app', form);
    expect((await desk().ask('add-app', { appId })).code).toBe('not-found');
    await desk().ask('set-app-access', { appId, access: 'listed' });
    await desk().ask('add-app', { appId });
    expect(await desk().ask('set-app-access', { appId, access: 'listed' })).toMatchObject({ isInstalled: true });
    expect(await desk().ask('set-app-access', { appId, access: 'private' })).toMatchObject({ isInstalled: false });
    expect((await desk().ask('list-marketplace', {})).apps).toHaveLength(1);
  });

  test('opens the configuration of what is private or added, which signs in by its state', async () => {
    expect(await desk().ask('open-configuration', { appId: 'app-1' })).toMatchObject({
      code: 'not-added',
      error: 'Orders is not added to this account: add it in the marketplace.',
    });
    await desk().ask('add-app', { appId: 'app-1' });
    const { title, src } = await desk().ask('open-configuration', { appId: 'app-1' });
    const url = new URL(src);
    expect([title, url.origin + url.pathname, [...url.searchParams.keys()]]).toEqual([
      'Orders',
      'http://localhost:4410/configuration',
      ['state'],
    ]);
    const state = url.searchParams.get('state') ?? '';
    expect((await authorize(desk(), { ...publicQuery, state })).status).toBe(302);
    const { id: appId } = await desk().ask('create-app', plain);
    expect((await desk().ask('open-configuration', { appId })).code).toBe('no-configuration');
  });

  test('who removes an app ends all that it may', async () => {
    const state = (await openCard(desk())).get('state') ?? '';
    const code = await getCode(desk());
    await redeem(desk(), publicForm(await getCode(desk())));
    await desk().ask('remove-app', { appId: 'app-1' });
    const { appStates, exchangeCodes, exchangeTokens } = await desk().state();
    expect([appStates.count(), exchangeCodes.count(), exchangeTokens.count()]).toEqual([0, 0, 0]);
    // Whoever comes by the state of a frame from before has to log in.
    expect((await authorize(desk(), { ...publicQuery, state })).status).toBe(200);
    expect((await redeem(desk(), publicForm(code))).status).toBe(400);
  });
});

test('who takes a private app into the marketplace has to add it there', async () => {
  const { id: appId } = await desk().ask('create-app', form);
  await desk().ask('open-configuration', { appId });
  await desk().ask('set-app-access', { appId, access: 'listed' });
  expect((await desk().state()).appStates.count()).toBe(0);
  expect((await desk().ask('open-configuration', { appId })).code).toBe('not-added');
});

describe('Conversations', () => {
  test('lists them, newest first, and what was said', async () => {
    const { conversations } = await desk().ask('list-desk-conversations', {});
    expect(conversations.map(({ customer }) => customer)).toEqual(['Ann Lee', 'Ben Ito', 'Cleo Roux']);
    expect(conversations[0]).toEqual({
      id: conversationId,
      topic: 'Order 100045',
      customer: 'Ann Lee',
      channel: 'SMS',
      status: 'OPEN',
      updatedAt: '2026-03-02T07:02:00.000+00:00',
    });
    const { messages } = await desk().ask('open-desk-conversation', { conversationId });
    expect(messages.map(({ authorType, text }) => `${authorType}: ${text}`)).toEqual([
      'CUSTOMER: My parcel is late.',
      'AGENT: We are looking into it.',
      'CUSTOMER: Thanks! The number is 100045.',
    ]);
    expect(await desk().ask('list-desk-messages', { conversationId })).toEqual({ messages });
  });

  test('agent and customer write, and it is told', async () => {
    await desk().ask('send-desk-message', { conversationId, author: 'customer', text: 'Hello?' });
    const { messages } = await desk().ask('send-desk-message', { conversationId, author: 'agent', text: 'Here!' });
    expect(messages.slice(-2)).toMatchObject([
      { direction: 'INBOUND', authorType: 'CUSTOMER', text: 'Hello?' },
      { direction: 'OUTBOUND', authorType: 'AGENT', text: 'Here!' },
    ]);
    expect(desk().drain()).toEqual(['INBOUND_MESSAGE', 'OUTBOUND_MESSAGE']);
  });

  test('shows the cards and pages of what is private or added, each with a state of its own', async () => {
    const open = () => desk().ask('open-desk-conversation', { conversationId });
    expect(await open()).toMatchObject({ cards: [], pages: [] });
    const { id: appId } = await desk().ask('create-app', form);
    await desk().ask('add-app', { appId: 'app-1' });
    const { cards, pages } = await open();
    expect(cards.map((frame) => [frame.appId, frame.title])).toEqual([
      ['app-1', 'Orders'],
      [appId, 'Notes'],
    ]);
    expect(cards[1]?.src).toMatch(
      new RegExp(`^http://localhost:4999/notes\\?theme=dark&conversationId=${conversationId}&state=\\w{40}#top$`),
    );
    expect(pages.map(({ src }) => src.replace(/=.*/, ''))).toEqual(['http://localhost:4410/orders?state']);
    const again = await open();
    expect(again.cards[0]?.src).not.toBe(cards[0]?.src);
    await desk().world.clock.advance(3_600_000);
    await open();
    // What has expired is forgotten.
    expect((await desk().state()).appStates.count()).toBe(3);
  });
});
