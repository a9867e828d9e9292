import { throwIfAborted } from '@embedworks/core/server';
import { vendor } from '../errors.ts';

/** Source: https://github.com/api-evangelist/infobip (infobip-people-openapi.json) */
export const eventLimits = { events: 5000, bytesPerEvent: 512_000, bytesPerCall: 15_728_640 };

export interface SplitLimits {
  /** Most items in a list. */
  items: number;
  /** Most bytes of the list as JSON, brackets and commas included. */
  bytes: number;
  signal?: AbortSignal | undefined;
}

const encoder = new TextEncoder();

/** Bytes of a value as JSON, as it travels. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** An item and its size, measured once. */
export interface Sized<Item> {
  item: Item;
  bytes: number;
}

/** Reads items as they are needed and hands them on in lists that keep both limits. Only one list is held. */
export async function* inSizedBatches<Item>(
  sized: AsyncIterable<Sized<Item>>,
  { items, bytes: most, signal }: SplitLimits,
): AsyncGenerator<Sized<Item>[], void, undefined> {
  const brackets = 2;
  let batch: Sized<Item>[] = [];
  let total = brackets;
  for await (const next of sized) {
    throwIfAborted({ vendor, signal });
    const separator = batch.length > 0 ? 1 : 0;
    if (batch.length >= items || (batch.length > 0 && total + separator + next.bytes > most)) {
      yield batch;
      batch = [];
      total = brackets;
    }
    total += next.bytes + (batch.length > 0 ? 1 : 0);
    batch.push(next);
  }
  if (batch.length > 0) yield batch;
}
