import type { components } from '@embedworks/contracts/infobip/rest';
import { apiException, badRequest, notFound } from '../refusals.ts';
import { takenText, type Refusal } from './person-checks.ts';
import type { Saved } from './persons.ts';
import { toPerson } from './person-view.ts';

type Schemas = components['schemas'];

export const personNotFound = notFound('Person not found');
export const noMatch = 'There is no person matching the query';

/** Of version 2. */
export function personSaved(saved: Saved) {
  return saved.status === 'REFUSED'
    ? personRefused(saved.refusal)
    : { status: 200 as const, body: toPerson(saved.row) };
}

/** Duplicates with the code that public integrations see; sandbox choice: everything else without. */
export function personRefused(refusal: Refusal) {
  if (refusal.kind === 'taken') return apiException(400, '40001', takenText(refusal.identity));
  return badRequest(toValidationErrors(refusal));
}

export function toValidationErrors({ problems }: Extract<Refusal, { kind: 'invalid' }>): Record<string, string[]> {
  const byProperty: Record<string, string[]> = {};
  for (const { property, message } of problems) (byProperty[property] ??= []).push(message);
  return byProperty;
}

/** How a batch of version 2 tells of one that failed. */
export function batchFailure(refusal: Refusal): { status: number; errors: Schemas['BatchErrors'] } {
  if (refusal.kind === 'taken') return { status: 409, errors: [{ message: takenText(refusal.identity) }] };
  return {
    status: 400,
    errors: refusal.problems.map(({ property, message }) => ({ message: `${property}: ${message}` })),
  };
}

/** The same in version 3. The vendor lists 409100 without a meaning. Sandbox choice: an identity of another profile. */
export function errorV3(index: number, refusal: Refusal): Schemas['PeopleV3Error'] {
  if (refusal.kind === 'taken') return { index, code: 409100, message: takenText(refusal.identity) };
  const details = refusal.problems.map(({ property, message }) => ({
    property: `persons[${index}].${property}`,
    message,
  }));
  return { index, code: 400100, message: 'One or more properties of the person are invalid', details };
}
