/** Runs the tasks of one key one after the other, and those of different keys side by side. */
export interface Queue {
  <Answer>(key: string, task: () => Promise<Answer>): Promise<Answer>;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
}

export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();

  function queue<Answer>(key: string, task: () => Promise<Answer>): Promise<Answer> {
    const answer = (last.get(key) ?? Promise.resolve()).then(task);
    const settled = answer.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return answer;
  }

  async function idle(): Promise<void> {
    while (last.size > 0) await Promise.all(last.values());
  }

  return Object.assign(queue, { idle });
}
