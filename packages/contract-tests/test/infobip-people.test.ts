import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInfobip, personFilter, type UpsertPerson, type UpsertProgress } from '@embedworks/infobip/server';
import { createFetch, createWorld, vendors, type FaultEffect } from '@embedworks/simulators';

const vendor = vendors.find((candidate) => candidate.vendor === 'infobip');
if (!vendor) throw new Error('The simulators have no Infobip.');

const apiKey = 'sandbox-infobip-key';
const baseUrl = 'https://api.infobip.com';

// Adapter and sandbox go by the same clock, which only the test moves.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

interface Call {
  at: number;
  operation: string;
  status: number | 'lost';
  retryAfter: string | null;
}

function setUp() {
  const world = createWorld({ vendors: [vendor as NonNullable<typeof vendor>], seed: 7 });
  const simulated = createFetch(world);
  const calls: Call[] = [];
  let underWay = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const call: Call = {
      at: Date.now(),
      operation: `${request.method} ${new URL(request.url).pathname}`,
      status: 'lost',
      retryAfter: null,
    };
    calls.push(call);
    underWay += 1;
    try {
      const response = await simulated(request);
      call.status = response.status;
      call.retryAfter = response.headers.get('Retry-After');
      return response;
    } finally {
      underWay -= 1;
    }
  };

  /** Moves the clock while nothing is under way, in steps that are shorter than any time-out. */
  async function settled<Value>(promise: Promise<Value>): Promise<Value> {
    let isSettled = false;
    const settle = () => void (isSettled = true);
    promise.then(settle, settle);
    while (!isSettled) {
      await new Promise((resolve) => setImmediate(resolve));
      if (underWay === 0) await vi.advanceTimersByTimeAsync(20);
    }
    return promise;
  }

  const fail = (name: string, effect: FaultEffect, probability: number) =>
    world.faults.add({ on: 'request', vendor: 'infobip', name, effect, probability });
  return { infobip: createInfobip({ baseUrl, credentials: { apiKey }, fetch }), calls, settled, fail, simulated };
}

/** In the wire form of version 3. The digits keep phone numbers apart from those of the seed. */
function personOf(index: number): UpsertPerson {
  return {
    externalId: `sync-${index}`,
    firstName: `Ann ${index}`,
    city: index % 2 ? 'Zagreb' : 'Split',
    tags: index % 10 ? [] : ['tenth'],
    contactInformation: [
      { type: 'PHONE', identifier: `4479${String(index).padStart(8, '0')}` },
      { type: 'EMAIL', identifier: `ann-${index}@sync.test` },
    ],
  };
}

function* peopleOf(count: number, onRead: (read: number) => void) {
  for (let index = 0; index < count; index += 1) {
    onRead(index + 1);
    yield personOf(index);
  }
}

interface Stored {
  externalId?: string;
  firstName?: string;
  city?: string;
  tags?: string[];
  contactInformation?: { phone?: { number: string }[]; email?: { address: string }[] };
}

/** What version 2 shows, in the form of version 3. */
function toSource({ externalId, firstName, city, tags = [], contactInformation = {} }: Stored): string {
  const { phone = [], email = [] } = contactInformation;
  const contacts = [
    ...phone.map(({ number }) => ({ type: 'PHONE', identifier: number })),
    ...email.map(({ address }) => ({ type: 'EMAIL', identifier: address })),
  ];
  return JSON.stringify({ externalId, firstName, city, tags, contactInformation: contacts });
}

/** Everybody whom the sandbox holds, asked without the adapter. */
async function storedIn({ simulated }: ReturnType<typeof setUp>): Promise<Map<string, string>> {
  const stored = new Map<string, string>();
  for (let page = 1; ; page += 1) {
    const query = `limit=1000&page=${page}&orderBy=createdAt:asc`;
    const response = await simulated(`${baseUrl}/people/2/persons?${query}`, {
      headers: { Authorization: `App ${apiKey}` },
    });
    const { persons } = (await response.json()) as { persons: Stored[] };
    for (const person of persons) {
      const { externalId = '' } = person;
      expect(stored.has(externalId) && externalId.startsWith('sync-')).toBe(false);
      if (externalId.startsWith('sync-')) stored.set(externalId, toSource(person));
    }
    if (persons.length < 1000) return stored;
    vi.setSystemTime(Date.now() + 1000);
  }
}

/** No more than five calls of one operation begin in any second. */
function expectPace(calls: readonly Call[], operation: string) {
  const times = calls.filter((call) => call.operation === operation).map(({ at }) => at);
  expect(times.slice(5).filter((at, index) => at - Number(times[index]) < 1000)).toEqual([]);
}

