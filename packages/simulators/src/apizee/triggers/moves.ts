import type { Trigger } from '../../engine/triggers.ts';
import type { ApizeeState, Schemas, TicketRow, TicketState } from '../state.ts';
import { canMove, changeTicket } from '../ticket-life.ts';
import type { ApizeeWorld } from '../vendor-types.ts';
import { originParameter, sendInvitation } from './invitation.ts';
import { sessionEventPayload, ticketPayload } from './payloads.ts';
import { isIn, pickTicket, type Context } from './pick.ts';

interface Move {
  to: TicketState;
  /** Names the ticket's notification. */
  trigger: string;
  /** Names the session event of the same moment; absent when the vendor has none. */
  eventName?: string;
  source?: Schemas['SessionEvent']['source'];
  /** What happens, as the end of "A ticket …". */
  happens: string;
  /** Narrower than the states that may be left by hand. */
  from?: readonly TicketState[];
  /** A seeded ticket that can. Default: the invited one. */
  exampleId?: number;
}

const waiting = ['new', 'open', 'invited'] as const;

const moves: readonly Move[] = [
  { to: 'open', trigger: 'ticket.opened', eventName: 'ticket.approved', happens: 'is approved', exampleId: 90418 },
  {
    to: 'invited',
    trigger: 'ticket.invited',
    eventName: 'ticket.invitationSent',
    happens: 'invites its guests by SMS',
    exampleId: 90418,
  },
  {
    to: 'inprogress',
    trigger: 'ticket.inprogress',
    eventName: 'ticket.sessionStarted',
    happens: 'is in progress: a guest joined and the conversation begins',
  },
  {
    to: 'done',
    trigger: 'ticket.done',
    eventName: 'ticket.completed',
    happens: 'is done: the conversation, if it began, ends',
  },
  { to: 'closed', trigger: 'ticket.closed', eventName: 'ticket.closed', happens: 'is closed, which is final' },
  { to: 'cancelled', trigger: 'ticket.cancelled', eventName: 'ticket.cancelled', happens: 'is cancelled' },
  {
    to: 'declined',
    trigger: 'ticket.declined',
    eventName: 'ticket.invitationDeclined',
    source: 'guest',
    happens: 'is declined by its guest',
    from: waiting,
  },
  { to: 'rejected', trigger: 'ticket.rejected', happens: 'is not accepted' },
  {
    to: 'expired',
    trigger: 'ticket.expired',
    eventName: 'ticket.invitationExpired',
    happens: 'runs out of time before anybody joined',
    from: waiting,
  },
];

/** From one state of a ticket to another; by the name of the ticket's change and by that of its session event. */
export const ticketMoves: Record<string, Trigger<ApizeeState, ApizeeWorld>> = Object.fromEntries(
  moves.flatMap((move) => {
    const { trigger, eventName, source = 'system', to } = move;
    const asTicket = [trigger, toTrigger(move, ticketPayload('update', to))] as const;
    if (eventName === undefined || eventName === trigger) return [asTicket];
    return [asTicket, [eventName, toTrigger(move, sessionEventPayload(eventName, source))] as const];
  }),
);

function toTrigger({ to, happens, from, exampleId = 90417 }: Move, payload: object): Trigger<ApizeeState, ApizeeWorld> {
  const fits = (row: TicketRow) =>
    row.ticket.state !== to && canMove(row.ticket.state, to) && (from === undefined || isIn(...from)(row));
  return {
    description: `A ticket ${happens}. Its state becomes ${to}.`,
    parameters: [
      { name: 'id', description: `Id of the ticket. Default: the newest that can become ${to}.`, example: exampleId },
      ...(to === 'invited' ? [originParameter] : []),
    ],
    payload,
    async run(context) {
      const row = pickTicket(context, `become ${to}`, fits);
      if (to === 'invited') await sendInvitation(context, row);
      await move(context, row, to);
      return { summary: `Ticket ${row.id} went from ${row.ticket.state} to ${to}.`, id: row.id };
    },
  };
}

export async function move({ state, world }: Context, row: TicketRow, to: TicketState): Promise<void> {
  await changeTicket(state, world, row, { state: to });
}
