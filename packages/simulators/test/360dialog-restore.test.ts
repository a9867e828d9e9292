import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReplay, type Commit } from '../src/engine/world-snapshot.ts';
import { createDesk, useDesk, type Desk } from './support/360dialog-desk.ts';

const desk = useDesk();

const step = fc.oneof(
  fc.constantFrom('channel.created', 'client.created', 'channel.ready', 'message.received', 'cancellation.requested'),
  fc.constantFrom('key', 'message', 'template', 'cancel'),
  fc.integer({ min: 0, max: 6 }).map((seconds) => seconds * 1000),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

async function play(current: Desk, each: Step, position: number): Promise<unknown> {
  const { world, partner, call } = current;
  if (typeof each === 'number') return world.clock.advance(each);
  if (each.includes('.')) return world.trigger('360dialog', each).catch(() => undefined);
  if (each === 'key') return current.createKey();
  if (each === 'cancel') {
    const path = '/clients/k3VtqaCL/channels/p7Rw2dCH/control/cancellation_request';
    return partner('POST', path, { json: { enabled: position % 2 === 0 } });
  }
  if (each === 'template') {
    const json = { name: `template_${position}`, category: 'UTILITY', language: 'en', components: [] };
    return partner('POST', '/waba_accounts/h2QeWA/waba_templates', { json });
  }
  const channelKey = await current.createKey();
  const json = { messaging_product: 'whatsapp', to: '491510000001', type: 'text', text: { body: 'Hello' } };
  return call('POST', '/messages', { channelKey, json });
}

/** Not at one moment: which of two things that are due together goes first is nobody's promise. */
async function playAll(current: Desk, steps: readonly Step[]): Promise<void> {
  for (const [position, each] of steps.entries()) {
    await play(current, each, position);
    await current.world.clock.advance(7);
  }
}

/** Keeps it as a document, as a file or a wire would. */
const throughJson = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

test('a restored world answers, tells and counts as the one it was taken of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.array(step, { maxLength: 6 }), async (before, after) => {
      const original = createDesk();
      await playAll(original, before);
      const restored = createDesk(99);
      await restored.state();
      await restored.world.restore(throughJson(await original.world.snapshot()));
      original.drain();
      for (const each of [original, restored]) {
        await playAll(each, after);
        await each.world.clock.advance(20 * 86_400_000);
      }
      expect(restored.drain()).toEqual(original.drain());
      expect(await restored.world.snapshot()).toEqual(await original.world.snapshot());
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a restored world ends what was cancelled, once', async () => {
  await desk().state();
  await desk().world.restore(throughJson(await desk().world.snapshot()));
  await desk().world.clock.set(Date.UTC(2026, 3, 2));
  expect(desk().drain()).toEqual(['cancellation_processed y8Af2nCH']);
});

test('a snapshot and the commits since make the world of now', async () => {
  const { world } = desk();
  await desk().state();
  const commits: Commit[] = [];
  world.onCommit((commit) => void commits.push(throughJson(commit)));
  const replay = createReplay(throughJson(await world.snapshot()));
  await playAll(desk(), ['channel.created', 'key', 3000, 'message', 'template', 5000, 'cancel']);
  const email = 'owner@bakery.example';
  await desk().act('play-visit', { partnerId: 'SandboxPA', query: { email }, scenario: 'grant-one' });
  await world.clock.advance(60_000);

  for (const commit of commits) replay.add(commit);
  // The clock went on after the last thing that happened.
  expect(replay.result()).toEqual({ ...(await world.snapshot()), clockMs: commits.at(-1)?.clockMs });
});
