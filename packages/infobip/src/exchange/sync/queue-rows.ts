import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';

/**
 * Rows travel as JSON. What that drops, or makes something else of, would reach the mapping in another form than it does
 * in one process.
 *
 * @throws {ConfigurationError} naming the member.
 */
export function checkRows(rows: readonly object[]): void {
  for (const row of rows) check(row, 'row');
}

function check(value: unknown, place: string): void {
  if (!survives(value)) {
    const found = typeof value === 'object' ? value?.constructor.name : typeof value;
    const wanted = 'texts, finite numbers, truth values, lists and plain objects';
    const message = `Rows travel over the queue as JSON, so they hold ${wanted}, and ${place} is none: ${found}.`;
    throw new ConfigurationError(vendor, message);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) check(member, `${place}.${name}`);
}

function survives(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return ['string', 'boolean', 'undefined'].includes(typeof value);
  if (value === null || Array.isArray(value)) return true;
  // Of no class, in whichever realm it was made.
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
