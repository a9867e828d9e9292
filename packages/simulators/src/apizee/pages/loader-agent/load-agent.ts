import type { components } from '@embedworks/contracts/apizee/messages';
import type { PageLink } from '../../../pages/page-link.ts';
import type { VendorRoot } from '../shared/vendor-root.ts';
import { createCallbackLane } from './callback-lane.ts';
import { createComBoxes } from './com-boxes.ts';
import { createControlsPanel } from './controls-panel.ts';
import { boxStyles } from './styles.ts';

type UserInfos = components['schemas']['LoadAgentUserInfos'];
type AgentParams = components['schemas']['LoadAgentParams'];

/** Hands an event to the callback. */
export type RaiseEvent = (type: string, params?: unknown) => void;

/** What the vendor's pages declare: the name of the event is the second argument. https://github.com/apizee/tutos-box */
export type AgentCallback = (agent: Agent, type: string, params?: unknown) => void;

/** First argument of the callback. The vendor does not describe it; this much a host may read. */
export interface Agent {
  id: number;
  nickname: string;
  /** Either spelling of the argument, because the vendor's page has one and its reader expects the other. */
  firstname: string | undefined;
}

export type LoadAgent = (
  serverDomainRoot: string,
  apiCCkey: string,
  userInfos: UserInfos,
  agentAppCallback?: AgentCallback | null,
  useFrame?: boolean,
  agentParams?: AgentParams,
) => void;

export interface LoadAgentOptions {
  document: Document;
  root: VendorRoot;
  /** The world, which hears of every call and event, and may have events go wrong. */
  link: PageLink;
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init?: RequestInit): Promise<Response>;
  log(message: string, cause?: unknown): void;
}

/** Builds the script's one function. It throws `TypeError` when one of its first three arguments is missing. */
export function createLoadAgent({ document, root, link, fetch, log }: LoadAgentOptions): LoadAgent {
  let running: { destroy(): void } | undefined;

  return (serverDomainRoot, apiCCkey, userInfos, agentAppCallback, useFrame, agentParams) => {
    const missing = findMissing(serverDomainRoot, apiCCkey, userInfos);
    void link.report({
      channel: 'loadAgent',
      direction: 'host-to-guest',
      name: 'loadAgent',
      payload: { serverDomainRoot, apiCCkey, userInfos, useFrame, agentParams },
      plays: [],
      ...(missing ? { outcome: 'dropped', reason: missing } : {}),
    });
    if (missing) throw new TypeError(missing);

    running?.destroy();
    const attempt = { destroy: () => void (running = undefined) };
    running = attempt;
    // The platform is asked first, so `init` always comes in a later task.
    void isKnownToken(serverDomainRoot, userInfos.token).then((isKnown) => {
      if (!isKnown) return log('The agent is not loaded: the user token is not known to the platform.');
      if (running === attempt) running = startAgent(document, link, toAgent(userInfos), agentAppCallback, agentParams);
    });
  };

  async function isKnownToken(serverDomainRoot: string, token: string | undefined): Promise<boolean> {
    try {
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetch(root.resolve(`${serverDomainRoot}api/v2/users/me`), { headers });
      return response.ok;
    } catch (error) {
      log('The platform cannot be reached.', error);
      return false;
    }
  }
}

/** What an argument that has to be there and is not is for. */
function findMissing(serverDomainRoot: unknown, apiCCkey: unknown, userInfos: unknown): string | undefined {
  if (!serverDomainRoot) return 'loadAgent needs serverDomainRoot, the platform URL with trailing slash.';
  if (!apiCCkey) return 'loadAgent needs apiCCkey, the account API key.';
  return userInfos ? undefined : 'loadAgent needs userInfos, the signed-in user.';
}

function startAgent(
  document: Document,
  link: PageLink,
  agent: Agent,
  callback?: AgentCallback | null,
  params?: AgentParams,
) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(boxStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const events = createCallbackLane(link, (type, eventParams) => callback?.(agent, type, eventParams));
  const raise: RaiseEvent = (type, eventParams) => {
    panel.update();
    // Without a callback nothing is said.
    if (callback) events.pass({ type, params: eventParams });
  };
  const boxes = createComBoxes(document, params?.culture === 'fr' ? 'fr' : 'en', raise);
  const panel = createControlsPanel(document, boxes, raise);
  raise('init');

  return {
    destroy() {
      events.close();
      boxes.destroy();
      panel.destroy();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
  };
}

function toAgent({ id, nickname, firstname, firtsname }: UserInfos): Agent {
  return { id, nickname, firstname: firstname ?? firtsname };
}
