import { describe, expect, test } from 'vitest';
import { webhooks } from '@embedworks/contracts/360dialog/operations';
import { validators } from '@embedworks/contracts/360dialog/validators';
import { triggers } from '../src/360dialog/triggers.ts';
import { useDesk } from './support/360dialog-desk.ts';

const desk = useDesk();

/** The webhook of the contract that a payload belongs to. */
function webhookOf(payload: object): string {
  const event = (payload as { event?: string }).event;
  if (event === undefined) return 'messaging_notification';
  return webhooks.some(({ path }) => path === event) ? event : 'partner_event';
}

const silent = ['channel.statusChanged'];
const listed = triggers.list.map(({ name, example, payload }) => ({ name, example, payload }));

describe('each trigger', () => {
  test.each(listed)('$name works in a world as it starts, by its examples', async ({ name, example, payload }) => {
    const { summary } = await desk().world.trigger('360dialog', name, example);
    expect(summary).toMatch(/\.$/);
    const told = desk().notifications.map(({ webhook }) => webhook);
    expect(told).toEqual(silent.includes(name) ? [] : [webhookOf(payload)]);
  });

  test.each(listed)('$name works without any', async ({ name }) => {
    await desk().world.trigger('360dialog', name);
    expect(desk().notifications).toHaveLength(silent.includes(name) ? 0 : 1);
  });

  test.each(listed.filter(({ name }) => !silent.includes(name)))(
    '$name lists a payload of the contract, which a path into it overrides',
    async ({ name, example, payload }) => {
      const { operationId } = webhooks.find(({ path }) => path === webhookOf(payload)) ?? { operationId: '' };
      expect(validators[operationId]?.body?.(payload)).toBe(true);
      const isEvent = 'event' in payload;
      const overrides = isEvent ? { 'data.added': 'mine' } : { 'entry.0.id': 'mine' };
      await desk().world.trigger('360dialog', name, { ...example, ...overrides });
      const told = desk().notifications.at(-1)?.payload;
      expect(told).toMatchObject(isEvent ? { data: { added: 'mine' } } : { entry: [{ id: 'mine' }] });
    },
  );
});

test('every webhook of the contract can be triggered', () => {
  const told = new Set(listed.filter(({ name }) => !silent.includes(name)).map(({ payload }) => webhookOf(payload)));
  expect(webhooks.map(({ path }) => path).filter((path) => !told.has(path))).toEqual([]);
});

test('a path into the payload changes what is told, and nothing else', async () => {
  await desk().world.trigger('360dialog', 'channel.permissionRevoked', {
    id: 'p7Rw2dCH',
    'data.setup_info.phone_number': '+4930901820',
  });
  expect(desk().notifications[0]?.payload).toMatchObject({ data: { setup_info: { phone_number: '+4930901820' } } });
  expect((await desk().state()).channels.get('p7Rw2dCH')?.channel.setup_info.phone_number).toBe('4930901820');
});

test('a channel that is moved by hand goes on from there, unless it stood still', async () => {
  const { id } = await desk().world.trigger('360dialog', 'channel.created');
  await desk().world.trigger('360dialog', 'channel.running', { id });
  await desk().world.trigger('360dialog', 'channel.running', { id: 'q8Sx3eCH' });
  desk().drain();
  await desk().world.clock.advance(60_000);
  expect(desk().drain()).toEqual([`channel_live ${id}`]);
});

test.each([
  ['channel.live', { id: 'none' }, 'There is no channel none. There are: p7Rw2dCH (running)', true],
  ['channel.live', { id: 'p7Rw2dCH' }, 'The channel p7Rw2dCH (running) cannot become live', false],
  ['channel.statusChanged', { status: 'running' }, 'status takes one of unverified', false],
  ['channel.created', { phoneNumber: '4930901820' }, '4930901820 is taken', false],
  ['client.created', { email: 'owner@bakery.example' }, 'owner@bakery.example is taken.', false],
  ['client.created', { email: {} }, 'email takes a text', false],
  ['message.failed', { code: 'many' }, 'code takes a number', false],
  ['template.statusChanged', { id: 'none' }, 'There is no template none', true],
])('%s refuses %o', async (name, overrides, message, unknown) => {
  const refusal = desk().world.trigger('360dialog', name, overrides);
  await expect(refusal).rejects.toMatchObject({
    name: 'TriggerRefusal',
    message: expect.stringContaining(message) as string,
    unknown,
  });
  expect(desk().notifications).toEqual([]);
});

test('a sender may hide the number', async () => {
  await desk().world.trigger('360dialog', 'message.received', { from: '491510000001', hidesNumber: true });
  const told = JSON.stringify(desk().notifications[0]?.payload);
  expect(told).toContain('"from_user_id":"sandbox-user-491510000001"');
  expect(told).not.toContain('"wa_id"');
});
