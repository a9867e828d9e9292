/** Commits numbered from 1 without a gap, each with a text of its own that a torn or mixed-up line would not have. */
export interface Counted {
  last: number;
}

export function countedCommit(number: number) {
  return { number, text: textOf(number) };
}

export function replayCounting(base: unknown) {
  const counted = base as Partial<Counted>;
  if (typeof counted.last !== 'number') throw new Error('It has no last number.');
  let last = counted.last;
  return {
    add(commit: object) {
      const { number, text } = commit as ReturnType<typeof countedCommit>;
      if (number !== last + 1) throw new Error(`After ${last} came ${number}.`);
      if (text !== textOf(number)) throw new Error(`The text of ${number} is not its own.`);
      last = number;
    },
    result: (): Counted => ({ last }),
  };
}

/** From nothing to several pages of memory. */
function textOf(number: number): string {
  return `é${number} `.repeat((number * 37) % 2000);
}
