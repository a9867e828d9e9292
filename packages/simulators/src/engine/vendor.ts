import type { ChannelContract, OperationContract, OperationValidators, Validator } from '@embedworks/contracts';
import type { CallOutcome, CallRequest } from './calls.ts';
import type { Clock } from './clock.ts';
import type { Ids } from './ids.ts';
import type { ContractIssue } from './journal.ts';
import type { SimulatedRequest, SimulatedResponse } from './message.ts';
import type { PageDefinition } from './page.ts';
import type { Triggers } from './triggers.ts';
import type { PageActions } from './page-actions.ts';
import type { WebhookPolicy, WebhookTarget } from './webhook-delivery.ts';

/** What a simulator may use of the world it lives in. */
export interface WorldTools<Settings extends object = Record<string, unknown>> {
  clock: Clock;
  /** Milliseconds since the epoch as the customer's servers have them, whatever the clock says. */
  realNow(): number;
  ids: Ids;
  /** Current values; the control API changes them. */
  settings: Settings;
  /** The vendor's own script, built for the browser. */
  loadAsset(name: string): Promise<string>;
  /**
   * Tells the vendor's customer of something that happened, through the webhook of that name in the contract.
   * @param target Where the customer has asked the vendor to send it. Default: the target set in the sandbox.
   */
  notify(webhook: string, payload: unknown, target?: WebhookTarget): void;
  /**
   * Calls the customer's server through the webhook of that name, and waits for what it answers. Never throws: what goes
   * wrong is told by the outcome. Goes to this machine alone, apart from hosts that were allowed; a redirect is an answer.
   * @param timeoutMs Real milliseconds until it is given up.
   */
  call(webhook: string, request: CallRequest, timeoutMs: number): Promise<CallOutcome>;
}

/** Shape of one operation in the generated `operations` type. */
interface OperationShape {
  parameters: { query?: unknown; path?: unknown; header?: unknown };
  requestBody?: unknown;
  responses: object;
}

/** JSON by its schema, text as text, and anything else as the bytes it is. */
type BodyOf<Response> = Response extends { content: infer Content }
  ? {
      [Type in keyof Content]: Type extends 'application/json' | `text/${string}`
        ? Content[Type]
        : Uint8Array<ArrayBuffer>;
    }[keyof Content]
  : undefined;

/** Every answer the contract allows for an operation, told apart by status. */
export type Answer<Operation extends OperationShape> =
  | {
      [Status in keyof Operation['responses']]: {
        status: Status;
        body: BodyOf<Operation['responses'][Status]>;
        headers?: Record<string, string>;
      };
    }[keyof Operation['responses']]
  | Silence;

/** The vendor does not answer at all. */
export interface Silence {
  delivery: 'never';
}

type InputOf<Operation extends OperationShape> =
  NonNullable<Operation['requestBody']> extends { content: infer Content } ? Content[keyof Content] : undefined;

export interface OperationContext<Operation extends OperationShape, State, Principal, Settings extends object> {
  path: NonNullable<Operation['parameters']['path']>;
  query: NonNullable<Operation['parameters']['query']>;
  /** Parsed body, or query and body merged where the contract reads them as one. */
  body: InputOf<Operation>;
  /** Who calls; only operations with security have one. */
  principal: Principal;
  state: State;
  world: WorldTools<Settings>;
  request: SimulatedRequest;
}

/** One function per operation id. One that is missing is answered with 501. */
export type Handlers<Operations, State, Principal, Settings extends object> = {
  [Id in keyof Operations]?: Operations[Id] extends OperationShape
    ? (
        context: OperationContext<Operations[Id], State, Principal, Settings>,
      ) => Answer<Operations[Id]> | Promise<Answer<Operations[Id]>>
    : never;
};

/** A value of the user's that makes the vendor misbehave on purpose. */
export interface VendorScenario {
  /** Stable name, in kebab-case. */
  id: string;
  /** Where the value goes, as a person would look for it. */
  where: string;
  /** The value, or what it has to look like. */
  value: string;
  description: string;
}

export interface SettingDefinition {
  default: unknown;
  description: string;
}

