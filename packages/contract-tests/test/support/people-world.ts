import { createInfobip, isPeopleEvent, type InfobipPeopleEvent, type Person } from '@embedworks/infobip/server';
import { createFetch, createWorld, vendors, type World, type WorldOptions } from '@embedworks/simulators';
import {
  createPeopleSync,
  type ExchangeStorage,
  type PeopleSource,
  type PeopleSync,
  type PeopleSyncOptions,
} from '@embedworks/infobip/exchange';
import { contactMapping, createPlatform, syncFields, textOf, type Contact } from './people-platform.ts';

export const apiKey = 'sandbox-infobip-key';
export const baseUrl = 'https://api.infobip.com';

/** A world with Infobip alone, without limits, whose seeded people stay out of the way. */
export function createPeopleWorld(options: Partial<WorldOptions> = {}): World {
  const infobip = vendors.filter(({ vendor }) => vendor === 'infobip');
  return createWorld({ vendors: infobip, seed: 7, startingSettings: { rateLimit: false }, ...options });
}

/** A storage in memory that hands out copies, as every real one does. */
export function createMemoryStorage(): ExchangeStorage & { values: Map<string, string> } {
  const values = new Map<string, string>();
  const storage = {
    values,
    getItem: async (key: string) => JSON.parse(values.get(key) ?? 'null') as unknown,
    setItem: async (key: string, value: unknown) => void values.set(key, JSON.stringify(value)),
    removeItem: async (key: string) => void values.delete(key),
    getKeys: async (base = '') => [...values.keys()].filter((key) => key.startsWith(base)),
  };
  return storage as ExchangeStorage & { values: Map<string, string> };
}

/** The same numbers from 0 to 1 in every run. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export type Wish = Partial<PeopleSyncOptions<Contact>>;

/** A platform, Infobip and a sync between them. Events of Infobip are kept until `deliver`. */
export async function setUpSync(wish: Wish = {}, worldOptions: Partial<WorldOptions> = {}) {
  const world = createPeopleWorld(worldOptions);
  const platform = createPlatform();
  const storage = wish.storage ?? createMemoryStorage();
  const calls: string[] = [];
  const simulated = createFetch(world);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    calls.push(`${request.method} ${new URL(request.url).pathname}`);
    return simulated(request);
  };
  const events: InfobipPeopleEvent[] = [];
  world.onNotification(({ payload }) => {
    const event = payload as InfobipPeopleEvent;
    if (isPeopleEvent(event)) events.push(event);
  });
  const connect = (through: typeof globalThis.fetch) =>
    createInfobip({ baseUrl, credentials: { apiKey }, pace: false, fetch: through, retries: 0 });
  /** The vendor's own people, and its web interface. */
  const vendor = connect(simulated).people;
  for await (const { id } of vendor.list()) await vendor.delete({ type: 'ID', identifier: String(id) });
  events.length = 0;

  const createSync = (more: Wish = {}): PeopleSync<Contact> =>
    createPeopleSync<Contact>({
      infobip: connect(fetch),
      source: platform.source,
      mapping: contactMapping,
      fields: syncFields,
      batchSize: 10,
      retries: 0,
      ...wish,
      storage,
      ...more,
    });
  const sync = createSync();

  /** Gives the sync all events that are waiting, in the order of `sort`, and those that come of it. */
  async function deliver(sort: (events: InfobipPeopleEvent[]) => InfobipPeopleEvent[] = (all) => all) {
    while (events.length > 0) for (const event of sort(events.splice(0))) await sync.receive(event);
  }
  const atInfobip = async () => contactsOf(vendor.list());
  const onPlatform = () => [...platform.contacts.values()].map(textOf).sort();
  /** What a sync may be given as `infobip`. It stops once, when a request that fits was answered, until `go`. */
  function stopAfter(fits: (request: Request) => boolean) {
    const { stop, ...gate } = createGate();
    const infobip = connect(async (input, init) => {
      const request = new Request(input, init);
      const isIt = fits(request);
      const answer = await simulated(request);
      if (isIt) await stop();
      return answer;
    });
    return { infobip, ...gate };
  }
  return {
    world,
    platform,
    storage,
    calls,
    events,
    vendor,
    sync,
    createSync,
    deliver,
    atInfobip,
    onPlatform,
    connect,
    stopAfter,
  };
}

/** Stops whoever comes to it first, until `go`. */
function createGate() {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { promise: gone, resolve: go } = Promise.withResolvers<void>();
  let hasStopped = false;
  async function stop(): Promise<void> {
    if (hasStopped) return;
    hasStopped = true;
    reach();
    await gone;
  }
  return { stop, reached, go };
}

/** A source that stops once before it applies, until `go`. */
export function stopBeforeApply(source: Required<PeopleSource<Contact>>) {
  const { stop, ...gate } = createGate();
  const stopping: Required<PeopleSource<Contact>> = {
    ...source,
    async apply(changes, options) {
      await stop();
      return source.apply(changes, options);
    },
  };
  return { source: stopping, ...gate };
}

/** Everybody at Infobip as the platform would write them. Nobody is left out, so whoever is there twice is twice. */
export async function contactsOf(people: AsyncIterable<Person>): Promise<(string | undefined)[]> {
  const texts: (string | undefined)[] = [];
  for await (const person of people) texts.push(textOf(contactMapping.toRecord?.(person)));
  return texts.sort();
}

export const identityOf = (id: string) => ({ type: 'EXTERNAL_ID', identifier: id }) as const;

export function contactOf(index: number, more: Partial<Contact> = {}): Contact {
  return { id: `c-${index}`, name: `Ann ${index}`, mail: `ann-${index}@sync.test`, changedMs: 0, ...more };
}
