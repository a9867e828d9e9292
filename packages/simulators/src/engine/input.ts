import type { OperationContract, OperationValidators } from '@embedworks/contracts';
import { toContractIssues, type ContractIssue } from './journal.ts';
import type { SimulatedRequest } from './message.ts';
import { parseJson } from './nesting.ts';

/** What a handler reads, turned into the contract's types. */
export interface Input {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  /** JSON body, or the merged input of query and body. */
  body: unknown;
}

export interface ReadInput {
  input: Input;
  issues: ContractIssue[];
}

/** Reads and checks everything a request brings. Never throws: what is wrong becomes an issue. */
export async function readInput(
  request: SimulatedRequest,
  operation: OperationContract,
  pathParameters: Record<string, string>,
  validators: OperationValidators,
): Promise<ReadInput> {
  const parameters = { path: pathParameters, query: readQuery(request.search), header: { ...request.headers } };
  const issues: ContractIssue[] = [];
  if (validators.parameters && !validators.parameters(parameters)) {
    issues.push(...toContractIssues('', validators.parameters.errors).map(trimPart));
  }
  const body = await readBody(request, operation);
  issues.push(...body.issues);
  const input: Input = { path: parameters.path, query: parameters.query, headers: parameters.header, body: body.value };
  if (operation.mergedInput && isObjectOrNothing(body.value)) input.body = { ...parameters.query, ...body.value };
  const isLeftOut = input.body === undefined && !operation.requestRequired;
  if (body.issues.length === 0 && !isLeftOut) {
    issues.push(...checkBody(input, body.form || operation.mergedInput, validators));
  }
  return { input, issues };
}

function checkBody(input: Input, coerce: boolean, validators: OperationValidators): ContractIssue[] {
  // An operation that takes forms alone has no other check, and needs it when nothing came at all.
  const validate = coerce ? (validators.input ?? validators.body) : (validators.body ?? validators.input);
  if (!validate || validate(input.body)) return [];
  return toContractIssues('body', validate.errors);
}

interface ReadBody {
  value: unknown;
  form: boolean;
  issues: ContractIssue[];
}

async function readBody(request: SimulatedRequest, operation: OperationContract): Promise<ReadBody> {
  const nothing: ReadBody = { value: undefined, form: false, issues: [] };
  if (!request.body?.byteLength || operation.requestTypes.length === 0) return nothing;
  const contentType = request.headers['content-type'] ?? '';
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!operation.requestTypes.includes(mediaType)) {
    const message = `must be ${operation.requestTypes.join(' or ')}, came as ${mediaType || 'no content type'}`;
    return { ...nothing, issues: [{ at: 'content-type', message }] };
  }
  try {
    if (mediaType === 'application/json') return { ...nothing, value: parseJson(request.body) };
    return { ...nothing, value: await readForm(request.body, contentType), form: true };
  } catch (error) {
    return {
      ...nothing,
      issues: [{ at: 'body', message: `cannot be read as ${mediaType}: ${(error as Error).message}` }],
    };
  }
}

/** The platform's own parser, for URL-encoded and multipart forms alike. */
async function readForm(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<Record<string, unknown>> {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  return collect([...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]));
}

export function readQuery(search: string): Record<string, unknown> {
  return search === '' ? {} : collect(new URLSearchParams(search));
}

/** A name that comes once is a value, one that comes several times or ends in `[]` is a list. */
function collect(pairs: Iterable<[string, string]>): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [rawName, value] of pairs) {
    const name = rawName.replace(/\[\]$/, '');
    const before = result[name];
    if (before === undefined) result[name] = rawName === name ? value : [value];
    else result[name] = [...(Array.isArray(before) ? (before as unknown[]) : [before]), value];
  }
  // Spread, because a record without a prototype is no plain object to those who read it.
  return { ...result };
}

function isObjectOrNothing(value: unknown): value is object | undefined {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** `/query/limit` of the one parameters object reads better as `query/limit`. */
function trimPart({ at, message }: ContractIssue): ContractIssue {
  return { at: at.replace(/^\//, ''), message };
}
