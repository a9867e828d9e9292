import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace, inBatches, wait } from '@embedworks/core/server';

const vendor = 'acme';
beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

test('items are read when a batch is wanted, and not before', async () => {
  const read: number[] = [];
  function* items() {
    for (let item = 1; item <= 5; item += 1) {
      read.push(item);
      yield item;
    }
  }
  const batches = inBatches(items(), 2, { vendor });
  expect((await batches.next()).value).toEqual([1, 2]);
  expect(read).toEqual([1, 2]);
  expect(await collect(batches)).toEqual([[3, 4], [5]]);
});

test.each([[0], [4]])('%i items make no empty batch', async (count) => {
  const batches = await collect(inBatches<string>(Array<string>(count).fill('item'), 2, { vendor }));
  expect(batches.map(({ length }) => length)).toEqual(Array<number>(count / 2).fill(2));
});

test('an abort ends the reading', async () => {
  const controller = new AbortController();
  const batches = inBatches([1, 2, 3], 1, { vendor, signal: controller.signal });
  await batches.next();
  controller.abort('enough');
  await expect(batches.next()).rejects.toMatchObject({ vendor, code: 'aborted', cause: 'enough' });
});

test('a wait ends in time, or at once when it is aborted', async () => {
  const done = vi.fn();
  void wait(1000, { vendor }).then(done);
  await vi.advanceTimersByTimeAsync(999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();

  const controller = new AbortController();
  const waiting = wait(1000, { vendor, signal: controller.signal });
  controller.abort('enough');
  await expect(waiting).rejects.toMatchObject({ vendor, code: 'aborted', cause: 'enough' });
  await expect(wait(1000, { vendor, signal: controller.signal })).rejects.toMatchObject({ code: 'aborted' });
  expect(vi.getTimerCount()).toBe(0);
});

test('a pace lets so many begin in any window, and makes the others wait their turn', () => {
  const pace = createPace(2, 1000);
  expect([pace.take(), pace.take(), pace.take(), pace.take(), pace.take()]).toEqual([0, 0, 1000, 1000, 2000]);
  vi.setSystemTime(1500);
  expect(pace.take()).toBe(500);
  vi.setSystemTime(10_000);
  expect([pace.take(), pace.take(), pace.take()]).toEqual([0, 0, 1000]);
});
