import type { EmbedError } from '@embedworks/esputnik';
import type { SiteScriptEvent } from '@embedworks/esputnik/browser';
import type { EsputnikInboxElement } from '@embedworks/esputnik/element';
import { currentWorld } from '../sandbox.ts';
import { createStage, type Stage } from '../stage.ts';
import { unmountAll } from '../story-life.ts';
import { toScriptOptions, toSiteChange, type InboxArgs } from './inbox-args.ts';
import { inboxScenarios, type InboxScenario } from './inbox-scenarios.ts';
import { siteId, startScriptHost } from './script-host.ts';
import { openShop, type Shop } from './shop-frame.ts';
import { startShopServer, tokenUrl, type ShopServer } from './shop-server.ts';

/** Controls of an element story. */
export interface ElementArgs extends InboxArgs {
  tokens: 'attribute' | 'property' | 'none';
  withSiteId: boolean;
}

const eventNames = ['token-given', 'token-empty', 'callback-failed'];

/** Opens the shop in a frame and puts the element into its header. */
export function renderElement(args: ElementArgs): HTMLElement {
  unmountAll();
  const stage = createStage('Inbox element');
  const scenario: InboxScenario = inboxScenarios[args.scenario];
  const server = startShopServer(args.visitor, scenario.server);
  const scriptHost = scenario.script && startScriptHost(scenario.script);
  stage.showState('opening');
  void open(args, stage).then(({ shop, element }) => {
    addButtons(stage, shop, element, server);
    if (scriptHost) stage.addButton('unblock script', () => (scriptHost.isBack = true));
  });
  return stage.element;
}

async function open(args: ElementArgs, stage: Stage): Promise<{ shop: Shop; element: EsputnikInboxElement }> {
  const after = currentWorld().trigger('esputnik', 'site.changed', toSiteChange(args));
  const shop = await openShop(stage.place, { header: '', after });
  const element = shop.document.createElement('esputnik-inbox');
  const options = {
    ...(args.withSiteId ? { siteId } : {}),
    ...(args.tokens === 'attribute' ? { tokenUrl } : {}),
    ...toScriptOptions(args),
    ...(inboxScenarios[args.scenario] as InboxScenario).options,
  };
  for (const [name, value] of Object.entries(options)) element.setAttribute(toAttributeName(name), String(value));
  element.setAttribute('aria-label', 'Messages');
  if (args.tokens === 'property') element.getToken = () => fetchToken();
  listen(element, args, stage);
  shop.document.querySelector('header')?.append(element);
  shop.atLeave(() => element.remove());
  // It starts a microtask later, when all attributes are set.
  setTimeout(() => stage.showState(element.state));
  return { shop, element };
}

function listen(element: EsputnikInboxElement, args: ElementArgs, stage: Stage): void {
  for (const name of eventNames) {
    element.addEventListener(`esputnik-${name}`, (event) => {
      const { detail } = event as CustomEvent<SiteScriptEvent>;
      args.onEvent(detail.type, detail);
      stage.write({ kind: 'event', name: detail.type, detail: 'error' in detail ? detail.error.message : undefined });
    });
  }
  element.addEventListener('esputnik-loaded', () => stage.showState(element.state));
  element.addEventListener('esputnik-failed', (event) => {
    const { detail } = event as CustomEvent<EmbedError>;
    args.onError(detail);
    stage.write({ kind: 'error', name: detail.code, detail: detail.message });
    stage.showState(element.state);
  });
}

function addButtons(stage: Stage, { document }: Shop, element: EsputnikInboxElement, server: ShopServer): void {
  stage.addButton('move', () => document.querySelector('main')?.prepend(element));
  stage.addButton('remove', () => {
    element.remove();
    // It unloads a task after, because moving it looks the same.
    setTimeout(() => stage.showState(element.state), 50);
  });
  stage.addButton('put back', () => document.querySelector('header')?.append(element));
  stage.addButton('tokens invalidated', () => {
    void currentWorld().trigger('esputnik', 'token.invalidated', { contact: server.email });
  });
}

/** What a team writes when its endpoint is of another kind. */
async function fetchToken(): Promise<string> {
  const response = await fetch(tokenUrl, { method: 'POST' });
  const { token } = (await response.json()) as { token: string };
  return token;
}

function toAttributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
