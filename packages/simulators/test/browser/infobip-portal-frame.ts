/** A page of the portal's in a frame of this page, with a vendor that answers in place of the network. */
// What the pages import, so that it is prepared before the first one asks.
import 'lit';
import 'lit/directives/repeat.js';
import { expect } from 'vitest';
import { ActionRefusal } from '../../src/pages/page-actions.ts';

// No `new URL` of a text with holes: the bundler would take it for a folder of assets.
export const pagesAddress = import.meta.url.replace(/test\/browser\/.*$/u, 'src/infobip/pages/');
export const rootHref = 'https://portal.example/';

export type FrameWindow = Window & typeof globalThis;

/** Behind the pages. What it is asked by the network is what its pages ask, whatever their actions are. */
export interface PlayedVendor {
  act(name: never, input: never): Promise<unknown>;
}

/** An empty frame, and the hands and eyes of who is at the page in it. */
export function openFrame({ width, height }: { width: number; height: number }) {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  document.body.append(frame);
  const window = frame.contentWindow as FrameWindow;
  const page = window.document;

  const find = (selector: string) => {
    const found = page.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in: ${page.body.innerText}`);
    return found;
  };
  const named = (selector: string, text: string) => {
    const all = [...page.querySelectorAll<HTMLElement>(selector)];
    const found = all.find((each) => (each.ariaLabel ?? each.textContent.trim()) === text);
    if (!found) throw new Error(`There is no ${selector} named ${text} in: ${page.body.innerText}`);
    return found;
  };

  return {
    frame,
    window,
    page,
    find,
    /** By its label or its text. */
    named,
    title: () => page.querySelector('h1')?.textContent.trim(),
    /** Waits for what a link leads to, too. */
    async press(element: HTMLElement) {
      frame.focus();
      window.focus();
      element.click();
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

/** Runs a module in the frame, which has `options`, and waits for its end. */
export async function startIn(window: FrameWindow, options: unknown, lines: string): Promise<void> {
  let started = false;
  Object.assign(window, { options, onStarted: () => (started = true) });
  const script = window.document.createElement('script');
  script.type = 'module';
  script.textContent = `${lines}\nonStarted();`;
  window.document.head.append(script);
  await expect.poll(() => started).toBe(true);
}

/** In place of the network: what the vendor answers to an action. */
export async function answerAction(vendor: PlayedVendor, address: string, sent: unknown): Promise<Response> {
  const name = /^https:\/\/portal\.example\/_page\/actions\/([a-z-]+)$/u.exec(address)?.[1];
  try {
    return Response.json(await vendor.act(name as never, sent as never));
  } catch (error) {
    if (!(error instanceof ActionRefusal)) throw error;
    return Response.json({ error: error.message, code: error.code }, { status: 422 });
  }
}
