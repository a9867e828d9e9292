import { TriggerRefusal, type Trigger, type TriggerResult } from '../../engine/triggers.ts';
import { finishConversation, sendTextMessages, startConversation } from '../conversations.ts';
import type { ApizeeState, ConversationRow, TicketState } from '../state.ts';
import { canMove } from '../ticket-life.ts';
import { isPhone } from '../values.ts';
import type { ApizeeWorld } from '../vendor-types.ts';
import { move } from './moves.ts';
import { conversationPayloads, smsPayload } from './payloads.ts';
import { listSome, ownEnterprise, type Context } from './pick.ts';
import { readText } from '../../engine/trigger-input.ts';

type Progress = 'not begun' | 'going on' | 'over';

export const conversationChanges: Record<string, Trigger<ApizeeState, ApizeeWorld>> = {
  'conversation.created': {
    description: 'People begin to talk. The ticket it belongs to, if it does, is in progress.',
    parameters: [
      {
        name: 'id',
        description: 'Id or name of the conversation. Default: the newest that has not begun.',
        example: 'CASE-77',
      },
    ],
    payload: conversationPayloads.created,
    run: (context) => pass(context, { from: 'not begun', ticketState: 'inprogress', by: startConversation }),
  },
  'conversation.ended': {
    description: 'A conversation ends. The ticket it belongs to, if it does, is done.',
    parameters: [
      {
        name: 'id',
        description: 'Id or name of the conversation. Default: the newest that is going on.',
        example: 'CASE-75',
      },
    ],
    payload: conversationPayloads.ended,
    run: (context) => pass(context, { from: 'going on', ticketState: 'done', by: finishConversation }),
  },
  'sms.created': {
    description: 'An SMS is sent.',
    parameters: [
      { name: 'to', description: 'Number. Default: +33655550100.', example: '+33655550100' },
      { name: 'body', description: 'Its text.', example: 'Your agent is waiting.' },
    ],
    payload: smsPayload,
    run: sendSms,
  },
};

interface Passage {
  from: Progress;
  ticketState: TicketState;
  by: typeof startConversation;
}

/** By its ticket where it has one that can go along, because in the real platform the two go together. */
async function pass(context: Context, { from, ticketState, by }: Passage): Promise<TriggerResult> {
  const { state, world } = context;
  const conversation = pickConversation(context, from);
  const ticket = state.tickets.find(({ conversationId, trashed }) => conversationId === conversation.id && !trashed);
  const moves = ticket && ticket.ticket.state !== ticketState && canMove(ticket.ticket.state, ticketState);
  if (moves) await move(context, ticket, ticketState);
  else await by(state, world, conversation.id);
  const after = moves ? `, and ticket ${ticket.id} is ${ticketState}` : '';
  const happened = from === 'not begun' ? 'began' : 'ended';
  return { summary: `Conversation ${conversation.name} ${happened}${after}.`, id: conversation.id };
}

function pickConversation(context: Context, progress: Progress): ConversationRow {
  const { state, overrides } = context;
  const all = state.conversations.all();
  const fits = (row: ConversationRow) => progressOf(row) === progress;
  const idOrName = readText(overrides, 'id');
  if (idOrName === undefined) {
    const row = all.findLast((each) => each.enterpriseId === ownEnterprise(context).id && fits(each));
    if (row) return row;
    throw new TriggerRefusal(`No conversation is ${progress}. There are: ${list(all)}.`);
  }
  const named = state.conversations.get(idOrName);
  const candidates = named ? [named] : all.filter(({ name }) => name === idOrName);
  const row = candidates.findLast(fits);
  if (row) return row;
  const [other] = candidates;
  if (!other) {
    throw new TriggerRefusal(`There is no conversation ${idOrName}. There are: ${list(all)}.`, { unknown: true });
  }
  const those = list(all.filter(fits));
  throw new TriggerRefusal(`Conversation ${idOrName} is ${progressOf(other)}. Those that are ${progress}: ${those}.`);
}

async function sendSms(context: Context): Promise<TriggerResult> {
  const { state, world, overrides } = context;
  const to = readText(overrides, 'to') ?? '+33655550100';
  if (!isPhone(to)) throw new TriggerRefusal(`to takes a phone number such as +33655550100, not ${to}.`);
  const body = readText(overrides, 'body') ?? 'Sent by the sandbox.';
  await sendTextMessages(state, world, { enterpriseId: ownEnterprise(context).id, numbers: [to], body });
  const id = state.textMessages.all().at(-1)?.id;
  return { summary: `An SMS went to ${to}.`, ...(id === undefined ? {} : { id }) };
}

function progressOf({ startedMs, finishedMs }: ConversationRow): Progress {
  if (startedMs === undefined) return 'not begun';
  return finishedMs === undefined ? 'going on' : 'over';
}

function list(rows: readonly ConversationRow[]): string {
  return listSome(rows.map((row) => `${row.name} (${progressOf(row)})`));
}
