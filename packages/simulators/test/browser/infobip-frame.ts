/** A product in a frame of this page, as a host has it, with a portal that answers in place of the network. */
import type { FaultEffect } from '../../src/engine/faults.ts';
import type { MessageReport } from '../../src/engine/page-link.ts';
import type { FrameOptions } from '../../src/infobip/pages/embeddable/start.ts';
import type { EmbeddableProduct } from '../../src/infobip/page-action-types.ts';
import { playPortal } from '../support/infobip-portal.ts';
import { answerAction, openFrame, pagesAddress, rootHref, startIn } from './infobip-portal-frame.ts';

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

export async function open(product: EmbeddableProduct, opening: FrameOpening = {}) {
  const { vendor = playPortal(), search = '?request_uri=urn%3Afresh', effects = {}, width = 800 } = opening;
  const { referrer = location.href, lookEveryMs = 60_000 } = opening;
  const { window, named, press, ...shown } = openFrame({ width, height: 600 });
  const { frame, find } = shown;
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
    if (address !== `${rootHref}_page/messages`) return answerAction(vendor, address, sent);
    reports.push(sent as MessageReport);
    return Response.json({ effects: effects[(sent as MessageReport).name] ?? [] });
  }

  const options: FrameOptions = { rootHref, search, referrer, fetch: answer, lookEveryMs };
  await startIn(
    window,
    options,
    `import { startFrame } from '${pagesAddress}embeddable/start.ts';
    import { ${product}Page } from '${pagesAddress}${product}/page.ts';
    await startFrame(${product}Page, options);`,
  );

  const button = (text: string) => named('main button', text) as HTMLButtonElement;
  return {
    ...shown,
    vendor,
    heard,
    origins,
    reports,
    button,
    /** What was said, without what may come at any time. */
    said: () => heard.filter(({ type }) => type !== 'resize').map(({ type }) => type),
    /** Presses a button of the sandbox's strip. */
    play: (situation: string) => find(`[data-situation='${situation}']`).click(),
    press: (text: string) => press(button(text)),
  };
}

export type Frame = Awaited<ReturnType<typeof open>>;
