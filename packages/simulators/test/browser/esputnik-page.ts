/** The script in the window of a frame, as a page has it, with a vendor that answers in place of the network. */
import { expect, vi, type Mock } from 'vitest';
import type { MessageReport } from '../../src/engine/page-link.ts';
import type { SiteScriptOptions } from '../../src/esputnik/pages/site-script/start.ts';
import type { SiteSettings } from '../../src/esputnik/site-settings.ts';
import { createInboxVendor } from '../support/esputnik-inbox-vendor.ts';

const scriptAddress = new URL('../../src/esputnik/pages/site-script/start.ts', import.meta.url).href;
export const frames: HTMLIFrameElement[] = [];

/** Ends every script that was started. */
export function closeFrames(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

export interface Opening {
  vendor?: ReturnType<typeof createInboxVendor>;
  settings?: Partial<SiteSettings>;
  language?: string;
  body?: string;
  getToken?(vendor: ReturnType<typeof createInboxVendor>): unknown;
  /** What the page does before the script has loaded. */
  before?(window: ScriptWindow, callback: () => unknown): void;
  /** What it calls afterwards. Default: `init` in one object. */
  init?(eS: ScriptWindow['eS'], callback: () => unknown): void;
}

export type ScriptWindow = SiteScriptOptions['window'] & { options: SiteScriptOptions; eS(...call: unknown[]): void };

export async function open({
  vendor = createInboxVendor(3, 2),
  settings = {},
  language = 'en',
  body = '<header id="place"></header><main><button id="other">Other</button></main>',
  getToken = (from) => Promise.resolve(from.newToken()),
  before = () => {},
  init = (eS, getAuthTokenCallback) => eS('init', { getAuthTokenCallback, language }),
}: Opening = {}) {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frames.push(frame);
  document.body.append(frame);
  const window = frame.contentWindow as unknown as ScriptWindow;
  window.document.body.innerHTML = body;
  const told: MessageReport[] = [];
  const warn: Mock<SiteScriptOptions['warn']> = vi.fn();
  const logError: Mock<SiteScriptOptions['logError']> = vi.fn();
  window.options = {
    window,
    settings: {
      siteId: 'SITE',
      orgId: 23001,
      selector: '#place',
      position: 'beforeend',
      defaultLanguage: 'en',
      pageSize: 10,
      pollSeconds: 0.2,
      ...settings,
    },
    addresses: { apiHref: 'https://esputnik.com/', trackerHref: 'https://tracker.esputnik.com/' },
    link: {
      report: async (report) => {
        told.push(report);
        return [];
      },
    },
    fetch: (address, init) =>
      address.startsWith('https://esputnik.com/appinbox/')
        ? vendor.fetch(address, init)
        : Promise.resolve(new Response()),
    now: Date.now,
    warn,
    logError,
  };
  const callback: Mock<() => unknown> = vi.fn(() => getToken(vendor));
  before(window, callback);
  const script = window.document.createElement('script');
  script.type = 'module';
  script.textContent = `import { startSiteScript } from '${scriptAddress}'; startSiteScript(options); onLoaded();`;
  const onLoaded = vi.fn();
  Object.assign(window, { onLoaded });
  window.document.head.append(script);
  await expect.poll(() => onLoaded.mock.calls.length).toBe(1);
  init(window.eS, callback);

  const page = window.document;
  const find = <Found extends HTMLElement>(hook: string) => page.querySelector<Found>(`[data-es-${hook}]`);
  const messages = () =>
    told.filter(({ channel }) => channel === 'widget').map(({ name, payload }) => ({ name, payload }));
  const names = () => messages().map(({ name }) => name.replace('data-es-', ''));
  return {
    vendor,
    window,
    page,
    told,
    warn,
    logError,
    callback,
    find,
    messages,
    names,
    forget: () => told.splice(0),
    badge: () => (find('badge')?.hidden === false ? find('badge')?.textContent : null),
    items: () => [...page.querySelectorAll<HTMLElement>('[data-es-item]')],
    press: (key: string) => page.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    async openPanel() {
      await expect.poll(() => find('bell')).not.toBeNull();
      find('bell')?.click();
      await expect.poll(() => names()).toContain('panel');
    },
  };
}

export type Page = Awaited<ReturnType<typeof open>>;

/** Enough polls that whatever is wrongly shown would have been. */
export async function polled(page: Page) {
  const before = page.vendor.requests.length;
  await expect.poll(() => page.vendor.requests.length).toBeGreaterThan(before + 2);
}
