import { TriggerRefusal } from '../../engine/triggers.ts';

type Overrides = Readonly<Record<string, unknown>>;

export function readText(overrides: Overrides, name: string): string | undefined {
  const value = overrides[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TriggerRefusal(`${name} takes a text, not ${JSON.stringify(value)}.`);
}

export function readNumber(
  overrides: Overrides,
  name: string,
  isRight: (value: number) => boolean,
): number | undefined {
  const text = readText(overrides, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && isRight(number)) return number;
  throw new TriggerRefusal(`${name} takes a number, not ${JSON.stringify(text)}.`);
}

export function readFlag(overrides: Overrides, name: string): boolean | undefined {
  const text = readText(overrides, name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (['true', '1'].includes(text)) return true;
  if (['false', '0'].includes(text)) return false;
  throw new TriggerRefusal(`${name} takes true or false, not ${JSON.stringify(text)}.`);
}

export function readChoice<Choice extends string>(
  overrides: Overrides,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = readText(overrides, name);
  const choice = choices.find((each) => each === text);
  if (text === undefined || choice !== undefined) return choice;
  throw new TriggerRefusal(`${name} takes ${choices.join(', ')}, not ${text}.`);
}
