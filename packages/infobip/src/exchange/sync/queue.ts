import { ConfigurationError } from '@embedworks/core';
import { tell } from '@embedworks/core/server';
import type { FlowProducer } from 'bullmq';
import { vendor } from '../../errors.ts';
import { toReason } from './failures.ts';
import { createQueueAccount, type QueueAccount } from './queue-account.ts';
import { loadBullmq } from './queue-load.ts';
import type { PeopleSyncQueueOptions } from './queue-options.ts';
import { createQueueSteps, type QueueSteps } from './queue-steps.ts';
import { noCounts, type SyncDirection } from './options.ts';
import type { SyncStatus } from './store.ts';
import type { PeopleSync } from './sync.ts';

export type PeopleSyncQueue = ReturnType<typeof createPeopleSyncQueue>;

interface Account<Row extends object> extends QueueAccount<Row> {
  sync: PeopleSync<Row>;
  steps: QueueSteps<Row>;
}

/**
 * Runs the sync of many accounts on many machines. Each machine makes one of these, and says with `work` for which
 * accounts it works; any of them, or one that works for none, says with `start` that a run shall begin. For several syncs
 * of one account make one of these each; their `name` keeps them apart in Redis.
 *
 * The order is that of one process: pages follow each other, the batches of a page are sent side by side, and the
 * checkpoint moves when all of them are in. A job whose machine died goes to another one and is done again, which changes
 * nothing; see `createPeopleSync`. Records travel through Redis as JSON and are removed with their job.
 *
 * Source: https://docs.bullmq.io/guide/flows, https://docs.bullmq.io/guide/rate-limiting
 */
export function createPeopleSyncQueue<Row extends object>(options: PeopleSyncQueueOptions<Row>) {
  const { connection, prefix = 'embedworks', onProgress } = options;
  const onError = (error: unknown) => void tell(options.onError, error);
  const accounts = new Map<string, Promise<Account<Row>>>();
  let flows: FlowProducer | undefined;
  let closing: Promise<void> | undefined;

  async function accountOf(accountKey: string): Promise<Account<Row>> {
    if (closing) throw new ConfigurationError(vendor, 'The queue is closed. Make another one.');
    const known = accounts.get(accountKey) ?? open(accountKey);
    accounts.set(accountKey, known);
    // What failed to open may open the next time.
    known.catch(() => accounts.delete(accountKey));
    return known;
  }

  async function open(accountKey: string): Promise<Account<Row>> {
    const bullmq = await loadBullmq();
    const sync = await options.sync(accountKey);
    // Encoded, neither part has a slash or the colon that BullMQ refuses.
    const name = ['people-sync', accountKey, sync.runner.name].map(encodeURIComponent).join('/');
    const queue = new bullmq.Queue(name, { connection, prefix });
    flows ??= new bullmq.FlowProducer({ connection, prefix });
    queue.on('error', onError);
    const steps = createQueueSteps(sync, Date.now, (runId, progress) =>
      onProgress?.({ ...progress, accountKey, runId }),
    );
    return { ...createQueueAccount({ ...options, onError }, { bullmq, prefix, flows, queue, steps }), sync, steps };
  }

  async function closeAll(): Promise<void> {
    const opened = await Promise.allSettled(accounts.values());
    await Promise.all(opened.map(async (account) => account.status === 'fulfilled' && account.value.close()));
    await flows?.close();
  }

  return {
    /**
     * Begins a run, on whichever machines work for the account.
     * @returns the run's id, or that of the run which is under way.
     */
    async start(accountKey: string, { direction }: { direction?: SyncDirection } = {}): Promise<string> {
      const { sync, steps, add } = await accountOf(accountKey);
      const { lock, canPull, setStatus } = sync.runner;
      const way = direction ?? (canPull ? 'both' : 'out');
      if (way !== 'out' && !canPull) {
        throw new ConfigurationError(vendor, `The direction ${way} needs source.apply.`);
      }
      const [running, last] = [await lock.holder(), await sync.status()];
      // A run that has just ended is about to let go.
      const hasEnded = running !== undefined && running === last?.runId && last.state !== 'running';
      if (hasEnded) await lock.release(running);
      else if (running !== undefined) return running;
      const runId = crypto.randomUUID();
      await lock.hold(runId);
      try {
        const startedMs = Date.now();
        await setStatus({ runId, state: 'running', startedMs, changedMs: startedMs, counts: noCounts() });
        await add({ name: way === 'out' ? 'page' : 'pull', data: { runId, direction: way, number: 1 } });
      } catch (error) {
        await steps.fail({ runId }, toReason(error)).catch(onError);
        throw error;
      }
      return runId;
    },
    /** Works for the account on this machine, until `close`. Once is enough. */
    async work(accountKey: string): Promise<void> {
      const { work } = await accountOf(accountKey);
      // Closed while the account was opened.
      if (!closing) work();
    },
    /** How the last run of the account stands. */
    status: async (accountKey: string): Promise<SyncStatus | undefined> => (await accountOf(accountKey)).sync.status(),
    /** Ends the work of this machine, for good, when the jobs that it has are done. */
    close(): Promise<void> {
      closing ??= closeAll();
      return closing;
    },
  };
}
