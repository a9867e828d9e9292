import { expect, test } from 'vitest';
import { startMs, useDesk } from './support/apizee-desk.ts';

const desk = useDesk();

interface Payload {
  event: string;
  time: number;
  object: string;
  objectId: unknown;
  props: Record<string, unknown>;
}

/** `object event` of everything since the last call. */
function drain(): string[] {
  return desk()
    .notifications.splice(0)
    .map(({ payload }) => payload as Payload)
    .map(({ object, event, props }) =>
      [object, event, props.state ?? props.eventName ?? props.eventType].filter(Boolean).join(' '),
    );
}

async function invite() {
  const token = await desk().signIn();
  const json = { phone: '+33655550100', invite: '1', reference: 'CASE-9' };
  const { body } = await desk().call('POST', '/api/v3/tickets', { token, json });
  return { token, id: (body as { id: number }).id };
}

test('nothing is told before something happens', async () => {
  await desk().state();
  expect(desk().notifications).toEqual([]);
});

test('a ticket tells its whole life', async () => {
  const { token, id } = await invite();
  expect(drain()).toEqual([
    'ticket create new',
    'conversationevent create ticket.new',
    'smsmessage create',
    'ticket update invited',
    'conversationevent create ticket.invitationSent',
  ]);
  const move = (state: string) => desk().call('PUT', `/api/v3/tickets/${id}`, { token, json: { state } });
  await move('inprogress');
  expect(drain()).toEqual([
    'ticket update inprogress',
    'conversationevent create ticket.sessionStarted',
    'conversation create',
  ]);
  await move('done');
  expect(drain()).toEqual([
    'ticket update done',
    'conversationevent create ticket.completed',
    'conversation update conversationEnded',
  ]);
  await move('closed');
  expect(drain()).toEqual(['ticket update closed', 'conversationevent create ticket.closed']);
  await desk().call('DELETE', `/api/v3/tickets/${id}`, { token });
  expect(drain()).toEqual(['ticket delete closed']);
});

test('each notification has the shape of the contract', async () => {
  const { token, id } = await invite();
  await desk().world.clock.advance(1500);
  desk().notifications.splice(0);
  for (const state of ['inprogress', 'done'])
    await desk().call('PUT', `/api/v3/tickets/${id}`, { token, json: { state } });
  const time = startMs / 1000 + 1;
  const conversationId = (await desk().state()).tickets.get(id)?.conversationId;
  const payloads = desk().notifications.map(({ webhook, payload }) => ({ webhook, payload }));
  expect(payloads[0]).toEqual({
    webhook: 'apizeeNotification',
    payload: { event: 'update', time, object: 'ticket', objectId: id, props: { state: 'inprogress' } },
  });
  expect(payloads.at(-1)?.payload).toEqual({
    event: 'update',
    time,
    object: 'conversation',
    objectId: conversationId,
    props: { eventType: 'conversationEnded', name: 'CASE-9', finishedAt: '2026-03-02T08:00:01+00:00' },
  });
});

test('a media tells of its change and its end', async () => {
  const token = await desk().signIn();
  await desk().call('PUT', '/api/v3/medias/7731', { token, json: { title: 'Pipe' } });
  await desk().call('DELETE', '/api/v3/medias/7731', { token });
  expect(desk().notifications.map(({ payload }) => payload)).toMatchObject([
    { event: 'update', object: 'media', objectId: 7731, props: { media_type: 'snapshot' } },
    { event: 'delete', object: 'media', objectId: 7731, props: { media_type: 'snapshot' } },
  ]);
});

test('what is refused tells nothing', async () => {
  const token = await desk().signIn();
  await desk().call('PUT', '/api/v3/tickets/90410', { token, json: { state: 'open' } });
  await desk().call('DELETE', '/api/v3/tickets/80100', { token });
  await desk().call('POST', '/api/v3/tickets', { token, json: { phone: 'seven' } });
  expect(desk().notifications).toEqual([]);
});
