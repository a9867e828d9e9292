import { addContactRow, badFields, findMatch, groupIdsOf, mergeKeepingChannels } from '../contact-changes.ts';
import { getContact } from '../contacts.ts';
import { registerEvent } from '../events.ts';
import { badRequest, objectNotFound } from '../refusals.ts';
import { refuseRepeat } from '../repeats.ts';
import type { ContactRow, EsputnikState, Schemas } from '../state.ts';
import { changeSubscriptions } from '../subscription-life.ts';
import type { EsputnikHandlers, EsputnikWorld } from '../vendor-types.ts';

export const subscriptions = {
  async subscribeContact({ body, state, world, request }) {
    const repeated = await refuseRepeat(request, state, world);
    if (repeated) return repeated;
    if (!body.contact.channels?.length) return badRequest('The contact has no channel.');
    const bad = badFields(body.contact);
    if (bad.length > 0) return badRequest(`The contact is not valid: ${bad.join(', ')}.`);
    const before = findMatch(state, body.contact);
    const row = await subscribe(state, world, body, before);
    const name = before ? 'subscribeUpdateFromApi' : 'subscribeFromApi';
    await registerEvent(state, world, {
      version: 1,
      eventTypeKey: body.formType ? `${name}-${body.formType}` : name,
      keyValue: String(row.id),
      params: [{ name: 'contactId', value: String(row.id) }],
    });
    return { status: 200, body: { id: row.id } };
  },

  getContactSubscriptions({ path, state }) {
    const row = getContact(state, path.id);
    return row ? { status: 200, body: { subscriptions: row.subscriptions } } : objectNotFound;
  },

  async updateContactSubscriptions({ path, body, state, world }) {
    const row = getContact(state, path.id);
    if (!row) return objectNotFound;
    await changeSubscriptions(state, world, row, body.subscriptions);
    return { status: 200, body: { subscriptions: body.subscriptions } };
  },
} satisfies Partial<EsputnikHandlers>;

/** Segments and categories are added to those there are. */
async function subscribe(
  state: EsputnikState,
  world: EsputnikWorld,
  { contact, groups = [], subscriptions: added = [] }: Schemas['SubscribeInput'],
  before: ContactRow | undefined,
): Promise<ContactRow> {
  const groupIds = await groupIdsOf(state, groups);
  if (!before) return addContactRow(state, contact, { groupIds, subscriptions: [...new Set(added)] });
  const change = {
    contact: mergeKeepingChannels(before.contact, contact),
    groupIds: [...new Set([...before.groupIds, ...groupIds])],
  };
  const row = (await state.contacts.update(before.id, change)) ?? before;
  await changeSubscriptions(state, world, row, [...new Set([...row.subscriptions, ...added])]);
  return row;
}
