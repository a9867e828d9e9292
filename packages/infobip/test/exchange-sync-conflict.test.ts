import { expect, test } from 'vitest';
import { decide } from '../src/exchange/sync/conflict.ts';
import { createMapping } from '../src/exchange/sync/mapping.ts';
import type { Fingerprint } from '../src/exchange/sync/values.ts';
import type { SyncContext } from '../src/exchange/sync/context.ts';
import type { UpsertPerson } from '../src/server.ts';

const fields = ['firstName', 'city', 'contactInformation'] as const;
const mapping = createMapping({ idOf: () => 'a', toPerson: (record: UpsertPerson) => record }, fields);
const { print } = mapping;
const ann: UpsertPerson = { firstName: 'Ann', contactInformation: [{ type: 'EMAIL', identifier: 'ann@sync.test' }] };

/** The platform has Ann, Infobip has `present`, and nothing was ever agreed on. */
async function verdictOn(present: UpsertPerson, sent: readonly Fingerprint[]) {
  const context = { options: {}, mapping } as unknown as SyncContext<UpsertPerson>;
  return decide(context, ann, {
    link: undefined,
    present: { person: {} },
    print: await print(present),
    written: [],
    sent,
  });
}

test('what Infobip changed after a run that died had sent it is no conflict', async () => {
  expect(await verdictOn({ ...ann, city: 'Split' }, [await print(ann)])).toBe('infobip');
});

test.each([
  ['nothing was sent', { ...ann, city: 'Split' }, []],
  ['another state was sent', { ...ann, city: 'Split' }, [{ ...ann, city: 'Zagreb' }]],
  ['nothing of it arrived', { city: 'Split' }, [ann]],
] as const)('the platform wins where %s', async (_, present, sent) => {
  expect(await verdictOn(present, await Promise.all(sent.map(print)))).toBe('source');
});
