/** The portal or its login page in a frame of this page, with a vendor that answers in place of the network. */
import axe from 'axe-core';
import type { PortalPageOptions } from '../../src/infobip/pages/portal/start.ts';
import type { SignInPageOptions } from '../../src/infobip/pages/sign-in/start.ts';
import { playExchangePortal } from '../support/infobip-exchange-portal.ts';
import { answerAction, openFrame, pagesAddress, rootHref, startIn, type FrameWindow } from './infobip-portal-frame.ts';

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
  const { window, named, press, ...shown } = openFrame({ width, height: 700 });
  const { frame, page, find } = shown;
  closings.push(() => frame.remove());
  window.location.hash = hash;
  // As the shell has it.
  page.documentElement.lang = 'en';
  page.title = 'Infobip';
  // Without it a link to a place of the page would lead to that place of the page around it.
  const base = page.createElement('base');
  base.href = 'about:blank';
  page.head.append(base);
  const fetch = (address: string, { body }: RequestInit) =>
    answerAction(vendor, address, JSON.parse(body as string) as unknown);
  await startIn(
    window,
    { rootHref, fetch, ...options } satisfies PortalPageOptions | SignInPageOptions,
    `import { ${start} } from '${pagesAddress}${file}'; await ${start}(options);`,
  );

  const control = (text: string) => named('button, a', text);
  return {
    ...shown,
    vendor,
    named: control,
    said: () => find('[role=status]').textContent.trim(),
    problem: () => find('[role=alert]').textContent.trim(),
    /** Presses a button, or follows a link, and waits for the address to be read. */
    press: (text: string) => press(control(text)),
    /** What axe has to say of the page, its frames left out. */
    async violations(): Promise<string[]> {
      window.eval(axe.source);
      const { axe: taken } = window as FrameWindow & { axe?: typeof axe };
      if (!taken) throw new Error('The page has not taken axe.');
      const context = { include: [page.documentElement], exclude: [['iframe']] };
      const { violations } = await taken.run(context, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
  };
}

export type ShownPage = Awaited<ReturnType<typeof openPortalPage>>;