describe('a sync of 100,000 people', () => {
  const count = 100_000;

  test('ends with a target that equals its source, whatever goes wrong on the way', async () => {
    const set = setUp();
    const { infobip, calls, settled, fail } = set;
    // Told from the sandbox's own refusals, which ask for one second.
    fail('patchUpsertPersons', { type: 'rate-limit', retryAfterSeconds: 7 }, 0.1);
    fail('patchUpsertPersons', { type: 'status', status: 500 }, 0.1);
    fail('patchUpsertPersons', { type: 'reset' }, 0.1);
    fail('patchUpsertPersons', { type: 'truncate' }, 0.1);

    const progress: UpsertProgress[] = [];
    let mostHeld = 0;
    const onRead = (read: number) => void (mostHeld = Math.max(mostHeld, read - (progress.at(-1)?.done ?? 0)));
    const startedAt = Date.now();
    const result = await settled(
      infobip.people.upsert(peopleOf(count, onRead), { onProgress: (step) => void progress.push(step) }),
    );

    expect(result).toMatchObject({ done: count, failed: 0, failures: [], batches: 100 });
    expect(result.created + result.updated + result.notModified).toBe(count);
    expect(progress.map(({ done }) => done)).toEqual(Array.from({ length: 100 }, (_, index) => (index + 1) * 1000));
    expect(mostHeld).toBe(1000);

    // Each of the four has struck, and none of the refusals was earned.
    const statuses = new Set(calls.map(({ status }) => status));
    expect(statuses).toEqual(new Set([207, 429, 500, 'lost']));
    expect(calls.filter(({ status }) => status === 207).length).toBeGreaterThan(100);
    expect(new Set(calls.filter(({ status }) => status === 429).map(({ retryAfter }) => retryAfter))).toEqual(
      new Set(['7']),
    );
    expectPace(calls, 'PATCH /people/3/persons/upsert');
    for (const [index, { status, at }] of calls.entries()) {
      const next = calls[index + 1];
      if (status === 429 && next) expect(next.at - at).toBeGreaterThanOrEqual(7000);
    }
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(19_000);

    const stored = await storedIn(set);
    expect(stored.size).toBe(count);
    const different = [...stored].filter(([id, person]) => person !== JSON.stringify(personOf(Number(id.slice(5)))));
    expect(different).toEqual([]);
  }, 300_000);
});

describe('a sync of some thousand people', () => {
  test('goes on after an error where it ended, and nobody is lost or twice', async () => {
    const set = setUp();
    const { infobip, settled } = set;
    let done = 0;
    const options = { retries: 1, onProgress: (step: UpsertProgress) => void (done = step.done) };
    const upsert = () =>
      settled(
        infobip.people.upsert(
          peopleOf(5000, () => undefined),
          { ...options, skip: done },
        ),
      );
    set.fail('patchUpsertPersons', { type: 'truncate' }, 0.6);
    for (let runs = 0; done < 5000; runs += 1) {
      expect(runs).toBeLessThan(50);
      await upsert().catch((error: unknown) => expect(error).toMatchObject({ code: 'network' }));
    }
    expect((await storedIn(set)).size).toBe(5000);
  });

  test('keeps what is refused apart from what is in', async () => {
    const set = setUp();
    const { infobip, settled } = set;
    function* people() {
      for (const person of peopleOf(2000, () => undefined)) {
        const isWrong = person.externalId?.endsWith('7');
        yield isWrong
          ? { ...person, contactInformation: [{ type: 'EMAIL' as const, identifier: 'no address' }] }
          : person;
      }
    }
    const refused: (string | undefined)[] = [];
    const result = await settled(
      infobip.people.upsert(people(), { onFailure: ({ item }) => void refused.push(item?.externalId) }),
    );
    expect(result).toMatchObject({ done: 2000, failed: 200, created: 1800 });
    expect(result.failures).toHaveLength(100);
    expect(result.failures[0]).toMatchObject({ index: 7, code: 400100 });
    expect(new Set(refused).size).toBe(200);
    const stored = await storedIn(set);
    expect([...stored.keys()].filter((id) => refused.includes(id))).toEqual([]);
    expect(stored.size).toBe(1800);
  });
});

