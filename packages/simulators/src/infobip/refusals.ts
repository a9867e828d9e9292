import type { OperationContract } from '@embedworks/contracts';
import type { ContractIssue } from '../engine/journal.ts';
import { jsonResponse, type SimulatedRequest, type SimulatedResponse } from '../engine/message.ts';
import { refuseInput } from './refused-input.ts';

/**
 * The envelope of most of the platform.
 * @param validationErrors What is wrong, by field.
 */
export function apiException<Status extends number>(
  status: Status,
  messageId: string,
  text: string,
  validationErrors?: Record<string, string[]>,
) {
  const serviceException = { messageId, text, ...(validationErrors ? { validationErrors } : {}) };
  return { status, body: { requestError: { serviceException } } };
}

export function badRequest(validationErrors?: Record<string, string[]>, text = 'Bad request') {
  return apiException(400, 'BAD_REQUEST', text, validationErrors);
}

export const unauthorizedCall = apiException(401, 'UNAUTHORIZED', 'Unauthorized');
/** In the words of the messaging products. */
export const wrongLogin = apiException(401, 'UNAUTHORIZED', 'Invalid login details');
export const forbidden = apiException(403, 'FORBIDDEN', 'Forbidden');

export function notFound(text = 'Not found') {
  return apiException(404, 'NOT_FOUND', text);
}

/** Sandbox choice: the vendor shows no example. */
export function conflict(text = 'Already exists') {
  return apiException(409, 'CONFLICT', text);
}

/**
 * The envelope of flows. The schema types the code as a number, samples show text: text below `/moments`, a number below
 * `/communication`.
 */
export function flowError<Status extends number, Code extends number | string>(
  status: Status,
  errorCode: Code,
  errorMessage: string,
) {
  return { status, body: { errorCode, errorMessage } };
}

/** The envelope of conversations, for 400 alone. */
export function conversationError(message: string) {
  return { status: 400 as const, body: { statusCode: 'ERROR', message } };
}

/** The envelope of the token endpoint. */
export function oauthError<Status extends number>(status: Status, error: string, messageId: string, text: string) {
  return { status, body: { error, ...apiException(status, messageId, text).body } };
}

/** Source: https://www.infobip.com/docs/essentials/api-essentials/integration-best-practices, which asks to honour `Retry-After`. */
export function tooManyRequests(): SimulatedResponse {
  return toResponse(apiException(429, 'TOO_MANY_REQUESTS', 'Too many requests'), { 'retry-after': '1' });
}

export function unauthorized(): SimulatedResponse {
  return toResponse(unauthorizedCall);
}

export function withoutScope(): SimulatedResponse {
  return toResponse(forbidden);
}

/** What the contract refuses before a handler runs, in the words of the product that was called. */
export function invalid(
  issues: readonly ContractIssue[],
  operation: OperationContract,
  _principal: unknown,
  request: SimulatedRequest,
): SimulatedResponse {
  return toResponse(refuseInput(issues, operation, request));
}

function toResponse(
  { status, body }: { status: number; body: unknown },
  headers: Record<string, string> = {},
): SimulatedResponse {
  if (body === undefined) return { status, headers, body: null };
  return jsonResponse(status, body, headers);
}
