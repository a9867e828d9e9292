import { html, nothing, render } from 'lit';
import { createPageLink } from '../../../pages/page-link.ts';
import { createRedraw } from '../../../pages/redraw.ts';
import { adoptStyles } from '../../../pages/styles.ts';
import type { EmbeddableProduct } from '../../page-action-types.ts';
import { createPortalActions } from './actions.ts';
import { renderControls } from './controls-view.ts';
import { watchHeight } from './height.ts';
import { createHostLink } from './host-link.ts';
import { createPortal } from './portal.ts';
import type { ProductPage } from './product-app.ts';
import { readEmbeddableQuery, reportOpening } from './query.ts';
import { embeddableStyles } from './styles.ts';
import { renderFrame } from './view.ts';

export interface FrameOptions {
  /** The vendor's root, with a trailing slash. */
  rootHref: string;
  /** Default: that of the page. */
  search?: string;
  /** The host's address, or only its origin. Default: `document.referrer`. */
  referrer?: string;
  /** Replaces the browser's, e.g. in tests. */
  fetch?(address: string, init: RequestInit): Promise<Response>;
  /** How often it looks whether the session holds and what is new. Default: 3000. */
  lookEveryMs?: number;
}

/** Shows a product in this window. Settles once the link was taken up or refused, and what the address asks for is played. */
export async function startFrame<Product extends EmbeddableProduct>(
  page: ProductPage<Product>,
  options: FrameOptions,
): Promise<void> {
  const { product } = page;
  const { rootHref, search = location.search, referrer = readReferrer(), lookEveryMs = 3000 } = options;
  const { fetch = (address, init) => globalThis.fetch(address, init) } = options;
  const link = createPageLink({ rootHref, fetch, now: Date.now });
  const query = readEmbeddableQuery(product, new URLSearchParams(search));
  const { situations, scenarios, controlsHidden } = query.sandbox;

  const host = createHostLink({ window, product, referrer, link, scenarios, onNote: (text) => portal.note(text) });
  const portal = createPortal<Product>({
    product,
    requestUri: query.requestUri,
    situations,
    act: createPortalActions({ rootHref, fetch }),
    onChange: createRedraw(draw),
    tell(news) {
      host.tell(news);
      // The first view is drawn by the end of this turn.
      if (news.type === 'ready') queueMicrotask(() => watchHeight({ window, onHeight: tellHeight }));
    },
  });
  const app = page.create(portal, query.parameters);
  let focused = 0;
  let looking = false;

  adoptStyles(document, embeddableStyles);
  draw();
  addEventListener('pagehide', portal.leave);
  void reportOpening(link, product, query);
  await app.start();
  for (const situation of situations) await app.play(situation);
  setInterval(() => void look(), lookEveryMs);

  function tellHeight(height: number) {
    if (portal.state.phase === 'open') portal.tell({ type: 'resize', height });
  }

  /** One look after the other, and none where there is nothing to see. */
  async function look() {
    const { phase, busy } = portal.state;
    if (looking || busy || phase !== 'open' || document.hidden) return;
    looking = true;
    try {
      await portal.check();
      await app.refresh();
    } finally {
      looking = false;
    }
  }

  function draw() {
    const { phase, focus } = portal.state;
    render(
      html`
        ${renderFrame({ page, portal, app })}
        ${controlsHidden ? nothing : renderControls({ page, portal, app, query, hostOrigin: host.hostOrigin })}
      `,
      document.body,
    );
    document.title = `${phase === 'open' ? app.title() : page.title} – Infobip`;
    if (focus.asked === focused) return;
    focused = focus.asked;
    // Who works in the host's page keeps the focus there.
    if (document.hasFocus()) document.getElementById(focus.id)?.focus();
  }
}

/** A frame that loads itself again has itself for a referrer, so the host's address is kept beside the page's own. */
function readReferrer(): string {
  const { host } = (history.state ?? {}) as { host?: unknown };
  if (typeof host === 'string') return host;
  history.replaceState({ host: document.referrer }, '');
  return document.referrer;
}
