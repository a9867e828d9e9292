import type { OperationContract } from '@embedworks/contracts';
import type { ContractIssue } from '../engine/journal.ts';
import type { SimulatedRequest } from '../engine/message.ts';
import { apiException, badRequest, conversationError, flowError, oauthError } from './refusals.ts';

interface Refusal {
  status: number;
  body: unknown;
}

/** What breaks the contract, in the envelope of the product. */
export function refuseInput(
  issues: readonly ContractIssue[],
  operation: OperationContract,
  request: SimulatedRequest,
): Refusal {
  const { operationId, responses } = operation;
  if (operationId === 'createOauthToken') return oauthError(400, 'invalid_request', 'BAD_REQUEST', 'Bad request');
  if (operationId === 'addFlowParticipants') return refuseParticipants(issues, request);
  // No 400 is documented; what cannot be read names no report.
  if (operationId === 'getFlowParticipantsReport') return { status: 404, body: undefined };
  if (operation.path.startsWith('/communication/')) return flowError(400, 40001, 'Bad request');
  if (operation.path.startsWith('/ccaas/')) return conversationError(issues.map(toSentence).join('; '));
  if (operation.path.startsWith('/people/3/events')) return refuseEvents(issues);
  if (operation.path.startsWith('/people/3/')) return refusePersons(issues);
  if (!('400' in responses) && '404' in responses) return apiException(404, 'NOT_FOUND', 'Not found');
  return badRequest(isUnreadable(issues) ? undefined : toValidationErrors(issues));
}

/** The three faces of a flow's 400. Source: https://www.infobip.com/docs/api/customer-engagement/moments */
function refuseParticipants(issues: readonly ContractIssue[], { path, body }: SimulatedRequest): Refusal {
  if (isUnreadable(issues)) {
    const problem = { type: 'about:blank', title: 'Bad Request', status: 400, detail: 'Failed to read request' };
    return { status: 400, body: { ...problem, instance: path } };
  }
  const refuse = (message: string) => flowError(400, '400', message);
  for (const { at, message } of issues) {
    const missing = missingProperty(message);
    if (at === 'body' && missing !== undefined) return refuse(`Mandatory fields are absent: [${missing}]`);
    if (at === 'body/participants' && message.startsWith('must NOT have')) {
      const { participants } = JSON.parse(new TextDecoder().decode(body)) as { participants: unknown[] };
      return refuse(`Number of participants must be between 1 and 1000. Received: ${participants.length}`);
    }
  }
  const [first] = issues;
  const missing = missingProperty(first?.message ?? '');
  const property = toProperty(`${first?.at ?? ''}${missing === undefined ? '' : `/${missing}`}`, '.[', ']');
  const problem = property.endsWith('.type') ? 'must not be null or unsupported value' : 'must not be null or invalid';
  return refuse(`Field ${property} ${problem}`);
}

function refusePersons(issues: readonly ContractIssue[]): Refusal {
  const refuse = (code: number, message: string, details?: { property: string; message: string }[]) => ({
    status: 400,
    body: { code, message, ...(details ? { details } : {}) },
  });
  if (isUnreadable(issues)) return refuse(400103, 'Malformed JSON body, wrong syntax');
  const [first] = issues;
  const missing = first?.at === 'body' ? missingProperty(first.message) : undefined;
  if (missing !== undefined) {
    const details = [{ property: missing, message: 'Required, but value is missing' }];
    return refuse(400104, `Missing required property '${missing}'`, details);
  }
  return refuse(400100, 'One or more properties of the person are invalid', toDetails(issues));
}

function refuseEvents(issues: readonly ContractIssue[]): Refusal {
  const [first] = issues;
  const index = Number(/^body\/(\d+)/.exec(first?.at ?? '')?.[1] ?? -1);
  const error = (code: number, message: string, more = {}) => ({
    status: 400,
    body: {
      status: 400,
      title: 'Bad Request',
      type: 'about:blank',
      traceId: '5f1c2d3e4a5b6c7d',
      errors: [{ index, code, message, ...more }],
    },
  });
  if (isUnreadable(issues)) return error(400500, 'Request body is not readable');
  if (first?.at === 'body' && first.message.includes('fewer')) return error(400502, 'There are no events');
  if (first?.at === 'body' && first.message.includes('more than')) return error(400503, 'There are too many events');
  if (index === -1) return error(400501, 'Request body is not of the schema');
  const own = issues.filter(({ at }) => Number(/^body\/(\d+)/.exec(at)?.[1]) === index);
  return error(400504, 'Event is invalid', { details: toDetails(own) });
}

function isUnreadable(issues: readonly ContractIssue[]): boolean {
  return issues.some(({ at, message }) => at === 'content-type' || message.startsWith('cannot be read'));
}

function toDetails(issues: readonly ContractIssue[]): { property: string; message: string }[] {
  return issues.map(({ at, message }) => {
    const missing = missingProperty(message);
    if (missing === undefined) return { property: toProperty(at, '[', ']'), message };
    return { property: toProperty(`${at}/${missing}`, '[', ']'), message: 'Must not be null' };
  });
}

function toValidationErrors(issues: readonly ContractIssue[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const { at, message } of issues) {
    const missing = missingProperty(message);
    const property = toProperty(missing === undefined ? at : `${at}/${missing}`, '[', ']') || 'body';
    (errors[property] ??= []).push(missing === undefined ? message : 'must not be null');
  }
  return errors;
}

function missingProperty(message: string): string | undefined {
  return /required property '([^']+)'/.exec(message)?.[1];
}

/** `body/persons/0/externalId` as a vendor writes it: `persons[0].externalId`. */
function toProperty(at: string, open: string, close: string): string {
  const [part, ...names] = at.split('/');
  const named = part === 'body' || part === 'query' || part === 'path' ? names : [part ?? '', ...names];
  return named.reduce((path, name) => {
    if (/^\d+$/.test(name)) return `${path}${open}${name}${close}`;
    return path === '' ? name : `${path}.${name}`;
  }, '');
}

function toSentence({ at, message }: ContractIssue): string {
  return `${at} ${message}`;
}
