import { expect, test } from 'vitest';
import { useDesk } from './support/360dialog-desk.ts';

const desk = useDesk();

async function list(query: Record<string, string>) {
  const { status, body } = await desk().partner('GET', '/channels', { query });
  const { partner_channels, ...numbers } = body as { partner_channels: { id: string }[] };
  return { status, numbers, ids: partner_channels.map(({ id }) => id) };
}

test.each([
  [{ id: 'p7Rw2dCH' }, ['p7Rw2dCH']],
  [{ client_id: 'k3VtqaCL', status: 'ready' }, ['p7Rw2dCH', 'r9Ty4fCH']],
  [{ 'setup_info.phone_number': '+4930901821' }, ['q8Sx3eCH']],
  [{ 'client.contact_info.email': 'owner@bakery.example', status: 'created' }, ['q8Sx3eCH']],
  [{ 'waba_account.id': 'j4RfWA', account_mode: 'live', terminated_at: null }, ['y8Af2nCH']],
  [{ id: ['q8Sx3eCH', 'p7Rw2dCH'] }, ['p7Rw2dCH', 'q8Sx3eCH']],
  [{ version: '2', 'project.inbox': 'false', id: 'p7Rw2dCH' }, ['p7Rw2dCH']],
  [{ q: 'florist', 'integration.state': 'running' }, ['u4Wb7jCH', 'y8Af2nCH']],
  [{ id: 't3Va6hCH' }, []],
  [{ nothing_like_it: 'x' }, []],
  [{ 'id.length': 8 }, []],
  [{}, ['p7Rw2dCH', 'q8Sx3eCH', 'r9Ty4fCH', 'u4Wb7jCH', 'v5Xc8kCH', 'w6Yd9lCH', 'x7Ze1mCH', 'y8Af2nCH']],
])('filters %o', async (filters, ids) => {
  const found = await list({ filters: JSON.stringify(filters) });
  expect(found.ids).toEqual(ids);
  expect(found.numbers).toMatchObject({
    count: ids.length,
    total: ids.length,
    limit: 20,
    offset: 0,
    sort: [],
    filters,
  });
});

test.each([
  ['id', 'p7Rw2dCH'],
  ['-id', 'y8Af2nCH'],
  ['-setup_info.phone_number', 'y8Af2nCH'],
  ['client.name,-id', 'r9Ty4fCH'],
  ['-terminated_at', 'x7Ze1mCH'],
])('sorts by %s', async (sort, first) => {
  const { ids, numbers } = await list({ sort });
  expect(ids[0]).toBe(first);
  expect(numbers).toMatchObject({ sort: sort.split(',') });
});

test('pages by limit and offset', async () => {
  const page = await list({ limit: '3', offset: '6' });
  expect(page.ids).toEqual(['x7Ze1mCH', 'y8Af2nCH']);
  expect(page.numbers).toMatchObject({ count: 2, total: 8, limit: 3, offset: 6 });
});

test('gives 200 rows at most, and says so', async () => {
  const state = await desk().state();
  const [first] = state.channels.all();
  for (let count = 0; count < 250; count += 1) {
    await state.channels.insert({ ...(first as NonNullable<typeof first>), id: `row${count}` });
  }
  const page = await list({ limit: '1000' });
  expect(page.ids).toHaveLength(200);
  expect(page.numbers).toMatchObject({ count: 200, total: 258, limit: 200 });
  expect((await list({})).ids).toHaveLength(20);
});

test('templates are found by the names that clients use', async () => {
  const query = { filters: '{"business_templates.name":"spring_offer"}', sort: '-business_templates.name' };
  const { body } = await desk().partner('GET', '/waba_accounts/h2QeWA/waba_templates', { query });
  expect(body).toMatchObject({ count: 1, sort: ['-business_templates.name'], waba_templates: [{ id: 'tpl_bbb' }] });
});

test('a client shows its changes, and which numbers it shares', async () => {
  await desk().partner('PATCH', '/clients/k3VtqaCL', { json: { partner_payload: { account: 42 } } });
  const query = { filters: '{"id":"k3VtqaCL"}' };
  const { body } = await desk().partner('GET', '/clients', { query });
  expect(body).toMatchObject({ clients: [{ partner_payload: { account: 42 }, max_channels: 10 }] });
  expect((await desk().partner('GET', '/clients/k3VtqaCL/shared_client_numbers')).body).toEqual({
    shared_client_numbers: [
      { channel_id: 'p7Rw2dCH', phone_number: '4930901820', shared: true },
      { channel_id: 'q8Sx3eCH', phone_number: '4930901821', shared: true },
      { channel_id: 'r9Ty4fCH', phone_number: '4930901822', shared: false },
    ],
  });
});
