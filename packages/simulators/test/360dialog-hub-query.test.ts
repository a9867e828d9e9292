import { channels } from '@embedworks/contracts/360dialog/channels';
import { onboardingPopupCommands } from '@embedworks/contracts/360dialog/message-validators';
import { describe, expect, it } from 'vitest';
import { createHubActions, HubRefusal } from '../src/360dialog/pages/hub/actions.ts';
import { readPartnerId } from '../src/360dialog/pages/hub/address.ts';
import { offeredPlans } from '../src/360dialog/pages/hub/plans.ts';
import { readHubQuery } from '../src/360dialog/pages/hub/query.ts';
import { hubScenarios, scenarioOf } from '../src/360dialog/pages/hub/scenarios.ts';

const read = (search: string) => readHubQuery(new URLSearchParams(search));

describe('address', () => {
  it.each([
    ['/dashboard/app/SandboxPA/permissions', 'SandboxPA'],
    ['/dashboard/app/SandboxPA/permissions/', 'SandboxPA'],
    ['/dashboard/app/SandboxPA', 'SandboxPA'],
    ['/onboarding/SandboxPA', 'SandboxPA'],
    ['/onboarding/SandboxPA/', 'SandboxPA'],
    ['/vendor/360dialog/dashboard/app/SandboxPA/permissions/', 'SandboxPA'],
    ['/vendor/360dialog/dashboard/app/SandboxPA/index.html', 'SandboxPA'],
    ['/onboarding/vendor/360dialog/onboarding/SandboxPA/', 'SandboxPA'],
    ['/dashboard/app/permissions/permissions', 'permissions'],
    ['/onboarding/a%20b', 'a b'],
    ['/onboarding/a%b', 'a%b'],
    ['/onboarding/', ''],
    ['/dashboard/app/SandboxPA/other', ''],
    ['/', ''],
  ])('%s is of %s', (path, partnerId) => {
    expect(readPartnerId(path)).toBe(partnerId);
  });
});

