import { describe, expect, test } from 'vitest';
import { useDesk } from './support/infobip-people-desk.ts';

const desk = useDesk();
const batch = '/people/2/persons/batch';
const upsert = (persons: object[], method = 'PUT') =>
  desk().call(method, '/people/3/persons/upsert', { json: { persons } });
const merge = (persons: object[]) => desk().call('POST', '/people/3/persons/merge', { json: { persons } });
const email = (identifier: string) => ({ type: 'EMAIL', identifier });
const phone = (identifier: string) => ({ type: 'PHONE', identifier });
const count = async () => (await desk().people()).persons.count();

describe('batches of version 2 answer failures only', () => {
  test('creating', async () => {
    const good = { externalId: 'b-1', contactInformation: { email: [{ address: 'b1@x.test' }] } };
    expect(await desk().call('POST', batch, { json: { people: [good] } })).toEqual({
      status: 200,
      body: { results: [] },
    });
    const people = [
      { firstName: 'Nobody' },
      { externalId: 'b-2' },
      { ...good, externalId: 'b-3' },
      { externalId: 'b-2' },
    ];
    expect(await desk().call('POST', batch, { json: { people } })).toEqual({
      status: 207,
      body: {
        results: [
          {
            index: 0,
            status: 400,
            errors: [{ message: 'contactInformation: A phone number, an email address or an external id is required' }],
          },
          { index: 2, status: 409, errors: [{ message: 'Destination(email) b1@x.test already exists.' }] },
          { index: 3, status: 409, errors: [{ message: 'ExternalId b-2 already exists.' }] },
        ],
      },
    });
    expect(await count()).toBe(6);
  });

  test('changing', async () => {
    const ann = { type: 'EXTERNAL_ID', identifier: 'crm-77' };
    const nobody = { type: 'EMAIL', identifier: 'nobody@x.test' };
    const change = (people: object[]) => desk().call('PATCH', batch, { json: { people } });
    expect((await change([{ query: ann, update: { customAttributes: { Tier: 'iron' } } }])).status).toBe(200);
    expect(await desk().person(ann)).toMatchObject({ customAttributes: { Tier: 'iron', Score: 7 } });
    const answer = await change([
      { query: nobody, update: { city: 'Split' } },
      { query: ann, update: { externalId: 'crm-80' } },
      { query: ann, update: { city: 'Split' } },
    ]);
    expect(answer).toEqual({
      status: 207,
      body: {
        results: [
          {
            query: nobody,
            status: 409,
            isModified: false,
            errors: [{ message: 'There is no person matching the query' }],
          },
          { query: ann, status: 409, isModified: false, errors: [{ message: 'ExternalId crm-80 already exists.' }] },
        ],
      },
    });
    expect(await desk().person(ann)).toMatchObject({ city: 'Split' });
  });

  test('deleting', async () => {
    const query = { type: 'ID', identifier: '9002' };
    const people = [{ query }, { query }];
    const failure = { query, status: 409, errors: [{ message: 'There is no person matching the query' }] };
    expect(await desk().call('DELETE', batch, { json: { people } })).toEqual({
      status: 207,
      body: { results: [failure] },
    });
    expect(await count()).toBe(3);
  });

  test('of more than 1000 are refused', async () => {
    const people = Array.from({ length: 1001 }, (_, each) => ({ externalId: `b-${each}` }));
    expect((await desk().call('POST', batch, { json: { people } })).status).toBe(400);
    expect((await desk().call('POST', batch, { json: { people: people.slice(1) } })).status).toBe(200);
  });
});

