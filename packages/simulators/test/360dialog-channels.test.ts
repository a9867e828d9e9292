import { expect, test } from 'vitest';
import { useDesk } from './support/360dialog-desk.ts';

const desk = useDesk();

interface Channel {
  id: string;
  status: string;
  account_mode: string;
  integration: { state: string };
  cancelled_at: string | null;
  terminated_at: string | null;
  waba_account: { fb_account_status: string };
}

async function readChannel(id: string): Promise<Channel> {
  return (await desk().partner('GET', `/channels/${id}`)).body as Channel;
}

async function observe(id: string) {
  const { status, integration, account_mode } = await readChannel(id);
  return [status, integration.state, account_mode].join(' ');
}

async function createChannel(): Promise<string> {
  const { id } = await desk().world.trigger('360dialog', 'channel.created', { clientId: 'k3VtqaCL' });
  return String(id);
}

test('a channel lives from sign-up to live, each step at its time', async () => {
  const id = await createChannel();
  expect(desk().drain()).toEqual([`channel_created ${id}`]);
  expect(await observe(id)).toBe('created pending sandbox');
  const key = () => desk().partner('POST', `/channels/${id}/api_keys`);
  const steps = [
    [2, 'verified pending sandbox', [], 400],
    [2, 'ready pending sandbox', [`channel_ready ${id}`], 400],
    [3, 'ready running sandbox', [`channel_running ${id}`], 201],
    [5, 'ready running live', [`channel_live ${id}`], 201],
  ] as const;
  for (const [seconds, columns, events, keyStatus] of steps) {
    await desk().world.clock.advance(seconds * 1000 - 1);
    expect(desk().drain()).toEqual([]);
    await desk().world.clock.advance(1);
    expect(await observe(id)).toBe(columns);
    expect(desk().drain()).toEqual(events);
    expect((await key()).status).toBe(keyStatus);
  }
  await desk().world.clock.advance(3_600_000);
  expect(desk().drain()).toEqual([]);
});

test('durations are settings', async () => {
  Object.assign(desk().settings, { verifiedAfterSeconds: 0, readyAfterSeconds: 0, runningAfterSeconds: 60 });
  const id = await createChannel();
  await desk().world.clock.advance(1);
  expect(await observe(id)).toBe('ready pending sandbox');
  await desk().world.clock.advance(60_000);
  expect(await observe(id)).toBe('ready running sandbox');
});

test('Meta looks at a new business once', async () => {
  const { state, world } = desk();
  const { id: clientId } = await world.trigger('360dialog', 'client.created', { name: 'New GmbH' });
  const { id } = await world.trigger('360dialog', 'channel.created', { clientId });
  expect((await readChannel(String(id))).waba_account.fb_account_status).toBe('pending');
  await world.clock.advance(2000);
  expect((await readChannel(String(id))).waba_account.fb_account_status).toBe('verified');
  expect((await state()).wabas.filter((waba) => waba.clientId === clientId)).toHaveLength(1);
});

test('the seeded channels stand in every state, and stay there', async () => {
  await desk().world.clock.advance(60_000);
  const { body } = await desk().partner('GET', '/channels');
  const { partner_channels } = body as { partner_channels: Channel[] };
  const columns = partner_channels.map(({ id, status, integration, account_mode, terminated_at }) =>
    [id, status, integration.state, account_mode, terminated_at ? 'terminated' : ''].join(' ').trim(),
  );
  expect(columns).toEqual([
    'p7Rw2dCH ready running live',
    'q8Sx3eCH created pending sandbox',
    'r9Ty4fCH ready running live',
    'u4Wb7jCH ready running sandbox',
    'v5Xc8kCH error stopped sandbox',
    'w6Yd9lCH certificate_declined pending sandbox',
    'x7Ze1mCH ready stopped live terminated',
    'y8Af2nCH ready running live',
  ]);
  expect(desk().drain()).toEqual([]);
});

