import type { HttpMethod, OperationContract } from '@embedworks/contracts';

export interface Match {
  operation: OperationContract;
  /** Decoded path parameters. */
  parameters: Record<string, string>;
}

export type Route =
  | { kind: 'match'; match: Match }
  | { kind: 'wrong-method'; allowed: HttpMethod[] }
  | { kind: 'malformed' }
  | { kind: 'unknown'; nearest: OperationContract | undefined; differences: string[] };

export interface Router {
  find(method: string, path: string): Route;
}

interface Template {
  segments: readonly string[];
  operations: Map<string, OperationContract>;
}

export interface RouterOptions {
  /** Whether `//contacts/` is `/contacts` where the contract has no path with the slashes. Default: false. */
  ignoresExtraSlashes?: boolean;
}

/** Compiled once per vendor: literal paths by one look-up, templates grouped by their number of segments. */
export function createRouter(
  operations: readonly OperationContract[],
  { ignoresExtraSlashes = false }: RouterOptions = {},
): Router {
  const templates = new Map<string, Template>();
  for (const operation of operations) {
    const template = templates.get(operation.path) ?? { segments: split(operation.path), operations: new Map() };
    template.operations.set(operation.method, operation);
    templates.set(operation.path, template);
  }
  const literal = new Map([...templates].filter(([path]) => !path.includes('{')));
  const bySize = Map.groupBy(
    [...templates.values()].filter(({ segments }) => segments.some(isParameter)),
    ({ segments }) => segments.length,
  );

  const router: Router = {
    find(method, path) {
      const exact = literal.get(path);
      const segments = exact ? [] : split(path);
      const template = exact ?? findTemplate(bySize, segments);
      const plain = path.replaceAll(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
      if (!template && ignoresExtraSlashes && plain !== path) return router.find(method, plain);
      if (!template) return miss(operations, method, path);
      const operation = template.operations.get(method);
      if (!operation) return { kind: 'wrong-method', allowed: [...template.operations.keys()] as HttpMethod[] };
      const parameters = exact ? {} : readParameters(template.segments, segments);
      return parameters ? { kind: 'match', match: { operation, parameters } } : { kind: 'malformed' };
    },
  };
  return router;
}

function findTemplate(bySize: Map<number, Template[]>, segments: readonly string[]): Template | undefined {
  return bySize
    .get(segments.length)
    ?.find((template) =>
      template.segments.every((segment, position) =>
        isParameter(segment) ? segments[position] !== '' : segment === segments[position],
      ),
    );
}

/** `undefined` when the percent-encoding is broken. */
function readParameters(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  try {
    for (const [position, segment] of template.entries()) {
      if (isParameter(segment)) parameters[segment.slice(1, -1)] = decodeURIComponent(segments[position] ?? '');
    }
  } catch {
    return undefined;
  }
  return parameters;
}

/** The operation that differs least, and in what, for an error that helps. */
function miss(operations: readonly OperationContract[], method: string, path: string): Route {
  const wanted = split(path);
  const ranked = operations
    .map((operation) => ({ operation, differences: compare(operation, method, wanted) }))
    .sort((left, right) => weigh(left.differences) - weigh(right.differences));
  return { kind: 'unknown', nearest: ranked[0]?.operation, differences: ranked[0]?.differences ?? [] };
}

const otherMethod = 'the method is';

function compare(operation: OperationContract, method: string, wanted: readonly string[]): string[] {
  const segments = split(operation.path);
  const differences = operation.method === method ? [] : [`${otherMethod} ${operation.method}, not ${method}`];
  for (let position = 0; position < Math.max(segments.length, wanted.length); position += 1) {
    const [segment, came] = [segments[position], wanted[position]];
    if (segment === came || (segment && isParameter(segment) && came)) continue;
    if (segment === undefined) differences.push(`"${came}" is too much`);
    else if (!came) differences.push(`"${segment}" is missing`);
    else differences.push(`it has "${segment}" for "${came}"`);
  }
  return differences;
}

/** Another path is further away than another method. */
function weigh(differences: readonly string[]): number {
  return differences.reduce((sum, difference) => sum + (difference.startsWith(otherMethod) ? 0.5 : 1), 0);
}

function split(path: string): string[] {
  return path.split('/').slice(1);
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
