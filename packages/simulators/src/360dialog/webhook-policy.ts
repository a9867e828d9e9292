import type { WebhookPolicy } from '../engine/webhooks.ts';
import { hmac } from './digests.ts';
import { seededSecrets } from './seed-accounts.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * What both kinds share: five seconds to answer 200 and nothing else, the headers the customer registered, and the
 * signature of the raw body.
 * Source: https://docs.360dialog.com/partner/onboarding/webhook-events-and-setup/signature-validation
 *
 * The sandbox's own target knows no hub. Sandbox choice: what goes there is signed for the first seeded hub.
 */
const common = {
  timeoutMs: 5 * secondMs,
  accepts: (status) => status === 200,
  async sign(body, { headers, secret = seededSecrets.partner }) {
    const signature = await hmac('SHA-256', secret, body);
    return { ...headers, 'content-type': 'application/json', 'x-360dialog-signature': signature };
  },
} satisfies Partial<WebhookPolicy>;

/** Retries of partner events are not documented. Sandbox choice: three of them. */
const partnerEvents: WebhookPolicy = { ...common, retryDelaysMs: [secondMs, 5 * secondMs, 30 * secondMs] };

/**
 * Growing delays for up to seven days are documented; how they grow is a sandbox choice.
 * Source: https://docs.360dialog.com/partner/messaging/receiving-messages-via-webhook
 */
const messagingEvents: WebhookPolicy = {
  ...common,
  retryDelaysMs: [5 * secondMs, 30 * secondMs, 2 * minuteMs, 10 * minuteMs, hourMs, 6 * hourMs],
  thenEveryMs: 12 * hourMs,
  giveUpAfterMs: 7 * dayMs,
};

export function webhookPolicy(webhook: string): WebhookPolicy {
  return webhook === 'messaging_notification' ? messagingEvents : partnerEvents;
}
