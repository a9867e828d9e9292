/** Sandbox choices: how long a message has to be visible, and how long others are waited for, so that one call tells of them all. */
const visibleMs = 1000;
const gatherMs = 250;

export interface OpenedBatch {
  /** Tells whether a message can be seen now. */
  see(id: string, isVisible: boolean): void;
  /** The visitor clicked it, which counts at once. */
  click(id: string): void;
  /** The panel closed: what was not seen long enough was not seen. */
  close(): void;
}

/** Decides when messages count as opened, and tells of them together. */
export function createOpenedBatch(send: (ids: readonly string[]) => void): OpenedBatch {
  type Timer = ReturnType<typeof setTimeout>;
  const visible = new Map<string, Timer>();
  const told = new Set<string>();
  let gathered: string[] = [];
  let timer: Timer | undefined;

  function gather(id: string) {
    hide(id);
    if (told.has(id)) return;
    told.add(id);
    gathered.push(id);
    timer ??= setTimeout(flush, gatherMs);
  }

  function hide(id: string) {
    clearTimeout(visible.get(id));
    visible.delete(id);
  }

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    const ids = gathered;
    gathered = [];
    if (ids.length > 0) send(ids);
  }

  return {
    see(id, isVisible) {
      if (!isVisible) hide(id);
      else if (!visible.has(id) && !told.has(id)) {
        visible.set(
          id,
          setTimeout(() => gather(id), visibleMs),
        );
      }
    },
    click(id) {
      gather(id);
      flush();
    },
    close() {
      for (const id of [...visible.keys()]) hide(id);
      flush();
      told.clear();
    },
  };
}
