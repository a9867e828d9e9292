import { isAlias, isMap, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Validator } from '@embedworks/contracts';
import { documents } from '@embedworks/contracts/infobip/documents';
import type { components } from '@embedworks/contracts/infobip/rest';
import { meaningProblems } from './manifest-meaning.ts';
import type { ManifestProblem, ManifestProduct } from './portal-action-types.ts';

type Schemas = components['schemas'];

/** What each product's manifest holds. */
export interface Manifests {
  conversations: Schemas['ExchangeConversationsManifest'];
  answers: Schemas['ExchangeAnswersManifest'];
  flow: Schemas['ExchangeFlowManifest'];
}

/** Members and positions in lists on the way to a value. */
export type ManifestPath = readonly (string | number)[];

/** Something wrong, before its place in the text is known. */
export interface Finding {
  path: ManifestPath;
  message: string;
}

export interface ReadManifest<Product extends ManifestProduct> {
  /** Only without problems. */
  manifest?: Manifests[Product];
  problems: ManifestProblem[];
}

const validators = {
  conversations: documents.ExchangeConversationsManifest,
  answers: documents.ExchangeAnswersManifest,
  flow: documents.ExchangeFlowManifest,
} as Readonly<Record<ManifestProduct, Validator>>;

/** Sandbox choice: far more than any manifest, and little enough to check at each key. */
const longest = 200_000;

/**
 * Reads what was pasted: JSON, or YAML, of which JSON is a part.
 *
 * Sandbox choice: every rule beside the few samples of the vendor, see `manifest-meaning.ts`. What nobody has seen, e.g.
 * another `viewClass`, is taken.
 */
export function readAppManifest<Product extends ManifestProduct>(
  product: Product,
  text: string,
): ReadManifest<Product> {
  const whole = (message: string) => ({ problems: [{ line: 1, column: 1, path: '', message }] });
  if (text.trim() === '') return whole('The manifest is empty.');
  if (text.length > longest) return whole(`The manifest has ${text.length} characters; ${longest} are read at most.`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      ...at(pos[0]),
      path: '',
      message: sentence(message),
    }));
    return { problems };
  }
  const value = toValue(document);
  if (value instanceof Error) return whole(sentence(value.message));
  const validate = validators[product];
  const found = validate(value) ? meaningProblems(product, value as Manifests[Product]) : contractProblems(validate);
  const problems = found.map(({ path, message }) => ({
    ...at(offsetOf(document, path)),
    path: formatPath(path),
    message,
  }));
  return problems.length > 0 ? { problems } : { manifest: value as Manifests[Product], problems };
}

/** As a person writes it: `functions[0].uri`. */
function formatPath(path: ManifestPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** Plain values; a text that unfolds without end is an error. */
function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function contractProblems(validate: Validator): Finding[] {
  return (validate.errors ?? []).map(({ instancePath, keyword, message, params }) => {
    const path = instancePath.split('/').slice(1).map(readPointerPart);
    if (keyword === 'required') {
      const missing = String(params.missingProperty);
      return { path: [...path, missing], message: `${missing} is missing.` };
    }
    const allowed = 'allowedValues' in params ? `: ${(params.allowedValues as unknown[]).join(', ')}` : '';
    return { path, message: sentence(`${message ?? 'does not fit'}${allowed}`) };
  });
}

function readPointerPart(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Where a value begins, or what should have held it. */
function offsetOf(document: Document, path: ManifestPath): number {
  let node = document.contents;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    const inner: unknown = isMap(node) || isSeq(node) ? node.get(part, true) : undefined;
    if (!inner) break;
    node = inner as Node;
  }
  return node?.range?.[0] ?? 0;
}

function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
