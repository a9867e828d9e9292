import type { Schemas } from './state.ts';

let written = { second: NaN, text: '' };

/** ISO 8601 with `+00:00` and whole seconds, as the platform writes moments. Most callers ask for the same one: now. */
export function toTimestamp(timeMs: number): string {
  const second = Math.floor(timeMs / 1000);
  if (second !== written.second) {
    written = { second, text: `${new Date(second * 1000).toISOString().slice(0, 19)}+00:00` };
  }
  return written.text;
}

/** `1`, `true` and `TRUE` mean yes. */
export function isYes(flag: Schemas['Flag'] | undefined, byDefault = false): boolean {
  return flag === undefined ? byDefault : ['1', 'true'].includes(String(flag).toLowerCase());
}

/** Comma-separated, without the empty ones. */
export function splitList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** 6 to 15 digits with or without `+`, once spaces, dots and dashes are taken away. */
export function isPhone(text: string): boolean {
  return /^\+?[0-9]{6,15}$/.test(text.replaceAll(/[ .-]/g, ''));
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

/** The envelope of every list. */
export function toPage<Item>(items: readonly Item[], { offset = 0, limit = 10 }: { offset?: number; limit?: number }) {
  return { data: items.slice(offset, offset + limit), total: items.length, offset, limit };
}

/** The same envelope where a list has no paging. */
export function toSinglePage<Item>(items: readonly Item[]) {
  return toPage(items, { limit: Math.max(items.length, 10) });
}

/** The members that have a value. */
export function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
