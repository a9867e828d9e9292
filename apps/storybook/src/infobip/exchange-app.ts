/** A team's Exchange app: its shell in the simulated portal, and its pages, which the service worker answers. */
import { createFetch } from '@embedworks/simulators';
import { currentWorld, overrideAnswer, vendorAddress } from '../sandbox.ts';
import { atEnd } from '../story-life.ts';
// As for a worker, so that it is a file of its own without a line of Storybook's.
import pageScript from './exchange-card-page.ts?worker&url';

/** Where the app is; every page of it is below. */
const appAddress = new URL('./exchange-app/', document.baseURI).href;

export const appPages = {
  card: `${appAddress}card`,
  page: `${appAddress}orders`,
  configuration: `${appAddress}configuration`,
} as const;

export type AppPlace = keyof typeof appPages;

/** What a developer pastes into the portal. */
export const conversationsManifest = JSON.stringify(
  {
    card: { title: 'Table orders', src: appPages.card, size: 'STANDARD' },
    page: { title: 'Table orders', src: appPages.page, path: '/orders' },
  },
  null,
  2,
);

/** A bot block that looks an order up. */
const answersManifest = JSON.stringify({
  functions: [
    {
      name: 'findOrder',
      description: 'Look an order up',
      method: 'POST',
      uri: `${appAddress}functions/orders/find`,
      inSchema: { type: 'object', properties: { order_id: { type: 'string', title: 'Order number', required: true } } },
      outSchema: { type: 'object', properties: { status: { type: 'string', title: 'Status', required: true } } },
    },
  ],
});

/** What the team has written into its pages, and what the browser does with them. */
export interface AppRules {
  /** Client ID in the pages. Default: that of the app. */
  clientId?: string;
  /** Default: the adapter's. */
  timeoutMs?: number;
  /** The browser keeps nothing for a page in the frame of another site. */
  isStorageBlocked?: boolean;
  /** What the bot block answers. Default: that the order is shipped. */
  output?: object;
}

/** Serves the pages of one story, and forgets at its end who signed in. */
export function serveApp(
  { isStorageBlocked = false, output = { status: 'SHIPPED' }, ...rules }: AppRules,
  aheadMs = () => 0,
): void {
  forgetSignIns();
  const blocked = isStorageBlocked ? storageBlock : '';
  const data = () => ({ baseUrl: vendorAddress('infobip').replace(/\/$/, ''), aheadMs: String(aheadMs()), ...rules });
  atEnd(overrideAnswer(`${appAddress}*`, () => renderPage(data(), blocked)));
  // A team's server proves the signature first. There is none in a page.
  atEnd(overrideAnswer(`${appAddress}functions/*`, () => Response.json(output), 'post'));
  atEnd(forgetSignIns);
}

export interface AppForm {
  /** Default: below all pages. */
  redirectUrl?: string;
}

/** Creates the shell, as a developer does in the portal. It is private, so it needs no installation. */
export async function createApp({ redirectUrl = appAddress }: AppForm = {}): Promise<{ id: string; clientId: string }> {
  return act('create-app', {
    name: 'Table orders',
    worksWith: ['conversations', 'answers'],
    manifests: { conversations: conversationsManifest, answers: answersManifest },
    settingsUrl: appPages.configuration,
    redirectUrl,
  });
}

/** Opens a frame of the app as the portal does. Answers its address, with `state`, and for a card with `conversationId`. */
export async function openFrame(appId: string, place: AppPlace, conversationId: string): Promise<string> {
  if (place === 'configuration') return (await act<Frame>('open-configuration', { appId })).src;
  const { cards, pages } = await act<{ cards: Frame[]; pages: Frame[] }>('open-desk-conversation', { conversationId });
  const frame = (place === 'card' ? cards : pages).find((each) => each.appId === appId);
  if (!frame) throw new RangeError(`The portal shows no ${place} of the app.`);
  return frame.src;
}

interface Frame {
  appId: string;
  src: string;
}

/** What the portal's own page asks of the vendor. */
export async function act<Answer>(name: string, input: object): Promise<Answer> {
  const response = await createFetch(currentWorld())(`https://portal.infobip.com/_page/actions/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (response.ok) return (await response.json()) as Answer;
  throw new Error(`${name} was refused: ${await response.text()}`);
}

/** Pages, portal and story share the storage of this origin. */
function forgetSignIns(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('embedworks.infobip.exchange:')) sessionStorage.removeItem(key);
  }
  localStorage.removeItem('infobip-portal-user');
}

const storageBlock = `<script>
  Object.defineProperty(window, 'sessionStorage', {
    get() { throw new DOMException('The browser keeps nothing here.', 'SecurityError'); },
  });
</script>`;

function renderPage(data: Record<string, string | number>, scripts: string): Response {
  const page = document.implementation.createHTMLDocument('Table orders');
  for (const [name, value] of Object.entries(data)) page.documentElement.dataset[name] = String(value);
  page.documentElement.lang = 'en';
  page.head.insertAdjacentHTML('beforeend', `<link rel="icon" href="data:,"><style>${styles}</style>${scripts}`);
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL(pageScript, document.baseURI).href;
  page.head.append(script);
  page.body.innerHTML = `<main data-card-state="signing-in">
    <h1>Table orders</h1>
    <p role="status">Signing you in …</p>
    <p role="alert"></p>
    <section aria-label="Who, and what about"></section>
    <footer></footer>
  </main>`;
  const html = `<!doctype html>${page.documentElement.outerHTML}`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
}

const styles = `
  body { margin: 1rem; color: #1d2433; background: #fff; font: 14px/1.5 system-ui, sans-serif; }
  h1 { margin: 0; font-size: 1.1rem; }
  h2 { font-size: 1rem; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
  dt { color: #525b70; }
  dd { margin: 0; overflow-wrap: anywhere; }
  [role=alert] { color: #a8182b; }
  button { margin-inline-end: 0.5rem; font: inherit; }
`;
