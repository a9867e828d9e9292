import { ConfigurationError, IntegrationError } from '@embedworks/core';
import type { FlowProducer, Job, JobsOptions, Queue, Worker } from 'bullmq';
import { vendor } from '../../errors.ts';
import { loadBullmq } from './queue-load.ts';
import {
  toJobId,
  type BatchJob,
  type ChildrenCounts,
  type JobOfRun,
  type NextJob,
  type StepJob,
} from './queue-jobs.ts';
import type { PeopleSyncQueueOptions } from './queue-options.ts';
import { createQueueSteps, type QueueSteps } from './queue-steps.ts';
import type { SyncDirection } from './options.ts';
import type { SyncStatus } from './store.ts';

export type PeopleSyncQueue = ReturnType<typeof createPeopleSyncQueue>;

/** Longer than any machine sleeps over a step, so that a step which is added twice is the same job. */
const keepSteps = { age: 24 * 60 * 60, count: 10_000 };

interface Account<Row extends object> {
  steps: QueueSteps<Row>;
  canPull: boolean;
  hold(runId: string): Promise<void>;
  holder(): Promise<string | undefined>;
  release(runId: string): Promise<void>;
  setStatus(status: SyncStatus): Promise<void>;
  status(): Promise<SyncStatus | undefined>;
  queue: Queue;
  batchQueue: string;
  workers: Worker[];
}

/**
 * Runs the sync of many accounts on many machines. Each machine makes one of these, and says with `work` for which
 * accounts it works; any of them, or one that works for none, says with `start` that a run shall begin.
 *
 * The order is that of one process: pages follow each other, the batches of a page are sent side by side, and the
 * checkpoint moves when all of them are in. A job whose machine died goes to another one and is done again, which changes
 * nothing; see `createPeopleSync`. Records travel through Redis and are removed with their job.
 *
 * Source: https://docs.bullmq.io/guide/flows, https://docs.bullmq.io/guide/rate-limiting
 */
