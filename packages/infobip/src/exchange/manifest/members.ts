import type { ManifestPath } from './types.ts';
import type { Finding, JsonObject } from './problems.ts';
import { didYouMean } from './nearest-name.ts';

/** The vendor wants HTTPS; on the machine of a developer it has no use. */
export function findPlainHttp(address: string, path: ManifestPath): Finding[] {
  const host = /^http:\/\/([^/?#]*)/i.exec(address)?.[1]?.replace(/:\d+$/, '');
  if (host === undefined || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/i.test(host)) return [];
  return [{ severity: 'warning', path, message: `expected https, as this is no local address, got http.` }];
}

/** Members that the contract does not have. The vendor may have them, and a slip of the pen looks the same. */
export function findUnknownMembers(value: JsonObject, known: readonly string[], path: ManifestPath): Finding[] {
  const free = known.filter((name) => !Object.hasOwn(value, name));
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      severity: 'warning',
      path: [...path, name],
      message: 'nobody has seen a member of this name in a manifest.',
      hint: () => didYouMean(name, free),
    }));
}
