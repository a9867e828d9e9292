/** There is no embed in a frame: what a page holds is the inbox client and the vendor's script. */
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { loadSiteScript, type SiteScriptEvent } from '@embedworks/esputnik/browser';
import {
  createInboxClient,
  type InboxClient,
  type InboxClientOptions,
  type InboxMessage,
} from '@embedworks/esputnik/inbox';
import { createClock, createFetch, createWorld, vendors, type World } from '@embedworks/simulators';
import { watchLeaks, type LeakWatch } from '../../src/browser.ts';

const nothing = { listeners: [], timers: 0, frames: 0 };

describe('eSputnik: the inbox client', () => {
  let world: World;
  let watch: LeakWatch;
  let clients: InboxClient[];

  beforeEach(() => {
    world = createWorld({ vendors, clock: createClock(1_767_225_600_000, true) });
    clients = [];
    watch = watchLeaks();
  });

  afterEach(() => {
    for (const client of clients) client.destroy();
    const left = watch.left();
    watch.stop();
    expect(left, 'left behind after destroy').toEqual(nothing);
  });

  /** Plays the team's server. */
  const tokenOf = (email: string) =>
    vi.fn(async () => {
      const response = await createFetch(world)('https://esputnik.com/v1/auth/contact/token', {
        method: 'POST',
        headers: { Authorization: `Basic ${btoa('user:sandbox-esputnik-key')}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ email }),
      });
      return ((await response.json()) as { token: string }).token;
    });
  const open = (options: InboxClientOptions) => {
    const client = createInboxClient({ fetch: createFetch(world), ...options });
    clients.push(client);
    return client;
  };
  const answers = () =>
    world.journal
      .entries()
      .filter((entry) => entry.kind === 'request')
      .map(({ operationId, status, verdict }) => ({ operationId, status, verdict }));
  const kept = { request: [], response: [] };

  test('makes 50 requests at once with one token, one after the other', async () => {
    const getToken = tokenOf('known@example.com');
    const client = open({ getToken });
    const order: number[] = [];
    await Promise.all(Array.from({ length: 50 }, (_, number) => client.count().then(() => order.push(number))));
    expect(order).toEqual(Array.from({ length: 50 }, (_, number) => number));
    expect(getToken).toHaveBeenCalledTimes(1);
    const count = { operationId: 'getInboxMessagesCount', status: 200, verdict: kept };
    expect(answers().slice(1)).toEqual(Array.from({ length: 50 }, () => count));
  });

  test('walks every page, marks as opened, and keeps to the contract', async () => {
    const client = open({ getToken: tokenOf('paging@example.com') });
    const seen: InboxMessage[] = [];
    for await (const message of client.list({ pageSize: 10 })) seen.push(message);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(25);
    await client.markOpened(seen.slice(-5));
    await client.markAllOpened();
    expect(await client.count()).toBe(0);
    expect(answers().filter(({ status, verdict }) => status !== 200 || verdict.request.length > 0)).toEqual([]);
  });

  test('renews a token that the vendor no longer accepts, once', async () => {
    const getToken = tokenOf('known@example.com');
    const client = open({ getToken });
    await client.count();
    await world.trigger('esputnik', 'token.invalidated');
    expect(await client.count()).toBe(2);
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  test('gives up on a token that is refused anew', async () => {
    const getToken = tokenOf('stale@example.com');
    await expect(open({ getToken }).count()).rejects.toMatchObject({ code: 'unauthorized' });
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  test('has no inbox for a contact the vendor does not know', async () => {
    const client = open({ getToken: tokenOf('nobody@example.com') });
    await expect(client.count()).rejects.toMatchObject({ code: 'anonymous' });
    expect(answers()).toEqual([{ operationId: 'getAuthToken', status: 200, verdict: kept }]);
  });

  test('tells who still waits that it was destroyed, and counts no more', async () => {
    const client = open({ getToken: tokenOf('known@example.com') });
    const listener = vi.fn();
    client.subscribeCount(listener);
    await expect.poll(() => listener.mock.calls).toEqual([[2]]);
    const calls = [client.count(), client.listPage()];
    client.destroy();
    client.destroy();
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'destroyed' });
    expect(watch.left()).toEqual(nothing);
  });

  test('twenty times made and destroyed leaves nothing', async () => {
    for (let number = 0; number < 20; number += 1) {
      const client = open({ getToken: tokenOf('known@example.com') });
      client.subscribeCount(() => undefined);
      if (number % 5 === 0) await client.listPage();
      client.destroy();
    }
    expect(watch.left()).toEqual(nothing);
  });
});

test('eSputnik: the script takes over across origins, and shows no bell without a token', async () => {
  const scriptUrl = `http://esputnik.localhost:${inject('sandboxPort')}`;
  const place = document.createElement('div');
  place.id = 'esputnik-inbox';
  document.body.append(place);
  const events: SiteScriptEvent[] = [];
  const getToken = vi.fn(async () => '');
  const script = await loadSiteScript({
    siteId: 'SANDBOXSITE0000000000000000000001',
    scriptUrl,
    getToken,
    onEvent: (event) => events.push(event),
  });
  await expect.poll(() => events).toEqual([{ type: 'token_empty' }]);
  expect(getToken).toHaveBeenCalledTimes(1);
  expect(place.childElementCount).toBe(0);
  script.destroy();
  place.remove();
});
