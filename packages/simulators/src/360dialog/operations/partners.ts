import { ownPartner } from '../ownership.ts';
import { wrongPayload } from '../refusals.ts';
import type { Schemas } from '../state.ts';
import { isHttpUrl } from '../values.ts';
import type { Dialog360Handlers } from '../vendor-types.ts';

export const partners = {
  getPartner({ path, principal, state }) {
    const found = ownPartner(state, principal, path);
    return found.refusal ?? { status: 200, body: found.row.partner };
  },

  async updatePartner({ path, body, principal, state }) {
    const found = ownPartner(state, principal, path);
    if (found.refusal) return found.refusal;
    const { change, problems } = readChange(body);
    if (problems.length > 0) return wrongPayload(...problems);
    const partner = { ...found.row.partner, ...change };
    await state.partners.update(found.row.id, { partner });
    return { status: 200, body: partner };
  },

  getPartnerWebhook({ path, principal, state }) {
    const found = ownPartner(state, principal, path);
    return found.refusal ?? { status: 200, body: { webhook_url: found.row.partner.webhook_url ?? null } };
  },

  async setPartnerWebhook({ path, body, principal, state }) {
    const found = ownPartner(state, principal, path);
    if (found.refusal) return found.refusal;
    if (!isHttpUrl(body.webhook_url)) return wrongPayload('webhook_url must be an http or https URL');
    const partner = { ...found.row.partner, webhook_url: body.webhook_url };
    await state.partners.update(found.row.id, { partner, webhookHeaders: body.headers ?? {} });
    return { status: 200, body: partner };
  },

  async updatePartnerChangeRequest({ path, body, principal, state }) {
    const found = ownPartner(state, principal, path);
    if (found.refusal) return found.refusal;
    const approvesPartnerChanges = String(body.auto_approve) === 'true';
    await state.partners.update(found.row.id, { approvesPartnerChanges });
    return { status: 200, body: { auto_approve: approvesPartnerChanges ? 'true' : 'false' } };
  },

  getPartnerBalance({ path, principal, state }) {
    const found = ownPartner(state, principal, path);
    return found.refusal ?? { status: 200, body: [{ currency: found.row.currency, total: found.row.balance }] };
  },
} satisfies Partial<Dialog360Handlers>;

/** What each setting that is known may be. Sandbox choice: others are accepted and forgotten. */
const settings: Record<string, (value: unknown) => boolean> = {
  webhook_url: isHttpUrl,
  partner_redirect_url: isHttpUrl,
  brand_name: (value) => typeof value === 'string',
  logo_url: (value) => value === null || isHttpUrl(value),
  country: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  allow_client_to_add_phone_no: (value) => typeof value === 'boolean',
  settings: (value) => value === null || (typeof value === 'object' && !Array.isArray(value)),
};

function readChange(body: Schemas['PartnerUpdate']): { change: Partial<Schemas['Partner']>; problems: string[] } {
  const known = Object.entries(body).filter(([name]) => Object.hasOwn(settings, name));
  const problems = known.flatMap(([name, value]) => (settings[name]?.(value) ? [] : [`${name} is not valid`]));
  return { change: Object.fromEntries(known), problems };
}
