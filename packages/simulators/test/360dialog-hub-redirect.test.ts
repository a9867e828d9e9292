import { onboardingRedirectEvents } from '@embedworks/contracts/360dialog/message-validators';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHubExit } from '../src/360dialog/pages/hub/exit.ts';
import {
  composeRedirect,
  faultsOf,
  toAddress,
  toPayload,
  withoutClient,
  type VisitEnd,
} from '../src/360dialog/pages/hub/redirect.ts';
import { hubScenarios, type HubScenarioId } from '../src/360dialog/pages/hub/scenarios.ts';
import type { FaultEffect } from '../src/engine/faults.ts';
import type { MessageReport } from '../src/engine/page-link.ts';
import { readPageScenarios } from '../src/pages/page-scenarios.ts';

const end: VisitEnd = {
  redirectUrl: 'https://platform.example/onboarding',
  state: 'Yk3vQ0uC8mZ1',
  result: { client: 'k3VtqaCL', channels: ['p7Rw2dCH', 'q8Sx3eCH'], revoked: [] },
};
const queryOf = (changes: Partial<VisitEnd>) => toAddress(composeRedirect({ ...end, ...changes })).split('?')[1];
const visit = (channels: string[], revoked: string[] = []) => ({ client: 'k3VtqaCL', channels, revoked });

describe('query of the redirect', () => {
  it.each<[string, Partial<VisitEnd>, string]>([
    ['one number', { result: visit(['p7Rw2dCH']) }, 'client=k3VtqaCL&channels=[p7Rw2dCH]&state=Yk3vQ0uC8mZ1'],
    ['several', {}, 'client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]&state=Yk3vQ0uC8mZ1'],
    ['nothing', { result: visit([]) }, 'client=k3VtqaCL&channels=[]&state=Yk3vQ0uC8mZ1'],
    [
      'only what was taken back',
      { result: visit([], ['q8Sx3eCH']) },
      'client=k3VtqaCL&channels=[]&revoked=[q8Sx3eCH]&state=Yk3vQ0uC8mZ1',
    ],
    [
      'given and taken back',
      { result: visit(['p7Rw2dCH'], ['q8Sx3eCH', 'r9Ty4fCH']) },
      'client=k3VtqaCL&channels=[p7Rw2dCH]&revoked=[q8Sx3eCH,r9Ty4fCH]&state=Yk3vQ0uC8mZ1',
    ],
    ['no state sent', { state: undefined }, 'client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]'],
    [
      'a state to be encoded',
      { state: 'a&b=c d+é' },
      'client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]&state=a%26b%3Dc%20d%2B%C3%A9',
    ],
  ])('as documented: %s', (_, changes, query) => {
    expect(queryOf(changes)).toBe(query);
  });

  const asDocumented = 'client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]&state=Yk3vQ0uC8mZ1';
  const bent: Partial<Record<HubScenarioId, string>> = {
    'redirect-encoded': 'client=k3VtqaCL&channels=%5Bp7Rw2dCH%2Cq8Sx3eCH%5D&state=Yk3vQ0uC8mZ1',
    'redirect-json-quotes': 'client=k3VtqaCL&channels=["p7Rw2dCH","q8Sx3eCH"]&state=Yk3vQ0uC8mZ1',
    'wrong-state': 'client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]&state=of-another-visit',
    'no-state': 'client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]',
  };
  it.each(hubScenarios.map(({ id }) => [id, bent[id] ?? asDocumented] as const))(
    'in scenario %s',
    (scenario, query) => {
      expect(queryOf({ scenario })).toBe(query);
    },
  );

  it('is odd in what was taken back, too', () => {
    const result = visit([], ['aCH', 'bCH']);
    expect(queryOf({ result, scenario: 'redirect-encoded' })).toContain('channels=%5B%5D&revoked=%5BaCH%2CbCH%5D');
    expect(queryOf({ result, scenario: 'redirect-json-quotes' })).toContain('channels=[]&revoked=["aCH","bCH"]');
  });

  it.each(hubScenarios.map(({ id }) => id))('is what the contract describes: %s', (scenario) => {
    const payload = toPayload(composeRedirect({ ...end, scenario }));
    expect(onboardingRedirectEvents.onboardingRedirectQuery?.(payload)).toBe(true);
  });

  it('breaks the contract without its client, and keeps the rest', () => {
    const payload = toPayload(withoutClient(composeRedirect(end)));
    expect(payload).toEqual({ channels: '[p7Rw2dCH,q8Sx3eCH]', state: 'Yk3vQ0uC8mZ1' });
    expect(onboardingRedirectEvents.onboardingRedirectQuery?.(payload)).toBe(false);
  });
});

