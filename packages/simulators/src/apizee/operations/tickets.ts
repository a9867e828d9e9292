import { listEvents } from '../conversations.ts';
import { findMember } from '../members.ts';
import { toMedia, toTicket } from '../links.ts';
import { foreignObject, invalidField, unknownObject } from '../refusals.ts';
import type { ApizeeState, Schemas, TicketRow } from '../state.ts';
import { canMove, changeTicket, openTicket } from '../ticket-life.ts';
import { isEmail, isPhone, isYes, splitList, toPage, toSinglePage } from '../values.ts';
import type { ApizeeHandlers, Principal } from '../vendor-types.ts';
import { notifyTicket } from '../webhooks.ts';

export const tickets = {
  listTickets({ query, principal, state, request }) {
    const matches = state.tickets.filter(
      ({ enterpriseId, trashed, ticket }) =>
        enterpriseId === principal.enterpriseId &&
        !trashed &&
        (query.reference === undefined || ticket.reference === query.reference) &&
        (query.state === undefined || ticket.state === query.state),
    );
    const page = toPage(matches.toReversed(), query);
    return { status: 200, body: { ...page, data: page.data.map((row) => toTicket(state, row, request.origin)) } };
  },

  async createTicket({ body, principal, state, world, request }) {
    const agent = findMember(state, principal, body.agent ?? principal.userId);
    if (agent === 'unknown') return invalidField('agent');
    if (agent === 'foreign') return foreignObject;
    const service = findService(state, principal, body.service_key);
    if (service === 'unknown') return invalidField('service_key');
    if (service === 'foreign') return foreignObject;
    const phones = splitList(body.phone);
    const emails = splitList(body.email);
    if (!phones.every(isPhone) || (body.phone !== undefined && phones.length === 0)) return invalidField('phone');
    if (!emails.every(isEmail) || (body.email !== undefined && emails.length === 0)) return invalidField('email');
    const row = await openTicket(state, world, {
      agent,
      phones,
      emails,
      invite: isYes(body.invite),
      serviceKey: service.key,
      origin: request.origin,
      reference: body.reference,
      type: body.type,
      description: body.description,
      guestName: body.name,
      groupId: body.groupId,
      startMs: body.startTime === undefined ? undefined : Date.parse(body.startTime),
      durationMinutes: body.duration,
    });
    return { status: 200, body: toTicket(state, row, request.origin, splitList(body.scope).includes('sso')) };
  },

  getTicket: ({ path, principal, state, request }) => answerTicket(path.id, principal, state, request.origin),

  getTicketUnversioned: ({ path, principal, state, request }) =>
    answerTicket(path.id, principal, state, request.origin),

  async updateTicket({ path, body, principal, state, world, request }) {
    const row = findTicket(state, path.id);
    if (!row) return unknownObject;
    if (row.enterpriseId !== principal.enterpriseId) return foreignObject;
    if (row.ticket.state === 'closed') return { status: 409, body: { error: 'The ticket is closed.' } };
    if (body.state !== undefined && !canMove(row.ticket.state, body.state)) return invalidField('state');
    const changed = await changeTicket(state, world, row, {
      ...(body.state === undefined ? {} : { state: body.state }),
      ...(body.reference === undefined ? {} : { reference: body.reference }),
      ...(body.description === undefined ? {} : { description: body.description }),
    });
    return { status: 200, body: toTicket(state, changed, request.origin) };
  },

  async deleteTicket({ path, principal, state, world }) {
    const row = findTicket(state, path.id);
    if (!row) return unknownObject;
    if (row.enterpriseId !== principal.enterpriseId) return foreignObject;
    await state.tickets.update(row.id, { trashed: true });
    notifyTicket(world, 'delete', row);
    return { status: 204, body: undefined };
  },

  listTicketMedias({ path, query, principal, state, request }) {
    const row = findOwnTicket(state, principal, path.id);
    if (!row) return unknownObject;
    const { status = 'completed' } = query;
    const medias = state.medias.filter(({ media }) => media.ticketId === row.id && media.status === status);
    return { status: 200, body: toSinglePage(medias.map((media) => toMedia(media, request.origin))) };
  },

  listTicketEvents({ path, query, principal, state }) {
    const row = findOwnTicket(state, principal, path.id);
    if (!row) return unknownObject;
    return { status: 200, body: toPage(listEvents(state, row.conversationId), query) };
  },
} satisfies Partial<ApizeeHandlers>;

type TicketAnswer = { status: 200; body: Schemas['Ticket'] } | typeof foreignObject | typeof unknownObject;

function answerTicket(id: string | number, principal: Principal, state: ApizeeState, origin: string): TicketAnswer {
  const row = findTicket(state, id);
  if (!row) return unknownObject;
  if (row.enterpriseId !== principal.enterpriseId) return foreignObject;
  return { status: 200, body: toTicket(state, row, origin) };
}

function findTicket(state: ApizeeState, id: string | number): TicketRow | undefined {
  const row = state.tickets.get(id);
  return row?.trashed ? undefined : row;
}

/** The lists below a ticket know no 403: a foreign ticket has none. */
function findOwnTicket(state: ApizeeState, { enterpriseId }: Principal, id: string | number): TicketRow | undefined {
  const row = findTicket(state, id);
  return row?.enterpriseId === enterpriseId ? row : undefined;
}

/** The service a ticket belongs to; without a key the first that does video assistance. */
function findService(state: ApizeeState, { enterpriseId }: Principal, key: string | undefined) {
  const own = state.enterprises.get(enterpriseId)?.services.filter(({ type }) => type === 'video-assistance') ?? [];
  const service = key === undefined ? own[0] : own.find((candidate) => candidate.key === key);
  if (service) return service;
  const isForeign = state.enterprises.find(
    ({ id, services }) => id !== enterpriseId && services.some((each) => each.key === key),
  );
  return isForeign ? 'foreign' : 'unknown';
}
