export type { Onboarding } from './onboarding-follow.ts';
export type {
  OnboardingCancelled,
  OnboardingCompleted,
  OnboardingOutcome,
  OnboardingProblem,
} from './onboarding-outcome.ts';
export {
  completeOnboarding,
  type CompleteOnboardingOptions,
  type OnboardingCompletion,
} from './onboarding-redirect-page.ts';
export {
  openOnboarding,
  resumeOnboarding,
  type OpenOnboardingOptions,
  type ResumeOnboardingOptions,
} from './onboarding.ts';
