import type { IntegrationError } from '@embedworks/core';
import type { OnboardingRedirect } from './redirect.ts';

/** How an onboarding ends: in exactly one of these. */
export type OnboardingOutcome =
  | OnboardingCompleted
  | OnboardingCancelled
  | OnboardingProblem<'blocked'>
  | OnboardingProblem<'timed_out'>
  | OnboardingProblem<'failed'>
  | OnboardingProblem<'aborted'>;

/** The client came back. `channels` may be empty, when nothing was permitted or permissions were only taken back. */
export interface OnboardingCompleted extends OnboardingRedirect {
  status: 'completed';
  partnerId: string;
  /** The way the result came: posted by the popup, broadcast, or kept in storage for a page that was reloaded. */
  via: 'message' | 'broadcast' | 'storage';
}

export interface OnboardingCancelled {
  status: 'cancelled';
  partnerId: string;
  /** `client`: the popup was closed. `host`: `cancel()` was called. */
  by: 'client' | 'host';
}

export interface OnboardingProblem<Status extends string> {
  /**
   * `blocked`: the browser opened no popup, usually because it was not in a click. `timed_out`: no result by the
   * deadline. `failed`: see the `code` of the error. `aborted`: by the signal.
   */
  status: Status;
  partnerId: string;
  /**
   * Its `code` is `blocked`, `timeout`, `aborted`, or for `failed` one of `state_mismatch` (the popup came back with
   * another state than was sent) and `signature_failed` (your function for the IO signature threw). The element adds
   * `configuration`.
   */
  error: IntegrationError;
}
