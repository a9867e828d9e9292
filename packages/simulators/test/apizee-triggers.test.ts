import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validators } from '@embedworks/contracts/apizee/validators';
import { createClock } from '@embedworks/simulators';
import { createSeededState } from '../src/apizee/seed.ts';
import { triggers } from '../src/apizee/triggers.ts';
import type { ApizeeWorld } from '../src/apizee/vendor-types.ts';
import { createIds } from '../src/engine/ids.ts';
import { TriggerRefusal } from '../src/engine/triggers.ts';

const startMs = Date.UTC(2026, 2, 2, 8);

interface Payload {
  event: string;
  time: number;
  object: string;
  objectId: string | number;
  props: Record<string, unknown>;
}

async function createDesk() {
  const told: Payload[] = [];
  const world: ApizeeWorld = {
    clock: createClock(startMs, true),
    realNow: () => startMs,
    ids: createIds(7),
    settings: { rateLimit: true, consoleDomains: [], pagesMissing: false },
    loadAsset: async () => '',
    call: async () => ({ error: 'Apizee waits for nobody.', durationMs: 0 }),
    notify: (webhook, payload) => {
      expect(webhook).toBe('apizeeNotification');
      told.push(payload as Payload);
    },
  };
  const state = await createSeededState(world);
  const run = (name: string, overrides: Record<string, unknown> = {}) =>
    triggers.run(name, { state, world, overrides });
  /** `object event` and what tells it apart. */
  const drain = () =>
    told
      .splice(0)
      .map(({ object, event, props }) =>
        [object, event, props.state ?? props.eventName ?? props.eventType].filter(Boolean).join(' '),
      );
  return { state, world, told, run, drain };
}

/** What the contract finds wrong with a notification. */
function breaches(payload: unknown) {
  const validate = validators.receiveNotification?.body;
  if (!validate) throw new Error('The contract has no notification.');
  return validate(payload) ? [] : [{ payload, errors: validate.errors }];
}

/** The names in the contract, read from the spec because the generated type holds any text. */
function sessionEventNames(): string[] {
  const spec = readFileSync(new URL('../../../specs/apizee/openapi.yaml', import.meta.url), 'utf8');
  const list = /\n {4}SessionEventName:.*?enum:\n((?: +- .+\n)+)/s.exec(spec)?.[1]?.split(/\n +- type/)[0] ?? '';
  return [...list.matchAll(/- ([\w.]+)/g)].flatMap(([, name]) => name ?? []);
}

test('every session event of the contract has a trigger, and so has every object of a notification', () => {
  const names = triggers.list.map(({ name }) => name);
  expect(sessionEventNames()).toHaveLength(32);
  expect(names).toEqual(expect.arrayContaining(sessionEventNames()));
  expect(new Set(names).size).toBe(names.length);
  const objects = triggers.list.map(({ payload }) => (payload as Payload).object);
  expect(new Set(objects)).toEqual(new Set(['ticket', 'media', 'conversation', 'smsmessage', 'conversationevent']));
});

test.each(triggers.list)('$name lists itself well', ({ name, description, parameters, example, payload }) => {
  expect(name).toMatch(/^[A-Za-z]+\.[A-Za-z]+$/);
  expect(description).toMatch(/\.$/);
  expect(Object.keys(example)).toEqual(parameters.map((parameter) => parameter.name));
  expect(breaches(payload)).toEqual([]);
});

test.each(triggers.list)(
  '$name works by itself and by its example, in the words of the contract',
  async ({ name, example, payload }) => {
    for (const overrides of [{}, example]) {
      const { run, told } = await createDesk();
      const { summary, id } = await run(name, overrides);
      expect(summary).toMatch(/^\S.*\.$/);
      expect(id).toBeDefined();
      expect(told.flatMap(breaches)).toEqual([]);
      const { object, event, props } = payload as Payload;
      const kinds = told.map((each) => [each.object, each.event, each.props.eventName]);
      expect(kinds).toContainEqual([object, event, props.eventName]);
    }
  },
);

test.each([
  ['ticket.opened', 90418, 'open'],
  ['ticket.invited', 90418, 'invited'],
  ['ticket.inprogress', 90417, 'inprogress'],
  ['ticket.sessionStarted', 90417, 'inprogress'],
  ['ticket.done', 90415, 'done'],
  ['ticket.completed', 90415, 'done'],
  ['ticket.closed', 90415, 'closed'],
  ['ticket.cancelled', 90417, 'cancelled'],
  ['ticket.declined', 90417, 'declined'],
  ['ticket.rejected', 90417, 'rejected'],
  ['ticket.expired', 90417, 'expired'],
])('%s takes ticket %i to %s', async (name, id, to) => {
  const { state, run } = await createDesk();
  expect(await run(name, { id: String(id) })).toMatchObject({ id });
  expect(state.tickets.get(id)?.ticket.state).toBe(to);
});

