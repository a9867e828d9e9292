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
  | { kind: 'unknown'; nearest: OperationContract | undefined };

export interface Router {
  find(method: string, path: string): Route;
}

interface Template {
  segments: readonly string[];
  operations: Map<string, OperationContract>;
}

/** Compiled once per vendor: literal paths by one look-up, templates grouped by their number of segments. */
export function createRouter(operations: readonly OperationContract[]): Router {
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

  return {
    find(method, path) {
      const template = literal.get(path) ?? findTemplate(bySize, path);
      if (!template) return { kind: 'unknown', nearest: nearest(operations, method, path) };
      const operation = template.operations.get(method);
      if (!operation) return { kind: 'wrong-method', allowed: [...template.operations.keys()] as HttpMethod[] };
      const parameters = readParameters(template.segments, path);
      return parameters ? { kind: 'match', match: { operation, parameters } } : { kind: 'malformed' };
    },
  };
}

function findTemplate(bySize: Map<number, Template[]>, path: string): Template | undefined {
  const segments = split(path);
  return bySize
    .get(segments.length)
    ?.find((template) =>
      template.segments.every((segment, position) =>
        isParameter(segment) ? segments[position] !== '' : segment === segments[position],
      ),
    );
}

/** `undefined` when the percent-encoding is broken. */
function readParameters(template: readonly string[], path: string): Record<string, string> | undefined {
  const segments = split(path);
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

/** The operation whose path differs least, for an error that helps. */
function nearest(
  operations: readonly OperationContract[],
  method: string,
  path: string,
): OperationContract | undefined {
  const wanted = split(path);
  const distance = (operation: OperationContract) => {
    const segments = split(operation.path);
    const length = Math.max(segments.length, wanted.length);
    let differing = operation.method === method ? 0 : 0.5;
    for (let position = 0; position < length; position += 1) {
      const segment = segments[position];
      if (segment !== wanted[position] && !(segment && isParameter(segment) && wanted[position])) differing += 1;
    }
    return differing;
  };
  return [...operations].sort((left, right) => distance(left) - distance(right))[0];
}

function split(path: string): string[] {
  return path.split('/').slice(1);
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
