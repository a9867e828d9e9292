/** Ids that look like the vendor's and come out the same for the same seed. */
export interface Ids {
  /** From `minimum` to `maximum`, both included. */
  integer(minimum: number, maximum: number): number;
  /** Letters and digits. */
  alphanumeric(length: number): string;
  uuid(): string;
  /** Where the generator stands: a whole number from 0 to 2³² − 1. */
  snapshot(): number;
  /** Goes on from there. */
  restore(position: number): void;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function createIds(seed: number): Ids {
  const random = mulberry32(seed);
  const integer = (minimum: number, maximum: number) => minimum + Math.floor(random.next() * (maximum - minimum + 1));
  const pick = (alphabet: string, length: number) => {
    let text = '';
    while (text.length < length) text += alphabet.charAt(integer(0, alphabet.length - 1));
    return text;
  };
  return {
    integer,
    alphanumeric: (length) => pick(letters, length),
    uuid() {
      const hex = (length: number) => pick('0123456789abcdef', length);
      return `${hex(8)}-${hex(4)}-4${hex(3)}-${pick('89ab', 1)}${hex(3)}-${hex(12)}`;
    },
    snapshot: random.snapshot,
    restore: random.restore,
  };
}

/** A small, fast, well-spread generator. Not for secrets: here predictable is the point. */
function mulberry32(seed: number) {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
    snapshot: () => state,
    restore(position: number) {
      state = position >>> 0;
    },
  };
}
