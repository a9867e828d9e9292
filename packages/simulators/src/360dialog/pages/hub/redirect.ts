import type { OnboardingRedirectEvent } from '@embedworks/contracts/360dialog/messages';
import { readPageScenarios, type PageScenario } from '../../../pages/page-scenarios.ts';
import type { PageActionShapes } from '../../page-action-types.ts';
import type { HubScenarioId } from './scenarios.ts';

export type VisitResult = PageActionShapes['finish']['answer'];

export interface VisitEnd {
  /** Where the visit ends. */
  redirectUrl: string;
  /** As the popup was opened with. Absent: none. */
  state?: string | undefined;
  result: VisitResult;
  /** Default: as documented. */
  scenario?: HubScenarioId | undefined;
}

/** The way home, before it is one address: so that a part can be left out. */
export interface Redirect {
  redirectUrl: string;
  /** Of the query, in order, as they stand in the address. */
  parts: readonly `${keyof OnboardingRedirectEvent}=${string}`[];
}

/** Another state than anybody sent. */
const foreignState = 'of-another-visit';

/**
 * What the hub adds to the redirect URL: `client=…&channels=[a,b]&revoked=[c]&state=…`. The lists are not JSON; `revoked`
 * is absent when nothing was. Sandbox choice: `channels=[]` when nothing was permitted.
 * @see https://docs.360dialog.com/partner/onboarding/integrated-onboarding
 */
export function composeRedirect({ redirectUrl, state, result, scenario }: VisitEnd): Redirect {
  const { client, channels, revoked } = result;
  const sentState = stateOf(state, scenario);
  return {
    redirectUrl,
    parts: [
      `client=${encodeURIComponent(client)}`,
      `channels=${listOf(channels, scenario)}`,
      ...(revoked.length > 0 ? [`revoked=${listOf(revoked, scenario)}` as const] : []),
      ...(sentState === undefined ? [] : [`state=${encodeURIComponent(sentState)}` as const]),
    ],
  };
}

/**
 * A redirect URL with a query of its own keeps it. Sandbox choice: what is added stands before a fragment, where pages
 * look for it; how the vendor treats one is unknown.
 */
export function toAddress({ redirectUrl, parts }: Redirect): string {
  const at = redirectUrl.indexOf('#');
  const base = at < 0 ? redirectUrl : redirectUrl.slice(0, at);
  const fragment = at < 0 ? '' : redirectUrl.slice(at);
  const joint = !base.includes('?') ? '?' : /[?&]$/u.test(base) ? '' : '&';
  return `${base}${joint}${parts.join('&')}${fragment}`;
}

/** The query as the redirect page reads it, parameters of the redirect URL's own included. */
export function toPayload(redirect: Redirect): Record<string, string> {
  const [address = ''] = toAddress(redirect).split('#');
  return Object.fromEntries(new URLSearchParams(address.slice(address.indexOf('?'))));
}

/** Without what the contract asks for. */
export function withoutClient({ redirectUrl, parts }: Redirect): Redirect {
  return { redirectUrl, parts: parts.filter((part) => !part.startsWith('client=')) };
}

/** What a scenario does to the redirect as a message, in the engine's words. */
export function faultsOf(scenario: HubScenarioId | undefined): PageScenario[] {
  if (scenario === 'never-redirect') return readPageScenarios('message-lost');
  return scenario === 'duplicate-redirect' ? readPageScenarios('message-duplicated') : [];
}

function listOf(ids: readonly string[], scenario: HubScenarioId | undefined): string {
  const encoded = ids.map(encodeURIComponent);
  if (scenario === 'redirect-json-quotes') return `[${encoded.map((id) => `"${id}"`).join(',')}]`;
  const list = `[${encoded.join(',')}]`;
  return scenario === 'redirect-encoded' ? list.replace(/[[\],]/gu, encodeURIComponent) : list;
}

function stateOf(state: string | undefined, scenario: HubScenarioId | undefined): string | undefined {
  if (scenario === 'no-state') return undefined;
  return scenario === 'wrong-state' ? foreignState : state;
}
