import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createInfobip, type UpsertPerson } from '@embedworks/infobip/server';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const count = 100_000;
/** A kilobyte each: kept, they would be a hundred megabytes. */
function* people(): Generator<UpsertPerson> {
  for (let index = 0; index < count; index += 1) {
    yield { externalId: `crm-${index}`, customAttributes: { note: `${index}`.padEnd(1000, 'x') } };
  }
}

/** Refuses everybody. Nothing of a request outlives its answer. */
const refuseAll: typeof fetch = async (input, init) => {
  const { persons } = (await new Request(input, init).json()) as { persons: object[] };
  const errors = persons.map((_, index) => ({ index, code: 400100, message: `Invalid: ${'y'.repeat(1000)}` }));
  return Response.json({ errors }, { status: 207 });
};

function usedMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test('100,000 people pass through memory and do not stay, though every one of them fails', async () => {
  const { people: target } = createInfobip({
    baseUrl: 'https://api.test',
    credentials: { apiKey: 'sandbox-infobip-key' },
    fetch: refuseAll,
    pace: false,
  });
  const used: number[] = [];
  let told = 0;
  const result = await target.upsert(people(), {
    onFailure: () => void (told += 1),
    onProgress: ({ batches }) => void (batches % 10 === 0 && used.push(usedMegabytes())),
  });
  expect([result.done, result.failed, result.failures.length, told]).toEqual([count, count, 100, count]);
  // The last nine tenths may not take what a tenth of the people would.
  expect(Math.max(...used) - Number(used[0])).toBeLessThan(10);
});
