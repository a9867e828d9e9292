import { ApiCallError } from '@embedworks/core';
import { inBatches, wait } from '@embedworks/core/server';
import type { components } from '@embedworks/contracts/esputnik/rest';
import { createEsputnikClient, type EsputnikClient } from '../client.ts';
import { vendor } from '../errors.ts';
import type { EsputnikOptions } from '../options.ts';
import { dataOf, toInit, toList, type CallOptions } from './call.ts';

type Schemas = components['schemas'];
type ContactInput = Schemas['ContactInput'];
export type ImportStatus = Schemas['ImportStatus'];

/** How the vendor matches and changes the contacts of a bulk call. */
export type BulkRules = Omit<Schemas['BulkContactsInput'], 'contacts'>;

export interface WaitForImportOptions extends CallOptions {
  /** Milliseconds between two questions. Default: 2000. */
  pollIntervalMs?: number | undefined;
  /** Milliseconds until one import must be over. Then `ApiCallError` `timeout`. Default: 600000. */
  importTimeoutMs?: number | undefined;
  /** Called with every status that differs from the one before. */
  onStatus?: ((status: ImportStatus) => void) | undefined;
}

export interface BulkOptions extends BulkRules, Omit<WaitForImportOptions, 'onStatus'> {
  /** Contacts in one call, 3000 at most. Default: 3000. */
  batchSize?: number | undefined;
  /** Waits until a batch is imported before the next is sent. Default: true. */
  waitForImports?: boolean | undefined;
  /** Called when a batch was sent and whenever its import moves on. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
}

/** One call of a bulk. */
export interface BulkBatch {
  /** From 0. */
  index: number;
  /** Contacts sent in it. */
  contacts: number;
  /** Contacts that the vendor refused at once. */
  refused: number;
  /** What the vendor said about them. */
  errorMessage?: string;
  /** For `importStatus`. Absent when the vendor began no import. */
  sessionId?: string;
  /** The last status seen. Absent until it was asked for. */
  status?: ImportStatus['status'];
  /** What the vendor said about the status. */
  description?: string;
}

export interface BulkProgress {
  /** Contacts the vendor has taken in, refused ones included. To go on after an error, leave these out. */
  sent: number;
  /** Contacts refused so far. */
  refused: number;
  batch: Readonly<BulkBatch>;
}

export interface BulkResult {
  sent: number;
  /** The refused contacts of all batches, as the vendor describes them. */
  failedContacts: Schemas['FailedContact'][];
  /** A batch whose import failed has the status `ERROR`. */
  batches: BulkBatch[];
}

/** Source: https://docs.yespo.io/docs/api-methods-adding-contacts */
const mostContacts = 3000;

/**
 * Contacts in bulk: sent in batches, one after the other, imported by the vendor in its own time.
 * Source: https://docs.yespo.io/docs/api-methods-adding-contacts
 */
export function createBulk(client: EsputnikClient, options: EsputnikOptions) {
  // Big bodies take long, and public clients meet 429 at the second call in a row.
  const patient = createEsputnikClient({
    ...options,
    timeoutMs: options.timeoutMs ?? 60_000,
    totalTimeoutMs: options.totalTimeoutMs ?? 600_000,
    retries: options.retries ?? 10,
  });

  const importStatus = (sessionId: string, call?: CallOptions) =>
    dataOf(client.GET('/api/v1/importstatus/{sessionId}', { ...toInit(call), params: { path: { sessionId } } }));

  /** Asks until the import is `FINISHED` or `ERROR`, and answers that. */
  async function waitForImport(sessionId: string, wish: WaitForImportOptions = {}): Promise<ImportStatus> {
    const { pollIntervalMs = 2000, importTimeoutMs = 600_000, onStatus, signal } = wish;
    const startedAt = Date.now();
    for (let last: string | undefined; ;) {
      const answer = await importStatus(sessionId, { signal });
      if (answer.status !== last) onStatus?.(answer);
      last = answer.status;
      if (last === 'FINISHED' || last === 'ERROR') return answer;
      if (Date.now() - startedAt + pollIntervalMs > importTimeoutMs) throw importTimeout(last, importTimeoutMs);
      await wait(pollIntervalMs, { vendor, signal });
    }
  }

  /**
   * Adds or updates any number of contacts, read as they are needed and never kept. Waits as long as `Retry-After` says.
   *
   * A batch is not repeated unless the vendor refused it for haste: it may have been taken before its answer was lost.
   * The error then ends the run, and the last progress tells how many contacts were taken.
   *
   * @throws {ApiCallError} as every call, and `timeout` when an import takes too long.
   */
  async function bulk(
    contacts: Iterable<ContactInput> | AsyncIterable<ContactInput>,
    bulkOptions: BulkOptions = {},
  ): Promise<BulkResult> {
    const { batchSize = mostContacts, waitForImports = true, onProgress, ...others } = bulkOptions;
    const { pollIntervalMs, importTimeoutMs, signal, ...rules } = others;
    const result: BulkResult = { sent: 0, failedContacts: [], batches: [] };

    for await (const batchContacts of inBatches(contacts, Math.min(batchSize, mostContacts), { vendor, signal })) {
      const batch: BulkBatch = { index: result.batches.length, contacts: batchContacts.length, refused: 0 };
      const report = () =>
        onProgress?.({ sent: result.sent, refused: result.failedContacts.length, batch: { ...batch } });

      const body = { ...rules, contacts: batchContacts };
      const answer = await dataOf(patient.POST('/api/v1/contacts', { ...toInit({ signal }), body }));
      const failed = toList(answer.failedContacts);
      batch.refused = failed.length;
      if (answer.errorMessage) batch.errorMessage = answer.errorMessage;
      if (answer.asyncSessionId) batch.sessionId = answer.asyncSessionId;
      for (const contact of failed) result.failedContacts.push(contact);
      result.batches.push(batch);
      result.sent += batch.contacts;
      report();

      if (!waitForImports || batch.sessionId === undefined) continue;
      const onStatus = ({ status, description }: ImportStatus) => {
        batch.status = status;
        if (description) batch.description = description;
        report();
      };
      await waitForImport(batch.sessionId, { pollIntervalMs, importTimeoutMs, signal, onStatus });
    }
    return result;
  }

  return { bulk, importStatus, waitForImport };
}

function importTimeout(status: string, importTimeoutMs: number): ApiCallError {
  const message = `${vendor}: an import is still ${status} after ${importTimeoutMs} ms.`;
  return new ApiCallError(message, { vendor, code: 'timeout', retryable: true });
}
