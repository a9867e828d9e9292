/** The portal or its login page in a frame of this page, with a vendor that answers in place of the network. */
// What the pages import, so that it is prepared before the first one asks.
import 'lit';
import 'lit/directives/repeat.js';
import axe from 'axe-core';
import { expect } from 'vitest';
import type { PortalActionShapes } from '../../src/infobip/portal-action-types.ts';
import type { PortalPageOptions } from '../../src/infobip/pages/portal/start.ts';
import type { SignInPageOptions } from '../../src/infobip/pages/sign-in/start.ts';
import { ActionRefusal } from '../../src/pages/page-actions.ts';
import { playExchangePortal } from '../support/infobip-exchange-portal.ts';

// No `new URL` of a text with holes: the bundler would take it for a folder of assets.
const pagesAddress = import.meta.url.replace(/test\/browser\/.*$/u, 'src/infobip/pages/');
const closings: (() => void)[] = [];

export function closePages(): void {
  for (const close of closings.splice(0)) close();
}

export interface PageOpening {
  vendor?: ReturnType<typeof playExchangePortal>;
  width?: number;
}

export interface PortalPageOpening extends PageOpening, Pick<PortalPageOptions, 'lookEveryMs' | 'writeClipboard'> {
  /** Address within the portal. */
  hash?: string;
}

type PageWindow = Window &
  typeof globalThis & { options: PortalPageOptions | SignInPageOptions; onStarted(): void; axe?: typeof axe };

/** The portal, at an address of it. */
export async function openPortalPage({ hash = '', lookEveryMs = 60_000, ...opening }: PortalPageOpening = {}) {
  const copied: string[] = [];
  const { writeClipboard = async (text) => void copied.push(text) } = opening;
  const page = await openPage('portal/start.ts', 'startPortal', { lookEveryMs, writeClipboard }, opening, hash);
  return { ...page, copied };
}

/** The login page, with the query that it was opened with. */
export async function openSignInPage(search: string, opening: PageOpening = {}) {
  const left: string[] = [];
  const leave = (location: string) => void left.push(location);
  const page = await openPage('sign-in/start.ts', 'startSignIn', { search, leave }, opening);
  return { ...page, left };
}

async function openPage(
  file: string,
  start: string,
  options: Partial<PortalPageOptions & SignInPageOptions>,
  { vendor = playExchangePortal(), width = 1000 }: PageOpening,
  hash = '',
) {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '700';
  document.body.append(frame);
  const window = frame.contentWindow as unknown as PageWindow;
  closings.push(() => frame.remove());

  async function answer(address: string, { body }: RequestInit): Promise<Response> {
    const name = /^https:\/\/portal\.example\/_page\/actions\/([a-z-]+)$/u.exec(address)?.[1];
    try {
      const action = name as keyof PortalActionShapes;
      const sent: unknown = JSON.parse(body as string);
      return Response.json(await vendor.act(action, sent as PortalActionShapes[typeof action]['input']));
    } catch (error) {
      if (!(error instanceof ActionRefusal)) throw error;
      return Response.json({ error: error.message, code: error.code }, { status: 422 });
    }
  }

  let started = false;
  window.location.hash = hash;
  window.options = { rootHref: 'https://portal.example/', fetch: answer, ...options };
  window.onStarted = () => (started = true);
  // As the shell has it.
  window.document.documentElement.lang = 'en';
  window.document.title = 'Infobip';
  // Without it a link to a place of the page would lead to that place of the page around it.
  const base = window.document.createElement('base');
  base.href = 'about:blank';
  window.document.head.append(base);
  const script = window.document.createElement('script');
  script.type = 'module';
  script.textContent = `
    import { ${start} } from '${pagesAddress}${file}';
    await ${start}(options);
    onStarted();
  `;
  window.document.head.append(script);
  await expect.poll(() => started).toBe(true);

  const page = window.document;
  const find = (selector: string) => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in: ${page.body.innerText}`);
    return found;
  };
  const named = (text: string) => {
    const all = [...page.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((each) => (each.ariaLabel ?? each.textContent.trim()) === text);
    if (!found) throw new Error(`There is no button or link ${text} in: ${page.body.innerText}`);
    return found;
  };
  return {
    vendor,
    frame,
    page,
    find,
    named,
    title: () => page.querySelector('h1')?.textContent.trim(),
    said: () => find('[role=status]').textContent.trim(),
    problem: () => find('[role=alert]').textContent.trim(),
    /** Presses a button, or follows a link, and waits for the address to be read. */
    async press(text: string) {
      frame.focus();
      window.focus();
      named(text).click();
      await new Promise((resolve) => setTimeout(resolve));
    },
    async type(selector: string, text: string) {
      const field = find(selector) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    },
    /** What axe has to say of the page, its frames left out. */
    async violations(): Promise<string[]> {
      window.eval(axe.source);
      if (!window.axe) throw new Error('The page has not taken axe.');
      const context = { include: [page.documentElement], exclude: [['iframe']] };
      const { violations } = await window.axe.run(context, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
  };
}

export type ShownPage = Awaited<ReturnType<typeof openPortalPage>>;
