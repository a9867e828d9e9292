import { describe, expect, it, vi } from 'vitest';
import { HubRefusal } from '../src/360dialog/pages/hub/actions.ts';
import { hubScenarios } from '../src/360dialog/pages/hub/scenarios.ts';
import { directAnswer, openAnswer, openHub } from './support/360dialog-hub.ts';

const home = 'https://platform.example/onboarding?account=42';
const signUp = { name: 'Bakery Demo GmbH', email: 'owner@bakery.example', password: 'sandbox-password' };
const signIn = { email: 'owner@bakery.example', password: 'sandbox-password' };
const number = {
  phoneNumber: '4930901822',
  phoneName: 'Bakery Van',
  verificationMethod: 'sms',
  coexistence: false,
} as const;

describe('a new client', () => {
  it('with partner payment signs up, adds a number and is home, without being asked for permission', async () => {
    const { app, left, asked, lastInput } = openHub({ search: 'state=Yk&partner=account-42&name=Bakery' });
    await app.start();
    expect(app.state).toMatchObject({ step: 'sign-up', busy: false });
    await app.signUp(signUp);
    expect(lastInput('sign-up')).toEqual({ partnerId: 'SandboxPA', ...signUp, partnerPayload: 'account-42' });
    expect(app.state).toMatchObject({ step: 'business', draft: { businessName: 'Bakery', phoneName: 'Bakery' } });
    app.describeBusiness({ businessName: 'Bakery Demo GmbH', wabaName: 'Bakery' });
    expect(app.state.step).toBe('number');
    await app.describeNumber(number);
    expect(app.state.step).toBe('verification');
    await app.verify('123456');
    expect(lastInput('add-number')).toEqual({
      visit: 'visit-1',
      businessName: 'Bakery Demo GmbH',
      wabaName: 'Bakery',
      ...number,
      verificationCode: '123456',
    });
    expect(lastInput('finish')).toEqual({ visit: 'visit-1', grant: ['r9Ty4fCH'], revoke: [] });
    expect(asked.map(([name]) => name)).toEqual(['open-hub', 'sign-up', 'add-number', 'finish']);
    expect(app.state.step).toBe('done');
    expect(left).toEqual([{ address: `${home}&client=k3VtqaCL&channels=[r9Ty4fCH]&state=Yk`, scenario: undefined }]);
  });

  it('with direct payment pays before the number and is asked for permission, which is not given at first', async () => {
    const { app, left, lastInput } = openHub({ 'open-hub': () => directAnswer });
    await app.start();
    await app.signUp(signUp);
    expect(app.state.step).toBe('payment');
    await app.pay({ plan: 'premium', cardNumber: '4242 4242 4242 4242' });
    expect(lastInput('pay')).toEqual({ visit: 'visit-1', plan: 'premium', cardNumber: '4242 4242 4242 4242' });
    expect(app.state).toMatchObject({ step: 'business', payment: { plan: 'premium' } });
    app.describeBusiness({ businessName: 'Bakery' });
    await app.describeNumber(number);
    await app.verify('123456');
    expect(app.state.step).toBe('permissions');
    expect([...app.state.chosen]).toEqual([]);
    app.choose('r9Ty4fCH', true);
    await app.finish();
    expect(lastInput('finish')).toEqual({ visit: 'visit-1', grant: ['r9Ty4fCH'], revoke: [] });
    expect(left).toHaveLength(1);
  });

  it('keeps the e-mail from one form to the other', async () => {
    const { app } = openHub({ search: 'email=owner@bakery.example' });
    await app.start();
    expect(app.state.email).toBe('owner@bakery.example');
    app.showForm('sign-in', 'shop@bakery.example');
    expect(app.state).toMatchObject({ step: 'sign-in', email: 'shop@bakery.example' });
  });

  it('needs no code for a number that is verified already', async () => {
    const { app, lastInput } = openHub({ search: 'preverified_phone_number_id=109876543210987' });
    await app.start();
    await app.signUp(signUp);
    app.describeBusiness({ businessName: 'Bakery' });
    await app.describeNumber(number);
    expect(lastInput('add-number')).toMatchObject({ verificationCode: '123456' });
    expect(app.state.step).toBe('done');
  });

  it('finds the form of the number as the query says', async () => {
    const { app } = openHub({ search: 'number=+4930901822&flow=coexistence' });
    await app.start();
    await app.signUp(signUp);
    expect(app.state.draft).toMatchObject({ phoneNumber: '4930901822', coexistence: true });
  });

  it('goes back step by step, and out of Meta’s signup only where there is a list', async () => {
    const { app } = openHub();
    await app.start();
    await app.signUp(signUp);
    app.describeBusiness({ businessName: 'Bakery' });
    await app.describeNumber(number);
    const steps = Array.from({ length: 3 }, () => (app.back(), app.state.step));
    expect(steps).toEqual(['number', 'business', 'business']);
    expect(app.state.draft).toMatchObject({ businessName: 'Bakery', ...number });
  });
});

