import type { DeletedRecord, SyncCounts } from './options.ts';
import type { PullPlace } from './pull.ts';

/** What every job of a run knows. */
export interface JobOfRun {
  runId: string;
  direction: 'in' | 'out' | 'both';
}

interface StepOfRun extends JobOfRun {
  /** Counts the jobs of one name in a run, from 1. */
  number: number;
  /** What the direction ends with. Absent in its first step. */
  untilMs?: number | undefined;
}

/** Reads one page of Infobip and brings it to the platform. */
export interface PullJob extends StepOfRun {
  place?: PullPlace | undefined;
}

/** Reads one page of the platform and makes batches of it. */
export type PageJob = StepOfRun;

/** Runs when all batches of a page are in. */
export interface CheckpointJob extends StepOfRun {
  from: string | undefined;
  cursor: string;
  hasMore: boolean;
  /** Changes of the page that a later one has overtaken. */
  overtaken: number;
  total?: number | undefined;
}

export interface BatchJob<Row extends object> extends JobOfRun {
  /** Where its page begins. */
  from: string | undefined;
  slot: string;
  records: readonly (Row | DeletedRecord)[];
}

/** The jobs that follow each other. */
export type StepJob =
  { name: 'pull'; data: PullJob } | { name: 'page'; data: PageJob } | { name: 'checkpoint'; data: CheckpointJob };

/** What follows a step. */
export type NextJob<Row extends object> =
  | { name: 'pull'; data: PullJob }
  | { name: 'page'; data: PageJob }
  | { name: 'batches'; checkpoint: CheckpointJob; batches: BatchJob<Row>[] };

/** The name in Redis. The same step of a run is one job, however often it is added. */
export function toJobId(runId: string, name: string, number: number, index?: number): string {
  return [runId, name, number, ...(index === undefined ? [] : [index])].join('-');
}

/** What `job.getChildrenValues()` gives. */
export type ChildrenCounts = Readonly<Record<string, SyncCounts>>;
