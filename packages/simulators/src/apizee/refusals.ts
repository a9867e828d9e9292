import type { OperationContract } from '@embedworks/contracts';
import type { ContractIssue } from '../engine/journal.ts';
import { jsonResponse, type SimulatedRequest, type SimulatedResponse } from '../engine/message.ts';
import { isFrameAllowed, refuseFrame } from './console-frame.ts';
import { readBearer, readConsoleCookie } from './authentication.ts';
import { renderPageOf } from './page-definitions.ts';
import type { ApizeeState, Schemas } from './state.ts';
import type { ApizeeWorld } from './vendor-types.ts';

/** Number of a validation error, as seen from the platform. */
const validationCode = 10;

/** For a handler that refuses one field. */
export function invalidField(name: string): { status: 400; body: Schemas['Error'] } {
  return { status: 400, body: validationError(`The selected ${name} field is invalid.`, name) };
}

export const foreignObject = { status: 403, body: { error: 'This object belongs to another enterprise.' } } as const;
export const unknownObject = { status: 404, body: { error: 'There is no such object.' } } as const;

/** What the contract refuses before a handler runs, in the platform's words. */
export function invalid(issues: readonly ContractIssue[]): SimulatedResponse {
  return jsonResponse(400, toValidationError(issues));
}

/** A page answers with its sign-in step, everything else with an error that tells why. */
export function unauthorized(
  operation: OperationContract,
  request: SimulatedRequest,
  state: ApizeeState,
  world: ApizeeWorld,
): SimulatedResponse {
  if (operation.responses['401'] === 'text/html') {
    // A frame that is not allowed is refused before anybody may type a password into it.
    if (operation.operationId === 'getConsole' && !isFrameAllowed(request, world.settings)) return refuseFrame();
    return htmlResponse(401, renderPageOf(operation.path));
  }
  return jsonResponse(401, { error: reasonOf(readBearer(request) ?? readConsoleCookie(request), state, world) });
}

/** @param resetSeconds How long to wait. The vendor sends it in a header of its own, and no `Retry-After`. */
export function tooManyCalls(resetSeconds: number) {
  const headers = { 'x-ratelimit-reset': String(resetSeconds), 'x-ratelimit-remaining': '0' };
  return { status: 429 as const, body: { error: 'Too many requests.' }, headers };
}

function reasonOf(token: string | undefined, state: ApizeeState, world: ApizeeWorld): string {
  if (!token) return 'The access token is missing.';
  const row = state.tokens.get(token);
  return row && row.expiresMs <= world.clock.now() ? 'The access token has expired.' : 'The access token is not valid.';
}

/** The first breach decides; alternatives that are all missing are named together. */
function toValidationError(issues: readonly ContractIssue[]): Schemas['Error'] {
  const missing = issues.flatMap(({ message }) => /required property '([^']+)'/.exec(message)?.[1] ?? []);
  const first = issues[0];
  const [name, ...alternatives] = missing;
  if (name && first?.message.includes(`'${name}'`)) {
    const without = alternatives.length > 0 ? ` without ${alternatives.join(', ')}` : '';
    return validationError(`The ${name} field is required${without}.`, name);
  }
  const field = /\/([^/]+)/.exec(first?.at ?? '')?.[1];
  if (field) return validationError(`The selected ${field} field is invalid.`, field);
  return {
    code: validationCode,
    message: `The request is invalid: ${first?.message ?? 'unknown reason'}.`,
    details: 'Body',
  };
}

function validationError(message: string, name: string): Schemas['Error'] {
  return { code: validationCode, message, details: `Parameter ${name}` };
}

function htmlResponse(status: number, body: string): SimulatedResponse {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
