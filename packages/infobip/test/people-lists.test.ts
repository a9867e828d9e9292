import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { personFilter } from '@embedworks/infobip/server';
import { empty, json, setUpPeople, settled, toList, type Answer, type SentRequest } from './support/people.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const persons = 'GET /people/2/persons';
const tagsRoute = 'GET /people/2/tags';
const attributesRoute = 'GET /people/2/customAttributes';
const definitionsRoute = 'GET /peopleevents/2/definitions';

/** Plays the vendor's lists, which count their pages from 1. */
function listOf(member: string, rows: object[], mostRows = 1000): Answer {
  return ({ query }: SentRequest) => {
    const page = Number(query['page'] ?? 1);
    const limit = Math.min(Number(query['limit'] ?? 20), mostRows);
    const total = query['includeTotalCount'] === 'true' ? { totalCount: rows.length } : {};
    return json({ limit, page, ...total, [member]: rows.slice((page - 1) * limit, page * limit) });
  };
}

const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id, name: `row-${id}` }));

describe('a walk through people', () => {
  test.each([
    [0, {}, 1],
    [4, {}, 1],
    [4, { pageSize: 3 }, 2],
    // Full pages alone do not say that they are the last.
    [6, { pageSize: 3 }, 3],
    [6, { pageSize: 3, includeTotalCount: true }, 2],
    [0, { pageSize: 3, includeTotalCount: true }, 1],
    [7, { pageSize: 3, includeTotalCount: true }, 3],
  ])('of %i rows with %o takes %i calls', async (count, query, calls) => {
    const { people, sent } = setUpPeople({ [persons]: listOf('persons', rows(count)) });
    expect(await settled(toList(people.list(query)))).toEqual(rows(count));
    expect(sent.map(({ query: { page } }) => page)).toEqual(
      Array.from({ length: calls }, (_, index) => `${index + 1}`),
    );
  });

  test('asks for as much as the vendor gives, and goes on when it gives less', async () => {
    const { people, sent } = setUpPeople({ [persons]: listOf('persons', rows(5), 2) });
    expect(await settled(toList(people.list({ pageSize: 5000 })))).toHaveLength(5);
    expect(sent.map(({ query }) => query)).toEqual(['1', '2', '3'].map((page) => ({ limit: '1000', page })));
  });

  test('ends with an empty page, whatever the total says', async () => {
    const answer: Answer = (_, count) =>
      json({ limit: 2, page: count, persons: count < 3 ? rows(2) : [], totalCount: 99 });
    const { people, sent } = setUpPeople({ [persons]: answer });
    expect(await settled(toList(people.list({ pageSize: 2, includeTotalCount: true })))).toHaveLength(4);
    expect(sent).toHaveLength(3);
  });

  test('asks for no page that nobody reads', async () => {
    const { people, sent } = setUpPeople({ [persons]: listOf('persons', rows(9)) });
    const walk = async () => {
      for await (const { id } of people.list({ pageSize: 3 })) if (id === 3) break;
    };
    await settled(walk());
    expect(sent).toHaveLength(2);
  });

  test('takes a single person for the whole list', async () => {
    const { people, sent } = setUpPeople({ [persons]: () => json({ id: 1 }) });
    expect(await settled(toList(people.list({ pageSize: 1 })))).toEqual([{ id: 1 }]);
    expect(sent).toHaveLength(1);
  });

  test('ends when its signal is aborted', async () => {
    const controller = new AbortController();
    const { people } = setUpPeople({ [persons]: listOf('persons', rows(9)) });
    const list = people.list({ pageSize: 3 }, { signal: controller.signal });
    const walk = async () => {
      for await (const { id } of list) if (id === 2) controller.abort();
    };
    await expect(settled(walk())).rejects.toMatchObject({ code: 'aborted', vendor: 'infobip' });
  });

  test('sends filter and order with every page', async () => {
    const { people, sent } = setUpPeople({ [persons]: listOf('persons', rows(3)) });
    const filter = { '#and': [{ city: 'Zagreb' }, { '#contains': { tags: 'vip & co' } }] };
    await settled(toList(people.list({ filter, orderBy: 'lastName:desc', pageSize: 2 })));
    for (const { query } of sent) {
      expect(query).toMatchObject({ orderBy: 'lastName:desc' });
      expect(JSON.parse(String(query['filter']))).toEqual(filter);
    }
    expect(sent).toHaveLength(2);
  });

  test('shows one page as it is', async () => {
    const { people } = setUpPeople({ [persons]: listOf('persons', rows(5)) });
    const page = await settled(people.listPage({ page: 2, limit: 3, includeTotalCount: true }));
    expect(page).toEqual({ items: rows(5).slice(3), limit: 3, page: 2, totalCount: 5 });
  });
});

