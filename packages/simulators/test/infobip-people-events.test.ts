import { describe, expect, test } from 'vitest';
import { exception, startMs, useDesk } from './support/infobip-people-desk.ts';

const desk = useDesk();
const send = (json: unknown) => desk().call('POST', '/people/3/events', { json });
const at = (offsetMs = 0) => new Date(startMs + offsetMs).toISOString();
const dayMs = 24 * 60 * 60 * 1000;
const event = (more: object = {}) => ({
  definitionId: 'orderPlaced',
  occurredTime: at(-1000),
  identifier: { id: 'ann@example.test', type: 'EMAIL' },
  properties: { number: 1 },
  ...more,
});
const events = async () => (await desk().people()).events.all();

describe('a batch', () => {
  test('is taken without a body, told, and counted once by event id', async () => {
    const batch = [event({ eventId: 'order-1' }), event({ eventId: 'order-1' }), event(), event()];
    expect(await send(batch)).toEqual({ status: 202, body: null });
    expect(await send(batch.slice(0, 1))).toEqual({ status: 202, body: null });
    expect((await events()).map(({ personId, occurredMs }) => [personId, occurredMs])).toEqual(
      [1, 2, 3].map(() => [9001, startMs - 1000]),
    );
    const told = desk().told();
    expect(told).toHaveLength(3);
    expect(told[0]).toMatchObject({
      type: 'PEOPLE_CUSTOM_AND_TEMPLATE_EVENTS',
      payload: {
        person: { id: '9001' },
        invoker: { type: 'client' },
        definitionId: 'orderPlaced',
        customData: { number: 1 },
      },
    });
  });

  test('makes profiles of phone numbers, addresses and external ids', async () => {
    const identifiers = [
      { type: 'PHONE', id: '385910000001' },
      { type: 'EMAIL', id: 'event@x.test' },
      { type: 'EXTERNAL_ID', id: 'e-1' },
      { type: 'EXTERNAL_ID', id: 'e-1' },
      { type: 'FACEBOOK', id: '370329180020364', sender: '2094832040560427' },
    ];
    expect((await send(identifiers.map((identifier) => event({ identifier })))).status).toBe(202);
    expect((await desk().people()).persons.count()).toBe(7);
    expect(await desk().person({ externalId: 'e-1' })).toMatchObject({ type: 'CUSTOMER' });
    expect(new Set((await events()).map(({ personId }) => personId)).size).toBe(4);
  });

  test('a moment in the future counts as now', async () => {
    expect((await send([event({ occurredTime: at(dayMs) })])).status).toBe(202);
    expect(await events()).toMatchObject([{ occurredMs: startMs }]);
  });

  test.each([
    ['an unknown definition', { definitionId: 'unknown' }, 400504, 'definitionId'],
    ['an old moment', { occurredTime: at(-30 * dayMs - 1) }, 400504, 'occurredTime'],
    ['a moment that is none', { occurredTime: 'yesterday' }, 400504, 'occurredTime'],
    ['a large one', { properties: { text: 'x'.repeat(512_000) } }, 400504, 'properties'],
    ['a wrong address', { identifier: { type: 'EMAIL', id: 'bad@' } }, 400504, 'identifier.id'],
    ['a wrong event id', { eventId: 'no spaces' }, 400504, 'eventId'],
    ['nobody', { identifier: { type: 'ID', id: '1' } }, 400505, undefined],
    ['an event of the platform', { definitionId: 'WEB_SDK_PAGE_VIEW' }, 400506, undefined],
  ])('all or nothing: %s', async (_, more, code, property) => {
    const { status, body } = await send([
      event(),
      event({ identifier: { type: 'EMAIL', id: 'new@x.test' } }),
      event(more),
    ]);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      status: 400,
      title: 'Bad Request',
      traceId: expect.stringMatching(/^\w{16}$/) as string,
      errors: [{ index: 2, code, ...(property ? { details: [{ property: `[2].${property}` }] } : {}) }],
    });
    expect(await events()).toEqual([]);
    expect((await desk().people()).persons.count()).toBe(4);
    expect(desk().told()).toEqual([]);
  });

  test('exactly 30 days ago is not too old, and 512000 bytes are not too large', async () => {
    const padded = event({ occurredTime: at(-30 * dayMs), properties: { text: '' } });
    padded.properties = { text: 'é'.repeat(Math.floor((512_000 - JSON.stringify(padded).length) / 2)) } as never;
    expect((await send([padded])).status).toBe(202);
  });

  test.each([
    ['not readable', '[{', 400500],
    ['no list', '{}', 400501],
    ['empty', '[]', 400502],
    ['5001 events', JSON.stringify(Array.from({ length: 5001 }, () => event())), 400503],
    [
      'more than 15 MB',
      JSON.stringify(Array.from({ length: 40 }, () => event({ properties: { text: 'x'.repeat(400_000) } }))),
      400503,
    ],
  ])('as a whole is refused: %s', async (_, text, code) => {
    const answer = await desk().call('POST', '/people/3/events', { text });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ index: -1, code }] } });
  });

  test('of 5000 is taken', async () => {
    expect((await send(Array.from({ length: 5000 }, () => event()))).status).toBe(202);
    expect(await events()).toHaveLength(5000);
  });
});

