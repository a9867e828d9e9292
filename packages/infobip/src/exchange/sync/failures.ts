import { InfobipError, vendor } from '../../errors.ts';
import type { Repair } from './store.ts';

/** Why one person could not be brought over. */
export type Failure = Pick<Repair, 'code' | 'message' | 'details' | 'personId'>;

/** What a mapping throws, or what it gives cannot be worked with. */
export class MappingError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Statuses by which the vendor refuses what it was given. All others are about the account or the moment. */
const refused: readonly (number | undefined)[] = [400, 409, 413, 422];

/**
 * Why one person failed: by the mapping, or by a refusal of the vendor. It ends nothing.
 * @throws the error, when it is about more than one person.
 */
export function toFailure(error: unknown): Failure {
  if (error instanceof MappingError) return { code: 'mapping', message: error.message };
  if (!(error instanceof InfobipError) || !refused.includes(error.status)) throw error;
  const { vendorCode, code, message, fieldErrors } = error;
  const details = Object.entries(fieldErrors ?? {}).map(([property, errors]) => ({
    property,
    message: errors.join(', '),
  }));
  return { code: vendorCode ?? code, message, ...(details.length > 0 ? { details } : {}) };
}

/** Why a run ended, for people, and without the words of an answer of the vendor, which may quote a profile. */
export function toReason(error: unknown): string {
  if (error instanceof InfobipError && error.data !== undefined) {
    const { call = 'a call', status, code } = error;
    return `${vendor}: ${call} ended with ${status}, ${code}.`;
  }
  return error instanceof Error ? error.message : String(error);
}
