import type { PeopleState } from './state.ts';

const lasts = new WeakMap<PeopleState, Promise<unknown>>();

/**
 * Runs `work` when all that came before is done. Adding a profile takes a moment, in which another request must not find
 * its identities free.
 */
export function inTurn<Result>(people: PeopleState, work: () => Result | Promise<Result>): Promise<Result> {
  const turn = (lasts.get(people) ?? Promise.resolve()).then(work);
  lasts.set(
    people,
    turn.catch(() => undefined),
  );
  return turn;
}
