import { render } from 'lit';
import { createPageActions } from '../../../pages/page-actions.ts';
import { createRedraw } from '../../../pages/redraw.ts';
import { adoptStyles } from '../../../pages/styles.ts';
import type { PortalActionShapes } from '../../exchange/portal-action-types.ts';
import { embeddableStyles } from '../embeddable/styles.ts';
import { showDialog } from './confirmation.ts';
import { designerStyles } from './designer/styles.ts';
import { createPortalApp } from './portal-app.ts';
import { readRoute } from './route.ts';
import { hrefOf, type PortalSection } from './section.ts';
import { sections as allSections } from './sections.ts';
import { portalStyles } from './styles.ts';
import { renderPortal } from './view.ts';

export interface PortalPageOptions {
  /** The vendor's root, with a trailing slash. */
  rootHref: string;
  /** Default: all. */
  sections?: readonly PortalSection[];
  /** Replaces the browser's, e.g. in tests. */
  fetch?(address: string, init: RequestInit): Promise<Response>;
  /** Replaces the browser's, e.g. in tests. */
  writeClipboard?(text: string): Promise<void>;
  /** How often the section that is seen looks for what is new. Default: 3000. */
  lookEveryMs?: number;
}

/** Shows the portal in this window. Settles once the first section stands. */
export async function startPortal(options: PortalPageOptions): Promise<void> {
  const { rootHref, sections = allSections, lookEveryMs = 3000 } = options;
  const { fetch = (address, init) => globalThis.fetch(address, init) } = options;
  const { writeClipboard = (text) => navigator.clipboard.writeText(text) } = options;
  const app = createPortalApp({
    sections,
    act: createPageActions<PortalActionShapes>({ rootHref, counterpart: 'portal', fetch }),
    navigate: (section, path) => void (location.hash = hrefOf(section, path)),
    writeClipboard,
    onChange: createRedraw(draw),
  });
  let focused = 0;
  let looking = false;

  adoptStyles(document, embeddableStyles, portalStyles, designerStyles);
  draw();
  addEventListener('hashchange', () => void app.show(readRoute(location.hash)));
  addEventListener('beforeunload', (event) => {
    if (app.isUnsaved()) event.preventDefault();
  });
  await app.start(readRoute(location.hash));
  setInterval(() => void look(), lookEveryMs);

  /** One look after the other, and none where nobody sees it. */
  async function look() {
    if (looking || document.hidden) return;
    looking = true;
    try {
      await app.refresh();
    } finally {
      looking = false;
    }
  }

  function draw() {
    const { focus, leavingTo } = app.state;
    render(renderPortal(app, sections), document.body);
    document.title = `${app.current()?.title() ?? 'Portal'} – Infobip`;
    showDialog(leavingTo !== undefined);
    if (focus.asked === focused) return;
    focused = focus.asked;
    document.getElementById(focus.id)?.focus();
  }
}
