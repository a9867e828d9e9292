import { ExchangeFunctionError } from './function-error.ts';

/** What is known of a call besides its inputs. */
export interface CallContext {
  /** The vendor's key of the account. The vendor does not sign it; it is as true as the connection. */
  accountKey: string;
  functionName: string;
  /** Aborted when the answer would come too late, and when the caller has gone. */
  signal: AbortSignal;
  /** When the vendor made the call, milliseconds since the epoch. */
  timestampMs: number;
  /** Its body has been read. */
  request: Request;
}

export interface ExchangeCall {
  /** Checked against `inSchema`. */
  input: Readonly<Record<string, unknown>>;
  context: CallContext;
}

/** What a function answers before it is checked. Nothing is an empty object. */
export type CallOutput = object | null | undefined | void;

/** Goes on to the next middleware, and to the function at last, with what is to be in its context besides. */
type Next<Added extends object> = object extends Added
  ? (added?: Added) => Promise<CallOutput>
  : (added: Added) => Promise<CallOutput>;

/** Stands before every function. It may answer itself, throw, add to the context, or change what the function answered. */
export type Middleware<Added extends object = object> = (
  call: ExchangeCall,
  next: Next<Added>,
) => Promise<CallOutput> | CallOutput;

/** Any of them, whatever it adds. */
export type AnyMiddleware = (
  call: ExchangeCall,
  next: (added?: object) => Promise<CallOutput>,
) => Promise<CallOutput> | CallOutput;

/** What the middlewares of a list add to the context. */
export type AddedBy<Chain extends readonly AnyMiddleware[]> = Chain extends readonly [infer First, ...infer Rest]
  ? Added<First> & (Rest extends readonly AnyMiddleware[] ? AddedBy<Rest> : unknown)
  : unknown;

type Added<Each> = Each extends (call: ExchangeCall, next: (added: infer Value) => Promise<CallOutput>) => unknown
  ? Exclude<Value, undefined>
  : unknown;

/** Runs `last` behind all of `chain`. What an earlier one adds, a later one may replace. */
export async function runChain(
  chain: readonly AnyMiddleware[],
  call: ExchangeCall,
  last: (call: ExchangeCall) => Promise<CallOutput> | CallOutput,
): Promise<CallOutput> {
  const [first, ...rest] = chain;
  if (!first) return await last(call);
  return await first(call, (added) => runChain(rest, { ...call, context: { ...call.context, ...added } }, last));
}

/** As much of `AppSettings` as is needed here. */
export interface SettingsReader<Settings> {
  read(accountKey: string): Promise<Settings | null | undefined>;
  credentials: { read(accountKey: string, name: string): Promise<string | null | undefined> };
}

export interface WithSettings<Settings> {
  /** Those of the account that is calling. */
  settings: Settings;
  /**
   * Opens one of the account's credentials.
   * @throws {ExchangeFunctionError} when the account has none of that name.
   */
  credential(name: string): Promise<string>;
}

/**
 * An intersection with what every function has, because TypeScript puts off what it infers from a generic call whose
 * result is a function and nothing else, and then knows too late what the context holds.
 */
export type SettingsMiddleware<Settings> = ((
  call: ExchangeCall,
  next: (added: WithSettings<Settings>) => Promise<CallOutput>,
) => Promise<CallOutput>) & { readonly name: string };

/**
 * Puts the account's settings into the context, with a way to its credentials. A call of an account that has not
 * configured the app is answered with 400 and a sentence that says so.
 */
export function accountSettings<Settings>(settings: SettingsReader<Settings>): SettingsMiddleware<Settings> {
  return async ({ context: { accountKey } }, next) => {
    const found = await settings.read(accountKey);
    if (found === null || found === undefined) throw notConfigured('This account has not configured the app yet.');
    const credential = async (name: string) => {
      const value = await settings.credentials.read(accountKey, name);
      if (value) return value;
      throw notConfigured(`This account has not given the app its ${name} yet.`);
    };
    return await next({ settings: found, credential });
  };
}

function notConfigured(what: string): ExchangeFunctionError {
  const message = `${what} Open the app's configuration page.`;
  return new ExchangeFunctionError(message, { status: 400, code: 'not_configured' });
}
