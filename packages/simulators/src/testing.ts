/** A sandbox inside a test: no port, no process, and a world that no other test sees. */
import { loadScript } from './assets.ts';
import { createControlClient, type ControlClient } from './control/client.ts';
import { controlVendor, createControl } from './control/index.ts';
import type { Clock } from './engine/clock.ts';
import { createWorld, type World } from './engine/world.ts';
import { createWorlds, defaultWorldName } from './engine/worlds.ts';
import { createFetch, handleRequest } from './fetch.ts';
import { vendors } from './vendors.ts';

export { createClock, type Clock } from './engine/clock.ts';

export interface StartSandboxOptions {
  /** Makes ids repeatable. Default: 1. */
  seed?: number | undefined;
  /** E.g. `createClock(Date.parse('2026-03-02T08:00:00Z'), true)`, which stands still. Default: runs from the real time. */
  clock?: Clock | undefined;
  /** Names, e.g. `['apizee']`. Default: all. */
  vendors?: readonly string[] | undefined;
  /** Starting values for every vendor that has a setting of that name. */
  settings?: Readonly<Record<string, unknown>> | undefined;
}

export interface TestSandbox extends AsyncDisposable {
  world: World;
  clock: Clock;
  /** Answers at the vendors' production hosts, and refuses every other. Hand it to a client. */
  fetch: typeof fetch;
  /** The control API of this world, typed. */
  control: ControlClient;
  /** By vendor, the production addresses that `fetch` answers at. The first is the one of the API. */
  baseUrls: Readonly<Record<string, readonly string[]>>;
  /** Everything as at the start. The clock keeps its time. */
  reset(): Promise<void>;
}

/** Nobody resolves it: the control API is asked in the process. */
const controlRoot = 'http://sandbox.localhost';

/**
 * Starts vendors for one test. `await using sandbox = await startSandbox()` ends them with it.
 * @throws {RangeError} for a vendor that there is not.
 */
export async function startSandbox(options: StartSandboxOptions = {}): Promise<TestSandbox> {
  const chosen = (options.vendors ?? vendors.map(({ vendor }) => vendor)).map(findVendor);
  const world = createWorld({
    vendors: chosen,
    seed: options.seed,
    clock: options.clock,
    startingSettings: options.settings,
    loadAsset: loadScript,
  });
  const baseUrls = Object.fromEntries(
    chosen.map(({ vendor, productionHosts }) => [
      vendor,
      productionHosts.filter((host) => !host.startsWith('*')).map((host) => `https://${host}`),
    ]),
  );
  const worlds = createWorlds({ create: () => world });
  worlds.get(defaultWorldName);
  const describe = (_world: string, vendor: string) => {
    const [address = ''] = baseUrls[vendor] ?? [];
    return { origin: address, baseUrl: address, hostPage: null };
  };
  const controlWorld = createControl({ worlds, describe });
  return {
    world,
    clock: world.clock,
    fetch: createFetch(world),
    control: createControlClient(controlRoot, {
      fetch: (request) => handleRequest(controlWorld, controlVendor, controlRoot, request),
    }),
    baseUrls,
    reset: () => world.reset(),
    async [Symbol.asyncDispose]() {
      world.clock.clear();
      world.webhooks.clear();
    },
  };
}

function findVendor(name: string) {
  const vendor = vendors.find((candidate) => candidate.vendor === name);
  if (vendor) return vendor;
  throw new RangeError(`No vendor ${name}. There are: ${vendors.map((each) => each.vendor).join(', ')}.`);
}
