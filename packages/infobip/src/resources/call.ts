import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../errors.ts';

export { dataOf, toInit, type CallOptions } from '@embedworks/core/server';

/** For calls whose answer says nothing that the status does not. */
export async function done(call: Promise<unknown>): Promise<void> {
  await call;
}

/** @throws {ConfigurationError} at once, instead of a refusal after the list has travelled. */
export function atMost<Item>(limit: number, name: string, items: readonly Item[]): Item[] {
  if (items.length > 0 && items.length <= limit) return [...items];
  throw new ConfigurationError(vendor, `${name} must hold 1 to ${limit}, it holds ${items.length}.`);
}
