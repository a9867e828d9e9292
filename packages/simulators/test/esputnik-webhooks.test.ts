import { describe, expect, test } from 'vitest';
import { createClock, createWorld } from '@embedworks/simulators';
import { esputnik } from '../src/esputnik/index.ts';
import { basic, startMs, useDesk } from './support/esputnik-desk.ts';

const desk = useDesk();
const minuteMs = 60_000;

const told = () =>
  desk()
    .notifications.splice(0)
    .map(({ webhook, payload }) => ({ webhook, payload }));

describe('what is told', () => {
  test('a message that arrives is delivered, and pushed', async () => {
    await desk().call('POST', '/api/v1/message/77/smartsend', { json: { recipients: [{ contactId: 501 }] } });
    const row = (await desk().state()).messages.all().at(-1);
    expect(told()).toEqual([
      {
        webhook: 'activities',
        payload: [
          {
            mediaType: 'appInbox',
            activityStatus: 'DELIVERED',
            activityDateTime: '2026-03-02T08:00:00',
            contactId: 501,
            externalCustomerId: 'customer-known',
            messageId: 77,
            messageInstanceId: row?.instanceId,
            messageName: 'Parcel',
            messageLanguageCode: 'en',
            messageTag: 'orders',
            iid: row?.id,
            statusData: {},
          },
        ],
      },
      {
        webhook: 'inboxMessage',
        payload: {
          id: row?.id,
          externalCustomerId: 'customer-known',
          createdDate: startMs,
          title: 'Parcel on its way',
          content: '<p>Track it <b>here</b></p>',
          image: 'https://cdn.shop.example/p.png',
          link: 'https://shop.example/orders',
          category: 'orders',
          customData: '{"openInNewTab":true}',
        },
      },
    ]);
  });

  test('a contact without an external id is not pushed to', async () => {
    await desk().call('POST', '/api/v1/message/77/smartsend', { json: { recipients: [{ contactId: 509 }] } });
    expect(told().map(({ webhook }) => webhook)).toEqual(['activities']);
  });

  test('messages beyond the agreed number are not pushed', async () => {
    const recipients = Array.from({ length: 1000 }, () => ({ contactId: 502 }));
    const send = () => desk().call('POST', '/api/v1/message/77/smartsend', { json: { recipients } });
    await send();
    expect(told()).toHaveLength(1001);
    await send();
    expect(told().map(({ webhook }) => webhook)).toEqual(['activities']);
  });

  test('nothing before something happens, and nothing of what is refused', async () => {
    await desk().call('POST', '/api/v1/message/77/smartsend', { json: { recipients: [{ contactId: 1 }] } });
    expect(told()).toEqual([]);
  });
});

/** A world whose customer answers as `answer` says, and what came. */
function listen(answer: (count: number) => number) {
  const received: { url: string; authorization: string | null; body: unknown; atMs: number }[] = [];
  const clock = createClock(startMs, true);
  const world = createWorld({
    vendors: [esputnik],
    clock,
    async send(request) {
      const { url, headers } = request;
      const body: unknown = await request.json();
      received.push({ url, authorization: headers.get('authorization'), body, atMs: clock.now() - startMs });
      return new Response(null, { status: answer(received.length) });
    },
  });
  const authorization = basic('secret', 'hook');
  world.webhooks.setTarget('esputnik', { url: 'http://127.0.0.1:3000/hooks', headers: { authorization } });
  const advance = async (minutes: number) => {
    await clock.advance(minutes * minuteMs);
    await world.webhooks.settled();
  };
  return { world, received, advance, authorization };
}

describe('delivery', () => {
  const minutesOf = (received: { atMs: number }[]) => received.map(({ atMs }) => atMs / minuteMs);

  test('carries the login of the target as HTTP Basic', async () => {
    const { world, received, authorization } = listen(() => 200);
    await world.trigger('esputnik', 'channel.spam');
    await world.webhooks.settled();
    expect(received).toMatchObject([{ authorization, body: [{ activityStatus: 'SPAM' }] }]);
  });

  test.each([500, 404, 400, 204, 302])(
    '%i is repeated after 1, 2, 4, 8 … minutes, at most once an hour',
    async (status) => {
      const { world, received, advance } = listen(() => status);
      await world.trigger('esputnik', 'channel.read');
      await advance(0);
      await advance(63);
      expect(minutesOf(received)).toEqual([0, 1, 3, 7, 15, 31, 63]);
      await advance(180);
      expect(minutesOf(received).slice(7)).toEqual([123, 183, 243]);
    },
  );

  test('later activities wait behind one that failed, and come in order', async () => {
    const { world, received, advance } = listen((count) => (count <= 2 ? 503 : 200));
    const statuses = () => received.map(({ body }) => (body as { activityStatus: string }[])[0]?.activityStatus);
    for (const name of ['channel.read', 'channel.clicked', 'channel.spam']) {
      await world.trigger('esputnik', name);
      await advance(0);
    }
    expect(statuses()).toEqual(['READ']);
    await advance(1);
    expect(statuses()).toEqual(['READ', 'READ']);
    await advance(2);
    expect(statuses()).toEqual(['READ', 'READ', 'READ', 'CLICKED', 'SPAM']);
  });

  test.each([
    [400, 1],
    [404, 1],
    [401, 4],
    [429, 4],
    [500, 4],
    [502, 4],
    [503, 4],
  ])('a pushed message that gets %i is sent %i times in 7 minutes', async (status, times) => {
    const { world, received, advance } = listen((count) => (count === 1 ? 200 : status));
    // The delivery comes first.
    await world.trigger('esputnik', 'message.arrived');
    await advance(0);
    await advance(7);
    expect(received.map(({ body }) => Array.isArray(body))).toEqual([true, ...Array<boolean>(times).fill(false)]);
  });
});
