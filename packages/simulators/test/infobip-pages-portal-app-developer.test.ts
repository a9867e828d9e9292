import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createAppDraft,
  toAppForm,
  validateAppDraft,
  withProduct,
} from '../src/infobip/pages/portal/developer/app-draft.ts';
import { createDeveloperApp } from '../src/infobip/pages/portal/developer/developer-app.ts';
import { createManifestChecker, type ManifestVerdict } from '../src/infobip/pages/portal/developer/manifest-checker.ts';
import { offsetOf } from '../src/infobip/pages/portal/developer/manifest-text.ts';
import type { ManifestProblem } from '../src/infobip/exchange/portal-action-types.ts';
import { ActionRefusal } from '../src/pages/page-actions.ts';
import { openSection, orders, playExchangePortal } from './support/infobip-exchange-portal.ts';

const open = (path: readonly string[] = [], vendor = playExchangePortal()) =>
  openSection('developer', createDeveloperApp, { path, vendor });

describe('a draft', () => {
  const draft = createAppDraft({ ...orders, logoUrl: 'https://logo.example/a.png' });

  it('becomes the form it came of', () => {
    const { name, worksWith, manifests, settingsUrl, redirectUrl } = orders;
    expect(toAppForm(draft)).toEqual({
      name,
      worksWith,
      manifests,
      settingsUrl,
      redirectUrl,
      logoUrl: 'https://logo.example/a.png',
    });
  });

  it('sends nothing that is empty, and no manifest of a product that is not chosen', () => {
    const changed = withProduct({ ...draft, name: ' Orders ', settingsUrl: ' ', logoUrl: '' }, 'answers', false);
    const emptied = { ...changed, manifests: { ...changed.manifests, conversations: ' \n' } };
    expect(toAppForm(emptied)).toEqual({
      name: 'Orders',
      worksWith: ['conversations'],
      manifests: {},
      redirectUrl: orders.redirectUrl,
    });
  });

  it('keeps the manifest of a product whose tick was taken away by mistake', () => {
    const changed = withProduct(withProduct(draft, 'answers', false), 'answers', true);
    expect(toAppForm(changed).manifests).toEqual(orders.manifests);
    expect(changed.worksWith).toEqual(['conversations', 'answers']);
  });

  it.each([
    [{ name: '  ' }, ['app-name']],
    [{ worksWith: [] }, ['works-with-conversations']],
    [{ redirectUrl: 'localhost:4410', settingsUrl: 'javascript:1' }, ['settings-url', 'redirect-url']],
    [{ name: '', logoUrl: '/logo.png' }, ['app-name', 'logo-url']],
    [{ settingsUrl: '', redirectUrl: ' ', logoUrl: '' }, []],
  ])('with %j is wrong at %j', (changes, expected) => {
    expect(Object.keys(validateAppDraft({ ...draft, ...changes }))).toEqual(expected);
  });
});

describe('a place in a text', () => {
  const text = 'one\ntwo\n\nlast';
  it.each([
    [1, 1, 0],
    [1, 4, 3],
    [1, 99, 3],
    [2, 2, 5],
    [3, 1, 8],
    [4, 4, 12],
    [9, 1, 9],
    [0, 0, 0],
  ])('line %i, column %i is at %i', (line, column, expected) => {
    expect(offsetOf(text, line, column)).toBe(expected);
  });
});

