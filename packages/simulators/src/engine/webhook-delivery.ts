import type { FaultEffect } from './faults.ts';
import type { ContractIssue } from './journal.ts';
import type { Attempt } from './webhook-attempt.ts';

/** Where a vendor's customer listens. */
export interface WebhookTarget {
  url: string;
  /** Custom headers, for the vendors that let their customers set some. */
  headers: Record<string, string>;
  /** What deliveries there are signed with, where each of the vendor's customers has a secret of their own. */
  secret?: string;
}

/** How one vendor delivers. */
export interface WebhookPolicy {
  /** Virtual milliseconds before the second attempt, the third, and so on. Empty: there is only one. */
  retryDelaysMs: readonly number[];
  /** Virtual milliseconds before every attempt after those. Absent: then it is given up. */
  thenEveryMs?: number;
  /** Virtual milliseconds after which nothing is attempted any more. Default: no limit. */
  giveUpAfterMs?: number;
  /** Whether an answer of this status ends it well. Default: 200 to 299. */
  accepts?(status: number): boolean;
  /** Whether an answer of this status is worth another attempt. Default: every one that is not accepted. */
  retries?(status: number): boolean;
  /** Whether what comes later waits until this one has arrived or is given up. Default: false. */
  keepsOrder?: boolean;
  /** Real milliseconds until an attempt is given up. */
  timeoutMs: number;
  /** All headers of an attempt, made from the very text that is sent. */
  sign(body: string, target: WebhookTarget, nowMs: number): Record<string, string> | Promise<Record<string, string>>;
}

/** Something a vendor told its customer, and how that went. A value: it does not change when the delivery goes on. */
export interface Delivery {
  id: string;
  vendor: string;
  webhook: string;
  payload: unknown;
  url: string;
  /** Virtual time, milliseconds since the epoch, as all moments here. */
  createdMs: number;
  /** `delivered`: answered with 2xx. `failed`: no attempt is left. `lost`: by a fault. */
  state: 'waiting' | 'delivered' | 'failed' | 'lost';
  attempts: readonly Attempt[];
  /** Set while it waits for the clock. */
  nextAttemptMs?: number | undefined;
  /** Id of the delivery it makes again. */
  resendOf?: string;
  /** Types of the faults played on it. */
  faults: readonly FaultEffect['type'][];
  /** Breaches of the contract: bugs of the simulator, or overrides of a trigger. */
  issues: readonly ContractIssue[];
}
