import { hmac } from '../digests.ts';
import type { CallFault } from './portal-action-types.ts';
import type { FunctionCall } from './function-call.ts';

/** As it is sent. */
export interface OutgoingCall extends FunctionCall {
  headers: Record<string, string>;
}

export interface SigningOptions {
  /** Signing secret of the app. */
  secret: string;
  /** The account that calls. */
  accountKey: string;
  /** Real milliseconds since the epoch: the app holds them against its own clock. */
  nowMs: number;
  /** What is done wrongly. Default: `none`; a replay is signed like any call, and sent twice by whoever sends it. */
  fault?: CallFault;
}

/** Further from now than receivers take, on a machine with a clock that is right. */
const skewMs = 10 * 60 * 1000;

/**
 * Signs a call: HMAC-SHA256 of the timestamp and the body as it is sent, in lower-case hex. Of an empty body the timestamp
 * alone is signed, which is a sandbox choice.
 * Source: https://www.infobip.com/docs/exchange-app-development/user-journeys-and-information-flows
 */
export async function signCall(call: FunctionCall, options: SigningOptions): Promise<OutgoingCall> {
  const { secret, accountKey, fault = 'none' } = options;
  const transport = {
    'user-agent': 'Java-http-client/20',
    'accept-encoding': 'gzip',
    ...(call.body === '' ? {} : { 'content-type': 'application/json' }),
  };
  if (fault === 'unsigned') return { ...call, headers: transport };
  const signedMs = options.nowMs + (skews[fault] ?? 0);
  const signature = await hmac(
    'HMAC_SHA_256',
    fault === 'wrong-secret' ? `not-${secret}` : secret,
    `${signedMs}${signedBody(call.body, fault)}`,
    'hex',
  );
  // Of a call without a body nothing but the timestamp is signed, so that is what can be tampered with.
  const sentMs = fault === 'tampered' && call.body === '' ? signedMs + 1 : signedMs;
  return {
    ...call,
    body: sentBody(call.body, fault),
    headers: {
      ...transport,
      'x-ib-exchange-req-accountkey': accountKey,
      'x-ib-exchange-req-timestamp': String(sentMs),
      'x-ib-exchange-req-signature': signature,
    },
  };
}

const skews: Partial<Record<CallFault, number>> = { late: -skewMs, early: skewMs };

/** An empty body that was read and written again, as Express does it, is an empty object. */
function signedBody(body: string, fault: CallFault): string {
  return fault === 'reserialised' && body === '' ? '{}' : body;
}

function sentBody(body: string, fault: CallFault): string {
  if (body === '') return body;
  // An empty object is written without spaces either way.
  if (fault === 'reserialised') return body === '{}' ? '{ }' : JSON.stringify(JSON.parse(body), null, 2);
  if (fault !== 'tampered') return body;
  return JSON.stringify({ ...(JSON.parse(body) as object), tampered: true });
}