describe('upserting', () => {
  test('creates, updates, and says what was the same already', async () => {
    const person = { externalId: 'u-1', nickName: 'Uma', contactInformation: [email('u1@x.test')] };
    const first = await upsert([person]);
    expect(first).toMatchObject({ status: 207, body: { results: [{ index: 0, status: 'CREATED' }], errors: [] } });
    const [{ id } = { id: 0 }] = (first.body as { results: { id: number }[] }).results;
    for (const [json, status] of [
      [person, 'NOT_MODIFIED'],
      [{ ...person, nickName: 'U' }, 'UPDATED'],
      [{ contactInformation: [email('U1@x.test')], externalId: 'u-2' }, 'UPDATED'],
      [{ externalId: 'u-2', contactInformation: [phone('385 91 000 0001')] }, 'UPDATED'],
      [{ contactInformation: [phone('385910000001')] }, 'UPDATED'],
    ] as const) {
      expect((await upsert([json])).body).toEqual({ results: [{ id, index: 0, status }], errors: [] });
    }
    expect(await desk().person({ phone: '385910000001' })).toEqual({
      id,
      type: 'CUSTOMER',
      contactInformation: { phone: [{ number: '385910000001' }] },
      origin: 'API',
      modifiedFrom: 'API',
      createdAt: '2026-03-02T08:00:00',
      modifiedAt: '2026-03-02T08:00:00',
    });
  });

  test('the external id decides before the address, which then belongs to another', async () => {
    const { body } = await upsert([
      { externalId: 'crm-77', contactInformation: [email('ann@example.test'), email('ben@example.test')] },
      { externalId: 'crm-80', contactInformation: [phone('385911234567')] },
    ]);
    expect(body).toEqual({
      results: [],
      errors: [
        { index: 0, code: 409100, message: 'Destination(email) ben@example.test already exists.' },
        { index: 1, code: 409100, message: 'Destination(phone) 385911234567 already exists.' },
      ],
    });
  });

  test('one that is wrong is no matter of the others', async () => {
    const { status, body } = await upsert([
      { contactInformation: [email('bad@')] },
      { externalId: 'u-1' },
      { externalId: 'u-3', contactInformation: [email('ok@x.test'), phone('none')], customAttributes: { Nope: 1 } },
      { firstName: 'Nobody' },
    ]);
    expect(status).toBe(207);
    const message = 'One or more properties of the person are invalid';
    expect(body).toMatchObject({
      results: [{ index: 1, status: 'CREATED' }],
      errors: [
        {
          index: 0,
          code: 400100,
          message,
          details: [{ property: 'persons[0].contactInformation[0].identifier', message: 'Email address is invalid' }],
        },
        {
          index: 2,
          code: 400100,
          details: [
            { property: 'persons[2].contactInformation[1].identifier', message: 'Phone number is invalid' },
            { property: 'persons[2].customAttributes.Nope', message: 'Custom attribute is not defined' },
          ],
        },
        { index: 3, code: 400100, details: [{ property: 'persons[3].contactInformation' }] },
      ],
    });
  });

  test('a full one clears, a partial one keeps and appends', async () => {
    const change = { externalId: 'crm-77', tags: ['news'], contactInformation: [phone('385910000009')] };
    await upsert([change], 'PATCH');
    expect(await desk().person({ externalId: 'crm-77' })).toMatchObject({
      firstName: 'Ann',
      tags: ['vip', 'news'],
      contactInformation: {
        phone: [{ number: '385911234567' }, { number: '385910000009' }],
        email: [{ address: 'ann@example.test' }],
      },
    });
    await upsert([change]);
    expect(await desk().person({ externalId: 'crm-77' })).toEqual({
      id: 9001,
      externalId: 'crm-77',
      type: 'CUSTOMER',
      tags: ['news'],
      contactInformation: { phone: [{ number: '385910000009' }] },
      origin: 'API',
      modifiedFrom: 'API',
      createdAt: '2026-01-01T08:00:00',
      modifiedAt: '2026-03-02T08:00:00',
    });
  });

  test('the primary address is told when it changes', async () => {
    const send = (primary: string) =>
      upsert([
        {
          externalId: 'p',
          contactInformation: ['a@x.test', 'b@x.test'].map((each) => ({ ...email(each), primary: each === primary })),
        },
      ]);
    await send('a@x.test');
    desk().told();
    await send('b@x.test');
    expect(
      desk()
        .told()
        .map(({ payload }) => payload.channelData),
    ).toMatchObject([
      { type: 'EMAIL', property: 'preferred', from: 'true', to: 'false' },
      { type: 'EMAIL', property: 'preferred', from: 'false', to: 'true' },
    ]);
  });

  test.each([
    ['{"persons":', { code: 400103, message: 'Malformed JSON body, wrong syntax' }],
    ['{}', { code: 400104, message: "Missing required property 'persons'" }],
    ['{"persons":[]}', { code: 400100 }],
    [JSON.stringify({ persons: Array.from({ length: 1001 }, () => ({ externalId: 'u' })) }), { code: 400100 }],
  ])('as a whole is refused: %.30s', async (text, body) => {
    for (const [method, path] of [
      ['PUT', 'upsert'],
      ['PATCH', 'upsert'],
      ['POST', 'merge'],
    ] as const) {
      expect(await desk().call(method, `/people/3/persons/${path}`, { text })).toMatchObject({ status: 400, body });
    }
  });
});

