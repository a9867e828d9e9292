import {
  openOnboarding,
  resumeOnboarding,
  type Onboarding,
  type OnboardingOutcome,
} from '@embedworks/360dialog/browser';
import type { MessageLog } from '../shared/message-log.ts';
import type { OnboardingPlan } from './onboarding-form.ts';
import { describe } from '../shared/describe.ts';
import { signatureFor } from './signature.ts';

export interface OnboardingSession {
  /** What `openOnboarding()` or `resumeOnboarding()` returned last. */
  readonly onboarding: Onboarding | undefined;
  /** @throws {ConfigurationError} when the options cannot work. */
  open(plan: OnboardingPlan): void;
  /** Takes up what this tab began before it was loaded anew. */
  resume(): void;
  /** Writes an outcome down and hands it on. */
  finish(outcome: OnboardingOutcome): void;
}

/** Opens the onboarding with the adapter's controller and writes down what comes of it. */
export function createOnboardingSession(
  log: MessageLog,
  onChange: () => void,
  onOutcome: (outcome: OnboardingOutcome) => void,
): OnboardingSession {
  let onboarding: Onboarding | undefined;

  const follow = (begun: Onboarding) => {
    onboarding = begun;
    void begun.outcome.then(finish);
    onChange();
  };

  const finish = (outcome: OnboardingOutcome) => {
    log.add('note', 'outcome', 'error' in outcome ? { ...outcome, error: describe(outcome.error) } : outcome);
    onOutcome(outcome);
    onChange();
  };

  return {
    get onboarding() {
      return onboarding;
    },
    open({ options, isSigned }) {
      const begun = openOnboarding({
        ...options,
        ioSignature: isSigned ? signatureFor(options.partnerId) : undefined,
        onOutOfSight() {
          log.add('note', 'onOutOfSight()', undefined, 'whether the popup is open cannot be seen');
          onChange();
        },
      });
      if (begun === onboarding) return log.add('note', 'openOnboarding()', undefined, 'brought to the front');
      log.add('sent', 'openOnboarding()', options);
      follow(begun);
    },
    resume() {
      const begun = resumeOnboarding();
      if (!begun) return;
      log.add('note', 'resumeOnboarding()', undefined, 'this tab began it before it was loaded anew');
      follow(begun);
    },
    finish,
  };
}
