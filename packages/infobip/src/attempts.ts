import { wait, type Pace } from '@embedworks/core/server';
import { vendor } from './errors.ts';
import type { InfobipOptions } from './options.ts';

/** Tells the attempts of a call from those of another. Never sent. */
const callHeader = 'x-embedworks-call';

/** What happens to every attempt on its way out and in. */
export interface Attempts {
  fetch: typeof fetch;
  /** The first attempt of this request has its place; each further one takes one more. */
  expect(request: Request, pace: Pace): void;
  forget(request: Request): void;
}

/**
 * Each attempt keeps its operation's limit, is sent with the vendor's word for its token, and goes to no other host. Of a
 * refusal the text is kept as it came.
 */
export function createAttempts(
  { fetch, timeoutMs = 10_000 }: Pick<InfobipOptions, 'fetch' | 'timeoutMs'>,
  scheme: string | undefined,
): Attempts {
  const calls = new Map<string, { pace: Pace; isFirst: boolean }>();
  let count = 0;

  async function takePlace({ headers, signal }: Request): Promise<void> {
    const call = calls.get(headers.get(callHeader) ?? '');
    if (!call) return;
    // A queue longer than the attempt may last would only end in a time-out.
    if (!call.isFirst) await wait(Math.min(call.pace.take(), timeoutMs / 2), { vendor, signal });
    call.isFirst = false;
  }

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      await takePlace(request);
      const headers = new Headers(request.headers);
      headers.delete(callHeader);
      const authorization = headers.get('Authorization');
      if (scheme === 'IBSSO' && authorization) {
        headers.set('Authorization', authorization.replace(/^Bearer /, 'IBSSO '));
      }
      // A redirect could take a password along in the body.
      const response = await (fetch ?? globalThis.fetch)(new Request(request, { headers, redirect: 'manual' }));
      return response.ok ? response : asText(response);
    },
    expect(request, pace) {
      const call = String((count += 1));
      calls.set(call, { pace, isFirst: true });
      request.headers.set(callHeader, call);
    },
    forget(request) {
      calls.delete(request.headers.get(callHeader) ?? '');
    },
  };
}

/** Handed on as text, because a refusal may say JSON and be none. */
function asText(response: Response): Response {
  const { status, statusText, body } = response;
  // What a redirect or a fetch without a network answers cannot be made anew.
  if (status < 200) return response;
  const headers = new Headers(response.headers);
  if (body) headers.set('Content-Type', 'text/plain');
  return new Response(body, { status, statusText, headers });
}