describe('merging', () => {
  test('makes one of several; the external id stays, and the request wins', async () => {
    const before = await desk().people();
    await before.events.insert({
      eventId: 'e',
      definitionId: 'orderPlaced',
      personId: 9001,
      occurredMs: 0,
      properties: {},
    });
    const { status, body } = await merge([
      {
        externalId: 'crm-80',
        lastName: 'Novak',
        contactInformation: [
          phone('385911234567'),
          { type: 'FACEBOOK', identifier: '370329180020364', sender: '2094832040560427' },
        ],
      },
    ]);
    expect({ status, body }).toEqual({ status: 207, body: { results: [{ id: 9004, index: 0 }], errors: [] } });
    expect(await desk().person({ externalId: 'crm-80' })).toMatchObject({
      id: 9004,
      firstName: 'Ann',
      lastName: 'Novak',
      country: 'Croatia',
      type: 'CUSTOMER',
      tags: ['vip', 'newsletter'],
      customAttributes: { Tier: 'gold', Score: 7 },
      contactInformation: {
        phone: [{ number: '385911234567' }, { number: '385917654321' }],
        email: [{ address: 'ann@example.test' }],
        facebook: [{ applicationId: '2094832040560427', userId: '370329180020364' }],
      },
    });
    expect(await count()).toBe(2);
    expect((await desk().call('GET', '/people/2/persons', { query: { externalId: 'crm-77' } })).status).toBe(404);
    expect(before.events.get('e')).toMatchObject({ personId: 9004 });
    expect(desk().told()).toMatchObject([
      { type: 'PERSON_MERGED', payload: { person: { id: '9004' }, invoker: { type: 'client' }, source: 'API' } },
    ]);
  });

  test('without an external id the oldest stays', async () => {
    const { body } = await merge([{ contactInformation: [phone('385917654321'), email('ben@example.test')] }]);
    expect(body).toEqual({ results: [{ id: 9002, index: 0 }], errors: [] });
  });

  test('identities that are all new make a profile; one that is known is changed', async () => {
    const contactInformation = [email('new@x.test'), { type: 'WHATSAPP', identifier: '385910000002', sender: '1' }];
    const { body } = await merge([
      { contactInformation },
      { externalId: 'm-1', contactInformation: contactInformation.slice(0, 1) },
    ]);
    const [{ id }] = (body as { results: [{ id: number }] }).results;
    expect(body).toEqual({
      results: [
        { id, index: 0 },
        { id, index: 1 },
      ],
      errors: [],
    });
    expect(await desk().person({ externalId: 'm-1' })).toMatchObject({
      id,
      contactInformation: { whatsapp: [{ applicationId: '1', userId: '385910000002' }] },
    });
  });

  test('an id is no channel', async () => {
    const contactInformation = [phone('385911234567'), { type: 'ID', identifier: '9002' }];
    expect((await merge([{ contactInformation }])).body).toMatchObject({
      errors: [{ code: 400100, details: [{ property: 'persons[0].contactInformation[1].identifier' }] }],
    });
    expect(await count()).toBe(4);
  });

  test('what is wrong leaves all of them as they are', async () => {
    const contactInformation = [phone('385917654321'), email('ben@example.test')];
    const { body } = await merge([{ contactInformation, customAttributes: { Score: 'much' } }]);
    expect(body).toMatchObject({ results: [], errors: [{ index: 0, code: 400100 }] });
    expect(await count()).toBe(4);
  });
});
