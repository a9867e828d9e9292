import { IntegrationError } from '@embedworks/core';
import type { FlowProducer, Job, JobsOptions, Queue, Worker } from 'bullmq';
import { toReason } from './failures.ts';
import {
  toJobId,
  type BatchJob,
  type ChildrenCounts,
  type JobOfRun,
  type NextJob,
  type StepJob,
} from './queue-jobs.ts';
import type { PeopleSyncQueueOptions } from './queue-options.ts';
import type { QueueSteps } from './queue-steps.ts';

/** Longer than any machine sleeps over a step, so that a step which is added twice is the same job. */
const keepSteps = { age: 24 * 60 * 60, count: 10_000 };

interface QueueAccountParts<Row extends object> {
  bullmq: typeof import('bullmq');
  prefix: string;
  flows: FlowProducer;
  /** Of the jobs that follow each other. The batches have another one. */
  queue: Queue;
  steps: QueueSteps<Row>;
}

export type QueueAccount<Row extends object> = ReturnType<typeof createQueueAccount<Row>>;

/** The jobs of one sync in Redis, and those who work them off on this machine. */
export function createQueueAccount<Row extends object>(
  options: PeopleSyncQueueOptions<Row> & { onError: (error: unknown) => void },
  { bullmq, prefix, flows, queue, steps }: QueueAccountParts<Row>,
) {
  const { connection, concurrency = 2, batchesPerSecond = 5, onError } = options;
  const { attempts = 5, backoffMs = 1000, stalledMs = 30_000 } = options;
  const batchQueue = `${queue.name}/batches`;
  const retried: JobsOptions = { attempts, backoff: { type: 'exponential', delay: backoffMs } };
  const workers: Worker[] = [];

  async function add(next: NextJob<Row> | undefined): Promise<void> {
    if (!next) return;
    const kept: JobsOptions = { ...retried, removeOnComplete: keepSteps, removeOnFail: keepSteps };
    if (next.name !== 'batches') {
      const jobId = toJobId(next.data.runId, next.name, next.data.number);
      await queue.add(next.name, next.data, { ...kept, jobId });
      return;
    }
    const { runId, number } = next.checkpoint;
    await flows.add({
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

  async function step(job: Job, signal: AbortSignal | undefined): Promise<void> {
    const { name, data } = job as StepJob;
    if (name === 'pull') return add(await steps.pull(data, signal));
    if (name === 'checkpoint') {
      const children = (await job.getChildrenValues()) as ChildrenCounts;
      return add(await steps.checkpoint(data, children, signal));
    }
    // Its machine died after the batches were added. Read again, the page could be another one.
    if (await queue.getJob(toJobId(data.runId, 'checkpoint', data.number))) return;
    await add(await steps.page(data, signal));
  }

  const batch = (job: Job, signal: AbortSignal | undefined) => steps.batch(job.data as BatchJob<Row>, signal);

  /** What cannot succeed is not tried again. */
  function once<Result>(work: (job: Job, signal: AbortSignal | undefined) => Promise<Result>) {
    // BullMQ gives a signal to functions that take three.
    return async (job: Job, _token: string | undefined, signal: AbortSignal | undefined): Promise<Result> => {
      try {
        return await work(job, signal);
      } catch (error) {
        onError(error);
        // The job goes on elsewhere.
        if (signal?.aborted) throw error;
        const message = toReason(error);
        const isFinal = error instanceof IntegrationError && !error.retryable;
        // Before BullMQ ends the job, because it then ends the one above it, and that one knows no reason.
        if (isFinal || job.attemptsMade + 1 >= attempts) await steps.fail(job.data as JobOfRun, message);
        throw isFinal ? new bullmq.UnrecoverableError(message) : error;
      }
    };
  }

  function watch(worker: Worker): Worker {
    worker.on('error', onError);
    // This machine was away for so long that another one has taken its jobs.
    worker.on('lockRenewalFailed', (jobIds) => jobIds.forEach((jobId) => worker.cancelJob(jobId)));
    // Tells of jobs too that nobody was left to tell of, because their machines died too often.
    worker.on('failed', (job, error) => {
      const isLast = !job || job.attemptsMade >= attempts || error.name === 'UnrecoverableError';
      if (job && isLast) steps.fail(job.data as JobOfRun, error.message).catch(onError);
    });
    return worker;
  }

  return {
    add,
    /** Works for the account on this machine, from now on. */
    work(): void {
      if (workers.length > 0) return;
      const shared = {
        connection,
        prefix,
        lockDuration: stalledMs,
        stalledInterval: stalledMs,
        // A machine that dies is no fault of the job.
        maxStalledCount: 1000,
        limiter: { max: batchesPerSecond, duration: 1000 },
      };
      workers.push(
        watch(new bullmq.Worker(queue.name, once(step), shared)),
        watch(new bullmq.Worker(batchQueue, once(batch), { ...shared, concurrency })),
      );
    },
    /** When the jobs that this machine has are done. */
    async close(): Promise<void> {
      await Promise.all(workers.map((worker) => worker.close()));
      await queue.close();
    },
  };
}
