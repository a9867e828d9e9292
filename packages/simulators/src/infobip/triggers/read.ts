import { TriggerRefusal } from '../../engine/triggers.ts';

type Overrides = Readonly<Record<string, unknown>>;

export function readText(overrides: Overrides, name: string): string | undefined {
  const value = overrides[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TriggerRefusal(`${name} takes a text, not ${JSON.stringify(value)}.`);
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

/** Default: no. */
export function readFlag(overrides: Overrides, name: string): boolean {
  const choice = readChoice(overrides, name, ['true', 'false', '1', '0']);
  return choice === 'true' || choice === '1';
}

export function readNumber(overrides: Overrides, name: string): number | undefined {
  const text = readText(overrides, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new TriggerRefusal(`${name} takes a number, not ${JSON.stringify(text)}.`);
}
