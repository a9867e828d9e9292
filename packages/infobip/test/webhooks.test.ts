import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  createInfobipFlowCallback,
  createInfobipWebhooks,
  createMemoryDeliveryStore,
  type FlowReport,
  type InfobipEvent,
  type InfobipWebhookOptions,
  type WebhookHmac,
} from '@embedworks/infobip/server';
import {
  createConversationEvent,
  createFlowReport,
  createPeopleEvent,
  createWebhookRequest,
} from '@embedworks/infobip/testing';

const url = 'https://platform.example/webhooks/infobip';
const tagAdded = createPeopleEvent('PERSON_TAG_ADDED', { addedTag: 'vip' });

function setUp(options: InfobipWebhookOptions = {}) {
  const events: InfobipEvent[] = [];
  const errors: unknown[] = [];
  const receive = createInfobipWebhooks({
    onEvent: (event) => void events.push(event),
    onError: (error) => errors.push(error),
    ...options,
  });
  const send = async (body: object | string, more: Parameters<typeof createWebhookRequest>[1] = {}) =>
    (await receive(await createWebhookRequest(body, more))).status;
  return { receive, send, events, errors };
}

describe('a signature', () => {
  test('is as openssl computes it', async () => {
    const { receive, events } = setUp({ hmac: { secrets: ['s3cr3t'] } });
    const body = '{"type":"PERSON_DELETED","timestamp":"2026-01-05T13:47:40.032+00:00","payload":{}}';
    const headers = { 'X-Ib-Hmac-Signature': 'll2LPUj8/FHKUXznRV4I8Xfm3gyvqAvQmBeFnpCPmJ0=' };
    expect((await receive(new Request(url, { method: 'POST', body, headers }))).status).toBe(200);
    expect(events).toHaveLength(1);
    expect((await receive(new Request(url, { method: 'POST', body: `${body} `, headers }))).status).toBe(401);
  });

  test.each<[NonNullable<WebhookHmac['algorithm']>, string, 'base64' | 'hex']>([
    ['HMAC_SHA_1', 'sha1', 'hex'],
    ['HMAC_SHA_256', 'sha256', 'base64'],
    ['HMAC_SHA_384', 'sha384', 'hex'],
    ['HMAC_SHA_512', 'sha512', 'base64'],
  ])('%s in a header of your own', async (algorithm, node, encoding) => {
    const { receive, errors } = setUp({ hmac: { secrets: ['old', 'new'], header: 'X-Mine', algorithm, encoding } });
    const body = JSON.stringify(tagAdded);
    for (const secret of ['old', 'new', 'other']) {
      const signature = createHmac(node, secret).update(body).digest(encoding);
      const headers = { 'X-Mine': encoding === 'hex' ? signature.toUpperCase() : signature };
      const { status } = await receive(new Request(url, { method: 'POST', body, headers }));
      expect(status).toBe(secret === 'other' ? 401 : 200);
    }
    expect(JSON.stringify(errors)).not.toMatch(/old|new/);
  });

  test.each(['HMAC_MD5', 'HMAC_SHA_224', 'toString'])('%s is nothing that WebCrypto has', (algorithm) => {
    const hmac = { secrets: ['a'], algorithm } as unknown as WebhookHmac;
    expect(() => setUp({ hmac })).toThrow(expect.objectContaining({ code: 'configuration' }) as Error);
  });

  test('that is missing, of another body or in another encoding is refused', async () => {
    const { send, events } = setUp({ hmac: { secrets: ['a'] } });
    expect(await send(tagAdded)).toBe(401);
    expect(await send(tagAdded, { headers: { 'X-Ib-Hmac-Signature': '' } })).toBe(401);
    expect(await send(tagAdded, { hmac: { secret: 'a', encoding: 'hex' } })).toBe(401);
    expect(await send(tagAdded, { hmac: { secret: 'b' } })).toBe(401);
    expect(await send(tagAdded, { hmac: { secret: 'a' } })).toBe(200);
    expect(events).toHaveLength(1);
  });
});

