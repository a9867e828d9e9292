import { expect, test } from 'vitest';
import { validators } from '@embedworks/contracts/esputnik/validators';
import { createClock } from '@embedworks/simulators';
import { createIds } from '../src/engine/ids.ts';
import { TriggerRefusal } from '../src/engine/triggers.ts';
import { currentMessages } from '../src/esputnik/inbox.ts';
import { createSeededState } from '../src/esputnik/seed.ts';
import { triggers } from '../src/esputnik/triggers.ts';
import type { EsputnikWorld } from '../src/esputnik/vendor-types.ts';
import { startMs, useDesk } from './support/esputnik-desk.ts';

const desk = useDesk();

type Payload = { activityStatus: string }[] | object;

async function createStage() {
  const told: { webhook: string; payload: Payload }[] = [];
  const world: EsputnikWorld = {
    clock: createClock(startMs, true),
    realNow: () => startMs,
    ids: createIds(7),
    settings: { rateLimit: true, refuseRepeats: false, tokenIdleSeconds: 60, importSeconds: 2 },
    loadAsset: async () => '',
    call: async () => ({ error: 'eSputnik waits for nobody.', durationMs: 0 }),
    notify: (webhook, payload) => void told.push({ webhook, payload: payload as Payload }),
  };
  const state = await createSeededState(world);
  const run = (name: string, overrides: Record<string, unknown> = {}) =>
    triggers.run(name, { state, world, overrides });
  return { state, world, told, run };
}

const kindOf = (payload: Payload): string | undefined =>
  Array.isArray(payload) ? (payload as { activityStatus: string }[])[0]?.activityStatus : 'push';

/** What the contract finds wrong with a webhook. */
function breaches(webhook: string, payload: unknown) {
  const validate = validators[webhook === 'activities' ? 'receiveActivities' : 'receiveInboxMessage']?.body;
  if (!validate) throw new Error(`The contract has no ${webhook}.`);
  return validate(payload) ? [] : [{ payload, errors: validate.errors }];
}

test('every status of the vendor has a trigger, and so has the pushed message', () => {
  const kinds = triggers.list
    .filter(({ payload }) => Object.keys(payload).length > 0)
    .map(({ payload }) => kindOf(payload));
  expect(new Set(kinds)).toEqual(
    new Set([
      'SENT',
      'DELIVERED',
      'UNDELIVERED',
      'READ',
      'UNSUBSCRIBED',
      'CLICKED',
      'SPAM',
      'SUBSCRIPTION_CHANGED',
      'push',
    ]),
  );
});

test.each(triggers.list)('$name lists itself well', ({ name, description, parameters, example, payload }) => {
  expect(name).toMatch(/^[a-z]+\.[a-z]+$/);
  expect(description).toMatch(/\.$/);
  expect(Object.keys(example)).toEqual(parameters.map((parameter) => parameter.name));
  if (Object.keys(payload).length > 0)
    expect(breaches(Array.isArray(payload) ? 'activities' : 'inboxMessage', payload)).toEqual([]);
});

test.each(triggers.list)(
  '$name works by itself and by its example, in the words of the contract',
  async ({ name, example, payload }) => {
    for (const overrides of [{}, example]) {
      const { run, told } = await createStage();
      const { summary, id } = await run(name, overrides);
      expect(summary).toMatch(/^\S.*\.$/s);
      expect(id).toBeDefined();
      expect(told.flatMap((each) => breaches(each.webhook, each.payload))).toEqual([]);
      const isSilent = Object.keys(payload).length === 0;
      expect(told.map((each) => kindOf(each.payload)).includes(kindOf(payload))).toBe(!isSilent);
      if (isSilent) expect(told).toEqual([]);
    }
  },
);

test('a message lives by triggers', async () => {
  const { run, state, world, told } = await createStage();
  const contact = 'empty@example.com';
  const inbox = () => currentMessages(state, world, 502);
  const { id } = await run('message.arrived', { contact, title: 'Hello', content: '<b>x</b>', openInNewTab: 'true' });
  expect(inbox()).toMatchObject([
    { id, status: 'UNOPENED', content: { title: 'Hello', content: '<b>x</b>', customData: { openInNewTab: true } } },
  ]);
  await run('message.read', { contact });
  expect(inbox()).toMatchObject([{ status: 'OPENED' }]);
  await run('message.clicked', { id, link: 'https://shop.example/a' });
  await run('message.expired', { contact });
  expect(inbox()).toEqual([]);
  expect(told.map(({ payload }) => kindOf(payload))).toEqual(['DELIVERED', 'push', 'READ', 'CLICKED']);
  expect(told.at(-1)?.payload).toMatchObject([{ iid: id, clickEventLink: 'https://shop.example/a' }]);
});

test('a path into the payload overrides what is told', async () => {
  const { run, told } = await createStage();
  await run('message.delivered', { '0.activityStatus': 'SOMETHING_NEW', '0.statusData.code': 7 });
  await run('message.arrived', { createdDate: 1 });
  expect(told.map(({ payload }) => payload)).toMatchObject([
    [{ activityStatus: 'SOMETHING_NEW', statusData: { code: 7 } }],
    { title: 'Parcel on its way' },
    [{ activityStatus: 'DELIVERED' }],
    { createdDate: 1 },
  ]);
});

test('what is told of a channel carries its address', async () => {
  const { run, told } = await createStage();
  await run('channel.sent');
  await run('channel.undelivered', { mediaType: 'sms', hardBounce: false, description: 'Full.' });
  expect(told.map(({ payload }) => payload)).toMatchObject([
    [{ mediaType: 'mobilepush', mobilepush: 'sandbox-push-token', externalCustomerId: 'customer-known' }],
    [{ mediaType: 'sms', sms: '380501112233', hardBounce: false, statusDescription: 'Full.' }],
  ]);
});

test.each([
  ['message.arrived', { contact: 'nobody@example.com' }, /There is no contact nobody@example.com. There are: /],
  ['message.arrived', { ttlHours: 0 }, /ttlHours takes a number/],
  ['message.arrived', { title: {} }, /title takes a text/],
  ['message.arrived', { openInNewTab: 'perhaps' }, /openInNewTab takes one of true, false/],
  ['message.delivered', { messageId: 1 }, /There is no prepared message 1. There are: 78 \(Welcome\), 77 \(Parcel\)/],
  ['message.read', { contact: 'empty@example.com' }, /message.arrived puts one into its inbox/],
  ['message.read', { id: 'unknown' }, /There is no message unknown/],
  ['message.expired', { contact: 'expired@example.com' }, /No message of contact 505 can expire/],
  [
    'channel.read',
    { mediaType: 'letter' },
    /mediaType takes one of email, sms, viber, mobilepush, webpush, not letter/,
  ],
  ['channel.sent', { mediaType: 'email' }, /has no mediaType/],
  ['site.changed', { siteId: 'unknown' }, /There is no site unknown. There are: SANDBOXSITE/],
])('%s refuses %j', async (name, overrides, message) => {
  const { run, told } = await createStage();
  const refusal = run(name, overrides);
  await expect(refusal).rejects.toThrow(TriggerRefusal);
  await expect(refusal).rejects.toThrow(message);
  expect(told).toEqual([]);
});

test('what a trigger did can be read by the API', async () => {
  await desk().world.trigger('esputnik', 'message.arrived', { title: 'From the desk' });
  expect((await desk().inbox('known@example.com')).body).toMatchObject({
    list: [{ title: 'From the desk' }, {}, {}, {}],
  });
});
