import { ApiCallError, IntegrationError } from '@embedworks/core';
import { createInfobipClient, withTransport, type InfobipClient } from './client.ts';
import { vendor } from './errors.ts';
import type { InfobipOptions } from './options.ts';
import { checkApiKey, createEmbeddables, type Embedding } from './resources/embeddables.ts';
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

/** What became of a request of the page. Never holds the link. */
export type EmbeddingOutcome = { kind: 'link'; embedding: Embedding } | { kind: 'anonymous' };

export interface EmbeddingRules extends OriginOptions {
  /**
   * Reads your session, from cookies or headers, and answers what the visitor may open, application and entity included;
   * nothing when nobody is signed in. The body of the request is gone by then, because what the page says about its
   * visitor proves nothing.
   */
  authorize(request: Request): Promise<Embedding | null | undefined> | Embedding | null | undefined;
  /** Called before the answer leaves. */
  onOutcome?: ((outcome: EmbeddingOutcome) => Promise<void> | void) | undefined;
  /** Called with refusals, and with what the vendor, `authorize` or `onOutcome` threw. Not waited for. Default: nothing. */
  onError?: ((error: unknown) => unknown) | undefined;
  /** Milliseconds for the vendor's answer, retries and waits included. Default: 7000. */
  totalTimeoutMs?: number | undefined;
}

export interface EmbeddingHandlerOptions extends InfobipOptions, EmbeddingRules {
  totalTimeoutMs?: number | undefined;
}

/**
 * A `Request → Response` handler for your own address of links, which the page asks with POST when it opens an embeddable
 * and whenever its session expires. It answers `{"requestUri":"…","expiresInSeconds":60}`, and `{"error":"<code>"}` with
 * 401 for a visitor who is not signed in. It never throws.
 *
 * Only pages of the same origin may ask; others are refused with 403 unless `allowedOrigins` names them. When the vendor
 * fails the answer is 502, or 503 with `Retry-After` when it asks to slow down; when `authorize` throws it is 500.
 *
 * Source: https://www.infobip.com/docs/embeddable-customer-engagement/embeddable-moments
 *
 * @throws {ConfigurationError} at once, when the credentials are no API key or cannot be used.
 */
export function createEmbeddingHandler(options: EmbeddingHandlerOptions): (request: Request) => Promise<Response> {
  return createHandler(createInfobipClient(options), options);
}

/** The same over a client that stands already. */
export function createHandler(
  given: InfobipClient,
  { authorize, onOutcome, onError, allowedOrigins = [], totalTimeoutMs = 7000 }: EmbeddingRules,
): (request: Request) => Promise<Response> {
  checkApiKey(given);
  const { start } = createEmbeddables(withTransport(given, { totalTimeoutMs }));

  async function observe(outcome: EmbeddingOutcome): Promise<void> {
    try {
      await onOutcome?.(outcome);
    } catch (error) {
      void tell(onError, error);
    }
  }

  return async (request) => {
    const headers = { ...crossOriginHeaders(request, allowedOrigins), 'Cache-Control': 'no-store' };
    const answer = (status: number, body: object, more: Record<string, string> = {}) =>
      Response.json(body, { status, headers: { ...headers, ...more } });
    const refuse = ({ status, code, reason, headers: more }: CallerRefusal) => {
      void tell(onError, new IntegrationError(`${vendor}: embedding refused: ${reason}`, { vendor, code }));
      return answer(status, { error: code }, more);
    };

    const refusal = refuseCaller(request, allowedOrigins);
    if (refusal) return refuse(refusal);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });

    try {
      if (!(await drainBody(request))) return refuse(bodyRefusal);
      const embedding = await authorize(request);
      if (!embedding) {
        await observe({ kind: 'anonymous' });
        return answer(401, { error: 'anonymous' });
      }
      const link = await start(embedding, { signal: request.signal });
      await observe({ kind: 'link', embedding });
      return answer(200, link);
    } catch (error) {
      // A page that went away is no failure.
      if (!request.signal.aborted) void tell(onError, error);
      const { status, headers: more } = describeFailure(error);
      return answer(status, { error: toCode(error) }, more);
    }
  };
}

/** Of a failure of your own the page learns nothing. */
function toCode(error: unknown): string {
  return error instanceof ApiCallError ? error.code : 'failed';
}
