import type { World } from '../engine/world.ts';
import { announce } from './changes.ts';
import { refuse, worldOf, type ControlHandlers } from './context.ts';

/** The last moment a date can name. */
const lastMs = 8.64e15;

export const clockHandlers = {
  getClock: (call) => ({ status: 200, body: describeClock(worldOf(call)) }),
  async setClock(call) {
    const world = worldOf(call);
    const { now, frozen } = call.body;
    const nowMs = now === undefined ? undefined : Date.parse(now);
    if (nowMs !== undefined && Number.isNaN(nowMs)) return refuse(400, `${now} is no moment.`);
    if (frozen === undefined && nowMs === undefined)
      return refuse(400, 'Say now, a date and time such as 2026-03-02T08:00:00Z, or frozen, or both.');
    if (frozen === true) world.clock.freeze();
    if (frozen === false) world.clock.resume();
    if (nowMs !== undefined) await world.clock.set(nowMs);
    announce(world, 'clock');
    return { status: 200, body: describeClock(world) };
  },
  async advanceClock(call) {
    const world = worldOf(call);
    const { ms } = call.body;
    if (world.clock.now() + ms > lastMs) return refuse(400, `${ms} ms from now is later than a date can name.`);
    await world.clock.advance(ms);
    announce(world, 'clock');
    return { status: 200, body: describeClock(world) };
  },
} satisfies ControlHandlers;

function describeClock({ clock }: World) {
  const nowMs = clock.now();
  return { now: new Date(nowMs).toISOString(), nowMs, frozen: clock.frozen };
}
