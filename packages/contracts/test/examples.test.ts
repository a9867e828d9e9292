import { describe, expect, test } from 'vitest';
import type { OperationValidators, Validator } from '@embedworks/contracts';
import { resolve, type OpenApiDocument } from '../generate/load-specs.ts';
import { allSpecs } from './specs.ts';

interface Example {
  name: string;
  value: unknown;
  validator: Validator | undefined;
}

describe.each(allSpecs)('$vendor', async ({ vendor, openapi, asyncapi }) => {
  const { validators } = (await import(`../src/${vendor}/validators.gen.ts`)) as {
    validators: Record<string, OperationValidators>;
  };

  test.each(restExamples(openapi, validators))('$name', ({ value, validator }) => {
    expect(validator?.(structuredClone(value)), JSON.stringify(validator?.errors)).toBe(true);
  });

  if (!asyncapi) return;
  const groups = (await import(`../src/${vendor}/message-validators.gen.ts`)) as Record<
    string,
    Record<string, Validator>
  >;
  const guards = (await import(`../src/${vendor}/message-guards.gen.ts`)) as Record<
    string,
    Record<string, (value: unknown) => boolean>
  >;
  const { channels } = (await import(`../src/${vendor}/channels.gen.ts`)) as {
    channels: Record<string, { messages: { name: string; sender: string; key: string; examples: unknown[] }[] }>;
  };
  const messages = Object.entries(channels).flatMap(([channel, contract]) =>
    contract.messages.map((message) => ({ channel, event: message.sender === 'guest', ...message })),
  );

  describe.each(messages)('$channel $key', ({ channel, name, event, examples }) => {
    const validator = groups[`${channel}${event ? 'Events' : 'Commands'}`]?.[name];
    const guard = guards[`${channel}EventGuards`]?.[name];

    test('has examples, and they are of the contract', () => {
      expect(examples).not.toHaveLength(0);
      for (const example of examples)
        expect(validator?.(structuredClone(example)), JSON.stringify(validator?.errors)).toBe(true);
    });

    if (!event) return;
    test('the guard of the page and the validator of the simulator agree', () => {
      const values = [...examples, ...examples.flatMap(mutations), null, undefined, 'text', 7, [], {}, { type: name }];
      for (const value of values) {
        expect(guard?.(structuredClone(value)), JSON.stringify(value)).toBe(validator?.(structuredClone(value)));
      }
    });
  });
});

/** The same value with each member, at any depth, left out, emptied or of another kind. */
function mutations(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const member = (value as Record<string, unknown>)[key];
    const without = { ...value } as Record<string, unknown>;
    delete without[key];
    const replacements = [null, '', 'text', -1, 1.5, 12, true, [], [null], {}, { x: 1 }, ...mutations(member)];
    return [without, ...replacements.map((replacement) => ({ ...value, [key]: replacement }))];
  });
}

interface RawMedia {
  schema?: unknown;
  examples?: Record<string, unknown>;
}

function restExamples(document: OpenApiDocument, validators: Record<string, OperationValidators>): Example[] {
  const items = [...Object.values(document.paths), ...Object.values(document.webhooks ?? {})];
  return items.flatMap((item) =>
    Object.values(item).flatMap((operation) => {
      const { operationId, requestBody, responses } = operation as {
        operationId?: string;
        requestBody?: unknown;
        responses?: Record<string, unknown>;
      };
      if (!operationId) return [];
      const checks = validators[operationId];
      const body = resolve<{ content?: Record<string, RawMedia> } | undefined>(document, requestBody);
      const requests = examplesOf(document, `${operationId} request`, body?.content, checks?.body ?? checks?.input);
      const answers = Object.entries(responses ?? {}).flatMap(([status, response]) => {
        const { content } = resolve<{ content?: Record<string, RawMedia> }>(document, response);
        return examplesOf(document, `${operationId} ${status}`, content, checks?.responses[status]);
      });
      return [...requests, ...answers];
    }),
  );
}

function examplesOf(
  document: OpenApiDocument,
  name: string,
  content: Record<string, RawMedia> = {},
  validator?: Validator,
): Example[] {
  return Object.entries(content['application/json']?.examples ?? {}).map(([key, example]) => ({
    name: `${name}: ${key}`,
    value: resolve<{ value: unknown }>(document, example).value,
    validator,
  }));
}
