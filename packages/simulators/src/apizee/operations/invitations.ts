import { sendTextMessages } from '../conversations.ts';
import { toInvitation } from '../links.ts';
import { invalidField, unknownObject } from '../refusals.ts';
import { sentinels } from '../scenarios.ts';
import { isPhone } from '../values.ts';
import type { ApizeeHandlers } from '../vendor-types.ts';

export const invitations = {
  /** Every call stores one more and touches none before it, because the agent app calls at every change of a name. */
  async createInvitation({ body, state, world }) {
    if (body.data.conversation.name === sentinels.brokenInvitationConversation) {
      return { status: 500, body: { error: 'The invitation could not be stored.' } };
    }
    const { id } = await state.invitations.insert({ id: world.ids.alphanumeric(12), invitation: body });
    return { status: 200, body: { id } };
  },

  readInvitation({ path, state, request }) {
    const stored = state.invitations.get(path.id);
    if (stored) return { status: 200, body: stored.invitation };
    const ticket = state.tickets.find(({ invitationId, trashed }) => invitationId === path.id && !trashed);
    if (ticket) {
      const guestName = ticket.ticket.requestor?.name;
      return { status: 200, body: toInvitation(state, ticket, request.origin, guestName) };
    }
    const conference = state.conferences.find(({ invitationId }) => invitationId === path.id);
    return conference ? { status: 200, body: toInvitation(state, conference, request.origin) } : unknownObject;
  },

  async sendTextMessage({ body, principal, state, world }) {
    if (!body.to.every(isPhone)) return invalidField('to');
    if (body.to.some((number) => number.endsWith(sentinels.phoneEndingWithoutCredits))) {
      return { status: 402, body: { error: 'The account has no SMS credits left.' } };
    }
    const { enterpriseId } = principal;
    await sendTextMessages(state, world, { enterpriseId, numbers: body.to, body: body.body });
    return { status: 200, body: { to: body.to } };
  },
} satisfies Partial<ApizeeHandlers>;
