import { expect, test } from 'vitest';
import { createClock, createWorld, type SimulatedRequest, type Vendor } from '@embedworks/simulators';
import { PageActionRefusal } from '../src/engine/page-actions.ts';
import { thingsVendor } from './support/things.ts';

const vendor: Vendor = {
  ...thingsVendor,
  createState: async () => ({ guests: [] as string[] }),
  pageActions: {
    'sign-in': ({ name }: { name: string }, state: unknown) => {
      if (name === '') throw new PageActionRefusal('no-name', 'Give a name.');
      return (state as { guests: string[] }).guests.push(name);
    },
    'do-nothing': () => undefined,
  },
};

async function act(name: string, input: string, request: Partial<SimulatedRequest> = {}) {
  const world = createWorld({ vendors: [vendor], clock: createClock(0, true) });
  const { status, body } = await world.handle('things', {
    method: 'POST',
    path: `/_page/actions/${name}`,
    search: '',
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode(input),
    origin: 'http://things.localhost',
    ...request,
  });
  return { status, answer: JSON.parse(String(body)) as unknown, state: await world.state('things') };
}

test('a page acts on the state of its vendor', async () => {
  const { status, answer, state } = await act('sign-in', '{"name":"Ana"}');
  expect([status, answer, state]).toEqual([200, 1, { guests: ['Ana'] }]);
});

test('an action without an answer answers null', async () => {
  expect(await act('do-nothing', '{}')).toMatchObject({ status: 200, answer: null });
});

test.each([
  ['what the vendor says no to', 'sign-in', '{"name":""}', {}, 422, 'no-name'],
  ['what is no JSON', 'sign-in', '{', {}, 400, 'not_json'],
  ['what there is not', 'sign-up', '{}', {}, 404, 'unknown_action'],
  ['what every object has', 'constructor', '{}', {}, 404, 'unknown_action'],
  ['another method', 'sign-in', '{}', { method: 'GET' }, 405, 'wrong_method'],
  [
    'a form, which any site could post',
    'sign-in',
    '{}',
    { headers: { 'content-type': 'text/plain' } },
    415,
    'wrong_content_type',
  ],
])('%s is refused', async (_, name, input, request, status, code) => {
  const refused = await act(name, input, request);
  expect(refused).toMatchObject({ status, answer: { code }, state: { guests: [] } });
});
