import type { HttpMethod, OperationContract, Provenance } from '@embedworks/contracts';
import { resolve, type OpenApiDocument, type Schema } from './load-specs.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  explode?: boolean;
  style?: string;
  schema: Schema;
}

export interface Media {
  schema?: Schema;
}

interface RawOperation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  parameters?: unknown[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
  security?: Record<string, string[]>[];
  'x-source'?: string[];
  'x-sandbox-choice'?: boolean;
  'x-merged-input'?: boolean;
}

/** One operation with its references resolved, ready for the validators and the tables. */
export interface ResolvedOperation {
  contract: OperationContract;
  parameters: Parameter[];
  requestContent: Record<string, Media>;
  responses: Record<string, Record<string, Media>>;
}

/** Every operation below `paths`, in the order of the file. */
export function listOperations(document: OpenApiDocument): ResolvedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => operationsOf(document, path, item));
}

/** Every operation below `webhooks`, with the webhook's name as path. */
export function listWebhooks(document: OpenApiDocument): ResolvedOperation[] {
  return Object.entries(document.webhooks ?? {}).flatMap(([name, item]) => operationsOf(document, name, item));
}

/** Reads the provenance marks of an operation, message or schema. */
export function provenanceOf(marks: { 'x-source'?: string[]; 'x-sandbox-choice'?: boolean }): Provenance {
  if (marks['x-sandbox-choice']) return 'sandbox-choice';
  const sources = marks['x-source'] ?? [];
  const observedOnly =
    sources.length > 0 && sources.every((source) => source === 'observed' || source.startsWith('repo:'));
  return observedOnly ? 'observed' : 'documented';
}

function operationsOf(document: OpenApiDocument, path: string, item: Record<string, unknown>): ResolvedOperation[] {
  const shared = (item.parameters as unknown[] | undefined) ?? [];
  return methods.flatMap((method) => {
    const raw = item[method] as RawOperation | undefined;
    return raw ? [resolveOperation(document, path, method, raw, shared)] : [];
  });
}

function resolveOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  raw: RawOperation,
  shared: unknown[],
): ResolvedOperation {
  if (!raw.operationId) throw new Error(`${method.toUpperCase()} ${path} has no operationId.`);
  const body = resolve<{ content?: Record<string, Media>; required?: boolean } | undefined>(document, raw.requestBody);
  const responses = Object.fromEntries(
    Object.entries(raw.responses).map(([status, response]) => {
      return [status, resolve<{ content?: Record<string, Media> }>(document, response).content ?? {}];
    }),
  );
  const security = raw.security ?? document.security ?? [];
  return {
    contract: {
      operationId: raw.operationId,
      method: method.toUpperCase() as HttpMethod,
      path,
      summary: raw.summary ?? '',
      tags: raw.tags ?? [],
      security: security.flatMap((requirement) => Object.keys(requirement)),
      provenance: provenanceOf(raw),
      sources: raw['x-source'] ?? [],
      requestTypes: Object.keys(body?.content ?? {}),
      ...(body?.required ? { requestRequired: true } : {}),
      mergedInput: raw['x-merged-input'] ?? false,
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, content]) => [status, Object.keys(content)[0] ?? null]),
      ),
    },
    parameters: [...shared, ...(raw.parameters ?? [])].map((parameter) => resolve<Parameter>(document, parameter)),
    requestContent: body?.content ?? {},
    responses,
  };
}
