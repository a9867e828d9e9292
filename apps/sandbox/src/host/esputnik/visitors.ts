/** Someone the team knows. */
export interface Visitor {
  /** As the session cookie has it. */
  id: string;
  title: string;
  /** Language of the inbox, ISO 639-1. Default: `en`. */
  language?: string;
  /** How the vendor knows the visitor. Absent for one who is not signed in. */
  externalCustomerId?: string;
}

/** The sandbox's seeded contacts, each with another inbox. */
export const visitors: readonly Visitor[] = [
  { ...customer('known'), title: 'Ira, 3 messages and 2 of them unread' },
  { ...customer('empty'), title: 'Emil, nothing in the inbox' },
  { ...customer('paging'), title: 'Petra, 25 messages' },
  { ...customer('busy'), title: 'Bohdan, more than 99 unread' },
  { ...customer('hostile'), title: 'Hugo, messages that would like to run scripts' },
  { ...customer('rtl'), title: 'ليلى, Arabic from right to left', language: 'ar' },
  { ...customer('unknown'), title: 'Uma, a contact the vendor does not know' },
  { id: 'anonymous', title: 'Nobody, not signed in' },
];

export function findVisitor(id: string | undefined): Visitor | undefined {
  return visitors.find((visitor) => visitor.id === id);
}

function customer(id: string) {
  return { id, externalCustomerId: `customer-${id}` };
}
