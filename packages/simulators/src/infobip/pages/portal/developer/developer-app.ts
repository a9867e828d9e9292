import type { AppFrame, AppSecrets, AppShell } from '../../../exchange/portal-action-types.ts';
import { questionId } from '../confirmation.ts';
import type { PortalContext } from '../section.ts';
import { createFormApp, type FormApp } from './form-app.ts';

export type DeveloperView = { kind: 'list' | 'new' } | { kind: 'edit' | 'ids' | 'configuration'; appId: string };

/** What is asked about before it is done. */
export type Asked = 'delete' | 'renew' | 'withdraw';

export interface DeveloperState {
  view: DeveloperView;
  /** `undefined` until they have come. */
  apps: readonly AppShell[] | undefined;
  /** What is about to be done, if the person means it. */
  asking: { what: Asked; appId: string } | undefined;
  secrets: AppSecrets | undefined;
  frame: AppFrame | undefined;
}

/** Publish without a window. */
export interface DeveloperApp {
  readonly state: Readonly<DeveloperState>;
  /** Kept while other sections are shown. */
  readonly form: FormApp;
  /** The app that the view is about. */
  current(): AppShell | undefined;
  show(path: readonly string[]): Promise<void>;
  leave(): void;
  refresh(): Promise<void>;
  wouldLose(path?: readonly string[]): boolean;
  list(appId: string): Promise<void>;
  /** Takes it out of the marketplace. Asks first when the account has added it. */
  withdraw(app: AppShell): Promise<void>;
  /** Asks before something that cannot be undone. */
  ask(what: Asked, appId: string): void;
  cancel(): void;
  /** Does what was asked. */
  confirm(): Promise<void>;
  revealSecrets(): Promise<void>;
  hideSecrets(): void;
}

/** Id of the button that asks, which gets the focus back. */
export function askerIdOf(what: Asked, appId: string): string {
  return `${what}-${appId}`;
}

export const secretsButtonId = 'secrets-button';

const nothingOpen = { asking: undefined, secrets: undefined, frame: undefined } satisfies Partial<DeveloperState>;

export function createDeveloperApp(portal: PortalContext): DeveloperApp {
  const state: DeveloperState = { view: { kind: 'list' }, apps: undefined, ...nothingOpen };
  const form = createFormApp(portal, { apps: () => state.apps, keep: keepApp, refresh });

  function change(changes: Partial<DeveloperState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  function current() {
    const { view, apps } = state;
    return 'appId' in view ? apps?.find(({ id }) => id === view.appId) : undefined;
  }

  function keepApp(app: AppShell) {
    const apps = state.apps ?? [];
    const isKnown = apps.some(({ id }) => id === app.id);
    change({ apps: isKnown ? apps.map((each) => (each.id === app.id ? app : each)) : [...apps, app] });
  }

  async function refresh() {
    const before = state.apps;
    const answer = await portal.look('list-apps', {});
    // What was done meanwhile may be missing in it.
    if (answer && state.apps === before) change({ apps: answer.apps });
  }

  async function removeApp({ id, name }: AppShell) {
    const from = portal.here();
    if (!(await portal.change('delete-app', { appId: id }))) return;
    change({ apps: state.apps?.filter((app) => app.id !== id), asking: undefined });
    portal.go(from, from.path, `${name} is deleted.`);
  }

  async function renewSecret({ id, name }: AppShell) {
    const from = portal.here();
    const secrets = await portal.change('renew-signing-secret', { appId: id });
    if (!secrets) return;
    portal.say(`${name} has a new signing secret. Calls are signed with it from now on.`);
    if (portal.here() !== from) return;
    change({ secrets, asking: undefined });
    portal.focus(askerIdOf('renew', id));
  }

  async function setAccess(appId: string, access: AppShell['access'], noticeOf: (name: string) => string) {
    const app = await portal.change('set-app-access', { appId, access });
    if (!app) return;
    keepApp(app);
    portal.say(noticeOf(app.name));
    const { asking } = state;
    if (asking?.what !== 'withdraw' || asking.appId !== appId) return;
    change({ asking: undefined });
    portal.focus(askerIdOf('withdraw', appId));
  }

  function ask(what: Asked, appId: string) {
    change({ asking: { what, appId } });
    portal.focus(questionId);
  }

  const makePrivate = (appId: string) => setAccess(appId, 'private', (name) => `${name} is private again.`);

  return {
    state,
    form,
    current,
    async show(path) {
      const view = toView(path);
      // Who looks into the run log and comes back goes on where they were.
      const isSame = isSameView(state.view, view) && form.isChanged();
      change({ view, ...nothingOpen });
      if (isSame) form.resume();
      else if (view.kind === 'new') form.open();
      else form.close();
      const answer = await portal.load('list-apps', {});
      if (!answer) return;
      change({ apps: answer.apps });
      const app = current();
      const isShown = () => state.view === view;
      if (!isShown() || !app) return;
      if (view.kind === 'edit' && !isSame) form.open(app);
      if (view.kind !== 'configuration') return;
      const frame = await portal.load('open-configuration', { appId: app.id });
      if (frame && isShown()) change({ frame });
    },
    // No secret stays in the page for longer than it is seen.
    leave: () => void Object.assign(state, nothingOpen),
    async refresh() {
      if (state.view.kind === 'list' || form.state.draft) await refresh();
    },
    wouldLose: (path) => form.isChanged() && (path === undefined || !isSameView(state.view, toView(path))),
    list: (appId) =>
      setAccess(appId, 'listed', (name) => `${name} is listed in the marketplace. Add it there to use it.`),
    async withdraw({ id, isInstalled }) {
      if (isInstalled) ask('withdraw', id);
      else await makePrivate(id);
    },
    ask,
    cancel() {
      const { asking } = state;
      if (!asking) return;
      change({ asking: undefined });
      portal.focus(askerIdOf(asking.what, asking.appId));
    },
    async confirm() {
      const { asking, apps } = state;
      const app = apps?.find(({ id }) => id === asking?.appId);
      if (!asking || !app) return;
      if (asking.what === 'withdraw') await makePrivate(app.id);
      else await (asking.what === 'delete' ? removeApp(app) : renewSecret(app));
    },
    async revealSecrets() {
      const { view } = state;
      if (!('appId' in view)) return;
      const from = portal.here();
      const secrets = await portal.change('reveal-app-secrets', { appId: view.appId });
      if (!secrets || portal.here() !== from) return;
      change({ secrets });
      portal.focus(secretsButtonId);
    },
    hideSecrets() {
      change({ secrets: undefined });
      portal.focus(secretsButtonId);
    },
  };
}

function toView([appId, part]: readonly string[]): DeveloperView {
  if (appId === undefined) return { kind: 'list' };
  if (appId === 'new') return { kind: 'new' };
  return { kind: part === 'ids' || part === 'configuration' ? part : 'edit', appId };
}

function isSameView(one: DeveloperView, other: DeveloperView): boolean {
  return one.kind === other.kind && ('appId' in one && one.appId) === ('appId' in other && other.appId);
}
