import type { ApizeeState, ConversationRow, Schemas, TextMessageRow } from './state.ts';
import { toTimestamp } from './values.ts';
import type { ApizeeWorld } from './vendor-types.ts';
import { notifyConversation, notifySessionEvent, notifyTextMessage } from './webhooks.ts';

type SessionEvent = Schemas['SessionEvent'];

/** Adds to the timeline of a conversation. */
export async function recordEvent(
  state: ApizeeState,
  world: ApizeeWorld,
  conversationId: string,
  { eventName, source, data = {} }: Pick<SessionEvent, 'eventName' | 'source'> & { data?: SessionEvent['data'] },
): Promise<void> {
  const id = state.next.sessionEventId();
  const timestamp = toTimestamp(world.clock.now());
  const row = { id, conversationId, event: { id, eventName, timestamp, source, data } };
  notifySessionEvent(world, await state.sessionEvents.insert(row));
}

/** Oldest first. */
export function listEvents(state: ApizeeState, conversationId: string): SessionEvent[] {
  return state.sessionEvents.filter((row) => row.conversationId === conversationId).map(({ event }) => event);
}

/** Does nothing when it goes on already. */
export async function startConversation(state: ApizeeState, world: ApizeeWorld, id: string): Promise<void> {
  if (state.conversations.get(id)?.startedMs !== undefined) return;
  tell(world, await state.conversations.update(id, { startedMs: world.clock.now() }));
}

/** Does nothing when it never began or is over. */
export async function finishConversation(state: ApizeeState, world: ApizeeWorld, id: string): Promise<void> {
  const row = state.conversations.get(id);
  if (row?.startedMs === undefined || row.finishedMs !== undefined) return;
  tell(world, await state.conversations.update(id, { finishedMs: world.clock.now() }));
}

/** Stores one SMS per number, where the real platform would hand them to an operator. */
export async function sendTextMessages(
  state: ApizeeState,
  world: ApizeeWorld,
  { enterpriseId, numbers, body }: Pick<TextMessageRow, 'enterpriseId' | 'body'> & { numbers: readonly string[] },
): Promise<void> {
  for (const to of numbers) {
    const row = { id: state.next.textMessageId(), enterpriseId, to, body, sentMs: world.clock.now() };
    notifyTextMessage(world, await state.textMessages.insert(row));
  }
}

function tell(world: ApizeeWorld, row: ConversationRow | undefined): void {
  if (row) notifyConversation(world, row);
}
