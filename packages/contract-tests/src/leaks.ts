/** What a page holds on to, counted by watching who takes and who gives back. */
export interface LeakWatch {
  /** Listeners on the window, running timers and frames that came since and are still there. */
  left(): { listeners: string[]; timers: number; frames: number };
  /** Takes the watch off the window. */
  stop(): void;
}

export function watchLeaks(): LeakWatch {
  const { addEventListener, removeEventListener, setTimeout, clearTimeout, setInterval, clearInterval } = window;
  const listeners = new Map<unknown, string>();
  const timers = new Set<unknown>();
  const framesBefore = new Set(document.querySelectorAll('iframe'));

  Object.assign(window, {
    addEventListener(type: string, listener: unknown, options?: unknown) {
      listeners.set(listener, type);
      addEventListener.call(window, type, listener as EventListener, options as AddEventListenerOptions);
    },
    removeEventListener(type: string, listener: unknown, options?: unknown) {
      listeners.delete(listener);
      removeEventListener.call(window, type, listener as EventListener, options as EventListenerOptions);
    },
    setTimeout(handler: () => void, delayMs?: number, ...rest: unknown[]) {
      const id = setTimeout(() => {
        timers.delete(id);
        handler(...(rest as []));
      }, delayMs);
      timers.add(id);
      return id;
    },
    clearTimeout(id: number) {
      timers.delete(id);
      clearTimeout(id);
    },
    setInterval(handler: () => void, delayMs?: number) {
      const id = setInterval(handler, delayMs);
      timers.add(id);
      return id;
    },
    clearInterval(id: number) {
      timers.delete(id);
      clearInterval(id);
    },
  });

  return {
    left: () => ({
      listeners: [...listeners.values()],
      timers: timers.size,
      frames: [...document.querySelectorAll('iframe')].filter((frame) => !framesBefore.has(frame)).length,
    }),
    stop: () =>
      void Object.assign(window, {
        addEventListener,
        removeEventListener,
        setTimeout,
        clearTimeout,
        setInterval,
        clearInterval,
      }),
  };
}
