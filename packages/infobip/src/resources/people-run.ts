import { inBatches, throwIfAborted, type CallOptions } from '@embedworks/core/server';
import { vendor } from '../errors.ts';
import { inOurWords, type Operation } from './people-repeat.ts';

/** Most people in one call. Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json) */
export const mostInBatch = 1000;

/** Any number of items, read as they are needed and never kept. */
export type Source<Item> = Iterable<Item> | AsyncIterable<Item>;

/** One item that the vendor refused. */
export interface ItemFailure<Item> {
  /** Place in the source, from 0. -1 when the vendor names something that was not sent. */
  index: number;
  /** Absent when `index` is -1. */
  item?: Item;
  message: string;
  /** The vendor's code, or ours: `unanswered` when the vendor did not say what became of it, `too_large` when unsent. */
  code?: string | number;
  /** In version 2: the status of this item alone, e.g. 409. */
  status?: number;
  /** What is wrong with which property. */
  details?: readonly { property: string; message: string; payload?: unknown }[];
}

export interface RunProgress {
  /**
   * Items from the beginning of the source of which the vendor has said what became of them, failed and skipped ones
   * included. All that did not fail are in for sure. To go on after an error, pass it as `skip`.
   */
  done: number;
  /** Items refused so far. */
  failed: number;
  /** Calls answered so far. */
  batches: number;
}

export interface RunResult<Item> extends RunProgress {
  /** The first failures, at most `keepFailures`. `failed` counts all of them. */
  failures: ItemFailure<Item>[];
}

export interface RunOptions<Item, Progress = RunProgress> extends CallOptions {
  /** Items in one call. Default: the most that the vendor takes. */
  batchSize?: number | undefined;
  /** Items of the source to leave out, e.g. `done` of the last progress. Default: 0. */
  skip?: number | undefined;
  /**
   * Attempts for one batch after the first. What may not be done twice is repeated only after 429. Default: 10, which
   * lasts some minutes.
   */
  retries?: number | undefined;
  /** Failures to keep for the result. Default: 100, so that memory stays flat however many there are. */
  keepFailures?: number | undefined;
  /** Called with every failure, before the progress that counts it. A promise is waited for, e.g. to write it down. */
  onFailure?: ((failure: ItemFailure<Item>) => void | Promise<void>) | undefined;
  /** Called after each batch. A promise is waited for, e.g. to store from where to go on. */
  onProgress?: ((progress: Progress) => void | Promise<void>) | undefined;
}

/** What became of one batch. Indexes count from its beginning. */
export type BatchFailure = Omit<ItemFailure<never>, 'item'>;

export interface Run<Item> {
  operation: Operation;
  source: Source<Item>;
  /** Makes batches of it. */
  batches: (items: Source<Item>) => AsyncIterable<Item[]>;
  /** Sends one, and tells who failed. */
  send: (batch: Item[], firstIndex: number) => Promise<BatchFailure[]>;
}

/** Sends a source in batches, one after the other: a later item may be the same person as an earlier one. */
export function runBatches<Item>(run: Run<Item>, options: RunOptions<Item>): Promise<RunResult<Item>> {
  return inOurWords(runAll(run, options), run.operation);
}

async function runAll<Item>({ source, batches, send }: Run<Item>, options: RunOptions<Item>): Promise<RunResult<Item>> {
  const { skip = 0, keepFailures = 100, onFailure, onProgress, signal } = options;
  const result: RunResult<Item> = { done: skip, failed: 0, batches: 0, failures: [] };
  throwIfAborted({ vendor, signal });

  for await (const batch of batches(skip > 0 ? withoutFirst(source, skip) : source)) {
    const failures = await send(batch, result.done);
    for (const { index, ...reason } of failures) {
      const isPlaced = index >= 0 && index < batch.length;
      const place = isPlaced ? { index: result.done + index, item: batch[index] as Item } : { index: -1 };
      const failure = { ...place, ...reason };
      result.failed += 1;
      if (result.failures.length < keepFailures) result.failures.push(failure);
      await onFailure?.(failure);
    }
    result.done += batch.length;
    result.batches += 1;
    const { done, failed, batches: count } = result;
    await onProgress?.({ done, failed, batches: count });
  }
  return result;
}

/** Batches of the size that was asked for, at most `limit`. */
export function bySize<Item>({ batchSize, signal }: RunOptions<Item, never>, limit: number) {
  const size = Math.min(Math.max(Math.trunc(batchSize ?? limit), 1), limit);
  return (items: Source<Item>) => inBatches(items, size, { vendor, signal });
}

async function* withoutFirst<Item>(items: Source<Item>, count: number): AsyncGenerator<Item, void, undefined> {
  let seen = 0;
  for await (const item of items) {
    seen += 1;
    if (seen > count) yield item;
  }
}
