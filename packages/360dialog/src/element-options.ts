import { defineOptionElement } from '@embedworks/core/browser';
import { vendor } from './errors.ts';
import type { OpenOnboardingOptions } from './onboarding.ts';

/** The options that stand in attributes. The others are properties, or what the element itself does. */
export type ConnectElementOptions = Omit<
  OpenOnboardingOptions,
  'ioSignature' | 'extraParameters' | 'signal' | 'onOutOfSight'
>;

const aboveZero = (text: string) => (Number(text) > 0 ? Number(text) : undefined);

export const {
  Base: OptionElement,
  readOptions,
  adoptEarlyProperties,
} = defineOptionElement<ConnectElementOptions>({
  vendor,
  otherProperties: ['texts', 'disabled'],
  kinds: {
    partnerId: 'text',
    form: 'text',
    hubUrl: 'text',
    appUrl: 'text',
    redirectUrl: 'text',
    email: 'text',
    name: 'text',
    number: 'text',
    next: 'text',
    planSelection: 'text',
    flow: 'text',
    preverifiedPhoneNumberId: 'text',
    timeoutMs: aboveZero,
    closeGraceMs: aboveZero,
    width: aboveZero,
    height: aboveZero,
  },
});