describe('an existing client', () => {
  async function enter(search = '', played: Parameters<typeof openHub>[0] = {}) {
    const hub = openHub({ search: `next=login&${search}`, ...played });
    await hub.app.start();
    expect(hub.app.state.step).toBe('sign-in');
    await hub.app.signIn(signIn);
    return hub;
  }

  it.each<[string, string, [string, boolean][], { grant: string[]; revoke: string[] }]>([
    ['changes nothing', '', [], { grant: [], revoke: [] }],
    ['gives one', '', [['q8Sx3eCH', true]], { grant: ['q8Sx3eCH'], revoke: [] }],
    ['takes one back', '', [['p7Rw2dCH', false]], { grant: [], revoke: ['p7Rw2dCH'] }],
    [
      'does both',
      '',
      [
        ['p7Rw2dCH', false],
        ['q8Sx3eCH', true],
      ],
      { grant: ['q8Sx3eCH'], revoke: ['p7Rw2dCH'] },
    ],
    [
      'changes their mind',
      '',
      [
        ['q8Sx3eCH', true],
        ['q8Sx3eCH', false],
      ],
      { grant: [], revoke: [] },
    ],
    ['is asked for one', 'number=%2B4930901821', [], { grant: ['q8Sx3eCH'], revoke: [] }],
    ['is asked for one and says no', 'number=4930901821', [['q8Sx3eCH', false]], { grant: [], revoke: [] }],
    ['is asked for one that is permitted', 'number=4930901820', [], { grant: ['p7Rw2dCH'], revoke: [] }],
    ['is asked for one they have not', 'number=4900', [], { grant: [], revoke: [] }],
  ])('%s', async (_, search, choices, decision) => {
    const { app, lastInput, left } = await enter(search);
    expect(app.state.step).toBe('permissions');
    for (const [channelId, permitted] of choices) app.choose(channelId, permitted);
    await app.finish();
    expect(lastInput('finish')).toEqual({ visit: 'visit-1', ...decision });
    expect(left).toHaveLength(1);
  });

  it('who only takes back brings an empty list home', async () => {
    const { app, left } = await enter('state=Yk');
    app.choose('p7Rw2dCH', false);
    await app.finish();
    expect(left[0]?.address).toBe(`${home}&client=k3VtqaCL&channels=[]&revoked=[p7Rw2dCH]&state=Yk`);
  });

  it('adds a number and comes back to the list', async () => {
    const { app, lastInput } = await enter('number=4930901822');
    app.addNumber();
    app.back();
    expect(app.state.step).toBe('permissions');
    app.addNumber();
    app.describeBusiness({ businessName: 'Bakery' });
    await app.describeNumber(number);
    await app.verify('123456');
    expect(app.state.step).toBe('permissions');
    expect(app.state.numbers.map(({ channelId }) => channelId)).toEqual(['p7Rw2dCH', 'q8Sx3eCH', 'r9Ty4fCH']);
    await app.finish();
    expect(lastInput('finish')).toEqual({ visit: 'visit-1', grant: ['r9Ty4fCH'], revoke: [] });
  });

  it.each([
    ['permitted by default', true, true, { grant: ['r9Ty4fCH'], revoke: [] }],
    ['permitted by default and taken off', true, false, { grant: [], revoke: ['r9Ty4fCH'] }],
    ['not permitted', false, false, { grant: [], revoke: [] }],
    ['not permitted and ticked', false, true, { grant: ['r9Ty4fCH'], revoke: [] }],
  ])('decides on a new number: %s', async (_, permitted, ticked, decision) => {
    const { app, lastInput } = await enter('', {
      'add-number': ({ phoneNumber, phoneName }) => ({ channelId: 'r9Ty4fCH', phoneNumber, phoneName, permitted }),
    });
    app.addNumber();
    app.describeBusiness({ businessName: 'Bakery' });
    await app.describeNumber(number);
    await app.verify('123456');
    expect(app.state.chosen.has('r9Ty4fCH')).toBe(permitted);
    app.choose('r9Ty4fCH', ticked);
    await app.finish();
    expect(lastInput('finish')).toEqual({ visit: 'visit-1', ...decision });
  });

  it.each([
    ['direct', directAnswer, 'payment'],
    ['partner', openAnswer, 'business'],
  ])('without a number goes on where they left off, with %s payment', async (_, opening, step) => {
    const none = { visit: 'v', clientId: 'c', name: 'Bakery', existing: true, numbers: [] };
    const { app } = await enter('', { 'open-hub': () => opening, 'sign-in': () => none });
    expect(app.state.step).toBe(step);
  });
});

