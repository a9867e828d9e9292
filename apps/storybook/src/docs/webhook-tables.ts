/** Tables of the documentation for what vendors send, out of the contract's own data. */
import { data } from 'virtual:docs-data';
import { make } from '../stage.ts';
import type { WebhookDocs } from './docs-data.ts';
import { code, table, withCode } from './elements.ts';
import { sourceList } from './sources.ts';

/** The headers a webhook comes with, and how we know. */
export function webhookHeaders(vendor: string | null, name: string | null): HTMLElement {
  const { headers, sources } = findWebhook(vendor, name);
  const rows = headers.map(({ name, description, example }) => [
    code(name),
    withCode(description.replaceAll('**', '')),
    example === undefined ? '' : code(example),
  ]);
  return make('div', {}, [table(['Header', 'Meaning', 'Example'], rows), sourceList(vendor ?? '', sources)]);
}

/** What a receiver may answer, by status. */
export function webhookAnswers(vendor: string | null, name: string | null): HTMLElement {
  return table(
    ['Status', 'Meaning', 'Example', 'How we know'],
    findWebhook(vendor, name).answers.map(({ status, description, example, isChoice }) => [
      code(status),
      withCode(description),
      example === undefined ? '' : code(example),
      make('span', { className: `provenance ${isChoice ? 'sandbox-choice' : 'documented'}` }, [
        isChoice ? 'sandbox choice' : 'documented',
      ]),
    ]),
  );
}

/** @throws {RangeError} when the vendor's contract has no such webhook. */
function findWebhook(vendor: string | null, name: string | null): WebhookDocs {
  const all = data.webhooks[vendor ?? ''] ?? {};
  const found = name === null ? undefined : all[name];
  if (found) return found;
  throw new RangeError(`No webhook ${name} of ${vendor}. There are: ${Object.keys(all).join(', ')}.`);
}
