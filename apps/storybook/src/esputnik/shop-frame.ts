/** A team's page in a frame: a page load for each story, and nothing of the vendor's script in the page of the stories. */
import { mountFrame } from '@embedworks/core/browser';
import { watchPage, type PageWatch } from '../page-watch.ts';
import { overrideAnswer } from '../sandbox.ts';
import { atEnd } from '../story-life.ts';
import type { ShopAdapter } from './shop-page.ts';
// As for a worker, so that it is a file of its own without a line of Storybook's.
import shopScript from './shop-page.ts?worker&url';

export type ShopWindow = Window &
  typeof globalThis & {
    adapter: ShopAdapter;
    eS?: (command: string, ...args: unknown[]) => void;
    /** Set by a message that ran. */
    hacked?: unknown;
  };

export interface Shop {
  readonly window: ShopWindow;
  readonly document: Document;
  /** Loads the page again. Resolves when its own script has run. */
  reload(): Promise<void>;
  /** Called before the page is left for good. */
  atLeave(ending: () => void): void;
}

export interface ShopOptions {
  /** HTML in the header of the page. */
  header: string;
  /** What has to be done before the page is answered. */
  after?: Promise<unknown>;
  /** Height of the frame in pixels. Default: 560. */
  height?: string;
}

/** Where the shop's page is, and below it the shop's server. The service worker answers. */
export const shopAddress = new URL('./shop/', document.baseURI).href;

/** Opens the shop at once, so that a story may end at any time. Resolves when the page's own script has run. */
export async function openShop(place: HTMLElement, { header, after, height = '560' }: ShopOptions): Promise<Shop> {
  const endings: (() => void)[] = [];
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const undo = overrideAnswer(shopAddress, async () => {
    await after;
    return new Response(renderShop(header), { headers });
  });
  const frame = mountFrame(place, { src: shopAddress, title: 'Shop', allow: '', height });
  const window = () => frame.contentWindow as ShopWindow;
  let watch: PageWatch | undefined;
  const ready = async () => {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    watch = watchShop(window());
  };
  atEnd(async () => {
    for (const ending of endings) ending();
    undo();
    // An element unloads a task after it was taken out.
    await new Promise((resolve) => setTimeout(resolve, 20));
    reportLeftovers(watch);
    frame.remove();
    forgetVisitor();
  });
  await ready();

  return {
    get window() {
      return window();
    },
    get document() {
      return window().document;
    },
    async reload() {
      const loaded = ready();
      window().location.reload();
      await loaded;
    },
    atLeave: (ending) => void endings.push(ending),
  };
}

/** What goes wrong in the frame is told in the page of the story, whose watch knows which errors are expected. */
function watchShop(shop: ShopWindow): PageWatch {
  shop.console.error = (...texts: unknown[]) => console.error(...texts);
  shop.addEventListener('error', ({ message }) => console.error('Uncaught in the shop:', message));
  shop.addEventListener('unhandledrejection', ({ reason }) => console.error('Unhandled in the shop:', reason));
  return watchPage(shop);
}

function reportLeftovers(watch: PageWatch | undefined): void {
  // Errors were told when they came.
  const left = watch?.findings().filter((text) => !text.startsWith('an error on the console')) ?? [];
  if (left.length > 0) console.error('Left behind in the shop:', left.join(', '));
}

/** The vendor's script knows its visitor by a cookie and an item of storage, which this origin would keep. */
function forgetVisitor(): void {
  localStorage.removeItem('esState');
  document.cookie = 'sc=; path=/; max-age=0';
}

function renderShop(header: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sandbox Shop</title>
<style>
  body { margin: 0; color: #1d2433; font: 15px/1.5 system-ui, sans-serif; }
  header { display: flex; gap: 1rem; align-items: center; padding: 0.5rem 1rem; background: #eef1f7; }
  header b { margin-inline-end: auto; }
  main { padding: 1rem; }
</style>
<script type="module" src="${new URL(shopScript, document.baseURI).href}"></script>
<header><b>Sandbox Shop</b> ${header}</header>
<main><h1>Your orders</h1><p>Order 81 is on its way.</p></main>
</html>`;
}
