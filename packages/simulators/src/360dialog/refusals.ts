import type { OperationContract } from '@embedworks/contracts';
import type { ContractIssue } from '../engine/journal.ts';
import { jsonResponse, type SimulatedResponse } from '../engine/message.ts';
import { gatewayError, metaError } from './messaging-errors.ts';

interface ErrorDetails {
  details?: readonly string[];
  error_data?: { code: string; message: string; real_message?: string; status: number };
}

/** The error of the Partner API. */
export function partnerError<Status extends number>(status: Status, message: string, more: ErrorDetails = {}) {
  const meta = { success: false as const, http_code: status, developer_message: message, ...more };
  return { status, body: { meta } };
}

export const notFound = partnerError(404, 'Not found');

export function wrongPayload(...details: string[]) {
  return partnerError(400, 'Wrong payload', { details });
}

export function foreignPartner(partnerId: string) {
  return partnerError(403, `Permission denied for partner ${partnerId}`);
}

/** @param reason For people; `code` is what a client branches on. Sandbox choice: both codes of `createApiKey`. */
export function codedError<Status extends number>(status: Status, code: string, message: string, reason?: string) {
  const real = reason === undefined ? {} : { real_message: reason };
  return partnerError(status, message, { error_data: { code, message, ...real, status } });
}

/** The error of the token alone. */
export function tokenError<Status extends number>(status: Status, error: string, description: string) {
  return { status, body: { error, error_description: description } };
}

/** @param retryAfterSeconds How long to wait. Sandbox choice: the vendor documents no `Retry-After`. */
export function tooManyRequests(retryAfterSeconds: number): SimulatedResponse {
  const { status, body } = partnerError(429, 'Too many requests');
  return jsonResponse(status, body, { 'retry-after': String(retryAfterSeconds) });
}

export function unauthorized(operation: OperationContract): SimulatedResponse {
  if (isMessaging(operation)) return toResponse(gatewayError(operation.operationId, 401, 'Invalid api_key'));
  return toResponse(partnerError(401, 'Missing or invalid credentials'));
}

/** What the contract refuses before a handler runs, in the words of the API that was called. */
export function invalid(issues: readonly ContractIssue[], operation: OperationContract): SimulatedResponse {
  const details = issues.map(({ at, message }) => `${at} ${message}`);
  const { operationId } = operation;
  if (operationId === 'createPartnerToken') {
    return toResponse(tokenError(400, 'invalid_request', 'username and password are required.'));
  }
  if (operationId === 'sendMessage') return toResponse(metaError(100, 400, details[0]));
  if (isMessaging(operation)) return toResponse(gatewayError(operationId, 400, `Wrong payload: ${details[0] ?? ''}`));
  return toResponse(wrongPayload(...details));
}

export function isMessaging({ tags }: OperationContract): boolean {
  return tags.includes('Messaging');
}

function toResponse({ status, body }: { status: number; body: unknown }): SimulatedResponse {
  return jsonResponse(status, body);
}
