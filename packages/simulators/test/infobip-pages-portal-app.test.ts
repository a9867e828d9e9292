import { html } from 'lit';
import { describe, expect, it, test, vi } from 'vitest';
import { pages, renderPageOf, signInPaths } from '../src/infobip/page-definitions.ts';
import { isLoadable } from '../src/infobip/pages/portal/app-frame.ts';
import { isSameRoute, readRoute } from '../src/infobip/pages/portal/route.ts';
import {
  hrefOf,
  waitNotice,
  type PortalContext,
  type PortalSection,
  type SectionId,
} from '../src/infobip/pages/portal/section.ts';
import { sections } from '../src/infobip/pages/portal/sections.ts';
import { ActionRefusal } from '../src/pages/page-actions.ts';
import { openExchangePortal, playExchangePortal } from './support/infobip-exchange-portal.ts';

function playSection(id: SectionId) {
  const shown: (readonly string[])[] = [];
  const played = {
    portal: undefined as unknown as PortalContext,
    shown,
    leave: vi.fn(),
    refresh: vi.fn(async () => {}),
    /** Whether there is something that is not saved; asked for no address. */
    hasDraft: vi.fn(() => false),
  };
  const section: PortalSection = {
    id,
    title: `The ${id}`,
    create(portal) {
      played.portal = portal;
      return {
        show: async (path) => void shown.push(path),
        leave: played.leave,
        refresh: played.refresh,
        wouldLose: (path) => path === undefined && played.hasDraft(),
        title: () => id,
        render: () => html``,
      };
    },
  };
  return { ...played, section, context: () => played.portal };
}

async function open(hash = '', vendor = playExchangePortal()) {
  const developer = playSection('developer');
  const runs = playSection('runs');
  const opened = await openExchangePortal([developer.section, runs.section], { hash, vendor });
  return { ...opened, developer, runs, portal: developer.context() };
}

describe('addresses', () => {
  it.each([
    ['', 'developer', []],
    ['#', 'developer', []],
    ['#/runs', 'runs', []],
    ['#/runs/42/', 'runs', ['42']],
    ['#/developer/a%2Fb/ids', 'developer', ['a/b', 'ids']],
    ['#/developer/100%', 'developer', ['100%']],
    ['#/nowhere/42', 'developer', []],
    ['#view-title', 'developer', []],
  ] as const)('%j is read', (hash, section, path) => {
    expect(readRoute(hash)).toEqual({ section, path });
  });

  it('are read as they are written', () => {
    const route = { section: 'developer', path: ['a/b', 'ü %'] } as const;
    expect(readRoute(hrefOf(route.section, route.path))).toEqual(route);
  });

  it('differ by each part', () => {
    expect(isSameRoute(readRoute('#/runs/1/2'), readRoute('#/runs/1/2'))).toBe(true);
    expect(isSameRoute(readRoute('#/runs/1/2'), readRoute('#/runs/12'))).toBe(false);
    expect(isSameRoute(readRoute('#/runs'), readRoute('#/flow'))).toBe(false);
  });
});

