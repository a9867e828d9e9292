import type { AgentAppEvent } from '@embedworks/contracts/apizee/messages';
import type { FaultEffect } from '../../../engine/faults.ts';
import { wrongOriginAddress } from '../../../engine/wrong-origin-page.ts';
import { createMessageLane } from '../../../pages/message-lane.ts';
import { createChannelTeller, type PageLink } from '../../../pages/page-link.ts';
import type { PageScenario } from '../../../pages/page-scenarios.ts';
import { isObject } from './merge.ts';

export interface HostLinkOptions {
  window: Window;
  /** Only the parent window is heard. Default of the vendor: anyone is, from any origin. */
  strictOrigin: boolean;
  /** The world, which hears of every message and may have it go wrong. */
  link: PageLink;
  /** Faults the page plays by itself. */
  scenarios: readonly PageScenario[];
  /** Takes what has nothing to do with the host, and answers whether it did. */
  intercept(event: MessageEvent<unknown>): boolean;
  onCommand(data: unknown): void;
  /** What the sandbox did to a message, in words. */
  onNote(text: string): void;
}

export interface HostLink {
  send(event: AgentAppEvent): void;
}

const channel = 'agentApp';
const alwaysPlayed: readonly FaultEffect['type'][] = ['lost', 'late', 'duplicate', 'reorder', 'malformed'];

/**
 * The way to the host. As in the vendor's app, what is sent goes to whatever page embeds this one, and what comes is taken
 * from any window; a page alone in its tab speaks to itself. What comes before `ready` finds no listener there.
 * https://github.com/ApiRTC/web-agent, `src/Wrapper.tsx`
 */
export function createHostLink(options: HostLinkOptions): HostLink {
  const { window, strictOrigin, link, scenarios, intercept, onCommand, onNote } = options;
  const isAlone = window.parent === window;
  const hasElsewhere = !isAlone && wrongOriginAddress(window.location.href, null) !== undefined;
  let listening = false;

  const tellEvent = createChannelTeller({
    link,
    channel,
    direction: 'guest-to-host',
    plays: hasElsewhere ? [...alwaysPlayed, 'wrong-origin'] : alwaysPlayed,
    scenarios,
  });
  const tellCommand = createChannelTeller({
    link,
    channel,
    direction: 'host-to-guest',
    plays: alwaysPlayed,
    scenarios,
  });
  const note = (name: string, effects: readonly FaultEffect[]) => {
    for (const { type } of effects) onNote(`${name || 'A message'}: ${type}`);
  };

  const events = createMessageLane<object>({
    async ask(event) {
      const name = nameOf(event);
      const effects = await tellEvent(name, event);
      note(name, effects);
      // A host may answer from here on, also to a `ready` that is lost on its way.
      if (name === 'ready') listening = true;
      return effects;
    },
    deliver: (event) => window.parent.postMessage(event, '*'),
    malform,
    leave(event) {
      commands.close();
      window.location.replace(wrongOriginAddress(window.location.href, event) ?? 'about:blank');
    },
  });
  const commands = createMessageLane<unknown>({
    async ask(data) {
      const name = nameOf(data);
      const effects = await tellCommand(name, data);
      note(name, effects);
      return effects;
    },
    deliver: onCommand,
    malform,
  });

  const refusalOf = ({ source }: MessageEvent<unknown>) => {
    if (strictOrigin && source !== window.parent) return 'it came from another window than the host’s';
    return listening ? undefined : 'it came before ready, when the app does not listen';
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (intercept(event)) return;
    const { data } = event;
    if (isAlone && event.source === window) return onCommand(data);
    const reason = refusalOf(event);
    if (!reason) return commands.pass(data);
    const name = nameOf(data);
    onNote(`${name || 'A message'} was dropped: ${reason}`);
    void link.report({ channel, direction: 'host-to-guest', name, payload: data, outcome: 'dropped', reason });
  });

  return { send: events.pass };
}

function nameOf(data: unknown): string {
  return isObject(data) && typeof data.type === 'string' ? data.type : '';
}

/** Without what the contract asks for: the fields, and where there are none the type. */
function malform<Message>(message: Message) {
  if (!isObject(message)) return message;
  const { type, ...fields } = message;
  return Object.keys(fields).length > 0 ? { type } : {};
}
