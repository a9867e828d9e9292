import { channels } from '@embedworks/contracts/infobip/channels';
import { describe, expect, it, vi } from 'vitest';
import { PortalRefusal } from '../src/infobip/pages/embeddable/actions.ts';
import { createPositionKeeper } from '../src/infobip/pages/embeddable/position-keeper.ts';
import { readEmbeddableQuery } from '../src/infobip/pages/embeddable/query.ts';
import { readSituations, situations, type Situation } from '../src/infobip/pages/embeddable/situations.ts';
import { expired, forbidden, opened, openPortal, playPortal, type PortalOpening } from './support/infobip-portal.ts';

async function open(opening: PortalOpening = {}) {
  const portal = openPortal('moments', opening);
  const answer = await portal.portal.open();
  if (answer) await portal.portal.ready();
  return { ...portal, answer };
}

describe('a link', () => {
  it('opens the product once, and the host hears of it after the first view', async () => {
    const { portal, told, vendor, answer } = await open();
    expect(vendor.asked[0]).toEqual({ name: 'open-embedding', input: { product: 'moments', requestUri: 'urn:fresh' } });
    expect(answer?.opened.embeddingId).toBe(4711);
    expect(portal.state).toMatchObject({ phase: 'open', busy: false });
    expect(told).toEqual([{ type: 'ready', embeddingId: 4711 }]);
  });

  it('of a product without an embedding tells no id', async () => {
    const { portal, told } = openPortal('answers');
    await portal.open();
    await portal.ready();
    expect(told).toEqual([{ type: 'ready' }]);
  });

  it('that has expired brings session.expired and no ready', async () => {
    const vendor = playPortal({
      'open-embedding': () => ({ kind: 'problem', code: 'expired', description: 'This link has expired.' }),
    });
    const { portal, told } = await open({ vendor });
    expect(told).toEqual([{ type: 'session.expired' }]);
    expect(portal.state).toMatchObject({ phase: 'expired', busy: false });
  });

  it.each(['E400', 'E403', 'E404', 'E500'] as const)('that is refused with %s brings an error', async (code) => {
    const vendor = playPortal({ 'open-embedding': () => ({ kind: 'problem', code, description: 'No.' }) });
    const { portal, told } = await open({ vendor, requestUri: undefined });
    expect(told).toEqual([{ type: 'error', code, description: 'No.' }]);
    expect(portal.state).toMatchObject({ phase: 'error', problem: { code } });
    expect(portal.state.focus.asked).toBe(0);
  });

  it('of another product is refused as a scope is', async () => {
    const { told } = await open({ vendor: playPortal({ 'open-embedding': () => opened.conversations }) });
    expect(told).toMatchObject([{ type: 'error', code: 'E403' }]);
  });

  it('cannot be opened where the portal cannot be reached', async () => {
    const vendor = playPortal({ 'open-embedding': () => new PortalRefusal('no-answer', 'Not there.') });
    expect((await open({ vendor })).told).toEqual([{ type: 'error', code: 'E500', description: 'Not there.' }]);
  });
});

describe('a session', () => {
  it('that is over is told of once, whoever finds out', async () => {
    const vendor = playPortal({
      'check-session': () => ({ alive: false, expiresInSeconds: 0 }),
      'pause-campaign': () => expired,
    });
    const { portal, types } = await open({ vendor });
    await portal.check();
    await portal.change('pause-campaign', { campaignId: 1 });
    await portal.check();
    expect(types()).toEqual(['ready', 'session.expired']);
    expect(vendor.inputsOf('pause-campaign')).toEqual([]);
    expect(portal.state.focus).toEqual({ id: 'view-title', asked: 1 });
  });

  it('that ends while an answer is waited for takes no notice of it', async () => {
    let answer: (value: { bots: [] }) => void = () => {};
    const vendor = playPortal({ 'list-bots': () => new Promise<{ bots: [] }>((resolve) => (answer = resolve)) });
    const { portal, types } = await open({ vendor });
    const asked = portal.change('list-bots', {});
    portal.play('expired-in-use');
    answer({ bots: [] });
    expect(await asked).toBeUndefined();
    expect(types()).toEqual(['ready', 'session.expired']);
    expect(portal.state).toMatchObject({ phase: 'expired', busy: false });
  });

  it('says nothing of refusals nobody waits for', async () => {
    const { portal, types } = await open({ vendor: playPortal({ 'list-bots': () => forbidden }) });
    expect(await portal.look('list-bots', {})).toBeUndefined();
    expect(portal.state.problem).toBeUndefined();
    expect(types()).toEqual(['ready']);
  });
});

