import { describe, expect, test } from 'vitest';
import { exception, useDesk } from './support/infobip-people-desk.ts';

const desk = useDesk();
const ann = { type: 'EXTERNAL_ID', identifier: 'crm-77' };
const ben = { type: 'EMAIL', identifier: 'ben@example.test' };
const nobody = { type: 'EMAIL', identifier: 'nobody@example.test' };
const tagsOf = async (query: Record<string, string>) => (await desk().person(query)).tags;

describe('tags', () => {
  const vip = { id: 32, name: 'vip', createdAt: '2026-01-01T08:00:00', modifiedAt: '2026-01-01T08:00:00' };

  test('are listed in a wrapper', async () => {
    const list = (query = {}) => desk().call('GET', '/people/2/tags', { query });
    expect((await list({ limit: '1', page: '2', includeTotalCount: 'true' })).body).toEqual({
      limit: 1,
      page: 2,
      orderBy: 'name:asc',
      tags: [vip],
      totalCount: 2,
    });
    expect((await list({ orderBy: 'name:desc' })).body).toMatchObject({
      tags: [{ name: 'vip' }, { name: 'newsletter' }],
    });
  });

  test('are made once, read and deleted', async () => {
    const json = { name: 'über / 100%' };
    const path = `/people/2/tags/${encodeURIComponent(json.name)}`;
    expect(await desk().call('POST', '/people/2/tags', { json })).toMatchObject({ status: 200, body: json });
    const again = await desk().call('POST', '/people/2/tags', { json });
    expect(exception(again).validationErrors).toEqual({ name: ['already exists'] });
    expect((await desk().call('GET', path)).body).toMatchObject(json);
    expect(await desk().call('DELETE', path)).toEqual({ status: 200, body: null });
    for (const method of ['GET', 'DELETE']) expect((await desk().call(method, path)).status).toBe(404);
  });

  test('are given and taken; who is not found is passed over', async () => {
    const path = '/people/2/tags/vip/persons';
    const json = { people: [{ query: ann }, { query: nobody }, { query: ben }, { query: ben }] };
    expect(await desk().call('PATCH', path, { json })).toEqual({ status: 200, body: null });
    expect(await tagsOf(ben)).toEqual(['vip']);
    expect(desk().told()).toMatchObject([
      { type: 'PERSON_TAG_ADDED', payload: { addedTag: 'vip', person: { id: '9002' } } },
    ]);
    expect((await desk().call('DELETE', path, { json })).status).toBe(200);
    expect(await tagsOf(ann)).toBeUndefined();
    expect(
      desk()
        .told()
        .map(({ type, payload }) => [type, payload.removedTag, payload.person?.id]),
    ).toEqual([
      ['PERSON_TAG_DELETED', 'vip', '9001'],
      ['PERSON_TAG_DELETED', 'vip', '9002'],
    ]);
  });

  test('that are unknown cannot be given', async () => {
    for (const method of ['PATCH', 'DELETE']) {
      const answer = await desk().call(method, '/people/2/tags/unknown/persons', {
        json: { people: [{ query: ann }] },
      });
      expect(answer.status).toBe(404);
    }
  });

  test('that are deleted are taken from every profile', async () => {
    await desk().call('DELETE', '/people/2/tags/vip');
    expect(await tagsOf(ann)).toBeUndefined();
    expect(desk().told()).toMatchObject([{ type: 'PERSON_TAG_DELETED' }]);
  });
});

