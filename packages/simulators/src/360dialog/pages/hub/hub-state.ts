import type { NumberOfClient, PageActionShapes, SignedInClient } from '../../page-action-types.ts';
import { digitsOf, type HubQuery } from './query.ts';
import type { HubScenarioId } from './scenarios.ts';

/** One screen each. `business` to `verification` are Meta's Embedded Signup. */
export type HubStep =
  | 'opening'
  | 'error'
  | 'sign-up'
  | 'sign-in'
  | 'payment'
  | 'business'
  | 'number'
  | 'verification'
  | 'permissions'
  | 'playing'
  | 'done'
  | 'closed';

export type Partner = Extract<PageActionShapes['open-hub']['answer'], { kind: 'open' }>['partner'];

/** What the client tells Meta, before it is sent. */
export type NumberDraft = Omit<PageActionShapes['add-number']['input'], 'visit' | 'verificationCode'>;

export interface HubProblem {
  code: string;
  message: string;
}

export interface HubState {
  step: HubStep;
  /** Waits for the hub; what is pressed meanwhile is left. */
  busy: boolean;
  problem: HubProblem | undefined;
  partner: Partner | undefined;
  redirectUrl: string;
  client: SignedInClient | undefined;
  /** Fills in both forms. */
  email: string;
  payment: { plan: string; price: string } | undefined;
  draft: NumberDraft;
  numbers: readonly NumberOfClient[];
  /** Channels whose permission the client gives or leaves. */
  chosen: ReadonlySet<string>;
  /** The scenario that is played. */
  playing: HubScenarioId | undefined;
  /** Goes on where the browser wants a click. */
  goOn: (() => void) | undefined;
  /** What the sandbox did, in words. */
  note: string;
}

export function createHubState(query: HubQuery): HubState {
  return {
    step: 'opening',
    busy: true,
    problem: undefined,
    partner: undefined,
    redirectUrl: '',
    client: undefined,
    email: query.email,
    payment: undefined,
    draft: {
      businessName: query.name,
      phoneName: query.name,
      phoneNumber: query.number,
      verificationMethod: 'sms',
      coexistence: query.coexistence,
    },
    numbers: [],
    chosen: new Set(),
    playing: undefined,
    goOn: undefined,
    note: '',
  };
}

/** The number of the query among the client's. */
export function findRequested(numbers: readonly NumberOfClient[], requested: string): NumberOfClient | undefined {
  return requested === '' ? undefined : numbers.find(({ phoneNumber }) => digitsOf(phoneNumber) === requested);
}

/** What the permission screen shows at first: what is permitted, and the number that is asked for. */
export function chooseAtFirst(numbers: readonly NumberOfClient[], requested: string): ReadonlySet<string> {
  const asked = findRequested(numbers, requested);
  const permitted = numbers.filter((number) => number.permitted || number === asked);
  return new Set(permitted.map(({ channelId }) => channelId));
}

/**
 * What the client changed. Sandbox choice: the number of the query counts as given in this visit also when it was
 * permitted before, because the client was asked for it and said yes.
 */
export function toDecision(
  { client, numbers, chosen }: Pick<HubState, 'client' | 'numbers' | 'chosen'>,
  requested: string,
): { grant: string[]; revoke: string[] } {
  const before = new Set(client?.numbers.filter(({ permitted }) => permitted).map(({ channelId }) => channelId));
  const asked = findRequested(numbers, requested)?.channelId;
  const ids = numbers.map(({ channelId }) => channelId);
  // A number that was added in this visit may be permitted by default, and is taken back like any other.
  const permitted = new Set(numbers.filter((number) => number.permitted).map(({ channelId }) => channelId));
  return {
    grant: ids.filter((id) => chosen.has(id) && (!before.has(id) || id === asked)),
    revoke: ids.filter((id) => !chosen.has(id) && permitted.has(id)),
  };
}
