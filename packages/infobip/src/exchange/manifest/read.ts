import { ConfigurationError } from '@embedworks/core';
import type { Document, LineCounter, Pair, YAMLMap } from 'yaml';
import { vendor } from '../../errors.ts';
import { checkPlaced, readBaseUrl, type CheckedManifest, type ManifestOptions } from './check.ts';
import type { ManifestPath, ManifestProduct } from './types.ts';
import { ManifestError, type ManifestProblem, type Position } from './problems.ts';

/** Many times what the vendor's own have; the vendor gives no limit. */
const maxTextLength = 256 * 1024;

/** JSON is YAML 1.2, so one parser reads both. Doubled keys are looked for below: its own search takes the square of their number. */
const parseOptions = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

type Yaml = typeof import('yaml');

/**
 * Reads a manifest as it is pasted into the app shell, JSON or YAML, and checks it by the contract and by meaning.
 *
 * Throws `ManifestError` with line, column and path of all that is wrong: in how the text is written, or else in what it
 * says. Aliases, keys that stand there twice and tags of one's own are refused, and so is text of more than 256 Ki
 * characters. Throws `ConfigurationError` when the library `yaml` is not installed, or `baseUrl` is no address.
 */
export async function readManifest<Product extends ManifestProduct>(
  product: Product,
  text: string,
  { baseUrl }: ManifestOptions = {},
): Promise<CheckedManifest<Product>> {
  const base = readBaseUrl(baseUrl);
  const refuse = (message: string) => new ManifestError(product, [toSyntaxProblem(message)]);
  if (text.length > maxTextLength) throw refuse(`expected at most ${maxTextLength} characters, got ${text.length}.`);

  const yaml = await loadYaml();
  const lineCounter = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { ...parseOptions, lineCounter });
  const problems = findSyntaxProblems(yaml, document, lineCounter);
  if (problems.length > 0) throw new ManifestError(product, problems);
  if (document.contents === null) throw refuse('expected a manifest in JSON or YAML, got an empty text.');
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return checkPlaced(product, value, base, createPositions(yaml, document, lineCounter));
}

async function loadYaml(): Promise<Yaml> {
  try {
    return await import('yaml');
  } catch {
    throw new ConfigurationError(vendor, 'readManifest needs the library yaml, which is not installed: npm i yaml');
  }
}

function findSyntaxProblems(yaml: Yaml, document: Document.Parsed, lineCounter: LineCounter): ManifestProblem[] {
  const at = (offset: number) => toPosition(lineCounter, offset);
  // What follows from running out is no help to anybody.
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const problems = (exhausted ? [exhausted] : [...document.errors, ...document.warnings]).map(
    ({ code, message, pos: [offset] }) => {
      const sentence = sentences[code] ?? `${message.replace(/\.?$/, '')}.`;
      return toSyntaxProblem(sentence, at(offset));
    },
  );
  if (problems.length > 0) return problems;
  yaml.visit(document, {
    Alias: (_, { source, range }) => {
      const message = `expected everything to be written out, got the alias *${source}.`;
      problems.push(toSyntaxProblem(message, range ? at(range[0]) : undefined));
    },
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!yaml.isScalar(key)) continue;
        const name = String(key.value);
        const message = `expected each key once, got ${JSON.stringify(name)} again.`;
        if (seen.has(name)) problems.push(toSyntaxProblem(message, key.range ? at(key.range[0]) : undefined));
        seen.add(name);
      }
    },
  });
  return problems;
}

const sentences: Partial<Record<string, string>> = {
  MULTIPLE_DOCS: 'expected one manifest, got several documents.',
  TAB_AS_INDENT: 'expected spaces before the text, got a tab, which YAML does not read.',
  TAG_RESOLVE_FAILED: 'expected plain YAML, got a tag that nobody knows.',
  RESOURCE_EXHAUSTION: 'expected fewer levels, got more than can be read.',
  MULTILINE_IMPLICIT_KEY: 'expected a comma, or a key and its value in one line.',
  NON_STRING_KEY: 'expected text as a key, got something else.',
};

function toSyntaxProblem(message: string, position?: Position): ManifestProblem {
  return { severity: 'error', line: position?.line, column: position?.column, path: '', message };
}

/** The value at a path; the key when the value begins on a line of its own; what is around it when it is missing. */
function createPositions(yaml: Yaml, document: Document.Parsed, lineCounter: LineCounter) {
  const pairs = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairsOf = (map: YAMLMap) => {
    const found = pairs.get(map) ?? new Map(map.items.map((pair) => [nameOf(yaml, pair), pair]));
    pairs.set(map, found);
    return found;
  };
  return (path: ManifestPath): Position => {
    let node: unknown = document.contents;
    let offset = yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const part of path) {
      let next: unknown;
      let start: number | undefined;
      if (yaml.isMap(node)) {
        const pair = pairsOf(node).get(part);
        next = pair?.value;
        const owner = yaml.isCollection(next) || next === null ? pair?.key : next;
        start = yaml.isNode(owner) ? owner.range?.[0] : undefined;
      } else if (yaml.isSeq(node) && typeof part === 'number') {
        next = node.items[part];
        start = yaml.isNode(next) ? next.range?.[0] : undefined;
      }
      if (start === undefined) break;
      offset = start;
      node = next;
    }
    return toPosition(lineCounter, offset);
  };
}

function nameOf(yaml: Yaml, { key }: Pair): unknown {
  return yaml.isScalar(key) ? String(key.value) : key;
}

function toPosition(lineCounter: LineCounter, offset: number): Position {
  const { line, col } = lineCounter.linePos(offset);
  return { line, column: col };
}
