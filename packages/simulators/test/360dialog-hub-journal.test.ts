import { channels } from '@embedworks/contracts/360dialog/channels';
import * as messageValidators from '@embedworks/contracts/360dialog/message-validators';
import { expect, it, vi } from 'vitest';
import { createHubExit } from '../src/360dialog/pages/hub/exit.ts';
import { readHubQuery, reportOpening } from '../src/360dialog/pages/hub/query.ts';
import { composeRedirect } from '../src/360dialog/pages/hub/redirect.ts';
import { createClock } from '../src/engine/clock.ts';
import { createFaults } from '../src/engine/faults.ts';
import { createJournal } from '../src/engine/journal.ts';
import { answerPageLink } from '../src/engine/page-link.ts';
import { createPageLink } from '../src/pages/page-link.ts';

const origin = 'http://360dialog.localhost:4400';

/** The pages' way to a world that knows the vendor's channels. */
function openWorld() {
  const faults = createFaults(() => 0);
  const journal = createJournal();
  const vendor = { vendor: '360dialog', title: '360dialog', channels, messageValidators };
  const link = createPageLink({
    rootHref: `${origin}/`,
    now: Date.now,
    async fetch(address, { method = 'GET', body }) {
      const answer = answerPageLink(
        { vendor, faults, journal, clock: createClock(0, true) },
        {
          method,
          path: new URL(address).pathname,
          search: '',
          headers: {},
          origin,
          body: new TextEncoder().encode(body as string),
        },
      );
      return new Response(answer?.body as string, { status: answer?.status ?? 404 });
    },
  });
  const entries = () => journal.entries().flatMap((entry) => (entry.kind === 'message' ? [entry] : []));
  return { faults, link, entries };
}

const redirect = composeRedirect({
  redirectUrl: 'https://platform.example/onboarding',
  state: 'Yk3vQ0uC8mZ1',
  result: { client: 'k3VtqaCL', channels: ['p7Rw2dCH'], revoked: [] },
});

it('hears of both ends of a visit, as the contract has them', async () => {
  const { link, entries } = openWorld();
  const gone = vi.fn();
  const exit = createHubExit({
    link,
    scenarios: [],
    assign: gone,
    openWindow: () => true,
    onNote: () => {},
    onBlocked: () => {},
  });
  await reportOpening(link, readHubQuery(new URLSearchParams('state=Yk3vQ0uC8mZ1&sandbox.controls=hidden')));
  exit.leave(redirect);
  await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce(), 30_000);
  expect(entries()).toMatchObject([
    {
      channel: 'onboardingPopup',
      direction: 'host-to-guest',
      name: 'onboardingQuery',
      payload: { state: 'Yk3vQ0uC8mZ1' },
      verdict: { request: [], response: [] },
    },
    {
      channel: 'onboardingRedirect',
      direction: 'guest-to-host',
      name: 'onboardingRedirectQuery',
      payload: { client: 'k3VtqaCL', channels: '[p7Rw2dCH]', state: 'Yk3vQ0uC8mZ1' },
      verdict: { request: [], response: [] },
      faults: [],
    },
  ]);
});

it('says what breaks the contract in the popup’s query', async () => {
  const { link, entries } = openWorld();
  await reportOpening(link, readHubQuery(new URLSearchParams('redirect_url=platform.example')));
  expect(entries()[0]?.verdict.request).toHaveLength(1);
});

it('has the redirect go wrong, once and for the redirect alone', async () => {
  const { faults, link, entries } = openWorld();
  faults.add({ on: 'message', name: 'onboardingRedirectQuery', effect: { type: 'lost' }, times: 1 });
  const notes = vi.fn();
  const gone = vi.fn();
  const exit = createHubExit({
    link,
    scenarios: [],
    assign: gone,
    openWindow: () => true,
    onNote: notes,
    onBlocked: () => {},
  });
  await reportOpening(link, readHubQuery(new URLSearchParams('state=Yk')));
  exit.leave(redirect);
  await vi.waitFor(() => expect(notes).toHaveBeenCalledWith('The redirect: lost.'), 30_000);
  exit.leave(redirect);
  await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce(), 30_000);
  expect(entries().map((entry) => entry.faults)).toEqual([[], ['lost'], []]);
});
