import type { EmbedError } from '@embedworks/esputnik';
import { currentWorld } from '../sandbox.ts';
import { createStage, type Stage } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { siteId, startScriptHost } from './script-host.ts';
import { openShop, type Shop } from './shop-frame.ts';
import type { ShopAdapter } from './shop-page.ts';
import { startShopServer, tokenUrl, type Visitor } from './shop-server.ts';

/** Controls of a tracking story. */
export interface TrackingArgs {
  visitor: Visitor;
  /** Whether the vendor's script can be fetched at first. */
  script: 'works' | 'blocked';
  /** Whether the script is loaded at once, or by the button. */
  loads: boolean;
  tracking?: boolean;
  onCommand: (name: string) => void;
  onError: (error: EmbedError) => void;
}

/** Opens the shop in a frame, with a button for what its visitor may do. */
export function renderTracking(args: TrackingArgs): HTMLElement {
  unmountAll();
  const stage = createStage('Tracking');
  startShopServer(args.visitor);
  const host = args.script === 'blocked' ? startScriptHost('blocked') : undefined;
  stage.showState('opening');
  void openShop(stage.place, { header: '<span id="esputnik-inbox"></span>' }).then((shop) => {
    showWhatArrives(stage);
    const load = () => loadScript(args, stage, shop);
    addEvents(args, stage, shop.window.adapter);
    stage.addButton('load script', () => {
      if (host) host.isBack = true;
      void load();
    });
    stage.showState('ready');
    if (args.loads) void load();
  });
  return stage.element;
}

async function loadScript({ tracking, onError }: TrackingArgs, stage: Stage, shop: Shop): Promise<void> {
  stage.showState('loading');
  try {
    const script = await shop.window.adapter.loadSiteScript({ siteId, tokenUrl, language: 'en', tracking });
    shop.atLeave(() => script.destroy());
    stage.showState('loaded');
  } catch (thrown) {
    const error = thrown as EmbedError;
    onError(error);
    stage.write({ kind: 'error', name: error.code, detail: error.message });
    stage.showState('failed');
  }
}

/** What a visitor does, as the page reports it. */
function addEvents({ onCommand }: TrackingArgs, stage: Stage, adapter: ShopAdapter): void {
  const { sendEvent, sendEventWithTags, sendPageView, sendStatusCart } = adapter;
  const product = { productKey: 'sku-7', price: '149' };
  let cart: string | undefined;
  const events: Record<string, () => void> = {
    'route change': () => sendPageView(),
    'looks at product': () => sendEvent('ProductPage', { ProductPage: { ...product, isInStock: '1' } }),
    'looks at category': () => sendEvent('CategoryPage', { CategoryPage: { categoryKey: 'tea' } }),
    searches: () => sendEvent('SearchRequest', { SearchRequest: { search: 'green tea', isFound: '1' } }),
    'adds to cart': () => {
      cart = sendStatusCart([{ ...product, quantity: '2', currency: 'EUR' }]);
    },
    'empties cart': () => {
      cart = sendStatusCart([]);
    },
    buys: () =>
      sendEvent('PurchasedItems', {
        PurchasedItems: [{ ...product, quantity: '2' }],
        OrderNumber: '81',
        ...(cart === undefined ? {} : { GUID: cart }),
      }),
    'signs in': () =>
      sendEvent('CustomerData', {
        CustomerData: {
          externalCustomerId: 'customer-known',
          user_email: 'known@example.com',
          user_phone: '380501112233',
        },
      }),
    'is introduced': () => sendPageView({ GeneralInfo: { externalCustomerId: 'customer-known' } }),
    'comes by campaign': () =>
      sendEventWithTags('ProductPage', { ProductPage: { Product: product }, Tags: { campaign: ['spring'] } }),
  };
  for (const [name, send] of Object.entries(events)) {
    stage.addButton(name, () => {
      onCommand(name);
      stage.write({ kind: 'command', name });
      send();
    });
  }
}

/** Nothing answers a page's event, so what the vendor took is shown in its place. */
function showWhatArrives(stage: Stage): void {
  const stop = currentWorld().journal.subscribe((entry) => {
    if (entry.kind !== 'request' || entry.operationId !== 'trackEvent') return;
    stage.write({ kind: 'event', name: `tracked, ${entry.status}`, detail: entry.requestBody ?? '' });
  });
  atEnd(stop);
}
