import { currentWorld, vendorAddress } from '../sandbox.ts';
import { createStage, make } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { act, createApp, serveApp } from './exchange-app.ts';

/** What stands in the portal when a story begins. */
export const portalSituations = {
  'nothing of ours': 'The account has the app of the seed alone, which nobody has added.',
  'private app': 'A private app of the account, usable without an installation.',
  'app that errs': 'The same, but its bot block answers without what its manifest requires.',
  'listed app': 'An app in the marketplace, which nobody has added yet.',
  'added app': 'An app of the marketplace that the account has added.',
} as const;

export type PortalSituation = keyof typeof portalSituations;

/** Controls of a story. */
export interface PortalArgs {
  situation: PortalSituation;
  /** Where in the portal, e.g. `developer`, `marketplace/my-apps` or `conversations`. */
  view: string;
  /** What was asked of the vendor by pages of apps, with the status of the answer. */
  onRequest: (operation: string, status: number) => void;
}

/** The simulated portal, in which pages of an app of this Storybook stand. */
export function renderPortal({ situation, view, onRequest }: PortalArgs): HTMLElement {
  unmountAll();
  const world = currentWorld();
  const stage = createStage('Infobip’s portal');
  const frame = make('iframe', { title: 'Infobip portal', width: '100%', height: '820' });
  frame.setAttribute('frameborder', '0');
  stage.place.append(frame);
  let isOver = false;

  async function open(): Promise<void> {
    const app = situation === 'nothing of ours' ? undefined : await createApp();
    if (app && (situation === 'listed app' || situation === 'added app')) {
      await act('set-app-access', { appId: app.id, access: 'listed' });
      if (situation === 'added app') await act('add-app', { appId: app.id });
    }
    if (isOver) return;
    // An app that is yet to be made has its client ID from the portal.
    serveApp({ ...(app ? { clientId: app.clientId } : {}), ...(situation === 'app that errs' ? { output: {} } : {}) });
    frame.src = vendorAddress('infobip', `portal/index.html#/${view}`);
  }

  const stopJournal = world.journal.subscribe((entry) => {
    if (entry.kind !== 'request' || !entry.operationId) return;
    onRequest(entry.operationId, entry.status);
    const kind = entry.status < 400 ? 'command' : 'error';
    stage.write({ kind, name: entry.operationId, detail: String(entry.status) });
  });
  atEnd(() => {
    isOver = true;
    stopJournal();
    frame.remove();
  });
  const opened = open();
  atEnd(() => opened);
  return stage.element;
}
