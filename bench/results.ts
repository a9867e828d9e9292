import type { OperationId } from './calls.ts';
import type { Lookup } from './lookup.ts';
import type { Refusal, Samples } from './measure.ts';
import { median } from './median.ts';
import { floorId } from './subjects.ts';

/** The medians of one operation of one subject. */
export interface OperationResult {
  cpuMicroseconds: number;
  /** Times the processor time of the floor, measured in the same run. */
  timesFloor: number;
  requestsPerSecond: number;
  p99Ms: number;
  /** The rounds behind the median, in order: they show how noisy the machine was, and what grows with the state. */
  cpuMicrosecondsByRound: number[];
}

export interface SubjectResult {
  id: string;
  title: string;
  getTicket: OperationResult;
  createTicket: OperationResult;
  residentMegabytes: number;
  startMs: number;
  firstStartMs?: number;
  refused: number;
  letThrough: Refusal[];
  mistakes: string[];
}

export interface Target {
  name: string;
  /** What it should be at most. */
  atMost: number;
  measured: number;
  isMet: boolean;
}

export function summarise(all: readonly Samples[]): SubjectResult[] {
  const floor = all.find(({ subject }) => subject.id === floorId);
  return all.map((samples) => {
    const { subject, residentBytes, startsMs, firstStartMs, refusals, mistakes } = samples;
    const letThrough = refusals.filter(({ status }) => status < 400 || status > 499);
    return {
      id: subject.id,
      title: subject.title,
      getTicket: summariseOperation(samples, floor, 'getTicket'),
      createTicket: summariseOperation(samples, floor, 'createTicket'),
      residentMegabytes: residentBytes / 2 ** 20,
      startMs: median(startsMs),
      ...(firstStartMs === undefined ? {} : { firstStartMs }),
      refused: refusals.length - letThrough.length,
      letThrough,
      mistakes,
    };
  });
}

/** What the sandbox should reach, for each form it was measured in. */
export function compareWithTargets(results: readonly SubjectResult[], [small, large]: [Lookup, Lookup]): Target[] {
  const prismStartMs = results.find(({ id }) => id === 'prism')?.startMs ?? NaN;
  const sandboxes = results.filter(({ id }) => id.startsWith('sandbox'));
  return [
    ...sandboxes.flatMap(({ title, getTicket, createTicket, startMs, residentMegabytes }) => [
      target(`${title}: GET, times the floor`, 3, getTicket.timesFloor),
      target(`${title}: POST, times the floor`, 4, createTicket.timesFloor),
      target(`${title}: start, of Prism's`, 0.5, startMs / prismStartMs),
      target(`${title}: memory in MiB`, 120, residentMegabytes),
    ]),
    target(
      `GET among ${large.records} tickets, times among ${small.records}`,
      1.5,
      large.operationNanoseconds / small.operationNanoseconds,
    ),
    target(`Look-up among ${large.records}, times a plain Map's`, 1.5, large.tableNanoseconds / large.mapNanoseconds),
  ];
}

function summariseOperation(samples: Samples, floor: Samples | undefined, operation: OperationId): OperationResult {
  const bursts = samples.bursts[operation];
  const cpuMicroseconds = medianCpu(samples, operation);
  return {
    cpuMicroseconds,
    timesFloor: floor ? cpuMicroseconds / medianCpu(floor, operation) : NaN,
    requestsPerSecond: median(bursts.map(({ requestsPerSecond }) => requestsPerSecond)),
    p99Ms: median(bursts.map(({ p99Ms }) => p99Ms)),
    cpuMicrosecondsByRound: bursts.map(({ cpuMicrosecondsPerRequest }) => cpuMicrosecondsPerRequest),
  };
}

function medianCpu({ bursts }: Samples, operation: OperationId): number {
  return median(bursts[operation].map(({ cpuMicrosecondsPerRequest }) => cpuMicrosecondsPerRequest));
}

function target(name: string, atMost: number, measured: number): Target {
  return { name, atMost, measured, isMet: measured <= atMost };
}
