import { ConfigurationError, EmbedError } from '@embedworks/core';
import type { FetchRequestUri, LinkOptions } from './embeddable-options.ts';
import { isRequestUri } from './embeddable-url.ts';
import { vendor, type InfobipErrorCode } from './errors.ts';

/** What the vendor has refused for good. The answer of `createEmbeddingHandler` is 502 then, as for what may pass. */
const permanentCodes: readonly InfobipErrorCode[] = [
  'unauthorized',
  'forbidden',
  'not_found',
  'conflict',
  'validation',
  'malformed',
  'contract_drift',
];

/** @throws {ConfigurationError} when there is neither the function nor the address. */
export function toFetchRequestUri({ fetchRequestUri, requestUriUrl }: LinkOptions): FetchRequestUri {
  if (fetchRequestUri) return fetchRequestUri;
  if (requestUriUrl) return fetchRequestUriFrom(requestUriUrl);
  throw new ConfigurationError(
    vendor,
    'fetchRequestUri or requestUriUrl is needed: the function, or the address, that has links.',
  );
}

/**
 * A {@link FetchRequestUri} that sends `POST` to your own endpoint, with the cookies of the same origin, and reads
 * `requestUri` of its JSON. See `createEmbeddingHandler` of `./server`. A refusal rejects with an `EmbedError`,
 * `callback_failed`, that is retryable for 429 and 5xx, unless the `error` of its JSON says that the vendor refused.
 */
export function fetchRequestUriFrom(
  requestUriUrl: string,
  options: { fetch?: typeof fetch | undefined } = {},
): FetchRequestUri {
  return async ({ signal }) => {
    const response = await (options.fetch ?? globalThis.fetch)(requestUriUrl, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    });
    if (!response.ok) throw await toRefusal(response);
    return (await response.json()) as { requestUri: string };
  };
}

async function toRefusal(response: Response): Promise<EmbedError> {
  const { status } = response;
  const code = await readPermanentCode(response);
  if (code !== undefined) return callbackFailed(`answered ${status}, ${code}`);
  return callbackFailed(`answered ${status}`, { retryable: status === 429 || status >= 500 });
}

/** Of what is in the body only the known words count: it may come from anything on the way. */
async function readPermanentCode(response: Response): Promise<InfobipErrorCode | undefined> {
  const body = (await response.json().catch(() => undefined)) as { error?: unknown } | null | undefined;
  return permanentCodes.find((code) => code === body?.error);
}

/**
 * Asks once, and takes only what can be used: a text that is not empty and was not loaded already.
 * @throws {EmbedError} `callback_failed`. Never holds the link.
 */
export async function askForLink(
  fetchRequestUri: FetchRequestUri,
  question: Parameters<FetchRequestUri>[0],
  lastLink: string | undefined,
): Promise<string> {
  const answer: unknown = await (async () => fetchRequestUri(question))().catch((cause: unknown) => {
    throw cause instanceof EmbedError ? cause : callbackFailed('failed', { retryable: true, cause });
  });
  const link = typeof answer === 'object' && answer ? (answer as { requestUri?: unknown }).requestUri : answer;
  if (!isRequestUri(link)) throw callbackFailed('brought none');
  // Something on the way keeps answers. Loading it again would only expire again.
  if (link === lastLink) throw callbackFailed('brought the same one again, though each is good for one load');
  return link;
}

function callbackFailed(what: string, more: { retryable?: boolean; cause?: unknown } = {}): EmbedError {
  return new EmbedError(`${vendor}: asking for a link ${what}.`, { vendor, code: 'callback_failed', ...more });
}