describe('the portal', () => {
  it('shows the section of its address, for who is signed in', async () => {
    const { app, runs, developer } = await open('#/runs/42');
    expect(runs.shown).toEqual([['42']]);
    expect(developer.shown).toEqual([]);
    expect(app.state).toMatchObject({ phase: 'open', user: { username: 'agent.smith' }, focus: { asked: 0 } });
    expect(developer.context().user().userKey).toBe('U-1001');
  });

  it('shows the first section where it has none of that name', async () => {
    const { app, developer } = await open('#/flow/3');
    expect(developer.shown).toEqual([[]]);
    expect(app.state.route).toEqual({ section: 'developer', path: [] });
  });

  it('tells a section when it is left, moves the focus, and takes away what was said', async () => {
    const { app, developer, runs, portal, visit } = await open();
    portal.say('Saved.');
    await visit('#/developer/1');
    expect(developer.leave).not.toHaveBeenCalled();
    expect(app.state).toMatchObject({ notice: '', focus: { id: 'view-title', asked: 1 } });
    await visit('#/runs');
    expect(developer.leave).toHaveBeenCalledOnce();
    expect(runs.shown).toEqual([[]]);
    await visit('#/runs');
    expect(runs.shown).toHaveLength(1);
  });

  it('says where it goes what was done, once', async () => {
    const { app, addresses, portal, settled, visit } = await open('#/developer/1');
    portal.go(portal.here(), [], 'Orders is saved.');
    await settled();
    expect(addresses).toEqual(['#/developer']);
    expect(app.state.notice).toBe('Orders is saved.');
    await visit('#/developer/2');
    expect(app.state.notice).toBe('');
  });

  it('leaves who went elsewhere where they are, and tells them', async () => {
    const { app, addresses, portal, visit } = await open('#/developer/1');
    const from = portal.here();
    await visit('#/developer/2');
    portal.go(from, [], 'Orders is saved.');
    await visit('#/runs');
    portal.go(from, [], 'Orders is saved.');
    portal.focus('view-title');
    expect(addresses).toEqual([]);
    expect(app.state).toMatchObject({ notice: 'Orders is saved.', focus: { asked: 2 } });
  });

  it('leads back to what is not saved in another section, and otherwise to the beginning of each', async () => {
    const { app, developer, visit } = await open('#/developer/1');
    developer.hasDraft.mockReturnValue(true);
    expect([app.wayTo('developer'), app.wayTo('runs')]).toEqual(['#/developer', '#/runs']);
    await visit('#/runs/42');
    expect([app.wayTo('developer'), app.wayTo('runs')]).toEqual(['#/developer/1', '#/runs']);
    developer.hasDraft.mockReturnValue(false);
    expect(app.wayTo('developer')).toBe('#/developer');
  });

  it('goes nowhere when it is there, but says it', async () => {
    const { app, addresses, portal } = await open('#/developer/1');
    portal.go(portal.here(), ['1'], 'Here.');
    expect(addresses).toEqual([]);
    expect(app.state).toMatchObject({ notice: 'Here.', focus: { asked: 1 } });
  });

  it('does one thing of a kind at a time, and says that it waits', async () => {
    const answer = Promise.withResolvers<{ deleted: true }>();
    const vendor = playExchangePortal({ 'delete-app': () => answer.promise });
    const { portal, app } = await open('', vendor);
    const first = portal.change('delete-app', { appId: '1' });
    expect(portal.isBusy()).toBe(true);
    expect(await portal.change('delete-app', { appId: '1' })).toBeUndefined();
    expect(app.state.notice).toBe(waitNotice);
    answer.resolve({ deleted: true });
    expect(await first).toEqual({ deleted: true });
    expect(portal.isBusy()).toBe(false);
    expect(app.state.notice).toBe('');
    expect(vendor.inputsOf('delete-app')).toHaveLength(1);
  });

  it('does everything else meanwhile', async () => {
    const answer = Promise.withResolvers<{ deleted: true }>();
    const { portal, app, runs, visit } = await open('', playExchangePortal({ 'delete-app': () => answer.promise }));
    const first = portal.change('delete-app', { appId: '1' });
    expect([portal.isBusy('delete-app'), portal.isBusy('reveal-app-secrets')]).toEqual([true, false]);
    expect(await portal.change('reveal-app-secrets', { appId: '1' })).toMatchObject({ clientId: 'client of 1' });
    expect(app.isBusy()).toBe(true);
    await visit('#/runs');
    expect(app.isBusy()).toBe(false);
    await app.refresh();
    expect(runs.refresh).toHaveBeenCalledOnce();
    answer.resolve({ deleted: true });
    await first;
  });

  it('does not look for news while something is done', async () => {
    const answer = Promise.withResolvers<{ deleted: true }>();
    const { portal, app, developer } = await open('', playExchangePortal({ 'delete-app': () => answer.promise }));
    const done = portal.change('delete-app', { appId: '1' });
    await app.refresh();
    expect(developer.refresh).not.toHaveBeenCalled();
    answer.resolve({ deleted: true });
    await done;
    await app.refresh();
    expect(developer.refresh).toHaveBeenCalledOnce();
  });

  it('shows what is refused to who asked for it, and nothing of what nobody asked for', async () => {
    const refusal = new ActionRefusal('not-found', 'There is none.');
    const vendor = playExchangePortal({ 'list-apps': () => refusal, 'delete-app': () => refusal });
    const { portal, app } = await open('', vendor);
    expect(await portal.look('list-apps', {})).toBeUndefined();
    expect(portal.problem()).toBeUndefined();
    expect(await portal.load('list-apps', {})).toBeUndefined();
    expect(portal.problem()).toEqual({ code: 'not-found', description: 'There is none.' });
    portal.say('Fine.');
    expect(portal.problem()).toBeUndefined();
    expect(await portal.change('delete-app', { appId: '1' })).toBeUndefined();
    expect(app.isBusy()).toBe(false);
    expect(app.state).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('tells who went elsewhere what was refused, and what it is about', async () => {
    const answer = Promise.withResolvers<ActionRefusal>();
    const vendor = playExchangePortal({ 'delete-app': () => answer.promise });
    const { portal, visit } = await open('', vendor);
    const asked = portal.change('delete-app', { appId: '1' });
    await visit('#/runs');
    answer.resolve(new ActionRefusal('not-found', 'There is none.'));
    await asked;
    expect(portal.problem()).toEqual({ code: 'not-found', description: 'developer: There is none.' });
  });

  it('keeps what could not be loaded from the view where somebody is by then', async () => {
    const answer = Promise.withResolvers<ActionRefusal>();
    const { portal, visit } = await open('', playExchangePortal({ 'list-apps': () => answer.promise }));
    const asked = portal.load('list-apps', {});
    await visit('#/runs');
    answer.resolve(new ActionRefusal('not-found', 'There is none.'));
    await asked;
    expect(portal.problem()).toBeUndefined();
  });

  it('lets errors that are no refusals through', async () => {
    const vendor = playExchangePortal({
      'list-apps': () => {
        throw new TypeError('broken');
      },
    });
    const { portal } = await open('', vendor);
    await expect(portal.change('list-apps', {})).rejects.toThrow('broken');
    expect(portal.isBusy()).toBe(false);
  });

  it('says what it copied, and where it could not', async () => {
    const written: string[] = [];
    const writeClipboard = vi.fn(async (text: string) => void written.push(text));
    const { section, context } = playSection('developer');
    const { app } = await openExchangePortal([section], { writeClipboard });
    await context().copy('The Client ID', 'abc');
    expect(written).toEqual(['abc']);
    expect(app.state.notice).toBe('The Client ID is copied.');
    writeClipboard.mockRejectedValueOnce(new DOMException('No.', 'NotAllowedError'));
    await context().copy('The Client ID', 'abc');
    expect(app.state).toMatchObject({ notice: '', problem: { code: 'no-clipboard' } });
  });

  it('tells why it cannot be opened', async () => {
    const vendor = playExchangePortal({ 'open-portal': () => new ActionRefusal('no-answer', 'Try again.') });
    const { app, developer } = await open('', vendor);
    expect(app.state).toMatchObject({ phase: 'failed', problem: { code: 'no-answer' } });
    expect(developer.shown).toEqual([]);
    await app.show(readRoute('#/runs'));
    expect(app.current()).toBeUndefined();
  });
});

test('the navigation has each section once', () => {
  const ids = sections.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 3)).toEqual(['developer', 'marketplace', 'conversations']);
});

