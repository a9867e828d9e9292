import { setImmediate } from 'node:timers/promises';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createDialog360, type Dialog360ErrorCode, type Dialog360Options } from '@embedworks/360dialog/server';
import {
  fakeFetch,
  hang,
  issueTokens,
  json,
  keysRoute,
  partnerPath,
  refuse,
  unreachable,
  type Answer,
} from './fake-fetch.ts';

const created = { id: '201126', address: 'https://waba-v2.360dialog.io', app_id: '104148', api_key: 'S3cret-key' };
const listRoute = keysRoute.replace('POST', 'GET');
const deleteRoute = keysRoute.replace('POST', 'DELETE');

function setUp(answer: Answer, options: Partial<Dialog360Options> = {}, routes: Record<string, Answer> = {}) {
  const fake = fakeFetch({ [keysRoute]: answer, ...routes });
  const credentials = { apiKey: 'partner-key' };
  const hub = createDialog360({ partnerId: 'SandboxPA', credentials, fetch: fake.fetch, timeoutMs: 50, ...options });
  return { keys: hub.apiKeys, hub, ...fake };
}

describe('a new key', () => {
  test.each<[string, unknown, number]>([
    ['at the top', created, 201],
    ['with 200', created, 200],
    ['in a list', { api_keys: [created] }, 201],
    ['with numbers', { ...created, id: 201_126, app_id: 104_148 }, 201],
  ])('is read %s', async (_, body, status) => {
    const { keys, sent } = setUp(() => json(body, status));
    const key = await keys.create('p7Rw2dCH');
    expect(key).toMatchObject({ channelId: 'p7Rw2dCH', id: '201126', appId: '104148', address: created.address });
    expect(key.reveal()).toBe('S3cret-key');
    expect(sent).toMatchObject([{ body: {} }]);
  });

  test('may come without its circumstances', async () => {
    const { keys } = setUp(() => json({ api_key: 'S3cret-key' }, 201));
    expect(await keys.create('p7Rw2dCH')).toMatchObject({ id: undefined, appId: undefined, address: undefined });
  });

  test('shows its secret in no print', async () => {
    const { keys } = setUp(() => json(created, 201));
    const key = await keys.create('p7Rw2dCH');
    const prints = [
      inspect(key, { showHidden: true, depth: 9 }),
      JSON.stringify({ key }),
      String(key),
      inspect({ ...key }),
    ];
    expect(prints.join()).not.toContain('S3cret');
    expect(prints.join()).toContain('104148');
  });
});

