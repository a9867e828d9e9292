import type { ControlSchemas } from '@embedworks/simulators/control/client';
import { plain, shorten } from './table.ts';

export type JournalEntry = ControlSchemas['JournalEntry'];

/** One entry on one line. Widths are fixed, because what comes next is not known when following. */
export function formatEntry(entry: JournalEntry): string {
  const time = new Date(entry.atMs).toISOString().slice(11, 23);
  const notes = [...entry.faults.map((fault) => `fault: ${fault}`), ...problemsOf(entry)].join('; ');
  const line = `${time}  ${entry.vendor.padEnd(9)}  ${entry.kind.padEnd(7)}  ${summaryOf(entry).padEnd(60)}  ${notes}`;
  return `${plain(line).trimEnd()}\n`;
}

function summaryOf(entry: JournalEntry): string {
  if (entry.kind === 'request') {
    const { status, method, path, operationId } = entry;
    return `${status === 0 ? '---' : status} ${method} ${shorten(path, 80)}${operationId ? ` (${operationId})` : ''}`;
  }
  if (entry.kind === 'message') {
    const arrow = entry.direction === 'host-to-guest' ? 'host > guest' : 'guest > host';
    return `${arrow} ${entry.channel} ${entry.name}`;
  }
  const { webhook, attempt, status, error, url } = entry;
  if (url === undefined) return `${webhook} to nobody`;
  return `${status ?? '---'} ${webhook} to ${url}${attempt === undefined ? '' : `, attempt ${attempt}`}${error ? `: ${error}` : ''}`;
}

function problemsOf({ kind, verdict }: JournalEntry): string[] {
  const problems = (part: string, issues: readonly { at: string; message: string }[]) =>
    issues.map(({ at, message }) => `${part}${at} ${message}`);
  return [...problems(kind === 'request' ? 'request ' : '', verdict.request), ...problems('answer ', verdict.response)];
}
