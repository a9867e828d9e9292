import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import { ExchangeFunctionError } from './function-error.ts';
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
 * @throws {ConfigurationError} when `timeoutMs` is no positive number.
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
  if (!(timeoutMs > 0)) throw new ConfigurationError(vendor, `timeoutMs must be more than 0, not ${timeoutMs}.`);

  return async (input, context) => {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), timeoutMs);
    const signal = AbortSignal.any([context.signal, timeout.signal]);
    const fail = (code: string, what: string, cause: unknown) =>
      cause instanceof ExchangeFunctionError
        ? cause
        : timeout.signal.aborted
          ? new ExchangeFunctionError(`${name} did not answer within ${timeoutMs} ms.`, { code: 'timeout', cause })
          : new ExchangeFunctionError(`${name} ${what}.`, { code, cause });
    try {
      const request = new Request(await toRequest(input, context), { signal, redirect: 'manual' });
      const response = await fetch(request).catch((cause: unknown) => {
        throw fail('network', 'could not be reached', cause);
      });
      if (!isAnswer(response)) {
        await response.body?.cancel();
        const status = response.status === 0 ? 'a redirect' : response.status;
        throw new ExchangeFunctionError(`${name} answered ${status}.`, { code: 'refused' });
      }
      // Kept apart from the line above: a broken answer is no failure of the network.
      return await Promise.resolve(toOutput(response, input, context)).catch((cause: unknown) => {
        throw fail('malformed', 'gave an answer that cannot be read', cause);
      });
    } finally {
      clearTimeout(timer);
    }
  };
}
