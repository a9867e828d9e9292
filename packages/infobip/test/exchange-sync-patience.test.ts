import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPeopleSync } from '@embedworks/infobip/exchange';
import { json, setUpPeople, settled, tooMany, upsertPath, type Answer } from './support/people.ts';
import { listOf } from './support/people-list.ts';
import { createStorage, type Row } from './support/people-sync.ts';

const read = 'GET /people/2/persons';
const patch = 'PATCH /people/2/persons';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** An account with two retries of its own, and a sync with five. */
function setUp(routes: Record<string, Answer>) {
  const account = setUpPeople(routes, { pace: false });
  const rows: Row[] = [];
  const sync = createPeopleSync<Row>({
    infobip: { people: account.people },
    source: {
      changes: async (cursor = '0') => ({
        records: rows.slice(Number(cursor)),
        cursor: String(rows.length),
        hasMore: false,
      }),
      apply: async () => undefined,
    },
    mapping: {
      idOf: ({ id }) => id,
      toPerson: ({ name }) => ({ firstName: name }),
      toRecord: ({ id, firstName = '' }) => ({ id: `infobip-${id}`, name: firstName }),
    },
    fields: ['firstName'],
    storage: createStorage(),
    retries: 5,
  });
  const countOf = (route: string) => account.routesCalled().filter((called) => called === route).length;
  return { sync, rows, sent: account.sent, countOf };
}

const refusedTimes =
  (times: number, answer: Answer): Answer =>
  (request, count) =>
    count > times ? answer(request, count - times) : tooMany();

describe('reading whom it replaces', () => {
  const updated: Answer = () => json({ results: [{ id: 1, index: 0, status: 'UPDATED' }] }, 207);
  const written = { [`PATCH ${upsertPath}`]: updated, [`PUT ${upsertPath}`]: updated };
  const ann: Answer = () => json({ id: 1, externalId: 'a', city: 'Split' });

  /** The second run finds that the name is gone. */
  async function replace({ sync, rows }: ReturnType<typeof setUp>) {
    rows.push({ id: 'a', name: 'A' });
    await sync.run({ direction: 'out' });
    rows.push({ id: 'a', name: '' });
    return settled(sync.run({ direction: 'out' }));
  }

  test('is tried as often as a batch', async () => {
    const set = setUp({ ...written, [read]: refusedTimes(5, ann) });
    expect(await replace(set)).toMatchObject({ updated: 1 });
    expect(set.sent.at(-1)).toMatchObject({ method: 'PUT', body: { persons: [{ externalId: 'a', city: 'Split' }] } });
    expect(set.countOf(read)).toBe(6);
  });

  test('and not more often', async () => {
    const set = setUp({ ...written, [read]: refusedTimes(6, ann) });
    await expect(replace(set)).rejects.toMatchObject({ code: 'rate_limited' });
    expect(set.countOf(read)).toBe(6);
  });
});

describe('giving somebody an external id', () => {
  const kim = { id: 7, firstName: 'Kim', createdAt: '2026-11-20T10:00:00', modifiedAt: '2026-11-20T10:00:00' };

  test('is tried as often as a batch', async () => {
    const { sync, countOf } = setUp({ [read]: listOf([kim]), [patch]: refusedTimes(5, () => json(kim)) });
    expect(await settled(sync.pull())).toMatchObject({ created: 1 });
    expect(countOf(patch)).toBe(6);
  });

  test('is tried no longer than any call when it is for an event, which comes again', async () => {
    const { sync, countOf } = setUp({ [read]: () => json(kim), [patch]: refusedTimes(3, () => json(kim)) });
    const event = {
      type: 'PERSON_CREATED' as const,
      timestamp: '2026-11-20T10:00:00.000+00:00',
      payload: { person: { id: '7' }, invoker: { type: 'user' as const } },
    };
    await expect(settled(sync.receive(event as never))).rejects.toMatchObject({ code: 'rate_limited' });
    expect(countOf(patch)).toBe(3);
  });
});