describe('one person', () => {
  const zoe = { type: 'EXTERNAL_ID', identifier: 'sync-zoe' } as const;
  const byEmail = { type: 'EMAIL', identifier: 'zoe@sync.test' } as const;

  test('lives from creation to deletion', async () => {
    const { infobip, settled } = setUp();
    const { people } = infobip;
    expect(await settled(people.find(zoe))).toBeUndefined();
    const created = await settled(
      people.create({
        externalId: zoe.identifier,
        firstName: 'Zoe',
        city: 'Split',
        contactInformation: { email: [{ address: byEmail.identifier }] },
      }),
    );
    expect(await settled(people.match([zoe, { type: 'EMAIL', identifier: 'nobody@sync.test' }]))).toMatchObject([
      { personId: created.id, ...zoe },
    ]);
    await expect(settled(people.create({ externalId: zoe.identifier }))).rejects.toMatchObject({ code: 'conflict' });

    expect(await settled(people.patch(zoe, { lastName: 'Lee' }))).toMatchObject({ city: 'Split', lastName: 'Lee' });
    const phone = { phone: [{ number: '447911999999' }] };
    await settled(people.contactInformation.add(zoe, phone));
    expect(await settled(people.contactInformation.remove(zoe, phone))).toMatchObject({ firstName: 'Zoe' });
    const replaced = await settled(people.replace(zoe, { externalId: zoe.identifier, lastName: 'Lee' }));
    expect(replaced).toMatchObject({ lastName: 'Lee' });
    expect([replaced.city, replaced.firstName]).toEqual([undefined, undefined]);
    expect(await settled(people.find(byEmail))).toBeUndefined();

    await settled(people.delete(zoe));
    await expect(settled(people.get(zoe))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('many people', () => {
  const count = 1203;
  const externalId = (index: number) => ({ type: 'EXTERNAL_ID', identifier: `sync-${index}` }) as const;
  const identities = Array.from({ length: count }, (_, index) => externalId(index));

  async function withPeople() {
    const set = setUp();
    await set.settled(set.infobip.people.upsert(peopleOf(count, () => undefined)));
    const walk = async (query: Parameters<typeof set.infobip.people.list>[0]) => {
      const found: (string | undefined)[] = [];
      for await (const { externalId: id } of set.infobip.people.list(query)) found.push(id);
      return found;
    };
    return { ...set, people: set.infobip.people, walk };
  }

  test('are walked, filtered and counted', async () => {
    const { people, walk, settled, calls } = await withPeople();
    const { and, eq, contains, startsWith } = personFilter;
    const inSplit = and(eq('city', 'Split'), startsWith('firstName', 'Ann 12'));
    const ids = (indexes: number[]) => indexes.map((index) => `sync-${index}`);
    const found = await settled(walk({ filter: inSplit }));
    expect(found.sort()).toEqual(ids([12, 120, 1200, 1202, 122, 124, 126, 128]));
    const tenths = await settled(walk({ filter: and(inSplit, contains('tags', 'tenth')), pageSize: 1 }));
    expect(tenths.sort()).toEqual(ids([120, 1200]));
    for (const includeTotalCount of [false, true]) {
      const all = await settled(walk({ filter: startsWith('externalId', 'sync-'), pageSize: 401, includeTotalCount }));
      expect(new Set(all).size).toBe(count);
      expect(all).toHaveLength(count);
    }
    expect((await settled(people.listPage({ limit: 1, includeTotalCount: true }))).totalCount).toBeGreaterThan(count);
    expect(calls.filter(({ status }) => status !== 200 && status !== 207)).toEqual([]);
  });

  test('are changed, tagged and deleted in batches, and failures are told', async () => {
    const { people, walk, settled, calls } = await withPeople();
    const nobody = externalId(99_999);
    const patches = [...identities, nobody].map((query) => ({ query, update: { city: 'Rijeka' } }));
    const patched = await settled(people.batches.patch(patches));
    expect(patched).toMatchObject({
      done: count + 1,
      failed: 1,
      batches: 2,
      failures: [{ index: count, status: 409 }],
    });
    expect(await settled(walk({ filter: { city: 'Rijeka' } }))).toHaveLength(count);

    await settled(people.tags.create('synced'));
    await settled(people.tags.addTo('synced', identities));
    expect(await settled(walk({ filter: personFilter.contains('tags', 'synced') }))).toHaveLength(count);
    await settled(people.tags.removeFrom('synced', identities.slice(3)));
    expect(await settled(walk({ filter: personFilter.contains('tags', 'synced') }))).toHaveLength(3);

    const again = [{ externalId: 'sync-0' }, { externalId: 'sync-new' }];
    const created = await settled(people.batches.create(again));
    expect(created).toMatchObject({ done: 2, failed: 1, failures: [{ index: 0, item: again[0], status: 409 }] });

    const deleted = await settled(people.batches.delete([nobody, ...identities]));
    expect(deleted).toMatchObject({ failed: 1, failures: [{ index: 0, item: nobody, status: 409 }] });
    expect(await settled(walk({ filter: { city: 'Rijeka' } }))).toEqual([]);
    for (const operation of new Set(calls.map((call) => call.operation))) expectPace(calls, operation);
    expect(calls.filter(({ status }) => status === 429)).toEqual([]);
  });

  test('have events, and those of nobody are taken out', async () => {
    const { infobip, settled } = setUp();
    const { people } = infobip;
    await settled(people.events.definitions.create({ definitionId: 'synced', title: 'Synced' }));
    const events = Array.from({ length: 5003 }, (_, index) => ({
      definitionId: 'synced',
      person: index === 7 ? ({ type: 'ID', identifier: '999999999' } as const) : externalId(index % 10),
    }));
    const sent = await settled(people.events.send(events));
    expect(sent).toMatchObject({ done: 5003, failed: 1, batches: 2, failures: [{ index: 7, code: 400505 }] });
    expect(await settled(people.find(externalId(9)))).toMatchObject({ type: 'CUSTOMER' });
    const one = await settled(people.events.sendOne(externalId(1), 'synced', {}, { eventId: 'once-1' }));
    expect(one).toMatchObject({ definitionId: 'synced', eventId: 'once-1' });
  });
});
