import { readFileSync } from 'node:fs';
import { createReplay, readWorldSnapshot, type World, type WorldSnapshot } from '@embedworks/simulators';
import { openPersistence } from './persistence.ts';

/**
 * Reads what `state export` wrote.
 * @throws when it cannot be read, or is no snapshot.
 */
export function readSeedFile(file: string): WorldSnapshot {
  try {
    return readWorldSnapshot(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`The seed file ${file} cannot be used: ${(error as Error).message}`, { cause: error });
  }
}

type Settings = Readonly<Record<string, unknown>>;

/** A world whose start is the seed: a reset comes back to it. `ready` resolves when it is there. */
export function startFromSeed(
  world: World,
  seed: WorldSnapshot,
  settings: Settings,
): { world: World; ready: Promise<void> } {
  const start = async (from: WorldSnapshot) => {
    await world.restore(from);
    applySettings(world, settings);
  };
  // A reset keeps the time.
  const reset = () => start({ ...seed, clockMs: world.clock.now(), frozen: world.clock.frozen });
  return { world: { ...world, reset }, ready: start(seed) };
}

/**
 * Continues a world from a file and writes every change to it before the answer that tells of it leaves.
 * Returns the function that gives the file free; it may be called twice.
 * @throws when the file cannot be read or had, or does not fit the world.
 */
export async function keepState(world: World, file: string, settings: Settings): Promise<() => void> {
  const persistence = openPersistence<WorldSnapshot>({ file, replay: createReplay });
  try {
    const state = persistence.load();
    if (state) await world.restore(state);
    applySettings(world, settings);
    persistence.compact(await world.snapshot());
    const stops = [
      world.onCommit((commit) => persistence.append([commit])),
      world.onReset(async () => persistence.compact(await world.snapshot())),
    ];
    return () => {
      for (const stop of stops) stop();
      persistence.close();
    };
  } catch (error) {
    persistence.close();
    throw error;
  }
}

/** What was asked for at the start counts more than what was kept. */
function applySettings(world: World, settings: Settings): void {
  for (const { vendor, settings: known } of world.vendors) {
    const own = Object.entries(settings).filter(([name]) => name in known);
    Object.assign(world.settings(vendor), Object.fromEntries(own));
  }
}
