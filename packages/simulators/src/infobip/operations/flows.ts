import { enterFlow, memberIdOf, type ParticipantIdentity } from '../flow-entry.ts';
import { queueParticipants, reportOf } from '../flow-life.ts';
import { findPerson } from '../people/person-index.ts';
import { flowError } from '../refusals.ts';
import type { CampaignRow, InfobipState, Schemas } from '../state.ts';
import { isVisible } from '../tenancy.ts';
import type { InfobipHandlers, Principal } from '../vendor-types.ts';

/** 2023-10-25. Source: https://www.infobip.com/docs/api/customer-engagement/moments */
const deprecation = { deprecation: '@1698192000' };

export const flows = {
  async addFlowParticipants({ path: { campaignId }, body, principal, state, world }) {
    const campaign = findCampaign(state, campaignId, principal);
    if (campaign?.state !== 'active') return flowError(404, '40401', notActive(campaignId));
    if (body.notifyUrl !== undefined && !/^https?:$/.test(URL.parse(body.notifyUrl)?.protocol ?? '')) {
      return flowError(400, '400', 'Field notifyUrl must be a valid URL');
    }
    const { type, id } = principal;
    const { operationId } = await queueParticipants(state, world, campaignId, body, { type, id });
    return { status: 200, body: { operationId } };
  },

  getFlowParticipantsReport({ path: { campaignId }, query, principal, state, world }) {
    const { operationId, applicationId, entityId } = query;
    const report = reportOf(state, world, operationId);
    const campaign = state.campaigns.get(campaignId);
    const isAsked =
      (applicationId === undefined || campaign?.applicationId === applicationId) &&
      (entityId === undefined || campaign?.entityId === entityId);
    // The report of a campaign that was deleted stays.
    if (!report || !campaign || !isVisible(principal, campaign)) return { status: 404, body: undefined };
    if (report.campaignId !== campaignId || !isAsked) return { status: 404, body: undefined };
    return { status: 200, body: report };
  },

  async removeFlowParticipant({ path: { campaignId }, query, principal, state }) {
    const identity = toParticipant(query);
    if (!identity) return flowError(400, 40001, 'Bad request');
    const campaign = findCampaign(state, campaignId, principal);
    if (!campaign) return flowError(404, 40401, notActive(campaignId));
    if (campaign.state !== 'active') return flowError(400, 40005, 'Flow is inactive');
    const person = findPerson(state.people, identity);
    if (!person) return flowError(404, 40402, 'Person not found');
    const id = memberIdOf(campaignId, person.id);
    if (typeof state.members.get(id)?.leavesMs !== 'number') return flowError(400, 40006, 'Person is not in the flow');
    await state.members.update(id, { leavesMs: null });
    return { status: 200, body: undefined };
  },

  async addFlowParticipantLegacy({ path: { campaignId }, query, body, principal, state, world }) {
    const { personData: person, flowVariables: variables = {} } = body;
    const identifyBy = toParticipant(query) ?? identityIn(person);
    if (!identifyBy) return flowError(400, 40001, 'Bad request');
    const campaign = findCampaign(state, campaignId, principal);
    if (!campaign) return flowError(404, 40401, notActive(campaignId));
    if (campaign.state !== 'active') return flowError(400, 40005, 'Flow is inactive');
    const { type, id } = principal;
    const entry = await enterFlow(state, world, campaign, { identifyBy, person, variables }, { type, id });
    if ('person' in entry) return { status: 200, body: undefined, headers: deprecation };
    if (entry.reason === 'REJECTED_PERSON_IN_FLOW') return flowError(400, 40004, 'Person is already in the flow');
    if ('refusal' in entry && entry.refusal.kind === 'taken') return flowError(400, 40002, 'Duplicate person');
    return flowError(400, 40003, 'Person could not be handled');
  },
} satisfies Partial<InfobipHandlers>;

function notActive(campaignId: number): string {
  return `Could not find active flow for campaign ${campaignId}`;
}

/** What is not of the key's pair of X is not there for it, and neither is what an end user has deleted. */
function findCampaign(state: InfobipState, campaignId: number, principal: Principal): CampaignRow | undefined {
  const row = state.campaigns.get(campaignId);
  return row && row.state !== 'deleted' && isVisible(principal, row) ? row : undefined;
}

interface ParticipantQuery {
  phone?: string | undefined;
  email?: string | undefined;
  externalId?: string | undefined;
}

/** One of three parameters; the first counts. */
function toParticipant({ phone, email, externalId }: ParticipantQuery): ParticipantIdentity | undefined {
  if (phone) return { type: 'PHONE', identifier: phone };
  if (email) return { type: 'EMAIL', identifier: email };
  return externalId ? { type: 'EXTERNAL_ID', identifier: externalId } : undefined;
}

/** Sandbox choice: without a parameter, the first that the person has. */
function identityIn({ contactInformation, externalId }: Schemas['PersonInput']): ParticipantIdentity | undefined {
  return toParticipant({
    phone: contactInformation?.phone?.[0]?.number,
    email: contactInformation?.email?.[0]?.address,
    externalId,
  });
}
