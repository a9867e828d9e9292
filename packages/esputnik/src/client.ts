import { ApiCallError } from '@embedworks/core';
import { createApiClient, type ApiClient } from '@embedworks/core/server';
import type { paths } from '@embedworks/contracts/esputnik/rest';
import type { Middleware } from 'openapi-fetch';
import { createEsputnikAuth } from './auth.ts';
import { createContractCheck } from './contract-check.ts';
import { toEsputnikMessage, vendor } from './errors.ts';
import type { EsputnikOptions } from './options.ts';

/**
 * The typed client for the vendor's REST API, e.g. `client.GET('/api/v1/contact/{id}', …)`. Script and tracker have hosts
 * of their own: pass `baseUrl` with the call.
 */
export type EsputnikClient = ApiClient<paths>;

export function createEsputnikClient(options: EsputnikOptions): EsputnikClient {
  const { baseUrl = 'https://esputnik.com' } = options;
  return prepared(options, baseUrl, createEsputnikAuth(options));
}

/** The tracker asks for no proof, so it gets none. */
export function createTrackerClient(options: EsputnikOptions): EsputnikClient {
  const { trackerUrl = 'https://tracker.esputnik.com' } = options;
  return prepared(options, trackerUrl);
}

function prepared(options: EsputnikOptions, baseUrl: string, auth?: Middleware): EsputnikClient {
  const client = createApiClient<paths>({ ...options, vendor, toMessage: toEsputnikMessage, toError, baseUrl });
  client.use(textAnswers);
  if (auth) client.use(auth);
  const check = createContractCheck(options.contractCheck);
  if (check) client.use(check);
  return client;
}

/**
 * Operations that answer a sentence, a snippet or nothing. Public clients read the same answers now as text, now as
 * nothing, so here every text is taken; elsewhere what is not JSON is an error.
 * Sources: https://docs.esputnik.com/reference/getting-started-with-your-api,
 * https://github.com/ossbrownie/esputnik and https://github.com/nikitonishe/rubik-esputnik
 */
const textOperations: ReadonlySet<string> = new Set<`${'GET' | 'POST' | 'PUT' | 'DELETE'} ${keyof paths}`>([
  'DELETE /api/v1/contact',
  'PUT /api/v1/contact/{id}',
  'DELETE /api/v1/contact/{id}',
  'PUT /api/v1/contact/{id}/subscriptions',
  'POST /api/v1/event',
  'POST /api/v2/event',
  'POST /api/v3/event',
  'POST /api/v1/past_events',
  'POST /api/v2/past_events',
  'POST /api/v3/past_events',
  'PUT /api/v1/messages/appinbox/{id}',
  'DELETE /api/v1/messages/appinbox/{id}',
  'PUT /api/v1/messages/appinbox/{id}/{language}',
  'DELETE /api/v1/messages/appinbox/{id}/{language}',
  'POST /appinbox/v1/messages/status',
  'GET /api/v1/site/script',
  'GET /scripts/{script}',
  'POST /api/v2',
]);

/** Hands a text on as what it is. Without it, a call that did its work would fail for want of JSON. */
const textAnswers: Middleware = {
  async onResponse({ request, response, schemaPath, options: { parseAs } }) {
    if (!response.ok || parseAs !== 'json' || !textOperations.has(`${request.method} ${schemaPath}`)) return undefined;
    const text = await response.text();
    const { status, statusText } = response;
    const headers = new Headers(response.headers);
    headers.delete('Content-Length');
    return new Response(text === '' ? null : asJson(text), { status, statusText, headers });
  },
};

function asJson(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return JSON.stringify(text);
  }
}

/** The vendor refuses the same request for this long. */
const repeatAfterMs = 60_000;

/**
 * Gives the refusal of a repeated request a code of its own. The first request was taken, so look before you repeat.
 * Sources: https://docs.esputnik.com/reference/subscribecontact-1 and https://github.com/Yespo-CDP/yespo-shopify
 */
function toError(error: ApiCallError): ApiCallError {
  const { status, message, data } = error;
  const isRepeated = status === 409 || (status === 400 && /duplicated request/i.test(message));
  if (!isRepeated) return error;
  const code = 'duplicate_request';
  return new ApiCallError(message, { vendor, code, status, data, retryable: true, retryAfterMs: repeatAfterMs });
}