describe('the check of a manifest', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const problem: ManifestProblem = { line: 1, column: 1, path: '', message: 'wrong' };
  const verdict = { problems: [problem] };

  it('waits for who types, and asks for the last text', async () => {
    const check = vi.fn(async () => verdict);
    const onVerdict = vi.fn();
    const checker = createManifestChecker({ check, onVerdict });
    checker.checkSoon('flow', 'a');
    await vi.advanceTimersByTimeAsync(399);
    checker.checkSoon('flow', 'ab');
    checker.checkSoon('answers', 'c');
    await vi.advanceTimersByTimeAsync(399);
    expect(check).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(check.mock.calls).toEqual([
      ['flow', 'ab'],
      ['answers', 'c'],
    ]);
    expect(onVerdict.mock.calls).toEqual([
      ['flow', verdict],
      ['answers', verdict],
    ]);
  });

  it('tells nothing of an older text, nor after its end', async () => {
    const answers = [Promise.withResolvers<ManifestVerdict>(), Promise.withResolvers<ManifestVerdict>()];
    let asked = 0;
    const onVerdict = vi.fn();
    const checker = createManifestChecker({ check: () => answers[asked++]!.promise, onVerdict });
    const first = checker.checkNow('flow', 'a');
    const second = checker.checkNow('flow', 'b');
    answers[1]!.resolve({ problems: [] });
    answers[0]!.resolve(verdict);
    await Promise.all([first, second]);
    expect(onVerdict.mock.calls).toEqual([['flow', { problems: [] }]]);
    checker.checkSoon('flow', 'c');
    checker.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toBe(2);
  });

  it('asks nobody about an empty text', async () => {
    const check = vi.fn(async () => verdict);
    const onVerdict = vi.fn();
    const checker = createManifestChecker({ check, onVerdict });
    await checker.checkNow('flow', ' \n');
    expect(check).not.toHaveBeenCalled();
    expect(onVerdict.mock.calls).toEqual([['flow', { problems: [] }]]);
  });
});