describe('scenario', () => {
  it.each([
    [{ state: 'cancel' }, 'cancel'],
    [{ state: 'cancel.Yk3vQ0uC8mZ1' }, 'cancel'],
    [{ state: 'cancel--Yk3vQ0uC8mZ1' }, 'cancel'],
    [{ state: 'redirect-json-quotes_1' }, 'redirect-json-quotes'],
    [{ email: 'grant-one@bakery.example' }, 'grant-one'],
    [{ email: 'coop+42@bakery.example' }, 'coop'],
    [{ state: 'Yk3vQ0uC8mZ1', email: 'revoke@bakery.example' }, 'revoke'],
    [{ state: 'grant-one.1', email: 'revoke@bakery.example' }, 'grant-one'],
    [{ 'sandbox.scenario': 'wrong-state', state: 'grant-one.1' }, 'wrong-state'],
    [{ 'sandbox.scenario': 'message-late, no-state' }, 'no-state'],
    [{ 'sandbox.scenario': 'message-late' }, undefined],
    [{ email: 'cancellations@bakery.example' }, undefined],
    [{ state: 'coop42' }, undefined],
    [{ state: 'Cancel' }, undefined],
    [{ state: 'x-cancel' }, undefined],
    [{ name: 'cancel' }, undefined],
    [{}, undefined],
  ] as const)('%j asks for %s', (query, scenario) => {
    expect(scenarioOf(query)).toBe(scenario);
  });

  it.each(hubScenarios.map(({ id }) => id))('%s can be asked for by state and e-mail', (id) => {
    expect(scenarioOf({ state: `${id}-Yk3vQ0uC8mZ1` })).toBe(id);
    expect(scenarioOf({ email: `${id}@bakery.example` })).toBe(id);
  });

  it('is every one of the contract that the hub can play', () => {
    const ids: string[] = channels.onboardingResult.sequences.map(({ id }) => id);
    // These need another browser, another setting or another page than the hub.
    const notOfTheHub = ['blocked', 'redirect-not-allowed', 'redirect-without-client', 'redirect-page-elsewhere'];
    const expected = ids.filter((id) => !notOfTheHub.includes(id));
    expect(hubScenarios.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });
});

describe('query', () => {
  it('fills in what it names', () => {
    const search =
      'email=owner@bakery.example&name=Bakery&number=%2B49+30+901820&state=Yk&plan_selection=premium&partner=p-1';
    expect(read(search)).toMatchObject({
      email: 'owner@bakery.example',
      name: 'Bakery',
      number: '4930901820',
      state: 'Yk',
      plan: 'premium',
      partnerPayload: 'p-1',
      firstForm: 'sign-up',
      coexistence: false,
    });
  });

  it('takes a plus that was not encoded for the space it became', () => {
    expect(read('number=+4930901820').number).toBe('4930901820');
  });

  it.each([
    ['next=login', { firstForm: 'sign-in' }],
    ['next=signup', { firstForm: 'sign-up' }],
    ['flow=coexistence', { coexistence: true }],
    ['flow=whatsapp_business_app_COEX', { coexistence: true }],
    ['flow=other', { coexistence: false }],
    ['plan_selection=gold', { plan: undefined }],
    ['state=', { state: undefined }],
    ['state=first&state=second', { state: 'first' }],
    ['preverified_phone_number_id=109876543210987', { preverifiedNumberId: '109876543210987' }],
    ['sandbox.controls=hidden', { sandbox: { scenarios: [], controlsHidden: true } }],
  ])('%s', (search, expected) => {
    expect(read(search)).toMatchObject(expected);
  });

  it('shows what arrived in the order of the contract, and names what it ignores', () => {
    const { arrived, ignored, onboarding, parameters } = read(
      'x=1&state=&sandbox.scenario=cancel&lang=de&redirect_url=https://p.example',
    );
    expect(arrived.map(({ name, value }) => [name, value])).toEqual([
      ['redirect_url', 'https://p.example'],
      ['state', ''],
      ['lang', 'de'],
    ]);
    expect(arrived.every(({ description }) => description.length > 0)).toBe(true);
    expect(ignored).toEqual(['x']);
    expect(onboarding).toEqual({ x: '1', state: '', lang: 'de', redirect_url: 'https://p.example' });
    expect(parameters['sandbox.scenario']).toBe('cancel');
  });

  it.each(channels.onboardingPopup.messages[0].examples.map((example) => [new URLSearchParams(example).toString()]))(
    'is told to the world as the contract has it: %s',
    (search) => {
      const { onboarding, ignored } = read(search);
      expect(onboardingPopupCommands.onboardingQuery?.(onboarding)).toBe(true);
      expect(ignored).toEqual([]);
    },
  );

  it('hides nothing from the contract’s check', () => {
    expect(onboardingPopupCommands.onboardingQuery?.(read('plan_selection=gold').onboarding)).toBe(false);
  });
});

it('offers the older plan to those who ask for it', () => {
  expect(offeredPlans(undefined).map(({ id }) => id)).toEqual(['regular', 'premium']);
  expect(offeredPlans('basic').map(({ id }) => id)).toEqual(['basic', 'regular', 'premium']);
});

describe('actions', () => {
  const input = { partnerId: 'SandboxPA', email: 'owner@bakery.example', password: 'wrong' };
  function call(answer: () => Promise<Response>) {
    const requests: [string, RequestInit][] = [];
    const act = createHubActions({
      rootHref: 'http://360dialog.localhost:4400/',
      fetch(address, init) {
        requests.push([address, init]);
        return answer();
      },
    });
    return { requests, answer: act('sign-in', input) };
  }

  it('go to the vendor’s root as JSON', async () => {
    const client = { visit: 'v', clientId: 'c', name: 'n', existing: true, numbers: [] };
    const { requests, answer } = call(async () => Response.json(client));
    expect(await answer).toEqual(client);
    expect(requests).toEqual([
      [
        'http://360dialog.localhost:4400/_page/actions/sign-in',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
          keepalive: false,
        },
      ],
    ]);
  });

  it.each<[string, () => Promise<Response>, string, string]>([
    [
      'a refusal',
      async () => Response.json({ error: 'Wrong password.', code: 'wrong-credentials' }, { status: 422 }),
      'wrong-credentials',
      'Wrong password.',
    ],
    [
      'another status',
      async () => new Response('<h1>Oops</h1>', { status: 502 }),
      'no-answer',
      'The hub answered 502. Try again.',
    ],
    ['no JSON', async () => new Response('<h1>Page</h1>'), 'no-answer', 'The hub answered 200. Try again.'],
    [
      'no network',
      () => Promise.reject(new TypeError('fetch failed')),
      'no-answer',
      'The hub cannot be reached. Try again.',
    ],
  ])('refuse by one error: %s', async (_, reply, code, message) => {
    const error = await call(reply).answer.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HubRefusal);
    expect(error).toMatchObject({ code, message });
  });
});