test('a ticket is triggered through its life', async () => {
  const { run, drain, state } = await createDesk();
  const { id } = await run('ticket.created', { reference: 'CASE-9', invite: 'true', origin: 'http://a.test/' });
  expect(state.textMessages.all().at(-1)?.body).toMatch(/^http:\/\/a\.test\/guest\/\?id=\w{12}$/);
  expect(drain()).toEqual([
    'ticket create new',
    'conversationevent create ticket.new',
    'smsmessage create',
    'ticket update invited',
    'conversationevent create ticket.invitationSent',
  ]);
  expect(await run('conversation.created')).toMatchObject({
    summary: `Conversation CASE-9 began, and ticket ${id} is inprogress.`,
  });
  expect(drain()).toEqual([
    'ticket update inprogress',
    'conversationevent create ticket.sessionStarted',
    'conversation create',
  ]);
  await run('media.pictureTaken', { id });
  expect(drain()).toEqual(['media create', 'conversationevent create media.pictureTaken']);
  expect(state.medias.all().at(-1)?.media).toMatchObject({ media_type: 'snapshot', ticketId: id });
  await run('conversation.ended', { id: 'CASE-9' });
  expect(drain()).toEqual([
    'ticket update done',
    'conversationevent create ticket.completed',
    'conversation update conversationEnded',
  ]);
  await run('ticket.closed', { id });
  expect(drain()).toEqual(['ticket update closed', 'conversationevent create ticket.closed']);
  await run('ticket.deleted', { id });
  expect(state.tickets.get(Number(id))?.trashed).toBe(true);
});

test('without an id it is the newest that can, of the first enterprise', async () => {
  const { run } = await createDesk();
  // A ticket of the other enterprise is newer.
  expect((await run('survey.answered')).id).toBe(90412);
  expect((await run('ticket.closed')).id).toBe(90418);
  expect((await run('ticket.closed')).id).toBe(90417);
  expect((await run('session.userLeft')).id).toBe(90415);
  expect((await run('media.deleted')).id).toBe(7734);
});

test('a conversation without a ticket begins and ends by itself', async () => {
  const { run, drain } = await createDesk();
  await run('conversation.created', { id: 'Site visit' });
  await run('conversation.ended', { id: 'Site visit' });
  expect(drain()).toEqual(['conversation create', 'conversation update conversationEnded']);
});

test('a conversation of a ticket that cannot go along leaves it where it is', async () => {
  const { run, drain, state } = await createDesk();
  await run('conversation.created', { id: 'CASE-74' });
  expect(drain()).toEqual(['conversation create']);
  expect(state.tickets.get(90414)?.ticket.state).toBe('expired');
});

test.each([
  ['ticket.invited', 90418],
  ['ticket.invitationResent', 90417],
])('%s sends the SMS with the link of the guest', async (name, id) => {
  const { run, state } = await createDesk();
  await run(name, { id });
  expect(state.textMessages.all()).toMatchObject([
    {
      to: [state.tickets.get(id)?.ticket.requestor?.phone].flat()[0],
      body: `https://app.apizee.com/guest/?id=${state.tickets.get(id)?.invitationId}`,
    },
  ]);
});

test('an assigned ticket has another agent', async () => {
  const { run, told, state } = await createDesk();
  await run('ticket.assigned', { id: 90417, agent: 5100 });
  expect(state.tickets.get(90417)).toMatchObject({ agentId: 5100, ticket: { agent: 'admin@example.test' } });
  expect(told.at(-1)?.props.data).toMatchObject({ agent: { firstname: 'Ada' } });
});

test('parameters shape what is stored and told', async () => {
  const { run, told, state } = await createDesk();
  await run('geo.ansAllowed', { latitude: '50.1', longitude: 8 });
  expect(told.at(-1)?.props.data).toEqual({ geoloc: { lat: 50.1, lng: 8 } });
  const { id } = await run('media.created', { ticketId: 90410, media_type: 'recording', title: 'Whole' });
  expect(state.medias.get(Number(id))?.media).toMatchObject({
    ticketId: 90410,
    media_type: 'recording',
    title: 'Whole',
  });
  await run('sms.created', { to: '+33600000000', body: 'Hello' });
  expect(state.textMessages.all().at(-1)).toMatchObject({ to: '+33600000000', body: 'Hello' });
});