export function createPeopleSyncQueue<Row extends object>(options: PeopleSyncQueueOptions<Row>) {
  const { connection, prefix = 'embedworks', concurrency = 2, batchesPerSecond = 5 } = options;
  const { attempts = 5, backoffMs = 1000, stalledMs = 30_000, onError, onProgress } = options;
  const accounts = new Map<string, Promise<Account<Row>>>();
  let flows: FlowProducer | undefined;
  const retried: JobsOptions = { attempts, backoff: { type: 'exponential', delay: backoffMs } };

  function accountOf(accountKey: string): Promise<Account<Row>> {
    const known = accounts.get(accountKey) ?? open(accountKey);
    accounts.set(accountKey, known);
    // What failed to open may open the next time.
    known.catch(() => accounts.delete(accountKey));
    return known;
  }

  async function open(accountKey: string): Promise<Account<Row>> {
    const bullmq = await loadBullmq();
    const sync = await options.sync(accountKey);
    const name = `people-sync-${encodeURIComponent(accountKey)}`;
    const queue = new bullmq.Queue(name, { connection, prefix });
    flows ??= new bullmq.FlowProducer({ connection, prefix });
    queue.on('error', (error) => onError?.(error));
    const steps = createQueueSteps(sync, Date.now, (runId, progress) =>
      onProgress?.({ ...progress, accountKey, runId }),
    );
    const { lock, canPull, setStatus } = sync.runner;
    const { status } = sync;
    return { steps, canPull, ...lock, setStatus, status, queue, batchQueue: `${name}-batches`, workers: [] };
  }

  async function add({ queue, batchQueue }: Account<Row>, next: NextJob<Row> | undefined): Promise<void> {
    if (!next) return;
    const kept: JobsOptions = { ...retried, removeOnComplete: keepSteps, removeOnFail: keepSteps };
    if (next.name !== 'batches') {
      const jobId = toJobId(next.data.runId, next.name, next.data.number);
      await queue.add(next.name, next.data, { ...kept, jobId });
      return;
    }
    const { runId, number } = next.checkpoint;
    await flows?.add({
      name: 'checkpoint',
      queueName: queue.name,
      data: next.checkpoint,
      opts: { ...kept, jobId: toJobId(runId, 'checkpoint', number) },
      children: next.batches.map((data, index) => ({
        name: 'batch',
        queueName: batchQueue,
        data,
        opts: {
          ...retried,
          jobId: toJobId(runId, 'batch', number, index),
          failParentOnFailure: true,
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    });
  }

  async function step(account: Account<Row>, job: Job): Promise<void> {
    const { name, data } = job as StepJob;
    if (name === 'pull') return add(account, await account.steps.pull(data));
    if (name === 'checkpoint') {
      const children = (await job.getChildrenValues()) as ChildrenCounts;
      return add(account, await account.steps.checkpoint(data, children));
    }
    // Its machine died after the batches were added. Read again, the page could be another one.
    if (await account.queue.getJob(toJobId(data.runId, 'checkpoint', data.number))) return;
    await add(account, await account.steps.page(data));
  }

  /** What cannot succeed is not tried again. */
  async function once<Result>({ steps }: Account<Row>, job: Job, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      onError?.(error);
      const message = error instanceof Error ? error.message : String(error);
      const isFinal = error instanceof IntegrationError && !error.retryable;
      // Before BullMQ ends the job, because it then ends the one above it, and that one knows no reason.
      if (isFinal || job.attemptsMade + 1 >= attempts) await steps.fail(job.data as JobOfRun, message);
      if (!isFinal) throw error;
      const { UnrecoverableError } = await loadBullmq();
      throw new UnrecoverableError(message);
    }
  }

  /** Tells of jobs too that nobody was left to tell of, because their machines died too often. */
  function watch(account: Account<Row>, worker: Worker): Worker {
    worker.on('error', (error) => onError?.(error));
    worker.on('failed', (job, error) => {
      const isLast = !job || job.attemptsMade >= attempts || error.name === 'UnrecoverableError';
      if (job && isLast) account.steps.fail(job.data as JobOfRun, error.message).catch((cause) => onError?.(cause));
    });
    return worker;
  }

  return {
    /**
     * Begins a run, on whichever machines work for the account.
     * @returns the run's id, or that of the run which is under way.
     */
    async start(accountKey: string, { direction }: { direction?: SyncDirection } = {}): Promise<string> {
      const account = await accountOf(accountKey);
      const way = direction ?? (account.canPull ? 'both' : 'out');
      if (way !== 'out' && !account.canPull) {
        throw new ConfigurationError(vendor, `The direction ${way} needs source.apply.`);
      }
      const [running, last] = [await account.holder(), await account.status()];
      // A run that has just ended is about to let go.
      const hasEnded = running !== undefined && running === last?.runId && last.state !== 'running';
      if (hasEnded) await account.release(running);
      else if (running !== undefined) return running;
      const runId = crypto.randomUUID();
      await account.hold(runId);
      const startedMs = Date.now();
      await account.setStatus({ runId, state: 'running', startedMs, changedMs: startedMs });
      await add(account, { name: way === 'out' ? 'page' : 'pull', data: { runId, direction: way, number: 1 } });
      return runId;
    },
    /** Works for the account on this machine, until `close`. */
    async work(accountKey: string): Promise<void> {
      const account = await accountOf(accountKey);
      if (account.workers.length > 0) return;
      const { Worker } = await loadBullmq();
      const shared = {
        connection,
        prefix,
        lockDuration: stalledMs,
        stalledInterval: stalledMs,
        // A machine that dies is no fault of the job.
        maxStalledCount: 1000,
        limiter: { max: batchesPerSecond, duration: 1000 },
      };
      const batch = (job: Job) => once(account, job, () => account.steps.batch(job.data as BatchJob<Row>));
      account.workers.push(
        watch(account, new Worker(account.queue.name, (job) => once(account, job, () => step(account, job)), shared)),
        watch(account, new Worker(account.batchQueue, batch, { ...shared, concurrency })),
      );
    },
    /** How the last run of the account stands. */
    status: async (accountKey: string): Promise<SyncStatus | undefined> => (await accountOf(accountKey)).status(),
    /** Ends the work of this machine when the jobs that it has are done. */
    async close(): Promise<void> {
      const opened = await Promise.all(accounts.values());
      accounts.clear();
      await Promise.all(opened.flatMap(({ workers }) => workers.map((worker) => worker.close())));
      await Promise.all(opened.map(({ queue }) => queue.close()));
      await flows?.close();
      flows = undefined;
    },
  };
}
