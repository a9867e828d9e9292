import type { components } from '@embedworks/contracts/infobip/messages';

type Sender = components['schemas']['ConversationsSender'];
type Destination = components['schemas']['ConversationsDestination'];

/** A number of the query, as it is shown. */
export interface ShownNumber {
  number: string;
  label: string;
}

/** What the vendor's component takes as attributes, and this page as parameters. */
export interface InboxAttributes {
  senders: readonly ShownNumber[];
  destinations: readonly ShownNumber[];
}

/** What is not a list of numbers counts as none. */
export function readInboxAttributes(parameters: Readonly<Record<string, string>>): InboxAttributes {
  return { senders: readNumbers(parameters.senders), destinations: readNumbers(parameters.destinations) };
}

function readNumbers(text = ''): ShownNumber[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isNumber).map(toShown) : [];
  } catch {
    return [];
  }
}

function isNumber(value: unknown): value is Sender | Destination {
  return typeof value === 'object' && value !== null && typeof (value as { number?: unknown }).number === 'string';
}

function toShown(entry: Sender | Destination): ShownNumber {
  const { number, label } = entry;
  return { number, label: typeof label === 'string' && label !== '' ? fillIn(label, entry) : number };
}

/** Puts values into `{metadata.name}`. Sandbox choice: a placeholder without a value stays as it is. */
function fillIn(label: string, entry: object): string {
  return label.replace(/\{([\w.]+)\}/gu, (placeholder, path: string) => {
    const value = path.split('.').reduce<unknown>(memberOf, entry);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : placeholder;
  });
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}
