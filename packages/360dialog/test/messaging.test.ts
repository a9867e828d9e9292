import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '@embedworks/core';
import {
  createDialog360,
  createDialog360Messaging,
  type Dialog360MessagingOptions,
} from '@embedworks/360dialog/server';
import {
  collect,
  fakeFetch,
  hang,
  json,
  keysRoute,
  refuse,
  refuseByMeta,
  unreachable,
  type Answer,
} from './fake-fetch.ts';

const accepted = {
  messaging_product: 'whatsapp',
  contacts: [{ input: '491510000001', wa_id: '491510000001' }],
  messages: [{ id: 'wamid.OUT1' }],
};

function setUp(routes: Record<string, Answer>, options: Partial<Dialog360MessagingOptions> = {}) {
  const fake = fakeFetch(routes);
  const number = createDialog360Messaging({ apiKey: 'channel-key', fetch: fake.fetch, timeoutMs: 50, ...options });
  return { number, ...fake };
}

describe('starting', () => {
  const created = { address: 'http://127.0.0.1:4400/360dialog', api_key: 'channel-key' };
  const sandboxHealth = 'GET /360dialog/health_status';
  const health = { health_status: { can_send_message: 'AVAILABLE' } };

  const setUpHub = (key: object, messagingUrl?: string) => {
    const fake = fakeFetch({
      [keysRoute]: () => json(key, 201),
      [sandboxHealth]: () => json(health),
      'GET /health_status': () => json(health),
    });
    const credentials = { apiKey: 'partner-key' };
    return { hub: createDialog360({ partnerId: 'SandboxPA', credentials, fetch: fake.fetch, messagingUrl }), ...fake };
  };

  test('goes to the address that came with the key, with that key alone', async () => {
    const { hub, sent } = setUpHub(created);
    const number = hub.startMessaging(await hub.apiKeys.create('p7Rw2dCH'));
    expect(await number.health()).toEqual(health.health_status);
    expect(sent[1]).toMatchObject({
      url: 'http://127.0.0.1:4400/360dialog/health_status',
      headers: { 'd360-api-key': 'channel-key' },
      redirect: 'manual',
    });
    expect(JSON.stringify(sent[1])).not.toContain('partner-key');
  });

  test.each([
    ['the vendor’s', undefined, 'https://waba-v2.360dialog.io/health_status'],
    ['your own', 'http://127.0.0.1:4400/360dialog', 'http://127.0.0.1:4400/360dialog/health_status'],
  ])('goes to %s address when the key came with none', async (_, messagingUrl, url) => {
    const { hub, sent } = setUpHub({ api_key: 'channel-key' }, messagingUrl);
    await hub.startMessaging(await hub.apiKeys.create('p7Rw2dCH')).health();
    await hub.startMessaging({ apiKey: 'stored' }).health();
    expect(sent.slice(1).map((request) => request.url)).toEqual([url, url]);
  });

  test.each([
    ['no key', { apiKey: '' }],
    ['no URL', { apiKey: 'k', address: 'waba-v2.360dialog.io' }],
    ['a URL that is not of the web', { apiKey: 'k', address: 'javascript:alert(1)' }],
  ])('is refused with %s', (_, options) => {
    expect(() => createDialog360Messaging(options)).toThrow(ConfigurationError);
  });
});

