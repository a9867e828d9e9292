import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInboxClient, type InboxClient, type InboxClientOptions, type ListOptions } from '../../src/inbox.ts';
import { createFakeInbox, type FakeInbox } from './fake-inbox.ts';

let vendor: FakeInbox;
let client: InboxClient;

function create(options: Partial<InboxClientOptions> = {}) {
  client = createInboxClient({ getToken: vendor.getToken, fetch: vendor.fetch, ...options });
  return client;
}

const message = (id: string, more: object = {}) => ({ id, title: id, createdDate: 0, newMessage: true, ...more });

async function collect(options?: ListOptions): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of client.list(options)) ids.push(id);
  return ids;
}

beforeEach(() => {
  vendor = createFakeInbox();
  create();
});

afterEach(() => client.destroy());

describe('the token chain', () => {
  test('fifty requests at once take their turns with one token', async () => {
    const ended: number[] = [];
    const calls = Array.from({ length: 50 }, (_, number) => client.count().then(() => ended.push(number)));
    await Promise.all(calls);
    expect(ended).toEqual(Array.from({ length: 50 }, (_, number) => number));
    expect([vendor.accepted.length, vendor.issued(), vendor.refused(), vendor.busiest()]).toEqual([50, 1, 0, 1]);
  });

  test('renews a refused token once, for whoever waits', async () => {
    await client.count();
    vendor.invalidate();
    expect(await Promise.all([client.count(), client.count()])).toEqual([3, 3]);
    expect([vendor.issued(), vendor.refused()]).toEqual([2, 1]);
  });

  test('gives up when the renewed one is refused too', async () => {
    create({ getToken: async () => 'secret-wrong' });
    await expect(client.count()).rejects.toMatchObject({
      name: 'ApiCallError',
      vendor: 'esputnik',
      code: 'unauthorized',
      status: 401,
    });
    expect(vendor.refused()).toBe(2);
  });

  test('keeps the token through a 5xx', async () => {
    await client.count();
    vendor.next(new Response('down', { status: 503 }));
    await expect(client.count()).rejects.toMatchObject({ code: 'http', status: 503, retryable: true });
    await client.count();
    expect([vendor.issued(), vendor.refused()]).toEqual([1, 0]);
  });

  test('takes the next token of a refusal that brings one', async () => {
    const headers = { 'ES-TOKEN': await vendor.getToken() };
    vendor.next(new Response('page is not valid', { status: 400, headers }), { spend: true });
    await expect(client.count()).rejects.toMatchObject({
      code: 'http',
      retryable: false,
      message: /page is not valid/,
    });
    await client.count();
    expect([vendor.issued(), vendor.refused()]).toEqual([2, 0]);
  });

  test.each([
    ['was not spent', false, 1],
    ['was spent', true, 2],
  ])('goes on after a lost answer whose token %s', async (_, spend, issued) => {
    vendor.next(new TypeError('Failed to fetch'), { spend });
    await expect(client.count()).rejects.toMatchObject({ code: 'network', retryable: true });
    expect(await client.count()).toBe(3);
    expect(vendor.issued()).toBe(issued);
  });

  test('asks for a token again when an answer brings none', async () => {
    vendor.next(Response.json({ count: 1 }), { spend: true });
    expect([await client.count(), await client.count()]).toEqual([1, 3]);
    expect([vendor.issued(), vendor.refused()]).toEqual([2, 0]);
  });

  test('is not broken by a failure in the middle', async () => {
    vendor.next(new Response('{"count":', { headers: { 'ES-TOKEN': await vendor.getToken() } }), { spend: true });
    const calls = await Promise.allSettled([client.count(), client.count(), client.count()]);
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(calls[0]).toMatchObject({ reason: { code: 'malformed' } });
  });

  test.each<[string, () => Promise<string>, string]>([
    ['nobody is signed in', async () => '', 'anonymous'],
    ['the callback resolves with no string', async () => null as unknown as string, 'anonymous'],
    ['the callback rejects', () => Promise.reject(new Error('offline')), 'callback_failed'],
    ['the callback is silent', () => new Promise(() => undefined), 'callback_failed'],
  ])('sends nothing when %s', async (_, getToken, code) => {
    create({ getToken, callbackTimeoutMs: 20 });
    await expect(client.count()).rejects.toMatchObject({ name: 'EmbedError', code });
    expect(vendor.accepted).toEqual([]);
  });

  test('says nothing of tokens', async () => {
    const logged = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
    create({ getToken: async () => 'secret-wrong' });
    const error: unknown = await client.count().catch((reason: unknown) => reason);
    expect(String(error) + JSON.stringify(error)).not.toContain('secret');
    for (const spy of logged) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

describe('ending', () => {
  test('a call that is aborted while it waits its turn is never sent', async () => {
    vendor.next('silence');
    const controller = new AbortController();
    const first = client.count({ signal: controller.signal });
    const second = client.listPage({ signal: controller.signal });
    const third = client.count();
    await expect.poll(() => vendor.busiest()).toBe(1);
    controller.abort();
    await expect(first).rejects.toMatchObject({ name: 'ApiCallError', code: 'aborted' });
    await expect(second).rejects.toMatchObject({ code: 'aborted' });
    expect(await third).toBe(3);
    expect(vendor.accepted).toEqual([['GET', '/appinbox/v1/messages/count']]);
  });

  test('a vendor that is silent is a time-out, and the next call goes on', async () => {
    create({ timeoutMs: 30 });
    vendor.next('silence', { spend: true });
    await expect(client.count()).rejects.toMatchObject({ code: 'timeout', retryable: true });
    expect(await client.count()).toBe(3);
  });

  test('destroy ends what runs and what comes', async () => {
    vendor.next('silence');
    const running = client.count();
    const waiting = client.markAllOpened();
    client.destroy();
    client.destroy();
    for (const call of [running, waiting, client.count(), client.list().next()]) {
      await expect(call).rejects.toMatchObject({ name: 'EmbedError', code: 'destroyed' });
    }
    const signal = AbortSignal.abort();
    await expect(create({ signal }).count()).rejects.toMatchObject({ code: 'destroyed' });
  });

  test('reset forgets the former visitor', async () => {
    await client.count();
    vendor.next('silence');
    const running = client.count();
    await expect.poll(() => vendor.busiest()).toBe(1);
    client.reset();
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
    await client.count();
    expect(vendor.issued()).toBe(2);
  });
});

describe('messages', () => {
  test('come page by page, each once', async () => {
    vendor.totalPages = 3;
    const pages = [['a', 'b'], ['b', 'c'], ['d']];
    for (const ids of pages) {
      vendor.next(
        Response.json(
          { list: ids.map((id) => message(id)), totalPages: 3 },
          { headers: { 'ES-TOKEN': await vendor.getToken() } },
        ),
      );
    }
    expect(await collect({ pageSize: 2 })).toEqual(['a', 'b', 'c', 'd']);
  });

  test('ask for what is wanted', async () => {
    await client.listPage({ page: 2, pageSize: 5, status: 'UNOPENED' });
    await client.listPage();
    expect(await collect({ pageSize: 7 })).toEqual([]);
    expect(vendor.accepted).toEqual([
      ['GET', '/appinbox/v1/messages?page=2&pageSize=5&status=UNOPENED'],
      ['GET', '/appinbox/v1/messages?page=0&pageSize=20'],
      ['GET', '/appinbox/v1/messages?page=0&pageSize=7'],
    ]);
  });

  test('stop when the reader does, and at an empty page', async () => {
    vendor.totalPages = 99;
    vendor.messages = [message('a')];
    for await (const { id } of client.list()) {
      expect(id).toBe('a');
      break;
    }
    vendor.messages = [];
    expect(await collect()).toEqual([]);
    expect(vendor.accepted).toHaveLength(2);
  });

  test('that cannot be read are counted', async () => {
    vendor.messages = [message('a'), { title: 'no id' }, null as unknown as object];
    const page = await client.listPage();
    expect([page.messages.map(({ id }) => id), page.dropped, page.totalPages]).toEqual([['a'], 2, 1]);
  });

  test.each([{ page: -1 }, { pageSize: 0 }])('are not asked for with %o', async (options) => {
    await expect(client.listPage(options)).rejects.toMatchObject({ code: 'configuration' });
    expect(vendor.accepted).toEqual([]);
  });

  test('that are no list are malformed', async () => {
    vendor.next(Response.json({ list: {} }));
    await expect(client.listPage()).rejects.toMatchObject({ code: 'malformed' });
    vendor.next(Response.json({ unreadCount: 4 }));
    expect(await client.count()).toBe(4);
    vendor.next(Response.json({ count: '4' }));
    await expect(client.count()).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('marking', () => {
  const sent = () => vendor.accepted.filter(([method]) => method === 'POST').map(([, , body]) => body);

  test('sends new messages alone, and each once', async () => {
    const [a, b, old] = [
      { id: 'a', isNew: true },
      { id: 'b', isNew: true },
      { id: 'old', isNew: false },
    ];
    await client.markOpened([a, old, a]);
    await client.markOpened(old);
    await client.markOpened([a, b]);
    expect(sent()).toEqual([
      { status: 'OPENED', ids: ['a'] },
      { status: 'OPENED', ids: ['b'] },
    ]);
  });

  test('tries again after a failure', async () => {
    vendor.next(new Response('', { status: 500 }));
    const marked = { id: 'a', isNew: true };
    await expect(client.markOpened(marked)).rejects.toMatchObject({ status: 500 });
    await client.markOpened(marked);
    expect(sent()).toEqual([{ status: 'OPENED', ids: ['a'] }]);
  });

  test('means all without ids', async () => {
    await client.markAllOpened();
    expect(sent()).toEqual([{ status: 'OPENED', ids: null }]);
  });
});

test('goes to the vendor’s production host, bound late', async () => {
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ count: 1 }));
  await create({ fetch: undefined }).count();
  await create({ fetch: undefined, baseUrl: 'http://127.0.0.1:4400/esputnik/' }).count();
  const urls = spy.mock.calls.map(([url]) => String(url as URL));
  const [, init] = spy.mock.calls[0] ?? [];
  spy.mockRestore();
  expect(urls).toEqual([
    'https://esputnik.com/appinbox/v1/messages/count',
    'http://127.0.0.1:4400/esputnik/appinbox/v1/messages/count',
  ]);
  expect(init).toMatchObject({ method: 'GET', credentials: 'omit', headers: { 'ES-TOKEN': 'secret-1' } });
});

test('needs a way to tokens', () => {
  expect(() => createInboxClient({})).toThrow(expect.objectContaining({ code: 'configuration' }) as Error);
});
