import type { InfobipPeopleEvent } from '@embedworks/infobip/server';

/** What a syncing process can be at. */
export const phases = ['reading', 'calling', 'storing', 'applying'] as const;
export type Phase = (typeof phases)[number];

export interface ChildOrder {
  stateFile: string;
  platformFile: string;
  baseUrl: string;
  batchSize: number;
  direction: 'out' | 'both';
  /** Events of Infobip that wait. */
  events: InfobipPeopleEvent[];
  /** Whether it ends when nothing is left to do. */
  once: boolean;
  /** It kills itself when it is at that. Otherwise it is killed from outside. */
  dieIn?: Phase | undefined;
  /** Whether before the effect of that, or after it. */
  dieBefore?: boolean | undefined;
}

/** What it tells while it works. */
export type ChildWord = { phase: Phase } | { answered: number } | { done: true } | { failed: string } | { ready: true };
