import { describe, expect, test } from 'vitest';
import { exception, useDesk } from './support/infobip-people-desk.ts';

const desk = useDesk();
const persons = '/people/2/persons';
const add = (json: object) => desk().call('POST', persons, { json });
const email = (...addresses: string[]) => ({ email: addresses.map((address) => ({ address })) });
const phone = (...numbers: string[]) => ({ phone: numbers.map((number) => ({ number })) });
const byExternalId = (identifier: string) => ({ type: 'EXTERNAL_ID', identifier });

describe('reading one', () => {
  test.each([
    [{ type: 'ID', identifier: '9001' }],
    [{ type: 'EXTERNAL_ID', identifier: 'crm-77' }],
    [{ type: 'PHONE', identifier: '+385 91 123 4567' }],
    [{ type: 'EMAIL', identifier: 'ANN@example.test' }],
    [{ type: 'EMAIL', identifier: 'ann@example.test', sender: 'passed over' }],
    [{ email: 'ann@example.test', externalId: 'crm-80' }],
    [{ externalId: 'crm-77', email: 'ben@example.test' }],
    [{ phone: '385911234567' }],
    [{ email: 'ben@example.test', type: 'ID', identifier: '9001' }],
  ])('%j', async (query) => {
    expect(await desk().person(query)).toEqual({
      id: 9001,
      externalId: 'crm-77',
      firstName: 'Ann',
      lastName: 'Lee',
      type: 'CUSTOMER',
      city: 'Zagreb',
      preferredLanguage: 'en-US',
      birthDate: '1990-04-30',
      tags: ['vip'],
      customAttributes: { Tier: 'gold', Score: 7, Orders: [{ number: 100045, total: 12.5 }] },
      contactInformation: { phone: [{ number: '385911234567' }], email: [{ address: 'ann@example.test' }] },
      origin: 'API',
      modifiedFrom: 'API',
      createdAt: '2026-01-01T08:00:00',
      modifiedAt: '2026-01-01T08:00:00',
    });
  });

  test('a channel is found with its sender, without one, and not with another', async () => {
    const identity = { type: 'FACEBOOK', identifier: '370329180020364' };
    const sender = '2094832040560427';
    expect((await desk().person({ ...identity, sender })).contactInformation?.facebook).toEqual([
      { applicationId: sender, userId: identity.identifier },
    ]);
    expect(await desk().person(identity)).toMatchObject({ id: 9003 });
    const answer = await desk().call('GET', persons, { query: { ...identity, sender: 'another' } });
    expect(answer.status).toBe(404);
  });

  test.each([
    [{ type: 'ID', identifier: 'nine' }],
    [{ type: 'EXTERNAL_ID', identifier: 'CRM-77' }],
    [{ type: 'TELEGRAM', identifier: '385911234567' }],
    [{ email: 'nobody@example.test' }],
  ])('nobody: %j', async (query) => {
    const answer = await desk().call('GET', persons, { query });
    expect(answer.status).toBe(404);
    expect(exception(answer)).toEqual({ messageId: 'NOT_FOUND', text: 'Person not found' });
  });

  test('half an identity is refused', async () => {
    for (const query of [{ type: 'EMAIL' }, { identifier: 'ann@example.test' }]) {
      expect(exception(await desk().call('GET', persons, { query })).messageId).toBe('BAD_REQUEST');
    }
  });
});

