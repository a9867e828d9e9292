import type { BulkProgress, Esputnik } from '@embedworks/esputnik/server';
import { answerLines } from '../shared/answer-lines.ts';

/** One line of the answer. */
export type ImportLine = BulkProgress | { finished: { sent: number; refused: number } };

/** More than one batch of the vendor's 3000, and little enough to be patient for. */
const mostCustomers = 20_000;

/** Sends made-up customers to the vendor and tells, line by line, how far it is. Ends when the page goes away. */
export async function importCustomers({ contacts }: Esputnik, request: Request): Promise<Response> {
  const { count } = (await request.json()) as { count?: unknown };
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > mostCustomers)
    return Response.json({ error: `count must be 1 to ${mostCustomers}.` }, { status: 400 });

  return answerLines<ImportLine>(request, async (write) => {
    const { sent, failedContacts } = await contacts.bulk(customers(count), {
      dedupeOn: 'externalCustomerId',
      groupNames: ['Shop'],
      pollIntervalMs: 500,
      signal: request.signal,
      onProgress: write,
    });
    write({ finished: { sent, refused: failedContacts.length } });
  });
}

function* customers(count: number) {
  for (let number = 1; number <= count; number += 1) {
    const channels = [{ type: 'email' as const, value: `customer-${number}@shop.example` }];
    yield { externalCustomerId: `imported-${number}`, firstName: 'Customer', channels };
  }
}
