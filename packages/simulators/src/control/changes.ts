import type { World } from '../engine/world.ts';

/** What of a world the control API changes. Records are told of by the world itself, whoever changes them. */
export type Changed = 'faults' | 'clock' | 'settings' | 'webhooks' | 'journal' | 'snapshots';

const listeners = new WeakMap<World, Set<(what: Changed) => void>>();

/** Tells everyone who watches the world, those who keep it in a file before all others. */
export function announce(world: World, what: Changed): void {
  world.commit();
  for (const listener of listeners.get(world) ?? []) listener(what);
}

/** Returns the function that stops it. */
export function onAnnounced(world: World, listener: (what: Changed) => void): () => void {
  const known = listeners.get(world) ?? new Set();
  listeners.set(world, known.add(listener));
  return () => void known.delete(listener);
}
