import type { ValidationIssue } from '@embedworks/contracts';
import { documents } from '@embedworks/contracts/infobip/documents';
import type { ManifestPath, ManifestProduct } from './types.ts';
import { describeValue, isJsonObject, type Finding } from './problems.ts';
import { didYouMean } from './nearest-name.ts';

const schemaNames = {
  conversations: 'ExchangeConversationsManifest',
  answers: 'ExchangeAnswersManifest',
  flow: 'ExchangeFlowManifest',
} as const;

/** What the contract refuses, in words for people. */
export function findContractBreaks(product: ManifestProduct, value: unknown): Finding[] {
  const validate = documents[schemaNames[product]];
  if (!validate || validate(value)) return [];
  const issues = validate.errors ?? [];
  const choices = new Set(issues.flatMap(({ keyword, instancePath }) => (keyword === 'oneOf' ? [instancePath] : [])));
  return issues.flatMap((issue) => {
    const path = toPath(issue.instancePath, value);
    const found = valueAt(value, path);
    const isDouble = choices.has(issue.instancePath) && isOtherChoice(issue, found);
    return isDouble ? [] : [toFinding(product, issue, path, found)];
  });
}

function toFinding(
  product: ManifestProduct,
  { keyword, params, message }: ValidationIssue,
  path: ManifestPath,
  value: unknown,
): Finding {
  const error = (text: string, at = path, hint?: () => string): Finding => ({
    severity: 'error',
    path: at,
    message: text,
    hint,
  });
  const warning = (text: string, hint?: () => string): Finding => ({ severity: 'warning', path, message: text, hint });
  const came = `got ${describeValue(value)}`;
  switch (keyword) {
    case 'required': {
      const name = String(params['missingProperty']);
      const written = isJsonObject(value) ? Object.keys(value) : [];
      const hint = () => didYouMean(name, written).replace(' Did you mean', ' Is it').replace(/\?$/, ' that is meant?');
      return error(`expected ${describeMember(name)}, got nothing.`, [...path, name], hint);
    }
    case 'type':
      return error(`expected ${describeTypes(params['type'])}, ${came}.`);
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      const text = `expected one of ${allowed.join(', ')}, ${came}.`;
      const hint = () => didYouMean(String(value), allowed);
      // The vendor may know types that nobody has seen.
      return path.at(-1) === 'type' && allowed.length > 1 ? warning(text, hint) : error(text, path, hint);
    }
    case 'minProperties':
      return error(`expected "card", "page" or both, ${came} with neither.`);
    case 'minItems':
      return error(`expected at least one function, ${came}.`);
    case 'minLength':
      return error(`expected text, ${came}.`);
    case 'maxItems':
      return warning(
        `expected one schema, or a list with one, got a list of ${Array.isArray(value) ? value.length : 0}.`,
      );
    case 'oneOf':
      return error(`expected one schema, or a list with one, ${came}.`);
    default:
      return error(`${message ?? `breaks ${keyword}`} (${product}, ${came}).`);
  }
}

/** `items` may be a schema or a list of one. When it fits neither, the contract complains of both and of the choice itself. */
function isOtherChoice({ keyword, params }: ValidationIssue, value: unknown): boolean {
  const isEither = isJsonObject(value) || Array.isArray(value);
  if (keyword === 'oneOf') return isEither;
  if (keyword !== 'type') return false;
  // Of what is neither, nothing but the choice has to speak.
  return !isEither || params['type'] === (Array.isArray(value) ? 'object' : 'array');
}

function describeMember(name: string): string {
  if (name === 'functions') return '"functions", a list';
  if (name === 'method') return '"method", e.g. POST';
  if (name === 'type') return '"type", e.g. string';
  return name === 'uri' || name === 'src' ? `"${name}", an address` : `"${name}"`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function describeTypes(type: unknown): string {
  const types = (Array.isArray(type) ? type : [type]).flatMap((each) => String(each).split(','));
  return types.map((each) => typeNames[each] ?? each).join(' or ');
}

/** A JSON pointer, with numbers where lists are. */
function toPath(pointer: string, value: unknown): ManifestPath {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(value, path)) ? Number(name) : name);
  }
  return path;
}

function valueAt(value: unknown, path: ManifestPath): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = (current as Record<string | number, unknown>)[part];
  }
  return current;
}
