import { scheduleChannel } from './channel-life.ts';
import { scheduleStatus } from './message-life.ts';
import type { Dialog360State } from './state.ts';
import { scheduleReview } from './template-life.ts';
import type { Dialog360World } from './vendor-types.ts';

/** Schedules all that the state says will happen: once after the seed, and once after a state was restored. */
export function start(state: Dialog360State, world: Dialog360World): void {
  for (const row of state.channels.all()) scheduleChannel(state, world, row);
  for (const row of state.templates.all()) scheduleReview(state, world, row);
  for (const row of state.messages.all()) scheduleStatus(state, world, row);
}
