import { sendTextMessages } from '../conversations.ts';
import { guestLink } from '../links.ts';
import type { TicketRow } from '../state.ts';
import type { Context } from './pick.ts';
import { readText } from '../../engine/trigger-input.ts';

/** Where production has its guest app. A trigger is no request, so no door tells where this world is reached. */
const guestOrigin = 'https://app.apizee.com';

export const originParameter = {
  name: 'origin',
  description: `Where the link in the SMS leads. Default: ${guestOrigin}.`,
  example: 'http://apizee.localhost:4400',
};

export function readOrigin({ overrides }: Context): string {
  return (readText(overrides, 'origin') ?? guestOrigin).replace(/\/$/, '');
}

/** The SMS with the guest's link, to every number of the ticket. */
export async function sendInvitation(
  context: Context,
  { enterpriseId, invitationId, ticket }: TicketRow,
): Promise<void> {
  const numbers = [ticket.requestor?.phone ?? []].flat();
  const body = guestLink(readOrigin(context), invitationId);
  await sendTextMessages(context.state, context.world, { enterpriseId, numbers, body });
}
