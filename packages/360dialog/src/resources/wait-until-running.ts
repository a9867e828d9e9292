import { createPace } from '@embedworks/core/server';
import { Dialog360Error, vendor } from '../errors.ts';
import { channelIdOf } from '../webhook-events.ts';
import type { CallOptions } from './call.ts';
import { isRunning, type Dialog360Channel, type createChannels } from './channels.ts';
import type { Dialog360Events } from './events.ts';

export interface WaitUntilRunningOptions extends CallOptions {
  /** Milliseconds until it gives up. How long a number takes is not documented. Default: 600000, ten minutes. */
  timeoutMs?: number | undefined;
  /** Events of a receiver that is not this client's `webhooks()`, e.g. passed on by another machine. */
  events?: Dialog360Events | undefined;
  /**
   * Takes `status: 'ready'` for running and lets the call for the key decide. One project in production does so.
   * Default: false.
   */
  acceptReady?: boolean | undefined;
  /** Milliseconds until the channel is asked for again; doubled each time. Default: 2000. */
  pollMs?: number | undefined;
  /** Milliseconds between two questions at most. Default: 30000. */
  maxPollMs?: number | undefined;
}

/**
 * Waits for a channel by webhook and by asking, whichever is first. An event is a hint: the channel is then read at once.
 *
 * All waits of one client together ask five times in 30 seconds at most, the pace of a client in production that met 429
 * on every partner call.
 */
export function createWaitUntilRunning(
  channels: Pick<ReturnType<typeof createChannels>, 'find'>,
  own: Dialog360Events,
) {
  const pace = createPace(5, 30_000);

  /**
   * The channel, once it runs.
   *
   * @throws {Dialog360Error} `deadline` with the channel as last seen in `data`, `aborted`, or what reading the channel
   * threw, unless that may pass.
   */
  return async function waitUntilRunning(
    channelId: string,
    options: WaitUntilRunningOptions = {},
  ): Promise<Dialog360Channel> {
    const { signal, timeoutMs = 600_000, events, acceptReady = false, pollMs = 2000, maxPollMs = 30_000 } = options;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeoutMs);
    const ended = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
    const hints = createHints([own, ...(events ? [events] : [])], channelId);
    const isEnough = (channel: Dialog360Channel) => isRunning(channel) || (acceptReady && channel.status === 'ready');
    let seen: Dialog360Channel | undefined;

    try {
      for (let pauseMs = 0; ;) {
        // An event is not held back by the pace: there are but a few in the life of a channel.
        const hinted = (await hints.next(pauseMs, ended)) || (await hints.next(pace.take(), ended));
        if (ended.aborted) break;
        const { channel, retryAfterMs = 0 } = await read(channelId, ended);
        if (channel && isEnough(channel)) return channel;
        seen = channel ?? seen;
        pauseMs = hinted || pauseMs === 0 ? pollMs : Math.min(pauseMs * 2, maxPollMs);
        pauseMs = Math.max(pauseMs, retryAfterMs);
      }
      throw signal?.aborted ? aborted(channelId, signal) : overdue(channelId, timeoutMs, seen);
    } finally {
      clearTimeout(timer);
      hints.stop();
    }
  };

  async function read(channelId: string, signal: AbortSignal): Promise<Reading> {
    try {
      return { channel: await channels.find(channelId, { signal }) };
    } catch (error) {
      if (signal.aborted) return {};
      if (error instanceof Dialog360Error && error.retryable) return { retryAfterMs: error.retryAfterMs };
      throw error;
    }
  }
}

interface Reading {
  channel?: Dialog360Channel | undefined;
  retryAfterMs?: number | undefined;
}

/** Waits for a while, or for an event of the channel. One that comes while nobody waits ends the next wait. */
function createHints(sources: Dialog360Events[], channelId: string) {
  let isHinted = false;
  let wake: () => void = () => undefined;
  const stops = sources.map((source) =>
    source.on((event) => {
      if (channelIdOf(event) !== channelId) return;
      isHinted = true;
      wake();
    }),
  );
  return {
    /** Answers whether an event ended the wait. */
    async next(delayMs: number, signal: AbortSignal): Promise<boolean> {
      if (!isHinted && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, delayMs);
          wake = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
            resolve();
          };
          signal.addEventListener('abort', wake, { once: true });
        });
        signal.removeEventListener('abort', wake);
      }
      const hinted = isHinted;
      isHinted = false;
      return hinted;
    },
    stop: () => stops.forEach((stop) => stop()),
  };
}

function aborted(channelId: string, { reason }: AbortSignal): Dialog360Error {
  const message = `${vendor}: waiting for channel ${channelId} was aborted.`;
  return new Dialog360Error(message, { code: 'aborted', cause: reason as unknown });
}

function overdue(channelId: string, timeoutMs: number, seen: Dialog360Channel | undefined): Dialog360Error {
  const state = seen
    ? `Its status is ${seen.status ?? 'unknown'}, its integration ${seen.integration?.state ?? 'unknown'}.`
    : 'It was never listed.';
  return new Dialog360Error(`${vendor}: channel ${channelId} was not running within ${timeoutMs} ms. ${state}`, {
    code: 'deadline',
    retryable: true,
    data: seen,
  });
}
