import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { operations } from '@embedworks/contracts/sandbox/operations';
import { formatEvent, missedEvents, readEvents, watchWorld, type ControlEvent } from '../src/control/index.ts';
import { nearest, unknownName } from '../src/control/names.ts';
import { readPageScenarios } from '../src/pages/page-scenarios.ts';
import { cases } from './support/control-cases.ts';
import { createControlDesk, startMs, type ControlDesk } from './support/control-desk.ts';

let desk: ControlDesk;
beforeEach(() => void (desk = createControlDesk()));
/** Whatever was asked, the control API must have kept its own contract. */
afterEach(() => {
  const breaches = desk.control.journal
    .entries()
    .flatMap((entry) => entry.verdict.response.map((issue) => ({ ...entry, ...issue })));
  expect(breaches).toEqual([]);
});

function find(operationId: string) {
  const operation = operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`The contract has no ${operationId}.`);
  return operation;
}

describe('answers of the contract', () => {
  test.each(cases.map((each) => ({ ...each, title: `${each.operationId} ${each.status} ${each.says ?? ''}` })))(
    '$title',
    async ({ operationId, path, body, status, says = /^/, before }) => {
      await before?.(desk);
      const answer = await desk.call(find(operationId).method, `/_sandbox${path}`, body);
      expect(answer.error ?? answer.text).toMatch(says);
      expect(answer.status).toBe(status);
      const [entry] = desk.control.journal.entries().slice(-1);
      expect(entry).toMatchObject({ operationId, status });
    },
  );

  test('every one of them is tried', () => {
    const tried = new Set(cases.map(({ operationId, status }) => `${operationId} ${status}`));
    const promised = operations.flatMap(({ operationId, responses }) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    );
    expect(promised.filter((each) => !tried.has(each))).toEqual([]);
  });
});

describe('the journal', () => {
  test('is filtered by vendor, kind, verdict, text and number', async () => {
    await desk.visit('/api/services');
    await desk.visit('/api/nothing');
    desk.world.settings('apizee').rateLimit = false;
    await desk.world.trigger('apizee', 'ticket.closed', { id: 90417 });
    const entries = async (query: string) => {
      const { body } = await desk.call('GET', `/_sandbox/journal${query && `?${query}`}`);
      return (body as { entries: { id: number; kind: string; path?: string }[] }).entries;
    };
    const all = await entries('');
    expect(all.slice(0, 3).map(({ kind }) => kind)).toEqual(['request', 'request', 'webhook']);
    expect(await entries('vendor=apizee')).toHaveLength(all.length);
    expect((await entries('kind=request')).map(({ path }) => path)).toEqual(['/api/services', '/api/nothing']);
    expect((await entries('kind=request&verdict=holds')).map(({ path }) => path)).toEqual([]);
    expect((await entries('verdict=broken')).map(({ path }) => path)).toEqual(['/api/services', '/api/nothing']);
    expect((await entries('search=LISTSERVICES')).map(({ path }) => path)).toEqual(['/api/services']);
    expect((await entries('search=apizeenotification')).every(({ kind }) => kind === 'webhook')).toBe(true);
    expect((await entries('search=90417')).length).toBeGreaterThan(0);
    expect((await entries(`after=${all[0]?.id}`)).length).toBe(all.length - 1);
  });

  test('is exported as an HTTP archive whose requests have whole addresses', async () => {
    const body = new TextEncoder().encode('grant_type=password&username=a%40b.test&password=hidden');
    await desk.world.handle('apizee', {
      method: 'POST',
      path: '/api/v3/token',
      search: '?a=1&a=2',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Bearer mine' },
      body,
      origin: 'http://apizee.test',
    });
    const { body: archive, text } = await desk.call('GET', '/_sandbox/journal.har');
    expect(archive).toMatchObject({
      log: {
        version: '1.2',
        entries: [
          {
            startedDateTime: '2026-03-02T08:00:00.000Z',
            request: {
              method: 'POST',
              url: 'http://servers.test/apizee/api/v3/token?a=1&a=2',
              queryString: [
                { name: 'a', value: '1' },
                { name: 'a', value: '2' },
              ],
              postData: { mimeType: 'application/x-www-form-urlencoded' },
            },
            response: { content: { mimeType: 'application/json; charset=utf-8' } },
            cache: {},
            _operationId: 'createToken',
          },
        ],
      },
    });
    expect(text).not.toContain('hidden');
    expect(text).not.toContain('mine');
  });
});

