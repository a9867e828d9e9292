import type { Schemas } from './state.ts';

/** ISO 8601 with `+00:00` and whole seconds, as the platform writes moments. */
export function toTimestamp(timeMs: number): string {
  return new Date(timeMs).toISOString().replace(/\.\d{3}Z$/, '+00:00');
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
