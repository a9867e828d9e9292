import { startFlows } from './flow-life.ts';
import type { InfobipState } from './state.ts';
import type { InfobipWorld } from './vendor-types.ts';

/** Schedules all that the state says will happen: once after the seed, and once after a state was restored. */
export function start(state: InfobipState, world: InfobipWorld): void {
  startFlows(state, world);
}
