import { ConfigurationError } from '@embedworks/core';
import { readRawBody, tell } from '@embedworks/core/server';
import { vendor } from '../../errors.ts';
import { findFunction, type AppFunction, type FoundFunction } from '../app/functions.ts';
import type { ExchangeApp, FunctionInput, FunctionName, FunctionOutput } from '../app/define-app.ts';
import { ExchangeFunctionError } from './function-error.ts';
import { readInputs } from './inputs.ts';
import { checkByteLimit, checkTimeLimit } from '../../limits.ts';
import {
  runChain,
  type AddedBy,
  type AnyMiddleware,
  type CallContext,
  type CallOutput,
  type ExchangeCall,
} from './middleware.ts';
import { checkOutput } from './outputs.ts';
import { createRefusalReport, type RefusalReportOptions } from './refusal-report.ts';
import { createSignatureCheck } from './signature.ts';

/** A function may answer nothing where nothing is required. */
type Answer<Output> = object extends Output ? Output | void : Output;

/** Empty where it is not known yet. */
export interface CallNames {
  functionName: string;
  accountKey: string;
}

/** One function for each name of the manifests, none besides. */
export type ExchangeFunctions<App extends ExchangeApp, Context extends CallContext> = {
  readonly [Name in FunctionName<App>]: (
    input: FunctionInput<App, Name>,
    context: Context,
  ) => Promise<Answer<FunctionOutput<App, Name>>> | Answer<FunctionOutput<App, Name>>;
};

export interface ExchangeReceiverOptions<
  App extends ExchangeApp,
  Chain extends readonly AnyMiddleware[] = readonly AnyMiddleware[],
> extends RefusalReportOptions {
  /** What `defineApp` made: which functions there are, where, and with which inputs and outputs. */
  app: App;
  /** Yours, by name: each gets its inputs and the context of the call, and answers its outputs. */
  functions: ExchangeFunctions<App, CallContext & AddedBy<Chain>>;
  /** Before every function, in this order. */
  middleware?: Chain | undefined;
  /** Milliseconds until a call is given up. The vendor gives no limit; the sandbox waits 10 seconds. Default: 9000. */
  answerWithinMs?: number | undefined;
  /** Bytes, above 0. Larger bodies are answered 413. Default: 1 MiB. */
  maxBodyBytes?: number | undefined;
  /** A path before the paths of the manifests, under which calls come here, e.g. `/api`. Default: none. */
  basePath?: string | undefined;
  /**
   * Called with what your log should know: thrown errors, wrong inputs and outputs, missed deadlines. Not waited for; its own
   * failures are dropped. Default: nothing.
   */
  onError?: ((error: unknown, call: Readonly<CallNames>) => unknown) | undefined;
}

/**
 * A `Request → Response` handler for all functions of an app. It never throws. Hand it the request before anything reads
 * the body.
 *
 * | answer | when |
 * | --- | --- |
 * | 200, the output | the function answered what `outSchema` declares; other members are left out |
 * | 400 `{"error":"…"}` | the inputs are not as `inSchema` declares, or an `ExchangeFunctionError` says so |
 * | 401 `{"error":""}` | tampered, replayed, too early, too late, unsigned or signed with another secret: nobody learns which |
 * | 404 `{"error":"…"}` | a proven call that no function of the manifests is for |
 * | 413 | the body is larger than `maxBodyBytes` |
 * | 500 `{"error":"…"}` | the function threw, answered something else than declared, or took too long |
 *
 * Source: https://www.infobip.com/docs/developing-with-infobip/user-journeys-and-information-flows
 *
 * @throws {ConfigurationError} when functions and manifests do not fit, or an option cannot be used.
 */
