import { scheduleConference } from './conference-life.ts';
import type { ApizeeState } from './state.ts';
import { scheduleExpiry } from './ticket-life.ts';
import type { ApizeeWorld } from './vendor-types.ts';

/** Schedules all that the state says will happen: once after the seed, and once after a state was restored. */
export function start(state: ApizeeState, world: ApizeeWorld): void {
  for (const row of state.tickets.all()) scheduleExpiry(state, world, row);
  for (const row of state.conferences.all()) scheduleConference(state, world, row);
}
