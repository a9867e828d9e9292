import { IntegrationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import { toPathText, type ManifestPath, type ManifestProduct } from './types.ts';

export interface ManifestProblem {
  /** `error`: it cannot work. `warning`: nobody has seen it, but the vendor may know it. */
  severity: 'error' | 'warning';
  /** From 1. `undefined` for a manifest that was no text. */
  line: number | undefined;
  /** From 1. */
  column: number | undefined;
  /** E.g. `functions[0].uri`; `''` for the whole. */
  path: string;
  /** What was expected and what came. */
  message: string;
}

/** A problem before anybody has looked where it stands in a text. */
export interface Finding {
  severity: 'error' | 'warning';
  path: ManifestPath;
  message: string;
  /** What may be meant instead, put behind the message. Looking for it takes time, so only the first findings get it. */
  hint?: (() => string) | undefined;
}

/** More than anybody puts right in one go. */
const mostHints = 20;

/** Where in a text something stands. */
export interface Position {
  line: number;
  column: number;
}

/** Thrown when a manifest cannot work. Its code is `invalid_manifest`; its message lists every error with line and path. */
export class ManifestError extends IntegrationError {
  readonly product: ManifestProduct;
  /** Errors and warnings, in the order of the text. */
  readonly problems: readonly ManifestProblem[];

  constructor(product: ManifestProduct, problems: readonly ManifestProblem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const count = errors.length === 1 ? 'one error' : `${errors.length} errors`;
    const lines = errors.map((problem) => `  ${describeProblem(problem)}`);
    super([`The manifest of ${productNames[product]} has ${count}:`, ...lines].join('\n'), {
      vendor,
      code: 'invalid_manifest',
    });
    this.product = product;
    this.problems = problems;
  }
}

/** `line 4, column 10, functions[0].uri: expected …`. */
export function describeProblem({ line, column, path, message }: ManifestProblem): string {
  const place = [...(line === undefined ? [] : [`line ${line}`, `column ${column}`]), path].filter(Boolean).join(', ');
  return place ? `${place}: ${message}` : message;
}

export function toProblems(
  findings: readonly Finding[],
  positionOf: (path: ManifestPath) => Position | undefined = () => undefined,
): ManifestProblem[] {
  const placed = findings.map((finding) => ({ finding, position: positionOf(finding.path) }));
  placed.sort(
    ({ position: left }, { position: right }) =>
      (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0),
  );
  let hints = 0;
  return placed.map(({ finding: { severity, path, message, hint }, position }) => {
    const meant = hint && hints++ < mostHints ? hint() : '';
    return {
      severity,
      line: position?.line,
      column: position?.column,
      path: toPathText(path),
      message: message + meant,
    };
  });
}

/** Splits what was found: throws what cannot work, hands back what may. */
export function throwErrors(
  product: ManifestProduct,
  problems: readonly ManifestProblem[],
): readonly ManifestProblem[] {
  if (problems.some(({ severity }) => severity === 'error')) throw new ManifestError(product, problems);
  return problems;
}

const productNames: Readonly<Record<ManifestProduct, string>> = {
  conversations: 'Conversations',
  answers: 'Answers',
  flow: 'Flow',
};

/** What stands there, short enough for a message. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a name, or one without members. */
export function objectAt(value: JsonObject, name: string): JsonObject {
  const member = Object.hasOwn(value, name) ? value[name] : undefined;
  return isJsonObject(member) ? member : {};
}

/** The objects of a list, each with its index; what is no object was found before. */
export function objectsOf(value: unknown): [number, JsonObject][] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((each, index): [number, JsonObject][] => (isJsonObject(each) ? [[index, each]] : []));
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