describe('refusals', () => {
  const refuse = (code: string) => () => new HubRefusal(code, `Not so: ${code}.`);

  it.each(['unknown-partner', 'redirect-missing', 'redirect-not-allowed', 'io-signature-bad'] as const)(
    'of the request show a card and go nowhere: %s',
    async (code) => {
      const answer = { kind: 'problem', code, message: 'No.' } as const;
      const { app, left } = openHub({ search: 'state=grant-one.1', 'open-hub': () => answer });
      await app.start();
      expect(app.state).toMatchObject({ step: 'error', problem: { code, message: 'No.' }, busy: false });
      expect(left).toEqual([]);
    },
  );

  it('show a card when nobody answers', async () => {
    const { app } = openHub({ 'open-hub': refuse('no-answer') });
    await app.start();
    expect(app.state).toMatchObject({ step: 'error', problem: { code: 'no-answer' } });
  });

  it('leave the client on the form, and the next try takes them away', async () => {
    let answer: (() => HubRefusal) | undefined = refuse('wrong-credentials');
    const client = { visit: 'v', clientId: 'c', name: 'Bakery', existing: true, numbers: [] };
    const { app } = openHub({ search: 'next=login', 'sign-in': () => answer?.() ?? client });
    await app.start();
    await app.signIn(signIn);
    expect(app.state).toMatchObject({ step: 'sign-in', busy: false, problem: { code: 'wrong-credentials' } });
    expect(app.state.email).toBe(signIn.email);
    answer = undefined;
    await app.signIn(signIn);
    expect(app.state).toMatchObject({ step: 'business', problem: undefined });
  });

  it.each([
    ['wrong-code', 'verification'],
    ['number-taken', 'number'],
  ])('of a number: %s leads to %s', async (code, step) => {
    const { app } = openHub({ 'add-number': refuse(code) });
    await app.start();
    await app.signUp(signUp);
    app.describeBusiness({ businessName: 'Bakery' });
    await app.describeNumber(number);
    await app.verify('000000');
    expect(app.state).toMatchObject({ step, problem: { code }, busy: false });
  });

  it('of the end leave the new number in the list, so that it is not added twice', async () => {
    const { app, left } = openHub({ finish: refuse('visit-over') });
    await app.start();
    await app.signUp(signUp);
    app.describeBusiness({ businessName: 'Bakery' });
    await app.describeNumber(number);
    await app.verify('123456');
    expect(app.state).toMatchObject({ step: 'permissions', problem: { code: 'visit-over' } });
    expect(app.state.numbers).toHaveLength(1);
    expect(left).toEqual([]);
  });
});

it('takes a form that is sent twice once', async () => {
  const { app, asked } = openHub();
  await app.start();
  await Promise.all([app.signUp(signUp), app.signUp(signUp)]);
  expect(asked.filter(([name]) => name === 'sign-up')).toHaveLength(1);
});

it('leaves an answer that comes after the client went elsewhere', async () => {
  const { app } = openHub();
  await app.start();
  const answered = app.signUp(signUp);
  app.showForm('sign-in', '');
  await answered;
  expect(app.state.step).toBe('sign-in');
});

