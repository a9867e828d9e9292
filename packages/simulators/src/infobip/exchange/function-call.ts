import { readInput, toText } from './input-values.ts';
import { quoting } from './quoting.ts';
import { isRequired, propertiesOf, type FunctionDefinition } from './schemas.ts';
import { parseWebAddress } from './web-address.ts';

/** A call of a function before it is signed. */
export interface FunctionCall {
  method: FunctionDefinition['method'];
  url: string;
  /** Compact JSON; empty for what has no body. */
  body: string;
}

export type BuiltCall = { call: FunctionCall } | { problem: string };

const placeholder = /\{([^{}]+)\}/g;

/**
 * Puts inputs where the manifest wants them. Sandbox choices: a placeholder `{x}` is filled from the input `x`, otherwise
 * from `_x`; an input that is used in the address is not repeated; the rest goes to the query of GET and DELETE, and to a
 * flat JSON object of the others.
 * @param inputs What is not declared is passed over, as is what is `undefined`.
 */
export function buildCall(definition: FunctionDefinition, inputs: Readonly<Record<string, unknown>>): BuiltCall {
  const values = new Map<string, unknown>();
  for (const [name, { type }] of propertiesOf(definition.inSchema)) {
    const given = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (given !== undefined && given !== null) {
      const read = readInput(name, type, given);
      if ('problem' in read) return read;
      values.set(name, read.value);
    } else if (isRequired(definition.inSchema, name)) {
      return { problem: quoting`${name} is required by the manifest, and has no value.` };
    }
  }
  const address = fillAddress(definition.uri, values);
  if ('problem' in address) return address;
  const { url, used } = address;
  const rest = [...values].filter(([name]) => !used.has(name));
  const { method } = definition;
  if (method === 'GET' || method === 'DELETE') {
    for (const [name, value] of rest) url.searchParams.append(name, toText(value));
    return { call: { method, url: url.href, body: '' } };
  }
  return { call: { method, url: url.href, body: JSON.stringify(Object.fromEntries(rest)) } };
}

function fillAddress(
  uri: string,
  values: ReadonlyMap<string, unknown>,
): { url: URL; used: Set<string> } | { problem: string } {
  const used = new Set<string>();
  let problem: string | undefined;
  const filled = uri.replaceAll(placeholder, (_whole, name: string) => {
    const source = [name, `_${name}`].find((each) => values.has(each));
    const text = source === undefined ? '' : toText(values.get(source));
    if (source === undefined || text === '') problem ??= quoting`The address needs a value for {${name}}: ${uri}.`;
    // These two would lead to another path than the one that the manifest names.
    if (text === '.' || text === '..') problem ??= quoting`${text} cannot stand for {${name}} in an address.`;
    if (source !== undefined) used.add(source);
    return encodeURIComponent(text);
  });
  if (problem !== undefined) return { problem };
  const url = parseWebAddress(filled);
  if (!url) {
    return { problem: quoting`${filled} is no address that can be called: it must begin with http:// or https://.` };
  }
  return { url, used };
}
