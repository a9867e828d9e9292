import type { Dialog360Event } from '@embedworks/360dialog/server';

/** A webhook that came to the team's server, and what its receiver made of it. */
export interface ReceivedWebhook {
  /** From 1. */
  id: number;
  /** Milliseconds since the epoch. */
  atMs: number;
  hub: string;
  verdict: 'proven' | 'refused';
  /** The event, or why it was refused. */
  what: string;
  detail: string;
}

/** Keeps the last `capacity` webhooks, newest first. */
export function createWebhookLog(capacity = 100) {
  const received: ReceivedWebhook[] = [];
  let lastId = 0;

  const add = (hub: string, entry: Pick<ReceivedWebhook, 'verdict' | 'what' | 'detail'>) => {
    received.unshift({ id: (lastId += 1), atMs: Date.now(), hub, ...entry });
    received.length = Math.min(received.length, capacity);
  };

  return {
    received: received as readonly ReceivedWebhook[],
    addEvent: (hub: string, event: Dialog360Event) =>
      add(hub, { verdict: 'proven', what: event.event, detail: detailOf(event) }),
    addError: (hub: string, error: unknown) =>
      add(hub, { verdict: 'refused', what: 'refused', detail: error instanceof Error ? error.message : String(error) }),
  };
}

function detailOf(event: Dialog360Event): string {
  if (event.event === 'unknown') return 'not in the contract';
  if (event.event !== 'messaging_notification') {
    const { id } = event.data as { id?: unknown };
    return typeof id === 'string' ? id : '';
  }
  return event.entry
    .flatMap(({ changes }) => changes)
    .flatMap(({ value: { statuses = [], messages = [] } }) => [
      ...statuses.map(({ id, status }) => `${status} ${id}`),
      ...messages.map(({ id }) => `inbound ${id}`),
    ])
    .join(', ');
}
