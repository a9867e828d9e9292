import type { WebhookPolicy } from '../engine/webhooks.ts';
import { hmac } from './digests.ts';
import { seededSecret } from './seed-accounts.ts';
import { readKey, type SigningKey } from './signing-key.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;

/** What the vendor's own client says of itself. */
const userAgent = { 'content-type': 'application/json', 'user-agent': 'Java-http-client/20' };

/** Sandbox choice: unsigned, and three more attempts. */
const flowReports: WebhookPolicy = {
  timeoutMs: 10 * secondMs,
  retryDelaysMs: [secondMs, 2 * secondMs, 4 * secondMs],
  sign: (_body, { headers }) => ({ ...headers, ...userAgent }),
};

/** The sandbox's own target belongs to no subscription. Sandbox choice: what goes there is signed with the seeded secret. */
const ownKey: SigningKey = {
  kind: 'HMAC_SHA_256',
  secret: seededSecret,
  header: 'X-Ib-Hmac-Signature',
  encoding: 'base64',
};

/**
 * That deliveries are repeated is known, and that the HMAC is of the raw body. Sandbox choice: the schedule, k² minutes,
 * five attempts in all; header and encoding, as seen at another product.
 */
const subscriptions: WebhookPolicy = {
  timeoutMs: 10 * secondMs,
  retryDelaysMs: [minuteMs, 4 * minuteMs, 9 * minuteMs, 16 * minuteMs],
  async sign(body, { headers, secret }) {
    const { kind, secret: key = '', header, encoding } = readKey(secret) ?? ownKey;
    const signed = kind === 'none' ? {} : { [header]: await hmac(kind, key, body, encoding) };
    return { ...headers, ...userAgent, ...signed };
  },
};

export function webhookPolicy(webhook: string): WebhookPolicy {
  return webhook === 'flowReport' ? flowReports : subscriptions;
}
