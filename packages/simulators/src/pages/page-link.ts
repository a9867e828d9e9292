import { cutDataUrl } from '../engine/data-url.ts';
import type { FaultEffect } from '../engine/faults.ts';
import type { MessageReport, PageLinkAnswer } from '../engine/page-link.ts';
import { effectsOn, type PageScenario } from './page-scenarios.ts';

export interface PageLinkOptions {
  /** The vendor's root, with a trailing slash. */
  rootHref: string;
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init: RequestInit): Promise<Response>;
  now(): number;
  /** For one answer. Default: 500. */
  timeoutMs?: number;
  /** How long nothing is asked after an answer that did not come. Default: 2000. */
  restMs?: number;
}

export interface PageLink {
  /** Tells the world of a message and answers what is to happen to it. Never throws: without a world, nothing is. */
  report(report: MessageReport): Promise<readonly FaultEffect[]>;
}

/** Doors that serve the pages alone, as files. */
const statusesWithoutLink = [404, 405, 501];

/** The way from a page to the world it is played in. Reports go one after the other, so that the journal keeps their order. */
export function createPageLink({ rootHref, fetch, now, timeoutMs = 500, restMs = 2000 }: PageLinkOptions): PageLink {
  const address = `${rootHref}_page/messages`;
  let last: Promise<readonly FaultEffect[]> = Promise.resolve([]);
  let restUntilMs = 0;

  async function ask(report: MessageReport): Promise<readonly FaultEffect[]> {
    if (now() < restUntilMs) return [];
    try {
      // Text needs no preflight, and the loader script asks from the origin of its host.
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'omit',
        body: toText(report),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (statusesWithoutLink.includes(response.status)) restUntilMs = Infinity;
      if (!response.ok) return [];
      const { effects } = (await response.json()) as PageLinkAnswer;
      return Array.isArray(effects) ? effects : [];
    } catch {
      restUntilMs = now() + restMs;
      return [];
    }
  }

  return {
    report: (report) => (last = last.then(() => ask(report))),
  };
}

export interface ChannelTellerOptions {
  link: PageLink;
  channel: string;
  direction: MessageReport['direction'];
  /** Faults this page can play on messages of this direction. */
  plays: readonly FaultEffect['type'][];
  /** Default: none. */
  scenarios?: readonly PageScenario[];
}

/**
 * Builds the function that tells of one message of a channel and answers what is to happen to it: what the page's own
 * scenarios ask for, then what the world does.
 */
export function createChannelTeller({ link, channel, direction, plays, scenarios = [] }: ChannelTellerOptions) {
  return async (name: string, payload: unknown): Promise<FaultEffect[]> => {
    const own = effectsOn(scenarios, name).filter(({ type }) => plays.includes(type));
    const faults = own.map(({ type }) => type);
    return [...own, ...(await link.report({ channel, direction, name, payload, plays, faults }))];
  };
}

function toText(report: MessageReport): string {
  try {
    return JSON.stringify(report, (_, value: unknown) => cutDataUrl(value));
  } catch {
    // A window may be posted what JSON does not know, such as an object that holds itself.
    return JSON.stringify({ ...report, payload: '(cannot be written as JSON)' });
  }
}
