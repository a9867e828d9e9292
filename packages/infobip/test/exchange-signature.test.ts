import { createStorage } from 'unstorage';
import { describe, expect, test, vi } from 'vitest';
import {
  createMemoryReplayStore,
  createStorageReplayStore,
  type ReplayStore,
} from '../src/exchange/receiver/replay.ts';
import { createSignatureCheck, type ExchangeSignatureOptions } from '../src/exchange/receiver/signature.ts';
import { accountKey, callOf, secret, signatureOf, signedAtMs, type CallParts } from './support/exchange-calls.ts';

const order = '{"order_id":"152512"}';
const encoder = new TextEncoder();

/** What the check reads of a call. Its target is the address. */
function signedCallOf(parts: CallParts) {
  const { headers, method, url } = callOf(parts);
  return { headers, target: () => `${method} ${url}` };
}

/** What the check says of a call that comes at the moment it was signed, unless `now` differs. */
function createCheck(options: Partial<ExchangeSignatureOptions> = {}) {
  const check = createSignatureCheck({ signingSecrets: [secret], now: () => signedAtMs, ...options });
  return async (parts: CallParts) => {
    const { body = '' } = parts;
    const verdict = await check(signedCallOf(parts), typeof body === 'string' ? encoder.encode(body) : body);
    return verdict.isValid ? 'valid' : verdict.refusal;
  };
}

describe('fixed known answers', () => {
  test.each([
    [order, '2215fd6a686421ff8568a6e3e1d2ad5eeca49015e9835cf88a5b24524e0c87a3'],
    ['', 'efbf331c6362f6e3a1fa114e35c8d2e8f434851ba08d86a1db8049bbccee4a22'],
    ['{"name":"Zoë","n":1}', 'ec8d056b28a079ffaa297de5f27ea3ca4e100339c71857b1c2dfa36e96c70546'],
  ])('%j', async (body, signature) => {
    expect(signatureOf(1767225600000, body)).toBe(signature);
    const headers = { 'x-ib-exchange-req-signature': signature };
    expect(await createCheck()({ body, headers })).toBe('valid');
    // One digit off.
    const wrong = signature.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    expect(await createCheck()({ body, headers: { 'x-ib-exchange-req-signature': wrong } })).toBe('wrong_signature');
  });
});

test('a call that holds names its account and its time', async () => {
  const check = createSignatureCheck({ signingSecrets: [secret], now: () => signedAtMs });
  const verdict = await check(signedCallOf({ body: order }), encoder.encode(order));
  expect(verdict).toEqual({ isValid: true, accountKey, timestampMs: signedAtMs });
});

test('bytes that are no UTF-8 are compared as they are', async () => {
  const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
  expect(await createCheck()({ body })).toBe('valid');
});

describe('what is accepted', () => {
  test.each<[string, CallParts, Partial<ExchangeSignatureOptions>]>([
    [
      'hex in capitals',
      { headers: { 'x-ib-exchange-req-signature': signatureOf(signedAtMs, order).toUpperCase() } },
      {},
    ],
    ['the last of several secrets', {}, { signingSecrets: ['first', 'second', secret] }],
    ['the first of several secrets', {}, { signingSecrets: [secret, 'second'] }],
    ['as late as allowed', {}, { now: () => signedAtMs + 300_000 }],
    ['as early as allowed', {}, { now: () => signedAtMs - 300_000 }],
    ['any time when switched off', {}, { now: () => signedAtMs + 1e10, toleranceSeconds: 0 }],
    ['a time of its own', { timestamp: '0' }, { now: () => 0 }],
  ])('%s', async (_, parts, options) => {
    expect(await createCheck(options)({ body: order, ...parts })).toBe('valid');
  });
});

