import type { NumberOfClient, PageActionShapes, SignedInClient } from '../../page-action-types.ts';
import { HubRefusal, type HubActions } from './actions.ts';
import type { HubExit } from './exit.ts';
import {
  chooseAtFirst,
  createHubState,
  toDecision,
  type HubState,
  type HubStep,
  type NumberDraft,
} from './hub-state.ts';
import type { HubQuery } from './query.ts';
import { composeRedirect, type VisitResult } from './redirect.ts';
import { isHubScenarioId, type HubScenarioId } from './scenarios.ts';

type Input<Name extends keyof PageActionShapes> = PageActionShapes[Name]['input'];

export interface HubAppOptions {
  partnerId: string;
  query: HubQuery;
  act: HubActions;
  exit: HubExit;
  /** Closes the popup; in a tab that nobody opened it stays. */
  close(): void;
  /** The moment a client looks at the page before it closes the window. Default: none. */
  linger?(): Promise<void>;
  /** Loads the page anew for a scenario that begins with the page's answer. */
  reopen(scenario: HubScenarioId): void;
  /** After everything that may change what is shown. */
  onChange(): void;
}

export interface HubApp {
  readonly state: Readonly<HubState>;
  start(): Promise<void>;
  /** From one form to the other, with the e-mail typed so far. */
  showForm(step: 'sign-up' | 'sign-in', email: string): void;
  signUp(input: Pick<Input<'sign-up'>, 'name' | 'email' | 'password'>): Promise<void>;
  signIn(input: Pick<Input<'sign-in'>, 'email' | 'password'>): Promise<void>;
  pay(input: Pick<Input<'pay'>, 'plan' | 'cardNumber'>): Promise<void>;
  describeBusiness(input: Pick<NumberDraft, 'businessName' | 'wabaName'>): void;
  describeNumber(input: Omit<NumberDraft, 'businessName' | 'wabaName'>): Promise<void>;
  verify(verificationCode: string): Promise<void>;
  /** To the screen before, inside Meta's signup, and from there to the permission screen. */
  back(): void;
  /** From the permission screen to Meta's signup. */
  addNumber(): void;
  choose(channelId: string, permitted: boolean): void;
  finish(): Promise<void>;
  /** Plays the whole visit at once. */
  play(scenario: HubScenarioId): Promise<void>;
  note(text: string): void;
  /** The browser wants a click before it goes on. */
  waitForClick(goOn: () => void): void;
}

/** A number that Meta has verified needs no code; the hub wants six digits all the same. */
const codeOfPreverified = '123456';

const problems = {
  'redirect-missing': 'No redirect URL is set for this partner, and none came with the request.',
  'io-signature-bad': 'The signature of this request is missing, wrong, too old or was used before.',
} as const;