describe('one call at a time', () => {
  test('calls for one channel share one key, and the next is another', async () => {
    const { keys, sent } = setUp((_, count) => json({ ...created, api_key: `key-${count}` }, 201));
    const shared = await Promise.all([keys.create('p7Rw2dCH'), keys.create('p7Rw2dCH', { replace: true })]);
    expect(shared.map((key) => key.reveal())).toEqual(['key-1', 'key-1']);
    expect((await keys.create('p7Rw2dCH')).reveal()).toBe('key-2');
    expect(sent).toHaveLength(2);
  });

  test('channels do not wait for each other', async () => {
    const other = `POST ${partnerPath}/channels/otherCH/api_keys`;
    const { keys } = setUp(hang, { timeoutMs: 30_000 }, { [other]: () => json(created, 201) });
    keys.create('p7Rw2dCH').catch(() => undefined);
    expect((await keys.create('otherCH')).channelId).toBe('otherCH');
  });

  test('one caller’s abort leaves the others alone', async () => {
    const answered = Promise.withResolvers<Response>();
    const answer: Answer = (_, count) => (count === 1 ? answered.promise : json(created, 201));
    const { keys } = setUp(answer, { timeoutMs: 30_000 });
    const controller = new AbortController();
    const impatient = keys.create('p7Rw2dCH', { signal: controller.signal });
    const patient = keys.create('p7Rw2dCH');
    controller.abort(new Error('gone home'));
    await expect(impatient).rejects.toMatchObject({ code: 'aborted', cause: new Error('gone home') });
    answered.resolve(json(created, 201));
    expect((await patient).reveal()).toBe('S3cret-key');
    await expect(keys.create('p7Rw2dCH')).resolves.toBeDefined();
  });

  test('a key that nobody waited for is in doubt', async () => {
    const answered = Promise.withResolvers<Response>();
    const { keys, sent } = setUp((_, count) => (count === 1 ? answered.promise : json(created, 201)), {
      timeoutMs: 30_000,
    });
    const controller = new AbortController();
    const call = keys.create('p7Rw2dCH', { signal: controller.signal });
    await expect.poll(() => sent.length).toBe(1);
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
    answered.resolve(json(created, 201));
    // The answer is read without anybody waiting; these turns of the event loop are more than that takes.
    for (let turn = 0; turn < 100; turn += 1) await setImmediate();
    await expect(keys.create('p7Rw2dCH')).rejects.toMatchObject({ code: 'key_state_unknown' });
    expect(sent).toHaveLength(1);
  });

  test('nothing is sent when the signal was aborted before', async () => {
    const { keys, sent } = setUp(() => json(created, 201));
    await expect(keys.create('p7Rw2dCH', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    expect(sent).toEqual([]);
    await expect(keys.create('p7Rw2dCH')).resolves.toBeDefined();
  });
});

describe('an outcome that is unknown', () => {
  test.each<[string, Answer]>([
    ['a time-out', hang],
    ['a lost connection', unreachable],
    ['a failure at the vendor', () => refuse(500, 'Internal server error')],
    ['a gateway', () => new Response('<html>', { status: 502 })],
    [
      'no JSON',
      () => new Response('<html>S3cret-key', { status: 201, headers: { 'Content-Type': 'application/json' } }),
    ],
    ['no key', () => json({ api_keys: [], note: 'S3cret-key' }, 201)],
    ['a list that is none', () => json({ api_keys: { api_key: 'S3cret-key' } }, 201)],
    ['an empty answer', () => new Response(null, { status: 201 })],
  ])('after %s is told, and not tried again until replacing is meant', async (_, answer) => {
    let isHealthy = false;
    const { keys, sent } = setUp((request, count) => (isHealthy ? json(created, 201) : answer(request, count)));
    const failure = {
      code: 'key_state_unknown',
      retryable: false,
      message: expect.stringMatching(/replace: true/) as string,
    };
    const error: unknown = await keys.create('p7Rw2dCH').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(failure);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('S3cret');
    isHealthy = true;
    await expect(keys.create('p7Rw2dCH')).rejects.toMatchObject(failure);
    expect(sent).toHaveLength(1);
    expect((await keys.create('p7Rw2dCH', { replace: true })).reveal()).toBe('S3cret-key');
    await expect(keys.create('p7Rw2dCH')).resolves.toBeDefined();
    expect(sent).toHaveLength(3);
  });

  test('is over when all keys are deleted', async () => {
    const { keys } = setUp(
      (_, count) => (count === 1 ? refuse(500, 'no') : json(created, 201)),
      {},
      {
        [deleteRoute]: () => json({ meta: { success: true } }),
      },
    );
    await expect(keys.create('p7Rw2dCH')).rejects.toMatchObject({ code: 'key_state_unknown' });
    await keys.delete('p7Rw2dCH');
    await expect(keys.create('p7Rw2dCH')).resolves.toBeDefined();
  });
});

describe('a refusal has made no key', () => {
  test.each<[Dialog360ErrorCode, number, () => Response]>([
    ['channel_not_running', 400, () => refuse(400, 'Channel is not running', 'channel_not_running')],
    ['permission_missing', 403, () => refuse(403, 'No permission', 'permission_missing')],
    ['not_found', 404, () => refuse(404, 'Not found')],
    ['unauthorized', 401, () => refuse(401, 'Missing or invalid credentials')],
    ['http', 400, () => refuse(400, 'Wrong payload')],
  ])('%s', async (code, status, answer) => {
    const { keys, sent } = setUp((_, count) => (count === 1 ? answer() : json(created, 201)));
    await expect(keys.create('p7Rw2dCH')).rejects.toMatchObject({ code, status });
    expect(sent).toHaveLength(1);
    await expect(keys.create('p7Rw2dCH')).resolves.toBeDefined();
  });

  test('429, so it is tried again', async () => {
    const { keys, sent } = setUp((_, count) =>
      count === 1 ? json({}, 429, { 'Retry-After': '0' }) : json(created, 201),
    );
    await expect(keys.create('p7Rw2dCH')).resolves.toBeDefined();
    expect(sent).toHaveLength(2);
  });

  test('a sign-in that failed has made none either', async () => {
    const signIn: Answer = (request, count) =>
      count === 1 ? unreachable(request, count) : issueTokens(request, count);
    const { keys } = setUp(
      () => json(created, 201),
      { credentials: { username: 'u', password: 'p' }, retries: 0 },
      {
        'POST /api/v2/token': signIn,
      },
    );
    await expect(keys.create('p7Rw2dCH')).rejects.toMatchObject({ code: 'network', call: 'POST /api/v2/token' });
    await expect(keys.create('p7Rw2dCH')).resolves.toBeDefined();
  });
});

test('keys are listed without their secrets, and deleted', async () => {
  const { keys, routesCalled } = setUp(
    hang,
    {},
    {
      [listRoute]: () => json({ api_keys: [{ ...created, id: 1 }] }),
      [deleteRoute]: () => json({ meta: { success: true } }),
    },
  );
  expect(await keys.list('p7Rw2dCH')).toEqual([{ id: '1', address: created.address, appId: '104148' }]);
  expect(await keys.delete('p7Rw2dCH')).toBeUndefined();
  expect(routesCalled()).toEqual([listRoute, deleteRoute]);
});
