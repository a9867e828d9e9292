import { expect, test } from 'vitest';
import { useDesk } from './support/360dialog-desk.ts';

const desk = useDesk();

const text = (to: string) => ({ messaging_product: 'whatsapp', to, type: 'text', text: { body: 'Hello' } });

async function send(channelKey: string, json: unknown) {
  const { status, body } = await desk().call('POST', '/messages', { channelKey, json });
  const { messages, error, meta } = body as {
    messages?: { id: string }[];
    error?: { code: number };
    meta?: { developer_message: string };
  };
  return { status, id: messages?.[0]?.id, code: error?.code, gateway: meta?.developer_message };
}

test('a message is kept, and its statuses come one by one', async () => {
  const key = await desk().createKey();
  const { id } = await send(key, text('491510000001'));
  expect((await desk().state()).messages.get(String(id))).toMatchObject({
    contact: '491510000001',
    status: 'accepted',
    content: text('491510000001'),
  });
  expect(desk().drain()).toEqual([]);
  for (const status of ['sent', 'delivered', 'read']) {
    await desk().world.clock.advance(1000);
    expect(desk().drain()).toEqual([`${status} ${id}`]);
  }
  await desk().world.clock.advance(60_000);
  expect(desk().drain()).toEqual([]);
});

test('a message may fail after it was accepted', async () => {
  const { id } = await send(await desk().createKey(), text('491510000099'));
  await desk().world.clock.advance(60_000);
  const payload = desk().notifications.at(-1)?.payload;
  expect(desk().drain()).toEqual([`sent ${id}`, `failed ${id}`]);
  expect(JSON.stringify(payload)).toContain('"errors":[{"code":131047,"title":"Re-engagement message"}]');
});

test.each([
  ['0047', 400, 131047],
  ['0056', 400, 131056],
  ['0029', 429, 130429],
  ['0030', 403, 131030],
])('a recipient that ends in %s gets %i and %i', async (ending, status, code) => {
  expect(await send(await desk().createKey(), text(`49151000${ending}`))).toMatchObject({ status, code });
});

test.each([
  ['0400', 400, 'Too many requests'],
  ['0500', 500, 'Internal server error'],
  ['0502', 502, 'Bad gateway'],
])('a recipient that ends in %s is refused by the gateway with %i', async (ending, status, gateway) => {
  expect(await send(await desk().createKey(), text(`49151000${ending}`))).toMatchObject({ status, gateway });
});

test('free text needs a message of the last 24 hours, a template does not', async () => {
  const key = await desk().createKey();
  const customer = '491510000777';
  expect((await send(key, text(customer))).code).toBe(131047);
  expect((await send(key, { ...text(customer), type: 'image', image: { link: 'https://a.example/' } })).code).toBe(
    131047,
  );
  await desk().world.trigger('360dialog', 'message.received', { id: 'p7Rw2dCH', from: `+${customer}` });
  expect((await send(key, text(customer))).status).toBe(200);
  await desk().world.clock.advance(24 * 3_600_000 - 1);
  expect((await send(key, text(customer))).status).toBe(200);
  await desk().world.clock.advance(1);
  expect((await send(key, text(customer))).code).toBe(131047);
  const template = { name: 'order_ready', language: { code: 'de' } };
  const asTemplate = { messaging_product: 'whatsapp', to: customer, type: 'template', template };
  expect((await send(key, asTemplate)).status).toBe(200);
});

test('a window is that of one number', async () => {
  const key = await desk().createKey('u4Wb7jCH');
  expect((await send(key, text('491510000002'))).code).toBe(131047);
  expect((await send(await desk().createKey(), text('491510000002'))).status).toBe(200);
});

test.each([
  ['order_ready', 'de', 200],
  ['order_ready', 'en', 400],
  ['login_code', 'en', 400],
  ['spring_offer', 'en', 400],
  ['none', 'de', 400],
])('template %s in %s: %i', async (name, code, status) => {
  const template = { name, language: { code } };
  const json = { messaging_product: 'whatsapp', to: '491510000001', type: 'template', template };
  const answer = await send(await desk().createKey(), json);
  expect([answer.status, answer.code]).toEqual([status, status === 200 ? undefined : 132001]);
});

test('what was received can be marked as read, and nothing else', async () => {
  const key = await desk().createKey();
  const { id } = await desk().world.trigger('360dialog', 'message.received');
  const receipt = (message_id: unknown) => ({ messaging_product: 'whatsapp', status: 'read', message_id });
  const read = await desk().call('POST', '/messages', { channelKey: key, json: receipt(id) });
  expect([read.status, read.body]).toEqual([200, { success: true }]);
  expect((await desk().state()).messages.get(String(id))?.status).toBe('read');
  expect((await send(key, receipt('wamid.none'))).code).toBe(100);
  expect((await send(key, receipt('wamid.HBgSANDBOX0001'))).code).toBe(100);
});

