import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewEvent } from '@embedworks/infobip/server';
import { broken, json, lost, setUpPeople, settled, tooMany, type Answer, type SentRequest } from './support/people.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-01T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const path = '/people/3/events';
const taken: Answer = () => new Response(null, { status: 202 });
const setUp = (answer: Answer = taken) => setUpPeople({ [`POST ${path}`]: answer });
const event = (index: number, properties?: NewEvent['properties']): NewEvent => ({
  definitionId: 'orderPlaced',
  person: { type: 'EXTERNAL_ID', identifier: `crm-${index}` },
  ...(properties ? { properties } : {}),
});
const events = (count: number) => Array.from({ length: count }, (_, index) => event(index));
type Wire = { eventId: string; occurredTime: string; identifier: { id: string } }[];
const wire = ({ body }: SentRequest) => body as Wire;
const ids = (request: SentRequest) => wire(request).map(({ identifier }) => identifier.id);

describe('events', () => {
  test('travel as a bare list, each with an id and a time', async () => {
    const { people, sent } = setUp();
    const result = await settled(
      people.events.send([
        { ...event(1, { total: 9.5 }), occurredTime: new Date('2026-02-28T08:00:00Z'), eventId: 'order-1' },
        {
          ...event(2),
          person: { type: 'LINE', identifier: 'u1', sender: 'line-1' },
          occurredTime: '2026-02-28T09:00:00Z',
        },
        event(3),
      ]),
    );
    expect(sent[0]?.body).toEqual([
      {
        definitionId: 'orderPlaced',
        occurredTime: '2026-02-28T08:00:00.000Z',
        identifier: { id: 'crm-1', type: 'EXTERNAL_ID' },
        properties: { total: 9.5 },
        eventId: 'order-1',
      },
      {
        definitionId: 'orderPlaced',
        occurredTime: '2026-02-28T09:00:00Z',
        identifier: { id: 'u1', type: 'LINE', sender: 'line-1' },
        eventId: expect.stringMatching(/^[\w-]{1,36}$/) as string,
      },
      {
        definitionId: 'orderPlaced',
        occurredTime: '2026-03-01T12:00:00.000Z',
        identifier: { id: 'crm-3', type: 'EXTERNAL_ID' },
        eventId: expect.stringMatching(/^[\w-]{1,36}$/) as string,
      },
    ]);
    expect(result).toEqual({ done: 3, failed: 0, batches: 1, failures: [] });
  });

  test.each([
    [0, {}, []],
    [5000, {}, [5000]],
    [5001, {}, [5000, 1]],
    [3, { batchSize: 2 }, [2, 1]],
    [5001, { batchSize: 9000 }, [5000, 1]],
  ])('%i of them with %o are split', async (count, options, expected) => {
    const { people, sent } = setUp();
    await settled(people.events.send(events(count), options));
    expect(sent.map((request) => wire(request).length)).toEqual(expected);
  });

  test.each([
    ['500', broken],
    ['a dropped connection', lost],
    ['429', () => tooMany('1')],
  ] as [string, Answer][])('are repeated after %s with the ids and times they had', async (_, failure) => {
    const { people, sent } = setUp((request, count) => (count < 4 ? failure(request, count) : taken(request, count)));
    await settled(people.events.send(events(2)));
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(new Set(wire(sent[0] as SentRequest).map(({ eventId }) => eventId)).size).toBe(2);
  });

  test('of nobody are a mistake', async () => {
    const { people, sent } = setUp();
    const nobody = { ...event(1), person: { type: 'EMAIL', identifier: '' } as const };
    await expect(settled(people.events.send([nobody]))).rejects.toMatchObject({ code: 'configuration' });
    expect(sent).toEqual([]);
  });
});

describe('the limits in bytes', () => {
  /** An event of exactly so many bytes as JSON, of which a letter may take two. */
  function eventOf(bytes: number, index: number): NewEvent {
    const fixed = { ...event(index, { text: '' }), occurredTime: '2026-03-01T12:00:00.000Z', eventId: 'e'.repeat(36) };
    const { person, ...rest } = fixed;
    const { type, identifier: id } = person;
    const empty = new TextEncoder().encode(JSON.stringify({ ...rest, identifier: { id, type } })).length;
    const missing = bytes - empty;
    return { ...fixed, properties: { text: `${'é'.repeat(missing >> 1)}${missing % 2 ? 'e' : ''}` } };
  }
  const most = 512_000;
  const mostInCall = 15_728_640;

  test.each([
    [most, 1],
    [most + 1, 0],
  ])('an event of %i bytes is sent %i times', async (bytes, times) => {
    const { people, sent } = setUp();
    const result = await settled(people.events.send([eventOf(bytes, 0)]));
    expect(sent).toHaveLength(times);
    if (times) expect(sent[0]?.bytes).toBe(bytes + 2);
    expect(result).toMatchObject({ done: 1, failed: 1 - times });
    if (!times) expect(result.failures).toMatchObject([{ index: 0, code: 'too_large' }]);
  });

  test('one that is too big leaves the others alone', async () => {
    const { people, sent } = setUp();
    const { failures } = await settled(people.events.send([event(0), eventOf(most + 1, 1), event(2)]));
    expect(sent.map(ids)).toEqual([['crm-0', 'crm-2']]);
    expect(failures).toMatchObject([{ index: 1, code: 'too_large' }]);
  });

  test('a call is filled to its last byte, and no further', async () => {
    // 30 full events, and one that fills the rest: 31 events have 30 commas and 2 brackets.
    const rest = mostInCall - 30 * most - 32;
    for (const [over, expected] of [
      [0, [31, 1]],
      [1, [30, 2]],
    ] as const) {
      const { people, sent } = setUp();
      const all = [
        ...Array.from({ length: 30 }, (_, index) => eventOf(most, index % 10)),
        eventOf(rest + over, 1),
        event(1),
      ];
      await settled(people.events.send(all));
      expect(sent.map((request) => wire(request).length)).toEqual(expected);
      if (over === 0) expect(sent[0]?.bytes).toBe(mostInCall);
    }
  });
});

