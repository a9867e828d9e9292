import { finishConversation, recordEvent, sendTextMessages, startConversation } from './conversations.ts';
import { guestLink } from './links.ts';
import type { ApizeeState, Schemas, TicketRow, TicketState, UserRow } from './state.ts';
import { toTimestamp } from './values.ts';
import type { ApizeeWorld } from './vendor-types.ts';
import { notifyTicket } from './webhooks.ts';

export interface NewTicket {
  agent: UserRow;
  phones: readonly string[];
  emails: readonly string[];
  /** Send the invitation at once. */
  invite: boolean;
  serviceKey: string;
  /** Where links lead. */
  origin: string;
  reference?: string | undefined;
  type?: string | undefined;
  description?: string | undefined;
  /** Name of the guest; only for a ticket with one guest. */
  guestName?: string | undefined;
  groupId?: number | undefined;
  /** Default: now. */
  startMs?: number | undefined;
  /** Default: 30. */
  durationMinutes?: number | undefined;
}

/** From the first state to the last. `closed` is final. */
const mainLine: readonly TicketState[] = ['new', 'open', 'invited', 'inprogress', 'done', 'closed'];
/** Nobody has joined yet, so time can run out. */
const waiting: readonly TicketState[] = ['new', 'open', 'invited'];

/** What the timeline says when a ticket gets there. */
const eventNames: Partial<Record<TicketState, string>> = {
  new: 'ticket.new',
  open: 'ticket.approved',
  invited: 'ticket.invitationSent',
  inprogress: 'ticket.sessionStarted',
  done: 'ticket.completed',
  closed: 'ticket.closed',
  declined: 'ticket.invitationDeclined',
  expired: 'ticket.invitationExpired',
  cancelled: 'ticket.cancelled',
};
const eventsWithAgent = [
  'ticket.approved',
  'ticket.new',
  'ticket.assigned',
  'ticket.completed',
  'ticket.cancelled',
  'ticket.closed',
];

export async function openTicket(state: ApizeeState, world: ApizeeWorld, fields: NewTicket): Promise<TicketRow> {
  const nowMs = world.clock.now();
  const id = state.next.ticketId();
  const { agent, reference = '' } = fields;
  const conversation = { id: world.ids.uuid(), enterpriseId: agent.enterpriseId, name: reference || `ticket-${id}` };
  await state.conversations.insert(conversation);
  const row = await state.tickets.insert({
    id,
    enterpriseId: agent.enterpriseId,
    agentId: agent.userId,
    ...(fields.groupId === undefined ? {} : { groupId: fields.groupId }),
    createdMs: nowMs,
    trashed: false,
    conversationId: conversation.id,
    invitationId: world.ids.alphanumeric(12),
    ticket: { id, ...describe(fields, nowMs), created: toTimestamp(nowMs), modified: toTimestamp(nowMs) },
  });
  notifyTicket(world, 'create', row);
  await recordArrival(state, world, row);
  scheduleExpiry(state, world, row);
  return fields.invite ? invite(state, world, row, fields) : row;
}

/** Whether a ticket in one state may go to the other: forward, out of the main line before it is done, or closed. */
export function canMove(from: TicketState, to: TicketState): boolean {
  if (from === to) return true;
  const position = mainLine.indexOf(from);
  if (position === -1) return to === 'closed';
  const target = mainLine.indexOf(to);
  return target === -1 ? position < mainLine.indexOf('done') : target > position;
}

/** Changes a ticket and tells everybody. The caller has checked that it may. */
export async function changeTicket(
  state: ApizeeState,
  world: ApizeeWorld,
  row: TicketRow,
  change: Partial<Pick<Schemas['Ticket'], 'state' | 'reference' | 'description'>>,
): Promise<TicketRow> {
  const ticket = { ...row.ticket, ...change, modified: toTimestamp(world.clock.now()) };
  const changed = (await state.tickets.update(row.id, { ticket })) ?? row;
  notifyTicket(world, 'update', changed);
  if (ticket.state === row.ticket.state) return changed;
  await recordArrival(state, world, changed);
  if (ticket.state === 'inprogress') await startConversation(state, world, row.conversationId);
  else await finishConversation(state, world, row.conversationId);
  return changed;
}

/** Lets a ticket that waits expire at its end. Others stay as they are. */
export function scheduleExpiry(state: ApizeeState, world: ApizeeWorld, { id, trashed, ticket }: TicketRow): void {
  if (trashed || !waiting.includes(ticket.state)) return;
  world.clock.schedule(Date.parse(ticket.end_time) - world.clock.now(), async () => {
    const row = state.tickets.get(id);
    if (row && !row.trashed && waiting.includes(row.ticket.state))
      await changeTicket(state, world, row, { state: 'expired' });
  });
}

async function invite(
  state: ApizeeState,
  world: ApizeeWorld,
  row: TicketRow,
  { phones, origin }: NewTicket,
): Promise<TicketRow> {
  const body = guestLink(origin, row.invitationId);
  await sendTextMessages(state, world, { enterpriseId: row.enterpriseId, numbers: phones, body });
  return changeTicket(state, world, row, { state: 'invited' });
}

async function recordArrival(state: ApizeeState, world: ApizeeWorld, row: TicketRow): Promise<void> {
  const eventName = eventNames[row.ticket.state];
  if (!eventName) return;
  const source = row.ticket.state === 'declined' ? 'guest' : 'system';
  const agent = eventsWithAgent.includes(eventName) ? state.users.get(row.agentId) : undefined;
  await recordEvent(state, world, row.conversationId, {
    eventName,
    source,
    data: agent ? { agent: toEventAgent(agent) } : {},
  });
}

function toEventAgent({ mail, phone, firstname, lastname }: UserRow) {
  return { email: mail, phone, firstname, lastname };
}

function describe(fields: NewTicket, nowMs: number) {
  const startMs = fields.startMs ?? nowMs;
  const endMs = startMs + (fields.durationMinutes ?? 30) * 60_000;
  const { phones, emails, guestName } = fields;
  const isAlone = phones.length + emails.length === 1;
  return {
    type: fields.type ?? 'video-assistance',
    state: 'new' as const,
    reference: fields.reference ?? '',
    description: fields.description ?? '',
    start_time: toTimestamp(startMs),
    end_time: toTimestamp(endMs),
    agent: fields.agent.username,
    requestor: { ...(isAlone && guestName ? { name: guestName } : {}), phone: [...phones], email: [...emails] },
    service_key: fields.serviceKey,
  };
}