describe('custom attributes', () => {
  const path = '/people/2/customAttributes';
  const define = (json: object) => desk().call('POST', path, { json });

  test('are listed', async () => {
    const { body } = await desk().call('GET', path, { query: { limit: '2', includeTotalCount: 'true' } });
    expect(body).toMatchObject({
      limit: 2,
      page: 1,
      orderBy: 'name:asc',
      totalCount: 3,
      customAttributes: [
        { name: 'Orders', dataType: 'LIST_OF_OBJECTS', objectSchema: { number: 'INTEGER', total: 'DECIMAL' } },
        { name: 'Score', dataType: 'INTEGER', createdAt: '2025-12-02T08:00:00' },
      ],
    });
  });

  test('are defined once, before anybody has a value, and deleted with the values', async () => {
    const give = () =>
      desk().call('PATCH', '/people/2/persons', { query: ann, json: { customAttributes: { Shoe: 42 } } });
    expect((await give()).status).toBe(400);
    expect(await define({ name: 'Shoe', dataType: 'INTEGER' })).toMatchObject({ status: 200, body: { name: 'Shoe' } });
    expect(exception(await define({ name: 'Shoe', dataType: 'STRING' })).validationErrors).toEqual({
      name: ['already exists'],
    });
    expect((await give()).status).toBe(200);
    desk().told();
    expect(await desk().call('DELETE', `${path}/Shoe`)).toEqual({ status: 200, body: null });
    expect((await desk().person(ann)).customAttributes).not.toHaveProperty('Shoe');
    expect(desk().told()).toMatchObject([
      { type: 'PERSON_ATTRIBUTE_CHANGED', payload: { attributeName: 'Shoe', from: 42, source: 'API' } },
    ]);
    for (const method of ['GET', 'DELETE']) expect((await desk().call(method, `${path}/Shoe`)).status).toBe(404);
  });

  test.each([
    { name: 'a{b}', dataType: 'STRING' },
    { name: 'x'.repeat(257), dataType: 'STRING' },
    { name: 'Shoe', dataType: 'NUMBER' },
    { name: 'Shoes', dataType: 'LIST_OF_OBJECTS' },
    { name: 'Shoes', dataType: 'LIST_OF_OBJECTS', objectSchema: {} },
    { name: 'Shoes', dataType: 'LIST_OF_OBJECTS', objectSchema: { size: 'LIST_OF_OBJECTS' } },
    { name: 'Shoe', dataType: 'INTEGER', objectSchema: { size: 'INTEGER' } },
  ])('not as %j', async (json) => {
    expect((await define(json)).status).toBe(400);
  });

  test.each([
    ['STRING', 'text', 7],
    ['STRING', 'x'.repeat(4096), 'x'.repeat(4097)],
    ['DECIMAL', 1.5, '1.5'],
    ['INTEGER', 7, 7.5],
    ['BOOLEAN', false, 'false'],
    ['DATE', '2026-02-28', '2026-02-30'],
    ['DATE_TIME', '2026-02-28T10:00:00', '2026-02-28'],
  ])('%s', async (dataType, good, bad) => {
    await define({ name: 'Value', dataType });
    const give = (value: unknown) =>
      desk().call('PATCH', '/people/2/persons', { query: ann, json: { customAttributes: { Value: value } } });
    expect((await give(bad)).status).toBe(400);
    expect((await give(good)).status).toBe(200);
    expect((await desk().person(ann)).customAttributes).toMatchObject({ Value: good });
  });

  test('a list takes objects of its schema, one by one', async () => {
    const append = (json: object, name = 'Orders', query: Record<string, string> = ann) =>
      desk().call('POST', `${path}/${name}/append`, { query, json });
    const order = { number: 100046, total: 7 };
    expect(await append(order)).toEqual({ status: 200, body: [{ number: 100045, total: 12.5 }, order] });
    expect(await append(order, 'Orders', ben)).toEqual({ status: 200, body: [order] });
    expect((await desk().person(ben)).customAttributes).toEqual({ Orders: [order] });
    expect(exception(await append({ number: 'one' })).validationErrors).toEqual({
      Orders: ['number must be of type INTEGER'],
    });
    await define({ name: 'Notes', dataType: 'LIST_OF_OBJECTS', objectSchema: { text: 'STRING' } });
    expect((await append({ text: 'x'.repeat(4096) }, 'Notes')).status).toBe(200);
    expect((await append({ text: 'x'.repeat(4097) }, 'Notes')).status).toBe(400);
    expect((await append(order, 'Tier')).status).toBe(400);
    expect((await append(order, 'Unknown')).status).toBe(404);
    expect((await append(order, 'Orders', nobody)).status).toBe(404);
    expect((await append(order, 'Orders', {})).status).toBe(400);
  });
});