describe('redirect URL', () => {
  const query = 'client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]&state=Yk3vQ0uC8mZ1';
  it.each([
    ['https://platform.example', `https://platform.example?${query}`],
    ['https://platform.example/a', `https://platform.example/a?${query}`],
    ['https://platform.example/a?account=42', `https://platform.example/a?account=42&${query}`],
    ['https://platform.example/a?account=42&', `https://platform.example/a?account=42&${query}`],
    ['https://platform.example/a?', `https://platform.example/a?${query}`],
    ['https://platform.example/a#/route', `https://platform.example/a?${query}#/route`],
    ['https://platform.example/a?account=42#top', `https://platform.example/a?account=42&${query}#top`],
    ['https://platform.example/#/route?x=1', `https://platform.example/?${query}#/route?x=1`],
  ])('%s', (redirectUrl, address) => {
    expect(toAddress(composeRedirect({ ...end, redirectUrl }))).toBe(address);
  });

  it('keeps its own parameters in what the world is told', () => {
    const redirectUrl = 'https://platform.example/a?account=42#top';
    expect(toPayload(composeRedirect({ ...end, redirectUrl }))).toEqual({
      account: '42',
      client: 'k3VtqaCL',
      channels: '[p7Rw2dCH,q8Sx3eCH]',
      state: 'Yk3vQ0uC8mZ1',
    });
  });
});

it('is lost or comes twice in two scenarios alone', () => {
  const effects = hubScenarios.flatMap(({ id }) => faultsOf(id).map(({ scenario }) => [id, scenario.effect]));
  expect(effects).toEqual([
    ['duplicate-redirect', { type: 'duplicate', times: 2 }],
    ['never-redirect', { type: 'lost' }],
  ]);
});

describe('way home', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const address = 'https://platform.example/onboarding?client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]&state=Yk3vQ0uC8mZ1';

  function leave({ scenario, world = [], ownScenarios = '', blocked = 0 }: Leaving = {}) {
    const reports: MessageReport[] = [];
    const opened: string[] = [];
    const notes: string[] = [];
    const clicks: (() => void)[] = [];
    let blockedYet = 0;
    const exit = createHubExit({
      link: {
        async report(report) {
          reports.push(report);
          return world.filter(({ type }) => report.plays?.includes(type));
        },
      },
      scenarios: readPageScenarios(ownScenarios),
      assign: (target) => void opened.push(`popup ${target}`),
      openWindow(target) {
        blockedYet += 1;
        if (blockedYet <= blocked) return false;
        opened.push(`beside ${target}`);
        return true;
      },
      onNote: (text) => void notes.push(text),
      onBlocked: (again) => void clicks.push(again),
    });
    exit.leave(composeRedirect({ ...end, scenario }), scenario);
    return { reports, opened, notes, clicks };
  }
  interface Leaving {
    scenario?: HubScenarioId;
    /** What the world does to it. */
    world?: FaultEffect[];
    /** What the page's own address does to it. */
    ownScenarios?: string;
    /** How many windows the browser refuses. */
    blocked?: number;
  }
  const settle = (durationMs = 0) => vi.advanceTimersByTimeAsync(durationMs);

  it('tells the world, then goes', async () => {
    const { reports, opened, notes } = leave();
    await settle();
    expect(opened).toEqual([`popup ${address}`]);
    expect(notes).toEqual([]);
    expect(reports).toEqual([
      {
        channel: 'onboardingRedirect',
        direction: 'guest-to-host',
        name: 'onboardingRedirectQuery',
        payload: { client: 'k3VtqaCL', channels: '[p7Rw2dCH,q8Sx3eCH]', state: 'Yk3vQ0uC8mZ1' },
        plays: ['lost', 'late', 'duplicate', 'malformed'],
        faults: [],
      },
    ]);
  });

  it.each<[string, Leaving]>([
    ['the scenario', { scenario: 'never-redirect' }],
    ['the world', { world: [{ type: 'lost' }] }],
    ['the address', { ownScenarios: 'message-lost:onboardingRedirectQuery' }],
  ])('never comes when %s loses it', async (_, leaving) => {
    const { reports, opened, notes } = leave(leaving);
    await settle(3_600_000);
    expect(opened).toEqual([]);
    expect(notes).toEqual(['The redirect: lost.']);
    expect(reports).toHaveLength(1);
  });

  it('comes later', async () => {
    const { opened } = leave({ world: [{ type: 'late', ms: 2000 }] });
    await settle(1999);
    expect(opened).toEqual([]);
    await settle(1);
    expect(opened).toEqual([`popup ${address}`]);
  });

  it('comes without a client', async () => {
    const { opened } = leave({ world: [{ type: 'malformed' }] });
    await settle();
    expect(opened).toEqual([`popup ${address.replace('client=k3VtqaCL&', '')}`]);
  });

  it.each<[string, Leaving]>([
    ['the scenario', { scenario: 'duplicate-redirect' }],
    ['the world', { world: [{ type: 'duplicate', times: 2 }] }],
  ])('comes twice when %s says so, in the popup last', async (_, leaving) => {
    const { opened } = leave(leaving);
    await settle();
    expect(opened).toEqual([`beside ${address}`, `popup ${address}`]);
  });

  it('waits for a click where the browser blocks the second window', async () => {
    const { opened, clicks } = leave({ world: [{ type: 'duplicate', times: 3 }], blocked: 1 });
    await settle();
    expect(opened).toEqual([]);
    clicks[0]?.();
    expect(opened).toEqual([`beside ${address}`, `beside ${address}`, `popup ${address}`]);
  });

  it('says what it plays by itself', async () => {
    const { reports } = leave({ scenario: 'never-redirect' });
    await settle();
    expect(reports[0]?.faults).toEqual(['lost']);
  });
});