describe('frames of apps', () => {
  it.each([
    ['https://app.example/card?state=1', true],
    ['http://localhost:4410/card', true],
    ['javascript:alert(1)', false],
    ['data:text/html,hello', false],
    ['/card', false],
    ['', false],
  ])('%s may be shown: %s', (address, expected) => {
    expect(isLoadable(address)).toBe(expected);
  });
});

describe('the documents', () => {
  it.each([
    ['portal', './_assets/portal.js'],
    ['/exchange/1/oauth/authorize', '../../../_assets/sign-in.js'],
    ['/api/amg/exchange/1/oauth/authorize', '../../../../../_assets/sign-in.js'],
    ['/conversations/api/amg/exchange/1/oauth/authorize', '../../../../../../_assets/sign-in.js'],
  ] as const)('%s finds its script below any folder', (page, source) => {
    expect(renderPageOf(page)).toContain(`src="${source}"`);
    const path = page === 'portal' ? '/portal' : page;
    const script = source.slice(source.lastIndexOf('/') + 1);
    for (const root of ['https://infobip.example', 'https://site.example/vendor/infobip'])
      expect(new URL(source, root + path).href).toBe(`${root}/_assets/${script}`);
  });

  it('leaves it to the operation whether somebody has to sign in', () => {
    const signIn = pages.find(({ script }) => script === 'sign-in');
    expect(signIn).toMatchObject({ path: signInPaths[0], staticPaths: [] });
  });
});
