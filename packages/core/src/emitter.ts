/** Typed listeners by event type, with `*` for all of them. */
export interface Emitter<Events extends { type: string }> {
  /** Adds a listener and returns the function that removes it. An aborted `signal` removes it too. */
  on<Type extends Events['type']>(
    type: Type,
    listener: (event: Extract<Events, { type: Type }>) => void,
    options?: { signal?: AbortSignal | undefined },
  ): () => void;
  on(type: '*', listener: (event: Events) => void, options?: { signal?: AbortSignal | undefined }): () => void;
  emit(event: Events): void;
  /** Removes every listener, and what waits on callers' signals. */
  clear(): void;
}

export function createEmitter<Events extends { type: string }>(): Emitter<Events> {
  const listeners = new Map<string, Set<(event: never) => void>>();
  const removals = new Set<() => void>();

  return {
    on(type: string, listener: (event: never) => void, { signal }: { signal?: AbortSignal | undefined } = {}) {
      const remove = () => {
        listeners.get(type)?.delete(listener);
        signal?.removeEventListener('abort', remove);
        removals.delete(remove);
      };
      if (signal?.aborted) return remove;
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
      signal?.addEventListener('abort', remove);
      removals.add(remove);
      return remove;
    },
    emit(event) {
      // A copy, because a listener may remove itself. One that throws is reported and does not silence the others.
      for (const listener of [...(listeners.get(event.type) ?? []), ...(listeners.get('*') ?? [])]) {
        try {
          listener(event as never);
        } catch (error) {
          reportError(error);
        }
      }
    },
    clear: () => removals.forEach((remove) => remove()),
  };
}
