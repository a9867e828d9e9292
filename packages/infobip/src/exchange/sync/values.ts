import type { Person, UpsertPerson } from '../../resources/people.ts';
import { digest } from '../../webhook-events.ts';
import type { SyncField } from './options.ts';

/** What is remembered of a profile instead of the profile: enough to tell whether it changed, and whether less is left. */
export interface Fingerprint {
  /** Of all compared values. */
  hash: string;
  /** One short text for each value that only its own removal takes away: a field, an attribute, a tag, an address. */
  parts: readonly string[];
}

/** Of somebody who was deleted. */
export const deletedPrint: Fingerprint = { hash: 'deleted', parts: [] };

export type Contacts = NonNullable<UpsertPerson['contactInformation']>;

/** What only the vendor writes, and contact information, which version 3 has in another form. */
const notTaken: ReadonlySet<string> = new Set<keyof Person>([
  'id',
  'contactInformation',
  'computedAttributes',
  'integrations',
  'origin',
  'modifiedFrom',
  'createdAt',
  'modifiedAt',
]);

/** A profile as version 2 shows it, in the form in which version 3 takes it. */
export function toUpsertPerson(person: Person): UpsertPerson {
  const { phone, email } = person.contactInformation ?? {};
  const contactInformation: Contacts = [
    ...(phone ?? []).map(({ number }) => ({ type: 'PHONE' as const, identifier: number })),
    ...(email ?? []).map(({ address }) => ({ type: 'EMAIL' as const, identifier: address })),
  ];
  const fields = Object.entries(person).filter(([name]) => !notTaken.has(name));
  return { ...Object.fromEntries(fields), ...(contactInformation.length > 0 ? { contactInformation } : {}) };
}

/** Equal for two profiles that say the same in these fields, in whatever order and writing the vendor gives them back. */
export async function fingerprintOf(person: UpsertPerson, fields: readonly SyncField[]): Promise<Fingerprint> {
  const values: Record<string, unknown> = {};
  const parts: string[] = [];
  for (const field of fields) {
    const value = valueOf(person, field);
    if (isMissing(value)) continue;
    const elements = Array.isArray(value) && !field.startsWith('customAttributes.') ? toElements(value) : undefined;
    values[field] = elements ?? value;
    for (const part of elements ?? ['']) parts.push(shortHash(`${field} ${part}`));
  }
  return { hash: (await digest(values)).slice(0, 32), parts: [...new Set(parts)] };
}

/** Whether something that was there is not any more. Batches that add cannot take it away. */
export function hasLess(before: readonly string[], after: readonly string[]): boolean {
  const left = new Set(after);
  return before.some((part) => !left.has(part));
}

/**
 * What replaces `present` so that it says what is wanted in the fields that are compared, and keeps everything else. Lists
 * that are only sent along are added to, as a partial upsert does it. The nickname cannot be kept, because the vendor does
 * not show it.
 */
export function replaceFields(present: UpsertPerson, wanted: UpsertPerson, fields: readonly SyncField[]): UpsertPerson {
  const rest: Record<string, unknown> = { ...present };
  const customAttributes: Record<string, unknown> = { ...present.customAttributes };
  for (const field of fields) {
    const attribute = attributeOf(field);
    if (attribute === undefined) delete rest[field];
    else delete customAttributes[attribute];
  }
  const wantedAttributes = Object.entries(wanted.customAttributes ?? {}).filter(([, value]) => !isMissing(value));
  const merged = { ...customAttributes, ...Object.fromEntries(wantedAttributes) };
  delete rest['customAttributes'];
  const replaced = { ...rest, ...wanted, customAttributes: merged };
  for (const list of ['tags', 'contactInformation'] as const) {
    if (!fields.includes(list)) Object.assign(replaced, united(list, wanted, present));
  }
  return replaced;
}

/** Each element once, in the writing in which it comes first. */
function united(list: 'tags' | 'contactInformation', ...people: readonly UpsertPerson[]): Partial<UpsertPerson> {
  const elements = people.flatMap<unknown>((person) => person[list] ?? []);
  const texts = elements.map(toElementText);
  const once = elements.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
  return once.length > 0 ? { [list]: once } : {};
}

function valueOf(person: UpsertPerson, field: SyncField): unknown {
  const attribute = attributeOf(field);
  if (attribute !== undefined) return person.customAttributes?.[attribute];
  // The vendor's own default, which it shows.
  if (field === 'type') return person.type ?? 'CUSTOMER';
  return person[field as keyof UpsertPerson];
}

function attributeOf(field: SyncField): string | undefined {
  return field.startsWith('customAttributes.') ? field.slice('customAttributes.'.length) : undefined;
}

/** The vendor leaves out what is empty. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Tags and addresses have no order. Which address is the primary one cannot be read from the vendor. */
function toElements(values: readonly unknown[]): string[] {
  return [...new Set(values.map(toElementText))].sort();
}

function toElementText(value: unknown): string {
  return isContact(value) ? toContactText(value) : String(value);
}

function isContact(value: unknown): value is Contacts[number] {
  return typeof value === 'object' && value !== null && 'identifier' in value;
}

/** The vendor's samples have numbers without the plus. */
function toContactText({ type, identifier }: Contacts[number]): string {
  const text = identifier.trim().toLowerCase();
  return `${type} ${type === 'PHONE' ? text.replace(/[^\d]/g, '') : text}`;
}

/** FNV-1a: a collision only means that a removal travels with the next change. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
