/** A clock that tests and people can stop and move. Everything a simulator does over time goes by it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Runs `task` once, after a delay of virtual time. Returns the function that cancels it. `onClear` runs instead when
   * the clock is cleared first.
   */
  schedule(delayMs: number, task: () => void | Promise<void>, onClear?: () => void): () => void;
  /** Stops time. It still moves by `advance` and `set`. */
  freeze(): void;
  /** Lets time run again from where it stands. */
  resume(): void;
  /** Moves forward, running what falls due on the way, in order and at its own time. */
  advance(durationMs: number): Promise<void>;
  /** Moves to a moment. Going back runs nothing. */
  set(timeMs: number): Promise<void>;
  readonly frozen: boolean;
  /** Cancels everything scheduled. */
  clear(): void;
}

interface Task {
  dueMs: number;
  run: () => void | Promise<void>;
  onClear: (() => void) | undefined;
  cancelled: boolean;
}

/** @param startMs Default: the real time now. */
export function createClock(startMs = Date.now(), frozen = false): Clock {
  /** The next one first; those due at the same time in the order they came. */
  let tasks: Task[] = [];
  let baseMs = startMs;
  let realBaseMs = Date.now();
  let isFrozen = frozen;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let armedForMs = Infinity;

  const now = () => (isFrozen ? baseMs : baseMs + (Date.now() - realBaseMs));
  const moveTo = (timeMs: number) => {
    baseMs = timeMs;
    realBaseMs = Date.now();
  };

  const disarm = () => {
    clearTimeout(timer);
    armedForMs = Infinity;
  };

  const arm = () => {
    const [next] = tasks;
    if (!next || isFrozen || next.dueMs >= armedForMs) return;
    disarm();
    armedForMs = next.dueMs;
    // Longer waits than a timer can count are armed again when it fires.
    timer = setTimeout(() => void ring(), Math.min(Math.max(next.dueMs - now(), 0), 2 ** 31 - 1));
    // A pending simulation must not keep a finished test process alive.
    (timer as { unref?: () => void }).unref?.();
  };

  const ring = async () => {
    armedForMs = Infinity;
    await runDue(now());
    arm();
  };

  const runDue = async (untilMs: number) => {
    for (let [task] = tasks; task && task.dueMs <= untilMs; [task] = tasks) {
      tasks.shift();
      if (task.cancelled) continue;
      if (now() < task.dueMs) moveTo(task.dueMs);
      await task.run();
    }
  };

  return {
    now,
    schedule(delayMs, run, onClear) {
      const task: Task = { dueMs: now() + delayMs, run, onClear, cancelled: false };
      tasks.splice(placeOf(task.dueMs, tasks), 0, task);
      arm();
      return () => {
        task.cancelled = true;
      };
    },
    freeze() {
      moveTo(now());
      isFrozen = true;
      disarm();
    },
    resume() {
      moveTo(now());
      isFrozen = false;
      arm();
    },
    async advance(durationMs) {
      await this.set(now() + durationMs);
    },
    async set(timeMs) {
      await runDue(timeMs);
      moveTo(timeMs);
      disarm();
      arm();
    },
    get frozen() {
      return isFrozen;
    },
    clear() {
      const cleared = tasks;
      tasks = [];
      disarm();
      for (const { onClear, cancelled } of cleared) if (!cancelled) onClear?.();
    },
  };
}

/** Behind everything due at the same time, found by halving. */
function placeOf(dueMs: number, tasks: readonly Task[]): number {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tasks[middle] as Task).dueMs <= dueMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
