/** A clock that tests and people can stop and move. Everything a simulator does over time goes by it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `task` once, after a delay of virtual time. Returns the function that cancels it. */
  schedule(delayMs: number, task: () => void | Promise<void>): () => void;
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
}

/** @param startMs Default: the real time now. */
export function createClock(startMs = Date.now(), frozen = false): Clock {
  const tasks = new Set<Task>();
  let baseMs = startMs;
  let realBaseMs = Date.now();
  let isFrozen = frozen;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const now = () => (isFrozen ? baseMs : baseMs + (Date.now() - realBaseMs));
  const moveTo = (timeMs: number) => {
    baseMs = timeMs;
    realBaseMs = Date.now();
  };
  const next = () => [...tasks].sort((left, right) => left.dueMs - right.dueMs)[0];

  const arm = () => {
    clearTimeout(timer);
    const task = next();
    if (!task || isFrozen) return;
    // Longer waits than a timer can count are armed again when it fires.
    timer = setTimeout(() => void runDue(now()).then(arm), Math.min(Math.max(task.dueMs - now(), 0), 2 ** 31 - 1));
    // A pending simulation must not keep a finished test process alive.
    (timer as { unref?: () => void }).unref?.();
  };

  const runDue = async (untilMs: number) => {
    for (let task = next(); task && task.dueMs <= untilMs; task = next()) {
      tasks.delete(task);
      if (now() < task.dueMs) moveTo(task.dueMs);
      await task.run();
    }
  };

  return {
    now,
    schedule(delayMs, run) {
      const task = { dueMs: now() + delayMs, run };
      tasks.add(task);
      arm();
      return () => void tasks.delete(task);
    },
    freeze() {
      moveTo(now());
      isFrozen = true;
      clearTimeout(timer);
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
      arm();
    },
    get frozen() {
      return isFrozen;
    },
    clear() {
      tasks.clear();
      clearTimeout(timer);
    },
  };
}
