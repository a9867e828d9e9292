import type {
  ApplyResult,
  DeletedRecord,
  PeopleMapping,
  PeopleSource,
  RecordChange,
  SyncField,
} from '@embedworks/infobip/exchange';

/** A contact of a team's platform: plain, with names of its own. */
export interface Contact {
  id: string;
  name: string;
  town?: string;
  mail?: string;
  labels?: string[];
  tier?: string;
  changedMs: number;
}

export const syncFields: readonly SyncField[] = [
  'firstName',
  'city',
  'tags',
  'contactInformation',
  'customAttributes.Tier',
];

export const contactMapping: PeopleMapping<Contact> = {
  idOf: ({ id }) => id,
  toPerson({ name, town, mail, labels, tier }) {
    if (name === 'nobody') return undefined;
    if (name === 'broken') throw new Error('A contact without a name.');
    return {
      firstName: name,
      ...(town ? { city: town } : {}),
      ...(labels ? { tags: labels } : {}),
      ...(mail ? { contactInformation: [{ type: 'EMAIL', identifier: mail }] } : {}),
      ...(tier ? { customAttributes: { Tier: tier } } : {}),
    };
  },
  toRecord({ id, externalId, firstName, city, tags, customAttributes, contactInformation, modifiedAt }) {
    const mail = contactInformation?.email?.[0]?.address;
    const tier = customAttributes?.['Tier'];
    // People whom only Infobip's own seed knows.
    if (externalId?.startsWith('crm-')) return undefined;
    return {
      id: externalId ?? `infobip-${id}`,
      name: firstName ?? '',
      ...(city ? { town: city } : {}),
      ...(mail ? { mail } : {}),
      ...(tags ? { labels: [...tags].sort() } : {}),
      ...(typeof tier === 'string' ? { tier } : {}),
      changedMs: Date.parse(`${modifiedAt}Z`),
    };
  },
  modifiedMs: ({ changedMs }) => changedMs,
};

/** A team's platform in memory: contacts, and a feed of who changed. */
export function createPlatform() {
  const contacts = new Map<string, Contact>();
  const feed = new Map<string, number>();
  let sequence = 0;
  const counts = { applied: 0, created: 0 };
  const refused = new Map<string, string>();

  function note(id: string): void {
    sequence += 1;
    feed.set(id, sequence);
  }

  const put = (contact: Contact): void => {
    contacts.set(contact.id, structuredClone(contact));
    note(contact.id);
  };
  const remove = (id: string): void => {
    if (contacts.delete(id)) note(id);
  };

  const source: Required<PeopleSource<Contact>> = {
    async changes(cursor = '0', { limit }) {
      const all = [...feed].filter(([, at]) => at > Number(cursor)).sort(([, one], [, other]) => one - other);
      const page = all.slice(0, limit);
      return {
        records: page.map(([id]): Contact | DeletedRecord => copy(contacts.get(id)) ?? { id, deleted: true }),
        cursor: String(page.at(-1)?.[1] ?? cursor),
        hasMore: all.length > page.length,
        total: all.length,
      };
    },
    async apply(changes: readonly RecordChange<Contact>[]) {
      return changes.map((change): ApplyResult => {
        const message = refused.get(change.id);
        if (message !== undefined) return { id: change.id, error: { code: 'refused', message } };
        if (isOutdated(change, contacts.get(change.id))) return { id: change.id, isOutdated: true };
        counts.applied += 1;
        if (!('record' in change)) remove(change.id);
        else {
          if (!contacts.has(change.id)) counts.created += 1;
          // As a platform does it: what stays the same is no change.
          if (textOf(contacts.get(change.id)) !== textOf(change.record)) put(change.record);
        }
        return { id: change.id };
      });
    },
    get: async (id) => copy(contacts.get(id)),
  };
  return { contacts, source, put, remove, counts, refused };
}

/** What both sides should say of a contact, in one writing. */
export function textOf(contact: Contact | undefined): string | undefined {
  if (!contact) return undefined;
  const { id, name, town = '', mail = '', labels = [], tier = '' } = contact;
  return JSON.stringify([id, name, town, mail, [...labels].sort(), tier]);
}

/** Whether somebody has changed the contact since the sync saw it. */
export function isOutdated(change: RecordChange<Contact>, present: Contact | undefined): boolean {
  return 'seen' in change && textOf(change.seen) !== textOf(present);
}

function copy(contact: Contact | undefined): Contact | undefined {
  return contact && structuredClone(contact);
}
