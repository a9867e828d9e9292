import { beforeEach, describe, expect, test } from 'vitest';
import type { Schemas } from '../src/infobip/state.ts';
import { exception, useDesk } from './support/infobip-people-desk.ts';

const desk = useDesk();
const list = (query: Record<string, string> = {}) => desk().call('GET', '/people/2/persons', { query });
const idsOf = ({ body }: { body: unknown }) => (body as Schemas['PersonList']).persons.map(({ id }) => id);

describe('pages', () => {
  beforeEach(async () => {
    for (const [position, lastName] of ['Bo', 'Al', 'Al'].entries()) {
      await desk().world.clock.advance(1000);
      await desk().call('POST', '/people/2/persons', { json: { externalId: `page-${position}`, lastName } });
    }
  });

  test('count from 1, and have a total only when asked for it', async () => {
    const { persons, ...first } = (await list({ limit: '4' })).body as Schemas['PersonList'];
    expect(first).toEqual({ limit: 4, page: 1, orderBy: 'createdAt:asc' });
    expect(persons.map(({ id }) => id)).toEqual([9001, 9002, 9003, 9004]);
    const second = (await list({ limit: '4', page: '2', includeTotalCount: 'true' })).body;
    expect(second).toMatchObject({ limit: 4, page: 2, totalCount: 7, persons: [{ lastName: 'Bo' }, {}, {}] });
    expect((await list({ limit: '4', page: '3' })).body).toMatchObject({ persons: [] });
    expect((await list()).body).toMatchObject({ limit: 20, page: 1 });
  });

  test.each([
    ['createdAt:desc', ['page-2', 'page-1', 'page-0', 'crm-80']],
    ['lastName:desc', [undefined, 'crm-77', 'page-0', 'page-1']],
    ['firstName:asc', ['crm-80', 'page-0', 'page-1', 'page-2']],
    ['modifiedAt:asc', ['crm-77', undefined, undefined, 'crm-80']],
  ])('in the order %s', async (orderBy, externalIds) => {
    const { persons, ...paging } = (await list({ orderBy, limit: '4' })).body as Schemas['PersonList'];
    expect(paging.orderBy).toBe(orderBy);
    expect(persons.map(({ externalId }) => externalId)).toEqual(externalIds);
  });

  test.each([{ limit: '0' }, { limit: '1001' }, { page: '0' }, { orderBy: 'city:asc' }, { orderBy: 'lastName' }])(
    'not with %j',
    async (query) => {
      const answer = await list(query);
      expect(answer.status).toBe(400);
      expect(Object.keys(exception(answer).validationErrors ?? {})).toEqual(Object.keys(query));
    },
  );
});

describe('filters', () => {
  test.each([
    [{}, [9001, 9002, 9003, 9004]],
    [{ firstName: 'Ann' }, [9001]],
    [{ firstName: 'Ann', city: 'Split' }, []],
    [{ firstName: null }, [9004]],
    [{ '#eq': { type: 'LEAD' } }, [9003]],
    [{ '#ne': { type: 'LEAD' } }, [9001, 9002, 9004]],
    [{ '#and': [{ city: 'Zagreb' }, { '#contains': { tags: 'vip' } }] }, [9001]],
    [{ '#or': [{ city: 'Zagreb' }, { '#eq': { firstName: 'Ben' } }] }, [9001, 9002]],
    [{ '#or': [] }, []],
    [{ '#contains': { tags: 'v' } }, []],
    [{ '#contains': { tags: ['vip', 'newsletter'] } }, []],
    [{ '#contains': { firstName: 'n' } }, [9001, 9002]],
    [{ '#notContain': { tags: 'vip' } }, [9002, 9003, 9004]],
    [{ '#startsWith': { externalId: 'crm-' } }, [9001, 9004]],
    [{ '#endsWith': { externalId: '80' } }, [9004]],
    [{ '#gt': { id: 9003 } }, [9004]],
    [{ '#gte': { id: 9003 } }, [9003, 9004]],
    [{ '#lt': { id: 9002 } }, [9001]],
    [{ '#lte': { createdAt: '2026-01-16T08:00:00' } }, [9001, 9002]],
    [{ '#gt': { customAttributes: { Score: 6 } } }, [9001]],
    [{ '#gt': { customAttributes: { Score: '6' } } }, []],
    [{ customAttributes: { Orders: { number: 100045 } } }, [9001]],
    [{ contactInformation: { email: { address: 'ben@example.test' } } }, [9002]],
    [{ '#contains': { contactInformation: { email: { address: '@example' } } } }, [9001, 9002]],
    [{ '#and': [{ '#or': [{ firstName: 'Ann' }, { firstName: 'Zoë' }] }, { '#ne': { country: 'Croatia' } }] }, [9001]],
    [{ unknown: 'x' }, []],
    [{ toString: 'x' }, []],
  ])('%j', async (filter, ids) => {
    const answer = await list({ filter: JSON.stringify(filter), includeTotalCount: 'true' });
    expect(answer.status).toBe(200);
    expect(idsOf(answer)).toEqual(ids);
    expect(answer.body).toMatchObject({ totalCount: ids.length });
  });

  test.each([
    '',
    'firstName=Ann',
    '[]',
    'null',
    '{"#like":{"firstName":"Ann"}}',
    '{"#constructor":{"firstName":"Ann"}}',
    '{"#and":{"firstName":"Ann"}}',
    '{"#and":["firstName"]}',
    '{"#eq":"Ann"}',
    '{"firstName":{"#eq":"Ann"}}',
    `${'{"#and":['.repeat(2000)}${']}'.repeat(2000)}`,
  ])('not %s', async (filter) => {
    const answer = await list({ filter });
    expect(answer.status).toBe(400);
    expect(exception(answer).validationErrors).toHaveProperty('filter');
  });
});