describe('creating', () => {
  test('answers 200 with the profile, and tells of it', async () => {
    const { status, body } = await add({
      firstName: 'Cleo',
      tags: ['new', 'new'],
      contactInformation: email('c@x.test'),
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ firstName: 'Cleo', type: 'CUSTOMER', tags: ['new'], origin: 'API' });
    const { id } = body as { id: number };
    expect(desk().told()).toEqual([
      {
        type: 'PERSON_CREATED',
        timestamp: '2026-03-02T08:00:00.000+00:00',
        payload: {
          person: { id: String(id), firstName: 'Cleo', email: ['c@x.test'] },
          invoker: { type: 'client', id: 'key-1' },
          personType: 'CUSTOMER',
          source: 'API',
          sourceId: 'key-1',
        },
      },
    ]);
    expect((await desk().call('GET', '/people/2/tags/new')).status).toBe(200);
  });

  test.each([
    [{ externalId: 'crm-77' }, 'ExternalId crm-77 already exists.'],
    [{ contactInformation: email('Ann@Example.test') }, 'Destination(email) Ann@Example.test already exists.'],
    [{ contactInformation: phone('385917654321') }, 'Destination(phone) 385917654321 already exists.'],
  ])('a duplicate is 400 with 40001: %j', async (json, text) => {
    const answer = await add(json);
    expect(answer.status).toBe(400);
    expect(exception(answer)).toEqual({ messageId: '40001', text });
    expect((await desk().people()).persons.count()).toBe(4);
  });

  test.each([
    [{ firstName: 'Nobody' }, 'contactInformation'],
    [{ externalId: '' }, 'contactInformation'],
    [{ externalId: 'n', contactInformation: email('bad@') }, 'contactInformation.email[0].address'],
    [
      { externalId: 'n', contactInformation: { ...phone('385', '12345678'), ...email() } },
      'contactInformation.phone[0].number',
    ],
    [{ externalId: 'n', birthDate: '1990-02-31' }, 'birthDate'],
    [{ externalId: 'n', tags: ['t', ''] }, 'tags[1]'],
    [{ externalId: 'n', customAttributes: { Unknown: 1 } }, 'customAttributes.Unknown'],
    [{ externalId: 'n', customAttributes: { Score: 1.5 } }, 'customAttributes.Score'],
    [{ externalId: 'n', customAttributes: { Orders: [{ colour: 'red' }] } }, 'customAttributes.Orders'],
    [{ externalId: 'n', firstName: 'Ann <3' }, 'firstName'],
    [{ externalId: 'n', middleName: 'x'.repeat(51) }, 'middleName'],
    [{ externalId: 'x'.repeat(257) }, 'externalId'],
  ])('not valid: %j', async (json, field) => {
    const answer = await add(json);
    expect(answer.status).toBe(400);
    expect(exception(answer)).toMatchObject({ messageId: 'BAD_REQUEST', text: 'Bad request' });
    expect(Object.keys(exception(answer).validationErrors ?? {})).toEqual([field]);
    expect(desk().told()).toEqual([]);
  });

  test('of two at once with the same address, one is refused', async () => {
    const answers = await Promise.all([1, 2].map(() => add({ contactInformation: email('race@x.test') })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

describe('changing', () => {
  test('PUT clears what is left out, but for channels that are read only', async () => {
    await desk().world.clock.advance(5000);
    const query = { type: 'ID', identifier: '9003' };
    const { status, body } = await desk().call('PUT', persons, {
      query,
      json: { lastName: 'Žižek', contactInformation: email('z@x.test') },
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      id: 9003,
      lastName: 'Žižek',
      type: 'CUSTOMER',
      contactInformation: {
        email: [{ address: 'z@x.test' }],
        facebook: [{ applicationId: '2094832040560427', userId: '370329180020364' }],
      },
      origin: 'FORMS',
      modifiedFrom: 'API',
      createdAt: '2026-02-10T08:00:00',
      modifiedAt: '2026-03-02T08:00:05',
    });
    const told = desk().told();
    expect(told.map(({ type, payload }) => [type, payload.attributeName ?? payload.removedTag])).toEqual([
      ['PERSON_ATTRIBUTE_CHANGED', 'firstName'],
      ['PERSON_ATTRIBUTE_CHANGED', 'type'],
      ['PERSON_ATTRIBUTE_CHANGED', 'country'],
      ['PERSON_ATTRIBUTE_CHANGED', 'Tier'],
      ['PERSON_CONTACT_INFORMATION_DELETED', undefined],
      ['PERSON_CONTACT_INFORMATION_CREATED', undefined],
      ['PERSON_TAG_DELETED', 'newsletter'],
    ]);
    expect(told[1]?.payload).toMatchObject({ from: 'LEAD', to: 'CUSTOMER' });
    expect(told[2]?.payload).not.toHaveProperty('to');
    expect(told[4]?.payload.channelData).toMatchObject({ type: 'MSISDN', value: '385917654321' });
    const old = await desk().call('GET', persons, { query: { phone: '385917654321' } });
    expect(old.status).toBe(404);
  });

  test('PATCH keeps what is left out, and appends tags and contacts', async () => {
    const json = {
      lastName: 'Lee-Novak',
      tags: ['vip', 'news'],
      customAttributes: { Tier: null, Score: 8 },
      contactInformation: { ...email('ann@example.test', 'ann@home.test'), ...phone('385911234567') },
    };
    const { body } = await desk().call('PATCH', persons, { query: byExternalId('crm-77'), json });
    expect(body).toMatchObject({ firstName: 'Ann', lastName: 'Lee-Novak', tags: ['vip', 'news'] });
    expect(body).toMatchObject({
      contactInformation: { ...phone('385911234567'), ...email('ann@example.test', 'ann@home.test') },
    });
    expect((body as { customAttributes: object }).customAttributes).toEqual({
      Score: 8,
      Orders: [{ number: 100045, total: 12.5 }],
    });
    expect(
      desk()
        .told()
        .map(({ type }) => type),
    ).toEqual([
      'PERSON_ATTRIBUTE_CHANGED',
      'PERSON_ATTRIBUTE_CHANGED',
      'PERSON_ATTRIBUTE_CHANGED',
      'PERSON_CONTACT_INFORMATION_CREATED',
      'PERSON_TAG_ADDED',
    ]);
  });

  test('what changes nothing is told to nobody and leaves the time', async () => {
    await desk().world.clock.advance(5000);
    const json = { firstName: 'Ann', tags: ['vip'] };
    const { body } = await desk().call('PATCH', persons, { query: byExternalId('crm-77'), json });
    expect(body).toMatchObject({ modifiedAt: '2026-01-01T08:00:00' });
    expect(desk().told()).toEqual([]);
  });

  test('an identity of another, and taking the last one away, are refused', async () => {
    const query = { email: 'ben@example.test' };
    const patch = (json: object) => desk().call('PATCH', persons, { query, json });
    expect(exception(await patch({ externalId: 'crm-77' })).messageId).toBe('40001');
    expect(exception(await patch({ contactInformation: phone('+385 911234567') })).messageId).toBe('40001');
    expect(exception(await desk().call('PUT', persons, { query, json: { firstName: 'B' } })).messageId).toBe(
      'BAD_REQUEST',
    );
    expect(await desk().person(query)).toMatchObject({ firstName: 'Ben' });
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('%s needs somebody', async (method) => {
    const call = (query: Record<string, string>) =>
      desk().call(method, persons, { query, ...(method === 'DELETE' ? {} : { json: {} }) });
    expect((await call({})).status).toBe(400);
    expect((await call({ externalId: 'nobody' })).status).toBe(404);
  });

  test('a deleted one is gone, and its identities are free', async () => {
    expect(await desk().call('DELETE', persons, { query: byExternalId('crm-77') })).toEqual({
      status: 200,
      body: null,
    });
    expect(desk().told()).toMatchObject([
      { type: 'PERSON_DELETED', payload: { person: { id: '9001' }, personType: 'CUSTOMER', source: 'API' } },
    ]);
    expect((await desk().call('GET', persons, { query: { type: 'ID', identifier: '9001' } })).status).toBe(404);
    expect((await add({ externalId: 'crm-77', contactInformation: email('ann@example.test') })).status).toBe(200);
  });
});

describe('contact information', () => {
  const path = `${persons}/contactInformation`;
  const query = byExternalId('crm-77');
  const send = (method: string, contactInformation: object) =>
    desk().call(method, path, { query, json: { contactInformation } });
  const contactsOf = async () => (await desk().person(query)).contactInformation;

  test('is replaced, added and removed', async () => {
    await send('PATCH', { ...email('ann@home.test'), ...phone('385911234567') });
    expect(await contactsOf()).toEqual({ ...phone('385911234567'), ...email('ann@example.test', 'ann@home.test') });
    await send('DELETE', { ...email('ANN@example.test', 'nobody@example.test'), ...phone('+385911234567') });
    expect(await contactsOf()).toEqual(email('ann@home.test'));
    await send('PUT', phone('385915555555', '385915555555'));
    expect(await contactsOf()).toEqual(phone('385915555555'));
    expect(await desk().person(query)).toMatchObject({ firstName: 'Ann', tags: ['vip'] });
  });

  test('one that takes the place of another is an update', async () => {
    await send('PUT', { ...email('lee@example.test'), ...phone('385911234567') });
    expect(desk().told()).toMatchObject([
      {
        type: 'PERSON_CONTACT_INFORMATION_UPDATED',
        payload: {
          channelData: {
            type: 'EMAIL',
            property: 'email',
            from: 'ann@example.test',
            to: 'lee@example.test',
            source: 'API',
          },
        },
      },
    ]);
  });

  test('of another, of a wrong form, or too many are refused', async () => {
    expect(exception(await send('PATCH', email('ben@example.test'))).messageId).toBe('40001');
    expect(exception(await send('PUT', phone('call me'))).validationErrors).toEqual({
      'contactInformation.phone[0].number': ['Phone number is invalid'],
    });
    const hundred = Array.from({ length: 100 }, (_, each) => `ann${each}@example.test`);
    expect((await send('PATCH', email(...hundred))).status).toBe(400);
    expect((await send('PUT', email(...hundred))).status).toBe(200);
  });

  test('needs somebody', async () => {
    const json = { contactInformation: email('a@x.test') };
    expect((await desk().call('PUT', path, { json })).status).toBe(400);
    expect((await desk().call('PATCH', path, { json, query: { phone: '1' } })).status).toBe(404);
  });
});

test('matching leaves out who is not there', async () => {
  const identities = [
    { type: 'EMAIL', identifier: 'ann@example.test' },
    { type: 'PHONE', identifier: '385910000000' },
    { type: 'FACEBOOK', identifier: '370329180020364', sender: '2094832040560427' },
    { type: 'KAKAO_TALK', identifier: 'ann' },
  ];
  const { status, body } = await desk().call('POST', `${persons}/match`, { json: { identities } });
  expect(status).toBe(200);
  expect(body).toEqual({
    matches: [
      { personId: 9001, ...identities[0] },
      { personId: 9003, ...identities[2] },
    ],
  });
});