test('a cancelled channel is usable until the month ends, then its keys are dead', async () => {
  const channelKey = await desk().createKey();
  const path = '/clients/k3VtqaCL/channels/p7Rw2dCH/control/cancellation_request';
  const { status, body } = await desk().partner('POST', path, { json: { enabled: true } });
  expect([status, (body as Channel).cancelled_at]).toEqual([200, '2026-03-02T08:00:00Z']);
  expect(desk().drain()).toEqual(['cancellation_request p7Rw2dCH']);
  await desk().partner('POST', path, { json: { enabled: true } });
  expect(desk().drain()).toEqual([]);
  expect((await desk().call('GET', '/health_status', { channelKey })).status).toBe(200);

  await desk().world.clock.set(Date.UTC(2026, 3, 1) - 1);
  expect((await desk().call('GET', '/health_status', { channelKey })).status).toBe(200);
  await desk().world.clock.advance(1);
  expect(desk().drain()).toContain('cancellation_processed p7Rw2dCH');
  expect(await observe('p7Rw2dCH')).toBe('ready stopped live');
  expect((await readChannel('p7Rw2dCH')).terminated_at).toBe('2026-04-01T00:00:00Z');
  expect((await desk().call('GET', '/health_status', { channelKey })).status).toBe(401);
  expect((await desk().partner('POST', '/channels/p7Rw2dCH/api_keys')).status).toBe(400);
  expect((await desk().partner('POST', path, { json: { enabled: false } })).status).toBe(400);
});

test('a cancellation that is taken back never happens', async () => {
  const path = '/clients/n6PyesCL/channels/y8Af2nCH/control/cancellation_request';
  const { body } = await desk().partner('POST', path, { json: { enabled: false } });
  expect((body as Channel).cancelled_at).toBeNull();
  expect(desk().drain()).toEqual(['cancellation_revoke y8Af2nCH']);
  await desk().world.clock.advance(40 * 86_400_000);
  expect(desk().drain()).toEqual([]);
});

test('a cancellation counts from its own month, also when it is asked for again', async () => {
  const path = '/clients/n6PyesCL/channels/y8Af2nCH/control/cancellation_request';
  await desk().partner('POST', path, { json: { enabled: false } });
  await desk().world.clock.set(Date.UTC(2026, 2, 31, 23, 59));
  await desk().partner('POST', path, { json: { enabled: true } });
  await desk().partner('POST', path, { json: { enabled: false } });
  desk().drain();
  await desk().world.clock.set(Date.UTC(2026, 3, 2));
  await desk().partner('POST', path, { json: { enabled: true } });
  await desk().world.clock.set(Date.UTC(2026, 3, 30, 23));
  expect(desk().drain()).toEqual(['cancellation_request y8Af2nCH']);
  await desk().world.clock.set(Date.UTC(2026, 4, 1));
  expect(desk().drain()).toEqual(['cancellation_processed y8Af2nCH']);
});

test('a terminated channel can be restored and runs again; one that goes on cannot', async () => {
  const path = (client: string, id: string) => `/clients/${client}/channels/${id}/control/reactivate`;
  const { status } = await desk().partner('POST', path('n6PyesCL', 'x7Ze1mCH'));
  expect(status).toBe(200);
  expect(desk().drain()).toEqual(['channel_ready x7Ze1mCH']);
  await desk().world.clock.advance(10_000);
  expect(desk().drain()).toEqual(['channel_running x7Ze1mCH', 'channel_live x7Ze1mCH']);
  expect((await desk().partner('POST', path('n6PyesCL', 'y8Af2nCH'))).status).toBe(200);
  expect(desk().drain()).toEqual(['cancellation_revoke y8Af2nCH']);
  expect((await desk().partner('POST', path('k3VtqaCL', 'p7Rw2dCH'))).status).toBe(400);
});

test.each(['error', 'certificate_declined', 'new_name_requested', 'ready_for_migration'])(
  'a channel that is %s goes no further',
  async (status) => {
    const id = await createChannel();
    await desk().world.trigger('360dialog', 'channel.statusChanged', { id, status });
    desk().drain();
    await desk().world.clock.advance(60_000);
    expect((await readChannel(id)).status).toBe(status);
    expect(desk().drain()).toEqual([]);
    expect((await desk().partner('POST', `/channels/${id}/api_keys`)).status).toBe(400);
  },
);
