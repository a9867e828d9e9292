import type { WebhookPolicy } from '../engine/webhooks.ts';

/**
 * How Apizee delivers: JSON, its own user agent, and the headers that the customer set in the console. No signature.
 * Source: https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/webhooks
 *
 * Retries and time-out are not documented. Sandbox choice: one attempt of 10 seconds.
 */
export const webhookPolicy: WebhookPolicy = {
  retryDelaysMs: [],
  timeoutMs: 10_000,
  sign: (_body, { headers }) => ({
    ...headers,
    'Content-Type': 'application/json',
    'User-Agent': 'Cloud Apizee',
  }),
};
