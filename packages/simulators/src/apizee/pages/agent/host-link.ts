import type { AgentAppEvent } from '@embedworks/contracts/apizee/messages';

export interface HostLinkOptions {
  window: Window;
  /** Only the parent window is heard. Default of the vendor: anyone is, from any origin. */
  strictOrigin: boolean;
  onMessage(event: MessageEvent<unknown>): void;
}

export interface HostLink {
  send(event: AgentAppEvent): void;
}

/**
 * The way to the host. As in the vendor's app, what is sent goes to whatever page embeds this one, and what comes is taken
 * from any window; a page alone in its tab speaks to itself. https://github.com/ApiRTC/web-agent, `src/Wrapper.tsx`
 */
export function createHostLink({ window, strictOrigin, onMessage }: HostLinkOptions): HostLink {
  window.addEventListener('message', (event) => {
    if (!strictOrigin || event.source === window.parent) onMessage(event);
  });
  return {
    send: (event) => window.parent.postMessage(event, '*'),
  };
}