describe('effects', () => {
  test('a fault strikes as often as it was asked to, and the list shows what is left', async () => {
    await desk.client.POST('/_sandbox/faults', {
      body: { on: 'request', name: 'listServices', effect: { type: 'status', status: 503 }, times: 2 },
    });
    expect(await desk.visit()).toBe(503);
    expect((await desk.client.GET('/_sandbox/faults')).data?.faults).toMatchObject([{ id: 'fault-1', times: 1 }]);
    expect(await desk.visit()).toBe(503);
    expect(await desk.visit()).toBe(401);
    expect((await desk.client.GET('/_sandbox/faults')).data?.faults).toEqual([]);
  });

  test('a rule that was added does not change with the object it was made from', async () => {
    const { data } = await desk.client.POST('/_sandbox/scenarios/{id}', {
      params: { path: { id: 'unavailable' } },
      body: { vendor: 'apizee', name: 'listServices', times: 1 },
    });
    expect(data).toMatchObject({ vendor: 'apizee', name: 'listServices', times: 1, effect: { status: 503 } });
    await desk.visit();
    const { data: again } = await desk.client.POST('/_sandbox/scenarios/{id}', {
      params: { path: { id: 'unavailable' } },
    });
    expect(again).toEqual({ id: 'fault-2', on: 'request', effect: { type: 'status', status: 503 } });
  });

  test('every scenario of the list can be asked for in each way it lists', async () => {
    const { data } = await desk.client.GET('/_sandbox/scenarios');
    for (const { ways, effect, on } of data?.scenarios ?? []) {
      expect(ways.length).toBeGreaterThan(0);
      for (const { way, value } of ways) {
        const [, method = '', path = '', body] = /^(\w+) (\/_sandbox\/[\w/-]+)(?: (\{.*\}))?/.exec(value) ?? [];
        if (way !== 'input') expect((await desk.call(method, path, body)).body).toMatchObject({ on, effect });
        const [, header = '', asked = ''] = /^Header ([\w-]+): ([\w-]+) on the request$/.exec(value) ?? [];
        if (value.startsWith('sandbox.scenario='))
          expect(readPageScenarios(/=(\S+)/.exec(value)?.[1] ?? '')).toMatchObject([{ scenario: { effect } }]);
        if (header === '' || effect?.type === 'latency') continue;
        desk.world.faults.clear();
        const request = { method: 'GET', path: '/api/services', search: '', origin: 'http://apizee.test' };
        await desk.world.handle('apizee', { ...request, headers: { [header]: asked } });
        expect(desk.world.journal.entries().at(-1)?.faults).toEqual([effect?.type]);
      }
    }
  });

  test('the clock stops, runs and is set', async () => {
    const set = async (body: { now?: string; frozen?: boolean }) =>
      (await desk.client.PUT('/_sandbox/clock', { body })).data;
    expect(await set({ now: '2026-05-01T00:00:00+02:00' })).toEqual({
      now: '2026-04-30T22:00:00.000Z',
      nowMs: Date.UTC(2026, 3, 30, 22),
      frozen: true,
    });
    expect(await set({ frozen: false })).toMatchObject({ frozen: false });
    expect(desk.world.clock.frozen).toBe(false);
    expect(await set({ frozen: true })).toMatchObject({ frozen: true });
  });

  test('records are browsed in pages, edited and removed', async () => {
    const path = { vendor: 'apizee', collection: 'tickets' };
    const page = async (query: object) =>
      (await desk.client.GET('/_sandbox/state/{vendor}/{collection}', { params: { path, query } })).data;
    const all = await page({});
    const total = all?.total ?? 0;
    expect(total).toBeGreaterThan(3);
    expect(await page({ offset: 1, limit: 2 })).toEqual({ key: 'id', total, rows: all?.rows.slice(1, 3) });
    const row = { ...all?.rows[0], agentId: 1 } as Record<string, unknown>;
    const one = { params: { path: { ...path, key: String(row.id) } } };
    await desk.client.PUT('/_sandbox/state/{vendor}/{collection}/{key}', { ...one, body: row });
    expect((await page({ limit: 1 }))?.rows).toEqual([row]);
    await desk.client.DELETE('/_sandbox/state/{vendor}/{collection}/{key}', one);
    expect((await page({}))?.total).toBe(total - 1);
  });

  test('a snapshot brings everything back, from a file and from memory', async () => {
    const { data: exported } = await desk.client.GET('/_sandbox/snapshot');
    await desk.call('PUT', '/_sandbox/snapshots/start');
    const count = async () => (await desk.world.collections('apizee')).tickets?.count();
    const before = await count();
    const remove = () => desk.call('DELETE', '/_sandbox/state/apizee/tickets/90417');
    await remove();
    expect((await desk.call('PUT', '/_sandbox/snapshot', exported)).status).toBe(204);
    expect(await count()).toBe(before);
    await remove();
    await desk.call('POST', '/_sandbox/reset');
    await remove();
    expect((await desk.call('POST', '/_sandbox/snapshots/start/restore')).status).toBe(204);
    expect(await count()).toBe(before);
    const { data: kept } = await desk.client.GET('/_sandbox/snapshots');
    expect(kept).toEqual({ snapshots: [{ name: 'start', takenMs: startMs }] });
  });

  test('a snapshot that fits nowhere changes nothing', async () => {
    const { data } = await desk.client.GET('/_sandbox/snapshot');
    const snapshot = data as unknown as { vendors: { apizee: { state: { collections: object } } } };
    snapshot.vendors.apizee.state.collections = { parrots: { key: 'id', rows: [] } };
    await desk.call('DELETE', '/_sandbox/state/apizee/tickets/90417');
    const answer = await desk.call('PUT', '/_sandbox/snapshot', snapshot);
    expect(answer.error).toMatch(/collection "parrots", which is unknown here/);
    expect(answer.status).toBe(400);
    expect((await desk.call('GET', '/_sandbox/state/apizee/tickets?search=90417')).body).toMatchObject({ total: 0 });
  });

  test('a webhook goes to its target and is made again', async () => {
    const path = { vendor: 'apizee' };
    const body = { url: 'http://127.0.0.1:3000/hook', headers: { 'X-Webhook-Secret': 'spring' } };
    await desk.client.PUT('/_sandbox/webhooks/{vendor}', { params: { path }, body });
    await desk.client.POST('/_sandbox/triggers/{vendor}/{trigger}', {
      params: { path: { ...path, trigger: 'ticket.closed' } },
      body: { id: 90417 },
    });
    await desk.world.webhooks.settled();
    expect(desk.received[0]?.headers.get('x-webhook-secret')).toBe('spring');
    const { data } = await desk.client.GET('/_sandbox/deliveries');
    expect(data?.deliveries[0]).toMatchObject({ state: 'delivered', attempts: [{ status: 200, answer: 'thanks' }] });
    const before = desk.received.length;
    await desk.client.POST('/_sandbox/deliveries/{id}/resend', { params: { path: { id: 'delivery-1' } } });
    expect(desk.received).toHaveLength(before + 1);
    await desk.client.DELETE('/_sandbox/webhooks/{vendor}', { params: { path } });
    const refused = await desk.call('POST', '/_sandbox/deliveries/delivery-1/resend');
    expect([refused.status, refused.text]).toEqual([404, expect.stringContaining('Nobody listens')]);
  });
});