describe('a message', () => {
  test('is sent in Meta’s words, to plain numbers', async () => {
    const { number, sent } = setUp({ 'POST /messages': (_, count) => json(accepted, count === 1 ? 200 : 201) });
    const id = { id: 'wamid.OUT1', waId: '491510000001' };
    expect(await number.sendText('+49 151 0000001', 'Hello', { previewUrl: false })).toEqual(id);
    expect(await number.sendText('49 (151) 000-0001', 'Hello')).toEqual(id);
    await number.sendTemplate('+491510000001', { name: 'order_ready', language: { code: 'de' } });
    await number.send({ to: '+491510000001', type: 'image', image: { link: 'https://platform.example/a.png' } });
    const common = { messaging_product: 'whatsapp', to: '491510000001' };
    expect(sent.map(({ body }) => body)).toEqual([
      { ...common, type: 'text', text: { body: 'Hello', preview_url: false } },
      { ...common, to: '491510000001', type: 'text', text: { body: 'Hello' } },
      { ...common, type: 'template', template: { name: 'order_ready', language: { code: 'de' } } },
      { ...common, type: 'image', image: { link: 'https://platform.example/a.png' } },
    ]);
  });

  test('is marked as read, whatever the answer', async () => {
    const { number, sent } = setUp({ 'POST /messages': () => json({ success: true }) });
    expect(await number.markAsRead('wamid.IN1')).toBeUndefined();
    expect(sent[0]?.body).toEqual({ messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.IN1' });
  });

  test.each(['', '+', 'Ana', '+49 151 abc', '49;DROP', '++49'])('to %j is refused at once', async (to) => {
    const { number, sent } = setUp({});
    await expect(number.sendText(to, 'Hello')).rejects.toBeInstanceOf(ConfigurationError);
    expect(sent).toEqual([]);
  });

  test.each<[string, Answer, object]>([
    ['a time-out', hang, { code: 'timeout' }],
    ['a lost connection', unreachable, { code: 'network' }],
    ['500', () => refuse(500, 'Internal server error'), { code: 'http', status: 500 }],
    ['502 of a proxy', () => new Response('<html>', { status: 502 }), { code: 'http', status: 502 }],
  ])('is not sent again after %s', async (_, answer, failure) => {
    const { number, sent } = setUp({ 'POST /messages': answer });
    const error = { ...failure, retryable: false, message: expect.stringMatching(/unknown/) as string };
    await expect(number.sendText('491510000001', 'Hello')).rejects.toMatchObject(error);
    expect(sent).toHaveLength(1);
  });

  test('is sent again after 429, which sent nothing', async () => {
    const { number, sent } = setUp({
      'POST /messages': (_, count) => (count === 1 ? json({}, 429, { 'Retry-After': '0' }) : json(accepted)),
    });
    await number.sendText('491510000001', 'Hello');
    expect(sent).toHaveLength(2);
  });

  test('without an id says that it was accepted', async () => {
    const { number } = setUp({ 'POST /messages': () => json({}) });
    const failure = {
      code: 'malformed',
      retryable: false,
      message: expect.stringMatching(/Do not send it again/) as string,
    };
    await expect(number.sendText('491510000001', 'Hello')).rejects.toMatchObject(failure);
  });

  test.each<[string, () => Response, object]>([
    ['Meta', () => refuseByMeta(131_047), { code: 'meta_error', metaCode: 131_047, status: 400, retryable: false }],
    ['Meta, for haste', () => refuseByMeta(131_056), { code: 'rate_limited', metaCode: 131_056, retryable: true }],
    ['the gateway', () => refuse(400, 'The account is unpaid'), { code: 'http', status: 400, metaCode: undefined }],
    ['the gateway, for haste', () => refuse(400, 'Too many requests'), { code: 'rate_limited', retryable: true }],
    [
      'the gateway as it was',
      () => json({ meta: { success: false, httpCode: 404, developerMessage: 'Invalid api_key' } }, 401),
      { code: 'unauthorized', status: 401, message: expect.stringMatching(/401: Invalid api_key$/) as string },
    ],
    ['newer endpoints', () => json({ error: 'Invalid API key' }, 401), { code: 'unauthorized', status: 401 }],
    ['a proxy', () => new Response('<html>', { status: 403 }), { code: 'forbidden', status: 403 }],
  ])('refused by %s says why, and is not sent again', async (_, answer, failure) => {
    const { number, sent } = setUp({ 'POST /messages': answer });
    await expect(number.sendText('491510000001', 'Hello')).rejects.toMatchObject(failure);
    expect(sent).toHaveLength(1);
  });
});

describe('the webhook of a number', () => {
  const route = 'GET /v1/configs/webhook';
  const webhook = { url: 'https://platform.example/hook', headers: { Authorization: 's' } };

  test.each<[string, () => Response, unknown]>([
    ['as it is', () => json(webhook), webhook],
    ['as nothing', () => json({}), undefined],
    ['as nothing by 404', () => refuse(404, 'No webhook configured'), undefined],
  ])('is read %s', async (_, answer, expected) => {
    expect(await setUp({ [route]: answer }).number.webhook.get()).toEqual(expected);
  });

  test('is not nothing when the key is wrong', async () => {
    const { number } = setUp({ [route]: () => refuse(401, 'Invalid api_key') });
    await expect(number.webhook.get()).rejects.toMatchObject({ code: 'unauthorized' });
  });

  test('is set, for the number and for the account', async () => {
    const { number, sent } = setUp({
      'POST /v1/configs/webhook': () => json(webhook, 201),
      'POST /waba_webhook': () => json(webhook),
    });
    expect(await number.webhook.set(webhook)).toBeUndefined();
    expect(await number.webhook.setForAccount({ url: webhook.url, override_all: true })).toBeUndefined();
    expect(sent.map(({ body }) => body)).toEqual([webhook, { url: webhook.url, override_all: true }]);
  });
});

describe('templates', () => {
  const template = (name: string) => ({ name, language: 'de', status: 'APPROVED' });

  test('are walked in Meta’s shape, to the last page', async () => {
    const pages: Record<string, object> = {
      '': { data: [template('a')], paging: { cursors: { after: 'A' }, next: 'https://x' } },
      A: { data: [template('b')], paging: { cursors: { after: 'B' } } },
    };
    const { number, sent } = setUp({ 'GET /message_templates': ({ query }) => json(pages[query['after'] ?? '']) });
    expect(await collect(number.templates.list())).toEqual([template('a'), template('b')]);
    expect(sent.map(({ query }) => query)).toEqual([{}, { after: 'A' }]);
  });

  test('are not walked in a circle', async () => {
    const page = { data: [template('a')], paging: { cursors: { after: 'A' }, next: 'https://x' } };
    const { number, sent } = setUp({ 'GET /message_templates': () => json(page) });
    expect(await collect(number.templates.list())).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });

  test('are listed and created in 360dialog’s shape', async () => {
    const { number, sent } = setUp({
      'GET /v1/configs/templates': () => json({ waba_templates: [template('a')] }),
      'POST /v1/configs/templates': () => json({ id: 't', name: 'n' }),
    });
    expect(await number.templates.listInVendorShape()).toEqual([template('a')]);
    const input = {
      name: 'n',
      category: 'UTILITY' as const,
      language: 'de',
      components: [{ type: 'BODY', text: 'Hi' }],
    };
    expect(await number.templates.create(input)).toEqual({ id: 't', name: 'n' });
    expect(sent[1]?.body).toEqual(input);
  });
});
