import type { Ids } from './ids.ts';

/** Gives the next id at each call. */
export interface Sequence<Value = number> {
  (): Value;
  /** The last number given. */
  snapshot(): number;
  /** Goes on after that number. */
  restore(last: number): void;
}

const sequences = new WeakSet<object>();

/** Rises in small uneven steps, as the ids of a platform that serves many do. */
export function createSequence(ids: Ids, start: number): Sequence;
/** @param format Makes the id of its number. */
export function createSequence<Value>(ids: Ids, start: number, format: (last: number) => Value): Sequence<Value>;
export function createSequence(
  ids: Ids,
  start: number,
  format: (last: number) => unknown = (last) => last,
): Sequence<unknown> {
  let last = start;
  const next = () => format((last += ids.integer(1, 9)));
  const sequence = Object.assign(next, {
    snapshot: () => last,
    restore(position: number) {
      last = position;
    },
  });
  sequences.add(sequence);
  return sequence;
}

export function isSequence(value: unknown): value is Sequence<unknown> {
  return typeof value === 'function' && sequences.has(value);
}