describe('the sandbox', () => {
  it.each([
    ['expired-link', ['session.expired']],
    ['missing-link', ['error']],
    ['refused-scope', ['error']],
    ['wrong-embedding', ['error']],
    ['silent', []],
  ] as const)('plays %s by address', async (situation, types) => {
    const host = await open({ situations: [situation] });
    expect(host.types()).toEqual(types);
  });

  it('uses no link up that it plays a problem of', async () => {
    const { vendor } = await open({ situations: ['refused-scope'] });
    expect(vendor.asked).toEqual([]);
  });

  it.each([
    ['refused-activation', 'E403'],
    ['server-error', 'E500'],
  ] as const)('plays %s on the next change alone', async (situation, code) => {
    const { portal, told, vendor } = await open({ situations: [situation] });
    await portal.change('pause-campaign', { campaignId: 1 });
    expect(told.at(-1)).toMatchObject({ type: 'error', code });
    expect(vendor.inputsOf('pause-campaign')).toEqual([]);
    expect(await portal.change('pause-campaign', { campaignId: 1 })).toBeDefined();
  });

  it('ends a session in use once, and not in the load that follows', async () => {
    const vendor = playPortal();
    const first = await open({ vendor, situations: ['expired-in-use'] });
    expect(first.types()).toEqual(['ready', 'session.expired']);
    const second = await open({ vendor, situations: ['expired-in-use'] });
    expect(second.types()).toEqual(['ready']);
    second.portal.keep({ view: 'list' });
    await vi.waitFor(() => expect(vendor.position()).toEqual({ view: 'list' }));
    const third = await open({ vendor, situations: ['expired-in-use'] });
    expect(third.types()).toEqual(['ready', 'session.expired']);
  });

  it('makes a frame silent, and speak again', async () => {
    const { portal, types } = await open();
    portal.play('silent');
    portal.tell({ type: 'resize', height: 1 });
    portal.play('silent');
    portal.tell({ type: 'resize', height: 2 });
    expect(types()).toEqual(['ready', 'resize']);
  });

  it('calls every situation as the contract calls its sequence', () => {
    const ids = [channels.momentsFrame, channels.answersFrame, channels.conversationsFrame].flatMap(({ sequences }) =>
      sequences.map(({ id }) => id as string),
    );
    for (const { id } of situations) expect(ids).toContain(`moments-${id}`);
    const ofAll: readonly Situation[] = situations;
    for (const { id, products } of ofAll.filter(({ group }) => group === 'Link'))
      for (const product of products) expect(ids).toContain(`${product}-${id}`);
  });
});

describe('the query', () => {
  it('is read as the contract has it, and what only the sandbox knows is kept apart', () => {
    const search =
      'request_uri=urn%3Aa&unknown=1&request_uri=second&sandbox.scenario=silent,message-late:resize,nonsense';
    const query = readEmbeddableQuery('moments', new URLSearchParams(search));
    expect(query).toMatchObject({
      requestUri: 'urn:a',
      parameters: { request_uri: 'urn:a', unknown: '1' },
      arrived: [{ name: 'request_uri', value: 'urn:a' }],
      ignored: ['unknown'],
      sandbox: { situations: ['silent'], controlsHidden: false },
    });
    expect(query.sandbox.scenarios.map(({ scenario, name }) => [scenario.id, name])).toEqual([
      ['message-late', 'resize'],
    ]);
  });

  it('without a link, or with an empty one, has none', () => {
    expect(readEmbeddableQuery('answers', new URLSearchParams('request_uri=')).requestUri).toBeUndefined();
    const hidden = readEmbeddableQuery('answers', new URLSearchParams('sandbox.controls=hidden'));
    expect(hidden).toMatchObject({ requestUri: undefined, sandbox: { controlsHidden: true } });
  });

  it('plays no situation of another product', () => {
    expect(readSituations('answers', 'manage-pause, expired-in-use, wrong-embedding')).toEqual(['expired-in-use']);
    expect(readSituations('moments', 'server-error,first-activation')).toEqual(['server-error', 'first-activation']);
  });
});

describe('where the end user is', () => {
  it('is told one at a time, and of those that wait only the newest', async () => {
    const saved: unknown[] = [];
    let done: () => void = () => {};
    const keeper = createPositionKeeper((position) => {
      saved.push(position);
      return new Promise((resolve) => (done = resolve));
    });
    const kept = keeper.keep({ at: 1 });
    await vi.waitFor(() => expect(saved).toEqual([{ at: 1 }]));
    void keeper.keep({ at: 2 });
    void keeper.keep({ at: 3 });
    expect(saved).toHaveLength(1);
    done();
    await vi.waitFor(() => expect(saved).toEqual([{ at: 1 }, { at: 3 }]));
    done();
    await kept;
    expect(keeper.last()).toEqual({ at: 3 });
  });

  it('is not told again', async () => {
    const save = vi.fn(() => Promise.resolve());
    const keeper = createPositionKeeper(save);
    keeper.start({ view: 'list' });
    await keeper.keep({ view: 'list' });
    expect(save).not.toHaveBeenCalled();
    await keeper.keep({ view: 'wizard' });
    await keeper.keep({ view: 'list' });
    expect(save.mock.calls).toEqual([[{ view: 'wizard' }], [{ view: 'list' }]]);
  });
});
