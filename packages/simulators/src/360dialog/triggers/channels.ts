import { TriggerRefusal } from '../../engine/triggers.ts';
import { addChannel, findOrAddWaba, freeNumber, isTaken } from '../accounts.ts';
import {
  cancelChannel,
  moveChannel,
  setAside,
  setPermission,
  terminateChannel,
  withdrawCancellation,
} from '../channel-life.ts';
import { asideStatuses, mainLine, stepOf, type ChannelStep } from '../channel-steps.ts';
import { seededIds } from '../seed-accounts.ts';
import type { ChannelRow } from '../state.ts';
import { digitsOf } from '../values.ts';
import { notifyChannel } from '../webhooks.ts';
import { channelPayload } from './payloads.ts';
import { pickChannel, pickClient, type DialogTriggers } from './pick.ts';
import { readChoice, readText } from '../../engine/trigger-input.ts';

const idParameter = (example: string, which: string) => [
  { name: 'id', description: `Id of the channel. Default: the first that ${which}.`, example },
];
const isAlive = ({ channel }: ChannelRow) => !channel.terminated_at;

/** From sign-up to a number that sends. */
const moves = {
  ready: move('ready', 'is registered', seededIds.createdChannel, {
    account_mode: 'sandbox',
    integration: { enabled: true, app_id: '104148', state: 'pending' },
  }),
  running: move('running', 'runs: API keys can be made', seededIds.createdChannel, { account_mode: 'sandbox' }),
  live: move('live', 'is live', seededIds.startedChannel, {}),
};

export const channelChanges: DialogTriggers = {
  'channel.created': {
    description: 'A client finishes the sign-up of a number. Its life begins, step by step.',
    parameters: [
      { name: 'clientId', description: 'Id of the client. Default: the first.', example: seededIds.client },
      { name: 'phoneNumber', description: 'With country code. Default: any.', example: '4930901899' },
      { name: 'phoneName', description: 'Display name. Default: that of the client.', example: 'Bakery Demo 2' },
    ],
    payload: channelPayload('channel_created', {
      status: 'created',
      account_mode: 'sandbox',
      integration: { enabled: false, app_id: null, state: 'pending' },
    }),
    async run(context) {
      const { state, world, overrides } = context;
      const client = pickClient(context);
      const asked = readText(overrides, 'phoneNumber');
      const phoneNumber = asked === undefined ? freeNumber(state, world) : digitsOf(asked);
      if (!phoneNumber || isTaken(state, phoneNumber)) throw new TriggerRefusal(`${asked} is taken, or no number.`);
      const waba = await findOrAddWaba(state, world, client, client.client.name.replace(' GmbH', ''));
      const phoneName = readText(overrides, 'phoneName') ?? client.client.name;
      const row = await addChannel(state, world, waba, { phoneNumber, phoneName });
      return { summary: `Channel ${row.id} was created for ${phoneNumber}.`, id: row.id };
    },
  },
  'channel.submitted': {
    description: 'A number is handed to Meta. Of an older list of events: nothing changes.',
    parameters: idParameter(seededIds.createdChannel, 'is not terminated'),
    payload: channelPayload('channel_submitted', { status: 'created' }),
    async run(context) {
      const row = pickChannel(context, 'be submitted', isAlive);
      notifyChannel(context.state, context.world, row, 'channel_submitted');
      return { summary: `Channel ${row.id} was handed to Meta.`, id: row.id };
    },
  },
  'channel.ready': moves.ready,
  'channel.running': moves.running,
  'channel.live': moves.live,
  'channel.statusChanged': {
    description: 'The status of a channel leaves the main line, where it stays. Nobody is told.',
    parameters: [
      ...idParameter(seededIds.createdChannel, 'is not terminated'),
      { name: 'status', description: `One of ${asideStatuses.join(', ')}. Default: error.`, example: 'error' },
      { name: 'error', description: 'What went wrong, for the status error.', example: 'The number is in use.' },
    ],
    payload: {},
    async run(context) {
      const { state, world, overrides } = context;
      const row = pickChannel(context, 'leave the main line', isAlive);
      const status = readChoice(overrides, 'status', asideStatuses) ?? 'error';
      const reason = readText(overrides, 'error') ?? 'The sign-up failed.';
      await setAside(state, world, row, status, status === 'error' ? reason : null);
      return { summary: `Channel ${row.id} is ${status}.`, id: row.id };
    },
  },
  'channel.permissionGranted': permission(true, seededIds.revokedChannel),
  'channel.permissionRevoked': permission(false, seededIds.runningChannel),
  'cancellation.requested': {
    description: 'A cancellation is asked for. The channel stays usable until the month ends.',
    parameters: idParameter(seededIds.runningChannel, 'is not cancelled'),
    payload: channelPayload('cancellation_request', { cancelled_at: '2026-04-01T08:00:00Z' }),
    async run(context) {
      const row = pickChannel(context, 'be cancelled', ({ channel }) => !channel.cancelled_at);
      await cancelChannel(context.state, context.world, row);
      return { summary: `Channel ${row.id} ends with the month.`, id: row.id };
    },
  },
  'cancellation.revoked': {
    description: 'A cancellation is taken back.',
    parameters: idParameter(seededIds.cancelledChannel, 'is cancelled and not terminated'),
    payload: channelPayload('cancellation_revoke', { cancelled_at: null }),
    async run(context) {
      const fits = (row: ChannelRow) => isAlive(row) && Boolean(row.channel.cancelled_at);
      const row = pickChannel(context, 'be kept', fits);
      await withdrawCancellation(context.state, context.world, row);
      return { summary: `Channel ${row.id} goes on.`, id: row.id };
    },
  },
  'cancellation.processed': {
    description: 'A channel is terminated. Its keys answer 401.',
    parameters: idParameter(seededIds.cancelledChannel, 'is cancelled, else the first'),
    payload: channelPayload('cancellation_processed', {
      terminated_at: '2026-04-30T22:00:00Z',
      integration: { enabled: false, app_id: '104148', state: 'stopped' },
    }),
    async run(context) {
      const { state, world, overrides } = context;
      const isCancelled = (row: ChannelRow) => isAlive(row) && Boolean(row.channel.cancelled_at);
      const hasCancelled = overrides.id === undefined && state.channels.find(isCancelled) !== undefined;
      const row = pickChannel(context, 'be terminated', hasCancelled ? isCancelled : isAlive);
      await terminateChannel(state, world, row);
      return { summary: `Channel ${row.id} is terminated.`, id: row.id };
    },
  },
};

