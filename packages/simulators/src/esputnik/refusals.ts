import type { OperationContract } from '@embedworks/contracts';
import type { ContractIssue } from '../engine/journal.ts';
import { jsonResponse, type SimulatedRequest, type SimulatedResponse } from '../engine/message.ts';
import type { EsputnikState, Schemas } from './state.ts';
import type { EsputnikWorld, Principal } from './vendor-types.ts';

/** Refusals are plain text but for the key and the token. Which words they have is not documented. */
export const duplicatedRequest = { status: 409, body: 'Duplicated request' } as const;
export const objectNotFound = { status: 404, body: 'The object was not found' } as const;

export function badRequest(body: string): { status: 400; body: string } {
  return { status: 400, body };
}

/** Clients look for `not found`. */
export function contactNotFound(id: string | number): { status: 404; body: string } {
  return { status: 404, body: `Contact with id='${id}' not found` };
}

export function forbidden(): SimulatedResponse {
  return textResponse(403, 'The API key has no right to this method.');
}

export function tooManyRequests(): SimulatedResponse {
  return textResponse(429, 'Too many requests', { 'retry-after': '1' });
}

export function wrongMethod(): SimulatedResponse {
  return textResponse(405, 'Method not allowed');
}

export function unauthorized(
  operation: OperationContract,
  { path }: SimulatedRequest,
  _state: EsputnikState,
  { clock }: EsputnikWorld,
): SimulatedResponse {
  const timestamp = new Date(clock.now()).toISOString();
  const body: Schemas['ErrorStatus'] = { timestamp, status: 401, error: 'Unauthorized', path };
  const headers = { 'www-authenticate': 'Basic realm="eSputnik"' };
  return jsonResponse(401, body, operation.security.includes('contactToken') ? {} : headers);
}

/**
 * What the contract refuses before a handler runs.
 * @param principal A page gets its next token with the refusal, because this one is spent.
 */
export function invalid(
  issues: readonly ContractIssue[],
  operation: OperationContract,
  principal?: Principal,
): SimulatedResponse {
  const headers: Record<string, string> = principal?.kind === 'contact' ? { 'es-token': principal.nextToken } : {};
  if ('415' in operation.responses && issues.some(({ at }) => at === 'content-type')) {
    return textResponse(415, 'Unsupported media type', headers);
  }
  // An id that no script can have is one that no script has.
  if (!('400' in operation.responses)) return textResponse(404, unknownScript, headers);
  return textResponse(400, sentenceOf(issues, operation), headers);
}

export const unknownScript = 'There is no script with this id.';

const sentences: Readonly<Record<string, string>> = {
  'getInboxMessages query/page': 'The page must be 0 or more.',
  'getInboxMessages query/pageSize': 'The page size must be 1 or more.',
  'getInboxMessages query/status': 'The status must be OPENED or UNOPENED.',
  'updateInboxMessagesStatus body/status': 'The status must be OPENED.',
};
const tokenSentence = 'At least one of email, phone and externalCustomerId is required.';
const trackerSentence = 'GeneralInfo.eventName and GeneralInfo.siteId are required.';

function sentenceOf(issues: readonly ContractIssue[], { operationId, tags }: OperationContract): string {
  const [first = { at: 'body', message: 'is not valid' }] = issues;
  const isRead = first.at !== 'content-type' && !first.message.startsWith('cannot be read');
  if (isRead && tags.includes('Token') && first.message.includes('required property')) return tokenSentence;
  if (isRead && tags.includes('Tracking')) return trackerSentence;
  return sentences[`${operationId} ${first.at}`] ?? `The request is not valid: ${first.at} ${first.message}.`;
}

function textResponse(status: number, body: string, headers: Record<string, string> = {}): SimulatedResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}
