import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import type { ManifestFunction, Manifests } from '../manifest/types.ts';
import {
  bySpecificity,
  matchUri,
  parseUriTemplate,
  propertyOf,
  readOtherParameters,
  shapeOf,
  type UriTemplate,
} from '../manifest/path-template.ts';
import { fromText, pickDeclared, toFields, type Field } from '../manifest/schema.ts';
import { toOptionRoots, type OptionRoot } from '../manifest/select-options.ts';

/** One function of an app, whether a bot block calls it, a flow element, or both. */
export interface AppFunction {
  readonly name: string;
  readonly description: string | undefined;
  readonly method: ManifestFunction['method'];
  readonly template: UriTemplate;
  /** Products whose manifest has it. */
  readonly products: readonly ('answers' | 'flow')[];
  /** What Infobip sends. */
  readonly inputs: readonly Field[];
  /** What the function answers. */
  readonly outputs: readonly Field[];
  /** What it answers besides when it fills a select box. */
  readonly options: readonly OptionRoot[];
}

export interface CallAddress {
  method: string;
  /** Scheme and host are not looked at. */
  url: Pick<URL, 'pathname' | 'searchParams'>;
}

export interface FoundFunction {
  fn: AppFunction;
  /**
   * The declared inputs of the address, by name of the property, and of the declared type where the text fits it: those that
   * the template places there, and of GET and DELETE, which have no body, the other parameters of the query.
   */
  inputs: Record<string, unknown>;
}

/** The function that a call is meant for; the one whose address says most, when several fit. `undefined` when none does. */
export function findFunction(
  functions: readonly AppFunction[],
  { method, url }: CallAddress,
): FoundFunction | undefined {
  const found = functions.flatMap((fn) => {
    const texts = fn.method === method ? matchUri(fn.template, url) : undefined;
    return texts ? [{ fn, texts }] : [];
  });
  const [best] = found.sort((left, right) => bySpecificity(left.fn.template, right.fn.template));
  if (!best) return undefined;
  const { fn, texts } = best;
  const names = new Set(fn.inputs.map(({ name }) => name));
  const placed = new Map(fn.template.placeholders.map((placeholder) => [propertyOf(placeholder, names), placeholder]));
  // What the template does not place is not signed there, so it counts only where no body can hold it.
  const others = hasBody(fn) ? undefined : readOtherParameters(fn.template, url);
  const entries = fn.inputs.flatMap((field): [string, unknown][] => {
    const placeholder = placed.get(field.name);
    const text = placeholder === undefined ? others?.get(field.name) : texts.get(placeholder);
    return text === undefined ? [] : [[field.name, fromText(field, text)]];
  });
  return { fn, inputs: pickDeclared(fn.inputs, Object.fromEntries(entries)) };
}

/** Whether inputs that the address does not place are members of a body. */
export function hasBody({ method }: Pick<AppFunction, 'method'>): boolean {
  return method !== 'GET' && method !== 'DELETE';
}

/**
 * The functions of both manifests, Answers first. One that both name is one function, which has the fields of both: an
 * input is certain when both require it, an output has to be there when one requires it.
 *
 * Throws `ConfigurationError` with all that does not fit together: one name with two addresses, methods or types of a
 * field, and one address and method with two names, as a call does not say which of them is meant.
 */
export function toFunctions(appName: string, { answers, flow }: Partial<Manifests>): AppFunction[] {
  const problems: string[] = [];
  const byName = new Map<string, AppFunction>();
  for (const [product, manifest] of [['answers', answers] as const, ['flow', flow] as const]) {
    for (const written of manifest?.functions ?? []) {
      const fn = toFunction(written, product);
      const other = byName.get(fn.name);
      byName.set(fn.name, other ? join(other, fn, problems) : fn);
    }
  }
  const functions = [...byName.values()];
  const routes = new Map<string, string>();
  for (const { name, method, template } of functions) {
    const route = method + shapeOf(template);
    const other = routes.get(route);
    if (other === undefined) routes.set(route, name);
    else
      problems.push(`${quote(other)} and ${quote(name)} are both called by ${method} ${template.uri}${advice(name)}`);
  }
  if (problems.length === 0) return functions;
  throw new ConfigurationError(vendor, [`The app ${quote(appName)} cannot work:`, ...problems].join('\n  '));
}

function advice(name: string): string {
  const example = `?function=${encodeURIComponent(name)}`;
  return `, which does not say which of them is meant. Give one an address of its own, e.g. with ${example}, or both one name.`;
}

function toFunction(
  { name, description, method, uri, inSchema, outSchema }: ManifestFunction,
  product: 'answers' | 'flow',
) {
  const template = parseUriTemplate(uri);
  // The check of the manifest refused it before.
  if ('problems' in template) throw new ConfigurationError(vendor, `${quote(name)}: ${template.problems.join('; ')}.`);
  const fields = { inputs: toFields(inSchema), outputs: toFields(outSchema), options: toOptionRoots(outSchema) };
  return { name, description, method, template, products: [product], ...fields } satisfies AppFunction;
}

function join(answers: AppFunction, flow: AppFunction, problems: string[]): AppFunction {
  const name = quote(answers.name);
  const [one, two] = [answers, flow].map(({ method, template }) => `${method} ${template.uri}`);
  if (one !== two) problems.push(`${name} is ${one} in Answers and ${two} in Flow: expected the same, or two names.`);
  const joined = (key: 'inputs' | 'outputs') => {
    const names = new Set([...answers[key], ...flow[key]].map((field) => field.name));
    return [...names].flatMap((field) => {
      const [left, right] = [answers, flow].map((fn) => fn[key].find((each) => each.name === field));
      const either = left ?? right;
      if (!either) return [];
      if (left && right && typeOf(left) !== typeOf(right))
        problems.push(`${name} has ${quote(field)} with two types: expected the same in Answers and Flow.`);
      const required = [left, right].map((each) => each?.isRequired === true);
      const isRequired = key === 'inputs' ? required.every(Boolean) : required.some(Boolean);
      return [{ ...either, isRequired }];
    });
  };
  const description = answers.description ?? flow.description;
  return {
    ...answers,
    description,
    products: ['answers', 'flow'],
    inputs: joined('inputs'),
    outputs: joined('outputs'),
    options: [...answers.options, ...flow.options],
  };
}

/** Labels may differ between products; what a program reads may not. */
function typeOf({ type, fields, items }: Field): string {
  const members = fields.map((field) => `${JSON.stringify(field.name)}${field.isRequired ? '' : '?'}${typeOf(field)}`);
  return `${type}{${members.sort().join()}}[${items ? typeOf(items) : ''}]`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
