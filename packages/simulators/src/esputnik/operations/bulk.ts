import { importProblem, startImport } from '../imports.ts';
import { objectNotFound } from '../refusals.ts';
import { refuseRepeat } from '../repeats.ts';
import type { Schemas } from '../state.ts';
import { given } from '../values.ts';
import type { EsputnikHandlers } from '../vendor-types.ts';

export const bulk = {
  /** What is wrong with a contact by itself is told at once; the others are imported later. */
  async bulkUpdateContacts({ body, state, world, request }) {
    const repeated = await refuseRepeat(request, state, world);
    if (repeated) return repeated;
    const { contacts, ...options } = body;
    const accepted: Schemas['ContactInput'][] = [];
    const failedContacts: Schemas['FailedContact'][] = [];
    for (const contact of contacts) {
      const errorMessage = importProblem(state, contact, options);
      if (errorMessage === undefined) accepted.push(contact);
      else failedContacts.push({ ...contact, errorMessage });
    }
    const { sessionId } = await startImport(state, world, accepted, options);
    const failed = failedContacts.length > 0 ? failedContacts : undefined;
    return { status: 200, body: { id: 0, asyncSessionId: sessionId, ...given({ failedContacts: failed }) } };
  },

  getImportStatus({ path, state }) {
    const row = state.imports.get(path.sessionId);
    if (!row) return objectNotFound;
    const { status, description } = row;
    return { status: 200, body: { status, ...given({ description }) } };
  },
} satisfies Partial<EsputnikHandlers>;
