import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { tenantKey, useDesk } from './support/infobip-desk.ts';

const desk = useDesk();
const minuteMs = 60_000;

const address = 'http://127.0.0.1:9/hooks';
const hmac = (algorithm: string) => ({
  authId: 'auth',
  type: 'HMAC',
  credentials: { secretKey: 'spring-secret', algorithm },
});

interface Subscription {
  id?: string;
  events?: string[];
  security?: object;
  headers?: Record<string, string>;
  criteria?: object[];
  channel?: string;
  key?: string;
}

async function subscribe({ id = 'sync', events = [], security, headers, criteria, channel, key }: Subscription) {
  const webhook = { notifyUrl: address, contentType: 'application/json' };
  const json = {
    subscriptionId: id,
    events,
    ...(criteria ? { criteria } : {}),
    profile: { profileId: `hooks-${id}`, webhook, ...(security ? { security } : {}), ...(headers ? { headers } : {}) },
  };
  const path = `/subscriptions/1/subscription/${channel ?? 'CUSTOMER_ENGAGEMENT'}`;
  return desk().call('POST', path, { json, key });
}

/** Plays an event and lets it arrive. */
async function happen(trigger: string, overrides: Record<string, unknown> = {}) {
  await desk().world.trigger('infobip', trigger, overrides);
  await desk().world.webhooks.settled();
  return desk().received.splice(0);
}

describe('signatures', () => {
  test.each([
    ['HMAC_MD5', 'md5'],
    ['HMAC_SHA_1', 'sha1'],
    ['HMAC_SHA_224', 'sha224'],
    ['HMAC_SHA_256', 'sha256'],
    ['HMAC_SHA_384', 'sha384'],
    ['HMAC_SHA_512', 'sha512'],
  ])('%s of the raw body', async (algorithm, hash) => {
    await subscribe({ events: ['PERSON_CREATED'], security: hmac(algorithm) });
    const [inBase64] = await happen('person.created', { firstName: 'Zoë' });
    const digest = (text: string) => createHmac(hash, 'spring-secret').update(text);
    expect(inBase64?.headers.get('x-ib-hmac-signature')).toBe(digest(inBase64?.text ?? '').digest('base64'));
    Object.assign(desk().settings, { hmacHeader: 'X-Signature', hmacEncoding: 'hex' });
    const [inHex] = await happen('person.created', { email: 'zoe@example.test' });
    expect(inHex?.headers.get('x-signature')).toBe(digest(inHex?.text ?? '').digest('hex'));
    expect(inHex?.headers.get('x-ib-hmac-signature')).toBeNull();
    desk().settings.badSignatures = true;
    const [bad] = await happen('person.created', { email: 'bad@example.test' });
    expect(bad?.headers.get('x-signature')).not.toBe(digest(bad?.text ?? '').digest('hex'));
  });

  test('known answers, so that both sides cannot be wrong alike', async () => {
    await subscribe({ events: ['PERSON_DELETED'], security: hmac('HMAC_SHA_256') });
    const [told] = await happen('person.deleted', { id: 9001, payload: { fixed: 1 }, timestamp: 'now' });
    expect(told?.text).toBe('{"type":"PERSON_DELETED","timestamp":"now","payload":{"fixed":1}}');
    expect(told?.headers.get('x-ib-hmac-signature')).toBe('pHzle0/uGSMSiGAI2pwFfH5iVheKvJgmg/fzkg3MIE8=');
  });

  test('Basic, OAuth, nothing, and headers of one’s own, of which Authorization gives way', async () => {
    const headers = { 'X-Tenant': '42', Authorization: 'mine' };
    const basic = { authId: 'basic', type: 'BASIC', credentials: { username: 'Zoë', password: 'p' } };
    const oauth = { authId: 'oauth', type: 'OAUTH', credentials: { tokenUrl: 'http://a.example', grantType: 'x' } };
    const kinds = [basic, oauth, undefined].entries();
    for (const [index, security] of kinds) {
      const more = security ? { security } : {};
      await subscribe({ id: `s${index}`, events: ['PERSON_TAG_ADDED'], headers, ...more });
    }
    const told = await happen('person.tagAdded');
    expect(told.map((each) => each.headers.get('authorization'))).toEqual([
      `Basic ${Buffer.from('Zoë:p').toString('base64')}`,
      'Bearer sandbox-infobip-receiver-token',
      'mine',
    ]);
    expect(told.map((each) => each.headers.get('x-tenant'))).toEqual(['42', '42', '42']);
  });

  test('what goes to the sandbox’s own target is signed with the seeded secret', async () => {
    desk().world.webhooks.setTarget('infobip', { url: address, headers: { 'x-mine': '1' } });
    const [told] = await happen('message.received');
    const digest = createHmac('sha256', 'sandbox-infobip-secret')
      .update(told?.text ?? '')
      .digest('base64');
    expect(told?.headers.get('x-ib-hmac-signature')).toBe(digest);
    expect(told?.headers.get('x-mine')).toBe('1');
  });
});

