import { createMessageLane } from '../../../pages/message-lane.ts';
import { createChannelTeller, type PageLink } from '../../../pages/page-link.ts';
import type { PageScenario } from '../../../pages/page-scenarios.ts';
import { faultsOf, toAddress, toPayload, withoutClient, type Redirect } from './redirect.ts';
import type { HubScenarioId } from './scenarios.ts';

export interface HubExitOptions {
  /** The world, which hears of the redirect and may have it go wrong. */
  link: PageLink;
  /** Faults the page plays by itself. */
  scenarios: readonly PageScenario[];
  /** Takes the popup itself to an address. */
  assign(address: string): void;
  /** Opens an address in a window beside the popup. Answers whether the browser did. */
  openWindow(address: string): boolean;
  /** What the sandbox did to the redirect, in words. */
  onNote(text: string): void;
  /** The browser opens no second window unless somebody clicks. `again` is for that click. */
  onBlocked(again: () => void): void;
}

export interface HubExit {
  /** Goes home to the partner's redirect page. */
  leave(redirect: Redirect, scenario?: HubScenarioId): void;
}

/** The last message of a visit. The vendor has no other: what the partner's own page does with it is its own affair. */
export function createHubExit({ link, scenarios, assign, openWindow, onNote, onBlocked }: HubExitOptions): HubExit {
  function leave(redirect: Redirect, scenario?: HubScenarioId) {
    let copies = 0;
    const tell = createChannelTeller({
      link,
      channel: 'onboardingRedirect',
      direction: 'guest-to-host',
      plays: ['lost', 'late', 'duplicate', 'malformed'],
      scenarios: [...faultsOf(scenario), ...scenarios],
    });
    const lane = createMessageLane<Redirect>({
      async ask(message) {
        const effects = await tell('onboardingRedirectQuery', toPayload(message));
        for (const { type } of effects) onNote(`The redirect: ${type}.`);
        return effects;
      },
      deliver(message) {
        copies += 1;
        // A page that goes is gone, so it has to know first how often.
        if (copies === 1) queueMicrotask(() => go(toAddress(message), copies - 1));
      },
      malform: withoutClient,
    });
    lane.pass(redirect);
  }

  /** @param beside How many windows show the address beside the popup. */
  function go(address: string, beside: number) {
    for (let left = beside; left > 0; left -= 1) {
      if (!openWindow(address)) return onBlocked(() => go(address, left));
    }
    assign(address);
  }

  return { leave };
}
