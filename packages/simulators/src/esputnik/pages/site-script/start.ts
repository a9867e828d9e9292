import { createMessageLane } from '../../../pages/message-lane.ts';
import type { PageLink } from '../../../pages/page-link.ts';
import type { SiteSettings } from '../../site-settings.ts';
import type { VendorAddresses } from './addresses.ts';
import { createCommands } from './commands.ts';
import { createInboxChain } from './inbox-chain.ts';
import { createInbox } from './inbox.ts';
import type { InboxOptions } from './init-form.ts';
import { readLanguage } from './language.ts';
import { takeOver, type EsWindow } from './queue.ts';
import { createReports } from './reports.ts';
import { chooseWording } from './texts.ts';
import { createTokenCallback } from './token-callback.ts';
import { createTokenKeeper } from './token-keeper.ts';
import { createTracker, type Tracker } from './tracker.ts';
import { leaveTraces, type VisitorPage } from './visitor.ts';
import { createWidget } from './widget.ts';

export interface SiteScriptOptions {
  window: Window & typeof globalThis & EsWindow & VisitorPage;
  settings: SiteSettings;
  addresses: VendorAddresses;
  /** The world, which hears of every call and callback, and may have callbacks go wrong. */
  link: PageLink;
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init: RequestInit): Promise<Response>;
  now(): number;
  warn(message: string, cause?: unknown): void;
  logError(message: string, cause?: unknown): void;
}

/** Takes over `window.eS` and does what the page asked of it so far. */
export function startSiteScript(options: SiteScriptOptions): void {
  const { window, settings, addresses, link, fetch, now, warn, logError } = options;
  const reports = createReports(link);
  let tracker: Tracker | undefined;

  const recommendations = createMessageLane<{ callback: unknown; payload: { error?: null; products?: [] } }>({
    ask: ({ payload }) => reports.recommendations('callback', payload),
    deliver: ({ callback, payload }) => {
      if (typeof callback === 'function') Reflect.apply(callback, undefined, [payload.error, payload.products]);
    },
    malform: ({ callback }) => ({ callback, payload: {} }),
  });

  const obey = createCommands({
    tell: reports.command,
    warn,
    logError,
    onInit({ inbox }) {
      const tell = (name: string, payload: unknown) => void reports.pageState(name, payload);
      const visitorId = leaveTraces(window, settings.orgId, tell);
      tracker = createTracker({ trackerHref: addresses.trackerHref, siteId: settings.siteId, visitorId, fetch, now });
      // Automatic on every real page load, whatever TRACKING says. Other automatic events are not played.
      tracker.track('PageView', {});
      if (inbox) startInbox(inbox);
    },
    onEvent: (name, payload) => tracker?.track(name, payload),
    onEventWithTags: (name, payload) => tracker?.trackNested(name, payload),
    // Sandbox choice: there is nothing to recommend.
    onRecommendations: (_, callback) => recommendations.pass({ callback, payload: { error: null, products: [] } }),
  });

  function startInbox({ getAuthTokenCallback, language }: InboxOptions) {
    const asked = readLanguage(language);
    if (!asked)
      warn(`init has language ${String(language)}, which is not ISO 639-1; ${settings.defaultLanguage} is used.`);
    const ask = createTokenCallback({
      call: getAuthTokenCallback,
      tellRequest: reports.tokenRequest,
      tellAnswer: reports.tokenAnswer,
    });
    const inbox = createInbox({
      chain: createInboxChain({ apiHref: addresses.apiHref, fetch, keeper: createTokenKeeper({ ask, now, warn }) }),
      pageSize: settings.pageSize,
      pollMs: settings.pollSeconds * 1000,
      onChange: () => widget.update(),
    });
    const wording = chooseWording(asked, settings.defaultLanguage);
    const widget = createWidget({ window, settings, wording, inbox, tell: reports.widget, logError });
    inbox.start();
  }

  takeOver(window, {
    onEntry: (entry) => void reports.queue('push', { entry }),
    onCall: obey,
    logError,
  });
}