describe('a single event', () => {
  const one = (person: string, query: Record<string, string>, json: object = {}, definition = 'orderPlaced') =>
    desk().call('POST', `/peopleevents/2/persons/${encodeURIComponent(person)}/definitions/${definition}/events`, {
      query,
      json,
    });

  test('is answered with itself, also when it comes again', async () => {
    const json = { eventId: 'order-1', properties: { number: 1 } };
    const answer = { ...json, definitionId: 'orderPlaced', occurredTime: at(), metadata: {} };
    expect(await one('crm-77', { identifierType: 'EXTERNAL_ID' }, json)).toEqual({ status: 201, body: answer });
    await desk().world.clock.advance(5000);
    expect(await one('crm-77', { identifierType: 'EXTERNAL_ID' }, json)).toEqual({ status: 201, body: answer });
    expect(await events()).toHaveLength(1);
    expect((await one('9001', { identifierType: 'ID' })).body).toMatchObject({
      properties: {},
      eventId: expect.any(String) as string,
    });
  });

  test('makes a profile only when asked to', async () => {
    const query = { identifierType: 'EMAIL' };
    expect(exception(await one('new@x.test', query)).text).toBe('Person not found');
    expect((await one('new@x.test', { ...query, createPerson: 'false' })).status).toBe(404);
    expect((await one('new@x.test', { ...query, createPerson: 'true' })).status).toBe(201);
    expect((await one('nine', { identifierType: 'ID', createPerson: 'true' })).status).toBe(404);
    expect(await desk().person({ email: 'new@x.test' })).toMatchObject({ type: 'CUSTOMER' });
  });

  test('needs a definition, and says what identifies', async () => {
    expect((await one('9001', { identifierType: 'ID' }, {}, 'unknown')).status).toBe(404);
    expect((await one('9001', {})).status).toBe(400);
    expect((await one('9001', { identifierType: 'ID' }, { eventId: 'no spaces' })).status).toBe(400);
  });
});

describe('definitions', () => {
  const path = '/peopleevents/2/definitions';
  const field = (name: string, type = 'String') => ({ name, type });

  test('are a bare list', async () => {
    const list = async (query: Record<string, string>) => (await desk().call('GET', path, { query })).body;
    expect(await list({})).toMatchObject([{ definitionId: 'orderPlaced' }, { definitionId: 'addToCart' }]);
    expect(await list({ offset: '1', limit: '1' })).toMatchObject([{ definitionId: 'addToCart' }]);
    expect(await list({ offset: '2' })).toEqual([]);
  });

  test('are made once, and changed only by adding', async () => {
    const json = { definitionId: 'login', title: 'Login', fields: [field('device')] };
    expect(await desk().call('POST', path, { json })).toEqual({ status: 201, body: json });
    const again = await desk().call('POST', path, { json });
    expect(again.status).toBe(409);
    expect(exception(again)).toEqual({ messageId: 'CONFLICT', text: 'Event definition login already exists.' });
    const update = (more: object) => desk().call('POST', `${path}/login`, { json: more });
    const list = { name: 'steps', type: 'List', schema: { type: 'Object', fields: [field('name')] } };
    await update({ fields: [list] });
    const longer = { ...list, schema: { type: 'Object', fields: [field('name'), field('ms', 'Numeric')] } };
    const whole = { ...json, title: 'Log-in', fields: [field('device'), longer] };
    expect(
      await update({
        title: 'Log-in',
        fields: [{ ...longer, schema: { type: 'Object', fields: [field('ms', 'Numeric')] } }],
      }),
    ).toEqual({ status: 200, body: whole });
    expect((await desk().call('GET', `${path}/login`)).body).toEqual(whole);
    const refused = await update({ fields: [field('device', 'Boolean')] });
    expect(exception(refused).validationErrors).toEqual({ fields: ['the type of a field cannot change'] });
  });

  test.each([
    { definitionId: '' },
    { definitionId: 'with-dash' },
    {
      definitionId: 'lists',
      fields: ['a', 'b'].map((name) => ({ name, type: 'List', schema: { type: 'Object', fields: [] } })),
    },
    { definitionId: 'list', fields: [{ name: 'a', type: 'List' }] },
    { definitionId: 'twice', fields: [field('a'), field('a', 'Boolean')] },
    { definitionId: 'long', title: 'x'.repeat(101) },
    { definitionId: 'many', fields: Array.from({ length: 121 }, (_, each) => field(`f${each}`)) },
  ])('not as %j', async (json) => {
    expect((await desk().call('POST', path, { json })).status).toBe(400);
  });

  test('have at most 120 fields after all', async () => {
    const fields = Array.from({ length: 120 }, (_, each) => field(`f${each}`));
    expect((await desk().call('POST', `${path}/orderPlaced`, { json: { fields } })).status).toBe(400);
    expect((await desk().call('POST', `${path}/orderPlaced`, { json: { fields: fields.slice(1) } })).status).toBe(200);
  });

  test('that are unknown', async () => {
    expect((await desk().call('GET', `${path}/unknown`)).status).toBe(404);
    expect((await desk().call('POST', `${path}/unknown`, { json: {} })).status).toBe(404);
  });
});