describe('scenarios', () => {
  const played = hubScenarios.map(({ id }) => id).filter((id) => !/^(?:cancel|coop|redirect-missing|io-)/u.test(id));

  it.each(played)('%s plays the whole visit at once', async (scenario) => {
    const { app, asked, left } = openHub({ search: 'state=Yk' });
    await app.start();
    await app.play(scenario);
    const query = { state: 'Yk' };
    expect(asked.at(-1)).toEqual(['play-visit', { partnerId: 'SandboxPA', query, scenario }]);
    expect(left).toEqual([
      { address: expect.stringContaining(`${home}&client=k3VtqaCL&channels=`) as string, scenario },
    ]);
    expect(app.state.step).toBe('done');
  });

  it('bend the redirect', async () => {
    const { app, left } = openHub({ search: 'state=Yk' });
    await app.start();
    await app.play('wrong-state');
    expect(left[0]?.address).toBe(`${home}&client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]&state=of-another-visit`);
  });

  it.each([
    ['state', 'state=no-state.Yk'],
    ['e-mail', 'state=Yk&email=no-state@bakery.example'],
    ['sandbox.scenario', 'state=Yk&sandbox.scenario=no-state'],
  ])('start by themselves when %s asks', async (_, search) => {
    const { app, left } = openHub({ search });
    await app.start();
    expect(left).toEqual([{ address: `${home}&client=k3VtqaCL&channels=[p7Rw2dCH,q8Sx3eCH]`, scenario: 'no-state' }]);
  });

  it('that nobody knows are no scenarios', async () => {
    const { app, left } = openHub({ 'open-hub': () => ({ ...openAnswer, scenario: 'somersault' }) });
    await app.start();
    expect([app.state.step, left]).toEqual(['sign-up', []]);
  });

  it('cancel closes the window and tells nobody', async () => {
    const { app, asked, left, closings } = openHub();
    await app.start();
    await app.play('cancel');
    expect([closings(), left, asked.length, app.state.step]).toEqual([1, [], 1, 'closed']);
  });

  it('cancel by the address shows the page for a moment before it closes', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { app, closings } = openHub({ search: 'sandbox.scenario=cancel', linger: () => promise });
    const started = app.start();
    await vi.waitFor(() => expect(app.state.step).toBe('sign-up'));
    expect(closings()).toBe(0);
    resolve();
    await started;
    expect([closings(), app.state.step]).toEqual([1, 'closed']);
  });

  it('and not at all when the client goes on meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { app, closings } = openHub({ search: 'sandbox.scenario=cancel', linger: () => promise });
    const started = app.start();
    await vi.waitFor(() => expect(app.state.step).toBe('sign-up'));
    app.showForm('sign-in', 'owner@bakery.example');
    resolve();
    await started;
    expect([closings(), app.state.step]).toEqual([0, 'sign-in']);
  });

  it('cancel overtakes what the client waits for', async () => {
    const { app, left } = openHub();
    await app.start();
    const playing = app.play('grant-one');
    await app.play('cancel');
    await playing;
    expect(left).toEqual([]);
    expect(app.state.step).toBe('closed');
  });

  it('coop begins with the page’s answer, so the page is loaded anew, once', async () => {
    const { app, asked, reopened } = openHub();
    await app.start();
    await app.play('coop');
    expect(reopened).toEqual(['coop']);
    expect(asked).toHaveLength(1);
    const anew = openHub({ search: 'sandbox.scenario=coop' });
    await anew.app.start();
    expect(anew.reopened).toEqual([]);
    expect(anew.left).toHaveLength(1);
  });

  it.each(['redirect-missing', 'io-signature-bad'] as const)('%s shows its card', async (scenario) => {
    const { app, left, asked } = openHub();
    await app.start();
    await app.play(scenario);
    expect(app.state).toMatchObject({ step: 'error', problem: { code: scenario } });
    expect([left, asked.length]).toEqual([[], 1]);
  });

  it('that the hub cannot play show a card, and another may be tried', async () => {
    let refused = true;
    const { app, left } = openHub({
      'play-visit': () =>
        refused
          ? new HubRefusal('invalid-input', 'No such client.')
          : { client: 'k3VtqaCL', channels: [], revoked: [] },
    });
    await app.start();
    await app.play('client-exists');
    expect(app.state).toMatchObject({ step: 'error', problem: { message: 'No such client.' } });
    refused = false;
    await app.play('grant-none');
    expect(left[0]?.address).toBe(`${home}&client=k3VtqaCL&channels=[]`);
  });
});
