import type { SimulatedRequest } from '../../engine/message.ts';
import { checkOpening, openHub } from '../onboarding-opening.ts';
import type { HubProblemCode } from '../page-action-types.ts';
import { renderPageOf } from '../page-definitions.ts';
import { composeRedirect, toAddress } from '../pages/hub/redirect.ts';
import { scenarioOf } from '../pages/hub/scenarios.ts';
import { playVisit } from '../played-visit.ts';
import type { Dialog360State } from '../state.ts';
import type { Dialog360Handlers, Dialog360World } from '../vendor-types.ts';

/** The page itself shows the card, so it comes with every status. Sandbox choice: the statuses. */
const statuses = {
  'unknown-partner': 404,
  'redirect-missing': 400,
  'redirect-not-allowed': 400,
  'io-signature-bad': 403,
} as const satisfies Record<HubProblemCode, number>;

/** What only a page can play. */
const playedByPage = ['cancel', 'never-redirect', 'coop', 'duplicate-redirect'];

export const pages = {
  getPermissionsPage: ({ path, state, world, request }) =>
    openPage('/dashboard/app/{partner_id}/permissions', path.partner_id, state, world, request),

  getDashboardAppPage: ({ path, state, world, request }) =>
    openPage('/dashboard/app/{partner_id}', path.partner_id, state, world, request),

  getOnboardingPage: ({ path, state, world, request }) =>
    openPage('/onboarding/{partner_id}', path.partner_id, state, world, request),
} satisfies Partial<Dialog360Handlers>;

async function openPage(
  template: string,
  partnerId: string,
  state: Dialog360State,
  world: Dialog360World,
  { search, origin }: SimulatedRequest,
) {
  const query = Object.fromEntries(new URLSearchParams(search));
  const scenario = scenarioOf(query);
  const opening = await checkOpening(state, world, { partnerId, query, origin });
  const severs = world.settings.openerPolicy || scenario === 'coop';
  const headers: Record<string, string> = severs ? { 'cross-origin-opener-policy': 'same-origin' } : {};
  if (opening.kind === 'problem') return { status: statuses[opening.code], body: renderPageOf(template), headers };
  const playsAtOnce = query['sandbox.redirect'] === 'at-once' && scenario !== undefined;
  if (!playsAtOnce || playedByPage.includes(scenario)) {
    return { status: 200 as const, body: renderPageOf(template), headers };
  }
  await openHub(state, world, { partnerId, query, origin });
  const result = await playVisit(state, world, { partnerId, query, scenario });
  const { redirectUrl } = opening;
  const location = toAddress(composeRedirect({ redirectUrl, state: query.state || undefined, result, scenario }));
  return { status: 302 as const, body: undefined, headers: { ...headers, location } };
}
