import { ActionRefusal, type ActionShapes, type PageActions } from '../../src/pages/page-actions.ts';

/** What is answered, by action; an error is what the portal refuses with. */
export type PlayedActions<Shapes extends ActionShapes<Shapes>> = {
  [Name in keyof Shapes]: (
    input: Shapes[Name]['input'],
  ) => Shapes[Name]['answer'] | ActionRefusal | Promise<Shapes[Name]['answer'] | ActionRefusal>;
};

/** The actions of a page, without a network. What is not played is refused with `not-played`. */
export function playActions<Shapes extends ActionShapes<Shapes>>(played: Partial<PlayedActions<Shapes>>) {
  const asked: { name: string; input: unknown }[] = [];
  const act: PageActions<Shapes> = async (name, input) => {
    asked.push({ name, input });
    const answer = played[name] ? await played[name](input) : new ActionRefusal('not-played', `Nobody plays ${name}.`);
    if (answer instanceof ActionRefusal) throw answer;
    return answer;
  };
  return {
    act,
    asked,
    /** Inputs of an action, in order. */
    inputsOf: (name: keyof Shapes) => asked.filter((each) => each.name === name).map(({ input }) => input),
  };
}
