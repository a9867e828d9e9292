import type { components } from '@embedworks/contracts/apizee/rest';
import type { ApizeeClient } from '../client.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';

/**
 * Video meetings. The account needs the feature.
 * Source: https://apzlab.apizee.com/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/video-conference-management
 */
export function createConferences(client: ApizeeClient) {
  return {
    /** Creates a conference and, unless `invite` is false, invites its participants. */
    create: (input: components['schemas']['ConferenceInput'], options?: CallOptions) =>
      dataOf(client.POST('/api/v3/conferences', { ...toInit(options), body: input })),
  };
}
