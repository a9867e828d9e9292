import { padMessage } from './message-padding.ts';

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const constants = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0);

/** RFC 1321. Broken for everything but HMAC, and a subscription may ask for it there; the platform does not have it. */
export function md5(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const message = padMessage(data, true);
  const view = new DataView(message.buffer);
  let state: readonly [number, number, number, number] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let offset = 0; offset < message.byteLength; offset += 64) {
    let [a, b, c, d] = state;
    for (let step = 0; step < 64; step += 1) {
      const round = step >> 4;
      const [mixed, word] = mix(round, step, b, c, d);
      const sum = (a + mixed + (constants[step] ?? 0) + view.getInt32(offset + word * 4, true)) | 0;
      const shift = shifts[round]?.[step % 4] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
    state = [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0];
  }
  const digest = new DataView(new ArrayBuffer(16));
  for (const [position, word] of state.entries()) digest.setInt32(position * 4, word, true);
  return new Uint8Array(digest.buffer);
}

function mix(round: number, step: number, b: number, c: number, d: number): [mixed: number, word: number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), (5 * step + 1) % 16];
  if (round === 2) return [b ^ c ^ d, (3 * step + 5) % 16];
  return [c ^ (b | ~d), (7 * step) % 16];
}
