import { ExchangeFunctionError } from './function-error.ts';
import { checkTimeLimit } from '../../limits.ts';
import type { CallContext } from './middleware.ts';

export interface TranslateOptions<Input, Output, Context extends CallContext> {
  /**
   * The call of the third-party API. Here inputs become headers, which the vendor cannot send, and the account's settings
   * and credentials are added.
   */
  toRequest(input: Input, context: Context): Promise<Request> | Request;
  /** Reads its answer. Called where `isAnswer` says so. */
  toOutput(response: Response, input: Input, context: Context): Promise<Output> | Output;
  /** Whether an answer is one for `toOutput`, e.g. a 404 that means "no such order". Default: every 2xx. */
  isAnswer?: ((response: Response) => boolean) | undefined;
  /** How sentences of the run log call the API. Default: `The service behind this app`. */
  name?: string | undefined;
  /** Milliseconds for its whole answer. The receiver's own deadline ends it too. Default: 8000. */
  timeoutMs?: number | undefined;
  /** Default: `globalThis.fetch`, looked up at each call. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * A function that asks a third-party API. Whatever goes wrong there becomes a sentence for the run log that says how it
 * failed and nothing of address, headers or answer; the cause is kept for `onError`. Redirects are not followed, because
 * they would carry the account's credentials elsewhere.
 *
 * @throws {ConfigurationError} when `timeoutMs` is no time that can be waited for.
 */
export function translate<Input, Output, Context extends CallContext>(
  options: TranslateOptions<Input, Output, Context>,
): (input: Input, context: Context) => Promise<Output> {
  const {
    toRequest,
    toOutput,
    isAnswer = ({ ok }: Response) => ok,
    name = 'The service behind this app',
    timeoutMs = 8000,
    fetch = (request: Request) => globalThis.fetch(request),
  } = options;
  checkTimeLimit('timeoutMs', timeoutMs);

  return async (input, context) => {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), timeoutMs);
    const signal = AbortSignal.any([context.signal, timeout.signal]);
    const attempt = async <Result>(act: () => Promise<Result> | Result, code: string, what: string) => {
      try {
        return await act();
      } catch (cause) {
        if (cause instanceof ExchangeFunctionError) throw cause;
        throw timeout.signal.aborted
          ? new ExchangeFunctionError(`${name} did not answer within ${timeoutMs} ms.`, { code: 'timeout', cause })
          : new ExchangeFunctionError(`${name} ${what}.`, { code, cause });
      }
    };
    try {
      const request = new Request(await toRequest(input, context), { signal, redirect: 'manual' });
      const response = await attempt(() => fetch(request), 'network', 'could not be reached');
      if (!isAnswer(response)) {
        await response.body?.cancel();
        const status = response.status === 0 ? 'a redirect' : response.status;
        throw new ExchangeFunctionError(`${name} answered ${status}.`, { code: 'refused' });
      }
      // Apart from asking: a broken answer is no failure of the network.
      const read = () => toOutput(response, input, context);
      return await attempt(read, 'malformed', 'gave an answer that cannot be read');
    } finally {
      clearTimeout(timer);
    }
  };
}
