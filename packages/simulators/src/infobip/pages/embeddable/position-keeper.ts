import type { Position } from './portal-state.ts';

export interface PositionKeeper {
  /** What is kept already. */
  start(position: Position): void;
  last(): Position;
  /** One after the other; of those that wait, only the newest is sent. Settles when it is kept or overtaken. */
  keep(position: Position): Promise<void>;
}

/** Tells the portal where the end user is, at most one telling at a time, so that the newest one wins. */
export function createPositionKeeper(save: (position: Position) => Promise<void>): PositionKeeper {
  let last: Position = {};
  let kept = JSON.stringify(last);
  let running: Promise<void> | undefined;

  async function run() {
    // Everything that is kept in one turn is one telling.
    await Promise.resolve();
    for (let text = JSON.stringify(last); text !== kept; text = JSON.stringify(last)) {
      const sent = last;
      kept = text;
      await save(sent);
    }
    running = undefined;
  }

  return {
    start(position) {
      last = position;
      kept = JSON.stringify(position);
    },
    last: () => last,
    keep(position) {
      last = position;
      running ??= run();
      return running;
    },
  };
}