function move(
  step: 'ready' | 'running' | 'live',
  happens: string,
  example: string,
  facts: Parameters<typeof channelPayload>[1],
): DialogTriggers[string] {
  const fits = ({ channel }: ChannelRow) => {
    const from = stepOf(channel);
    // What was declined or failed can be helped.
    return from === undefined ? !channel.terminated_at : mainLine.indexOf(from) < mainLine.indexOf(step);
  };
  return {
    description: `A channel ${happens}. Steps in between are left out.`,
    parameters: idParameter(example, 'is not there yet'),
    payload: channelPayload(`channel_${step}`, facts),
    async run(context) {
      const { state, world } = context;
      const row = pickChannel(context, `become ${step}`, fits);
      await moveChannel(state, world, row, step satisfies ChannelStep, row.nextStepMs === null);
      return { summary: `Channel ${row.id} is ${step}.`, id: row.id };
    },
  };
}

function permission(permitted: boolean, example: string): DialogTriggers[string] {
  const verb = permitted ? 'gives' : 'takes back';
  const event = permitted ? 'channel_permission_granted' : 'channel_permission_revoked';
  return {
    description: `A client ${verb} the permission to make API keys${permitted ? '' : '. The keys answer 401'}.`,
    parameters: idParameter(example, permitted ? 'has none' : 'has it'),
    payload: channelPayload(event),
    async run(context) {
      const { state, world } = context;
      const fits = (row: ChannelRow) => isAlive(row) && row.permitted !== permitted;
      const row = pickChannel(context, permitted ? 'be permitted' : 'be revoked', fits);
      await setPermission(state, world, row, permitted);
      return { summary: `The permission for channel ${row.id} was ${permitted ? 'given' : 'taken back'}.`, id: row.id };
    },
  };
}
