import { describe, expect, test } from 'vitest';
import { webhooks } from '@embedworks/contracts/infobip/operations';
import { validators } from '@embedworks/contracts/infobip/validators';
import { triggers } from '../src/infobip/triggers.ts';
import { useDesk } from './support/infobip-desk.ts';

const desk = useDesk();

/** The webhook of the contract that a payload belongs to; none for what nobody is told. */
function webhookOf(payload: object): string | undefined {
  if (Object.keys(payload).length === 0) return undefined;
  const { type, payload: inner } = payload as { type?: string; payload?: object };
  if (type === undefined) return 'flowReport';
  return 'person' in (inner ?? {}) ? 'peopleEvent' : 'conversationEvent';
}

const listed = triggers.list.map(({ name, example, payload }) => ({ name, example, payload }));
const telling = listed.filter(({ payload }) => webhookOf(payload) !== undefined);

describe('each trigger', () => {
  test.each(listed)('$name works in a world as it starts, by its examples', async ({ name, example, payload }) => {
    const { summary } = await desk().world.trigger('infobip', name, example);
    expect(summary).toMatch(/\.$/);
    const { type } = payload as { type?: string };
    const webhook = webhookOf(payload);
    expect(desk().drain()).toEqual(webhook === undefined ? [] : [type ?? webhook]);
  });

  test.each(listed)('$name works without any', async ({ name, payload }) => {
    await desk().world.trigger('infobip', name);
    expect(desk().notifications).toHaveLength(webhookOf(payload) === undefined ? 0 : 1);
  });

  test.each(telling)('$name lists a payload of the contract, which a path into it overrides', async (trigger) => {
    const { name, example, payload } = trigger;
    const webhook = webhooks.find(({ path }) => path === webhookOf(payload));
    expect(validators[webhook?.operationId ?? '']?.body?.(payload)).toBe(true);
    const isEvent = 'type' in payload;
    await desk().world.trigger('infobip', name, { ...example, [isEvent ? 'payload.added' : 'callbackData']: 'mine' });
    const told = desk().notifications.at(-1)?.payload;
    expect(told).toMatchObject(isEvent ? { payload: { added: 'mine' } } : { callbackData: 'mine' });
  });
});

test('every event of the contract can be triggered', () => {
  const told = telling.map(({ payload }) => (payload as { type?: string }).type ?? 'flowReport');
  expect(new Set(told).size).toBe(told.length);
  // The report, what happens to profiles, to conversations and to the agent.
  expect(told).toHaveLength(1 + 18 + 22 + 1);
});

test.each([
  ['campaign.resumed', { id: 200_000_000_000_001 }, 'The campaign 200000000000001 cannot be resumed.', false],
  ['campaign.activated', { useCase: 'none' }, 'There is no use case none. There are: abandoned-cart', true],
  ['message.deleted', { id: 'none' }, 'There is no message of a customer none.', true],
  ['conversation.statusUpdated', { status: 'PENDING' }, 'status takes one of OPEN', false],
  ['person.created', { email: 'ann@example.test' }, 'ann@example.test: is taken.', false],
  ['person.created', { email: 'nobody' }, 'nobody: Email address is invalid.', false],
  ['person.contactUpdated', { email: 'ann@example.test' }, 'ann@example.test is taken.', false],
])('%s refuses %o', async (name, overrides, message, unknown) => {
  await expect(desk().world.trigger('infobip', name, overrides)).rejects.toMatchObject({
    name: 'TriggerRefusal',
    message: expect.stringContaining(message) as string,
    unknown,
  });
  expect(desk().notifications).toEqual([]);
});

test('what a colleague changes is no echo of the API', async () => {
  await desk().world.trigger('infobip', 'person.attributeChanged', { id: 9001, value: 'Li' });
  expect(desk().notifications[0]?.payload).toMatchObject({
    payload: {
      person: { id: '9001', lastName: 'Li' },
      invoker: { type: 'user' },
      attributeName: 'lastName',
      from: 'Lee',
      to: 'Li',
      source: 'PORTAL',
    },
  });
});
