import type { Schemas } from '../state.ts';

type SessionEvent = Schemas['SessionEvent'];

/** 2026-03-02 08:00 UTC. */
const time = 1_772_438_400;

export function ticketPayload(event: Schemas['NotificationEvent'], state: string): Schemas['TicketNotification'] {
  return { event, time, object: 'ticket', objectId: 90417, props: { state } };
}

export function mediaPayload(event: Schemas['NotificationEvent']): Schemas['MediaNotification'] {
  return { event, time, object: 'media', objectId: 7731, props: { media_type: 'snapshot' } };
}

export function sessionEventPayload(
  eventName: string,
  source: SessionEvent['source'],
  data: SessionEvent['data'] = {},
): Schemas['SessionEventNotification'] {
  const props = { id: 'evt-1042', eventName, timestamp: '2026-03-02T08:00:00+00:00', source, data };
  return { event: 'create', time, object: 'conversationevent', objectId: props.id, props };
}

export const conversationId = 'b1f0c7d2-0000-4000-8000-000000000042';

export const conversationPayloads = {
  created: { event: 'create', time, object: 'conversation', objectId: conversationId, props: { name: 'CASE-77' } },
  ended: {
    event: 'update',
    time,
    object: 'conversation',
    objectId: conversationId,
    props: { eventType: 'conversationEnded', name: 'CASE-77', finishedAt: '2026-03-02T08:00:00+00:00' },
  },
} as const satisfies Record<string, Schemas['ConversationNotification']>;

export const smsPayload: Schemas['SmsMessageNotification'] = {
  event: 'create',
  time,
  object: 'smsmessage',
  objectId: 60021,
  props: {},
};

/** Whether what is told is of the kind listed: same object, same event, and the same name where it has one. */
export function isSameKind(told: unknown, listed: object): boolean {
  const [left, right] = [told, listed] as [Schemas['Notification'], Schemas['Notification']];
  const nameOf = ({ props }: Schemas['Notification']) => (props as { eventName?: string }).eventName;
  return left.object === right.object && left.event === right.event && nameOf(left) === nameOf(right);
}
