import { throwIfAborted, type WaitOptions } from './wait.ts';

/**
 * Reads items as they are needed and hands them on in lists of `size`, the last of them shorter. Only one list is held.
 * @throws {ApiCallError} `aborted` when the signal is.
 */
export async function* inBatches<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  size: number,
  options: WaitOptions,
): AsyncGenerator<Item[], void, undefined> {
  let batch: Item[] = [];
  for await (const item of items) {
    throwIfAborted(options);
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
