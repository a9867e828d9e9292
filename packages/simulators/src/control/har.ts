import type { RequestEntry } from '../engine/journal.ts';

/**
 * Requests as an HTTP archive, which browsers' network panels and other tools open.
 *
 * What archives have no member for stands in members that begin with `_`, as the format asks.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function toHttpArchive(entries: readonly RequestEntry[], baseUrlOf: (vendor: string) => string) {
  return {
    log: {
      version: '1.2' as const,
      creator: { name: 'Embedworks sandbox', version: '1' },
      entries: entries.map((entry) => toArchiveEntry(entry, baseUrlOf(entry.vendor))),
    },
  };
}

function toArchiveEntry(entry: RequestEntry, baseUrl: string): Record<string, unknown> {
  const { atMs, durationMs, vendor, operationId, verdict, faults } = entry;
  return {
    startedDateTime: new Date(atMs).toISOString(),
    time: durationMs,
    request: toArchiveRequest(entry, baseUrl + entry.path),
    response: toArchiveResponse(entry),
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    _vendor: vendor,
    _operationId: operationId ?? null,
    _verdict: verdict,
    _faults: faults,
  };
}

function toArchiveRequest({ method, requestHeaders, requestBody }: RequestEntry, url: string) {
  return {
    method,
    url,
    httpVersion,
    cookies: [],
    headers: toPairs(Object.entries(requestHeaders)),
    queryString: toPairs(new URL(url).searchParams),
    headersSize: unknownSize,
    bodySize: sizeOf(requestBody),
    ...(requestBody === null
      ? {}
      : { postData: { mimeType: requestHeaders['content-type'] ?? '', params: [], text: requestBody } }),
  };
}

/** No answer is status 0, as browsers export it. */
function toArchiveResponse({ status, responseHeaders, responseBody }: RequestEntry) {
  return {
    status,
    statusText: '',
    httpVersion,
    cookies: [],
    headers: toPairs(Object.entries(responseHeaders)),
    content: {
      size: sizeOf(responseBody),
      mimeType: responseHeaders['content-type'] ?? 'x-unknown',
      ...(responseBody === null ? {} : { text: responseBody }),
    },
    redirectURL: responseHeaders.location ?? '',
    headersSize: unknownSize,
    bodySize: sizeOf(responseBody),
  };
}

const httpVersion = 'HTTP/1.1';
/** The format's word for a size that nobody measured. */
const unknownSize = -1;

/** Of the text as it is kept: without secrets, and cut where it was long. */
function sizeOf(body: string | null): number {
  return body === null ? 0 : new TextEncoder().encode(body).byteLength;
}

function toPairs(pairs: Iterable<[string, string]>): { name: string; value: string }[] {
  return [...pairs].map(([name, value]) => ({ name, value }));
}
