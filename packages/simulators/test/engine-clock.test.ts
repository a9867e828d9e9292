import { describe, expect, test } from 'vitest';
import { createClock } from '@embedworks/simulators';

const startMs = Date.UTC(2026, 2, 2, 8);

describe('clock', () => {
  test('runs what falls due in order, each at its own time', async () => {
    const clock = createClock(startMs, true);
    const ran: [string, number][] = [];
    const note = (name: string) => () => void ran.push([name, clock.now() - startMs]);
    clock.schedule(300, note('late'));
    clock.schedule(100, note('first'));
    clock.schedule(100, note('second'));
    clock.schedule(200, async () => {
      await Promise.resolve();
      note('slow')();
      clock.schedule(50, note('made on the way'));
    });
    await clock.advance(299);
    expect(ran).toEqual([
      ['first', 100],
      ['second', 100],
      ['slow', 200],
      ['made on the way', 250],
    ]);
    expect(clock.now()).toBe(startMs + 299);
    await clock.advance(1);
    expect(ran.at(-1)).toEqual(['late', 300]);
  });

  test('forgets what was cancelled or cleared', async () => {
    const clock = createClock(startMs, true);
    let ran = 0;
    const cancel = clock.schedule(10, () => void (ran += 1));
    cancel();
    clock.schedule(20, () => void (ran += 1));
    clock.clear();
    await clock.advance(100);
    expect(ran).toBe(0);
  });

  test('goes back without running anything', async () => {
    const clock = createClock(startMs, true);
    let ran = 0;
    clock.schedule(10, () => void (ran += 1));
    await clock.set(startMs - 1000);
    expect([ran, clock.now()]).toEqual([0, startMs - 1000]);
    await clock.advance(1010);
    expect(ran).toBe(1);
  });

  test('stands still while frozen, and runs on from there', async () => {
    const clock = createClock(startMs);
    expect(clock.frozen).toBe(false);
    clock.freeze();
    const frozenAt = clock.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(clock.now()).toBe(frozenAt);
    const due = new Promise<number>((resolve) => clock.schedule(5, () => resolve(clock.now())));
    clock.resume();
    expect(await due).toBeGreaterThanOrEqual(frozenAt + 5);
  });
});