describe('other proofs', () => {
  test('a login', async () => {
    const { send, receive } = setUp({ logins: [{ username: 'infobip', password: 'pässword' }] });
    const request = await createWebhookRequest(tagAdded);
    expect((await receive(request)).headers.get('WWW-Authenticate')).toContain('Basic');
    const bytes = new TextEncoder().encode('infobip:pässword');
    const right = btoa(String.fromCharCode(...bytes));
    expect(await send(tagAdded, { headers: { Authorization: `basic  ${right}` } })).toBe(200);
    expect(await send(tagAdded, { headers: { Authorization: `Basic ${right}x` } })).toBe(401);
  });

  test('a header, and both when both are given', async () => {
    const header = { name: 'Authorization', values: ['Bearer t-1', 'Bearer t-2'] };
    const { send } = setUp({ header, hmac: { secrets: ['a'] } });
    const headers = { Authorization: 'Bearer t-2' };
    expect(await send(tagAdded, { headers })).toBe(401);
    expect(await send(tagAdded, { hmac: { secret: 'a' } })).toBe(401);
    expect(await send(tagAdded, { headers, hmac: { secret: 'a' } })).toBe(200);
  });

  test('none: whoever knows the address may send', async () => {
    expect(await setUp().send(tagAdded)).toBe(200);
  });

  test.each<[string, InfobipWebhookOptions]>([
    ['no secret', { hmac: { secrets: [] } }],
    ['an empty secret', { hmac: { secrets: ['a', ''] } }],
    ['no login', { logins: [] }],
    ['an empty password', { logins: [{ username: 'a', password: '' }] }],
    ['a colon', { logins: [{ username: 'a:b', password: 'c' }] }],
    ['no value', { header: { name: 'X', values: [] } }],
    ['no handler', { onEvent: undefined }],
  ])('%s is refused at once', (_, options) => {
    expect(() => setUp(options)).toThrow(expect.objectContaining({ code: 'configuration' }) as Error);
  });
});

describe('an event', () => {
  test('goes to the handler of its type, then to the one for all', async () => {
    const seen: string[] = [];
    const { send } = setUp({
      on: {
        PERSON_TAG_ADDED: ({ payload }) => void seen.push(`tag ${payload.addedTag}`),
        CONVERSATION_STATUS_UPDATED: ({ payload }) => void seen.push(`status ${payload.status}`),
        unknown: ({ data }) => void seen.push(`unknown ${String(data['type'])}`),
      },
      onEvent: ({ type }) => void seen.push(type),
    });
    await send(tagAdded);
    await send(createConversationEvent('CONVERSATION_STATUS_UPDATED', { status: 'SOLVED' }));
    await send({ type: 'PERSON_PROMOTED', timestamp: 'x', payload: {} });
    expect(seen).toEqual([
      'tag vip',
      'PERSON_TAG_ADDED',
      'status SOLVED',
      'CONVERSATION_STATUS_UPDATED',
      'unknown PERSON_PROMOTED',
      'unknown',
    ]);
  });

  test.each([
    { type: 'toString', timestamp: 'x', payload: {} },
    { results: [{ messageId: 'sms-1' }] },
    { type: 7 },
    {},
  ])('of another channel passes: %j', async (body) => {
    const { send, events } = setUp();
    expect(await send(body)).toBe(200);
    expect(events).toEqual([{ type: 'unknown', data: body }]);
  });

  test('may come in a list', async () => {
    const { send, events } = setUp();
    expect(await send([tagAdded, createPeopleEvent('PERSON_CREATED')])).toBe(200);
    expect(events.map(({ type }) => type)).toEqual(['PERSON_TAG_ADDED', 'PERSON_CREATED']);
  });

  test.each(['', 'null', '7', '"x"', '[]', '[1]', '{"type":"PERSON_CREATED"}', '{'])('is not %s', async (body) => {
    const { send, events, errors } = setUp();
    expect(await send(body)).toBe(400);
    expect([events, errors]).toMatchObject([[], [{ code: 'malformed' }]]);
  });

  test('comes by POST', async () => {
    const { receive } = setUp();
    expect((await receive(new Request(url))).status).toBe(405);
  });
});

