import { EmbedError } from '@embedworks/core';
import { watchPopup } from '@embedworks/core/browser';
import { onboardingResultEventGuards } from '@embedworks/contracts/360dialog/message-guards';
import { vendor } from './errors.ts';
import type { OnboardingCompleted, OnboardingOutcome } from './onboarding-outcome.ts';
import {
  broadcast,
  channelName,
  forgetRedirect,
  isBroadcast,
  readRedirect,
  takenChannelName,
  writePending,
  type PendingOnboarding,
} from './onboarding-store.ts';
import { parseOnboardingRedirect } from './redirect.ts';

/** An onboarding under way. */
export interface Onboarding extends Disposable {
  readonly status: 'open' | OnboardingOutcome['status'];
  /** How it ended. Never rejects. */
  readonly outcome: Promise<OnboardingOutcome>;
  /**
   * Whether it cannot be seen if the popup is still open: a `Cross-Origin-Opener-Policy` cut the handle, or this page was
   * reloaded, or the popup was closed before the hub answered. A result still arrives. That the person closed the window
   * cannot be noticed any more, so offer them to {@link Onboarding.cancel | cancel} and to start again.
   */
  readonly isOutOfSight: boolean;
  /** How many messages were refused, and why. */
  readonly dropped: Readonly<Record<'source' | 'origin' | 'schema' | 'state', number>>;
  /** Brings the popup to the front, if it can still be reached. */
  focus(): void;
  /** Ends it and closes the popup, if it can still be reached. May be called twice. */
  cancel(): void;
}

export interface FollowOptions {
  /** What may complete, by state. */
  flows: ReadonlyMap<string, PendingOnboarding>;
  /** Absent when it is out of sight from the start. */
  popup: Window | undefined;
  signal?: AbortSignal | undefined;
  onOutOfSight?: (() => void) | undefined;
  closeGraceMs?: number | undefined;
}

export interface FollowedOnboarding {
  onboarding: Onboarding;
  /** Ends it, unless it has ended. */
  end(outcome: OnboardingOutcome): void;
  /** Begins to watch the popup. To be called once it was navigated to the hub. */
  watch(): void;
}

/** Waits for the result of an onboarding on every way it may take. */
export function followOnboarding(options: FollowOptions): FollowedOnboarding {
  const { flows, popup, signal, onOutOfSight, closeGraceMs } = options;
  const { promise: outcome, resolve } = Promise.withResolvers<OnboardingOutcome>();
  const dropped = { source: 0, origin: 0, schema: 0, state: 0 };
  const partnerId = flows.values().next().value?.partnerId ?? '';
  const broadcasts = new BroadcastChannel(channelName);
  let isOutOfSight = !popup;
  let status: Onboarding['status'] = 'open';
  let stopWatching = () => {};

  const end = (ending: OnboardingOutcome) => {
    if (status !== 'open') return;
    status = ending.status;
    window.removeEventListener('message', receiveMessage);
    signal?.removeEventListener('abort', abort);
    broadcasts.close();
    clearTimeout(deadline);
    stopWatching();
    for (const [state, flow] of flows) {
      // That the client closed the popup is read from its handle, so a late result stays welcome.
      if (ending.status === 'cancelled' && ending.by === 'client') writePending(state, { ...flow, isClosed: true });
      else {
        writePending(state);
        forgetRedirect(state);
      }
    }
    popup?.close();
    resolve(ending);
  };

  /** Completes with a redirect that has one of our states. */
  const take = (query: string, via: OnboardingCompleted['via']): boolean => {
    const redirect = parseOnboardingRedirect(query);
    const flow = flows.get(redirect?.state ?? '');
    if (!redirect || !flow || flow.deadlineMs <= Date.now()) return false;
    broadcast(takenChannelName, redirect.state ?? '');
    end({ ...redirect, status: 'completed', partnerId: flow.partnerId, via });
    return true;
  };

  const takeKept = () => [...flows.keys()].some((state) => take(readRedirect(state) ?? '', 'storage'));

  const fail = (status: 'timed_out' | 'failed' | 'aborted', code: string, message: string, cause?: unknown) =>
    end({
      status,
      partnerId,
      error: new EmbedError(message, { vendor, code, retryable: status !== 'aborted', cause }),
    });

  const receiveMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (!popup || source !== popup) dropped.source += 1;
    else if (origin !== location.origin) dropped.origin += 1;
    else if (!onboardingResultEventGuards.onboardingResult?.(data)) dropped.schema += 1;
    else if (!take(data as string, 'message')) {
      dropped.state += 1;
      fail('failed', 'state_mismatch', 'The popup came back with another state than it was opened with.');
    }
  };

  broadcasts.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isBroadcast(data)) dropped.schema += 1;
    // Usually of another tab.
    else if (!take(data, 'broadcast')) dropped.state += 1;
  };

  const abort = () => fail('aborted', 'aborted', 'The onboarding was aborted.', signal?.reason);

  const deadlineMs = Math.max(...[...flows.values()].map((flow) => flow.deadlineMs));
  const deadline = setTimeout(
    () => takeKept() || fail('timed_out', 'timeout', 'The client did not come back in time.'),
    deadlineMs - Date.now(),
  );
  window.addEventListener('message', receiveMessage);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  takeKept();

  const cancel = () => end({ status: 'cancelled', partnerId, by: 'host' });
  return {
    onboarding: {
      get status() {
        return status;
      },
      outcome,
      get isOutOfSight() {
        return isOutOfSight;
      },
      dropped,
      focus: () => popup?.focus(),
      cancel,
      [Symbol.dispose]: cancel,
    },
    end,
    watch() {
      if (status !== 'open' || !popup) return;
      stopWatching = watchPopup(popup, {
        graceMs: closeGraceMs,
        onClosed: () => takeKept() || end({ status: 'cancelled', partnerId, by: 'client' }),
        onLost() {
          isOutOfSight = true;
          onOutOfSight?.();
        },
      });
    },
  };
}