test('filters are built as the vendor writes them', () => {
  const { and, or, eq, ne, contains, notContain, startsWith, endsWith, gt, lt, gte, lte } = personFilter;
  expect(
    and(eq('city', 'Zagreb'), or(ne('type', 'LEAD'), contains('tags', 'vip'), notContain('tags', 'bot')), { id: 1 }),
  ).toEqual({
    '#and': [
      { '#eq': { city: 'Zagreb' } },
      { '#or': [{ '#ne': { type: 'LEAD' } }, { '#contains': { tags: 'vip' } }, { '#notContain': { tags: 'bot' } }] },
      { id: 1 },
    ],
  });
  expect([startsWith('firstName', 'A'), endsWith('lastName', 'z'), gt('Points', 1), lt('Points', 9)]).toEqual([
    { '#startsWith': { firstName: 'A' } },
    { '#endsWith': { lastName: 'z' } },
    { '#gt': { Points: 1 } },
    { '#lt': { Points: 9 } },
  ]);
  expect([gte('createdAt', '2026-01-01'), lte('Member', true)]).toEqual([
    { '#gte': { createdAt: '2026-01-01' } },
    { '#lte': { Member: true } },
  ]);
});

describe('tags', () => {
  test.each([
    ['a wrapper', { limit: 1000, page: 1, tags: rows(2) }, rows(2)],
    ['a bare list', rows(2), rows(2)],
    ['a single tag', { id: 1, name: 'vip' }, [{ id: 1, name: 'vip' }]],
    ['nothing', null, []],
  ])('are read from %s', async (_, answer, expected) => {
    const { people, sent } = setUpPeople({ [tagsRoute]: () => json(answer) });
    expect(await settled(toList(people.tags.list()))).toEqual(expected);
    expect(sent).toHaveLength(1);
  });

  test('are made, read and deleted by name', async () => {
    const tag = { id: 1, name: 'a/b é' };
    const path = '/people/2/tags/a%2Fb%20%C3%A9';
    const { people, routesCalled, sent } = setUpPeople({
      'POST /people/2/tags': () => json(tag),
      [`GET ${path}`]: () => json(tag),
      [`DELETE ${path}`]: () => empty(),
    });
    expect(await settled(people.tags.create(tag.name))).toEqual(tag);
    expect(await settled(people.tags.get(tag.name))).toEqual(tag);
    expect(await settled(people.tags.delete(tag.name))).toBeUndefined();
    expect(routesCalled()).toEqual(['POST /people/2/tags', `GET ${path}`, `DELETE ${path}`]);
    expect(sent[0]?.body).toEqual({ name: tag.name });
  });

  test.each(['', '.', '..'])('are not named %o', async (name) => {
    const { people, sent } = setUpPeople({});
    await expect(async () => people.tags.delete(name)).rejects.toMatchObject({ code: 'configuration' });
    expect(sent).toEqual([]);
  });
});

describe('custom attributes', () => {
  test('are walked until a page is short', async () => {
    const { people, sent } = setUpPeople({ [attributesRoute]: listOf('customAttributes', rows(3)) });
    expect(await settled(toList(people.customAttributes.list({ pageSize: 2, orderBy: 'name:asc' })))).toEqual(rows(3));
    expect(sent.map(({ query }) => query)).toEqual([
      { limit: '2', page: '1', orderBy: 'name:asc' },
      { limit: '2', page: '2', orderBy: 'name:asc' },
    ]);
  });

  test('are defined, read and deleted', async () => {
    const tier = { name: 'Tier', dataType: 'STRING' } as const;
    const { people, sent, routesCalled } = setUpPeople({
      'POST /people/2/customAttributes': () => json(tier),
      'GET /people/2/customAttributes/Tier': () => json(tier),
      'DELETE /people/2/customAttributes/Tier': () => empty(),
    });
    expect(await settled(people.customAttributes.create(tier))).toEqual(tier);
    expect(await settled(people.customAttributes.get('Tier'))).toEqual(tier);
    await settled(people.customAttributes.delete('Tier'));
    expect(sent[0]?.body).toEqual(tier);
    expect(routesCalled()).toHaveLength(3);
  });

  test('that are lists get one object more, once', async () => {
    const path = 'POST /people/2/customAttributes/Orders/append';
    const { people, sent } = setUpPeople({
      [path]: (_, count) => (count === 1 ? json([{ sku: 'a' }, { sku: 'b' }]) : json({}, 500)),
    });
    const person = { type: 'EXTERNAL_ID', identifier: 'crm-77' } as const;
    expect(await settled(people.customAttributes.append('Orders', person, { sku: 'b' }))).toHaveLength(2);
    expect(sent[0]).toMatchObject({ query: person, body: { sku: 'b' } });
    await expect(settled(people.customAttributes.append('Orders', person, {}))).rejects.toMatchObject({ status: 500 });
    expect(sent).toHaveLength(2);
  });
});

test('event definitions are walked until a page is empty, because nobody knows how long a page may be', async () => {
  const answer: Answer = ({ query }) =>
    json(rows(5).slice(Number(query['offset']), Number(query['offset']) + Math.min(Number(query['limit']), 2)));
  const { people, sent } = setUpPeople({ [definitionsRoute]: answer });
  expect(await settled(toList(people.events.definitions.list()))).toEqual(rows(5));
  expect(sent.map(({ query }) => query['offset'])).toEqual(['0', '2', '4', '5']);
});