/** Everything that makes one vendor: contract, state, behaviour, refusals. */
export interface VendorDefinition<Operations, State, Principal, Settings extends object> {
  vendor: string;
  /** As people call it. */
  title: string;
  /** Hosts it answers at in production, for the doors that stand in for them; `*.acme.example` is every host right below. */
  productionHosts: readonly string[];
  operations: readonly OperationContract[];
  /** What it tells its customer; the path of each is the webhook's name. */
  webhooks: readonly OperationContract[];
  validators: Readonly<Record<string, OperationValidators>>;
  /** Its browser protocols, for the journal of messages. */
  channels?: Readonly<Record<string, ChannelContract>>;
  /** By channel and sender, e.g. `agentAppEvents`, then by the name on the wire. */
  messageValidators?: Readonly<Record<string, Readonly<Record<string, Validator>>>>;
  /** Values that trigger behaviour of their own. */
  scenarios?: readonly VendorScenario[];
  /** What signs in, listed at start and on the dashboard. */
  credentials: readonly { name: string; value: string }[];
  pages: readonly PageDefinition[];
  /**
   * Scripts that customers' pages include: path below the vendor's root, and name in the `pages` folder. A path with a
   * parameter, e.g. `/scripts/{script}`, is answered by its operation, which loads the script with `world.loadAsset`.
   */
  scripts: readonly { path: string; script: string }[];
  settings: { [Name in keyof Settings]: SettingDefinition & { default: Settings[Name] } };
  /** State with its seed in it. */
  createState(world: WorldTools<Settings>): Promise<State>;
  /** How it delivers webhooks, or one webhook. Default: one attempt, JSON with the target's headers. */
  webhookPolicy?: WebhookPolicy | ((webhook: string) => WebhookPolicy);
  /** What its own pages ask of it beside the contract, e.g. to sign somebody up. */
  pageActions?: PageActions<State, WorldTools<Settings>>;
  /** Whether a path may have more slashes than in the contract, at its end or in a row. Default: false. */
  ignoresExtraSlashes?: boolean;
  /** Every event it can produce, on demand. */
  triggers?: Triggers<State, WorldTools<Settings>>;
  /** Schedules what the state says will happen. Called after `createState`, and after a state was restored. */
  start?(state: State, world: WorldTools<Settings>): void;
  handlers: Handlers<Operations, State, Principal, Settings>;
  /** By name of the security scheme: who calls, or `undefined` for nobody known. */
  authenticate: Record<
    string,
    (
      request: SimulatedRequest,
      state: State,
      world: WorldTools<Settings>,
    ) => Principal | undefined | Promise<Principal | undefined>
  >;
  /** Limits that come after authentication and before the input is read. */
  limit?(
    principal: Principal | undefined,
    state: State,
    world: WorldTools<Settings>,
    operation: OperationContract,
  ): SimulatedResponse | undefined;
  refusals: {
    /** For a caller whom no scheme of the operation knows. */
    unauthorized(
      operation: OperationContract,
      request: SimulatedRequest,
      state: State,
      world: WorldTools<Settings>,
    ): SimulatedResponse;
    /** For input that breaks the contract; an issue at `content-type` is of a body that the operation does not read. */
    invalid(
      issues: readonly ContractIssue[],
      operation: OperationContract,
      principal: Principal | undefined,
      request: SimulatedRequest,
    ): SimulatedResponse;
    /** For a path of the contract with another method. Default: 405 in the sandbox's own words. */
    wrongMethod?(method: string, allowed: readonly string[]): SimulatedResponse;
  };
  /** Whether other origins may read the answers. */
  allowsOrigin(origin: string, operation: OperationContract): boolean;
  /** Headers of answers that pages of other origins may read, besides those that every browser shows. */
  exposedHeaders?: readonly string[];
}

/** A vendor with its own types hidden, as the world holds it. */
export type Vendor = VendorDefinition<Record<string, OperationShape>, unknown, unknown, Record<string, unknown>>;

/** Checks a definition against the vendor's generated `operations` and hides its types. */
export function defineVendor<Operations, State, Principal, Settings extends object>(
  definition: VendorDefinition<Operations, State, Principal, Settings>,
): Vendor {
  return definition as unknown as Vendor;
}
