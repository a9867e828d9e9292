/** A product in a frame of this page, as a host has it, with a portal that answers in place of the network. */
// What the frames import, so that it is prepared before the first one asks.
import 'lit';
import 'lit/directives/repeat.js';
import { expect } from 'vitest';
import type { FaultEffect } from '../../src/engine/faults.ts';
import type { MessageReport } from '../../src/engine/page-link.ts';
import { PortalRefusal } from '../../src/infobip/pages/embeddable/actions.ts';
import type { FrameOptions } from '../../src/infobip/pages/embeddable/start.ts';
import type { EmbeddableProduct, PageActionShapes } from '../../src/infobip/page-action-types.ts';
import { playPortal } from '../support/infobip-portal.ts';

// No `new URL` of a text with holes: the bundler would take it for a folder of assets.
const pagesAddress = import.meta.url.replace(/test\/browser\/.*$/u, 'src/infobip/pages/');
const closings: (() => void)[] = [];

export function closeFrames(): void {
  for (const close of closings.splice(0)) close();
}

export interface FrameOpening {
  vendor?: ReturnType<typeof playPortal>;
  /** Default: a fresh link. */
  search?: string;
  /** Default: this page. */
  referrer?: string;
  /** What the world does to messages, by name. */
  effects?: Record<string, FaultEffect[]>;
  lookEveryMs?: number;
  width?: number;
}

export type Heard = { type: string } & Record<string, unknown>;
type FrameWindow = Window & typeof globalThis & { options: FrameOptions; onStarted(): void };

export async function open(product: EmbeddableProduct, opening: FrameOpening = {}) {
  const { vendor = playPortal(), search = '?request_uri=urn%3Afresh', effects = {}, width = 800 } = opening;
  const { referrer = location.href, lookEveryMs = 60_000 } = opening;
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  document.body.append(frame);
  const window = frame.contentWindow as unknown as FrameWindow;
  const heard: Heard[] = [];
  const origins = new Set<string>();
  const reports: MessageReport[] = [];
  const listen = ({ source, data, origin }: MessageEvent<Heard>) => {
    if (source !== frame.contentWindow) return;
    heard.push(data);
    origins.add(origin);
  };
  globalThis.addEventListener('message', listen);
  closings.push(() => {
    globalThis.removeEventListener('message', listen);
    frame.remove();
  });

  async function answer(address: string, { body }: RequestInit): Promise<Response> {
    const sent: unknown = JSON.parse(body as string);
    if (address === 'https://portal.example/_page/messages') {
      reports.push(sent as MessageReport);
      return Response.json({ effects: effects[(sent as MessageReport).name] ?? [] });
    }
    const name = /^https:\/\/portal\.example\/_page\/actions\/([a-z-]+)$/u.exec(address)?.[1];
    try {
      const action = name as keyof PageActionShapes;
      return Response.json(await vendor.act(action, sent as PageActionShapes[typeof action]['input']));
    } catch (error) {
      if (!(error instanceof PortalRefusal)) throw error;
      return Response.json({ error: error.message, code: error.code }, { status: 422 });
    }
  }

  let started = false;
  window.options = { rootHref: 'https://portal.example/', search, referrer, fetch: answer, lookEveryMs };
  window.onStarted = () => (started = true);
  const script = window.document.createElement('script');
  script.type = 'module';
  script.textContent = `
    import { startFrame } from '${pagesAddress}embeddable/start.ts';
    import { ${product}Page } from '${pagesAddress}${product}/page.ts';
    await startFrame(${product}Page, options);
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
  const button = (text: string) => {
    const buttons = [...page.querySelectorAll<HTMLButtonElement>('main button')];
    const found = buttons.find((each) => (each.ariaLabel ?? each.textContent.trim()) === text);
    if (!found) throw new Error(`There is no button ${text}.`);
    return found;
  };
  return {
    vendor,
    frame,
    page,
    heard,
    origins,
    reports,
    find,
    button,
    title: () => page.querySelector('h1')?.textContent.trim(),
    /** What was said, without what may come at any time. */
    said: () => heard.filter(({ type }) => type !== 'resize').map(({ type }) => type),
    /** Presses a button of the sandbox's strip. */
    play: (situation: string) => find(`[data-situation='${situation}']`).click(),
    async press(text: string) {
      frame.focus();
      window.focus();
      button(text).click();
      await new Promise((resolve) => setTimeout(resolve));
    },
    async type(selector: string, text: string) {
      const field = find(selector) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

export type Frame = Awaited<ReturnType<typeof open>>;