describe('what is refused', () => {
  const signed = signatureOf(signedAtMs, order);
  test.each<[string, CallParts, Partial<ExchangeSignatureOptions>, string]>([
    [
      'another body',
      { headers: { 'x-ib-exchange-req-signature': signatureOf(signedAtMs, '{}') } },
      {},
      'wrong_signature',
    ],
    ['another timestamp', { headers: { 'x-ib-exchange-req-timestamp': '1767225600001' } }, {}, 'wrong_signature'],
    [
      'the same number written otherwise',
      { headers: { 'x-ib-exchange-req-timestamp': '01767225600000' } },
      {},
      'wrong_signature',
    ],
    ['another secret', { secret: 'sandbox-exchange-secret' }, {}, 'wrong_signature'],
    ['none of several secrets', { secret: 'fourth' }, { signingSecrets: ['a', 'b', 'c'] }, 'wrong_signature'],
    ['half a signature', { headers: { 'x-ib-exchange-req-signature': signed.slice(0, 32) } }, {}, 'wrong_signature'],
    ['two signatures', { headers: { 'x-ib-exchange-req-signature': `${signed}, ${signed}` } }, {}, 'wrong_signature'],
    ['no signature', { headers: { 'x-ib-exchange-req-signature': '' } }, {}, 'missing_header'],
    ['no timestamp', { headers: { 'x-ib-exchange-req-timestamp': '' } }, {}, 'missing_header'],
    ['no account', { headers: { 'x-ib-exchange-req-accountkey': '' } }, {}, 'missing_header'],
    ['a millisecond too late', {}, { now: () => signedAtMs + 300_001 }, 'outside_window'],
    ['a millisecond too early', {}, { now: () => signedAtMs - 300_001 }, 'outside_window'],
    ['later than a narrow window', {}, { now: () => signedAtMs + 6000, toleranceSeconds: 5 }, 'outside_window'],
    ['seconds', { timestamp: signedAtMs / 1000 }, {}, 'outside_window'],
    ['a signed timestamp that is none', { timestamp: 'soon' }, { toleranceSeconds: 0 }, 'malformed_header'],
    ['a timestamp with a fraction', { timestamp: '1767225600000.5' }, {}, 'malformed_header'],
  ])('%s', async (_, parts, options, refusal) => {
    expect(await createCheck(options)({ body: order, ...parts })).toBe(refusal);
  });
});

test.each<[string, Partial<ExchangeSignatureOptions>]>([
  ['no secret', { signingSecrets: [] }],
  ['an empty secret', { signingSecrets: [secret, ''] }],
  ['a secret that is no list', { signingSecrets: secret as unknown as string[] }],
  ['a tolerance below nothing', { toleranceSeconds: -1 }],
  ['a tolerance that is no number', { toleranceSeconds: NaN }],
])('%s is told at once, without a secret', (_, options) => {
  const create = () => createSignatureCheck({ signingSecrets: [secret], ...options });
  expect(create).toThrow(expect.objectContaining({ code: 'configuration' }));
  expect(create).not.toThrow(secret);
});

describe.each<[string, (now: () => number) => ReplayStore]>([
  ['in memory', (now) => createMemoryReplayStore({ now })],
  ['on a storage', (now) => createStorageReplayStore(createStorage(), { now })],
])('replays, remembered %s', (_, createStore) => {
  function start() {
    const clock = { ms: signedAtMs };
    const now = () => clock.ms;
    const replay = createStore(now);
    return { clock, check: createCheck({ replay, now }) };
  }

  test('the same call is refused as long as its timestamp holds', async () => {
    const { clock, check } = start();
    expect(await check({ body: order })).toBe('valid');
    for (const ms of [0, 1, 9000, 200_000, 300_000]) {
      clock.ms = signedAtMs + ms;
      expect(await check({ body: order })).toBe('replayed');
    }
    clock.ms = signedAtMs + 300_001;
    expect(await check({ body: order })).toBe('outside_window');
  });

  test('one that came early is refused until the end of its window', async () => {
    const { clock, check } = start();
    clock.ms = signedAtMs - 300_000;
    expect(await check({ body: order })).toBe('valid');
    clock.ms = signedAtMs + 300_000;
    expect(await check({ body: order })).toBe('replayed');
  });

  test('capitals make no new call', async () => {
    const { check } = start();
    expect(await check({ body: order })).toBe('valid');
    const headers = { 'x-ib-exchange-req-signature': signatureOf(signedAtMs, order).toUpperCase() };
    expect(await check({ body: order, headers })).toBe('replayed');
  });

  test('a repetition that is signed anew is another call', async () => {
    const { clock, check } = start();
    expect(await check({ body: order })).toBe('valid');
    clock.ms += 1000;
    expect(await check({ body: order, timestamp: clock.ms })).toBe('valid');
  });

  test('calls of the same millisecond without a body are told apart by their target', async () => {
    const { clock, check } = start();
    const plans = { method: 'GET', url: 'https://app.example/plans' };
    expect(await check(plans)).toBe('valid');
    expect(await check({ ...plans, url: 'https://app.example/cities' })).toBe('valid');
    expect(await check({ ...plans, url: 'https://app.example/plans?page=2' })).toBe('valid');
    expect(await check({ ...plans, method: 'DELETE' })).toBe('valid');
    expect(await check(plans)).toBe('replayed');
    expect(await check({ ...plans, accountKey: 'ANOTHER' })).toBe('replayed');
    // Calls that belong together do not come this far apart, so this is a signature that somebody carries elsewhere.
    clock.ms += 10_001;
    expect(await check({ ...plans, url: 'https://app.example/secrets' })).toBe('replayed');
  });

  test('so are those whose body is an empty object', async () => {
    const { clock, check } = start();
    expect(await check({ body: '{}', url: 'https://app.example/people/1' })).toBe('valid');
    expect(await check({ body: '{}', url: 'https://app.example/people/2' })).toBe('valid');
    expect(await check({ body: '{}', url: 'https://app.example/people/1' })).toBe('replayed');
    clock.ms += 10_001;
    expect(await check({ body: '{}', url: 'https://app.example/people/3' })).toBe('replayed');
  });

  test.each([order, '{ }', '[]', '{}\n', '\ufeff{}', '  '])(
    'a call whose body is %j is another one only when it is signed anew',
    async (body) => {
      const { check } = start();
      expect(await check({ body, url: 'https://app.example/exchange/orders/find' })).toBe('valid');
      expect(await check({ body, url: 'https://app.example/exchange/orders/find?x=1' })).toBe('replayed');
      expect(await check({ body, url: 'https://app.example/people/1' })).toBe('replayed');
      expect(await check({ body, accountKey: 'ANOTHER' })).toBe('replayed');
    },
  );

  test('one without a body that came early is refused when its moment has come', async () => {
    const { clock, check } = start();
    const plans = { method: 'GET', url: 'https://app.example/plans' };
    clock.ms = signedAtMs - 60_000;
    expect(await check(plans)).toBe('valid');
    clock.ms = signedAtMs;
    expect(await check(plans)).toBe('replayed');
  });

  test('of many at once one is taken', async () => {
    const { check } = start();
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => check({ body: order })));
    expect(verdicts.toSorted()).toEqual([...Array.from({ length: 19 }, () => 'replayed'), 'valid']);
  });

  test('a call with a wrong signature is not remembered', async () => {
    const { check } = start();
    expect(await check({ body: order, secret: 'wrong' })).toBe('wrong_signature');
    expect(await check({ body: order })).toBe('valid');
  });
});

