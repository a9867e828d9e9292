import { ConfigurationError } from '@embedworks/core';
import { vendor } from '../../errors.ts';
import { findContractBreaks } from './contract.ts';
import { findMeaningProblems } from './meaning.ts';
import type { ManifestPath, ManifestProduct, Manifests } from './types.ts';
import {
  isJsonObject,
  throwErrors,
  toProblems,
  type JsonObject,
  type ManifestProblem,
  type Position,
} from './problems.ts';

export { describeProblem, ManifestError, type ManifestProblem } from './problems.ts';

export interface ManifestOptions {
  /**
   * Public address of your endpoint, e.g. `https://app.example.test/exchange`. With it, addresses of the manifest may be
   * relative, such as `/orders/find`; it is put before them. Default: addresses have to be absolute.
   */
  baseUrl?: string | URL | undefined;
}

export interface CheckedManifest<Product extends ManifestProduct> {
  /** A copy, with absolute addresses. */
  manifest: Manifests[Product];
  /** What is unusual, yet may be right, e.g. a `viewClass` that nobody has seen. */
  warnings: readonly ManifestProblem[];
}

/**
 * Checks a manifest that your code holds as an object, by the contract and by meaning. For text there is `readManifest`,
 * which knows lines too.
 *
 * Throws `ManifestError` with all that is wrong, and `ConfigurationError` when `baseUrl` is no address.
 * Source of the format: https://github.com/infobip-community/restaurant-reservations-demo
 */
export function checkManifest<Product extends ManifestProduct>(
  product: Product,
  value: unknown,
  { baseUrl }: ManifestOptions = {},
): CheckedManifest<Product> {
  return checkPlaced(product, toJson(product, value), readBaseUrl(baseUrl));
}

/** The same for JSON that is nobody else's, with what knows where each part stands. */
export function checkPlaced<Product extends ManifestProduct>(
  product: Product,
  value: unknown,
  baseUrl: string | undefined,
  positionOf?: (path: ManifestPath) => Position | undefined,
): CheckedManifest<Product> {
  const manifest = baseUrl === undefined ? value : withAddresses(value, baseUrl);
  const findings = [...findContractBreaks(product, manifest), ...findMeaningProblems(product, manifest)];
  const warnings = throwErrors(product, toProblems(findings, positionOf));
  return { manifest: manifest as Manifests[Product], warnings };
}

/** Without a slash at its end. */
export function readBaseUrl(baseUrl: string | URL | undefined): string | undefined {
  if (baseUrl === undefined) return undefined;
  const text = String(baseUrl);
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.search || url.hash || url.username || url.password) {
    const expected = 'an absolute http(s) address without query, fragment, user and password';
    throw new ConfigurationError(
      vendor,
      `baseUrl has to be ${expected}, got ${JSON.stringify(url ? url.origin : text)}.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

function withAddresses(value: unknown, baseUrl: string): unknown {
  if (!isJsonObject(value)) return value;
  const placed = (each: unknown, name: string): unknown => {
    if (!isJsonObject(each)) return each;
    const address = each[name];
    const isRelative = typeof address === 'string' && /^\/(?!\/)/.test(address);
    return isRelative ? { ...each, [name]: baseUrl + address } : each;
  };
  const changed: Record<string, unknown> = {};
  for (const name of ['card', 'page']) if (Object.hasOwn(value, name)) changed[name] = placed(value[name], 'src');
  const functions: unknown = value['functions'];
  if (Array.isArray(functions)) changed['functions'] = functions.map((each: unknown) => placed(each, 'uri'));
  return { ...value, ...changed } satisfies JsonObject;
}

function toJson(product: ManifestProduct, value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null') as unknown;
  } catch {
    const message = 'expected values of JSON, got something that contains itself or is nested too deeply.';
    return throwErrors(product, toProblems([{ severity: 'error', path: [], message }]));
  }
}
