import { mostSlots } from './intents.ts';
import { addCounts, noCounts, type SyncCounts, type SyncProgress } from './options.ts';
import type { PeopleSync } from './sync.ts';
import { checkRows } from './queue-rows.ts';
import type { SyncStatus } from './store.ts';
import type { BatchJob, CheckpointJob, ChildrenCounts, JobOfRun, NextJob, PageJob, PullJob } from './queue-jobs.ts';

/** `last` ends the run. */
type Step<Row extends object> = NextJob<Row> | 'last' | undefined;

/**
 * The jobs of one account. Each may run twice, on two machines, and long after: a run's status says whether it still is the
 * run, and the cursor whether a page is still the page. All of a run hold the lock in its name.
 *
 * Who is whose: pages follow each other, and a page's batches are of different people, so no two jobs write one person.
 * A `signal` is aborted when another machine has taken the job.
 */
export function createQueueSteps<Row extends object>(
  sync: PeopleSync<Row>,
  now: () => number,
  tell: (runId: string, progress: SyncProgress) => void | Promise<void>,
) {
  const { steps, lock, setStatus } = sync.runner;

  const isRunning = (status: SyncStatus | undefined, { runId }: Pick<JobOfRun, 'runId'>): status is SyncStatus =>
    status?.runId === runId && status.state === 'running';

  /** Works while the run goes on, and holds the lock meanwhile. */
  async function during<Result>(
    job: JobOfRun,
    work: (signal: AbortSignal) => Promise<Result>,
    signal: AbortSignal | undefined,
  ): Promise<Result | undefined> {
    return isRunning(await sync.status(), job) ? lock.during(job.runId, work, { signal }) : undefined;
  }

  /** The same for jobs that follow each other. Lets go of the lock after the last one, when nothing renews it any more. */
  async function step(
    job: JobOfRun,
    work: (signal: AbortSignal) => Promise<Step<Row>>,
    signal: AbortSignal | undefined,
  ): Promise<NextJob<Row> | undefined> {
    const next = await during(job, work, signal);
    if (next !== 'last') return next;
    const status = await sync.status();
    if (isRunning(status, job)) await setStatus({ ...status, state: 'done', changedMs: now() });
    await lock.release(job.runId);
    return undefined;
  }

  async function progress({ runId }: JobOfRun, phase: 'in' | 'out', more: SyncCounts, total?: number): Promise<void> {
    const status = await sync.status();
    if (!status) return;
    const before: SyncProgress = status.progress?.phase === phase ? { ...status.progress } : { phase, ...noCounts() };
    const after: SyncProgress = { ...before, ...(total === undefined ? {} : { total: before.done + total }) };
    const counts = { ...status.counts };
    for (const each of [after, counts]) addCounts(each, more);
    await setStatus({ ...status, changedMs: now(), counts, progress: after });
    await tell(runId, after);
  }

  async function pull(job: PullJob, signal: AbortSignal): Promise<Step<Row>> {
    const { runId, direction, number } = job;
    const untilMs = job.untilMs ?? (await steps.begin('in'));
    const { counts, next } = await steps.pull(job.place ?? (await steps.beginPull()), 'run', signal);
    await progress(job, 'in', counts);
    if (next) return { name: 'pull', data: { runId, direction, number: number + 1, untilMs, place: next } };
    await steps.end('in', untilMs);
    return direction === 'both' ? { name: 'page', data: { runId, direction, number: 1 } } : 'last';
  }

  async function page({ runId, direction, number, ...job }: PageJob, signal: AbortSignal): Promise<Step<Row>> {
    const untilMs = job.untilMs ?? (await steps.begin('out'));
    const { batches, ...rest } = await steps.readPage({ signal }, mostSlots);
    const of = { runId, direction };
    checkRows(batches.flat());
    return {
      name: 'batches',
      checkpoint: { ...of, number, untilMs, ...rest },
      batches: batches.map((records, index) => ({ ...of, from: rest.from, slot: `batch-${index}`, records })),
    };
  }

  async function batch({ from, records, slot }: BatchJob<Row>, signal: AbortSignal): Promise<SyncCounts> {
    // Of a page that is done: a later one may have sent newer records of the same people.
    if ((await steps.cursor()) !== from) return noCounts();
    return steps.send(records, slot, signal);
  }

  async function checkpoint(job: CheckpointJob, children: ChildrenCounts): Promise<Step<Row>> {
    const { runId, direction, number, from, cursor, hasMore, overtaken, total, untilMs } = job;
    const kept = await steps.cursor();
    // The job of a page that is long done.
    if (kept !== from && kept !== cursor) return undefined;
    const counts = { ...noCounts(), done: overtaken, unchanged: overtaken };
    for (const each of Object.values(children)) addCounts(counts, each);
    if (kept === from) {
      await progress(job, 'out', counts, total);
      await steps.keepCursor(cursor);
    }
    if (hasMore) return { name: 'page', data: { runId, direction, number: number + 1, untilMs } };
    if (untilMs !== undefined) await steps.end('out', untilMs);
    return 'last';
  }

  return {
    pull: (job: PullJob, by?: AbortSignal) => step(job, (signal) => pull(job, signal), by),
    page: (job: PageJob, by?: AbortSignal) => step(job, (signal) => page(job, signal), by),
    batch: async (job: BatchJob<Row>, by?: AbortSignal) =>
      (await during(job, (signal) => batch(job, signal), by)) ?? noCounts(),
    checkpoint: (job: CheckpointJob, children: ChildrenCounts, by?: AbortSignal) =>
      step(job, () => checkpoint(job, children), by),

    /** The run has failed for good. The next one goes on from the checkpoint. */
    async fail({ runId }: Pick<JobOfRun, 'runId'>, message: string): Promise<void> {
      const status = await sync.status();
      if (isRunning(status, { runId })) await setStatus({ ...status, state: 'failed', changedMs: now(), message });
      await lock.release(runId);
    },
  };
}

export type QueueSteps<Row extends object> = ReturnType<typeof createQueueSteps<Row>>;
