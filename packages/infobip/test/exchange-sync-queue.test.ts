import { beforeEach, expect, test, vi } from 'vitest';
import { createPeopleSyncQueue } from '@embedworks/infobip/exchange/bullmq';
import type { PeopleSync } from '@embedworks/infobip/exchange';
import { loadBullmq } from '../src/exchange/sync/queue-load.ts';
import { createStorage, setUpSync, type Row } from './support/people-sync.ts';

vi.mock('../src/exchange/sync/queue-load.ts');

type Processor = (job: object, token: string | undefined, signal: AbortSignal | undefined) => Promise<unknown>;

/** What of BullMQ the queue uses, without Redis: it keeps what it was told, and runs no job by itself. */
class FakeQueue {
  readonly name: string;
  readonly add = vi.fn(async (..._job: unknown[]) => undefined);
  on = () => this;
  getJob = async () => undefined;
  close = async () => undefined;

  constructor(name: string) {
    this.name = name;
    queues.push(this);
  }
}

class FakeWorker {
  readonly name: string;
  readonly process: Processor;
  readonly cancelJob = vi.fn();
  readonly listeners = new Map<string, (...values: unknown[]) => void>();
  isClosed = false;

  constructor(name: string, process: Processor) {
    this.name = name;
    this.process = process;
    workers.push(this);
  }

  on(event: string, listener: (...values: unknown[]) => void): void {
    this.listeners.set(event, listener);
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }
}

class FakeFlowProducer {
  close = async () => undefined;
}

const queues: FakeQueue[] = [];
const workers: FakeWorker[] = [];
const bullmq = { Queue: FakeQueue, Worker: FakeWorker, FlowProducer: FakeFlowProducer };

beforeEach(() => {
  queues.length = 0;
  workers.length = 0;
  vi.mocked(loadBullmq).mockResolvedValue(bullmq as unknown as typeof import('bullmq'));
});

const queueOf = (sync: PeopleSync<Row>, onError?: (error: unknown) => void) =>
  createPeopleSyncQueue<Row>({ connection: {}, sync: () => sync, onError });

test('a machine that is told twice at once to work works once', async () => {
  const queue = queueOf(setUpSync().sync);
  await Promise.all([queue.work('A'), queue.work('A')]);
  await queue.work('A');
  expect(workers).toHaveLength(2);
  await queue.close();
  expect(workers.every(({ isClosed }) => isClosed)).toBe(true);
});

test('a machine that is closed while it begins to work leaves nobody working', async () => {
  const queue = queueOf(setUpSync().sync);
  const working = queue.work('A');
  await queue.close();
  await working;
  expect(workers.filter(({ isClosed }) => !isClosed)).toEqual([]);
  await expect(queue.work('A')).rejects.toMatchObject({ code: 'configuration' });
});

test('a machine has a queue of its own for each account and each sync', async () => {
  const queues = [queueOf(setUpSync().sync), queueOf(setUpSync(undefined, { name: 'leads' }).sync)];
  for (const queue of queues) for (const key of ['A', 'A/people']) await queue.work(key);
  const names = workers.map(({ name }) => name);
  expect(new Set(names).size).toBe(8);
  expect(names.filter((name) => name.includes(':'))).toEqual([]);
});

test('a machine that cannot add the first job of a run leaves the next start free', async () => {
  const { sync } = setUpSync();
  const queue = queueOf(sync);
  await queue.status('A');
  queues[0]?.add.mockRejectedValueOnce(new Error('Redis is away.'));
  await expect(queue.start('A')).rejects.toThrow('Redis is away.');
  expect(await queue.status('A')).toMatchObject({ state: 'failed', message: 'Redis is away.' });
  const runId = await queue.start('A');
  expect(await queue.status('A')).toMatchObject({ runId, state: 'running' });
});

test('a machine that cannot keep the status of a run leaves the next start free', async () => {
  const storage = createStorage();
  const { sync } = setUpSync(undefined, { storage });
  const { setItem } = storage;
  let isAway = true;
  storage.setItem = async (key, value) => {
    if (isAway && key.endsWith(':status')) throw new Error('The storage is away.');
    await setItem(key, value);
  };
  const queue = queueOf(sync);
  await expect(queue.start('A')).rejects.toThrow('The storage is away.');
  isAway = false;
  const runId = await queue.start('A');
  expect(await queue.status('A')).toMatchObject({ runId, state: 'running' });
});

test('a machine that was away ends its job, and the run goes on elsewhere', async () => {
  const errors: unknown[] = [];
  const { sync } = setUpSync(() => new Promise(() => undefined));
  const queue = queueOf(sync, (error) => errors.push(error));
  await queue.work('A');
  const runId = await queue.start('A');
  const batches = workers.find(({ name }) => name.endsWith('/batches'));
  batches?.listeners.get('lockRenewalFailed')?.(['run-batch-1-0']);
  expect(batches?.cancelJob).toHaveBeenCalledWith('run-batch-1-0');

  const data = { runId, direction: 'out', slot: 'batch-0', records: [{ id: 'a', name: 'Ann' }] };
  const job = batches?.process({ data, attemptsMade: 4 }, undefined, AbortSignal.abort());
  await expect(job).rejects.toMatchObject({ code: 'aborted' });
  expect(errors).toHaveLength(1);
  expect(await queue.status('A')).toMatchObject({ runId, state: 'running' });
});
