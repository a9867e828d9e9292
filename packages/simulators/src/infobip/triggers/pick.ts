import { TriggerRefusal, type Trigger, type TriggerContext } from '../../engine/triggers.ts';
import type { PersonRow } from '../people/state.ts';
import type { CampaignRow, ConversationRow, InfobipState, MessageRow, OperationRow, UseCaseRow } from '../state.ts';
import type { InfobipWorld } from '../vendor-types.ts';
import { readText } from '../../engine/trigger-input.ts';

export type Context = TriggerContext<InfobipState, InfobipWorld>;
export type InfobipTriggers = Record<string, Trigger<InfobipState, InfobipWorld>>;

export function pickCampaign({ state, overrides }: Context, can: string, from: CampaignRow['state'][]): CampaignRow {
  return pick(state.campaigns.all(), readText(overrides, 'id'), 'campaign', can, ({ state }) => from.includes(state));
}

export function pickUseCase({ state, overrides }: Context): UseCaseRow {
  return pick(state.useCases.all(), readText(overrides, 'useCase'), 'use case', 'be activated');
}

/** The newest, when none is named. */
export function pickOperation({ state, overrides }: Context): OperationRow {
  const rows = state.operations.all().map((row) => ({ id: row.operationId, row }));
  return pick(rows.toReversed(), readText(overrides, 'operationId'), 'operation', 'be reported').row;
}

export function pickConversation({ state, overrides }: Context): ConversationRow {
  return pick(state.conversations.all(), readText(overrides, 'id'), 'conversation', 'change');
}

/** The newest message of a customer, when none is named. */
export function pickMessage({ state, overrides }: Context): MessageRow {
  const isInbound = ({ message }: MessageRow) => message.direction === 'INBOUND';
  return pick(
    state.messages.all().toReversed(),
    readText(overrides, 'id'),
    'message of a customer',
    'change',
    isInbound,
  );
}

/** @param name Of the override. */
export function pickPerson(
  { state, overrides }: Context,
  can: string,
  fits: (row: PersonRow) => boolean = () => true,
  name = 'id',
): PersonRow {
  return pick(state.people.persons.all(), readText(overrides, name), 'person', can, fits);
}

function pick<Row extends { id: string | number }>(
  rows: readonly Row[],
  id: string | undefined,
  kind: string,
  can: string,
  fits: (row: Row) => boolean = () => true,
): Row {
  const fitting = rows.filter(fits);
  if (id === undefined) {
    const [first] = fitting;
    if (first) return first;
    throw new TriggerRefusal(`No ${kind} can ${can}. There are: ${listSome(rows)}.`);
  }
  const row = rows.find((each) => String(each.id) === id);
  if (!row) throw new TriggerRefusal(`There is no ${kind} ${id}. There are: ${listSome(rows)}.`, { unknown: true });
  if (fits(row)) return row;
  throw new TriggerRefusal(`The ${kind} ${id} cannot ${can}. Those that can: ${listSome(fitting)}.`);
}

/** Twenty are enough to find one's way. */
function listSome(rows: readonly { id: string | number }[]): string {
  const shown = rows.slice(0, 20).map(({ id }) => id);
  const text = shown.join(', ') || 'none';
  return rows.length > 20 ? `${text} and ${rows.length - 20} more` : text;
}