test('templates are approved over time, or rejected by name, and can be sent then', async () => {
  const key = await desk().createKey();
  const json = (name: string) => ({ name, category: 'UTILITY', language: 'en', components: [] });
  const path = '/waba_accounts/h2QeWA/waba_templates';
  const created = (await desk().partner('POST', path, { json: json('good') })).body as { id: string; status: string };
  expect(created.status).toBe('submitted');
  await desk().call('POST', '/v1/configs/templates', { channelKey: key, json: json('bad_rejected') });
  const template = { name: 'good', language: { code: 'en' } };
  const message = { messaging_product: 'whatsapp', to: '491510000001', type: 'template', template };
  expect((await send(key, message)).status).toBe(400);
  await desk().world.clock.advance(6000);
  expect((await send(key, message)).status).toBe(200);
  const told = desk().notifications.map(({ payload }) => payload as { data?: { template?: object } });
  expect(told.map(({ data }) => data?.template)).toMatchObject([
    { name: 'good', new_status: 'PENDING' },
    { name: 'bad_rejected', new_status: 'PENDING' },
    { name: 'good', new_status: 'APPROVED', rejected_reason: null },
    { name: 'bad_rejected', new_status: 'REJECTED', rejected_reason: 'INVALID_FORMAT' },
  ]);
  const lists = await Promise.all([
    desk().partner('GET', path),
    desk().call('GET', '/v1/configs/templates', { channelKey: key }),
    desk().call('GET', '/message_templates', { channelKey: key }),
  ]);
  const [ours, number, meta] = lists.map(({ body }) => body) as [
    { waba_templates: { name: string; status: string }[] },
    { waba_templates: object[] },
    { data: { name: string; status: string }[] },
  ];
  expect(ours.waba_templates.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'order_ready approved',
    'spring_offer rejected',
    'login_code pending',
    'good approved',
    'bad_rejected rejected',
  ]);
  expect(number.waba_templates).toEqual(ours.waba_templates);
  expect(meta.data.map(({ status }) => status)).toEqual(['APPROVED', 'REJECTED', 'PENDING', 'APPROVED', 'REJECTED']);
  await desk().partner('DELETE', `${path}/${created.id}`);
  expect((await send(key, message)).code).toBe(132001);
});

test('Meta’s list of templates goes on from its cursor', async () => {
  const key = await desk().createKey();
  const state = await desk().state();
  const [first] = state.templates.all();
  for (let count = 0; count < 30; count += 1) {
    await state.templates.insert({ ...(first as NonNullable<typeof first>), id: `tpl_${count}` });
  }
  const list = async (query: Record<string, string> = {}) =>
    (await desk().call('GET', '/message_templates', { channelKey: key, query })).body as {
      data: object[];
      paging: { cursors: { after: string }; next?: string };
    };
  const page = await list();
  expect(page.data).toHaveLength(25);
  expect(page.paging.next).toContain('/message_templates?after=');
  const rest = await list({ after: page.paging.cursors.after });
  expect(rest.data).toHaveLength(8);
  expect(rest.paging).not.toHaveProperty('next');
});

test('health tells what stands in the way', async () => {
  const key = await desk().createKey();
  const health = async () => {
    const { body } = await desk().call('GET', '/health_status', { channelKey: key });
    return (body as { health_status: { can_send_message: string } }).health_status.can_send_message;
  };
  const trigger = (name: string, more = {}) => desk().world.trigger('360dialog', name, { id: 'p7Rw2dCH', ...more });
  expect(await health()).toBe('AVAILABLE');
  await trigger('templateMessaging.disabled');
  expect(await health()).toBe('LIMITED');
  await trigger('templateMessaging.enabled');
  expect(await health()).toBe('AVAILABLE');
  await trigger('channel.statusChanged', { status: 'error' });
  expect(await health()).toBe('BLOCKED');
  expect(await send(key, text('491510000001'))).toMatchObject({ status: 400, gateway: 'The channel is disabled' });
  await trigger('channel.live');
  expect(await health()).toBe('AVAILABLE');
  await trigger('account.restricted');
  expect(await health()).toBe('BLOCKED');
});

test('the gateway refuses with 400 whoever has not paid, and who sends too much', async () => {
  const key = await desk().createKey();
  desk().settings.unpaidAccount = true;
  expect(await send(key, text('491510000001'))).toMatchObject({ status: 400, gateway: 'The account is unpaid' });
  desk().settings.unpaidAccount = false;
  for (let count = 0; count < 80; count += 1) await send(key, text('491510000001'));
  expect(await send(key, text('491510000001'))).toMatchObject({ status: 400, gateway: 'Too many requests' });
  await desk().world.clock.advance(1000);
  expect((await send(key, text('491510000001'))).status).toBe(200);
});

test('sending costs, and the balance tells what', async () => {
  const key = await desk().createKey();
  const template = { name: 'order_ready', language: { code: 'de' } };
  await send(key, { messaging_product: 'whatsapp', to: '491510000003', type: 'template', template });
  await send(key, text('491510000001'));
  const { body } = await desk().partner('GET', '/clients/k3VtqaCL/info/balance');
  expect(body).toMatchObject({
    balance: 49.96,
    currency: 'eur',
    granularity: 'month',
    usage: [{ period_date: '2026-03-01T00:00:00Z', utility_quantity: 1, utility_price: 0.04, service_quantity: 2 }],
  });
  const other = await desk().partner('GET', '/clients/n6PyesCL/channels/u4Wb7jCH/info/balance');
  expect(other.body).toMatchObject({ balance: 50, usage: [] });
  const later = { start_date: String(Date.UTC(2026, 3, 1) / 1000) };
  const empty = await desk().partner('GET', '/clients/k3VtqaCL/info/balance', { query: later });
  expect(empty.body).toMatchObject({ balance: 49.96, usage: [] });
});
