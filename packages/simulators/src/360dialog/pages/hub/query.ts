import { channels } from '@embedworks/contracts/360dialog/channels';
import type { PageLink } from '../../../pages/page-link.ts';
import { readPageScenarios, type PageScenario } from '../../../pages/page-scenarios.ts';
import type { PlanId } from './plans.ts';

/** A parameter of the contract that came. */
export interface ArrivedParameter {
  name: string;
  value: string;
  description: string;
}

/** Everything the hub reads from its address, once, at load. */
export interface HubQuery {
  /** As it came, the first of each name. */
  parameters: Record<string, string>;
  /** The same without what only the sandbox knows. */
  onboarding: Record<string, string>;
  arrived: readonly ArrivedParameter[];
  /** Names that nobody knows. They are ignored. */
  ignored: readonly string[];
  state: string | undefined;
  email: string;
  name: string;
  /** Digits of the number whose permission is asked for; empty when none is. */
  number: string;
  firstForm: 'sign-up' | 'sign-in';
  plan: PlanId | undefined;
  /** The number stays in the WhatsApp Business app. */
  coexistence: boolean;
  preverifiedNumberId: string | undefined;
  partnerPayload: string | undefined;
  sandbox: {
    /** Faults of messages: `message-late:onboardingRedirectQuery`. */
    scenarios: PageScenario[];
    controlsHidden: boolean;
  };
}

const sandboxPrefix = 'sandbox.';
const knownFields: readonly { name: string; description: string }[] = channels.onboardingPopup.messages[0].fields;

/**
 * Reads the query of the popup. It refuses nothing: what is not known is ignored, and an empty value is none (sandbox
 * choice; the vendor's button writes what it was not given as `key=`).
 */
export function readHubQuery(search: URLSearchParams): HubQuery {
  const text = (name: string) => search.get(name) || undefined;
  const names = [...new Set(search.keys())];
  const parameters = Object.fromEntries(names.map((name) => [name, search.get(name) ?? '']));
  const onboardingNames = names.filter((name) => !name.startsWith(sandboxPrefix));
  return {
    parameters,
    onboarding: Object.fromEntries(onboardingNames.map((name) => [name, parameters[name] ?? ''])),
    arrived: knownFields.flatMap(({ name, description }) =>
      names.includes(name) ? [{ name, value: parameters[name] ?? '', description }] : [],
    ),
    ignored: onboardingNames.filter((name) => !knownFields.some((field) => field.name === name)),
    state: text('state'),
    email: text('email') ?? '',
    name: text('name') ?? '',
    number: digitsOf(text('number') ?? ''),
    firstForm: text('next') === 'login' ? 'sign-in' : 'sign-up',
    plan: readPlan(text('plan_selection')),
    // Sandbox choice: the values of `flow` are not known.
    coexistence: /coex/iu.test(text('flow') ?? ''),
    preverifiedNumberId: text('preverified_phone_number_id'),
    partnerPayload: text('partner'),
    sandbox: {
      scenarios: readPageScenarios(search.get('sandbox.scenario')),
      controlsHidden: search.get('sandbox.controls') === 'hidden',
    },
  };
}

/** Tells the world what the popup was opened with. It has arrived already, so nothing can happen to it any more. */
export async function reportOpening(link: PageLink, { onboarding }: HubQuery): Promise<void> {
  const name = 'onboardingQuery';
  await link.report({ channel: 'onboardingPopup', direction: 'host-to-guest', name, payload: onboarding, plays: [] });
}

/** Numbers come with and without `+`, and with a space where a `+` was not encoded. */
export function digitsOf(number: string): string {
  return number.replace(/\D/gu, '');
}

function readPlan(value: string | undefined): PlanId | undefined {
  return value === 'basic' || value === 'regular' || value === 'premium' ? value : undefined;
}
