import type {
  AppFrame,
  AppProduct,
  AppSecrets,
  AppShell,
  ManifestProblem,
  ManifestProduct,
} from '../../../exchange/portal-action-types.ts';
import { headingId } from '../../embeddable/portal.ts';
import { questionId } from '../confirmation.ts';
import type { PortalContext } from '../section.ts';
import {
  createAppDraft,
  fieldIds,
  manifestsOf,
  toAppForm,
  validateAppDraft,
  withProduct,
  type AppDraft,
} from './app-draft.ts';
import { createManifestChecker } from './manifest-checker.ts';

export type DeveloperView = { kind: 'list' | 'new' } | { kind: 'edit' | 'ids' | 'configuration'; appId: string };

export interface DeveloperState {
  view: DeveloperView;
  /** `undefined` until they have come. */
  apps: readonly AppShell[] | undefined;
  /** What is about to be done, if the person means it. */
  asking: { what: 'delete' | 'renew'; appId: string } | undefined;
  draft: AppDraft | undefined;
  /** By id of the element that is wrong. */
  errors: Readonly<Record<string, string>>;
  problems: Readonly<Partial<Record<ManifestProduct, readonly ManifestProblem[]>>>;
  secrets: AppSecrets | undefined;
  frame: AppFrame | undefined;
}

/** The developer area without a window. */
export interface DeveloperApp {
  readonly state: Readonly<DeveloperState>;
  /** The app that the view is about. */
  current(): AppShell | undefined;
  show(path: readonly string[]): Promise<void>;
  leave(): void;
  refresh(): Promise<void>;
  edit(changes: Partial<Omit<AppDraft, 'worksWith' | 'manifests'>>): void;
  choose(product: AppProduct, isChosen: boolean): void;
  writeManifest(product: ManifestProduct, text: string): void;
  save(): Promise<void>;
  setAccess(appId: string, access: AppShell['access']): Promise<void>;
  /** Asks before something that cannot be undone. */
  ask(what: 'delete' | 'renew', appId: string): void;
  cancel(): void;
  /** Does what was asked. */
  confirm(): Promise<void>;
  revealSecrets(): Promise<void>;
  hideSecrets(): void;
}

/** Id of the button that asks, which gets the focus back. */
export function askerIdOf(what: 'delete' | 'renew', appId: string): string {
  return `${what}-${appId}`;
}

export const secretsButtonId = 'secrets-button';
const firstProblemId = (product: ManifestProduct) => `${fieldIds.manifest(product)}-problem-0`;

const nothingOpen = {
  asking: undefined,
  draft: undefined,
  errors: {},
  problems: {},
  secrets: undefined,
  frame: undefined,
} satisfies Partial<DeveloperState>;

export function createDeveloperApp(portal: PortalContext): DeveloperApp {
  const state: DeveloperState = { view: { kind: 'list' }, apps: undefined, ...nothingOpen };
  const checker = createManifestChecker({
    check: async (product, text) => (await portal.look('check-manifest', { product, text }))?.problems,
    onProblems: (product, problems) => change({ problems: { ...state.problems, [product]: problems } }),
  });

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
    state.apps = isKnown ? apps.map((each) => (each.id === app.id ? app : each)) : [...apps, app];
  }

  function openDraft(draft: AppDraft) {
    change({ draft });
    for (const [product, text] of manifestsOf(draft)) void checker.checkNow(product, text);
  }

  /** What is changed has its error taken away with the cause. */
  function changeDraft(draft: AppDraft) {
    const errors = validateAppDraft(draft);
    const left = Object.entries(state.errors).filter(([id]) => Object.hasOwn(errors, id));
    change({ draft, errors: Object.fromEntries(left) });
  }

  async function removeApp({ id, name }: AppShell) {
    if (!(await portal.change('delete-app', { appId: id }))) return;
    change({ apps: state.apps?.filter((app) => app.id !== id), asking: undefined });
    portal.say(`${name} is deleted.`);
    portal.focus(headingId);
  }

  async function renewSecret({ id, name }: AppShell) {
    const secrets = await portal.change('renew-signing-secret', { appId: id });
    if (!secrets) return;
    change({ secrets, asking: undefined });
    portal.say(`${name} has a new signing secret. Calls are signed with it from now on.`);
    portal.focus(askerIdOf('renew', id));
  }

  return {
    state,
    current,
    async show(path) {
      checker.stop();
      const view = toView(path);
      change({ view, ...nothingOpen });
      const isShown = () => state.view === view;
      if (view.kind === 'new') openDraft(createAppDraft());
      const answer = await portal.load('list-apps', {});
      if (!answer) return;
      change({ apps: answer.apps });
      const app = current();
      if (!isShown() || !app) return;
      if (view.kind === 'edit') openDraft(createAppDraft(app));
      if (view.kind !== 'configuration') return;
      const frame = await portal.load('open-configuration', { appId: app.id });
      if (frame && isShown()) change({ frame });
    },
    leave() {
      checker.stop();
      // No secret stays in the page for longer than it is seen.
      Object.assign(state, nothingOpen);
    },
    async refresh() {
      if (state.view.kind !== 'list') return;
      const answer = await portal.look('list-apps', {});
      if (answer) change({ apps: answer.apps });
    },
    edit(changes) {
      if (state.draft) changeDraft({ ...state.draft, ...changes });
    },
    choose(product, isChosen) {
      if (state.draft) changeDraft(withProduct(state.draft, product, isChosen));
    },
    writeManifest(product, text) {
      if (!state.draft) return;
      changeDraft({ ...state.draft, manifests: { ...state.draft.manifests, [product]: text } });
      checker.checkSoon(product, text);
    },
    async save() {
      const { draft, view } = state;
      if (!draft) return;
      change({ errors: validateAppDraft(draft) });
      const [first] = Object.keys(state.errors);
      if (first) return portal.focus(first);
      const form = toAppForm(draft);
      const saved = await ('appId' in view
        ? portal.change('update-app', { ...form, appId: view.appId })
        : portal.change('create-app', form));
      if (saved) {
        keepApp(saved);
        return portal.go('developer', [], `${saved.name} is saved.`);
      }
      const code = portal.problem()?.code;
      if (code === 'name-taken') portal.focus(fieldIds.name);
      if (code !== 'invalid-manifest') return;
      await Promise.all(manifestsOf(draft).map(([product, text]) => checker.checkNow(product, text)));
      const wrong = manifestsOf(draft).find(([product]) => state.problems[product]?.length);
      if (wrong) portal.focus(firstProblemId(wrong[0]));
    },
    async setAccess(appId, access) {
      const app = await portal.change('set-app-access', { appId, access });
      if (!app) return;
      keepApp(app);
      portal.say(access === 'listed' ? `${app.name} is listed in the marketplace.` : `${app.name} is private again.`);
    },
    ask(what, appId) {
      change({ asking: { what, appId } });
      portal.focus(questionId);
    },
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
      await (asking.what === 'delete' ? removeApp(app) : renewSecret(app));
    },
    async revealSecrets() {
      const { view } = state;
      if (!('appId' in view)) return;
      const secrets = await portal.change('reveal-app-secrets', { appId: view.appId });
      if (!secrets || state.view !== view) return;
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
