import { mostSlots } from './intents.ts';
import { addCounts, noCounts, type SyncCounts, type SyncProgress } from './options.ts';
import type { PeopleSync } from './sync.ts';
import type { BatchJob, CheckpointJob, ChildrenCounts, JobOfRun, NextJob, PageJob, PullJob } from './queue-jobs.ts';

/**
 * The jobs of one account. Each may run twice, on two machines: a run's status says whether it still is the run, and the
 * cursor says whether a page is still the page. All of a run hold the lock in its name.
 *
 * Who is whose: pages follow each other, and a page's batches are of different people, so no two jobs write one person.
 */
export function createQueueSteps<Row extends object>(
  sync: PeopleSync<Row>,
  now: () => number,
  tell: (runId: string, progress: SyncProgress) => void | Promise<void>,
) {
  const { steps, lock, setStatus } = sync.runner;

  /** Whether the run goes on. Holds the lock for longer then. */
  async function isOn({ runId }: JobOfRun): Promise<boolean> {
    const status = await sync.status();
    if (status?.runId !== runId || status.state !== 'running') return false;
    await lock.hold(runId);
    return true;
  }

  async function progress({ runId }: JobOfRun, phase: 'in' | 'out', more: SyncCounts, total?: number): Promise<void> {
    const status = await sync.status();
    if (!status) return;
    const before: SyncProgress = status.progress?.phase === phase ? { ...status.progress } : { phase, ...noCounts() };
    const after: SyncProgress = { ...before, ...(total === undefined ? {} : { total: before.done + total }) };
    addCounts(after, more);
    await setStatus({ ...status, changedMs: now(), progress: after });
    await tell(runId, after);
  }

  async function finish({ runId }: JobOfRun): Promise<undefined> {
    const status = await sync.status();
    if (status) await setStatus({ ...status, state: 'done', changedMs: now() });
    await lock.release(runId);
    return undefined;
  }

  return {
    async pull(job: PullJob): Promise<NextJob<Row> | undefined> {
      if (!(await isOn(job))) return undefined;
      const { runId, direction, number } = job;
      const untilMs = job.untilMs ?? (await steps.begin('in'));
      const { counts, next } = await steps.pull(job.place ?? (await steps.beginPull()), 'run');
      await progress(job, 'in', counts);
      if (next) return { name: 'pull', data: { runId, direction, number: number + 1, untilMs, place: next } };
      await steps.end('in', untilMs);
      return direction === 'both' ? { name: 'page', data: { runId, direction, number: 1 } } : finish(job);
    },

    async page(job: PageJob): Promise<NextJob<Row> | undefined> {
      if (!(await isOn(job))) return undefined;
      const { runId, direction, number } = job;
      const untilMs = job.untilMs ?? (await steps.begin('out'));
      const { batches, ...page } = await steps.readPage({}, mostSlots);
      const of = { runId, direction };
      return {
        name: 'batches',
        checkpoint: { ...of, number, untilMs, ...page },
        batches: batches.map((records, index) => ({ ...of, slot: `batch-${index}`, records })),
      };
    },

    async batch(job: BatchJob<Row>, signal?: AbortSignal): Promise<SyncCounts> {
      return (await isOn(job)) ? steps.send(job.records, job.slot, signal) : noCounts();
    },

    async checkpoint(job: CheckpointJob, children: ChildrenCounts): Promise<NextJob<Row> | undefined> {
      if (!(await isOn(job))) return undefined;
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
      return finish(job);
    },

    /** A job has failed for good, and with it the run. The next run goes on from the checkpoint. */
    async fail({ runId }: JobOfRun, message: string): Promise<void> {
      const status = await sync.status();
      if (status?.runId !== runId || status.state !== 'running') return;
      await setStatus({ ...status, state: 'failed', changedMs: now(), message });
      await lock.release(runId);
    },
  };
}

export type QueueSteps<Row extends object> = ReturnType<typeof createQueueSteps<Row>>;