describe('Publish', () => {
  it('makes an app and goes to the list', async () => {
    const { section, vendor, addresses, settled, state } = await open(['new']);
    section.form.edit({ name: ' Tables ', redirectUrl: 'https://tables.example/' });
    section.form.choose('people', true);
    await section.form.save();
    expect(vendor.inputsOf('create-app')).toEqual([
      { name: 'Tables', worksWith: ['people'], manifests: {}, redirectUrl: 'https://tables.example/' },
    ]);
    await settled();
    expect(addresses).toEqual(['#/developer']);
    expect(state.notice).toBe('Tables is saved.');
    expect(section.state.apps?.map(({ name }) => name)).toEqual(['Orders', 'Tables']);
  });

  it('changes an app under its id', async () => {
    const { section, vendor } = await open(['app-1']);
    section.form.writeManifest('answers', 'functions: []');
    await section.form.save();
    expect(vendor.inputsOf('update-app')).toMatchObject([
      { appId: 'app-1', name: 'Orders', manifests: { ...orders.manifests, answers: 'functions: []' } },
    ]);
  });

  it('sends nothing that is incomplete, and takes an error away with its cause', async () => {
    const { section, vendor, state } = await open(['new']);
    await section.form.save();
    expect(vendor.inputsOf('create-app')).toEqual([]);
    expect(state.focus).toMatchObject({ id: 'app-name' });
    expect(Object.keys(section.form.state.errors)).toEqual(['app-name', 'works-with-conversations']);
    section.form.edit({ name: 'T' });
    expect(Object.keys(section.form.state.errors)).toEqual(['works-with-conversations']);
    section.form.edit({ name: '' });
    expect(Object.keys(section.form.state.errors)).toEqual(['works-with-conversations']);
  });

  it('leads to what is wrong with a manifest that is refused', async () => {
    const refusal = new ActionRefusal('invalid-manifest', 'The manifest is wrong.');
    const { section, state } = await open(['app-1'], playExchangePortal({ 'update-app': () => refusal }));
    section.form.writeManifest('answers', 'wrong');
    await section.form.save();
    expect(section.form.state.verdicts.answers?.problems).toMatchObject([{ line: 2, column: 3 }]);
    expect(state).toMatchObject({ problem: { code: 'invalid-manifest' }, focus: { id: 'manifest-answers-problem-0' } });
    expect(section.form.state.draft?.manifests.answers).toBe('wrong');
  });

  it('leads to a name that is taken', async () => {
    const refusal = new ActionRefusal('name-taken', 'There is a listed app of this name.');
    const { section, state } = await open(['app-1'], playExchangePortal({ 'update-app': () => refusal }));
    await section.form.save();
    expect(state).toMatchObject({ problem: { code: 'name-taken' }, focus: { id: 'app-name' } });
  });

  it('shows what is wrong with the manifests of an app as it is opened', async () => {
    const broken = { ...orders, manifests: { answers: 'wrong' } };
    const { section } = await open(['app-1'], playExchangePortal({ 'list-apps': () => ({ apps: [broken] }) }));
    await expect.poll(() => section.form.state.verdicts.answers?.problems?.length).toBe(1);
    expect(section.form.state.verdicts.conversations?.problems).toEqual([]);
  });

  it('shows secrets on demand alone, and keeps none', async () => {
    const { section, vendor, visit } = await open(['app-1', 'ids']);
    expect(vendor.inputsOf('reveal-app-secrets')).toEqual([]);
    await section.revealSecrets();
    expect(section.state.secrets).toMatchObject({ clientSecret: 'secret-1', signingSecret: 'signing-1' });
    section.hideSecrets();
    expect(section.state.secrets).toBeUndefined();
    await section.revealSecrets();
    await visit('#/developer');
    expect(section.state.secrets).toBeUndefined();
  });

  it('renews the signing secret when it is meant', async () => {
    const { section, vendor, state } = await open(['app-1', 'ids']);
    section.ask('renew', 'app-1');
    expect(state.focus.id).toBe('question');
    section.cancel();
    expect(state.focus.id).toBe('renew-app-1');
    await section.confirm();
    expect(vendor.inputsOf('renew-signing-secret')).toEqual([]);
    section.ask('renew', 'app-1');
    await section.confirm();
    expect(section.state.secrets?.signingSecret).toBe('signing-2');
    expect(state.notice).toContain('new signing secret');
  });

  it('deletes an app when it is meant', async () => {
    const { section, vendor, state } = await open();
    section.ask('delete', 'app-1');
    expect(vendor.inputsOf('delete-app')).toEqual([]);
    await section.confirm();
    expect(vendor.inputsOf('delete-app')).toEqual([{ appId: 'app-1' }]);
    expect(section.state).toMatchObject({ apps: [], asking: undefined });
    expect(state).toMatchObject({ notice: 'Orders is deleted.', focus: { id: 'view-title' } });
  });

  it('keeps the question when it is refused', async () => {
    const refusal = new ActionRefusal('not-found', 'There is none.');
    const { section } = await open([], playExchangePortal({ 'delete-app': () => refusal }));
    section.ask('delete', 'app-1');
    await section.confirm();
    expect(section.state).toMatchObject({ apps: [{ id: 'app-1' }], asking: { what: 'delete' } });
  });

  it('lists an app and takes it back', async () => {
    const { section, state } = await open();
    await section.list('app-1');
    expect(section.state.apps).toMatchObject([{ access: 'listed' }]);
    expect(state.notice).toBe('Orders is listed in the marketplace. Add it there to use it.');
    await section.withdraw({ ...orders, access: 'listed' });
    expect(section.state.apps).toMatchObject([{ access: 'private' }]);
    expect(state.notice).toBe('Orders is private again.');
  });

  it('asks before it takes away an app that was added', async () => {
    const listed = { ...orders, access: 'listed', isInstalled: true } as const;
    const vendor = playExchangePortal({ 'list-apps': () => ({ apps: [listed] }) });
    const { section, state } = await open([], vendor);
    await section.withdraw(listed);
    expect(state.focus.id).toBe('question');
    section.cancel();
    expect(state.focus.id).toBe('withdraw-app-1');
    expect(vendor.inputsOf('set-app-access')).toEqual([]);
    await section.withdraw(listed);
    await section.confirm();
    expect(vendor.inputsOf('set-app-access')).toEqual([{ appId: 'app-1', access: 'private' }]);
    expect(section.state.asking).toBeUndefined();
    expect(state.focus.id).toBe('withdraw-app-1');
  });

  it('opens the configuration of an app, anew at each visit', async () => {
    const { section, visit } = await open(['app-1', 'configuration']);
    expect(section.state.frame?.src).toBe('http://127.0.0.1:9/configuration?state=1');
    await visit('#/developer');
    expect(section.state.frame).toBeUndefined();
    await visit('#/developer/app-1/configuration');
    expect(section.state.frame?.src).toBe('http://127.0.0.1:9/configuration?state=2');
  });

  it('shows no app that there is not', async () => {
    const { section, vendor } = await open(['app-9', 'configuration']);
    expect(section.current()).toBeUndefined();
    expect(section.form.state.draft).toBeUndefined();
    expect(section.state.frame).toBeUndefined();
    expect(vendor.inputsOf('open-configuration')).toEqual([]);
  });

  it('sees apps that were made elsewhere', async () => {
    const { app, section, vendor } = await open();
    await vendor.act('create-app', { name: 'Tables', worksWith: [], manifests: {} });
    await app.refresh();
    expect(section.state.apps).toHaveLength(2);
  });
});
