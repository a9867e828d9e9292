import type { OperationId } from './calls.ts';
import type { Lookup } from './lookup.ts';
import type { SubjectResult, Target } from './results.ts';

export interface Report {
  /** ISO 8601. */
  measuredAt: string;
  machine: { processor: string; cores: number; node: string; loadBefore: number };
  /** Requests per subject before its memory was read. */
  warmUpRequests: number;
  rounds: number;
  /** Requests per round. */
  burst: Record<OperationId, number>;
  subjects: SubjectResult[];
  lookups: [small: Lookup, large: Lookup];
  targets: Target[];
}

/** The whole report as a person reads it. */
export function renderReport({ machine, warmUpRequests, subjects, lookups, targets, ...run }: Report): string {
  const { processor, cores, node, loadBefore } = machine;
  return [
    `${processor}, ${cores} cores, load ${loadBefore.toFixed(1)} before; Node ${node}; ` +
      `medians of ${run.rounds} rounds of ${run.burst.getTicket} GET and ${run.burst.createTicket} POST`,
    table([
      ['', 'GET µs', '× floor', 'req/s', 'p99 ms', 'POST µs', '× floor', 'req/s', 'p99 ms'],
      ...subjects.map(({ title, getTicket, createTicket }) => [
        title,
        ...[getTicket, createTicket].flatMap(({ cpuMicroseconds, timesFloor, requestsPerSecond, p99Ms }) => [
          cpuMicroseconds.toFixed(0),
          timesFloor.toFixed(2),
          requestsPerSecond.toFixed(0),
          p99Ms.toFixed(1),
        ]),
      ]),
    ]),
    table([
      ['', `MiB after ${warmUpRequests}`, 'start ms', 'first ever', 'refused of 20'],
      ...subjects.map(({ title, residentMegabytes, startMs, firstStartMs, refused }) => [
        title,
        residentMegabytes.toFixed(0),
        startMs.toFixed(0),
        firstStartMs?.toFixed(0) ?? '',
        String(refused),
      ]),
    ]),
    table([
      ['look-up by key, ns', ...lookups.map(({ records }) => `of ${records}`), 'ratio'],
      ...(['mapNanoseconds', 'tableNanoseconds', 'operationNanoseconds'] as const).map((measure) => [
        { mapNanoseconds: 'plain Map', tableNanoseconds: 'table', operationNanoseconds: 'getTicket, no HTTP' }[measure],
        ...lookups.map((lookup) => lookup[measure].toFixed(0)),
        (lookups[1][measure] / lookups[0][measure]).toFixed(2),
      ]),
    ]),
    table([
      ['target', 'at most', 'measured', ''],
      ...targets.map(({ name, atMost, measured, isMet }) => [
        name,
        String(atMost),
        measured.toFixed(measured < 10 ? 2 : 0),
        isMet ? 'met' : 'missed',
      ]),
    ]),
    ...subjects
      .filter(({ mistakes }) => mistakes.length > 0)
      .map(({ title, mistakes }) => `WRONG: ${title}, ${mistakes.length} times, such as: ${mistakes[0]}`),
  ].join('\n\n');
}

/** First column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const [header = []] = rows;
  const widths = header.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}
