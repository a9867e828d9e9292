import type { ConversationRow, MediaRow, Schemas, SessionEventRow, TextMessageRow, TicketRow } from './state.ts';
import type { ApizeeWorld } from './vendor-types.ts';
import { toTimestamp } from './values.ts';

type Notification = Schemas['Notification'];
type Change = Schemas['NotificationEvent'];
type Untimed<Each> = Each extends Notification ? Omit<Each, 'time'> : never;

export function notifyTicket(world: ApizeeWorld, event: Change, { id, ticket }: TicketRow): void {
  notify(world, { event, object: 'ticket', objectId: id, props: { state: ticket.state } });
}

export function notifyMedia(world: ApizeeWorld, event: Change, { id, media }: MediaRow): void {
  notify(world, { event, object: 'media', objectId: id, props: { media_type: media.media_type } });
}

/** The first words of a conversation, or its last. */
export function notifyConversation(world: ApizeeWorld, { id, name, finishedMs }: ConversationRow): void {
  if (finishedMs === undefined) {
    notify(world, { event: 'create', object: 'conversation', objectId: id, props: { name } });
    return;
  }
  const props = { eventType: 'conversationEnded', name, finishedAt: toTimestamp(finishedMs) };
  notify(world, { event: 'update', object: 'conversation', objectId: id, props });
}

export function notifyTextMessage(world: ApizeeWorld, { id }: TextMessageRow): void {
  notify(world, { event: 'create', object: 'smsmessage', objectId: id, props: {} });
}

export function notifySessionEvent(world: ApizeeWorld, { id, event }: SessionEventRow): void {
  notify(world, { event: 'create', object: 'conversationevent', objectId: id, props: event });
}

/** Headers and delivery are the door's; the vendor documents no signature. */
function notify(world: ApizeeWorld, notification: Untimed<Notification>): void {
  world.notify('apizeeNotification', { ...notification, time: Math.floor(world.clock.now() / 1000) });
}
