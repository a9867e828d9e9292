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
  /** Removes every listener. */
  clear(): void;
}

export function createEmitter<Events extends { type: string }>(): Emitter<Events> {
  const listeners = new Map<string, Set<(event: never) => void>>();

  return {
    on(type: string, listener: (event: never) => void, options?: { signal?: AbortSignal | undefined }) {
      const { signal } = options ?? {};
      const remove = () => {
        listeners.get(type)?.delete(listener);
        signal?.removeEventListener('abort', remove);
      };
      if (signal?.aborted) return remove;
      const group = listeners.get(type) ?? new Set();
      listeners.set(type, group.add(listener));
      signal?.addEventListener('abort', remove);
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
    clear: () => listeners.clear(),
  };
}