/** The hub's popup without a window: what a client does in, screens and the redirect out. */
export function createHubApp({ partnerId, query, act, exit, close, linger, reopen, onChange }: HubAppOptions): HubApp {
  const state = createHubState(query);
  // Whatever is shown anew overtakes an answer that is still waited for.
  let run = 0;

  function change(changes: Partial<HubState>) {
    Object.assign(state, changes);
    onChange();
  }

  function show(step: HubStep, changes: Partial<HubState> = {}) {
    run += 1;
    change({ step, busy: false, problem: undefined, ...changes });
  }

  /** Asks the hub and goes on with its answer, unless something else was played meanwhile. */
  async function ask<Name extends keyof PageActionShapes>(
    name: Name,
    input: Input<Name>,
    goOn: (answer: PageActionShapes[Name]['answer']) => void | Promise<void>,
    refuse: (refusal: HubRefusal) => void = showProblem,
  ): Promise<void> {
    const asked = (run += 1);
    change({ busy: true, problem: undefined });
    try {
      const answer = await act(name, input);
      if (asked === run) await goOn(answer);
    } catch (error) {
      if (!(error instanceof HubRefusal)) throw error;
      if (asked === run) refuse(error);
    }
  }

  function showProblem({ code, message }: HubRefusal) {
    change({ busy: false, problem: { code, message } });
  }

  function fail({ code, message }: Pick<HubRefusal, 'code' | 'message'>) {
    show('error', { problem: { code, message }, playing: undefined });
  }

  async function start() {
    await ask('open-hub', { partnerId, query: query.parameters }, opened, fail);
  }

  async function opened(answer: PageActionShapes['open-hub']['answer']) {
    if (answer.kind === 'problem') return fail(answer);
    const { partner, redirectUrl, scenario } = answer;
    show(query.firstForm, { partner, redirectUrl });
    const shown = run;
    // Nobody closes a window before having seen it, and to its opener that would look like a window it lost.
    if (scenario === 'cancel') await linger?.();
    if (shown === run && isHubScenarioId(scenario)) await playVisit(scenario);
  }

  async function play(scenario: HubScenarioId) {
    if (scenario === 'coop') return reopen(scenario);
    await playVisit(scenario);
  }

  async function playVisit(scenario: HubScenarioId) {
    if (scenario === 'redirect-missing' || scenario === 'io-signature-bad')
      return fail({ code: scenario, message: problems[scenario] });
    if (scenario === 'cancel') {
      show('closed');
      return close();
    }
    show('playing', { playing: scenario });
    await ask('play-visit', { partnerId, query: query.parameters, scenario }, leave, fail);
  }

  function leave(result: VisitResult) {
    const { redirectUrl, playing: scenario } = state;
    show('done');
    exit.leave(composeRedirect({ redirectUrl, state: query.state, result, scenario }), scenario);
  }

  /** Without a number there is nothing to permit yet; with direct payment it comes after the card. */
  function signedIn(client: SignedInClient) {
    const { draft, partner } = state;
    const chosen = chooseAtFirst(client.numbers, query.number);
    const named = {
      ...draft,
      businessName: draft.businessName || client.name,
      phoneName: draft.phoneName || client.name,
    };
    const next = client.numbers.length > 0 ? 'permissions' : partner?.payment === 'direct' ? 'payment' : 'business';
    show(next, { client, chosen, numbers: client.numbers, draft: named });
  }

  async function sendNumber(verificationCode: string) {
    const { client, draft } = state;
    if (!client) return;
    const input = { visit: client.visit, ...draft, verificationCode };
    await ask('add-number', input, numberAdded, (refusal) =>
      refusal.code === 'number-taken' ? show('number', { problem: refusal }) : showProblem(refusal),
    );
  }

  function numberAdded(number: NumberOfClient) {
    const { client, partner, draft } = state;
    const added = chooseAtFirst([number], query.number);
    change({
      numbers: [...state.numbers, number],
      chosen: new Set([...state.chosen, ...added]),
      draft: { ...draft, phoneNumber: '' },
    });
    if (client?.existing || partner?.payment === 'direct') return show('permissions');
    // With partner payment a new client permits what it adds, without being asked.
    return finishWith({ grant: [number.channelId], revoke: [] });
  }

  async function finishWith(decision: { grant: string[]; revoke: string[] }) {
    if (!state.client) return;
    // The number is there even if the rest was refused, so the client goes on from the list.
    await ask('finish', { visit: state.client.visit, ...decision }, leave, (problem) =>
      show('permissions', { problem }),
    );
  }

  /** A form that is sent twice counts once. */
  const unlessBusy =
    <Arguments extends unknown[]>(action: (...values: Arguments) => Promise<void>) =>
    async (...values: Arguments) => {
      if (!state.busy) await action(...values);
    };

  return {
    state,
    start,
    play,
    showForm: (step, email) => show(step, { email }),
    signUp: unlessBusy((input) => {
      const { partnerPayload } = query;
      change({ email: input.email });
      return ask('sign-up', { partnerId, ...input, ...(partnerPayload ? { partnerPayload } : {}) }, signedIn);
    }),
    signIn: unlessBusy((input) => {
      change({ email: input.email });
      return ask('sign-in', { partnerId, ...input }, signedIn);
    }),
    pay: unlessBusy(async (input) => {
      const { client } = state;
      if (client) await ask('pay', { visit: client.visit, ...input }, (payment) => show('business', { payment }));
    }),
    describeBusiness: (input) => show('number', { draft: { ...state.draft, ...input } }),
    describeNumber: unlessBusy(async (input) => {
      change({ draft: { ...state.draft, ...input } });
      if (query.preverifiedNumberId) return sendNumber(codeOfPreverified);
      show('verification');
    }),
    verify: unlessBusy(sendNumber),
    back() {
      if (state.step === 'verification') show('number');
      else if (state.step === 'number') show('business');
      else if (state.step === 'business' && state.numbers.length > 0) show('permissions');
    },
    addNumber: () => show('business'),
    choose(channelId, permitted) {
      const chosen = new Set(state.chosen);
      if (permitted) chosen.add(channelId);
      else chosen.delete(channelId);
      change({ chosen });
    },
    finish: unlessBusy(() => finishWith(toDecision(state, query.number))),
    note: (text) => change({ note: text }),
    waitForClick: (goOn) => change({ goOn }),
  };
}
