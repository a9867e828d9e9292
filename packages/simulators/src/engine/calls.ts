import type { Clock } from './clock.ts';
import type { FaultEffect, Faults } from './faults.ts';
import { sendOut } from './outgoing.ts';

/** A request to the customer's server whose answer the vendor waits for. */
export interface CallRequest {
  method: string;
  url: string;
  /** All of them; nothing is added. */
  headers: Record<string, string>;
  /** Sent to the byte. Empty: none. */
  body: string;
}

/** What came of it. Durations are real milliseconds. */
export type CallOutcome =
  | {
      status: number;
      /** Names in lower case. */
      headers: Record<string, string>;
      /** No more than 1 MB of it. */
      body: string;
      durationMs: number;
    }
  /** No answer came, and a sentence says why. `isUnsent`: because nothing was sent. */
  | { error: string; durationMs: number; isUnsent?: true };

/** A call as the journal is told of it. */
export interface Call {
  vendor: string;
  webhook: string;
  request: CallRequest;
  outcome: CallOutcome;
  /** Types of the faults that were played. */
  faults: readonly FaultEffect['type'][];
}

export interface Calls {
  /** Never throws. */
  call(vendor: string, webhook: string, request: CallRequest, timeoutMs: number): Promise<CallOutcome>;
  /** Gives up what is on its way; nobody is told of it. */
  clear(): void;
}

export interface CallsOptions {
  clock: Clock;
  faults: Pick<Faults, 'take'>;
  send(request: Request): Promise<Response>;
  /** Why nothing may go there, or `undefined`. */
  isAllowed(url: string): string | undefined;
  /** Called after every call, also one that was lost or not allowed. */
  onCall(call: Call): void;
}

const answerCharacters = 1024 * 1024;

/** Calls of a vendor that need an answer. Faults of webhooks strike them as well, apart from `reorder`: each stands alone. */
export function createCalls({ clock, faults, send, isAllowed, onCall }: CallsOptions): Calls {
  let running = new AbortController();

  const sendOnce = async (request: CallRequest, timeoutMs: number, signal: AbortSignal): Promise<CallOutcome> => {
    const refusal = isAllowed(request.url);
    if (refusal !== undefined) return { error: refusal, durationMs: 0, isUnsent: true };
    return sendOut({ ...request, headers: () => request.headers, send, timeoutMs, signal, answerCharacters });
  };

  return {
    async call(vendor, webhook, request, timeoutMs) {
      const { signal } = running;
      const effects = faults.take('webhook', vendor, webhook).filter(({ type }) => type !== 'reorder');
      const types = effects.map(({ type }) => type);
      const told = (outcome: CallOutcome) => {
        // Cleared meanwhile: nobody remembers this call.
        if (!signal.aborted) onCall({ vendor, webhook, request, outcome, faults: types });
        return outcome;
      };
      if (types.includes('lost')) return told({ error: 'Lost on its way, by a fault.', durationMs: 0 });
      for (const effect of effects) if (effect.type === 'late') await wait(clock, effect.ms);
      if (signal.aborted) return { error: 'The world was cleared.', durationMs: 0, isUnsent: true };
      const outcome = told(await sendOnce(request, timeoutMs, signal));
      for (const effect of effects) {
        if (effect.type !== 'duplicate') continue;
        for (let copies = effect.times - 1; copies > 0; copies -= 1) told(await sendOnce(request, timeoutMs, signal));
      }
      return outcome;
    },
    clear() {
      running.abort(new Error('The world was cleared.'));
      running = new AbortController();
    },
  };
}

function wait(clock: Clock, durationMs: number): Promise<void> {
  return new Promise((resolve) => clock.schedule(durationMs, resolve, resolve));
}
