import { expect, test } from 'vitest';
import { defineTriggers } from '../src/engine/triggers.ts';
import type { WorldTools } from '../src/engine/vendor.ts';

type Bell = Pick<WorldTools, 'notify'>;

const house = { url: 'http://127.0.0.1:3000/bell', headers: {} };

/** One trigger that rings, and keeps its world to ring again. */
function createBell(isPayloadOf?: (told: unknown, listed: object) => boolean) {
  const told: unknown[] = [];
  let ringAgain = () => {};
  const triggers = defineTriggers<object, Bell>(
    {
      'bell.rung': {
        description: 'The bell rings.',
        parameters: [{ name: 'tone', description: 'Which.', example: 'c' }],
        payload: { tone: 'c', rings: [{ ms: 1 }] },
        async run({ world, overrides }) {
          const ring = (tone: unknown) => world.notify('bellRung', { tone, rings: [{ ms: 1 }, { ms: 2 }] }, house);
          ring('first');
          ring(overrides.tone ?? 'second');
          ringAgain = () => ring('later');
          return { summary: 'It rang.' };
        },
      },
    },
    isPayloadOf,
  );
  const world: Bell = {
    // Where it goes stays as it is, whatever is changed in what it says.
    notify: (webhook, payload, target) => void told.push(target === house ? { webhook, payload } : 'nowhere'),
  };
  return {
    triggers,
    told,
    ringAgain: () => ringAgain(),
    ring: (overrides: Record<string, unknown>) => triggers.run('bell.rung', { state: {}, world, overrides }),
  };
}

const rings = [{ ms: 1 }, { ms: 2 }];
const rung = (tone: unknown, changed: unknown = rings) => ({ webhook: 'bellRung', payload: { tone, rings: changed } });

test('a trigger is listed with overrides that work', () => {
  expect(createBell().triggers.list).toEqual([
    {
      name: 'bell.rung',
      description: 'The bell rings.',
      parameters: [{ name: 'tone', description: 'Which.', example: 'c' }],
      example: { tone: 'c' },
      payload: { tone: 'c', rings: [{ ms: 1 }] },
    },
  ]);
});

test('a parameter goes to the trigger, even when the payload has a member of that name', async () => {
  const { ring, told } = createBell();
  expect(await ring({ tone: 'g' })).toEqual({ summary: 'It rang.' });
  expect(told).toEqual([rung('first'), rung('g')]);
});

test('a path changes the first payload, once: what comes later is told as it is', async () => {
  const { ring, told, ringAgain } = createBell();
  await ring({ 'rings.1.ms': 9 });
  ringAgain();
  expect(told).toEqual([rung('first', [{ ms: 1 }, { ms: 9 }]), rung('second'), rung('later')]);
});

test('a path changes the first payload that is the listed one', async () => {
  const { ring, told } = createBell((payload) => (payload as { tone: string }).tone === 'second');
  await ring({ rings: null });
  expect(told).toEqual([rung('first'), rung('second', null)]);
});