describe('a refusal', () => {
  const problem = (errors: object[]) => json({ status: 400, title: 'Bad Request', traceId: 't-1', errors }, 400);
  const notFound = { code: 400505, message: 'Person not found', details: [{ property: 'id', message: 'Unknown' }] };

  test('takes out what it names, and the rest is sent again', async () => {
    const { people, sent } = setUp((request, count) => {
      if (count === 1)
        return problem([
          { index: 1, ...notFound },
          { index: 3, ...notFound },
        ]);
      // Now counted among those that are left.
      return count === 2 ? problem([{ index: 1, ...notFound }]) : taken(request, count);
    });
    const result = await settled(people.events.send(events(5)));
    expect(sent.map(ids)).toEqual([
      ['crm-0', 'crm-1', 'crm-2', 'crm-3', 'crm-4'],
      ['crm-0', 'crm-2', 'crm-4'],
      ['crm-0', 'crm-4'],
    ]);
    expect(result).toMatchObject({ done: 5, failed: 3, batches: 1 });
    expect(result.failures.map(({ index, item, code }) => [index, item, code])).toEqual(
      [1, 2, 3].map((index) => [index, event(index), 400505]),
    );
  });

  test('of all leaves nothing to send', async () => {
    const { people, sent } = setUp(() => problem([{ index: 0, ...notFound }]));
    expect(await settled(people.events.send(events(1)))).toMatchObject({ done: 1, failed: 1 });
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['the whole request', () => problem([{ index: -1, code: 400501, message: 'Schema' }])],
    ['what was not sent', () => problem([{ index: 9, ...notFound }])],
    ['nothing', () => json({ title: 'Bad Request' }, 400)],
    ['a page of a proxy', () => new Response('<html>', { status: 400 })],
  ])('of %s ends the run', async (_, answer) => {
    const { people, sent } = setUp(answer);
    await expect(settled(people.events.send(events(2)))).rejects.toMatchObject({ status: 400, code: 'validation' });
    expect(sent).toHaveLength(1);
  });

  test('again and again ends the run', async () => {
    const { people, sent } = setUp(() => problem([{ index: 0, ...notFound }]));
    await expect(settled(people.events.send(events(100)))).rejects.toMatchObject({ status: 400 });
    expect(sent).toHaveLength(21);
  });
});

describe('one event', () => {
  const single = '/peopleevents/2/persons/crm-7/definitions/orderPlaced/events';
  const person = { type: 'EXTERNAL_ID', identifier: 'crm-7' } as const;
  const answer = { eventId: 'e', definitionId: 'orderPlaced' };

  test('is sent with an id, and again with the same one', async () => {
    const { people, sent } = setUpPeople({
      [`POST ${single}`]: (_, count) => (count === 1 ? broken() : json(answer, 201)),
    });
    const options = { createPerson: true };
    expect(await settled(people.events.sendOne(person, 'orderPlaced', { total: 1 }, options))).toEqual(answer);
    expect(sent).toHaveLength(2);
    expect(sent[1]?.body).toEqual(sent[0]?.body);
    expect(sent[0]).toMatchObject({
      query: { identifierType: 'EXTERNAL_ID', createPerson: 'true' },
      body: { properties: { total: 1 }, eventId: expect.stringMatching(/^[\w-]{1,36}$/) as string },
    });
  });

  test('takes your id', async () => {
    const { people, sent } = setUpPeople({ [`POST ${single}`]: () => json(answer, 201) });
    await settled(people.events.sendOne(person, 'orderPlaced', undefined, { eventId: 'order-1' }));
    expect(sent[0]).toMatchObject({
      query: { identifierType: 'EXTERNAL_ID' },
      body: { eventId: 'order-1', properties: {} },
    });
  });
});

test('definitions are made, read and added to', async () => {
  const definition = {
    definitionId: 'orderPlaced',
    title: 'Order',
    fields: [{ name: 'total', type: 'Decimal' as const }],
  };
  const one = '/peopleevents/2/definitions/orderPlaced';
  const { people, sent, routesCalled } = setUpPeople({
    'POST /peopleevents/2/definitions': () => json(definition, 201),
    [`GET ${one}`]: () => json(definition),
    [`POST ${one}`]: () => json(definition),
  });
  const { definitions } = people.events;
  expect(await settled(definitions.create(definition))).toEqual(definition);
  expect(await settled(definitions.get('orderPlaced'))).toEqual(definition);
  expect(await settled(definitions.update('orderPlaced', { title: 'Order' }))).toEqual(definition);
  expect(routesCalled()).toEqual(['POST /peopleevents/2/definitions', `GET ${one}`, `POST ${one}`]);
  expect(sent[2]?.body).toEqual({ title: 'Order' });
});