test('what is not answered with 2xx is sent again after 1, 4, 9 and 16 minutes, the same to the byte', async () => {
  await subscribe({ events: ['PERSON_CREATED'], security: hmac('HMAC_SHA_256') });
  desk().answers.push(500, 404, 302, 503, 500);
  await desk().world.trigger('infobip', 'person.created');
  await desk().world.webhooks.settled();
  for (const minutes of [1, 4, 9, 16, 60]) {
    await desk().world.clock.advance(minutes * minuteMs);
    await desk().world.webhooks.settled();
  }
  const [delivery] = desk().world.webhooks.deliveries();
  const moments = delivery?.attempts.map(({ atMs }) => (atMs - (delivery.createdMs ?? 0)) / minuteMs);
  expect(moments).toEqual([0, 1, 5, 14, 30]);
  expect(delivery?.state).toBe('failed');
  const sent = desk().received.map(({ text, headers }) => [text, headers.get('x-ib-hmac-signature')].join());
  expect(new Set(sent).size).toBe(1);
});

describe('who is told', () => {
  test('subscriptions that name the event, by either name of it, and nobody else', async () => {
    await subscribe({ id: 'received', events: ['CONVERSATION_MESSAGE_RECEIVED'] });
    await subscribe({ id: 'people', events: ['PERSON_CREATED'] });
    await subscribe({ id: 'agents', events: ['INBOUND_MESSAGE'], channel: 'AGENT_OS' });
    await subscribe({ id: 'agents-people', events: ['PERSON_CREATED'], channel: 'AGENT_OS' });
    expect(await happen('message.received')).toHaveLength(2);
    expect(await happen('person.created')).toHaveLength(1);
    expect(await happen('message.deleted')).toHaveLength(0);
  });

  test('of conversations, those of the pair', async () => {
    await subscribe({ id: 'all', events: ['CONVERSATION_STATUS_UPDATED'] });
    const criteria = [{ applicationId: 'acme-shop' }];
    await subscribe({ id: 'shop', events: ['CONVERSATION_STATUS_UPDATED'], criteria });
    await subscribe({ id: 'linked', events: ['CONVERSATION_STATUS_UPDATED'], key: tenantKey });
    expect(await happen('conversation.statusUpdated')).toHaveLength(1);
    const ofTenant = { id: 'e2e2ef3f-e9ed-4be8-a81f-bddb1146f2ae' };
    expect(await happen('conversation.statusUpdated', ofTenant)).toHaveLength(3);
  });

  test('changes by the API come back with their key as source', async () => {
    await subscribe({ events: ['PERSON_CREATED', 'PERSON_ATTRIBUTE_CHANGED'] });
    const persons = [{ externalId: 'mine', firstName: 'Ann' }];
    await desk().call('PATCH', '/people/3/persons/upsert', { json: { persons } });
    await desk().world.webhooks.settled();
    const told = desk().received.map(({ text }) => JSON.parse(text) as object);
    expect(told).toMatchObject([
      {
        type: 'PERSON_CREATED',
        payload: { source: 'API', sourceId: 'key-1', invoker: { type: 'client' } },
      },
    ]);
  });
});

describe('the settings', () => {
  test('events that a channel does not have are ignored', async () => {
    await subscribe({ events: ['CONVERSATION_CREATED', 'PIGEON_LANDED', 'PERSON_CREATED'] });
    await subscribe({ id: 'agents', events: ['CONVERSATION_CREATED', 'PERSON_CREATED'], channel: 'AGENT_OS' });
    await subscribe({ id: 'sms', events: ['DELIVERY'], channel: 'SMS' });
    const read = async (channel: string, id: string) => {
      const { body } = await desk().call('GET', `/subscriptions/1/subscription/${channel}/${id}`);
      return (body as { events: string[] }).events;
    };
    expect(await read('CUSTOMER_ENGAGEMENT', 'sync')).toEqual(['CONVERSATION_CREATED', 'PERSON_CREATED']);
    expect(await read('AGENT_OS', 'agents')).toEqual(['CONVERSATION_CREATED']);
    expect(await read('SMS', 'sms')).toEqual(['DELIVERY']);
  });

  test('come as ids with an address, and a refused call makes none of them', async () => {
    const { body, headers } = await subscribe({ events: ['PERSON_CREATED'], security: hmac('HMAC_SHA_256') });
    expect(body).toEqual({
      subscriptionId: 'sync',
      profile: { profileId: 'hooks-sync', security: { authId: 'auth' } },
    });
    expect(headers.location).toBe('/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT/sync');
    expect((await subscribe({ id: 'other', security: hmac('HMAC_SHA_256') })).status).toBe(400);
    const profiles = await desk().call('GET', '/subscriptions/1/profiles');
    expect(profiles.body).toMatchObject({
      results: [{ profileId: 'hooks-sync', webhook: { notifyUrl: address }, security: { authId: 'auth' } }],
      paging: { page: 0, size: 20, totalPages: 1, totalResults: 1 },
    });
  });

  test('a linked key sees the subscriptions of its pair', async () => {
    await subscribe({ id: 'all' });
    await subscribe({ id: 'linked', key: tenantKey });
    const list = async (key?: string, query = {}) => {
      const { body } = await desk().call('GET', '/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT', { key, query });
      return (body as { results: { subscriptionId: string }[] }).results.map(({ subscriptionId }) => subscriptionId);
    };
    expect(await list()).toEqual(['linked', 'all']);
    expect(await list(tenantKey)).toEqual(['linked']);
    expect(await list(undefined, { entityId: 'tenant-42' })).toEqual(['linked']);
    expect(await list(undefined, { page: '1', size: '1' })).toEqual(['all']);
  });
});
