import { isFrameAllowed } from '../console-frame.ts';
import { toTicket } from '../links.ts';
import { findMember } from '../members.ts';
import { renderNotice, renderPageOf } from '../page-definitions.ts';
import { invalidField } from '../refusals.ts';
import { openTicket } from '../ticket-life.ts';
import { isEmail, isPhone, splitList } from '../values.ts';
import type { ApizeeHandlers, ApizeeWorld } from '../vendor-types.ts';

/** Source: https://apzlab.apizee.com/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/quick-invitation-page-reference */
const referenceMaximumLength = 50;

export const pages = {
  getAgentApp: ({ world }) => openPage('/agent/', world),

  getGuestApp: ({ world }) => openPage('/guest/', world),

  async getLoaderAgent({ world }) {
    if (world.settings.pagesMissing) return pageNotFound();
    return { status: 200, body: await world.loadAsset('loader-agent') };
  },

  openQuickInvitation: () => ({ status: 200, body: renderPageOf('/quick-invitation') }),

  openQuickInvitationTickets: () => ({ status: 200, body: renderPageOf('/tickets/quick-invitation') }),

  async sendQuickInvitation({ body, principal, state, world, request }) {
    const phones = splitList(body.phone_numbers);
    const emails = splitList(body.email_addresses);
    if (!phones.every(isPhone) || phones.length + emails.length === 0) return invalidField('phone_numbers');
    if (!emails.every(isEmail)) return invalidField('email_addresses');
    const agent = findMember(state, principal, principal.userId);
    const services = state.enterprises.get(principal.enterpriseId)?.services ?? [];
    const offered = services.filter(({ type }) => type === 'video-assistance');
    // An unknown key selects nothing, so the form falls back to the first service.
    const service = offered.find(({ key }) => key === body.service_key) ?? offered[0];
    if (typeof agent === 'string' || !service) return invalidField('service_key');
    const row = await openTicket(state, world, {
      agent,
      phones,
      emails,
      invite: true,
      serviceKey: service.key,
      origin: request.origin,
      reference: body.reference?.slice(0, referenceMaximumLength),
    });
    return { status: 200, body: toTicket(state, row, request.origin) };
  },

  getConsole({ request, world }) {
    if (!isFrameAllowed(request, world.settings)) return { status: 403, body: renderNotice('Domain not authorised') };
    return { status: 200, body: renderPageOf('/console') };
  },
} satisfies Partial<ApizeeHandlers>;

function openPage(path: string, { settings }: ApizeeWorld) {
  return settings.pagesMissing ? pageNotFound() : { status: 200 as const, body: renderPageOf(path) };
}

function pageNotFound() {
  return { status: 404 as const, body: renderNotice('Not found') };
}
