/** Calls that must not compile. The type check is the test: an unused `@ts-expect-error` is an error. */
import { buildOnboardingUrl, parseOnboardingRedirect } from '@embedworks/360dialog';
import {
  completeOnboarding,
  openOnboarding,
  type Onboarding,
  type OnboardingOutcome,
} from '@embedworks/360dialog/browser';
import type { Dialog360ConnectElement } from '@embedworks/360dialog/element';

export function outcome(outcome: OnboardingOutcome): string {
  // @ts-expect-error Only a completed onboarding has channels.
  void outcome.channels;
  switch (outcome.status) {
    case 'completed':
      return outcome.channels.join() + outcome.client + outcome.via;
    case 'cancelled':
      // @ts-expect-error Cancelling is no error.
      void outcome.error;
      return outcome.by;
    case 'blocked':
    case 'timed_out':
    case 'failed':
    case 'aborted':
      return outcome.error.code;
  }
}

export function onboarding(onboarding: Onboarding, element: Dialog360ConnectElement) {
  // @ts-expect-error How it goes is not the page's to change.
  onboarding.status = 'completed';
  element.partnerId = 'f167CmPA';
  element.texts = { cancelled: 'Abgebrochen.' };
  element.ioSignature = async () => ({ ioSignature: 'abc', ioTimestamp: '1' });
  // @ts-expect-error There is no such text.
  element.texts = { lost: '' };
  // @ts-expect-error There is no such form.
  element.form = 'v3';
}

export function calls() {
  // @ts-expect-error A hub has an id.
  buildOnboardingUrl({});
  // @ts-expect-error Names of the wire belong to the wire.
  buildOnboardingUrl({ partnerId: 'p', redirect_url: 'https://platform.example/' });
  // @ts-expect-error Only regular, premium and basic.
  buildOnboardingUrl({ partnerId: 'p', planSelection: 'gold' });
  // @ts-expect-error The state is made for each click.
  openOnboarding({ partnerId: 'p', state: 'guessable' });
  // @ts-expect-error It may be no redirect at all.
  void parseOnboardingRedirect('?').client;
  // @ts-expect-error Results go to no other origin.
  void completeOnboarding({ targetOrigin: '*' });
}
