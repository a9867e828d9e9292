import type { EmbedError } from '@embedworks/esputnik';
import type { LoadSiteScriptOptions, SiteScript } from '@embedworks/esputnik/browser';
import { currentWorld } from '../sandbox.ts';
import { createStage, type Stage } from '../stage.ts';
import { unmountAll } from '../story-life.ts';
import { toScriptOptions, toSiteChange, type InboxArgs } from './inbox-args.ts';
import { inboxScenarios, type InboxScenario } from './inbox-scenarios.ts';
import { siteId, startScriptHost, type ScriptHost } from './script-host.ts';
import { openShop, type Shop } from './shop-frame.ts';
import { startShopServer, tokenUrl, type ShopServer } from './shop-server.ts';

const place = '<span id="esputnik-inbox"></span>';

/** Opens the shop in a frame, loads the vendor's script there, and shows what the adapter says of it. */
export function renderInbox(args: InboxArgs): HTMLElement {
  unmountAll();
  const stage = createStage('Inbox');
  const scenario: InboxScenario = inboxScenarios[args.scenario];
  const server = startShopServer(args.visitor, scenario.server);
  const scriptHost = scenario.script && startScriptHost(scenario.script);
  if (scenario.fault) currentWorld().faults.add({ vendor: 'esputnik', on: 'request', ...scenario.fault });
  stage.showState('opening');
  void open(args, scenario, stage).then((page) => addButtons(page, server, scriptHost));
  return stage.element;
}

/** The shop with its script, and how the script is loaded. */
interface InboxPage {
  stage: Stage;
  shop: Shop;
  load(changes?: Partial<LoadSiteScriptOptions>): Promise<void>;
  destroy(): void;
}

async function open(args: InboxArgs, scenario: InboxScenario, stage: Stage): Promise<InboxPage> {
  const after = currentWorld().trigger('esputnik', 'site.changed', toSiteChange(args));
  const shop = await openShop(stage.place, { header: scenario.before === 'no place' ? '' : place, after });
  const scripts: SiteScript[] = [];

  async function load(changes: Partial<LoadSiteScriptOptions> = {}): Promise<void> {
    const options = { siteId, tokenUrl, ...toScriptOptions(args), ...scenario.options, ...changes };
    stage.write({ kind: 'command', name: 'loadSiteScript', detail: options });
    stage.showState('loading');
    try {
      const script = await shop.window.adapter.loadSiteScript({
        ...options,
        onEvent(event) {
          const { type, ...detail } = event;
          args.onEvent(type, event);
          stage.write({ kind: 'event', name: type, detail: 'error' in detail ? detail.error.message : detail });
        },
      });
      scripts.push(script);
      stage.showState('loaded');
    } catch (thrown) {
      const error = thrown as EmbedError;
      args.onError(error);
      stage.write({ kind: 'error', name: error.code, detail: error.message });
      stage.showState('failed');
    }
  }
  const destroy = () => {
    for (const script of scripts.splice(0)) script.destroy();
    stage.showState('destroyed');
  };

  shop.atLeave(destroy);
  if (scenario.before === 'snippet') runSnippet(shop);
  void load();
  return { stage, shop, load, destroy };
}

/** What the page, the shop's server and the vendor may do, as buttons. */
function addButtons({ stage, shop, load, destroy }: InboxPage, server: ShopServer, scriptHost?: ScriptHost): void {
  const vendorDoes = (name: string) => {
    const change = currentWorld().trigger('esputnik', name, { contact: server.email });
    change.catch((error: Error) => stage.write({ kind: 'error', name, detail: error.message }));
  };
  stage.addButton('load again', () => void load());
  stage.addButton('load otherwise', () => void load({ language: 'ar' }));
  stage.addButton('destroy', destroy);
  stage.addButton('sign out and reload', () => {
    server.visitor = 'anonymous';
    void shop.reload().then(() => load());
  });
  stage.addButton('reload', () => void shop.reload().then(() => load()));
  stage.addButton('remove bell', () => shop.document.querySelector('[data-es-bell]')?.remove());
  stage.addButton('add place', () => shop.document.querySelector('header')?.insertAdjacentHTML('beforeend', place));
  stage.addButton('message arrives', () => vendorDoes('message.arrived'));
  stage.addButton('tokens invalidated', () => vendorDoes('token.invalidated'));
  if (scriptHost) stage.addButton('unblock script', () => (scriptHost.isBack = true));
}

/**
 * The vendor's snippet as it is published, with this site's id, and tracking alone.
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites
 */
function runSnippet({ document }: Shop): void {
  for (const code of [
    `!function (t, e, c, n) {var s = e.createElement(c); s.async = 1, s.src = 'https://statics.esputnik.com/scripts/' + n + '.js'; var r = e.scripts[0]; r.parentNode.insertBefore(s, r); var f = function () {f.c(arguments); }; f.q = []; f.c = function () {f.q.push(arguments); }; t['eS'] = t['eS'] || f; }(window, document, 'script', '${siteId}');`,
    `eS('init');`,
  ]) {
    const script = document.createElement('script');
    script.textContent = code;
    document.body.append(script);
  }
}
