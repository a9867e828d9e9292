import {
  broadcast,
  channelName,
  forgetRedirect,
  keepRedirect,
  readPending,
  takenChannelName,
} from './onboarding-store.ts';
import { toHttpUrl } from './onboarding-url.ts';
import { parseOnboardingRedirect, type OnboardingRedirect } from './redirect.ts';

export interface CompleteOnboardingOptions {
  /**
   * Absolute URL of a page on the origin of the host page that calls `completeOnboarding()` too; the host page itself will
   * do. Needed when the redirect page lives on another origin: no browser lets a result cross over, above all not after
   * a `Cross-Origin-Opener-Policy`, so the popup goes home with its query and completes there.
   */
  returnUrl?: string | undefined;
  /** What the page says when it cannot close itself, or `false` to say nothing. Default: `You can close this window.` */
  closeText?: string | false | undefined;
  /** Milliseconds to wait for a page of ours that takes a broadcast. Default: 3000. */
  takenTimeoutMs?: number | undefined;
}

export interface OnboardingCompletion {
  /** What the query says. Proven by nothing here: trust the outcome of `openOnboarding()` or `resumeOnboarding()`. */
  redirect: OnboardingRedirect;
  /**
   * Where it went. `opener`: posted to the page that opened this window. `broadcast`: taken by a page of our origin.
   * `here`: this very tab began it, so `resumeOnboarding()` has the outcome. `return`: the window goes to `returnUrl`.
   * `unclaimed`: nobody took it; with a state it waits an hour for a page of ours that is being reloaded.
   */
  handover: 'opener' | 'broadcast' | 'here' | 'return' | 'unclaimed';
  /** Whether the window closed itself. */
  isClosed: boolean;
}

let handedOver: { query: string; completion: Promise<OnboardingCompletion> } | undefined;

/**
 * For the page the hub comes back to: hands the result to the page that opened the popup, and closes the window.
 *
 * It may be called on any page, also on the one with the button. Without a client in the query it does nothing. It posts
 * to its own origin only, broadcasts to its own origin, and keeps the result for a page that is being reloaded. It closes
 * the window only when a page of ours opened it or took the result, and not the tab that began the onboarding.
 * Sources: https://docs.360dialog.com/partner/integration/integrated-onboarding/custom-integrated-onboarding and, for what
 * goes wrong otherwise, https://www.npmjs.com/package/360dialog-connect-button
 *
 * @returns `undefined` when the address is no redirect of the hub.
 * @throws {ConfigurationError} when `returnUrl` is not an absolute http(s) URL.
 */
export async function completeOnboarding(
  options: CompleteOnboardingOptions = {},
): Promise<OnboardingCompletion | undefined> {
  const query = location.search;
  const returnUrl = options.returnUrl === undefined ? undefined : toHttpUrl(options.returnUrl, 'returnUrl');
  const redirect = parseOnboardingRedirect(query);
  if (!redirect) return undefined;
  if (returnUrl && returnUrl.origin !== location.origin) {
    // Appended as it came, because a reader takes the last of several.
    returnUrl.search += returnUrl.search ? `&${query.slice(1)}` : query;
    location.replace(returnUrl);
    return { redirect, handover: 'return', isClosed: false };
  }
  // Frameworks mount a page twice; the result leaves once.
  if (handedOver?.query !== query) handedOver = { query, completion: handOver(query, redirect, options) };
  return handedOver.completion;
}

async function handOver(
  query: string,
  redirect: OnboardingRedirect,
  { closeText = 'You can close this window.', takenTimeoutMs = 3000 }: CompleteOnboardingOptions,
): Promise<OnboardingCompletion> {
  const { state } = redirect;
  const isHere = state !== undefined && readPending().has(state);
  const opener = isHere ? undefined : ownOpener();
  // Kept before anybody hears of it, so that whoever takes it finds it to remove.
  if (state !== undefined) keepRedirect(state, query);
  const taken = state === undefined || isHere || opener ? undefined : waitUntilTaken(state, takenTimeoutMs);
  opener?.postMessage(query, location.origin);
  if (state !== undefined) broadcast(channelName, query);
  const isTaken = await taken;
  if (!opener && !isTaken) return { redirect, handover: isHere ? 'here' : 'unclaimed', isClosed: false };
  window.close();
  if (!window.closed && closeText) say(closeText);
  return { redirect, handover: opener ? 'opener' : 'broadcast', isClosed: window.closed };
}

/** The window that opened this one, if it is a page of our origin. */
function ownOpener(): Window | undefined {
  try {
    const opener = window.opener as Window | null;
    return opener?.closed === false && opener.location.origin === location.origin ? opener : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a page of ours says that it took the result. */
function waitUntilTaken(state: string, timeoutMs: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const answers = new BroadcastChannel(takenChannelName);
  const timer = setTimeout(() => resolve(false), timeoutMs);
  answers.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data !== state) return;
    // Again and by ourselves: a page in another process may not have seen it yet, and then removes nothing.
    forgetRedirect(state);
    resolve(true);
  };
  return promise.finally(() => {
    clearTimeout(timer);
    answers.close();
  });
}

function say(text: string): void {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = text;
  document.body.prepend(line);
}
