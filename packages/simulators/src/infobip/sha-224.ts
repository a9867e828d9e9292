import { padMessage } from './message-padding.ts';

const primes = firstPrimes(64);
/** Fractional parts of the cube roots of the first 64 primes. */
const constants = primes.map((prime) => fractionOf(prime ** (1 / 3)));
/** Fractional parts, their second 32 bits, of the square roots of the ninth to the sixteenth prime. */
const start = [0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4] as const;

/** FIPS 180-4. The platform does not have it, and a subscription may ask for it. */
export function sha224(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const message = padMessage(data, false);
  const view = new DataView(message.buffer);
  const state = Int32Array.from(start);
  for (let offset = 0; offset < message.byteLength; offset += 64) compress(state, schedule(view, offset));
  const digest = new DataView(new ArrayBuffer(28));
  for (let word = 0; word < 7; word += 1) digest.setInt32(word * 4, state[word] ?? 0);
  return new Uint8Array(digest.buffer);
}

function schedule(view: DataView, offset: number): Int32Array {
  const words = new Int32Array(64);
  const word = (position: number) => words[position] ?? 0;
  for (let step = 0; step < 64; step += 1) {
    if (step < 16) {
      words[step] = view.getInt32(offset + step * 4);
      continue;
    }
    const [early, late] = [word(step - 15), word(step - 2)];
    const lower = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const upper = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[step] = word(step - 16) + lower + word(step - 7) + upper;
  }
  return words;
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [step, constant] of constants.entries()) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + constant + (words[step] ?? 0)) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [position, value] of [a, b, c, d, e, f, g, h].entries()) {
    state[position] = (state[position] ?? 0) + value;
  }
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fractionOf(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
