import { expect, test, vi } from 'vitest';
import { createTokenSource } from '@embedworks/core/server';

test('callers share one fetch', async () => {
  const fetchToken = vi.fn(async () => ({ token: 'a', expiresAtMs: Date.now() + 100_000 }));
  const source = createTokenSource({ fetchToken });
  expect(await Promise.all([source.get(), source.get(), source.get()])).toEqual(['a', 'a', 'a']);
  expect(fetchToken).toHaveBeenCalledTimes(1);
});

test('a token is renewed before it expires, by the clock given', async () => {
  let nowMs = 0;
  let count = 0;
  const fetchToken = vi.fn(async () => ({ token: `t${(count += 1)}`, expiresAtMs: nowMs + 100_000 }));
  const source = createTokenSource({ fetchToken, expirySkewMs: 10_000, now: () => nowMs });
  expect(await source.get()).toBe('t1');
  nowMs = 89_999;
  expect(await source.get()).toBe('t1');
  nowMs = 90_000;
  expect(await source.get()).toBe('t2');
});

test('a failed fetch is not kept', async () => {
  const fetchToken = vi
    .fn()
    .mockRejectedValueOnce(new Error('down'))
    .mockResolvedValue({ token: 'a', expiresAtMs: Date.now() + 100_000 });
  const source = createTokenSource({ fetchToken });
  await expect(source.get()).rejects.toThrow('down');
  expect(await source.get()).toBe('a');
});

test('only the current token can be invalidated', async () => {
  let count = 0;
  const source = createTokenSource({
    fetchToken: async () => ({ token: `t${(count += 1)}`, expiresAtMs: Date.now() + 100_000 }),
  });
  await source.get();
  source.invalidate('older');
  expect(await source.get()).toBe('t1');
  source.invalidate('t1');
  expect(await source.get()).toBe('t2');
});

test('one caller who gives up does not end the fetch of the others', async () => {
  let finish = (_: { token: string; expiresAtMs: number }) => {};
  const source = createTokenSource({ fetchToken: () => new Promise((resolve) => (finish = resolve)) });
  const controller = new AbortController();
  const impatient = source.get(controller.signal);
  const patient = source.get();
  controller.abort(new Error('enough'));
  await expect(impatient).rejects.toThrow('enough');
  finish({ token: 'a', expiresAtMs: Date.now() + 100_000 });
  expect(await patient).toBe('a');
});
