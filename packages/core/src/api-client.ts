import createClient, { type Client } from 'openapi-fetch';
import ky, {
  isForceRetryError,
  isHTTPError,
  isNetworkError,
  isTimeoutError,
  type HTTPError,
  type RetryOptions,
} from 'ky';
import { ApiCallError, IntegrationError } from './errors.ts';
import { tell } from './tell.ts';
import type { TokenSource } from './token-source.ts';

/** How calls travel. Every adapter's server options extend these. */
export interface TransportOptions {
  /** Replaces `globalThis.fetch`, e.g. to add a proxy. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds for one attempt. Default: 10000. */
  timeoutMs?: number | undefined;
  /** Milliseconds for the whole call, attempts and waits included. Longer than the minute most rate limits ask for. Default: 90000. */
  totalTimeoutMs?: number | undefined;
  /** Attempts after the first one. Default: 2. */
  retries?: number | undefined;
  /** Called before each wait, e.g. to log it. What it throws changes nothing. */
  onRetry?: ((retry: { method: string; path: string; attempt: number; error: Error }) => unknown) | undefined;
}

export interface ApiClientOptions extends TransportOptions {
  vendor: string;
  baseUrl: string;
  /** Sends `Authorization: Bearer …`. After a 401 the token is renewed and the call repeated, once. */
  tokens?: TokenSource | undefined;
  /** Turns the vendor's error body into one sentence, or `undefined` to use the status alone. */
  toMessage(data: unknown): string | undefined;
  /** Makes the vendor's own kind of error out of ours, e.g. with a code that the answer names. It must not throw. */
  toError?: ((error: ApiCallError, call: { method: string; path: string }) => ApiCallError) | undefined;
  /** Header in which the vendor names the request. */
  requestIdHeader?: string | undefined;
}

/** The typed client: `client.GET('/api/v3/tickets/{id}', …)`. It throws instead of returning `error`. */
export type ApiClient<Paths extends {}> = Client<Paths, `${string}/${string}`>;

/** Repeating these changes nothing. */
const idempotentMethods = ['get', 'head', 'put', 'delete', 'options'];
const retriedStatuses = [408, 425, 429, 500, 502, 503, 504];

/**
 * A client that times out, retries what is safe to repeat with jitter, and honours `Retry-After` and
 * `X-RateLimit-Reset`. Waits end at once when the call's `signal` is aborted.
 *
 * Every method throws {@link ApiCallError}: `http` (with `status`), `rate_limited`, `unauthorized`, `timeout`,
 * `aborted`, `network`, or `malformed` when the answer is not the JSON it should be.
 */
export function createApiClient<Paths extends {}>(options: ApiClientOptions): ApiClient<Paths> {
  const http = createHttp(options);
  const client = createClient<Paths>({
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    fetch: async (request) => {
      try {
        return await http(request);
      } catch (error) {
        // Before the time-outs, because the caller's signal may be one.
        throw request.signal.aborted ? abortedError(error, request, options) : toApiCallError(error, request, options);
      }
    },
  });
  client.use({
    onResponse: async ({ request, response, options: { parseAs } }) => {
      if (parseAs === 'json' && response.ok && !isJson(await response.clone().text())) {
        // Without the parser's own words, which quote the answer.
        const message = `${nameOf(request, options)} answered ${response.status} with what is not JSON.`;
        const { vendor } = options;
        throw translated(
          new ApiCallError(message, { vendor, code: 'malformed', status: response.status }),
          request,
          options,
        );
      }
    },
  });
  return client;
}

function createHttp(options: ApiClientOptions) {
  const { fetch, timeoutMs = 10_000, totalTimeoutMs = 90_000, retries = 2, onRetry, tokens } = options;
  const retry: RetryOptions = {
    // One more, because a renewed token counts as a retry too.
    limit: retries + 1,
    methods: [...idempotentMethods, 'post', 'patch'] as RetryOptions['methods'] & {},
    statusCodes: retriedStatuses,
    afterStatusCodes: retriedStatuses,
    retryOnTimeout: true,
    jitter: true,
    backoffLimit: 10_000,
    // A POST may have done its work before the answer was lost. Only a refusal for haste is known to have done nothing.
    shouldRetry: ({ error, request, retryCount }: { error: Error; request?: Request; retryCount: number }) => {
      if (retryCount > retries || (isHTTPError(error) && waitMsOf(error.response) > totalTimeoutMs)) return false;
      const method = (isHTTPError(error) ? error.request.method : (request?.method ?? methodOf(error))).toLowerCase();
      if (idempotentMethods.includes(method)) return undefined;
      return isHTTPError(error) && error.response.status === 429 ? undefined : false;
    },
  };
  return ky.create({
    // Bound late, so that a fetch replaced after import (a test, a proxy) is the one that is called.
    fetch: async (input, init) => withBody(await (fetch ?? globalThis.fetch)(input, init)),
    timeout: timeoutMs,
    totalTimeout: totalTimeoutMs,
    retry,
    hooks: {
      beforeRequest: [async ({ request }) => authorize(request, tokens)],
      beforeRetry: [
        ({ request, error, retryCount }) => {
          // A renewed token is sent at once, without a wait.
          if (!onRetry || isForceRetryError(error)) return;
          const { method, url } = request;
          const cause = toApiCallError(error, request, options);
          void tell(onRetry, { method, path: new URL(url).pathname, attempt: retryCount, error: cause });
        },
      ],
      afterResponse: [
        async ({ request, response, retryCount }) => {
          const stale = request.headers.get('Authorization')?.replace(/^Bearer /, '');
          if (!tokens || response.status !== 401 || retryCount > 0 || !stale) return undefined;
          tokens.invalidate(stale);
          const renewed = new Request(request);
          await authorize(renewed, tokens);
          return ky.retry({ request: renewed, delay: 0, code: 'token_renewed' });
        },
      ],
    },
  });
}

