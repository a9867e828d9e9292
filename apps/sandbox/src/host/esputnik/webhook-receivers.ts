import { WebhookVerificationError } from '@embedworks/esputnik';
import {
  createEsputnikActivityWebhook,
  createEsputnikInboxWebhook,
  isInboxActivity,
  type WebhookLogin,
} from '@embedworks/esputnik/server';

/** What the team's server did with a delivery. */
export interface Received {
  /** From 1. */
  id: number;
  /** Milliseconds since the epoch. */
  atMs: number;
  what: string;
  detail: string;
}

/** A team writes it into the vendor's settings; it proves a webhook, for the vendor signs nothing. */
export const login: WebhookLogin = { username: 'shop', password: 'sandbox-webhook-password' };

const mostKept = 50;
const received: Received[] = [];
let lastId = 0;

/** Newest first. */
export function listReceived(): readonly Received[] {
  return received;
}

/** The vendor has an address for each of the two; the sandbox has one target for both, so they are told apart here. */
export async function receiveWebhook(request: Request): Promise<Response> {
  const body = await request.clone().text();
  return body.trimStart().startsWith('[') ? receiveActivities(request) : receiveInboxMessage(request);
}

const receiveActivities = createEsputnikActivityWebhook({
  logins: [login],
  onEvent: (activity) => {
    const about = isInboxActivity(activity) ? 'App Inbox' : activity.mediaType;
    keep(activity.activityStatus, `${about}, contact ${activity.externalCustomerId ?? activity.contactId}`);
  },
  onError: keepError,
});

const receiveInboxMessage = createEsputnikInboxWebhook({
  logins: [login],
  onEvent: ({ title, externalCustomerId }) => keep('message', `“${title}” for ${externalCustomerId}`),
  onError: keepError,
});

function keepError(error: unknown): void {
  keep(error instanceof WebhookVerificationError ? 'refused' : 'failed', String(error));
}

function keep(what: string, detail: string): void {
  received.unshift({ id: (lastId += 1), atMs: Date.now(), what, detail });
  received.length = Math.min(received.length, mostKept);
}
