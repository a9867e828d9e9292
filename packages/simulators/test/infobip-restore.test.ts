import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReplay, type Commit } from '../src/engine/world-snapshot.ts';
import { createDesk, useDesk, type Desk } from './support/infobip-desk.ts';
import { getCode, openCard, publicForm, redeem } from './support/infobip-exchange-sign-in.ts';

const desk = useDesk();

const step = fc.oneof(
  fc.constantFrom('person.created', 'message.received', 'campaign.activated', 'campaign.paused', 'flow.processed'),
  fc.constantFrom('add', 'open', 'upsert', 'subscribe'),
  fc.constantFrom('app', 'card', 'code', 'token'),
  fc.integer({ min: 0, max: 70 }).map((seconds) => seconds * 1000),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

async function play(desk: Desk, each: Step, position: number): Promise<unknown> {
  const { world, call, openWizard, ask } = desk;
  if (typeof each === 'number') return world.clock.advance(each);
  if (each === 'app') return ask('create-app', { name: `App ${position}`, worksWith: [], manifests: {} });
  if (each === 'card') return openCard(desk);
  if (each === 'code') return getCode(desk);
  if (each === 'token') return redeem(desk, publicForm(await getCode(desk)));
  if (each.includes('.')) return world.trigger('infobip', each).catch(() => undefined);
  if (each === 'open') return openWizard();
  const person = (number: number) => `p${position % 3}-${number}@example.test`;
  if (each === 'add') {
    const participants = Array.from({ length: 13 }, (_, number) => ({
      identifyBy: { identifier: person(number), type: 'EMAIL' },
    }));
    const json = { participants, notifyUrl: 'http://127.0.0.1:9/flow' };
    return call('POST', '/moments/1/flows/200000000000001/participants', { json });
  }
  if (each === 'upsert') {
    const contactInformation = [{ type: 'EMAIL', identifier: person(0) }];
    const json = { persons: [{ firstName: `Ann ${position}`, contactInformation }] };
    return call('PATCH', '/people/3/persons/upsert', { json });
  }
  const webhook = { notifyUrl: 'http://127.0.0.1:9/hooks', contentType: 'application/json' };
  const profile = { profileId: `p${position}`, webhook };
  const json = { subscriptionId: `s${position}`, events: ['PERSON_CREATED'], profile };
  return call('POST', '/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT', { json });
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
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), fc.array(step, { maxLength: 5 }), async (before, after) => {
      const original = createDesk();
      await playAll(original, before);
      const restored = createDesk(99);
      await restored.state();
      await restored.world.restore(throughJson(await original.world.snapshot()));
      original.drain();
      for (const each of [original, restored]) {
        await playAll(each, after);
        await each.world.clock.advance(5 * 60_000);
      }
      expect(restored.drain()).toEqual(original.drain());
      expect(await restored.world.snapshot()).toEqual(await original.world.snapshot());
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a snapshot and the commits since make the world of now', async () => {
  const { world } = desk();
  await desk().state();
  const commits: Commit[] = [];
  world.onCommit((commit) => void commits.push(throughJson(commit)));
  const replay = createReplay(throughJson(await world.snapshot()));
  await playAll(desk(), ['add', 1000, 'person.created', 'open', 'upsert', 'subscribe', 3000, 'campaign.paused']);
  await playAll(desk(), ['app', 'card', 'code', 'token']);
  await world.clock.advance(5 * 60_000);
  for (const commit of commits) replay.add(commit);
  // The clock went on after the last thing that happened.
  expect(replay.result()).toEqual({ ...(await world.snapshot()), clockMs: commits.at(-1)?.clockMs });
});
