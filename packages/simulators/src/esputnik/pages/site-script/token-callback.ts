import type { FaultEffect } from '../../../engine/faults.ts';
import type { TellChannel } from './reports.ts';

export interface TokenCallbackOptions {
  /** The page's own function. */
  call(): unknown;
  tellRequest: TellChannel;
  tellAnswer: TellChannel;
}

/**
 * Asks the page for a token, with the faults of the world on the way there and back. Settles as the page's Promise does; never,
 * when question or answer is lost.
 */
export function createTokenCallback({ call, tellRequest, tellAnswer }: TokenCallbackOptions): () => Promise<unknown> {
  return async () => {
    const effects = await tellRequest('getAuthTokenCallback', {});
    if (find(effects, 'lost')) return never();
    await pause(find(effects, 'late')?.ms);
    const times = find(effects, 'duplicate')?.times ?? 1;
    const first = answerOf(call);
    // A repeated call is made, and its answer forgotten.
    for (let count = 1; count < times; count += 1) void answerOf(call);
    return deliver(await first);
  };

  async function deliver(answer: PromiseSettledResult<unknown>): Promise<unknown> {
    const resolved = answer.status === 'fulfilled';
    const effects = resolved
      ? await tellAnswer('resolve', { token: answer.value })
      : await tellAnswer('reject', { reason: answer.reason as unknown });
    if (find(effects, 'lost')) return never();
    await pause(find(effects, 'late')?.ms);
    if (find(effects, 'malformed')) return undefined;
    if (resolved) return answer.value;
    throw answer.reason;
  }
}

/** A function that throws instead of answering with a Promise is one that rejects. */
async function answerOf(call: () => unknown): Promise<PromiseSettledResult<unknown>> {
  try {
    return { status: 'fulfilled', value: await call() };
  } catch (reason) {
    return { status: 'rejected', reason };
  }
}

function find<Type extends FaultEffect['type']>(effects: readonly FaultEffect[], wanted: Type) {
  return effects.find((effect): effect is Extract<FaultEffect, { type: Type }> => effect.type === wanted);
}

function never(): Promise<never> {
  return new Promise(() => {});
}

async function pause(durationMs = 0): Promise<void> {
  if (durationMs > 0) await new Promise((resolve) => setTimeout(resolve, durationMs));
}
