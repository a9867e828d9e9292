import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createInfobip } from '@embedworks/infobip/server';
import { createFetch } from '@embedworks/simulators';
import { textOf, type Contact } from './support/people-platform.ts';
import { openPlatformFile } from './support/people-platform-file.ts';
import { accountKey, openQueue, type QueueOrder } from './support/people-queue.ts';
import { differences, servePeople } from './support/people-server.ts';
import { apiKey, baseUrl, contactOf, contactsOf, createPeopleWorld } from './support/people-world.ts';
import { startRedis } from './support/redis.ts';

const redis = await startRedis();
const skipReason = redis.reason;

describe.skipIf(skipReason)(`a sync on several machines${skipReason ? ` (skipped: ${skipReason})` : ''}`, () => {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'embedworks-queue-'));
  const platform = openPlatformFile(join(folder, 'platform.sqlite'));
  const world = createPeopleWorld();
  const vendor = createInfobip({ baseUrl, credentials: { apiKey }, pace: false, fetch: createFetch(world) }).people;
  const upserts: { worker: string; atMs: number }[] = [];
  const calls = new Map<string, number>();
  let onUpsert: (worker: string) => void = () => undefined;
  const server = servePeople(world, ({ method, headers }) => {
    const worker = headers.get('X-Worker') ?? '';
    calls.set(worker, (calls.get(worker) ?? 0) + 1);
    if (method !== 'PATCH') return;
    upserts.push({ worker, atMs: Date.now() });
    onUpsert(worker);
  });
  const children = new Set<ChildProcess>();

  async function orderFor(worker: string): Promise<QueueOrder> {
    if (!server.listening) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
    }
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const redisUrl = 'url' in redis ? redis.url : '';
    const platformFile = join(folder, 'platform.sqlite');
    return { redisUrl, platformFile, baseUrl: url, batchSize: 20, batchesPerSecond: 20, worker };
  }

  async function startWorker(worker: string): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'support/people-queue-child.ts'), {
      execArgv: ['--conditions=@embedworks/source'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.add(child);
    child.once('exit', () => children.delete(child));
    child.send(await orderFor(worker));
    const [word] = (await once(child, 'message')) as [{ failed?: string }];
    if (word.failed) throw new Error(word.failed);
    return child;
  }

  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    server.closeAllConnections();
    server.close();
    platform.close();
    if ('url' in redis) redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shares the work and the limit, and goes on when one machine dies', async () => {
    for await (const { id } of vendor.list()) await vendor.delete({ type: 'ID', identifier: String(id) });
    const contacts = Array.from({ length: 1200 }, (_, index): Contact => contactOf(index, { labels: ['first'] }));
    platform.change(contacts);
    const mine = await openQueue(await orderFor('starter'));
    const { queue } = mine;
    const runOf = async () => (await queue.status(accountKey))?.state;
    try {
      const workers = new Map<string, ChildProcess>();
      for (const name of ['one', 'two', 'three']) workers.set(name, await startWorker(name));

      // One of them dies with a batch that is in at the vendor, and nobody else knows.
      let killed = '';
      onUpsert = (worker) => {
        if (killed || upserts.length < 10) return;
        killed = worker;
        workers.get(worker)?.kill('SIGKILL');
      };
      const runId = await queue.start(accountKey);
      expect(await queue.start(accountKey)).toBe(runId);
      await expect.poll(runOf, { timeout: 60_000 }).toBe('done');

      expect(killed).not.toBe('');
      expect((await queue.status(accountKey))?.progress).toMatchObject({ phase: 'out', failed: 0 });
      const wanted = platform.all().map(textOf).sort();
      expect(wanted).toHaveLength(1200);
      expect(differences(await contactsOf(vendor.list()), wanted)).toEqual([]);
      // What it had sent was sent again by another one.
      expect(upserts.length).toBeGreaterThan(1200 / 20);
      const busy = new Set(upserts.map(({ worker }) => worker));
      expect(busy.size).toBe(3);
      // A window of a second may end and the next one begin within one of ours.
      const times = upserts.map(({ atMs }) => atMs).sort((one, other) => one - other);
      expect(times.slice(45).filter((atMs, index) => atMs - Number(times[index]) < 1000)).toEqual([]);

      // Changes of one person, while runs are under way: the last one stays.
      for (let round = 0; round < 5; round += 1) {
        platform.change(contacts.slice(0, 300).map((contact) => ({ ...contact, town: `Town ${round}` })));
        await queue.start(accountKey);
        await vendor.patch({ type: 'EXTERNAL_ID', identifier: `c-${1000 + round}` }, { city: `City ${round}` });
      }
      for (let round = 0; round < 2; round += 1) {
        await expect.poll(runOf, { timeout: 60_000 }).toBe('done');
        await queue.start(accountKey);
      }
      await expect.poll(runOf, { timeout: 60_000 }).toBe('done');
      const after = platform.all().map(textOf).sort();
      expect(differences(await contactsOf(vendor.list()), after)).toEqual([]);
      expect(platform.get('c-7')).toMatchObject({ town: 'Town 4' });
      expect(platform.get('c-1004')).toMatchObject({ town: 'City 4' });
    } finally {
      await mine.close();
    }
  }, 300_000);

  test('a run that cannot succeed ends at once, says why, and the next one goes on', async () => {
    const mine = await openQueue(await orderFor('starter'));
    const { queue } = mine;
    const state = async () => (await queue.status(accountKey))?.state;
    try {
      await queue.work(accountKey);
      const rule = { on: 'request', vendor: 'infobip', name: 'patchUpsertPersons' } as const;
      const fault = world.faults.add({ ...rule, effect: { type: 'status', status: 403 } });
      platform.change([contactOf(1, { town: 'Refused', labels: ['first'] })]);
      await queue.start(accountKey, { direction: 'out' });
      await expect.poll(state, { timeout: 60_000 }).toBe('failed');
      expect((await queue.status(accountKey))?.message).toMatch(/403|Forbidden/i);
      world.faults.remove(fault.id);
      await queue.start(accountKey, { direction: 'out' });
      await expect.poll(state, { timeout: 60_000 }).toBe('done');
      expect(await vendor.get({ type: 'EXTERNAL_ID', identifier: 'c-1' })).toMatchObject({ city: 'Refused' });
    } finally {
      await mine.close();
    }
  });

  test('two syncs of one account leave each other their jobs', async () => {
    const order = { ...(await orderFor('starter')), batchSize: 1000 };
    const machines = [await openQueue({ ...order, name: 'customers' }), await openQueue({ ...order, name: 'leads' })];
    try {
      for (const { queue } of machines) await queue.work(accountKey);
      // Several times, because only some of the jobs would come to the wrong one.
      for (let round = 0; round < 4; round += 1) {
        platform.change([contactOf(2, { town: `Round ${round}` })]);
        for (const { queue } of machines) {
          const runId = await queue.start(accountKey, { direction: 'out' });
          await expect
            .poll(() => queue.status(accountKey), { timeout: 60_000 })
            .toMatchObject({ runId, state: 'done' });
        }
      }
    } finally {
      for (const machine of machines) await machine.close();
    }
  }, 300_000);
});
