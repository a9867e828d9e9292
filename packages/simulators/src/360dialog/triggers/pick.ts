import { TriggerRefusal, type Trigger, type TriggerContext } from '../../engine/triggers.ts';
import type { ChannelRow, ClientRow, Dialog360State, MessageRow, PartnerRow, TemplateRow } from '../state.ts';
import type { Dialog360World } from '../vendor-types.ts';
import { readText } from '../../engine/trigger-input.ts';

export type Context = TriggerContext<Dialog360State, Dialog360World>;
export type DialogTriggers = Record<string, Trigger<Dialog360State, Dialog360World>>;

/** The channel of `id`, or the first that fits. */
export function pickChannel(
  { state, overrides }: Context,
  can: string,
  fits: (row: ChannelRow) => boolean = () => true,
): ChannelRow {
  const describe = ({ id, channel }: ChannelRow) => `${id} (${describeChannel(channel)})`;
  return pick(state.channels.all(), readText(overrides, 'id'), 'channel', can, fits, describe);
}

export function pickTemplate({ state, overrides }: Context): TemplateRow {
  const describe = ({ id, template }: TemplateRow) => `${id} (${template.name}, ${template.status})`;
  return pick(state.templates.all(), readText(overrides, 'id'), 'template', 'be reviewed', () => true, describe);
}

/** The message of `id`, or the newest that fits. */
export function pickMessage({ state, overrides }: Context, fits: (row: MessageRow) => boolean): MessageRow {
  const describe = ({ id, status }: MessageRow) => `${id} (${status})`;
  const newestFirst = state.messages.all().toReversed();
  return pick(newestFirst, readText(overrides, 'id'), 'message', 'get there', fits, describe);
}

export function pickClient({ state, overrides }: Context): ClientRow {
  const describe = ({ id, client }: ClientRow) => `${id} (${client.name})`;
  return pick(state.clients.all(), readText(overrides, 'clientId'), 'client', 'be chosen', () => true, describe);
}

export function pickPartner({ state, overrides }: Context): PartnerRow {
  const describe = ({ id }: PartnerRow) => id;
  return pick(state.partners.all(), readText(overrides, 'partnerId'), 'partner', 'be chosen', () => true, describe);
}

function pick<Row extends { id: string }>(
  rows: readonly Row[],
  id: string | undefined,
  kind: string,
  can: string,
  fits: (row: Row) => boolean,
  describe: (row: Row) => string,
): Row {
  const fitting = rows.filter(fits);
  if (id === undefined) {
    const [first] = fitting;
    if (first) return first;
    throw new TriggerRefusal(`No ${kind} can ${can}. There are: ${listSome(rows.map(describe))}.`);
  }
  const row = rows.find((each) => each.id === id);
  if (!row) {
    throw new TriggerRefusal(`There is no ${kind} ${id}. There are: ${listSome(rows.map(describe))}.`, {
      unknown: true,
    });
  }
  if (fits(row)) return row;
  throw new TriggerRefusal(
    `The ${kind} ${describe(row)} cannot ${can}. Those that can: ${listSome(fitting.map(describe))}.`,
  );
}

function describeChannel({ status, integration, terminated_at, cancelled_at }: ChannelRow['channel']): string {
  if (terminated_at) return 'terminated';
  if (cancelled_at) return 'cancelled';
  return integration.state === 'running' ? 'running' : status;
}

/** Twenty are enough to find one's way. */
function listSome(texts: readonly string[]): string {
  const shown = texts.slice(0, 20).join(', ') || 'none';
  return texts.length > 20 ? `${shown} and ${texts.length - 20} more` : shown;
}
