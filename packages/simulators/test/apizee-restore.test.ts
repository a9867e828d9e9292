import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createReplay, type Commit } from '../src/engine/world-snapshot.ts';
import { createDesk, useDesk, type Desk } from './support/apizee-desk.ts';

const desk = useDesk();

const step = fc.oneof(
  fc.record({ kind: fc.constant('ticket' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ kind: fc.constant('conference' as const), minutes: fc.integer({ min: 1, max: 90 }), open: fc.boolean() }),
  fc.record({ kind: fc.constant('close' as const), ticket: fc.constantFrom(90415, 90417, 90418, 80100) }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 40 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

async function play({ call, world: { clock } }: Desk, token: string, each: Step): Promise<unknown> {
  if (each.kind === 'wait') return clock.advance(each.minutes * 60_000);
  if (each.kind === 'close') return call('PUT', `/api/v3/tickets/${each.ticket}`, { token, json: { state: 'closed' } });
  if (each.kind === 'ticket') {
    const json = { phone: '+33655550100', invite: '1', duration: each.minutes };
    return call('POST', '/api/v3/tickets', { token, json });
  }
  // Not on the minute, where tickets expire: which of two goes first at one moment is nobody's promise.
  const times = { startTime: new Date(clock.now() + 630_000).toISOString(), duration: each.minutes };
  const json = { participants: 'nina@example.test', ...times, ...(each.open ? { open: '1' } : {}) };
  return call('POST', '/api/v3/conferences', { token, json });
}

/** Keeps it as a document, as a file or a wire would. */
const throughJson = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

test('a restored world answers, notifies and counts as the one it was taken of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.array(step, { maxLength: 6 }), async (before, after) => {
      const original = createDesk();
      const token = await original.signIn();
      for (const each of before) await play(original, token, each);
      const restored = createDesk(99);
      await restored.state();
      await restored.world.restore(throughJson(await original.world.snapshot()));
      original.notifications.splice(0);

      for (const each of after) expect(await play(restored, token, each)).toEqual(await play(original, token, each));
      for (const { clock } of [original.world, restored.world]) await clock.advance(48 * 3_600_000);
      expect(restored.notifications).toEqual(original.notifications);
      expect(await restored.world.snapshot()).toEqual(await original.world.snapshot());
    }),
    { numRuns: 60 },
  );
});

test('what is due is scheduled once: after the seed, and after a restore', async () => {
  const schedule = vi.spyOn(desk().world.clock, 'schedule');
  await desk().state();
  // Two tickets wait, and a conference begins and ends.
  expect(schedule).toHaveBeenCalledTimes(4);
  const token = await desk().signIn();
  await play(desk(), token, { kind: 'close', ticket: 90417 });
  await play(desk(), token, { kind: 'conference', minutes: 5, open: true });
  await play(desk(), token, { kind: 'wait', minutes: 12 });

  const snapshot = throughJson(await desk().world.snapshot());
  schedule.mockClear();
  await desk().world.restore(snapshot);
  // The ticket that still waits, and the conference of tomorrow. The open one goes on until somebody ends it.
  expect(schedule).toHaveBeenCalledTimes(3);
});

test('a snapshot and the commits since make the world of now', async () => {
  const { world } = desk();
  const token = await desk().signIn();
  const commits: Commit[] = [];
  world.onCommit((commit) => void commits.push(throughJson(commit)));
  const replay = createReplay(throughJson(await world.snapshot()));
  for (const each of [
    { kind: 'ticket', minutes: 5 },
    { kind: 'conference', minutes: 5, open: false },
    { kind: 'close', ticket: 90415 },
  ] as const)
    expect(await play(desk(), token, each)).toMatchObject({ status: 200 });
  await play(desk(), token, { kind: 'wait', minutes: 90 });

  for (const commit of commits) replay.add(commit);
  // The clock went on after the last thing that happened.
  expect(replay.result()).toEqual({ ...(await world.snapshot()), clockMs: commits.at(-1)?.clockMs });
});
