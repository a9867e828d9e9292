/** The vendor's function: the stub of a loader, which the script takes over. */
export interface EsFunction {
  (...call: unknown[]): void;
  /** Calls made before the script had loaded. */
  q?: unknown[];
  /** What a nested stub hands each call to, looked up at every call. */
  c?: (...entry: unknown[]) => void;
  [taken]?: true;
}

export interface EsWindow {
  eS?: unknown;
}

/** On the stub and known to every copy of the script, because a loader that runs twice inserts the script twice. */
const taken = Symbol.for('embedworks.esputnik.taken');

export interface QueueListener {
  /** One entry of the queue, as it was pushed. */
  onEntry(entry: readonly unknown[]): void;
  /** One call of `eS`, whether it was queued or not. What it throws is logged, and the next call is heard all the same. */
  onCall(call: readonly unknown[]): void;
  logError(message: string, cause: unknown): void;
}

/**
 * Replays what was queued and hears every later call. The function in `window.eS` stays the same object, so references to it
 * that were taken before go on working.
 * @returns `false` when another copy of the script did so before.
 */
export function takeOver(window: EsWindow, { onEntry, onCall, logError }: QueueListener): boolean {
  const eS = isFunction(window.eS) ? window.eS : createStub();
  if (eS[taken]) return false;
  eS[taken] = true;
  window.eS = eS;

  const hear = (entry: readonly unknown[]) => {
    try {
      onCall(unwrap(entry));
    } catch (error) {
      logError('A command of eS failed.', error);
    }
  };
  const queue = Array.isArray(eS.q) ? eS.q : [];
  eS.q = queue;
  // One by one, because a command may queue another.
  while (queue.length > 0) {
    const entry = toList(queue.shift());
    onEntry(entry);
    hear(entry);
  }
  if (eS.c) eS.c = (...entry) => hear(entry);
  // A flat stub has no `c` and pushes by itself.
  queue.push = (...entries) => {
    for (const entry of entries) hear(toList(entry));
    return 0;
  };
  return true;
}

/** The call within an entry. The published loader wraps it once more, the vendor's script for Shopify does not. */
export function unwrap(entry: readonly unknown[]): readonly unknown[] {
  let call = entry;
  while (call.length === 1 && isList(call[0])) call = toList(call[0]);
  return call;
}

/** As the published loader makes it, for a page that includes the script without one. */
function createStub(): EsFunction {
  const eS: EsFunction = (...call) => eS.c?.(call);
  eS.c = (...entry) => void eS.q?.push(entry);
  return eS;
}

function isFunction(value: unknown): value is EsFunction {
  return typeof value === 'function';
}

/** Calls are `Arguments` objects, which are lists and no arrays. */
function isList(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { length?: unknown }).length === 'number';
}

function toList(value: unknown): readonly unknown[] {
  return isList(value) ? Array.from(value) : [value];
}
