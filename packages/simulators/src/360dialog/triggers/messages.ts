import { TriggerRefusal } from '../../engine/triggers.ts';
import { isRunning } from '../channel-steps.ts';
import { receiveMessage, setStatus } from '../message-life.ts';
import { seededIds } from '../seed-accounts.ts';
import type { MessageRow } from '../state.ts';
import { digitsOf } from '../values.ts';
import { notifyNumber } from '../webhooks.ts';
import { messagingPayload } from './payloads.ts';
import { pickChannel, pickMessage, type DialogTriggers } from './pick.ts';
import { readFlag, readNumber, readText } from '../../engine/trigger-input.ts';

type Status = 'sent' | 'delivered' | 'read' | 'failed';

/** The way of a message that was sent. */
const order: readonly MessageRow['status'][] = ['accepted', 'sent', 'delivered', 'read'];

const channelParameter = {
  name: 'id',
  description: 'Id of the channel. Default: the first that runs.',
  example: seededIds.runningChannel,
};
const errorParameters = [
  { name: 'code', description: 'Meta’s number of the error. Default: 131047.', example: 131047 },
  { name: 'title', description: 'Its words. Default: Re-engagement message.', example: 'Re-engagement message' },
];
const recipient = '491510000001';

/** What a number's webhook is told. */
export const messageChanges: DialogTriggers = {
  'message.received': {
    description: 'A customer writes to a number. For 24 hours free text may go back.',
    parameters: [
      channelParameter,
      { name: 'from', description: `Number of the customer. Default: ${recipient}.`, example: recipient },
      { name: 'name', description: 'Name of the customer. Default: Ana.', example: 'Ana' },
      { name: 'text', description: 'Default: Hi.', example: 'Hi' },
      { name: 'hidesNumber', description: 'Whether an id stands in place of the number.', example: false },
    ],
    payload: messagingPayload({
      contacts: [{ profile: { name: 'Ana' }, wa_id: recipient }],
      messages: [{ from: recipient, id: 'wamid.IN1', timestamp: '1772442000', type: 'text', text: { body: 'Hi' } }],
    }),
    async run(context) {
      const { state, world, overrides } = context;
      const channel = pickChannel(context, 'receive', isRunning);
      const from = digitsOf(readText(overrides, 'from') ?? recipient);
      if (!from) throw new TriggerRefusal('from takes a phone number.');
      const { id } = await receiveMessage(state, world, channel, {
        from,
        name: readText(overrides, 'name') ?? 'Ana',
        text: readText(overrides, 'text') ?? 'Hi',
        hidesNumber: readFlag(overrides, 'hidesNumber') ?? false,
      });
      return { summary: `${from} wrote to ${channel.channel.setup_info.phone_number}.`, id };
    },
  },
  'message.sent': status('sent'),
  'message.delivered': status('delivered'),
  'message.read': status('read'),
  'message.failed': status('failed'),
  'number.failed': {
    description: 'Meta tells an error that belongs to no message.',
    parameters: [channelParameter, ...errorParameters],
    payload: messagingPayload({ errors: [{ code: 130429, title: 'Rate limit hit' }] }),
    async run(context) {
      const { state, world, overrides } = context;
      const channel = pickChannel(context, 'be told of', isRunning);
      const code = readNumber(overrides, 'code') ?? 130429;
      notifyNumber(state, world, channel, {
        errors: [{ code, title: readText(overrides, 'title') ?? 'Rate limit hit' }],
      });
      return { summary: `Meta told error ${code} of ${channel.channel.setup_info.phone_number}.`, id: channel.id };
    },
  },
};

function status(to: Status): DialogTriggers[string] {
  const told = { id: 'wamid.HBgSANDBOX0001', status: to, timestamp: '1772442021', recipient_id: recipient };
  const errors = [{ code: 131047, title: 'Re-engagement message' }];
  return {
    description: `A message that was accepted is ${to}.`,
    parameters: [
      {
        name: 'id',
        description: 'Id of the message. Default: the newest that can get there.',
        example: seededIds.message,
      },
      ...(to === 'failed' ? errorParameters : []),
    ],
    payload: messagingPayload({ statuses: [to === 'failed' ? { ...told, errors } : told] }),
    async run(context) {
      const { state, world, overrides } = context;
      const row = pickMessage(context, canBecome(to));
      const code = readNumber(overrides, 'code') ?? 131047;
      const title = readText(overrides, 'title') ?? 'Re-engagement message';
      await setStatus(state, world, row, to, { code, title });
      return { summary: `Message ${row.id} is ${to}.`, id: row.id };
    },
  };
}

function canBecome(to: Status): (row: MessageRow) => boolean {
  return ({ direction, status: from }) => {
    if (direction === 'in' || from === 'failed') return false;
    return to === 'failed' ? from !== 'read' : order.indexOf(from) < order.indexOf(to);
  };
}