describe('worlds', () => {
  test('know nothing of each other, and are named by header or query', async () => {
    await desk.inWorld('blue').PUT('/_sandbox/clock', { body: { now: '2030-01-01T00:00:00Z' } });
    await desk.inWorld('blue').POST('/_sandbox/scenarios/{id}', { params: { path: { id: 'slow' } } });
    expect((await desk.client.GET('/_sandbox/faults')).data?.faults).toEqual([]);
    expect((await desk.client.GET('/_sandbox/clock')).data?.nowMs).toBe(startMs);
    expect((await desk.call('GET', '/_sandbox/clock?world=blue')).text).toContain('2030');
    const { data: blue } = await desk.inWorld('blue').GET('/_sandbox/vendors');
    expect(blue?.vendors.map(({ origin }) => origin)).toContain('http://apizee.blue.test');
    const { data } = await desk.client.GET('/_sandbox/worlds');
    expect([...(data?.worlds ?? [])].sort()).toEqual(['blue', 'default']);
  });

  test('a removed one begins anew, and the default one stays', async () => {
    await desk.inWorld('blue').PUT('/_sandbox/clock', { body: { now: '2030-01-01T00:00:00Z' } });
    await desk.call('DELETE', '/_sandbox/worlds/blue');
    expect((await desk.inWorld('blue').GET('/_sandbox/clock')).data?.nowMs).toBe(startMs);
    await desk.visit();
    await desk.call('DELETE', '/_sandbox/worlds/default');
    expect(desk.worlds.get('default')).toBe(desk.world);
    expect(desk.world.journal.entries()).toEqual([]);
  });

  test.each(['Blue', 'a.b', 'x'.repeat(80), '../default'])('"%s" is no name for one', async (name) => {
    const answer = await desk.call('GET', '/_sandbox/clock', undefined, { 'x-embedworks-world': name });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('is no name for a world')]);
    expect(desk.worlds.list()).toEqual(['default']);
  });
});

