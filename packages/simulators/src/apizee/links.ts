import type { ApizeeState, ConferenceRow, MediaRow, Schemas, TicketRow } from './state.ts';

/** Where the guest of an invitation joins. */
export function guestLink(origin: string, invitationId: string): string {
  return `${origin}/guest/?id=${invitationId}`;
}

/** Where the agent joins, opened by the api key of the account. */
function agentLink(
  state: ApizeeState,
  { enterpriseId, conversationId }: TicketRow | ConferenceRow,
  origin: string,
): string {
  const query = new URLSearchParams({
    aK: apiKeyOf(state, enterpriseId),
    cN: conversationName(state, conversationId),
  });
  return `${origin}/agent/?${query.toString()}`;
}

export function toMedia({ id, media }: MediaRow, origin: string): Schemas['Media'] {
  return { ...media, mediaURL: `${origin}/api/v3/medias/${id}/download` };
}

/** A ticket as it is answered; the agent's link only where it was asked for. */
export function toTicket(state: ApizeeState, row: TicketRow, origin: string, withAgent = false): Schemas['Ticket'] {
  const agent = withAgent ? { agent: agentLink(state, row, origin) } : {};
  return { ...row.ticket, urls: { ...agent, requestor: guestLink(origin, row.invitationId) } };
}

/** A conference as it is answered; the organiser's link only where it was asked for. */
export function toConference(
  state: ApizeeState,
  row: ConferenceRow,
  origin: string,
  withOrganizer = false,
): Schemas['Conference'] {
  const organizer = withOrganizer ? { organizer: agentLink(state, row, origin) } : {};
  return { ...row.conference, urls: { ...organizer, participant: guestLink(origin, row.invitationId) } };
}

/** What the guest app reads for the link of a ticket or a conference. */
export function toInvitation(
  state: ApizeeState,
  { enterpriseId, conversationId }: TicketRow | ConferenceRow,
  origin: string,
  guestName = '',
): Schemas['Invitation'] {
  const name = conversationName(state, conversationId);
  return {
    data: {
      cloudUrl: origin,
      apiKey: apiKeyOf(state, enterpriseId),
      conversation: { name, friendlyName: name },
      user: { firstName: guestName, lastName: '' },
      streams: [
        { type: 'user-media', constraints: { audio: true, video: { facingMode: 'user' } }, publishOptions: {} },
      ],
    },
  };
}

function conversationName(state: ApizeeState, conversationId: string): string {
  return state.conversations.get(conversationId)?.name ?? conversationId;
}

function apiKeyOf(state: ApizeeState, enterpriseId: number): string {
  return state.enterprises.get(enterpriseId)?.apiKey ?? '';
}
