import { addContactRow, badFields, findMatch, merge } from '../contact-changes.ts';
import { emailOf, channelOf, findContacts, getContact, toContact } from '../contacts.ts';
import { messagesOf } from '../message-index.ts';
import { badRequest, contactNotFound, objectNotFound } from '../refusals.ts';
import { refuseRepeat } from '../repeats.ts';
import type { ContactRow, EsputnikState } from '../state.ts';
import { invalidateTokens } from '../tokens.ts';
import { digitsOf } from '../values.ts';
import type { EsputnikHandlers } from '../vendor-types.ts';

/** Source: https://docs.yespo.io/docs/api-methods-adding-contacts */
const mostRows = 500;

export const contacts = {
  async addContact({ body, state, world, request }) {
    const repeated = await refuseRepeat(request, state, world);
    if (repeated) return repeated;
    if (body.channels?.length === 0) return badRequest('The contact has no channel.');
    const bad = badFields(body);
    if (bad.length > 0) return badRequest(`The contact is not valid: ${bad.join(', ')}.`);
    const before = findMatch(state, body);
    const row = before ?? (await addContactRow(state, body));
    if (before) await state.contacts.update(before.id, { contact: merge(before.contact, body) });
    return { status: 200, body: { id: row.id } };
  },

  getContact({ path, state }) {
    const row = getContact(state, path.id);
    return row ? { status: 200, body: toContact(state, row) } : contactNotFound(path.id);
  },

  async updateContact({ path, body, state }) {
    const row = getContact(state, path.id);
    if (!row) return contactNotFound(path.id);
    const bad = badFields(body);
    if (bad.length > 0) return badRequest(`The contact is not valid: ${bad.join(', ')}.`);
    await state.contacts.update(row.id, { contact: merge(row.contact, body) });
    return { status: 200, body: `Contact with id='${row.id}' has been updated` };
  },

  async deleteContact({ path, query, state }) {
    const row = getContact(state, path.id);
    return row ? deleteContact(state, row, query.erase) : contactNotFound(path.id);
  },

  async deleteContactByExternalCustomerId({ query, state }) {
    const [row] = findContacts(state, { by: 'externalCustomerId', value: query.externalCustomerId });
    return row ? deleteContact(state, row, query.erase) : objectNotFound;
  },

  searchContacts({ query, state }) {
    const { email, sms, firstname, lastname, startindex = 1, maxrows = mostRows } = query;
    const byAddress =
      email !== undefined
        ? findContacts(state, { by: 'email', value: email })
        : sms !== undefined
          ? findContacts(state, { by: 'phone', value: sms })
          : state.contacts.filter(({ deleted }) => !deleted);
    const matches = byAddress.filter(
      (row) =>
        (sms === undefined || digitsOf(channelOf(row.contact, 'sms') ?? '') === digitsOf(sms)) &&
        (email === undefined || emailOf(row) !== undefined) &&
        (firstname === undefined || row.contact.firstName === firstname) &&
        (lastname === undefined || row.contact.lastName === lastname),
    );
    const body = matches.slice(startindex - 1, startindex - 1 + maxrows).map((row) => toContact(state, row));
    return { status: 200, body, headers: { totalcount: String(matches.length) } };
  },
} satisfies Partial<EsputnikHandlers>;

/** An erased contact takes its messages along; one that is only deleted can be brought back by an import. */
async function deleteContact(
  state: EsputnikState,
  { id }: ContactRow,
  erase = false,
): Promise<{ status: 200; body: string }> {
  invalidateTokens(state, id);
  if (erase) {
    for (const message of messagesOf(state, id)) state.messages.delete(message.id);
    state.contacts.delete(id);
  } else {
    await state.contacts.update(id, { deleted: true });
  }
  return { status: 200, body: `Contact with id='${id}' has been deleted` };
}
