import type { WebhookPolicy } from '../engine/webhooks.ts';

const minuteMs = 60_000;

/** After 1, 2, 4, 8 … minutes, at most once per hour. An end of it is not documented. */
const schedule = {
  retryDelaysMs: [1, 2, 4, 8, 16, 32].map((minutes) => minutes * minuteMs),
  thenEveryMs: 60 * minuteMs,
};

/** JSON with the headers of the target, where the customer's login stands as HTTP Basic. No signature. */
const sending: Pick<WebhookPolicy, 'timeoutMs' | 'sign'> = {
  // Not documented. Sandbox choice.
  timeoutMs: 10_000,
  sign: (_body, { headers }) => ({ ...headers, 'content-type': 'application/json' }),
};

/**
 * Anything but 200 is sent again, and what comes later waits behind it.
 * Source: https://esputnik.com/support/webhooks
 */
const activities: WebhookPolicy = {
  ...schedule,
  ...sending,
  accepts: (status) => status === 200,
  keepsOrder: true,
};

/**
 * 400 is not sent again; 401, 429, 500, 502 and 503 are. Sandbox choice: so are other 5xx, and no other status; the schedule
 * is that of activities.
 * Source: https://yespo.io/support/receiving-app-inbox-messages-to-a-webhook
 */
const inboxMessage: WebhookPolicy = {
  ...schedule,
  ...sending,
  accepts: (status) => status === 200,
  retries: (status) => status === 401 || status === 429 || status >= 500,
};

export function webhookPolicy(webhook: string): WebhookPolicy {
  return webhook === 'inboxMessage' ? inboxMessage : activities;
}
