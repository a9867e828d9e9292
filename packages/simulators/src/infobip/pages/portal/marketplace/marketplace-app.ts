import type { AppFrame, AppListing } from '../../../exchange/portal-action-types.ts';
import { questionId } from '../confirmation.ts';
import type { PortalContext } from '../section.ts';

export type MarketplaceView = { kind: 'all' | 'mine' } | { kind: 'configuration'; appId: string };

export interface MarketplaceState {
  view: MarketplaceView;
  /** `undefined` until they have come. */
  apps: readonly AppListing[] | undefined;
  /** The app that is about to be removed, if the person means it. */
  askingId: string | undefined;
  frame: AppFrame | undefined;
}

/** The marketplace and My Apps without a window. */
export interface MarketplaceApp {
  readonly state: Readonly<MarketplaceState>;
  /** The app whose configuration is shown. */
  current(): AppListing | undefined;
  show(path: readonly string[]): Promise<void>;
  leave(): void;
  refresh(): Promise<void>;
  /** Adds it to the account. Who has something to configure is led there at once. */
  add(appId: string): Promise<void>;
  askToRemove(appId: string): void;
  cancel(): void;
  remove(): Promise<void>;
}

/** Parts of the section's addresses. */
export const myAppsPath = ['my-apps'];
export const configurationPath = (appId: string) => ['my-apps', appId];

export const removerIdOf = (appId: string) => `remove-${appId}`;

export function createMarketplaceApp(portal: PortalContext): MarketplaceApp {
  const state: MarketplaceState = { view: { kind: 'all' }, apps: undefined, askingId: undefined, frame: undefined };

  function change(changes: Partial<MarketplaceState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  function keepListing(listing: AppListing) {
    change({ apps: state.apps?.map((app) => (app.id === listing.id ? listing : app)) });
  }

  return {
    state,
    current() {
      const { view, apps } = state;
      return view.kind === 'configuration' ? apps?.find(({ id }) => id === view.appId) : undefined;
    },
    async show(path) {
      const view = toView(path);
      change({ view, askingId: undefined, frame: undefined });
      const answer = await portal.load('list-marketplace', {});
      if (!answer) return;
      change({ apps: answer.apps });
      if (view.kind !== 'configuration' || state.view !== view) return;
      const frame = await portal.load('open-configuration', { appId: view.appId });
      if (frame && state.view === view) change({ frame });
    },
    leave: () => void Object.assign(state, { askingId: undefined, frame: undefined, view: { kind: 'all' } }),
    async refresh() {
      if (state.view.kind === 'configuration') return;
      const answer = await portal.look('list-marketplace', {});
      if (answer) change({ apps: answer.apps });
    },
    async add(appId) {
      const from = portal.here();
      const added = await portal.change('add-app', { appId });
      if (!added) return;
      keepListing(added);
      portal.go(from, added.hasConfiguration ? configurationPath(appId) : from.path, `${added.name} is added.`);
    },
    askToRemove(appId) {
      change({ askingId: appId });
      portal.focus(questionId);
    },
    cancel() {
      const { askingId } = state;
      if (askingId === undefined) return;
      change({ askingId: undefined });
      portal.focus(removerIdOf(askingId));
    },
    async remove() {
      const { askingId } = state;
      if (askingId === undefined) return;
      const from = portal.here();
      const removed = await portal.change('remove-app', { appId: askingId });
      if (!removed) return;
      change({ askingId: undefined });
      keepListing(removed);
      portal.go(from, from.path, `${removed.name} is removed.`);
    },
  };
}

function toView([part, appId]: readonly string[]): MarketplaceView {
  if (part !== 'my-apps') return { kind: 'all' };
  return appId === undefined ? { kind: 'mine' } : { kind: 'configuration', appId };
}
