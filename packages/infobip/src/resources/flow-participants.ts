import { ApiCallError } from '@embedworks/core';
import { inBatches, type CallOptions } from '@embedworks/core/server';
import { InfobipError, vendor } from '../errors.ts';
import { countParticipants, type FlowReport } from '../flow-report.ts';
import type { WaitForReportOptions } from './flow-wait.ts';
import { mostParticipants, type CampaignId, type FlowParticipant, type FlowParticipantsRequest } from './flows.ts';

export interface AddParticipantsOptions extends Omit<WaitForReportOptions, 'onReport' | 'timeoutMs'> {
  /** People in one call, 1000 at most. Default: 1000. */
  batchSize?: number | undefined;
  /** Where the vendor sends the report of each batch, at most 1000 characters. See `createInfobipFlowCallback`. */
  notifyUrl?: string | undefined;
  /** Comes back in each report, at most 2000 characters. */
  callbackData?: string | undefined;
  /** Waits until a batch is worked off before the next is sent. Default: true. */
  waitForReports?: boolean | undefined;
  /** Milliseconds until one batch must be worked off. Default: 600000, ten minutes. */
  reportTimeoutMs?: number | undefined;
  /** Called when a batch was sent and whenever its report moves on. */
  onProgress?: ((progress: AddParticipantsProgress) => void) | undefined;
  /** Called with the last report of each batch, e.g. to keep who was rejected. It is awaited. */
  onReport?: ((report: FlowReport) => Promise<void> | void) | undefined;
}

/** One call of a run. */
export interface ParticipantsBatch {
  /** From 0. */
  index: number;
  /** People sent in it. */
  participants: number;
  /** For `report` and `waitForReport`. */
  operationId: string;
  accepted: number;
  rejected: number;
  /** Not worked off when the report was last read. */
  pending: number;
}

export interface AddParticipantsProgress {
  /** People the vendor has taken in, whatever becomes of them. To go on after an error, leave these out. */
  sent: number;
  accepted: number;
  rejected: number;
  batch: Readonly<ParticipantsBatch>;
}

export interface AddParticipantsResult extends Omit<AddParticipantsProgress, 'batch'> {
  batches: ParticipantsBatch[];
}

type AddOnce = (
  campaignId: CampaignId,
  request: FlowParticipantsRequest,
  call: CallOptions,
) => Promise<{ operationId: string }>;
type WaitForReport = (
  campaignId: CampaignId,
  operationId: string,
  options: WaitForReportOptions,
) => Promise<FlowReport>;

export function createAddParticipants(addOnce: AddOnce, waitForReport: WaitForReport) {
  /**
   * Puts any number of people into a flow. They are read as they are needed and never kept, sent 1000 at a time, and by
   * default each thousand is waited for.
   *
   * A batch is not repeated unless the vendor refused it for haste: it may have been taken before its answer was lost, and
   * people in a flow twice get everything twice. The error then ends the run, and the last progress tells how many were
   * taken.
   *
   * @throws {InfobipError} as every call, `deadline` when a batch takes too long, `aborted`.
   */
  return async function add(
    campaignId: CampaignId,
    participants: Iterable<FlowParticipant> | AsyncIterable<FlowParticipant>,
    options: AddParticipantsOptions = {},
  ): Promise<AddParticipantsResult> {
    const { batchSize = mostParticipants, notifyUrl, callbackData, waitForReports = true, ...others } = options;
    const { reportTimeoutMs: timeoutMs, onProgress, onReport, ...reading } = others;
    const { signal } = reading;
    const size = Math.max(1, Math.min(batchSize, mostParticipants));
    const result: AddParticipantsResult = { sent: 0, accepted: 0, rejected: 0, batches: [] };

    for await (const people of untilAborted(inBatches(participants, size, { vendor, signal }))) {
      const extras = { ...(notifyUrl ? { notifyUrl } : {}), ...(callbackData ? { callbackData } : {}) };
      const { operationId } = await addOnce(campaignId, { participants: people, ...extras }, { signal });
      const counts = { accepted: 0, rejected: 0, pending: people.length };
      const batch = { index: result.batches.length, participants: people.length, operationId, ...counts };
      const before = { accepted: result.accepted, rejected: result.rejected };
      result.batches.push(batch);
      result.sent += people.length;

      const tell = () => {
        result.accepted = before.accepted + batch.accepted;
        result.rejected = before.rejected + batch.rejected;
        const { sent, accepted, rejected } = result;
        onProgress?.({ sent, accepted, rejected, batch: { ...batch } });
      };
      tell();
      if (!waitForReports) continue;

      const report = await waitForReport(campaignId, operationId, {
        ...reading,
        timeoutMs,
        onReport(seen) {
          const counted = countParticipants(seen);
          const moved = counted.accepted !== batch.accepted || counted.rejected !== batch.rejected;
          Object.assign(batch, counted);
          if (moved) tell();
        },
      });
      await onReport?.(report);
    }
    return result;
  };
}

/** Core's word for an abort, in this package's error. */
async function* untilAborted<Batch>(batches: AsyncIterable<Batch>): AsyncGenerator<Batch, void, undefined> {
  try {
    yield* batches;
  } catch (error) {
    if (!(error instanceof ApiCallError) || error instanceof InfobipError || error.code !== 'aborted') throw error;
    throw new InfobipError(error.message, { code: 'aborted', cause: error.cause });
  }
}
