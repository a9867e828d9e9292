import { WebhookVerificationError } from '@embedworks/infobip';
import { createInfobipFlowCallback, createInfobipWebhooks, type InfobipEvent } from '@embedworks/infobip/server';

/** What the team's server did with a delivery. */
export interface Received {
  /** From 1. */
  id: number;
  /** Milliseconds since the epoch. */
  atMs: number;
  verdict: 'proven' | 'refused';
  /** What it was. */
  what: string;
  detail: string;
}

/** A team makes one and writes it into the profile of its subscriptions. */
export const webhookSecret = 'sandbox-team-webhook-secret';

/** Nothing is signed for a flow's report, so the address it goes to is the secret. */
export const callbackSecret = 'sandbox-team-flow-secret';

const mostKept = 50;
const received: Received[] = [];
let lastId = 0;

/** Newest first. */
export function listReceived(): readonly Received[] {
  return received;
}

/** Receives what is subscribed to. */
export const receiveWebhook = createInfobipWebhooks({
  hmac: { secrets: [webhookSecret] },
  onEvent: (event) => keep('proven', event.type, detailOf(event)),
  onError: keepError,
});

/** Receives the reports of flows. */
export const receiveFlowReport = createInfobipFlowCallback({
  secrets: [callbackSecret],
  onReport({ operationId, callbackData = '', participants }) {
    const accepted = participants.filter(({ status }) => status === 'ACCEPTED').length;
    const counts = `${accepted} accepted, ${participants.length - accepted} rejected`;
    keep('proven', 'flow report', `${callbackData} ${counts}, operation ${operationId}`);
  },
  onError: keepError,
});

function detailOf(event: InfobipEvent): string {
  if (event.type === 'unknown') return 'not in the contract';
  const { payload } = event as { payload: { person?: { id?: string; externalId?: string }; id?: string } };
  return payload.person?.externalId ?? payload.person?.id ?? payload.id ?? '';
}

function keepError(error: unknown): void {
  const what = error instanceof WebhookVerificationError ? error.code : 'failed';
  keep('refused', what, error instanceof Error ? error.message : String(error));
}

function keep(verdict: Received['verdict'], what: string, detail: string): void {
  received.unshift({ id: (lastId += 1), atMs: Date.now(), verdict, what, detail });
  received.length = Math.min(received.length, mostKept);
}
