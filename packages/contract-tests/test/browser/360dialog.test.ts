/** The popup of the simulated hub, on an origin of its own, opened by the adapter: each way a visit may go. */
import { afterEach, beforeEach, describe, expect, inject, test, vi, type MockInstance } from 'vitest';
import { channels } from '@embedworks/contracts/360dialog/channels';
import { openOnboarding, type Onboarding } from '@embedworks/360dialog/browser';
import { watchLeaks, type LeakWatch } from '../../src/browser.ts';

const hubUrl = `http://360dialog.localhost:${inject('sandboxPort')}`;
/** A file of our origin will do for a page; what a redirect page does is played by the tests. */
const redirectPath = '/package.json';
const redirectUrl = location.origin + redirectPath;

type SequenceId = (typeof channels.onboardingResult.sequences)[number]['id'];
/** Sequences of the contract that one page can tell apart. The journeys have the others. */
const endings = {
  'grant-one': 'completed',
  'grant-many': 'completed',
  'grant-none': 'completed',
  revoke: 'completed',
  'client-exists': 'completed',
  'direct-payment': 'completed',
  'redirect-encoded': 'completed',
  'redirect-json-quotes': 'completed',
  'wrong-state': 'failed',
  'no-state': 'failed',
  'never-redirect': 'open',
  'redirect-missing': 'open',
  'io-signature-bad': 'open',
} as const satisfies Partial<Record<SequenceId, Onboarding['status']>>;

let watch: LeakWatch;
let open: MockInstance<typeof window.open>;
let onboarding: Onboarding | undefined;

beforeEach(() => {
  open = vi.spyOn(window, 'open');
  watch = watchLeaks();
});

afterEach(() => {
  onboarding?.cancel();
  const left = watch.left();
  watch.stop();
  vi.restoreAllMocks();
  expect(left, 'left behind').toEqual({ listeners: [], timers: 0, frames: 0 });
  expect(sessionStorage.getItem('embedworks:360dialog:onboarding') ?? '{}').toBe('{}');
});

function start(scenario: SequenceId): { popup: Window; outcome: Onboarding['outcome'] } {
  const partnerId = scenario === 'direct-payment' ? 'SandboxDirectPA' : 'SandboxPA';
  const extraParameters = { 'sandbox.scenario': scenario };
  onboarding = openOnboarding({ partnerId, hubUrl, redirectUrl, extraParameters });
  const popup = open.mock.results.at(-1)?.value as Window | null;
  if (!popup) throw new Error('The browser opened no popup.');
  return { popup, outcome: onboarding.outcome };
}

/** Where the popup has come back to; empty while it is at the hub, or its page is still being read. */
function queryOf(popup: Window): string {
  try {
    const isBack = popup.location.pathname === redirectPath && popup.document.readyState === 'complete';
    return isBack ? popup.location.search : '';
  } catch {
    return '';
  }
}

/** Does what the vendor's sample does on the redirect page, from the popup's own window. */
function playRedirectPage(popup: Window): void {
  const script = popup.document.createElement('script');
  script.textContent = 'opener.postMessage(location.search, location.origin)';
  popup.document.documentElement.append(script);
}

describe('a visit', () => {
  const byEnding = (wanted: string) => Object.entries(endings).filter(([, ending]) => ending === wanted);

  test.each(byEnding('completed'))('%s: is %s', async (scenario) => {
    const { popup, outcome } = start(scenario as SequenceId);
    await expect.poll(() => queryOf(popup)).toContain('client=');
    playRedirectPage(popup);
    const ending = await outcome;
    const [shared, revoked] = { 'grant-many': [2, 0], 'grant-none': [0, 0], revoke: [0, 1] }[scenario] ?? [];
    expect(ending).toMatchObject({ status: 'completed', client: expect.stringMatching(/CL$/) as string });
    if (ending.status !== 'completed') return;
    if (shared !== undefined) expect([ending.channels.length, ending.revoked.length]).toEqual([shared, revoked]);
    for (const id of [...ending.channels, ...ending.revoked]) expect(id).toMatch(/^[0-9A-Za-z]+CH$/);
    expect(popup.closed).toBe(true);
  });

  test.each(byEnding('failed'))('%s: is %s', async (scenario) => {
    const { popup, outcome } = start(scenario as SequenceId);
    await expect.poll(() => queryOf(popup)).toContain('client=');
    playRedirectPage(popup);
    expect(await outcome).toMatchObject({ status: 'failed', error: { code: 'state_mismatch' } });
  });

  test.each(byEnding('open'))('%s: stays %s, until it is cancelled', async (scenario) => {
    const { popup, outcome } = start(scenario as SequenceId);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(onboarding?.status).toBe('open');
    expect(queryOf(popup)).toBe('');
    onboarding?.cancel();
    expect(await outcome).toMatchObject({ status: 'cancelled', by: 'host' });
    expect(popup.closed).toBe(true);
  });
});