describe('events', () => {
  test('tell of everything that changes, and of nothing after they are stopped', async () => {
    const events: ControlEvent[] = [];
    const stop = watchWorld(desk.world, (event) => void events.push(event));
    const take = () =>
      events.splice(0).map(({ event, data }) => (event === 'changed' ? (data as { what: string }).what : event));
    // Its tables are watched from the next turn on.
    await desk.visit();
    expect(take()).toEqual(['journal']);
    await desk.call('PUT', '/_sandbox/clock', { frozen: true });
    expect(take()).toEqual(['clock']);
    await desk.call('PATCH', '/_sandbox/vendors/apizee/settings', { rateLimit: false });
    expect(take()).toEqual(['settings']);
    await desk.call('POST', '/_sandbox/scenarios/unavailable', { times: 1 });
    expect(take()).toEqual(['faults']);
    await desk.visit();
    expect(take()).toEqual(['journal', 'faults']);
    await desk.call('DELETE', '/_sandbox/state/apizee/tickets/90417');
    expect(take()).toEqual(['state']);
    await desk.call('PUT', '/_sandbox/snapshots/one');
    await desk.call('DELETE', '/_sandbox/journal');
    expect(take()).toEqual(['snapshots', 'journal']);
    await desk.call('PUT', '/_sandbox/webhooks/apizee', { url: 'http://127.0.0.1:3000/hook' });
    expect(take()).toEqual(['webhooks']);
    await desk.call('POST', '/_sandbox/triggers/apizee/ticket.closed', { id: 90418 });
    await desk.world.webhooks.settled();
    expect(new Set(take())).toEqual(new Set(['delivery', 'state', 'journal']));
    await desk.call('POST', '/_sandbox/reset');
    expect(take()).toContain('reset');
    stop();
    await desk.visit();
    await desk.call('POST', '/_sandbox/reset');
    expect(take()).toEqual([]);
  });

  test('come after what keeps the world in a file was told', async () => {
    const kept: string[] = [];
    desk.world.onCommit(({ faults, webhookTargets, settings, clockMs }) =>
      kept.push(JSON.stringify({ faults, webhookTargets, settings, clockMs })),
    );
    await desk.visit();
    for (const [method, path, body, words] of [
      ['PATCH', 'vendors/apizee/settings', { pagesMissing: true }, '"pagesMissing":true'],
      ['POST', 'scenarios/unavailable', {}, '"status":503'],
      ['DELETE', 'faults', undefined, '"faults":[]'],
      ['PUT', 'webhooks/apizee', { url: 'http://127.0.0.1:3000/hook' }, 'http://127.0.0.1:3000/hook'],
      ['POST', 'clock/advance', { ms: 5 }, String(startMs + 5)],
    ] as const) {
      kept.length = 0;
      await desk.call(method, `/_sandbox/${path}`, body);
      expect(kept.join('\n')).toContain(words);
    }
  });

  test('are told again to a watcher that comes back', async () => {
    await desk.visit('/api/services');
    await desk.visit('/api/nothing');
    expect(missedEvents(desk.world, '1').map(({ id }) => id)).toEqual([2]);
    expect(missedEvents(desk.world, undefined)).toEqual([]);
    const { text } = await desk.call('GET', '/_sandbox/events', undefined, { 'last-event-id': '1' });
    expect(text).toMatch(/^retry: 1000\n\nid: 2\nevent: journal\ndata: \{.*\}\n\n$/);
  });

  test('are read back as they were written, however the stream is cut', async () => {
    const sent = [
      { event: 'journal' as const, data: { text: 'two\nlines, ünd 🙂' }, id: 7 },
      { event: 'reset' as const, data: {} },
    ];
    const bytes = new TextEncoder().encode(`: open\n\n${sent.map(formatEvent).join('')}`);
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const read: unknown[] = [];
    for await (const { event, data } of readEvents(stream)) read.push({ event, data: JSON.parse(data) as unknown });
    expect(read).toEqual(sent.map(({ event, data }) => ({ event, data })));
  });
});

describe('names', () => {
  test('a slip is answered with what was probably meant, and anything else with the list', () => {
    const names = ['ticket.closed', 'ticket.created', 'media.created'];
    expect(nearest('tikcet.closed', names)[0]).toBe('ticket.closed');
    expect(nearest('closed', names)).toEqual(['ticket.closed']);
    expect(nearest('zzz', names)).toEqual([]);
    expect(nearest('t'.repeat(100_000), names)).toEqual([]);
    expect(unknownName('trigger', 'zzz', names)).toBe(`There is no trigger zzz. There are: ${names.join(', ')}.`);
  });
});

test('a path that is none is answered with the nearest', async () => {
  const answer = await desk.call('GET', '/_sandbox/fault');
  expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('/_sandbox/')]);
});
