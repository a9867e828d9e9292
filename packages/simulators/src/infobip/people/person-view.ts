import type { components } from '@embedworks/contracts/infobip/rest';
import { channels } from './channels.ts';
import type { Contact, PersonRow } from './state.ts';

type Schemas = components['schemas'];

/** A profile as version 2 shows it, which is the only one that can be read. What it has nothing of is left out. */
export function toPerson(row: PersonRow): Schemas['Person'] {
  const fields = { ...row.fields };
  delete fields.nickName;
  const { id, tags, customAttributes, contacts, origin, modifiedFrom } = row;
  return {
    id,
    ...fields,
    ...(tags.length > 0 ? { tags } : {}),
    ...(Object.keys(customAttributes).length > 0 ? { customAttributes } : {}),
    ...(contacts.length > 0 ? { contactInformation: toContactInformation(contacts) } : {}),
    origin,
    modifiedFrom,
    createdAt: toPersonTime(row.createdMs),
    modifiedAt: toPersonTime(row.modifiedMs),
  };
}

/** A moment without a zone. Sandbox choice: UTC. */
export function toPersonTime(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 19);
}

/** A profile as webhooks show it: its id is text there. */
export function toPersonOfEvent({ id, fields, contacts }: PersonRow): Schemas['PersonOfEvent'] {
  const { externalId, firstName, lastName } = fields;
  const addressesOf = (type: Contact['type']) =>
    contacts.filter((contact) => contact.type === type).map(({ identifier }) => identifier);
  const [email, phone] = [addressesOf('EMAIL'), addressesOf('PHONE')];
  return {
    id: String(id),
    ...(externalId === undefined ? {} : { externalId }),
    ...(firstName === undefined ? {} : { firstName }),
    ...(lastName === undefined ? {} : { lastName }),
    ...(email.length > 0 ? { email } : {}),
    ...(phone.length > 0 ? { phone } : {}),
  };
}

function toContactInformation(contacts: readonly Contact[]): Schemas['ContactInformation'] {
  const information: Record<string, object[]> = {};
  for (const contact of contacts) (information[channels[contact.type].member] ??= []).push(toEntry(contact));
  return information;
}

/** Which member holds a sender is a sandbox choice: the application. */
function toEntry({ type, identifier, sender, primary }: Contact): object {
  if (type === 'PHONE') return { number: identifier };
  if (type === 'EMAIL') return { address: identifier };
  const application = sender === undefined ? {} : { applicationId: sender };
  if (type !== 'PUSH') return { ...application, userId: identifier };
  return { ...application, registrationId: identifier, ...(primary === undefined ? {} : { isPrimary: primary }) };
}
