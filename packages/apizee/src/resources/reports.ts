import type { operations } from '@embedworks/contracts/apizee/rest';
import type { ApizeeClient } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';

/**
 * Figures of an enterprise.
 * Source: https://apizee.gitbook.io/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/metrics-and-reports
 */
export function createReports(client: ApizeeClient) {
  const path = '/api/v3/enterprises/{enterpriseId}';
  return {
    /** Times are `2026-03-02`, `2026-03-02 00:00:00` or unix seconds. */
    tickets: (
      enterpriseId: number | string,
      query: operations['getTicketReport']['parameters']['query'],
      options?: CallOptions,
    ) =>
      dataOf(client.GET(`${path}/tickets/report`, { ...toInit(options), params: { path: { enterpriseId }, query } })),
    statistics: (enterpriseId: number | string, options?: CallOptions) =>
      dataOf(client.GET(`${path}/statistics`, { ...toInit(options), params: { path: { enterpriseId } } })),
  };
}
