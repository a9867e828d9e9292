import type { MomentsFrameEvent } from '@embedworks/contracts/infobip/messages';
import type { FaultEffect } from '../../../engine/faults.ts';
import { wrongOriginAddress } from '../../../engine/wrong-origin-page.ts';
import { createMessageLane } from '../../../pages/message-lane.ts';
import { createChannelTeller, type PageLink } from '../../../pages/page-link.ts';
import type { PageScenario } from '../../../pages/page-scenarios.ts';
import type { EmbeddableProduct } from '../../page-action-types.ts';

/** Everything a frame may say. Answers and Conversations say a part of it. */
export type FrameEvent = MomentsFrameEvent;

/** The same without what every message has. */
export type FrameNews = FrameEvent extends infer Event
  ? Event extends FrameEvent
    ? Omit<Event, 'source' | 'v'>
    : never
  : never;

export interface HostLinkOptions {
  window: Window;
  product: EmbeddableProduct;
  /** `document.referrer`: the host's address, or only its origin. */
  referrer: string;
  /** The world, which hears of every message and may have it go wrong. */
  link: PageLink;
  /** Faults the page plays by itself. */
  scenarios: readonly PageScenario[];
  /** What the sandbox did to a message, in words. */
  onNote(text: string): void;
}

export interface HostLink {
  /** Where messages go. `undefined` where there is no host, or one that hides its origin: nothing is posted then. */
  hostOrigin: string | undefined;
  tell(news: FrameNews): void;
}

const alwaysPlayed: readonly FaultEffect['type'][] = ['lost', 'late', 'duplicate', 'reorder', 'malformed'];

/** The way to the host, one-way: the contract has nothing for the host to say. */
export function createHostLink(options: HostLinkOptions): HostLink {
  const { window, product, referrer, link, scenarios, onNote } = options;
  const hostOrigin = window.parent === window ? undefined : originOf(referrer);
  const hasElsewhere = wrongOriginAddress(window.location.href, null) !== undefined;
  const tellWorld = createChannelTeller({
    link,
    channel: `${product}Frame`,
    direction: 'guest-to-host',
    plays: hasElsewhere ? [...alwaysPlayed, 'wrong-origin'] : alwaysPlayed,
    scenarios,
  });
  const lane = createMessageLane<object>({
    async ask(event) {
      const { type: name } = event as FrameEvent;
      const effects = await tellWorld(name, event);
      for (const { type } of effects) onNote(`${name}: ${type}`);
      return effects;
    },
    deliver(event) {
      if (hostOrigin !== undefined) window.parent.postMessage(event, hostOrigin);
    },
    malform,
    leave: (event) => window.location.replace(wrongOriginAddress(window.location.href, event) ?? 'about:blank'),
  });
  return {
    hostOrigin,
    tell(news) {
      // What is not posted is not told of either.
      if (hostOrigin !== undefined) lane.pass({ source: 'infobip-embeddable', v: 1, ...news });
    },
  };
}

/** A host may be a sandboxed frame, whose origin is `null` and cannot be posted to. */
function originOf(referrer: string): string | undefined {
  const origin = URL.canParse(referrer) ? new URL(referrer).origin : 'null';
  return origin === 'null' ? undefined : origin;
}

/** Without what the contract asks for: the fields, and where none is asked for the type. */
function malform(event: object): object {
  const { source, v, type, ...fields } = event as FrameEvent & Record<string, unknown>;
  return Object.keys(fields).length > 0 && type !== 'ready' ? { source, v, type } : { source, v };
}