test('a dotted path overrides the listed payload alone, and only what is told', async () => {
  const { run, told, state } = await createDesk();
  await run('ticket.closed', {
    id: 90415,
    'props.state': 'updated',
    'props.geoloc\\.lat': 48.7,
    'props.a.b': 1,
    time: 7,
  });
  expect(told.map(({ object, time, props }) => [object, time, props.state ?? props.eventName])).toEqual([
    ['ticket', 7, 'updated'],
    ['conversationevent', startMs / 1000, 'ticket.closed'],
    ['conversation', startMs / 1000, undefined],
  ]);
  expect(told[0]?.props).toEqual({ state: 'updated', 'geoloc.lat': 48.7, a: { b: 1 } });
  expect(state.tickets.get(90415)?.ticket.state).toBe('closed');
});

test('a session event is overridden as its own trigger, deep inside', async () => {
  const { run, told, state } = await createDesk();
  await run('geo.ansAllowed', { 'props.data.geoloc.lat': 'north', 'props.source': 'agent' });
  expect(told.at(-1)?.props).toMatchObject({ source: 'agent', data: { geoloc: { lat: 'north', lng: -3.46 } } });
  expect(breaches(told.at(-1))).toHaveLength(1);
  expect(state.sessionEvents.all().at(-1)?.event.source).toBe('guest');
});

test('an override cannot reach what all objects share', async () => {
  const { run, told } = await createDesk();
  await run('ticket.closed', { 'props.__proto__.polluted': 1, 'props.constructor.prototype.polluted': 1 });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(JSON.stringify(told[0]?.props)).toContain('"__proto__":{"polluted":1}');
});

test.each([
  ['ticket.vanished', {}, true, /^There is no trigger ticket\.vanished\. There are: ticket\.created, /],
  ['toString', {}, true, /^There is no trigger toString/],
  ['ticket.closed', { id: 1 }, true, /^There is no ticket 1\. There are: 80100 \(done\), 90418 \(new\), /],
  ['ticket.closed', { id: 90410 }, false, /^Ticket 90410 is closed and cannot become closed\. Those that can: 80100/],
  [
    'ticket.expired',
    { id: 90415 },
    false,
    /^Ticket 90415 is inprogress and cannot become expired\. Those that can: 90418 \(new\), 90417 \(invited\)\.$/,
  ],
  [
    'ticket.closed',
    { colour: 'red' },
    false,
    /^ticket\.closed has no colour\. It takes id; and paths into its payload, which begin with event, time, object, objectId, props\.$/,
  ],
  ['ticket.closed', { '__proto__.x': 1 }, false, /has no __proto__\.x/],
  [
    'ticket.created',
    { agent: 'nobody' },
    true,
    /^There is no user nobody who may sign in\. There are: admin@example\.test \(5100\), agent@example\.test \(5121\)\.$/,
  ],
  ['ticket.created', { phone: 'seven' }, false, /^seven is no phone number and no e-mail address\.$/],
  ['ticket.created', { phone: ' , ' }, false, /needs a phone number or an e-mail address/],
  ['ticket.created', { invite: 'maybe' }, false, /^invite takes one of true, false, 1, 0, not maybe\.$/],
  ['ticket.updated', { reference: { a: 1 } }, false, /^reference takes a text, not \{"a":1\}\.$/],
  ['geo.ansAllowed', { latitude: 'north' }, false, /^latitude takes a number, not "north"\.$/],
  ['media.updated', { id: 1 }, true, /^There is no media 1\. There are: 7790 \(snapshot\), 7734 \(recording\)/],
  ['media.created', { media_type: 'film' }, false, /^media_type takes snapshot or recording, not film\.$/],
  [
    'conversation.created',
    { id: 'CASE-70' },
    false,
    /^Conversation CASE-70 is over\. Those that are not begun: Site visit/,
  ],
  [
    'conversation.ended',
    { id: 'CASE-1' },
    true,
    /^There is no conversation CASE-1\. There are: Site visit \(not begun\)/,
  ],
  ['sms.created', { to: 'seven' }, false, /^to takes a phone number/],
])('%s with %j is refused, and told what there is', async (name, overrides, unknown, message) => {
  const { run, told } = await createDesk();
  const error = await run(name, JSON.parse(JSON.stringify(overrides)) as Record<string, unknown>).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TriggerRefusal);
  expect(error).toMatchObject({ unknown, message: expect.stringMatching(message) as string });
  expect(told).toEqual([]);
});

test('when nothing can, it says so and what to do', async () => {
  const { run, state } = await createDesk();
  for (const { id } of state.tickets.all()) await state.tickets.update(id, { trashed: true });
  await expect(run('ticket.closed')).rejects.toThrow(
    'No ticket can become closed. There are: none. ticket.created makes one.',
  );
});
