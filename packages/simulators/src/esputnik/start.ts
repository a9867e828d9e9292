import { scheduleImport } from './imports.ts';
import type { EsputnikState } from './state.ts';
import type { EsputnikWorld } from './vendor-types.ts';

/** Schedules all that the state says will happen: once after the seed, and once after a state was restored. */
export function start(state: EsputnikState, world: EsputnikWorld): void {
  for (const row of state.imports.all()) scheduleImport(state, world, row);
}
