export interface Pace {
  /** Takes a place and tells how many milliseconds there are until it may be used. */
  take(): number;
}

/** Lets `limit` begin in any `windowMs`; who comes later waits its turn. */
export function createPace(limit: number, windowMs: number): Pace {
  const begun: number[] = [];
  return {
    take() {
      const now = Date.now();
      const earliest = begun.length < limit ? now : (begun.at(-limit) ?? now) + windowMs;
      const at = Math.max(now, earliest);
      begun.push(at);
      if (begun.length > limit) begun.shift();
      return at - now;
    },
  };
}
