import type { Validator } from '@embedworks/contracts';
import { documents } from '@embedworks/contracts/infobip/documents';
import type { components } from '@embedworks/contracts/infobip/rest';
import { meaningProblems } from './manifest-meaning.ts';
import { readText, toSentence, type ManifestPath } from './manifest-text.ts';
import type { ManifestProblem, ManifestProduct } from './portal-action-types.ts';
import { clip } from './quoting.ts';

type Schemas = components['schemas'];

/** What each product's manifest holds. */
export interface Manifests {
  conversations: Schemas['ExchangeConversationsManifest'];
  answers: Schemas['ExchangeAnswersManifest'];
  flow: Schemas['ExchangeFlowManifest'];
}

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

/** More than anybody puts right in one go. */
const mostProblems = 20;

/**
 * Reads what was pasted.
 *
 * Sandbox choice: every rule beside the few samples of the vendor, see `manifest-meaning.ts`. What nobody has seen, e.g.
 * another `viewClass`, is taken.
 */
export function readAppManifest<Product extends ManifestProduct>(
  product: Product,
  text: string,
): ReadManifest<Product> {
  const read = readText(text);
  if ('problems' in read) return { problems: shorten(read.problems, read.problems.length) };
  const value = read.value as Manifests[Product];
  const validate = validators[product];
  const found = validate(value) ? meaningProblems(product, value) : contractProblems(validate);
  if (found.length === 0) return { manifest: value, problems: [] };
  // One more, to tell where the rest begins.
  const problems = found
    .slice(0, mostProblems + 1)
    .map(({ path, message }) => ({ ...read.placeOf(path), path: clip(formatPath(path)), message }));
  return { problems: shorten(problems, found.length) };
}

/** Of too many the first, and where the others begin. */
function shorten(problems: ManifestProblem[], count: number): ManifestProblem[] {
  const next = problems[mostProblems];
  if (!next) return problems;
  return [...problems.slice(0, mostProblems), { ...next, path: '', message: `And ${count - mostProblems} more.` }];
}

/** As a person writes it: `functions[0].uri`. */
function formatPath(path: ManifestPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

function contractProblems(validate: Validator): Finding[] {
  return (validate.errors ?? []).map(({ instancePath, keyword, message, params }) => {
    const path = instancePath.split('/').slice(1).map(readPointerPart);
    if (keyword === 'required') {
      const missing = String(params.missingProperty);
      return { path: [...path, missing], message: `${missing} is missing.` };
    }
    const allowed = 'allowedValues' in params ? `: ${(params.allowedValues as unknown[]).join(', ')}` : '';
    return { path, message: toSentence(`${message ?? 'does not fit'}${allowed}`) };
  });
}

function readPointerPart(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~');
}