/** Reads an answer that is no file at once, so that time-outs, retries and the abort signal cover its body too. */
async function withBody(response: Response): Promise<Response> {
  if (!response.body || !/json|text/.test(response.headers.get('content-type') ?? 'text')) return response;
  return new Response(await response.arrayBuffer(), response);
}

/** Milliseconds the vendor asks to wait. A wait that cannot be lived through is an error now rather than later. */
function waitMsOf({ headers }: Response): number {
  const wait = headers.get('Retry-After') ?? headers.get('X-RateLimit-Reset') ?? '0';
  if (!/^\d+$/.test(wait)) return Date.parse(wait) - Date.now();
  const isMoment = Number(wait) > 1_000_000_000;
  return Number(wait) * 1000 - (isMoment ? Date.now() : 0);
}

function isJson(text: string): boolean {
  try {
    if (text) JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function authorize(request: Request, tokens: TokenSource | undefined): Promise<void> {
  if (tokens) request.headers.set('Authorization', `Bearer ${await tokens.get(request.signal)}`);
}

function methodOf(error: Error): string {
  return isTimeoutError(error) || isNetworkError(error) ? error.request.method : 'post';
}

function abortedError(error: unknown, request: Request, options: ApiClientOptions): ApiCallError {
  const message = `${nameOf(request, options)} was aborted.`;
  const aborted = new ApiCallError(message, { vendor: options.vendor, code: 'aborted', cause: causeOf(error) });
  return translated(aborted, request, options);
}

/** Names method and path only: the query may hold what the caller wants kept. */
function toApiCallError(error: unknown, request: Request, options: ApiClientOptions): IntegrationError {
  return error instanceof IntegrationError ? error : translated(describe(error, request, options), request, options);
}

function translated(error: ApiCallError, { method, url }: Request, { toError }: ApiClientOptions): ApiCallError {
  return toError?.(error, { method, path: new URL(url).pathname }) ?? error;
}

function describe(error: unknown, request: Request, options: ApiClientOptions): ApiCallError {
  const { vendor, timeoutMs = 10_000 } = options;
  const call = nameOf(request, options);
  if (isHTTPError(error)) return fromAnswer(error, call, options);
  if (isTimeoutError(error)) {
    return new ApiCallError(`${call} got no answer in time (${timeoutMs} ms an attempt).`, {
      vendor,
      code: 'timeout',
      retryable: true,
    });
  }
  const reason = rootMessage(error);
  return new ApiCallError(`${call} did not reach the vendor: ${reason}`, {
    vendor,
    code: 'network',
    retryable: true,
    cause: causeOf(error),
  });
}

function nameOf(request: Request, { vendor }: ApiClientOptions): string {
  return `${vendor}: ${request.method} ${new URL(request.url).pathname}`;
}

/** ky's own error holds the request, and with it the token. */
function causeOf(error: unknown): unknown {
  return isNetworkError(error) || isTimeoutError(error) ? error.cause : error;
}

/** `fetch failed` says nothing; what it was caused by does. */
function rootMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? rootMessage(error.cause) : error.message;
}

function fromAnswer(
  error: HTTPError,
  call: string,
  { vendor, toMessage, requestIdHeader }: ApiClientOptions,
): ApiCallError {
  const { status, headers } = error.response;
  const said = toMessage(error.data);
  const requestId = requestIdHeader ? headers.get(requestIdHeader) : null;
  const retryable = retriedStatuses.includes(status);
  const retryAfterMs = retryable ? waitMsOf(error.response) : 0;
  return new ApiCallError(`${call} answered ${status}${said ? `: ${said}` : ''}`, {
    vendor,
    code: status === 429 ? 'rate_limited' : status === 401 ? 'unauthorized' : 'http',
    retryable,
    status,
    data: error.data,
    ...(requestId ? { requestId } : {}),
    ...(retryAfterMs > 0 ? { retryAfterMs } : {}),
  });
}
