import { TriggerRefusal } from './trigger-refusal.ts';

type Overrides = Readonly<Record<string, unknown>>;

/**
 * Reads a parameter of a trigger, which a command line gives as text. Each of these answers `undefined` for one that was
 * not given.
 * @throws {TriggerRefusal} for what it does not take.
 */
export function readText(overrides: Overrides, name: string): string | undefined {
  const value = overrides[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TriggerRefusal(`${name} takes a text, not ${JSON.stringify(value)}.`);
}

/** @param isRight What else it has to be. Default: anything. */
export function readNumber(
  overrides: Overrides,
  name: string,
  isRight: (value: number) => boolean = () => true,
): number | undefined {
  const text = readText(overrides, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && isRight(number)) return number;
  throw new TriggerRefusal(`${name} takes a number, not ${JSON.stringify(text)}.`);
}

/** One of a list, whatever its case. */
export function readChoice<Choice extends string>(
  overrides: Overrides,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = readText(overrides, name)?.toLowerCase();
  if (text === undefined) return undefined;
  const choice = choices.find((each) => each.toLowerCase() === text);
  if (choice !== undefined) return choice;
  throw new TriggerRefusal(`${name} takes one of ${choices.join(', ')}, not ${text}.`);
}

export function readFlag(overrides: Overrides, name: string): boolean | undefined {
  const choice = readChoice(overrides, name, ['true', 'false', '1', '0']);
  return choice === undefined ? undefined : choice === 'true' || choice === '1';
}
