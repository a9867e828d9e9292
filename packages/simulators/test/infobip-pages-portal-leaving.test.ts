import { describe, expect, it } from 'vitest';
import { openApp, openBot } from './support/infobip-exchange-drafts.ts';

describe('who leaves', () => {
  it('what is not saved is asked, and stays or goes', async () => {
    const { app, section, state, addresses, visit } = await openBot();
    section.editor.change({ name: 'Half' });
    expect(app.isUnsaved()).toBe(true);
    await visit('#/answers');
    expect(state).toMatchObject({ route: { path: ['chatbot-1'] }, focus: { id: 'dialog-title' } });
    app.stay();
    expect(addresses).toEqual(['#/answers/chatbot-1']);
    expect(state.leavingTo).toBeUndefined();
    expect(section.editor.state.draft?.name).toBe('Half');
    await visit('#/answers/new');
    await visit('#/answers');
    await app.leave();
    expect(state).toMatchObject({ route: { path: [] }, leavingTo: undefined });
    expect(section.editor.state.draft).toBeUndefined();
    expect(app.isUnsaved()).toBe(false);
  });

  it('is asked no more once they are back by themselves', async () => {
    const { app, section, state, visit } = await openBot();
    section.editor.change({ name: 'Half' });
    await visit('#/answers');
    await visit('#/answers/chatbot-1');
    expect(state.leavingTo).toBeUndefined();
    await app.leave();
    expect(section.editor.state.draft?.name).toBe('Half');
  });

  it('what is saved, or unchanged, is not asked', async () => {
    const { section, state, visit } = await openBot();
    section.editor.change({ name: 'Half' });
    await section.save();
    await visit('#/answers');
    expect(state.route?.path).toEqual([]);
  });

  it('the form of an app finds it as it was, after another section', async () => {
    const { section, state, vendor, visit } = await openApp();
    section.form.edit({ name: 'Half' });
    await section.revealSecrets();
    section.leave();
    await section.show(['app-1']);
    expect(section.form.state.draft?.name).toBe('Half');
    expect(section.state.secrets).toBeUndefined();
    expect(vendor.inputsOf('list-apps')).toHaveLength(2);
    await visit('#/developer');
    expect(state).toMatchObject({ route: { path: ['app-1'] }, leavingTo: { path: [] } });
  });

  it('the secrets before they came does not find them in the page', async () => {
    const answer = Promise.withResolvers<{ clientId: string; clientSecret: string; signingSecret: string }>();
    const { section, visit } = await openApp({ 'reveal-app-secrets': () => answer.promise }, ['app-1', 'ids']);
    const revealed = section.revealSecrets();
    await visit('#/developer');
    answer.resolve({ clientId: 'a', clientSecret: 'b', signingSecret: 'c' });
    await revealed;
    expect(section.state.secrets).toBeUndefined();
  });
});
