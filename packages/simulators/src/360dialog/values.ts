import type { Ids } from '../engine/ids.ts';
import type { Dialog360World } from './vendor-types.ts';

/** ISO 8601 in UTC with whole seconds, as the vendor's examples write moments. */
export function toTimestamp(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}

export function now({ clock }: Dialog360World): string {
  return toTimestamp(clock.now());
}

/** Six characters and the letters that tell of what. Sandbox choice: the length varies at the vendor. */
export function newId(ids: Ids, suffix: 'CL' | 'CH' | 'WA' | 'PR'): string {
  return `${ids.alphanumeric(6)}${suffix}`;
}

/** Meta's kind of id. */
export function newMetaId(ids: Ids): string {
  return `${ids.integer(1, 9)}${String(ids.integer(0, 99_999_999)).padStart(8, '0')}${String(ids.integer(0, 999_999)).padStart(6, '0')}`;
}

/** `+49 30 901820` as `4930901820`. */
export function digitsOf(phoneNumber: string): string {
  return phoneNumber.replaceAll(/\D/g, '');
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

/** An absolute address that a browser or a server can go to. */
export function isHttpUrl(text: unknown): boolean {
  return typeof text === 'string' && /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

/** The first moment of the next month, in UTC. */
export function endOfMonthMs(timeMs: number): number {
  const date = new Date(timeMs);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** Runs `task` at a moment of virtual time, or as soon as possible when it has passed. */
export function scheduleAt({ clock }: Dialog360World, dueMs: number, task: () => Promise<void>): void {
  clock.schedule(Math.max(0, dueMs - clock.now()), task);
}

/** @param seconds Of a setting; less than nothing is nothing. */
export function dueAfter({ clock }: Dialog360World, seconds: number): number {
  return clock.now() + Math.max(0, seconds) * 1000;
}
