import type { ArgTypes } from '@storybook/html-vite';
import type { IntegrationError } from '@embedworks/360dialog';
import type { Onboarding, OnboardingOutcome, OpenOnboardingOptions } from '@embedworks/360dialog/browser';
import { vendorAddress } from '../sandbox.ts';
import { onboardingScenarios, type OnboardingScenario, type OnboardingScenarioName } from './onboarding-scenarios.ts';
import { redirectAddress } from './platform-pages.ts';

/** Options of the adapter that a story has controls for. */
const optionNames = [
  'form',
  'redirectUrl',
  'email',
  'name',
  'number',
  'next',
  'planSelection',
  'flow',
  'timeoutMs',
  'closeGraceMs',
] as const satisfies (keyof OpenOnboardingOptions)[];

type OnboardingOptionArgs = Pick<OpenOnboardingOptions, (typeof optionNames)[number]>;

/** Controls of an onboarding story. */
export interface OnboardingArgs extends OnboardingOptionArgs {
  scenario: OnboardingScenarioName;
  /** Shows the strip below the hub by which a person plays the client and the hub's faults. */
  controls: boolean;
  onOpen: (partnerId: string, onboarding: Onboarding) => void;
  onOutOfSight: (partnerId: string) => void;
  onOutcome: (status: string, outcome: OnboardingOutcome) => void;
  onError: (error: IntegrationError) => void;
}

/** The two hubs of the sandbox, one for each way to pay. */
export const hubs = { partner: 'SandboxPA', direct: 'SandboxDirectPA' } as const;

/** What every onboarding story starts from. */
export const onboardingArgs: Omit<OnboardingArgs, 'onOpen' | 'onOutOfSight' | 'onOutcome' | 'onError'> = {
  scenario: 'by-hand',
  controls: true,
  form: 'permissions',
  redirectUrl: `${redirectAddress}?account=42`,
  email: 'owner@cafe.example',
  name: 'Café Demo',
  number: '',
  planSelection: 'regular',
  flow: '',
  timeoutMs: 30 * 60_000,
  closeGraceMs: 1000,
};

const sandbox = { table: { category: 'Sandbox' } };
const options = { table: { category: 'Options of openOnboarding' } };
const recorded = { table: { category: 'Recorded' }, control: false } as const;

/** Controls that map to the adapter's options. A scenario's own values win over them. */
export const onboardingArgTypes: Partial<ArgTypes<OnboardingArgs>> = {
  scenario: {
    ...sandbox,
    description: 'What happens, by name.',
    control: 'select',
    options: Object.keys(onboardingScenarios),
  },
  controls: { ...sandbox, description: 'Shows the strip that plays the client.', control: 'boolean' },
  form: { ...options, control: 'inline-radio', options: ['permissions', 'v1', 'v2'] },
  redirectUrl: { ...options, control: 'text' },
  email: { ...options, control: 'text' },
  name: { ...options, control: 'text' },
  number: { ...options, control: 'text' },
  next: { ...options, control: 'inline-radio', options: [undefined, 'login'] },
  planSelection: { ...options, control: 'inline-radio', options: ['basic', 'regular', 'premium'] },
  flow: { ...options, control: 'text' },
  timeoutMs: { ...options, control: 'number' },
  closeGraceMs: { ...options, control: 'number' },
  onOpen: recorded,
  onOutOfSight: recorded,
  onOutcome: recorded,
  onError: recorded,
};

/** Options of the adapter for the args of a story. */
export function toOnboardingOptions(args: OnboardingArgs, partnerId: string): OpenOnboardingOptions {
  const given = Object.fromEntries(optionNames.map((option) => [option, args[option]])) as OnboardingOptionArgs;
  const { hub, options }: OnboardingScenario = onboardingScenarios[args.scenario];
  const root = vendorAddress('360dialog');
  return {
    partnerId,
    hubUrl: root,
    appUrl: root,
    ...given,
    ...options?.(partnerId),
    extraParameters: {
      ...(hub ? { 'sandbox.scenario': hub } : {}),
      ...(args.controls ? {} : { 'sandbox.controls': 'hidden' }),
    },
  };
}
