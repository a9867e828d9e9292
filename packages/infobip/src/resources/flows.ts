import { ConfigurationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/infobip/rest';
import type { InfobipClient } from '../client.ts';
import { InfobipError, vendor } from '../errors.ts';
import { toFlowReport, type FlowReport } from '../flow-report.ts';
import { atMost, dataOf, done, toInit, type CallOptions } from './call.ts';
import { createAddParticipants } from './flow-participants.ts';
import { createWaitForReport } from './flow-wait.ts';

type Schemas = components['schemas'];

export type FlowParticipant = Schemas['FlowParticipant'];
export type FlowParticipantsRequest = Schemas['FlowParticipantsRequest'];

/** Id of a flow. Its 64 bits are more than a number holds, so keep it as text or `bigint`. */
export type CampaignId = string | bigint | number;

/** By what a person is taken out of a flow. */
export type FlowPerson = { phone: string } | { email: string } | { externalId: string };

export interface ReportOptions extends CallOptions {
  /** With X alone. */
  applicationId?: string | undefined;
  /** With X alone. */
  entityId?: string | undefined;
}

/** Source: `infobip-moments-openapi.json` of https://github.com/api-evangelist/infobip */
export const mostParticipants = 1000;

/**
 * People in flows of Moments. Flows themselves cannot be made, listed, started or stopped over the API.
 * Source: `infobip-moments-openapi.json` of https://github.com/api-evangelist/infobip
 */
export function createFlows(client: InfobipClient) {
  const path = '/moments/1/flows/{campaignId}/participants';

  /**
   * Up to 1000 people in one call. What becomes of each is in the report of the `operationId`.
   *
   * @throws {InfobipError} `not_found` with `vendorCode` 40401, also when the flow is not active.
   */
  async function addOnce(
    campaignId: CampaignId,
    request: FlowParticipantsRequest,
    call?: CallOptions,
  ): Promise<{ operationId: string }> {
    const body = { ...request, participants: atMost(mostParticipants, 'participants', request.participants) };
    const params = { path: { campaignId: toPathId(campaignId) } };
    const answer: { operationId?: unknown } | undefined = await dataOf(
      client.POST(path, { ...toInit(call), params, body }),
    );
    if (typeof answer?.operationId === 'string') return { operationId: answer.operationId };
    throw malformed('POST /moments/1/flows/…/participants', 'operationId');
  }

  /** Kept for 30 days. */
  async function report(campaignId: CampaignId, operationId: string, options: ReportOptions = {}): Promise<FlowReport> {
    const { applicationId, entityId, ...call } = options;
    const query = { operationId, ...(applicationId ? { applicationId } : {}), ...(entityId ? { entityId } : {}) };
    const params = { path: { campaignId: toPathId(campaignId) }, query };
    // As text, because its id may be longer than a number.
    const text = await dataOf(client.GET(`${path}/report`, { ...toInit(call), params, parseAs: 'text' }));
    const found = toFlowReport(text);
    if (found) return found;
    throw malformed('GET /moments/1/flows/…/participants/report', 'report', text);
  }

  const waitForReport = createWaitForReport(report);
  return {
    add: createAddParticipants(addOnce, waitForReport),
    addOnce,
    report,
    waitForReport,
    /**
     * Takes one person out.
     *
     * @throws {InfobipError} `validation` with `vendorCode` 40006 when the person is not in the flow.
     */
    remove: async (campaignId: CampaignId, person: FlowPerson, call?: CallOptions): Promise<void> => {
      if (!Object.values(person).some(Boolean)) {
        throw new ConfigurationError(vendor, 'Give the phone, email or externalId of the person.');
      }
      const params = { path: { campaignId: toPathId(campaignId) }, query: person };
      await done(client.DELETE('/communication/1/flows/{campaignId}/participants', { ...toInit(call), params }));
    },
  };
}

function malformed(call: string, what: string, raw?: string): InfobipError {
  return new InfobipError(`${vendor}: ${call} answered no ${what}.`, { code: 'malformed', call, raw });
}

/** @throws {ConfigurationError} when it is no id, or a number that has lost digits already. */
function toPathId(campaignId: CampaignId): number {
  const isExact = typeof campaignId !== 'number' || Number.isSafeInteger(campaignId);
  if (!isExact || !/^\d+$/.test(String(campaignId))) {
    throw new ConfigurationError(vendor, 'campaignId must be digits, as text, bigint or safe integer.');
  }
  // A number in the contract; in an address it is text anyway.
  return String(campaignId) as unknown as number;
}
