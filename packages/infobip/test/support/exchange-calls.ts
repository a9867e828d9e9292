import { createHmac } from 'node:crypto';

export const accountKey = 'D8ADC259F0A14D0AA1B2C3D4E5F60718';
export const secret = 'sandbox-signing-secret';

/** 1 January 2026. */
export const signedAtMs = 1_767_225_600_000;

export interface CallParts {
  body?: string | Uint8Array;
  method?: string;
  url?: string;
  secret?: string;
  timestamp?: number | string;
  accountKey?: string;
  headers?: Record<string, string>;
}

/** As the vendor signs, without the code under test. */
export function signatureOf(timestamp: number | string, body: string | Uint8Array, key = secret): string {
  return createHmac('sha256', key).update(String(timestamp)).update(body).digest('hex');
}

export function headersOf(parts: CallParts): Record<string, string> {
  const { body = '', timestamp = signedAtMs } = parts;
  return {
    'content-type': 'application/json',
    'x-ib-exchange-req-accountkey': parts.accountKey ?? accountKey,
    'x-ib-exchange-req-timestamp': String(timestamp),
    'x-ib-exchange-req-signature': signatureOf(timestamp, body, parts.secret),
    ...parts.headers,
  };
}

/** A request of the vendor. */
export function callOf(parts: CallParts): Request {
  const { body, method = 'POST', url = 'https://app.example/exchange/orders/find' } = parts;
  return new Request(url, {
    method,
    headers: headersOf(parts),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
  });
}
