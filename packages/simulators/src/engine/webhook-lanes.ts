/** Work that goes one after the other within a lane, and side by side across lanes. */
export interface Lanes {
  /** Runs `job` when the lane is free. Resolves when it is done. */
  run(lane: string, job: () => Promise<void>): Promise<void>;
  /** Resolves when every lane is empty. */
  settled(): Promise<void>;
}

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<void>>();
  return {
    run(lane, job) {
      const done = (tails.get(lane) ?? Promise.resolve()).then(job).finally(() => {
        if (tails.get(lane) === done) tails.delete(lane);
      });
      tails.set(lane, done);
      return done;
    },
    async settled() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
