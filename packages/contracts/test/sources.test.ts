import { describe, expect, test } from 'vitest';
import { listChannels } from '../generate/messages.ts';
import { listOperations, listWebhooks } from '../generate/operations.ts';
import { allSpecs, readSpec } from './specs.ts';

describe.each(allSpecs)('$vendor', ({ vendor, openapi, asyncapi }) => {
  const sourcesPage = readSpec(`${vendor}/SOURCES.md`);
  const operations = [...listOperations(openapi), ...listWebhooks(openapi)].map(({ contract }) => contract);
  const messages = asyncapi ? Object.values(listChannels(asyncapi)).flatMap((channel) => channel.messages) : [];
  const facts = [
    ...operations.map(({ operationId, sources }) => ({ name: operationId, sources })),
    ...messages.map(({ key, sources }) => ({ name: key, sources })),
  ];

  test.each(facts)('$name says where it was learned', ({ sources }) => {
    expect(sources).not.toHaveLength(0);
    for (const source of sources) expect(sourcesPage, `SOURCES.md must resolve ${source}`).toContain(`\`${source}\``);
  });

  test('operation ids are unique', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('what is our choice says so in a sentence', () => {
    const silent = findChoices(openapi).filter(({ description }) => !description.includes('Sandbox choice:'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

/** Every node marked as our choice, with the words next to it. */
function findChoices(node: unknown, path = ''): { path: string; description: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { 'x-sandbox-choice': marked, ...rest } = node as Record<string, unknown>;
  const nested = Object.entries(rest).flatMap(([key, value]) => findChoices(value, `${path}/${key}`));
  // A response's media type carries the mark without a place for words: they stand with the response or its schema.
  const words = JSON.stringify(rest);
  return marked === true && !path.includes('/content/') ? [{ path, description: words }, ...nested] : nested;
}
