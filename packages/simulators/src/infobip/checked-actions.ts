import type { PageActions } from '../engine/page-actions.ts';
import type { InfobipState } from './state.ts';
import type { InfobipWorld } from './vendor-types.ts';

/** One function for each name, by what its shape says of input and answer. */
export type ActionsOf<Shapes extends Record<Name, { input: unknown; answer: unknown }>, Name extends keyof Shapes> = {
  [Each in Name]: (
    input: Shapes[Each]['input'],
    state: InfobipState,
    world: InfobipWorld,
  ) => Shapes[Each]['answer'] | Promise<Shapes[Each]['answer']>;
};

type AnyAction = (input: never, state: InfobipState, world: InfobipWorld) => unknown;

/** Each action behind a look at what came in: the page is a program of ours, but anybody can send to its address. */
export function checkedActions<Name extends string>(
  actions: Readonly<Record<Name, AnyAction>>,
  check: (name: Name, input: unknown) => void,
): PageActions<InfobipState, InfobipWorld> {
  return Object.fromEntries(
    Object.entries<AnyAction>(actions).map(([name, act]) => [
      name,
      async (input: unknown, state: InfobipState, world: InfobipWorld) => {
        check(name as Name, input);
        return act(input as never, state, world);
      },
    ]),
  );
}
