import type { World } from './world.ts';

export interface WorldsOptions {
  /** Makes the world of a name on its first use. */
  create(name: string): World;
  /** How many there may be beside the default one; one more ends the one unused for longest. Default: 1000. */
  limit?: number | undefined;
}

/** Many isolated worlds in one process, told apart by name. */
export interface Worlds {
  /**
   * The world of that name, made on first use.
   * @throws {RangeError} for what is no name: 1 to 40 of `a` to `z`, `0` to `9` and `-`.
   */
  get(name: string): World;
  /** Names, the one unused for longest first. */
  list(): readonly string[];
  /** Ends a world; its name starts a new one the next time. Answers false when there is none. */
  remove(name: string): boolean;
  /** Calls `listener` with every world that ends, so that what hangs on it can end too. Returns what stops it. */
  onEnd(listener: (world: World) => void): () => void;
}

/** The world of whoever names none. */
export const defaultWorldName = 'default';

/** The header that names the world of a request, at every door. */
export const worldHeader = 'x-embedworks-world';

export function createWorlds({ create, limit = 1000 }: WorldsOptions): Worlds {
  // A map keeps the order of insertion, so putting a world in again when it is used sorts by last use.
  const worlds = new Map<string, World>();
  const listeners = new Set<(world: World) => void>();

  const end = (name: string): boolean => {
    const world = worlds.get(name);
    if (!world) return false;
    worlds.delete(name);
    world.clock.clear();
    world.webhooks.clear();
    for (const listener of listeners) listener(world);
    return true;
  };
  const endOldest = () => {
    const named = [...worlds.keys()].filter((name) => name !== defaultWorldName);
    for (const name of named.slice(0, Math.max(named.length - limit, 0))) end(name);
  };

  return {
    get(name) {
      const existing = worlds.get(name);
      const world = existing ?? create(assertWorldName(name));
      if (existing) worlds.delete(name);
      worlds.set(name, world);
      if (!existing) endOldest();
      return world;
    },
    list: () => [...worlds.keys()],
    remove: end,
    onEnd(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** @throws {RangeError} with the rule, when `name` is none. */
export function assertWorldName(name: string): string {
  if (/^[a-z0-9-]{1,40}$/.test(name)) return name;
  throw new RangeError(`"${name}" is no name for a world: 1 to 40 of a to z, 0 to 9 and "-".`);
}