export function createExchangeReceiver<App extends ExchangeApp, const Chain extends readonly AnyMiddleware[]>(
  options: ExchangeReceiverOptions<App, Chain>,
): (request: Request) => Promise<Response> {
  const { app, middleware = [], answerWithinMs = 9000, maxBodyBytes = 1_048_576, basePath = '' } = options;
  const functions = new Map(Object.entries(options.functions as unknown as Record<string, AnyFunction>));
  checkFunctions(app.functions, functions);
  checkTimeLimit('answerWithinMs', answerWithinMs);
  checkByteLimit('maxBodyBytes', maxBodyBytes);
  const prefix = readBasePath(basePath);
  const check = createSignatureCheck(options);
  const report = createRefusalReport(options);

  function find(request: Request): FoundFunction | undefined {
    const url = withoutPrefix(new URL(request.url), prefix);
    return url && findFunction(app.functions, { method: request.method.toUpperCase(), url });
  }

  async function answer({ fn, inputs }: FoundFunction, rawBody: Uint8Array, context: CallContext): Promise<Response> {
    const input = readInputs(fn, rawBody, inputs);
    // A function that cannot answer in time is not begun.
    context.signal.throwIfAborted();
    const run = (last: ExchangeCall) => functions.get(fn.name)?.(last.input, last.context);
    return Response.json(checkOutput(fn, await runChain(middleware, { input, context }, run)));
  }

  return async (request) => {
    const about: CallNames = { functionName: '', accountKey: '' };
    const log = (error: unknown) => void tell(options.onError, error, about);
    const deadline = startDeadline(answerWithinMs);
    // What goes on after that is told so by its signal.
    const inTime = <Result>(work: Promise<Result>) => Promise.race([work, deadline.missed]);
    try {
      const rawBody = await inTime(readRawBody(request, maxBodyBytes));
      if (!rawBody) return failure(413, 'The body is too large.');
      const found = find(request);
      // What nobody reads of an address makes no other call.
      const target = () => JSON.stringify([found?.fn.name, found?.inputs]);
      const verdict = await inTime(check({ headers: request.headers, target }, rawBody));
      if (!verdict.isValid) {
        // The answer waits for no log.
        void report(request, rawBody, verdict.refusal).catch(log);
        return failure(401, '');
      }
      if (!found)
        return failure(404, `This app has no function at ${request.method} ${new URL(request.url).pathname}.`);
      const { accountKey, timestampMs } = verdict;
      const functionName = found.fn.name;
      Object.assign(about, { functionName, accountKey });
      const signal = AbortSignal.any([request.signal, deadline.signal]);
      return await inTime(answer(found, rawBody, { accountKey, functionName, signal, timestampMs, request }));
    } catch (error) {
      log(error);
      return error instanceof ExchangeFunctionError
        ? failure(error.status, error.message)
        : failure(500, 'The app failed.');
    } finally {
      deadline.clear();
    }
  };
}

type AnyFunction = (input: ExchangeCall['input'], context: CallContext) => Promise<CallOutput> | CallOutput;

function startDeadline(answerWithinMs: number): { signal: AbortSignal; missed: Promise<never>; clear(): void } {
  const controller = new AbortController();
  const { promise: missed, reject } = Promise.withResolvers<never>();
  const giveUp = () => {
    const error = new ExchangeFunctionError(`The app did not answer within ${answerWithinMs} ms.`, {
      code: 'deadline',
    });
    controller.abort(error);
    reject(error);
  };
  const timer = setTimeout(giveUp, answerWithinMs);
  return { signal: controller.signal, missed, clear: () => clearTimeout(timer) };
}

function failure(status: number, error: string): Response {
  return Response.json({ error }, { status });
}

/** @throws {ConfigurationError} */
function checkFunctions(expected: readonly AppFunction[], given: ReadonlyMap<string, unknown>): void {
  const names = expected.map(({ name }) => name);
  const missing = names.filter((name) => typeof given.get(name) !== 'function');
  const extra = [...given.keys()].filter((name) => !names.includes(name));
  const problems = [
    ...(missing.length > 0 ? [`functions lacks ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`no manifest has ${extra.join(', ')}`] : []),
  ];
  if (problems.length > 0) throw new ConfigurationError(vendor, `${problems.join('; ')}.`);
}

/** @throws {ConfigurationError} */
function readBasePath(basePath: string): string {
  const prefix = basePath.replace(/\/+$/, '');
  if (prefix === '' || prefix.startsWith('/')) return prefix;
  throw new ConfigurationError(vendor, `basePath must begin with a slash, not "${basePath}".`);
}

function withoutPrefix(url: URL, prefix: string): URL | undefined {
  if (prefix === '') return url;
  if (!url.pathname.startsWith(`${prefix}/`)) return undefined;
  const rest = new URL(url);
  rest.pathname = url.pathname.slice(prefix.length);
  return rest;
}
