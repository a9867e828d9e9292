import type { Dialog360Event } from '../webhook-events.ts';

/** Hands on the events that a receiver has proven. */
export interface Dialog360Events {
  /** Adds a listener and returns the function that removes it. What a listener throws is ignored. */
  on(listener: (event: Dialog360Event) => void): () => void;
}

export function createEvents(): Dialog360Events & { emit(event: Dialog360Event): void } {
  const listeners = new Set<(event: Dialog360Event) => void>();
  return {
    on(listener) {
      // Wrapped, so that the same function added twice is two listeners.
      const own = (event: Dialog360Event) => listener(event);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    emit(event) {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch {
          // A listener's fault is not the vendor's: the webhook was good.
        }
      }
    },
  };
}
