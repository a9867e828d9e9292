import { TriggerRefusal, type TriggerContext } from '../../engine/triggers.ts';
import { findByIdentity, getContact, emailOf } from '../contacts.ts';
import { seededIds } from '../seed-accounts.ts';
import type { ContactRow, EsputnikState, InboxMessageRow } from '../state.ts';
import type { EsputnikWorld } from '../vendor-types.ts';
import { readText } from '../../engine/trigger-input.ts';

export type Context = TriggerContext<EsputnikState, EsputnikWorld>;

export const contactParameter = {
  name: 'contact',
  description: 'Id, external id, e-mail or phone of the contact. Default: known@example.com.',
  example: 'known@example.com',
};

export const messageParameters = [
  { name: 'id', description: 'Id of the message. Default: the newest that can.', example: seededIds.message },
  { ...contactParameter, description: 'Whose message, without an id. Default: known@example.com.' },
];

export function pickContact({ state, overrides }: Context): ContactRow {
  const given = readText(overrides, 'contact');
  const row =
    given === undefined
      ? (getContact(state, seededIds.contact) ?? state.contacts.find(({ deleted }) => !deleted))
      : (getContact(state, given) ?? findByIdentity(state, { externalCustomerId: given, email: given, phone: given }));
  if (row) return row;
  const known = state.contacts.filter(({ deleted }) => !deleted).map((each) => emailOf(each) ?? each.id);
  throw new TriggerRefusal(`There is no contact ${given ?? ''}. There are: ${listSome(known)}.`, { unknown: true });
}

/** The message of that id, or the newest of the contact that fits. */
export function pickMessage(
  context: Context,
  can: string,
  fits: (row: InboxMessageRow) => boolean = () => true,
): InboxMessageRow {
  const { state, overrides, world } = context;
  const id = readText(overrides, 'id');
  const nowMs = world.clock.now();
  const isRight = (row: InboxMessageRow) => row.expiresMs > nowMs && fits(row);
  if (id !== undefined) {
    const row = state.messages.get(id);
    if (!row) throw new TriggerRefusal(`There is no message ${id}.`, { unknown: true });
    if (isRight(row)) return row;
    throw new TriggerRefusal(`Message ${id} cannot ${can}.`);
  }
  const contact = pickContact(context);
  const row = newest(state.messages.filter((each) => each.contactId === contact.id && isRight(each)));
  if (row) return row;
  throw new TriggerRefusal(`No message of contact ${contact.id} can ${can}. message.arrived puts one into its inbox.`);
}

/** The last twenty are enough to find one's way. */
export function listSome(texts: readonly (string | number)[]): string {
  const shown = texts.slice(-20).toReversed().join(', ') || 'none';
  return texts.length > 20 ? `${shown} and ${texts.length - 20} more` : shown;
}

function newest(rows: readonly InboxMessageRow[]): InboxMessageRow | undefined {
  return rows.reduce<InboxMessageRow | undefined>(
    (best, row) => (best === undefined || row.createdMs >= best.createdMs ? row : best),
    undefined,
  );
}
