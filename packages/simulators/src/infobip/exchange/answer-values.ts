import { isPlainObject } from '../../engine/json.ts';
import { nouns } from './input-values.ts';
import { clip } from './quoting.ts';
import { isRequired, isSelectView, propertiesOf, type FunctionDefinition, type Property } from './schemas.ts';

export type ReadAnswer =
  | { outputs: Record<string, unknown>; answer: Record<string, unknown> }
  /** Why it is a failure, in a sentence. */
  | { reason: string };

/**
 * What a call brought. Sandbox choices: a 2xx with a JSON object is a success, and an empty body is one without members;
 * what the manifest does not declare is dropped, a required output that is missing or one of another type is a failure. An app
 * that refuses with a text `error` is quoted, for whoever builds a bot or a journey with it.
 */
export function readAnswer(definition: FunctionDefinition, status: number, body: string): ReadAnswer {
  if (status < 200 || status > 299)
    return { reason: `It was answered with status ${status}${quoteError(parse(body))}` };
  const answer = body === '' ? {} : parse(body);
  if (!isPlainObject(answer)) {
    const what = answer === undefined ? 'no JSON' : 'JSON, but no object';
    return { reason: `The body of the answer is ${what}; a JSON object is expected.` };
  }
  const { outSchema } = definition;
  const outputs: Record<string, unknown> = {};
  for (const [name, property] of propertiesOf(outSchema)) {
    // It says where in the answer the options are, and is no output.
    if (isSelectView(property)) continue;
    const value = Object.hasOwn(answer, name) ? (answer[name] ?? undefined) : undefined;
    if (value !== undefined) {
      const reason = problemOf(name, property, value);
      if (reason !== undefined) return { reason };
      outputs[name] = value;
    } else if (isRequired(outSchema, name)) {
      return { reason: `The answer lacks ${name}, which the manifest requires.` };
    }
  }
  return { outputs, answer };
}

/** The end of a sentence. */
function quoteError(answer: unknown): string {
  const error = isPlainObject(answer) && typeof answer.error === 'string' ? answer.error : '';
  const line = clip(error.replaceAll(/\s+/g, ' ').trim(), 200);
  if (line === '') return '.';
  return /[.!?…]$/.test(line) ? `: ${line}` : `: ${line}.`;
}

/** What is within a list or an object is looked at as far as the manifest declares it, and kept as a whole. */
function problemOf(path: string, property: Property, value: unknown): string | undefined {
  if (!isOfType[property.type](value)) return `${path} of the answer is not ${nouns[property.type]}.`;
  if (Array.isArray(value)) {
    const [item] = Array.isArray(property.items) ? property.items : [property.items];
    return item && firstOf(value, (each, position) => problemOf(`${path}[${position}]`, item, each));
  }
  if (!isPlainObject(value)) return undefined;
  return firstOf(propertiesOf(property), ([name, member]) => {
    const inner = value[name];
    if (inner !== undefined && inner !== null) return problemOf(`${path}.${name}`, member, inner);
    return isRequired(property, name) ? `The answer lacks ${path}.${name}, which the manifest requires.` : undefined;
  });
}

const isOfType: Record<Property['type'], (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  // The vendor's own demo declares an object where it answers a list:
  // https://github.com/infobip-community/restaurant-reservations-demo
  object: (value) => typeof value === 'object',
  array: Array.isArray,
};

function firstOf<Item>(
  items: readonly Item[],
  look: (item: Item, position: number) => string | undefined,
): string | undefined {
  for (const [position, item] of items.entries()) {
    const found = look(item, position);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
