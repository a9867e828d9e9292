import { TriggerRefusal } from '../../engine/triggers.ts';
import type { Schemas } from '../state.ts';
import { isYes } from '../values.ts';

type Overrides = Readonly<Record<string, unknown>>;

export function readText(overrides: Overrides, name: string): string | undefined {
  const value = overrides[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TriggerRefusal(`${name} takes a text, not ${JSON.stringify(value)}.`);
}

export function readNumber(overrides: Overrides, name: string): number | undefined {
  const text = readText(overrides, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new TriggerRefusal(`${name} takes a number, not ${JSON.stringify(text)}.`);
}

export function readFlag(overrides: Overrides, name: string): boolean {
  const text = readText(overrides, name);
  if (text === undefined || ['1', 'true', '0', 'false'].includes(text.toLowerCase()))
    return isYes(text as Schemas['Flag']);
  throw new TriggerRefusal(`${name} takes true or false, not ${JSON.stringify(text)}.`);
}

/** The members that have a value. */
export function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
