import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInboxChain } from '../src/esputnik/pages/site-script/inbox-chain.ts';
import { createInbox } from '../src/esputnik/pages/site-script/inbox.ts';
import { createOpenedBatch } from '../src/esputnik/pages/site-script/opened-batch.ts';
import { createTokenKeeper } from '../src/esputnik/pages/site-script/token-keeper.ts';
import { createInboxVendor, createMessage } from './support/esputnik-inbox-vendor.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = (durationMs = 0) => vi.advanceTimersByTimeAsync(durationMs);

function connect(count = 3, unread = count) {
  const vendor = createInboxVendor(count, unread);
  const ask = vi.fn(async () => vendor.newToken());
  const keeper = createTokenKeeper({ ask, now: Date.now, warn: () => {} });
  const chain = createInboxChain({ apiHref: 'https://esputnik.com/', fetch: vendor.fetch, keeper });
  return { vendor, ask, chain };
}

describe('token chain', () => {
  test('requests started at once go one after the other, with one token of the page', async () => {
    const { vendor, ask, chain } = connect();
    const answers = await Promise.all(Array.from({ length: 50 }, () => chain.count()));
    expect(answers).toEqual(Array(50).fill({ kind: 'answered', body: { count: 3 } }));
    expect(vendor.mostRunning).toBe(1);
    expect(ask).toHaveBeenCalledOnce();
  });

  test('401: asks once, repeats once', async () => {
    const { vendor, ask, chain } = connect();
    await chain.count();
    vendor.invalidateTokens();
    expect(await chain.list(0, 10)).toMatchObject({ kind: 'answered', body: { totalPages: 1 } });
    expect(ask).toHaveBeenCalledTimes(2);
    expect(vendor.requests.slice(1)).toEqual(['GET ?page=0&pageSize=10', 'GET ?page=0&pageSize=10']);
  });

  test('401 again: gives up until the next request', async () => {
    const { vendor, ask, chain } = connect();
    vendor.failures.push(401, 401);
    expect(await chain.count()).toEqual({ kind: 'refused' });
    expect(ask).toHaveBeenCalledTimes(2);
    expect(await chain.count()).toMatchObject({ kind: 'answered' });
  });

  test('400 spends the token, and the next request has its successor', async () => {
    const { vendor, ask, chain } = connect();
    vendor.failures.push(400);
    expect(await chain.count()).toEqual({ kind: 'refused' });
    expect(await chain.count()).toMatchObject({ kind: 'answered' });
    expect(ask).toHaveBeenCalledOnce();
  });

  test.each([
    ['5xx', 503],
    ['429', 429],
    ['a fault of the network', new TypeError('Failed to fetch')],
  ])('%s keeps the token and pauses 1, 2, 4 … 60 seconds', async (_, failure) => {
    const { vendor, ask, chain } = connect();
    vendor.failures.push(...Array<typeof failure>(8).fill(failure));
    const answered = vi.fn();
    void chain.count().then(answered);
    await settle();
    for (const [index, seconds] of [1, 2, 4, 8, 16, 32, 60, 60].entries()) {
      await settle(seconds * 1000 - 1);
      expect(vendor.requests).toHaveLength(index + 1);
      await settle(1);
      expect(vendor.requests).toHaveLength(index + 2);
    }
    expect(answered).toHaveBeenCalledWith({ kind: 'answered', body: { count: 3 } });
    expect(ask).toHaveBeenCalledOnce();
  });

  test('nobody signed in: nothing is sent', async () => {
    const { vendor, ask, chain } = connect();
    ask.mockResolvedValue('');
    expect(await chain.count()).toEqual({ kind: 'off' });
    expect(await chain.list(0, 10)).toEqual({ kind: 'off' });
    expect(vendor.requests).toEqual([]);
    expect(ask).toHaveBeenCalledOnce();
  });

  test('asked too often: refused, and possible again later', async () => {
    const { vendor, ask, chain } = connect();
    for (let count = 0; count < 6; count += 1) {
      await chain.count();
      vendor.invalidateTokens();
    }
    expect(ask).toHaveBeenCalledTimes(5);
    expect(await chain.count()).toEqual({ kind: 'refused' });
    await settle(60_000);
    expect(await chain.count()).toMatchObject({ kind: 'answered' });
  });

  test('marks as the contract says', async () => {
    const { vendor, chain } = connect();
    await chain.markOpened(['m1']);
    await chain.markOpened(null);
    expect(vendor.requests).toEqual([
      'POST /status {"status":"OPENED","ids":["m1"]}',
      'POST /status {"status":"OPENED","ids":null}',
    ]);
  });
});

