import type { ConnectionOptions } from 'bullmq';
import type { PeopleSync } from './sync.ts';
import type { SyncProgress } from './options.ts';

export interface QueueProgress extends SyncProgress {
  accountKey: string;
  runId: string;
}

export interface PeopleSyncQueueOptions<Row extends object> {
  /** Where Redis is: `{ host, port }`, `{ url }`, or a connection of `ioredis` with `maxRetriesPerRequest: null`. */
  connection: ConnectionOptions;
  /**
   * The sync of an account, made once on each machine that asks for it. All machines need the same storage, so not the
   * embedded file. Its `batchSize` is that of a job. Its rows travel as JSON, so they hold texts, finite numbers, truth
   * values, lists and plain objects; a run fails at a row that holds anything else, such as a `Date`.
   */
  sync: (accountKey: string) => PeopleSync<Row> | Promise<PeopleSync<Row>>;
  /** Before all keys in Redis. Default: `embedworks`. */
  prefix?: string | undefined;
  /** Batches that one machine sends at once, for each account. Default: 2. */
  concurrency?: number | undefined;
  /**
   * Batches that begin in a second, of all machines together, for each account. The vendor counts each operation by itself,
   * so a batch that creates and deletes is one batch; what goes beyond is refused with 429 and sent again. Default: 5.
   * Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json)
   */
  batchesPerSecond?: number | undefined;
  /** Attempts of a job, besides those that each call makes by itself. Default: 5. */
  attempts?: number | undefined;
  /** Milliseconds until the first attempt after a failure, twice as long for each one after it. Default: 1000. */
  backoffMs?: number | undefined;
  /** Milliseconds after which a job of a machine that died goes to another one. Default: 30000. */
  stalledMs?: number | undefined;
  /** Called on the machine that has worked, after each page. */
  onProgress?: ((progress: QueueProgress) => void | Promise<void>) | undefined;
  /** Called with errors of Redis and of jobs, which are tried again. A run that ends for good tells why in its status. */
  onError?: ((error: unknown) => unknown) | undefined;
}
