/**
 * The sync of People on several machines: its steps as jobs of BullMQ over Redis. Needs `npm i bullmq ioredis`.
 *
 * Source: https://docs.bullmq.io
 */
export { createPeopleSyncQueue, type PeopleSyncQueue } from './exchange/sync/queue.ts';
export type { PeopleSyncQueueOptions, QueueProgress } from './exchange/sync/queue-options.ts';
