import { EmbedError } from '@embedworks/core';
import { openPopup } from '@embedworks/core/browser';
import { vendor } from './errors.ts';
import type { IoSignature } from './io-signature.ts';
import { followOnboarding, type Onboarding } from './onboarding-follow.ts';
import { readPending, readRedirect, writePending } from './onboarding-store.ts';
import { buildOnboardingUrl, type OnboardingUrlOptions } from './onboarding-url.ts';

export interface OpenOnboardingOptions extends Omit<OnboardingUrlOptions, 'state' | 'ioSignature'> {
  /** The signature for this click, or a function that fetches it from your server while the popup is already open. */
  ioSignature?: IoSignature | (() => Promise<IoSignature>) | undefined;
  /** Milliseconds until the onboarding has timed out and its state is void. Default: 1800000, half an hour. */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds that the popup must read as closed until the onboarding is cancelled. Default: 1000. `Infinity` never
   * takes a closed popup for cancelled; for a hub whose pages cut the handle half way, which would read the same.
   */
  closeGraceMs?: number | undefined;
  /** CSS pixels. Default: 600, as in the vendor's sample. */
  width?: number | undefined;
  /** CSS pixels. Default: 900, as in the vendor's sample. */
  height?: number | undefined;
  /** Called when it can no longer be seen whether the popup is open, see {@link Onboarding.isOutOfSight}. */
  onOutOfSight?: (() => void) | undefined;
  /** Aborting it closes the popup and ends in `aborted`. */
  signal?: AbortSignal | undefined;
}

/** What is open in this page, by hub. */
const opened = new Map<string, { onboarding: Onboarding; popup: Window }>();

/**
 * Opens the onboarding popup of a hub. Call it in the click itself, before any `await`, else browsers block the popup.
 * While the popup of a hub is open, a second call brings it to the front and returns the same onboarding. Several hubs
 * may be open side by side.
 *
 * The result is taken only from the popup's own window, then from our own origin, then when it fits the contract, then
 * with the random state of this call, once; or, from a broadcast or the storage of our own origin, with that state. It is
 * read and never navigated to. 360dialog itself posts nothing: the redirect page is yours and calls
 * `completeOnboarding()`.
 * Source: https://docs.360dialog.com/partner/integration/integrated-onboarding/custom-integrated-onboarding
 *
 * @throws {ConfigurationError} before anything is opened, for options that `buildOnboardingUrl()` refuses.
 */
export function openOnboarding(options: OpenOnboardingOptions): Onboarding {
  const { partnerId, ioSignature, timeoutMs = 30 * 60_000, width = 600, height = 900, signal } = options;
  const state = createState();
  const addressWith = (signature?: IoSignature) => buildOnboardingUrl({ ...options, state, ioSignature: signature });
  const fetchSignature = typeof ioSignature === 'function' ? ioSignature : undefined;
  const url = addressWith(typeof ioSignature === 'function' ? undefined : ioSignature);

  const running = opened.get(partnerId);
  if (running && !running.popup.closed) {
    running.popup.focus();
    return running.onboarding;
  }
  const name = `embedworks-360dialog-${partnerId}`;
  const popup = signal?.aborted ? undefined : openPopup({ url: fetchSignature ? undefined : url, name, width, height });
  // A longer timer would fire at once.
  const deadlineMs = Date.now() + Math.min(timeoutMs, 2 ** 31 - 1);
  const flow = { partnerId, startedMs: Date.now(), deadlineMs };
  // After opening: a popup starts with a copy of our session storage, and must not find its own state in there.
  if (popup) writePending(state, flow);

  const { onboarding, end, watch } = followOnboarding({ ...options, flows: new Map([[state, flow]]), popup });
  if (!popup) {
    const message = 'The browser blocked the popup. Open it in the click itself, and allow popups for this site.';
    end({ status: 'blocked', partnerId, error: new EmbedError(message, { vendor, code: 'blocked', retryable: true }) });
    return onboarding;
  }
  opened.set(partnerId, { onboarding, popup });
  void onboarding.outcome.then(() => opened.get(partnerId)?.onboarding === onboarding && opened.delete(partnerId));

  if (!fetchSignature) watch();
  else
    Promise.resolve()
      .then(fetchSignature)
      .then((signature) => {
        // Nothing could have cut a blank popup's handle, so a person closed it.
        if (popup.closed) return end({ status: 'cancelled', partnerId, by: 'client' });
        popup.location.replace(addressWith(signature));
        watch();
      })
      .catch((cause: unknown) => {
        const error = new EmbedError('The IO signature could not be fetched.', {
          vendor,
          code: 'signature_failed',
          retryable: true,
          cause,
        });
        end({ status: 'failed', partnerId, error });
      });
  return onboarding;
}

export interface ResumeOnboardingOptions {
  /** Default: whatever hub this tab began with. */
  partnerId?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Takes up what this tab began before it was reloaded, or before the redirect landed in it. Call it when the page
 * starts. A result that has come meanwhile completes at once. The popup itself is out of sight from then on.
 *
 * @returns `undefined` when there is nothing to wait for.
 */
export function resumeOnboarding({ partnerId, signal }: ResumeOnboardingOptions = {}): Onboarding | undefined {
  const flows = [...readPending()].filter(([, flow]) => partnerId === undefined || flow.partnerId === partnerId);
  const isAwaited = flows.some(([state, { isClosed }]) => !isClosed || readRedirect(state) !== undefined);
  return isAwaited ? followOnboarding({ flows: new Map(flows), popup: undefined, signal }).onboarding : undefined;
}

/** 128 random bits. `crypto.randomUUID()` would need a secure context. */
function createState(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
