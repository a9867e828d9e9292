import type { ContractIssue, Exchange } from './control-api.ts';

/** What a vendor tells its customer, as the event stream carries it. */
export interface Notification {
  vendor: string;
  webhook: string;
  payload: unknown;
  issues: ContractIssue[];
}

interface Row {
  /** Unique in the timeline, and the last part of the row's address. */
  key: string;
  /** Milliseconds since the epoch. */
  atMs: number;
  vendor: string;
}

export interface ExchangeRow extends Row {
  kind: 'exchange';
  exchange: Exchange;
}

export interface WebhookRow extends Row {
  kind: 'webhook';
  notification: Notification;
}

export type TimelineRow = ExchangeRow | WebhookRow;

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
  vendor: string;
  verdict: Verdict | '';
}

export const noFilter: TimelineFilter = { text: '', vendor: '', verdict: '' };

export function toExchangeRow(exchange: Exchange): ExchangeRow {
  return { kind: 'exchange', key: String(exchange.id), atMs: exchange.atMs, vendor: exchange.vendor, exchange };
}

/** Everything the contract has to say of a row; both sides can break it at once. */
export function verdictsOf(row: TimelineRow): Verdict[] {
  if (row.kind === 'webhook') return row.notification.issues.length > 0 ? ['answer'] : ['holds'];
  const { operationId, verdict } = row.exchange;
  if (operationId === undefined) return ['unknown'];
  const broken: Verdict[] = [];
  if (verdict.request.length > 0) broken.push('request');
  if (verdict.response.length > 0) broken.push('answer');
  return broken.length > 0 ? broken : ['holds'];
}

export function matches(row: TimelineRow, { text, vendor, verdict }: TimelineFilter): boolean {
  if (vendor && row.vendor !== vendor) return false;
  if (verdict && !verdictsOf(row).includes(verdict)) return false;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const subject = searchText(row).toLowerCase();
  return words.every((word) => subject.includes(word));
}

/** The webhook's name and the first few plain values of its payload, whatever they are called at the vendor. */
export function summarize({ webhook, payload }: Notification): string {
  const values = typeof payload === 'object' && payload !== null ? Object.values(payload) : [];
  return [webhook, ...values.filter((value) => typeof value === 'string').slice(0, 3)].join(' ');
}

function searchText(row: TimelineRow): string {
  if (row.kind === 'webhook') return `webhook ${row.vendor} ${summarize(row.notification)}`;
  const { method, path, operationId = '', status } = row.exchange;
  return `${row.vendor} ${method} ${path} ${operationId} ${status === 0 ? 'silent' : status}`;
}
