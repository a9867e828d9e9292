export interface Listeners<Event, Answer = void> {
  /** Returns the function that removes the listener. */
  add(listener: (event: Event) => Answer): () => void;
  /** Calls all, in the order they came, and answers what they answered. */
  tell(event: Event): Answer[];
  count(): number;
}

export function createListeners<Event, Answer = void>(): Listeners<Event, Answer> {
  const listeners = new Set<(event: Event) => Answer>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (event) => [...listeners].map((listener) => listener(event)),
    count: () => listeners.size,
  };
}
