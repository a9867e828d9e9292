import { describe, expect, it } from 'vitest';
import type { AppShell, Chatbot } from '../src/infobip/exchange/portal-action-types.ts';
import { standingOf } from '../src/infobip/pages/portal/draft-standing.ts';
import { ActionRefusal } from '../src/pages/page-actions.ts';
import { orderHelper } from './support/infobip-exchange-designs.ts';
import { openApp, openBot } from './support/infobip-exchange-drafts.ts';
import { orders } from './support/infobip-exchange-portal.ts';

const changed = new ActionRefusal('changed', 'It was changed meanwhile.');
const gone = new ActionRefusal('not-found', 'There is none.');

it.each([
  [undefined, undefined, 'new'],
  [undefined, { version: 1 }, 'new'],
  [1, { version: 1 }, 'current'],
  [1, { version: 2 }, 'outdated'],
  [1, undefined, 'gone'],
] as const)('a draft of version %j beside %j is %s', (version, saved, expected) => {
  expect(standingOf(version, saved)).toBe(expected);
});

describe('a bot that is edited', () => {
  it('and was changed elsewhere is not saved over it, but can be loaded', async () => {
    let chatbots = [orderHelper];
    const { app, section, state, vendor } = await openBot({
      'list-chatbots': () => ({ chatbots, blocks: [] }),
      'save-chatbot': () => changed,
    });
    section.editor.change({ name: 'Mine' });
    chatbots = [{ ...orderHelper, name: 'Theirs', version: 2 }];
    await section.save();
    expect(vendor.inputsOf('save-chatbot')).toMatchObject([{ id: 'chatbot-1', version: 1 }]);
    expect(state.problem?.code).toBe('changed');
    expect(section.standing()).toBe('outdated');
    expect(section.editor.state.draft?.name).toBe('Mine');
    section.loadSaved();
    expect(section.standing()).toBe('current');
    expect(section.editor.state.draft).toMatchObject({ name: 'Theirs', version: 2 });
    expect(state.notice).toBe('Version 2 is loaded.');
    chatbots = [{ ...orderHelper, version: 3 }];
    await app.refresh();
    expect(section.standing()).toBe('outdated');
  });

  it('and was deleted elsewhere can be saved as a new one', async () => {
    let chatbots: Chatbot[] = [orderHelper];
    const { section, state, vendor, addresses, settled } = await openBot({
      'list-chatbots': () => ({ chatbots, blocks: [] }),
      'save-chatbot': ({ id, ...bot }) => {
        if (id !== undefined) return gone;
        const saved = { ...orderHelper, ...bot, id: 'chatbot-2', version: 1 };
        chatbots = [saved];
        return saved;
      },
    });
    section.editor.change({ name: 'Mine' });
    chatbots = [];
    await section.save();
    expect(section.standing()).toBe('gone');
    expect(section.title()).toBe('Mine');
    await section.saveAsNew();
    await settled();
    expect(vendor.inputsOf('save-chatbot').at(-1)).not.toHaveProperty('id');
    expect(vendor.inputsOf('save-chatbot').at(-1)).not.toHaveProperty('version');
    expect(addresses).toEqual(['#/answers/chatbot-2']);
    expect(section.standing()).toBe('current');
    expect(state.notice).toBe('Mine is saved as version 1.');
  });

  it.each([
    ['is refused', { name: 'Mine' }],
    ['lacks something', { name: ' ' }],
  ])('is what it was when saving it as a new one %s', async (_why, changes) => {
    const refusal = new ActionRefusal('no-answer', 'The portal cannot be reached.');
    const { section } = await openBot({ 'save-chatbot': () => refusal });
    section.editor.change(changes);
    await section.saveAsNew();
    expect(section.editor.state.draft).toMatchObject({ ...changes, id: 'chatbot-1', version: 1 });
    expect(section.standing()).toBe('current');
  });

  it('keeps what is typed while it is saved as a new one', async () => {
    const answer = Promise.withResolvers<Chatbot>();
    const { section, vendor } = await openBot({ 'save-chatbot': () => answer.promise });
    section.editor.change({ name: 'Mine' });
    const saving = section.saveAsNew();
    section.editor.change({ name: 'Mine alone' });
    answer.resolve({ ...orderHelper, id: 'chatbot-2', name: 'Mine' });
    await saving;
    expect(vendor.inputsOf('save-chatbot')[0]).not.toHaveProperty('id');
    expect(section.editor.state.draft).toMatchObject({ id: 'chatbot-2', name: 'Mine alone' });
    expect(section.editor.isChanged()).toBe(true);
  });

  it('is of the version that was saved last', async () => {
    const { section, vendor } = await openBot();
    section.editor.change({ name: 'Once' });
    await section.save();
    section.editor.change({ name: 'Twice' });
    await section.save();
    expect(vendor.inputsOf('save-chatbot')).toMatchObject([{ version: 1 }, { version: 2 }]);
  });

  it('does not take over another draft, which was begun while it was saved', async () => {
    const answer = Promise.withResolvers<Chatbot>();
    const { app, section, visit, addresses } = await openBot({ 'save-chatbot': () => answer.promise }, ['new']);
    const message = { id: 'step-1', kind: 'message', text: 'Hello' } as const;
    section.editor.add({ id: 'message', title: 'Message', detail: '', create: () => message });
    section.editor.change({ name: 'First' });
    const saving = section.save();
    await visit('#/answers');
    await app.leave();
    await visit('#/answers/new');
    section.editor.change({ name: 'Second' });
    answer.resolve({ ...orderHelper, id: 'chatbot-2', name: 'First' });
    await saving;
    expect(section.editor.state.draft).toMatchObject({ id: undefined, name: 'Second' });
    expect(addresses).toEqual([]);
  });
});

