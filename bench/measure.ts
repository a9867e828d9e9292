import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { createTicket, getTicket, operations, type OperationId } from './calls.ts';
import { runBurst, type Burst } from './load.ts';
import type { Lookup } from './lookup.ts';
import { brokenRequests } from './refusals.ts';
import { send, startServer, type RunningServer, type StartOptions } from './server.ts';
import type { Subject } from './subjects.ts';

export interface Refusal {
  title: string;
  about: string;
  status: number;
}

/** Everything measured of one subject, before it is summed up. */
export interface Samples {
  subject: Subject;
  /** Milliseconds from spawning the process to its first ticket; of the sandbox, with its code compiled before. */
  startsMs: number[];
  /** The start before any compiled code was kept. Only of the subjects that keep it. */
  firstStartMs?: number;
  refusals: Refusal[];
  /** Bytes, after the warm-up. */
  residentBytes: number;
  bursts: Record<OperationId, Burst[]>;
  mistakes: string[];
}

/** Starts every subject several times, in turns. */
export async function measureStarts(
  subjects: readonly Subject[],
  rounds: number,
  contractFile: string,
  folder: string,
): Promise<Samples[]> {
  const all = subjects.map((subject): Samples & { options: StartOptions } => ({
    subject,
    startsMs: [],
    refusals: [],
    residentBytes: 0,
    bursts: { getTicket: [], createTicket: [] },
    mistakes: [],
    options: { contractFile, compileCache: mkdtempSync(join(folder, 'compiled-')), withProbe: false },
  }));
  for (const samples of all.filter(({ subject }) => subject.signsIn)) {
    samples.firstStartMs = await timeStart(samples.subject, samples.options);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { subject, startsMs, options } of all) startsMs.push(await timeStart(subject, options));
  }
  return all.map(({ options: _options, ...samples }) => samples);
}

/** The broken requests, and what came back. Anything but a 4xx is a request that was let through. */
export async function measureRefusals(server: RunningServer): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const { title, about, call } of brokenRequests(server.token)) {
    const { status } = await send(server, call);
    refusals.push({ title, about, status });
  }
  return refusals;
}

/** Whether what was created can be read again. A static subject remembers nothing and is not asked. */
export async function findMemoryMistake(server: RunningServer): Promise<string[]> {
  if (server.subject.isStatic) return [];
  const created = await send(server, createTicket(server.token, 'REMEMBER'));
  const { id } = JSON.parse(created.text) as { id: number };
  const { status, text } = await send(server, getTicket(server.token, id));
  const isRemembered = status === 200 && (JSON.parse(text) as { reference: string }).reference === 'REMEMBER';
  return isRemembered ? [] : [`the ticket ${id}, just created, was answered with ${status}: ${text}`];
}

/** Warms a server up, half of the requests to each operation, and reads the memory it then holds. */
export async function measureMemory(server: RunningServer, samples: Samples, requests: number): Promise<void> {
  for (const operation of operations) {
    samples.mistakes.push(...(await runBurst(server, operation, requests / operations.length)).mistakes);
  }
  samples.residentBytes = (await server.cost()).residentBytes;
}

/** One burst of so many requests per operation. */
export async function measureRound(
  server: RunningServer,
  samples: Samples,
  requests: Record<OperationId, number>,
): Promise<void> {
  for (const operation of operations) {
    const burst = await runBurst(server, operation, requests[operation]);
    samples.bursts[operation].push(burst);
    samples.mistakes.push(...burst.mistakes);
  }
}

/** Small and large collection. */
export function measureLookups(records: number): [small: Lookup, large: Lookup] {
  const script = join(import.meta.dirname, 'lookup.ts');
  const text = execFileSync(process.execPath, ['--conditions=@embedworks/source', script, String(records)], {
    encoding: 'utf8',
  });
  return JSON.parse(text) as [Lookup, Lookup];
}

async function timeStart(subject: Subject, options: StartOptions): Promise<number> {
  const server = await startServer(subject, options);
  await server.stop();
  return server.startMs;
}