describe('a repetition', () => {
  test.each<[string, object, object, number]>([
    ['the same again', tagAdded, { ...tagAdded }, 1],
    [
      'with more said of the person',
      tagAdded,
      createPeopleEvent('PERSON_TAG_ADDED', { addedTag: 'vip', source: 'API' }),
      1,
    ],
    ['with fields in another order', { ...tagAdded }, Object.fromEntries(Object.entries(tagAdded).reverse()), 1],
    ['another tag', tagAdded, createPeopleEvent('PERSON_TAG_ADDED', { addedTag: 'b' }), 2],
    ['another moment', tagAdded, { ...tagAdded, timestamp: '2026-01-05T13:47:41.000+00:00' }, 2],
    [
      'another person',
      createPeopleEvent('PERSON_CREATED'),
      createPeopleEvent('PERSON_CREATED', { person: { id: '9002' } }),
      2,
    ],
    [
      'another attribute',
      createPeopleEvent('PERSON_ATTRIBUTE_CHANGED', { attributeName: 'city' }),
      createPeopleEvent('PERSON_ATTRIBUTE_CHANGED', { attributeName: 'country' }),
      2,
    ],
    [
      'another address at the same moment',
      createPeopleEvent('PERSON_CONTACT_INFORMATION_CREATED', { channelData: { type: 'EMAIL', value: 'a@b.c' } }),
      createPeopleEvent('PERSON_CONTACT_INFORMATION_CREATED', { channelData: { type: 'EMAIL', value: 'd@e.f' } }),
      2,
    ],
    [
      'no person',
      createPeopleEvent('PERSON_CREATED', { person: {} }),
      createPeopleEvent('PERSON_CREATED', { person: {} }),
      1,
    ],
    ['of a conversation', createConversationEvent('INBOUND_MESSAGE'), createConversationEvent('INBOUND_MESSAGE'), 1],
    [
      'of another message',
      createConversationEvent('INBOUND_MESSAGE', { message: { id: '1' } }),
      createConversationEvent('INBOUND_MESSAGE', { message: { id: '2' } }),
      2,
    ],
    ['of an unknown type', { type: 'X', n: 1 }, { n: 1, type: 'X' }, 1],
  ])('%s', async (_, first, second, count) => {
    const { send, events } = setUp();
    expect([await send(first), await send(second)]).toEqual([200, 200]);
    expect(events).toHaveLength(count);
  });

  test('after a handler failed is handled', async () => {
    let calls = 0;
    const { send } = setUp({
      onEvent: () => {
        calls += 1;
        if (calls === 1) throw new Error('database');
      },
    });
    expect([await send(tagAdded), await send(tagAdded), await send(tagAdded)]).toEqual([500, 200, 200]);
    expect(calls).toBe(2);
  });

  test('accounts are kept apart in one store', async () => {
    const store = createMemoryDeliveryStore();
    const accounts = ['a', 'b'].map((account) => setUp({ account, store }));
    for (const { send, events } of accounts) {
      await send(tagAdded);
      expect(events).toHaveLength(1);
    }
  });
});

describe('the callback of a flow', () => {
  const report = createFlowReport();

  function callback(options: Partial<Parameters<typeof createInfobipFlowCallback>[0]>) {
    const reports: FlowReport[] = [];
    const receive = createInfobipFlowCallback({ onReport: (one) => void reports.push(one), ...options });
    const send = async (body: object | string, to = url) =>
      (await receive(await createWebhookRequest(body, { url: to }))).status;
    return { send, reports };
  }

  test.each([
    ['/flows/s3cr3t', 200],
    ['/flows?token=s3cr3t', 200],
    ['/flows/an%20old%20one', 200],
    ['/flows/s3cr3t/', 401],
    ['/flows/s3cr3tx', 401],
    ['/flows?secret=s3cr3t', 401],
    ['/flows/%', 401],
    ['/', 401],
  ])('holds its secret in the address: %s', async (path, status) => {
    const { send, reports } = callback({ secrets: ['s3cr3t', 'an old one'] });
    expect(await send(report, `https://platform.example${path}`)).toBe(status);
    expect(reports).toHaveLength(status === 200 ? 1 : 0);
  });

  test('is one that somebody waits for', async () => {
    const awaited = new Set(['import-2026-01-05']);
    const { send, reports } = callback({ isExpected: ({ callbackData = '' }) => awaited.has(callbackData) });
    expect(await send(createFlowReport({ callbackData: 'guess' }))).toBe(401);
    expect([await send(report), await send(report)]).toEqual([200, 200]);
    expect(reports).toMatchObject([{ campaignId: '200000000000001', callbackData: 'import-2026-01-05' }]);
  });

  test('is handled again when it says more', async () => {
    const { send, reports } = callback({ secrets: ['a'] });
    const to = `${url}/a`;
    await send(createFlowReport({ participants: [] }), to);
    await send(report, to);
    expect(reports).toHaveLength(2);
  });

  test.each(['', '[]', '{}', '{"operationId":"x"}'])('is not %s', async (body) => {
    expect(await callback({ isExpected: () => true }).send(body)).toBe(400);
  });

  test.each([{}, { secrets: [] }, { secrets: [''] }])('must be proven: %j', (options) => {
    expect(() => callback(options)).toThrow(expect.objectContaining({ code: 'configuration' }) as Error);
  });
});
