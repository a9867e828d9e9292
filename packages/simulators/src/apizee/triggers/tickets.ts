import { TriggerRefusal, type Trigger, type TriggerResult } from '../../engine/triggers.ts';
import type { ApizeeState } from '../state.ts';
import { changeTicket, openTicket } from '../ticket-life.ts';
import { given, isEmail, isPhone, splitList } from '../values.ts';
import type { ApizeeWorld } from '../vendor-types.ts';
import { notifyTicket } from '../webhooks.ts';
import { originParameter, readOrigin } from './invitation.ts';
import { sessionEventPayload, ticketPayload } from './payloads.ts';
import { ownEnterprise, pickTicket, pickUser, type Context } from './pick.ts';
import { readFlag, readText } from '../../engine/trigger-input.ts';

const creation = {
  parameters: [
    {
      name: 'phone',
      description: 'Numbers of the guests, comma-separated. Default: +33655550100.',
      example: '+33655550100',
    },
    { name: 'email', description: 'Addresses of the guests, comma-separated.', example: 'nina@example.test' },
    { name: 'name', description: 'Name of the guest, when there is one.', example: 'Nina' },
    { name: 'reference', description: 'Id of the case.', example: 'CASE-99' },
    { name: 'description', description: 'What it is about.', example: 'Leak below the sink' },
    {
      name: 'agent',
      description: 'Id or user name of the agent. Default: the first user.',
      example: 'agent@example.test',
    },
    { name: 'invite', description: 'Whether the invitation is sent at once.', example: true },
    originParameter,
  ],
  run: createTicket,
};

/** What happens to a ticket besides moving to another state. */
export const ticketChanges: Record<string, Trigger<ApizeeState, ApizeeWorld>> = {
  'ticket.created': {
    ...creation,
    description: 'A ticket is created, and invites its guests when asked to.',
    payload: ticketPayload('create', 'new'),
  },
  'ticket.new': {
    ...creation,
    description: 'The same as ticket.created, by the name of its session event.',
    payload: sessionEventPayload('ticket.new', 'system'),
  },
  'ticket.updated': {
    description: 'The words of a ticket change.',
    parameters: [
      { name: 'id', description: 'Id of the ticket. Default: the newest that is not closed.', example: 90417 },
      { name: 'reference', description: 'Another id of the case.', example: 'CASE-100' },
      { name: 'description', description: 'Another description.', example: 'Leak found' },
    ],
    payload: ticketPayload('update', 'invited'),
    async run(context) {
      const { state, world, overrides } = context;
      const row = pickTicket(context, 'be changed', ({ ticket }) => ticket.state !== 'closed');
      const words = { reference: readText(overrides, 'reference'), description: readText(overrides, 'description') };
      await changeTicket(state, world, row, given(words));
      return { summary: `Ticket ${row.id} was changed.`, id: row.id };
    },
  },
  'ticket.deleted': {
    description: 'A ticket is deleted.',
    parameters: [{ name: 'id', description: 'Id of the ticket. Default: the newest.', example: 90417 }],
    payload: ticketPayload('delete', 'invited'),
    async run(context) {
      const row = pickTicket(context, 'be deleted', () => true);
      await context.state.tickets.update(row.id, { trashed: true });
      notifyTicket(context.world, 'delete', row);
      return { summary: `Ticket ${row.id} was deleted.`, id: row.id };
    },
  },
};

async function createTicket(context: Context): Promise<TriggerResult> {
  const { state, world, overrides } = context;
  const enterprise = ownEnterprise(context);
  const service = enterprise.services.find(({ type }) => type === 'video-assistance');
  if (!service) throw new TriggerRefusal(`Enterprise ${enterprise.id} has no service of type video-assistance.`);
  const emails = splitList(readText(overrides, 'email'));
  const phones = splitList(readText(overrides, 'phone') ?? (emails.length > 0 ? '' : '+33655550100'));
  const wrong = phones.find((phone) => !isPhone(phone)) ?? emails.find((email) => !isEmail(email));
  if (wrong !== undefined) throw new TriggerRefusal(`${wrong} is no phone number and no e-mail address.`);
  if (phones.length + emails.length === 0)
    throw new TriggerRefusal('A ticket needs a phone number or an e-mail address.');
  const row = await openTicket(state, world, {
    agent: pickUser(context, enterprise.id, readText(overrides, 'agent')),
    phones,
    emails,
    invite: readFlag(overrides, 'invite') ?? false,
    serviceKey: service.key,
    origin: readOrigin(context),
    reference: readText(overrides, 'reference'),
    description: readText(overrides, 'description'),
    guestName: readText(overrides, 'name'),
  });
  return { summary: `Ticket ${row.id} was created and is ${row.ticket.state}.`, id: row.id };
}
