import type { Clock } from './clock.ts';
import { sendOut, type OutgoingRequest } from './outgoing.ts';

/** One try to deliver. */
export interface Attempt {
  /** Virtual time, milliseconds since the epoch. */
  atMs: number;
  /** Absent when no answer came. */
  status?: number;
  /** Why no answer came, or why nothing was sent. */
  error?: string;
  /** Real time. */
  durationMs: number;
  /** Start of the answer's body. */
  answer?: string;
}

export interface AttemptOptions extends Omit<OutgoingRequest, 'method' | 'answerCharacters'> {
  clock: Clock;
}

const answerCharacters = 2000;

/** Sends once. Never throws: what goes wrong is the attempt's error. */
export async function attemptDelivery({ clock, headers, ...request }: AttemptOptions): Promise<Attempt> {
  const atMs = clock.now();
  const outcome = await sendOut({
    ...request,
    method: 'POST',
    headers: async () => ({ 'content-type': 'application/json', ...(await headers()) }),
    answerCharacters,
  });
  const { durationMs } = outcome;
  if ('error' in outcome) return { atMs, durationMs, error: outcome.error };
  return { atMs, durationMs, status: outcome.status, answer: outcome.body };
}