test('switched off, replays pass', async () => {
  const check = createCheck({ replay: false });
  expect([await check({ body: order }), await check({ body: order })]).toEqual(['valid', 'valid']);
});

test('two receivers on one storage share what they have seen, and old calls are swept out', async () => {
  const storage = createStorage();
  const clock = { ms: signedAtMs };
  const now = () => clock.ms;
  const [first, second] = [0, 1].map(() => createCheck({ replay: createStorageReplayStore(storage, { now }), now }));
  expect(await first?.({ body: order })).toBe('valid');
  expect(await second?.({ body: order })).toBe('replayed');
  const before = await storage.getKeys();
  expect(before.length).toBeGreaterThan(0);
  clock.ms += 1_800_000;
  expect(await first?.({ body: order, timestamp: clock.ms })).toBe('valid');
  await expect.poll(async () => (await storage.getKeys()).filter((key) => before.includes(key))).toEqual([]);
  expect((await storage.getKeys()).length).toBe(1);
});

describe('on a storage that others fill', () => {
  test.each<[string, Partial<ReturnType<typeof createStorage>>]>([
    ['never ends', { getKeys: () => new Promise<string[]>(() => undefined) }],
    ['cannot list', { getKeys: () => Promise.reject(new Error('away')) }],
    [
      'cannot remove',
      { getKeys: async () => ['replay:600001:1:a'], removeItem: () => Promise.reject(new Error('away')) },
    ],
  ])('a sweep that %s keeps no call waiting', async (_, broken) => {
    const storage = { ...createStorage(), ...broken };
    expect(await createCheck({ replay: createStorageReplayStore(storage) })({ body: order })).toBe('valid');
  });

  test('what is remembered says for how long, to drivers that forget by themselves', async () => {
    const storage = createStorage();
    const setItem = vi.spyOn(storage, 'setItem');
    await createStorageReplayStore(storage).claim('a1', 600_001);
    expect(setItem).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('a1'), true, { ttl: 601 });
  });
});

test('what one receiver has seen another knows as long as the window lasts, whenever that begins', async () => {
  for (let step = 0; step < 700; step += 50) {
    const storage = createStorage();
    const signedMs = signedAtMs + step * 1000;
    const clock = { ms: signedMs - 300_000 };
    const now = () => clock.ms;
    const [first, second] = [0, 1].map(() => createCheck({ replay: createStorageReplayStore(storage, { now }), now }));
    expect(await first?.({ body: order, timestamp: signedMs })).toBe('valid');
    clock.ms = signedMs + 300_000;
    expect(await second?.({ body: order, timestamp: signedMs })).toBe('replayed');
  }
});

test('a store that fails lets nothing in', async () => {
  const replay: ReplayStore = { claim: () => Promise.reject(new Error('The database is away.')) };
  await expect(createCheck({ replay })({ body: order })).rejects.toThrow('The database is away.');
});
