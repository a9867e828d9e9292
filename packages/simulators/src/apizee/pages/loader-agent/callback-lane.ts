import { createMessageLane, type MessageLane } from '../../../pages/message-lane.ts';
import { createChannelTeller, type PageLink } from '../../../pages/page-link.ts';
import type { RaiseEvent } from './load-agent.ts';

/** One event of channel `loadAgentCallback`. */
export interface CallbackEvent {
  type: string;
  params?: unknown;
}

/** The way to the callback. It is called in a later task than the event, once the world has been told. */
export function createCallbackLane(link: PageLink, call: RaiseEvent): MessageLane<CallbackEvent> {
  const tell = createChannelTeller({
    link,
    channel: 'loadAgentCallback',
    direction: 'guest-to-host',
    plays: ['lost', 'late', 'duplicate', 'reorder', 'malformed'],
  });
  return createMessageLane<CallbackEvent>({
    ask: (event) => tell(event.type, event),
    deliver: ({ type, params }) => call(type, params),
    malform: ({ type }) => ({ type }),
  });
}
