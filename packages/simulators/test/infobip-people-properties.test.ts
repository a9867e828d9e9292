import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identitiesOf, wordOf } from '../src/infobip/people/identities.ts';
import { findPerson } from '../src/infobip/people/person-index.ts';
import { createDesk, type Desk } from './support/infobip-people-desk.ts';

/** Few enough that they meet often. */
const few = fc.constantFrom('1', '2', '3');
const contacts = fc.uniqueArray(
  fc.oneof(
    fc.record({ type: fc.constant('EMAIL'), identifier: few.map((each) => `p${each}@x.test`) }),
    fc.record({ type: fc.constant('PHONE'), identifier: few.map((each) => `38591000000${each}`) }),
  ),
  { maxLength: 3, selector: ({ identifier }) => identifier },
);
const person = fc.record(
  { externalId: few, firstName: fc.constantFrom('Ann', 'Ben'), tags: fc.array(few), contactInformation: contacts },
  { requiredKeys: [] },
);
const request = fc.record({
  how: fc.constantFrom(['PUT', 'upsert'] as const, ['PATCH', 'upsert'] as const, ['POST', 'merge'] as const),
  persons: fc.array(person, { minLength: 1, maxLength: 4 }),
});

async function send(
  desk: Desk,
  { how: [method, path], persons }: { how: readonly [string, string]; persons: object[] },
) {
  const { status, body } = await desk.call(method, `/people/3/persons/${path}`, { json: { persons } });
  expect(status).toBe(207);
  return body as { results: { id: number; index: number; status?: string }[]; errors: { index: number }[] };
}

test('whatever is upserted and merged, an identity has one profile, and a profile an identity', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 8 }), async (requests) => {
      const desk = createDesk();
      const state = await desk.people();
      for (const each of requests) {
        const { results, errors } = await send(desk, each);
        const indexes = [...results, ...errors].map(({ index }) => index).sort();
        expect(indexes).toEqual(each.persons.map((_, index) => index));
      }
      const owners = new Map<string, number>();
      for (const row of state.persons.all()) {
        const identities = identitiesOf(row);
        expect(identities.length).toBeGreaterThan(0);
        for (const identity of identities) {
          const word = wordOf(identity);
          expect(owners.get(word) ?? row.id, word).toBe(row.id);
          owners.set(word, row.id);
          expect(findPerson(state, identity)?.id, word).toBe(row.id);
        }
      }
      // What was deleted or taken away is found no more.
      for (const type of ['EMAIL', 'PHONE', 'EXTERNAL_ID'] as const) {
        for (const each of ['1', '2', '3']) {
          const identifier = { EMAIL: `p${each}@x.test`, PHONE: `38591000000${each}`, EXTERNAL_ID: each }[type];
          expect(findPerson(state, { type, identifier })?.id).toBe(owners.get(wordOf({ type, identifier })));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('an upsert that comes again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 4 }), person, fc.boolean(), async (before, last, isFull) => {
      const desk = createDesk();
      for (const each of before) await send(desk, each);
      const again = { how: [isFull ? 'PUT' : 'PATCH', 'upsert'] as const, persons: [last] };
      const first = await send(desk, again);
      desk.told();
      const second = await send(desk, again);
      expect(second.errors).toEqual(first.errors);
      expect(second.results).toEqual(first.results.map((result) => ({ ...result, status: 'NOT_MODIFIED' })));
      expect(desk.told()).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
