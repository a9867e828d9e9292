import type { Infobip, UpsertPerson, UpsertProgress } from '@embedworks/infobip/server';
import { answerLines } from '../shared/answer-lines.ts';

/** One line of the answer. */
export type SyncLine =
  UpsertProgress | { finished: UpsertProgress; failures: { index: number; message: string }[] } | { error: string };

/** More than one batch of the vendor's 1000, and little enough to be patient for. */
const mostPeople = 20_000;

/** Sends made-up customers to the vendor and tells, line by line, how far it is. */
export async function syncPeople({ people }: Infobip, request: Request): Promise<Response> {
  const { count } = (await request.json()) as { count?: unknown };
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > mostPeople)
    return Response.json({ error: `count must be 1 to ${mostPeople}.` }, { status: 400 });

  return answerLines<SyncLine>(request, async (write) => {
    const { failures, ...finished } = await people.upsert(customers(count), {
      onProgress: write,
      keepFailures: 5,
      signal: request.signal,
    });
    write({ finished, failures: failures.map(({ index, message }) => ({ index, message })) });
  });
}

/** Every thousandth has an address that is none, as in any list that grew over years. */
function* customers(count: number): Generator<UpsertPerson> {
  for (let number = 1; number <= count; number += 1) {
    const address = number % 1000 === 0 ? 'no address' : `customer-${number}@shop.example`;
    yield {
      externalId: `customer-${number}`,
      firstName: 'Customer',
      lastName: `Number ${number}`,
      contactInformation: [{ type: 'EMAIL', identifier: address }],
    };
  }
}
