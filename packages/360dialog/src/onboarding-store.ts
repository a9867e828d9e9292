import { onboardingBroadcastEventGuards } from '@embedworks/contracts/360dialog/message-guards';
import { parseOnboardingRedirect } from './redirect.ts';

/** Name of the BroadcastChannel, and how our keys in the browser's storage begin. */
export const channelName = 'embedworks:360dialog:onboarding';

/** Where a page that took a result says so, by its state. */
export const takenChannelName = `${channelName}:taken`;

/** How long a result waits for a page of ours that takes it. */
const keepMs = 60 * 60_000;

/** An onboarding that this tab began. Kept by its `state`, which is good for one result. */
export interface PendingOnboarding {
  partnerId: string;
  startedMs: number;
  deadlineMs: number;
  /** The popup was seen to close. A result that still comes is taken, but nobody waits for it. */
  isClosed?: boolean;
}

/** What this tab began and may still complete. */
export function readPending(): Map<string, PendingOnboarding> {
  const pending = attempt(() => {
    const flows = JSON.parse(sessionStorage.getItem(channelName) ?? '{}') as Record<string, PendingOnboarding>;
    return Object.entries(flows).filter(([, { deadlineMs }]) => deadlineMs > Date.now());
  });
  return new Map(pending);
}

/** Keeps an onboarding, or forgets it. */
export function writePending(state: string, onboarding?: PendingOnboarding): void {
  const pending = readPending();
  if (onboarding) pending.set(state, onboarding);
  else pending.delete(state);
  attempt(() => sessionStorage.setItem(channelName, JSON.stringify(Object.fromEntries(pending))));
}

/** Keeps a redirect for pages of our origin, e.g. one that is just being reloaded. */
export function keepRedirect(state: string, query: string): void {
  attempt(() => {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(channelName))) {
      if (!(Number.parseInt(localStorage.getItem(key) ?? '', 10) > Date.now() - keepMs)) localStorage.removeItem(key);
    }
    localStorage.setItem(redirectKey(state), Date.now() + query);
  });
}

/** The redirect that was kept for this state. */
export function readRedirect(state: string): string | undefined {
  const query = attempt(() => localStorage.getItem(redirectKey(state)))?.replace(/^\d+/, '');
  return isBroadcast(query) && parseOnboardingRedirect(query)?.state === state ? query : undefined;
}

export function forgetRedirect(state: string): void {
  attempt(() => localStorage.removeItem(redirectKey(state)));
}

function redirectKey(state: string): string {
  return `${channelName}:${state}`;
}

/** Tells every page of our origin. */
export function broadcast(name: string, text: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(text);
  channel.close();
}

/** Whether data is a redirect with a client and a state. */
export function isBroadcast(data: unknown): data is string {
  return onboardingBroadcastEventGuards.onboardingBroadcast?.(data) ?? false;
}

/** Storage may be denied or full; then the result comes by message alone. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