describe('an app that is edited', () => {
  it('and was changed elsewhere is not saved over it, but can be loaded', async () => {
    let apps = [orders];
    const { section, state, vendor } = await openApp({
      'list-apps': () => ({ apps }),
      'update-app': () => changed,
    });
    section.form.edit({ name: 'Mine' });
    apps = [{ ...orders, name: 'Theirs', version: 2 }];
    await section.form.save();
    expect(vendor.inputsOf('update-app')).toMatchObject([{ appId: 'app-1', version: 1 }]);
    expect(state.problem?.code).toBe('changed');
    expect(section.form.standing()).toBe('outdated');
    section.form.loadSaved();
    expect(section.form.standing()).toBe('current');
    expect(section.form.state.draft?.name).toBe('Theirs');
  });

  it('and was deleted elsewhere can be saved as a new one', async () => {
    let apps = [orders];
    const { app, section, vendor, addresses } = await openApp({ 'list-apps': () => ({ apps }) });
    section.form.edit({ name: 'Mine' });
    apps = [];
    await app.refresh();
    expect(section.form.standing()).toBe('gone');
    await section.form.saveAsNew();
    expect(vendor.inputsOf('create-app')).toMatchObject([{ name: 'Mine' }]);
    expect(addresses).toEqual(['#/developer']);
  });

  it('stays for who goes on writing while it is saved', async () => {
    const answer = Promise.withResolvers<AppShell>();
    const { section, state, vendor, addresses } = await openApp({ 'create-app': () => answer.promise }, ['new']);
    section.form.edit({ name: 'Tables' });
    section.form.choose('people', true);
    const saving = section.form.save();
    section.form.edit({ name: 'Tables and chairs' });
    answer.resolve({ ...orders, id: 'app-2', name: 'Tables', worksWith: ['people'], version: 1 });
    await saving;
    expect(addresses).toEqual([]);
    expect(state.notice).toBe('Tables is saved.');
    expect(section.form.isChanged()).toBe(true);
    await section.form.save();
    expect(vendor.inputsOf('update-app')).toMatchObject([{ appId: 'app-2', version: 1, name: 'Tables and chairs' }]);
  });

  it('is left for the list when it is saved while somebody is asked whether to lose it', async () => {
    const answer = Promise.withResolvers<AppShell>();
    const { section, state, settled, visit } = await openApp({ 'create-app': () => answer.promise }, ['new']);
    section.form.edit({ name: 'Tables' });
    section.form.choose('people', true);
    const saving = section.form.save();
    await visit('#/developer');
    expect(state.leavingTo).toBeDefined();
    answer.resolve({ ...orders, id: 'app-2', name: 'Tables', worksWith: ['people'] });
    await saving;
    await settled();
    expect(state).toMatchObject({ route: { path: [] }, leavingTo: undefined, notice: 'Tables is saved.' });
    expect(section.form.state.draft).toBeUndefined();
  });

  it.each([
    ['is refused', {}],
    ['lacks something', { name: ' ' }],
  ])('is what it was when saving it as a new one %s', async (_why, edits) => {
    const refusal = new ActionRefusal('no-answer', 'The portal cannot be reached.');
    const { section } = await openApp({ 'create-app': () => refusal });
    section.form.edit({ name: 'Mine', ...edits });
    await section.form.saveAsNew();
    expect(section.form.state.draft).toMatchObject({ id: 'app-1', version: 1 });
  });

  it('leads to nothing in the form of another when it is refused', async () => {
    const answer = Promise.withResolvers<ActionRefusal>();
    const { app, section, state, visit } = await openApp({ 'update-app': () => answer.promise });
    section.form.edit({ name: 'Mine' });
    const saving = section.form.save();
    await visit('#/developer/new');
    await app.leave();
    const { asked } = state.focus;
    answer.resolve(new ActionRefusal('name-taken', 'There is an app called Mine already.'));
    await saving;
    expect(state).toMatchObject({ focus: { asked }, problem: { code: 'name-taken' } });
  });

  it('pulls nobody away from another app, nor wipes what is written there', async () => {
    const answer = Promise.withResolvers<AppShell>();
    const other = { ...orders, id: 'app-2', name: 'Tables' };
    const { app, section, addresses, visit } = await openApp({
      'list-apps': () => ({ apps: [orders, other] }),
      'update-app': () => answer.promise,
    });
    section.form.edit({ name: 'Mine' });
    const saving = section.form.save();
    await visit('#/developer/app-2');
    await app.leave();
    section.form.edit({ name: 'Half' });
    answer.resolve({ ...orders, name: 'Mine', version: 2 });
    await saving;
    expect(addresses).toEqual([]);
    expect(section.form.state.draft?.name).toBe('Half');
    expect(section.form.standing()).toBe('current');
  });

  it('has no verdict where its manifest could not be checked', async () => {
    let isDown = true;
    const refusal = new ActionRefusal('no-answer', 'The portal cannot be reached. Try again.');
    const { section } = await openApp({ 'check-manifest': () => (isDown ? refusal : { problems: [] }) });
    const verdict = () => section.form.state.verdicts.answers;
    await expect.poll(verdict).toEqual({ problems: [], failure: 'The portal cannot be reached. Try again.' });
    isDown = false;
    section.form.writeManifest('answers', 'functions: []');
    await expect.poll(verdict).toEqual({ problems: [] });
  });
});
