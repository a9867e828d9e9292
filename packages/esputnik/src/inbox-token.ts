import { ApiCallError, IntegrationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/esputnik/rest';
import { createEsputnikClient, type EsputnikClient } from './client.ts';
import { vendor } from './errors.ts';
import type { EsputnikOptions } from './options.ts';
import { dataOf, toInit, type CallOptions } from './resources/call.ts';
import {
  bodyRefusal,
  crossOriginHeaders,
  describeFailure,
  drainBody,
  refuseCaller,
  tell,
  type CallerRefusal,
  type OriginOptions,
} from '@embedworks/core/server';

type Fields = components['schemas']['AuthTokenInput'];

/**
 * Who the contact is. Give only what your session has proven: whoever the vendor finds by one of these fields is whose
 * messages the visitor reads. Which field decides when several are given is not documented.
 */
export type InboxContact = {
  [Field in 'externalCustomerId' | 'email' | 'phone']?: Fields[Field] | undefined;
};

/** What the vendor says. An unknown contact is a normal answer: 200 with an empty token. */
export type InboxToken = { kind: 'token'; token: string } | { kind: 'unknown-contact' };

/** What became of a request of the page. Never holds the token. */
export type InboxTokenOutcome =
  { kind: 'token'; contact: InboxContact } | { kind: 'unknown-contact'; contact: InboxContact } | { kind: 'anonymous' };

export interface InboxTokenHandlerOptions extends EsputnikOptions, OriginOptions {
  /** Milliseconds for the vendor's answer, retries and waits included. Default: 7000, because the page waits 8000. */
  totalTimeoutMs?: number | undefined;
  /**
   * Reads your session, from cookies or headers, and answers who is signed in; nothing when nobody is. The body of the
   * request is gone by then, because what the page says about its visitor proves nothing.
   */
  identify(request: Request): Promise<InboxContact | null | undefined> | InboxContact | null | undefined;
  /** Called before the answer leaves, e.g. to add the contacts the vendor does not know. */
  onOutcome?: ((outcome: InboxTokenOutcome) => Promise<void> | void) | undefined;
  /** Called with refusals, and with what the vendor, `identify` or `onOutcome` threw. Not waited for. Default: nothing. */
  onError?: ((error: unknown) => unknown) | undefined;
}

/**
 * Asks the vendor for the token of one contact. It never adds a contact.
 *
 * Source: "Configuring App Inbox for Websites" on https://docs.esputnik.com
 *
 * @throws {ApiCallError} as every call, and `malformed` when the answer has no token field.
 */
export async function getInboxToken(
  client: EsputnikClient,
  contact: InboxContact,
  { tokenPath = '/v1/auth/contact/token' }: Pick<EsputnikOptions, 'tokenPath'> = {},
  call?: CallOptions,
): Promise<InboxToken> {
  // The contract wants one field at least; so does `isKnown`, and the vendor says so for the rest.
  const body = withoutEmpty(contact) as Fields;
  const answer: { token?: unknown } | undefined = await dataOf(client.POST(tokenPath, { ...toInit(call), body }));
  const token = answer?.token;
  if (typeof token !== 'string') {
    throw new ApiCallError(`${vendor}: POST ${tokenPath} answered no token.`, { vendor, code: 'malformed' });
  }
  return token === '' ? { kind: 'unknown-contact' } : { kind: 'token', token };
}

/**
 * A `Request → Response` handler for your own token address, which the page's `getToken` asks with POST. It answers
 * `{"token":"…"}`, and `{"token":""}` for a visitor who is not signed in or whom the vendor does not know. It never throws.
 *
 * Only pages of the same origin may ask; others are refused with 403 unless `allowedOrigins` names them. When the vendor
 * fails the answer is 502, or 503 with `Retry-After` when it asks to slow down; when `identify` throws it is 500.
 *
 * Source: "Configuring App Inbox for Websites" on https://docs.esputnik.com
 *
 * @throws {ConfigurationError} at once, when the key is empty.
 */
export function createInboxTokenHandler(options: InboxTokenHandlerOptions): (request: Request) => Promise<Response> {
  const { identify, onOutcome, onError, allowedOrigins = [] } = options;
  // A page waits 8 seconds for it.
  const client = createEsputnikClient({ ...options, totalTimeoutMs: options.totalTimeoutMs ?? 7000 });

  async function resolve(request: Request): Promise<{ outcome: InboxTokenOutcome; token: string }> {
    const contact = await identify(request);
    if (!contact || Object.keys(withoutEmpty(contact)).length === 0)
      return { outcome: { kind: 'anonymous' }, token: '' };
    const answer = await getInboxToken(client, contact, options, { signal: request.signal });
    return { outcome: { kind: answer.kind, contact }, token: answer.kind === 'token' ? answer.token : '' };
  }

  async function observe(outcome: InboxTokenOutcome): Promise<void> {
    try {
      await onOutcome?.(outcome);
    } catch (error) {
      void tell(onError, error);
    }
  }

  return async (request) => {
    const headers = { ...crossOriginHeaders(request, allowedOrigins), 'Cache-Control': 'no-store' };
    const refuse = ({ status, code, reason, headers: more }: CallerRefusal) => {
      void tell(onError, new IntegrationError(`${vendor}: inbox token refused: ${reason}`, { vendor, code }));
      return new Response(null, { status, headers: { ...headers, ...more } });
    };

    const refusal = refuseCaller(request, allowedOrigins);
    if (refusal) return refuse(refusal);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });

    try {
      if (!(await drainBody(request))) return refuse(bodyRefusal);
      const { outcome, token } = await resolve(request);
      await observe(outcome);
      return Response.json({ token }, { headers });
    } catch (error) {
      // A page that went away is no failure.
      if (!request.signal.aborted) void tell(onError, error);
      const { status, headers: more } = describeFailure(error);
      return new Response(null, { status, headers: { ...headers, ...more } });
    }
  };
}

function withoutEmpty(contact: InboxContact): InboxContact {
  const { externalCustomerId, email, phone } = contact;
  return Object.fromEntries(Object.entries({ externalCustomerId, email, phone }).filter(([, value]) => value));
}
