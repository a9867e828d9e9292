import { wait } from '@embedworks/core/server';
import { InfobipError, vendor } from '../errors.ts';
import { countParticipants, isWorkedOff, type FlowReport } from '../flow-report.ts';
import type { CampaignId, ReportOptions } from './flows.ts';

export interface WaitForReportOptions extends ReportOptions {
  /** Milliseconds until it gives up. The vendor works off about ten people a second. Default: 600000, ten minutes. */
  timeoutMs?: number | undefined;
  /** Milliseconds until the report is read again; doubled each time. Default: 1000. */
  pollMs?: number | undefined;
  /** Milliseconds between two readings at most. Default: 15000. */
  maxPollMs?: number | undefined;
  /** Called with every report read. */
  onReport?: ((report: FlowReport) => void) | undefined;
}

type ReadReport = (campaignId: CampaignId, operationId: string, options: ReportOptions) => Promise<FlowReport>;

/** Reads a report until nobody in it is `PENDING`. */
export function createWaitForReport(read: ReadReport) {
  /**
   * The report, once everybody is accepted or rejected.
   *
   * @throws {InfobipError} `deadline` with the report as last seen in `data`, `aborted`, or what reading it threw, unless
   * that may pass.
   */
  return async function waitForReport(
    campaignId: CampaignId,
    operationId: string,
    options: WaitForReportOptions = {},
  ): Promise<FlowReport> {
    const { timeoutMs = 600_000, pollMs = 1000, maxPollMs = 15_000, onReport, ...reading } = options;
    const { signal } = reading;
    const endsAtMs = Date.now() + timeoutMs;
    let seen: FlowReport | undefined;

    for (let pauseMs = pollMs; ; pauseMs = Math.min(pauseMs * 2, maxPollMs)) {
      let retryAfterMs = 0;
      try {
        seen = await read(campaignId, operationId, reading);
        onReport?.(seen);
        if (isWorkedOff(seen)) return seen;
      } catch (error) {
        if (!(error instanceof InfobipError) || !error.retryable) throw error;
        retryAfterMs = error.retryAfterMs ?? 0;
      }
      const leftMs = endsAtMs - Date.now();
      if (leftMs <= 0) throw overdue(operationId, timeoutMs, seen);
      await pause(Math.min(Math.max(pauseMs, retryAfterMs), leftMs), signal);
    }
  };
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await wait(milliseconds, { vendor, signal });
  } catch (cause) {
    throw new InfobipError(`${vendor}: waiting for a report was aborted.`, { code: 'aborted', cause });
  }
}

function overdue(operationId: string, timeoutMs: number, seen: FlowReport | undefined): InfobipError {
  const state = seen ? `${countParticipants(seen).pending} are still pending.` : 'The report could not be read.';
  return new InfobipError(`${vendor}: operation ${operationId} was not done within ${timeoutMs} ms. ${state}`, {
    code: 'deadline',
    retryable: true,
    data: seen,
  });
}
