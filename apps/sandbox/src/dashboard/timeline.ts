import type { ContractIssue, JournalEntry, MessageEntry, RequestEntry, WebhookEntry } from './control-api.ts';
import { formatStatus } from './format.ts';

export const kindLabels = { request: 'Request', message: 'Message', webhook: 'Webhook' } as const;

export type Kind = keyof typeof kindLabels;

export const verdictLabels = {
  holds: 'Holds',
  request: 'Request breaks contract',
  answer: 'Answer breaks contract',
  unknown: 'Unknown operation',
} as const;

export type Verdict = keyof typeof verdictLabels;

export interface TimelineFilter {
  text: string;
  /** `''` for all. */
  kind: Kind | '';
  vendor: string;
  verdict: Verdict | '';
}

export const noFilter: TimelineFilter = { text: '', kind: '', vendor: '', verdict: '' };

/** Unique in the timeline, and the last part of the entry's address. */
export function keyOf({ id }: JournalEntry): string {
  return String(id);
}

/** Everything the contract has to say of an entry; both sides can break it at once. */
export function verdictsOf(entry: JournalEntry): Verdict[] {
  const { request, response } = entry.verdict;
  if (entry.kind === 'request' && entry.operationId === undefined) return ['unknown'];
  const broken: Verdict[] = [];
  // What is wrong with a message or webhook always stands under `request`, whoever sent it.
  if (request.length > 0) broken.push(isOfVendor(entry) ? 'answer' : 'request');
  if (response.length > 0) broken.push('answer');
  return broken.length > 0 ? broken : ['holds'];
}

export function issuesOf({ verdict }: JournalEntry): ContractIssue[] {
  return [...verdict.request, ...verdict.response];
}

/** What was said, in one line. */
export function titleOf(entry: JournalEntry): string {
  if (entry.kind === 'request') return `${entry.method} ${entry.path}`;
  return entry.kind === 'message' ? entry.name : titleOfWebhook(entry);
}

/** Its name and the first few texts of its payload, because one name may stand for many events. */
export function titleOfWebhook({ webhook, payload }: Pick<WebhookEntry, 'webhook' | 'payload'>): string {
  return [webhook, ...plainValues(payload)].join(' ');
}

/** The operation, the way of a message, or where a webhook went. */
export function placeOf(entry: JournalEntry): string {
  if (entry.kind === 'request') return entry.operationId ?? '';
  if (entry.kind === 'message') return `${entry.channel}, ${directionOf(entry)}`;
  return entry.url ?? '';
}

export function directionOf({ direction }: MessageEntry): string {
  return direction === 'host-to-guest' ? 'host to guest' : 'guest to host';
}

/** The end of its way, where there is no room for both. */
export function wayOf({ direction }: MessageEntry): string {
  return direction === 'host-to-guest' ? 'to the guest' : 'to the host';
}

/** How it ended, in a word. */
export function outcomeOf(entry: JournalEntry): string {
  if (entry.kind === 'request') return formatStatus(entry.status);
  if (entry.faults.includes('lost')) return 'dropped';
  if (entry.kind === 'message') return 'sent';
  if (entry.status !== undefined) return String(entry.status);
  return entry.url === undefined ? 'unsent' : entry.error === undefined ? 'waits' : 'failed';
}

export function durationOf(entry: RequestEntry | MessageEntry | WebhookEntry): number | undefined {
  return entry.kind === 'message' ? undefined : entry.durationMs;
}

export function matches(entry: JournalEntry, { text, kind, vendor, verdict }: TimelineFilter): boolean {
  if (kind && entry.kind !== kind) return false;
  if (vendor && entry.vendor !== vendor) return false;
  if (verdict && !verdictsOf(entry).includes(verdict)) return false;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { vendor: of, faults } = entry;
  const subject = [entry.kind, of, titleOf(entry), placeOf(entry), outcomeOf(entry), ...faults].join(' ').toLowerCase();
  return words.every((word) => subject.includes(word));
}

function isOfVendor(entry: JournalEntry): boolean {
  return entry.kind === 'webhook' || (entry.kind === 'message' && entry.direction === 'guest-to-host');
}

/** The first few texts of a payload, whatever they are called at the vendor. */
function plainValues(payload: unknown): string[] {
  const values = typeof payload === 'object' && payload !== null ? Object.values(payload) : [];
  return values.filter((value): value is string => typeof value === 'string').slice(0, 3);
}
