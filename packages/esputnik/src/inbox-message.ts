import type { components } from '@embedworks/contracts/esputnik/rest';
import { toText } from './inbox-text.ts';

type Schemas = components['schemas'];

/** One message of the contact, in one shape whichever way the vendor wrote it. */
export interface InboxMessage {
  /** Id of the interaction: this message to this contact. */
  id: string;
  /** Plain text. */
  title: string;
  /** The vendor's HTML with personal data merged in. Never insert it as it is: use `text`, or `toSafeHtml` of `./html`. */
  html: string;
  /** The words of `html`. */
  text: string;
  /** `undefined` when the vendor's date cannot be read. */
  createdAt: Date | undefined;
  /** Only http and https. */
  imageUrl?: string;
  /** Where a click on the message leads; links in the text go first. Only http and https. */
  linkUrl?: string;
  /** Whether the contact has not opened it yet. */
  isNew: boolean;
  status: Schemas['InboxMessageStatus'];
  category?: string;
  /** Data of the message's author; text when it is no JSON object. */
  customData?: Record<string, unknown> | string;
}

/**
 * Reads a message of the vendor, whose pages and SDKs disagree on `createdDate` and `createDate`, on numbers and ISO
 * texts, and on whether custom data is an object or a text.
 *
 * Sources: https://docs.esputnik.com/docs/configuring-app-inbox-for-mobile-apps,
 * https://github.com/reteno-com/reteno-mobile-android-sdk and https://github.com/reteno-com/reteno-mobile-ios-sdk
 *
 * @returns `undefined` for what has no id, and so cannot be a message.
 */
export function toInboxMessage(value: unknown): InboxMessage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const raw: { [Field in keyof Schemas['InboxMessage']]?: unknown } = value;
  const id = textOf(raw.id);
  if (!id) return undefined;
  const html = textOf(raw.content);
  const isNew = typeof raw.newMessage === 'boolean' ? raw.newMessage : raw.status === 'UNOPENED';
  const isStatus = raw.status === 'OPENED' || raw.status === 'UNOPENED';
  const imageUrl = toWebUrl(raw.image);
  const linkUrl = toWebUrl(raw.link);
  const category = textOf(raw.category);
  const customData = toCustomData(raw.customData);
  return {
    id,
    title: textOf(raw.title),
    html,
    text: toText(html),
    createdAt: toDate(raw.createdDate) ?? toDate(raw.createDate),
    isNew,
    status: isStatus ? (raw.status as Schemas['InboxMessageStatus']) : isNew ? 'UNOPENED' : 'OPENED',
    ...(imageUrl ? { imageUrl } : {}),
    ...(linkUrl ? { linkUrl } : {}),
    ...(category ? { category } : {}),
    ...(customData === undefined ? {} : { customData }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Milliseconds, also written as text, or ISO 8601. */
function toDate(value: unknown): Date | undefined {
  const text = textOf(value);
  const date = new Date(/^\d+$/.test(text) ? Number(text) : text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Anything else, such as `javascript:`, would run in the page. */
function toWebUrl(value: unknown): string | undefined {
  const text = textOf(value);
  try {
    const { protocol, href } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

function toCustomData(value: unknown): Record<string, unknown> | string | undefined {
  if (typeof value === 'string') {
    try {
      const parsed: unknown = JSON.parse(value);
      return isRecord(parsed) ? parsed : value;
    } catch {
      return value || undefined;
    }
  }
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