describe('inbox', () => {
  function open(count: number, unread?: number) {
    const connection = connect(count, unread);
    const onChange = vi.fn();
    const inbox = createInbox({ chain: connection.chain, pageSize: 10, pollMs: 30_000, onChange });
    inbox.start();
    const ids = () => inbox.messages?.map(({ id }) => id);
    return { ...connection, inbox, onChange, ids };
  }

  test('asks for the count at the start and then regularly', async () => {
    const { vendor, inbox } = open(3, 2);
    expect(inbox.unread).toBeUndefined();
    await settle();
    expect(inbox.unread).toBe(2);
    vendor.messages.unshift(createMessage('new'));
    await settle(30_000);
    expect(inbox.unread).toBe(3);
    expect(vendor.requests).toEqual(['GET /count', 'GET /count']);
  });

  test('pages until there are no more', async () => {
    const { inbox, ids, vendor } = open(25);
    inbox.open();
    await settle();
    expect(ids()).toHaveLength(10);
    inbox.more();
    inbox.more();
    await settle();
    expect(ids()).toHaveLength(20);
    expect(inbox.hasMore).toBe(true);
    inbox.more();
    await settle();
    expect(ids()).toEqual(vendor.messages.map(({ id }) => id));
    expect(inbox.hasMore).toBe(false);
  });

  test('what arrives while the panel is open stands first, and nothing stands twice', async () => {
    const { inbox, ids, vendor } = open(15);
    inbox.open();
    await settle();
    vendor.messages.unshift(createMessage('new'));
    await settle(30_000);
    expect(ids()?.slice(0, 2)).toEqual(['new', 'm0']);
    inbox.more();
    await settle();
    expect(ids()).toEqual(vendor.messages.map(({ id }) => id));
  });

  test('marks only what is new, and all', async () => {
    const { inbox, vendor } = open(4, 2);
    inbox.open();
    await settle();
    inbox.markOpened(['m0', 'm3', 'unknown']);
    inbox.markOpened(['m3']);
    await settle();
    expect(inbox.unread).toBe(1);
    expect(inbox.messages?.map(({ newMessage }) => newMessage)).toEqual([false, true, false, false]);
    inbox.markAllOpened();
    await settle();
    expect(inbox.unread).toBe(0);
    expect(vendor.requests.slice(2)).toEqual([
      'POST /status {"status":"OPENED","ids":["m0"]}',
      'POST /status {"status":"OPENED","ids":null}',
    ]);
  });

  test('a mark that was not taken is none', async () => {
    const { inbox, vendor } = open(2);
    inbox.open();
    await settle();
    vendor.failures.push(400);
    inbox.markOpened(['m0']);
    await settle();
    expect(inbox.unread).toBe(2);
  });

  test('an answer for a panel that was closed meanwhile is not shown', async () => {
    const { inbox, ids } = open(2);
    await settle();
    inbox.open();
    inbox.close();
    await settle();
    expect(ids()).toBeUndefined();
    inbox.open();
    await settle();
    expect(ids()).toEqual(['m0', 'm1']);
  });

  test('a page that was refused can be asked for again', async () => {
    const { inbox, vendor, ids } = open(2);
    await settle();
    vendor.failures.push(400);
    inbox.open();
    await settle();
    expect([inbox.hasFailed, inbox.isLoading]).toEqual([true, false]);
    inbox.more();
    await settle();
    expect([inbox.hasFailed, ids()]).toEqual([false, ['m0', 'm1']]);
  });

  test('is over when nobody is signed in any more', async () => {
    const { inbox, vendor, ask } = open(2);
    inbox.open();
    await settle();
    vendor.invalidateTokens();
    ask.mockResolvedValue('');
    await settle(30_000);
    expect([inbox.unread, inbox.isOpen]).toEqual([undefined, false]);
    const sent = vendor.requests.length;
    inbox.open();
    await settle(300_000);
    expect(inbox.isOpen).toBe(false);
    expect(vendor.requests).toHaveLength(sent);
  });
});

describe('opened messages', () => {
  test('were visible for a second, and are told of together', async () => {
    const send = vi.fn();
    const batch = createOpenedBatch(send);
    batch.see('a', true);
    batch.see('b', true);
    await settle(100);
    batch.see('c', true);
    batch.see('b', false);
    await settle(900 + 249);
    expect(send).not.toHaveBeenCalled();
    await settle(1);
    expect(send).toHaveBeenCalledExactlyOnceWith(['a', 'c']);
    batch.see('a', true);
    await settle(5000);
    expect(send).toHaveBeenCalledOnce();
  });

  test('a click counts at once, and only once', async () => {
    const send = vi.fn();
    const batch = createOpenedBatch(send);
    batch.see('a', true);
    batch.click('a');
    batch.click('a');
    await settle(5000);
    expect(send).toHaveBeenCalledExactlyOnceWith(['a']);
  });

  test('closing tells of what was seen and forgets what was not', async () => {
    const send = vi.fn();
    const batch = createOpenedBatch(send);
    batch.see('a', true);
    await settle(1000);
    batch.see('b', true);
    batch.close();
    expect(send).toHaveBeenCalledExactlyOnceWith(['a']);
    await settle(5000);
    expect(send).toHaveBeenCalledOnce();
  });
});
