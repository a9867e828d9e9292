import type { AppProduct, AppShell, ManifestProduct } from '../../../exchange/portal-action-types.ts';
import { standingOf, type Standing } from '../draft-standing.ts';
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
import { createManifestChecker, type ManifestVerdict } from './manifest-checker.ts';

export interface FormState {
  draft: AppDraft | undefined;
  /** By id of the element that is wrong. */
  errors: Readonly<Record<string, string>>;
  /** Of those manifests that were checked. */
  verdicts: Readonly<Partial<Record<ManifestProduct, ManifestVerdict>>>;
}

export interface FormOptions {
  /** The apps as they are saved by now. */
  apps(): readonly AppShell[] | undefined;
  keep(app: AppShell): void;
  /** Looks again at the apps, because something has become of one elsewhere. */
  refresh(): Promise<void>;
}

/** The form of one app shell without a window. */
export interface FormApp {
  readonly state: Readonly<FormState>;
  /** Default: a new one. */
  open(app?: AppShell): void;
  close(): void;
  /** Shows the same draft again, with what is wrong with it. */
  resume(): void;
  /** Since it was opened. */
  isChanged(): boolean;
  standing(): Standing;
  edit(changes: Partial<Omit<AppDraft, 'id' | 'version' | 'worksWith' | 'manifests'>>): void;
  choose(product: AppProduct, isChosen: boolean): void;
  writeManifest(product: ManifestProduct, text: string): void;
  save(): Promise<void>;
  /** Puts what is saved by now in the place of the draft. */
  loadSaved(): void;
  saveAsNew(): Promise<void>;
}

const firstProblemId = (product: ManifestProduct) => `${fieldIds.manifest(product)}-problem-0`;

export function createFormApp(portal: PortalContext, { apps, keep, refresh }: FormOptions): FormApp {
  const nothingWrong = { errors: {}, verdicts: {} };
  const state: FormState = { draft: undefined, ...nothingWrong };
  let opened: AppDraft | undefined;
  const checker = createManifestChecker({
    async check(product, text) {
      let failure = '';
      const answer = await portal.look(
        'check-manifest',
        { product, text },
        (problem) => (failure = problem.description),
      );
      return answer ?? { problems: [], failure };
    },
    onVerdict: (product, verdict) => change({ verdicts: { ...state.verdicts, [product]: verdict } }),
  });

  function change(changes: Partial<FormState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  const checkAll = (draft: AppDraft) =>
    Promise.all(manifestsOf(draft).map(([product, text]) => checker.checkNow(product, text)));

  function openDraft(draft: AppDraft | undefined) {
    checker.stop();
    opened = draft;
    change({ draft, ...nothingWrong });
    if (draft) void checkAll(draft);
  }

  /** What is changed has its error taken away with the cause. */
  function changeDraft(draft: AppDraft) {
    const errors = validateAppDraft(draft);
    const left = Object.entries(state.errors).filter(([id]) => Object.hasOwn(errors, id));
    change({ draft, errors: Object.fromEntries(left) });
  }

  const savedApp = () => apps()?.find(({ id }) => id === state.draft?.id);

  /** @param of What it is saved over; a new one without. The draft stays as it is until then. */
  async function send(of: Partial<Pick<AppDraft, 'id' | 'version'>> = {}) {
    const { draft } = state;
    if (!draft) return;
    change({ errors: validateAppDraft(draft) });
    const [first] = Object.keys(state.errors);
    if (first) return portal.focus(first);
    const [from, origin] = [portal.here(), opened];
    const form = toAppForm(draft);
    const { id: appId, version } = of;
    const saved = await (appId === undefined || version === undefined
      ? portal.change('create-app', form)
      : portal.change('update-app', { ...form, appId, version }));
    if (!saved) return opened === origin ? explain(draft) : undefined;
    keep(saved);
    const notice = `${saved.name} is saved.`;
    if (state.draft === draft) {
      opened = draft;
      return portal.go(from, [], notice);
    }
    // What was typed meanwhile is a change of what is saved.
    if (state.draft && opened === origin) {
      opened = createAppDraft(saved);
      change({ draft: { ...state.draft, id: saved.id, version: saved.version } });
    }
    portal.say(notice);
  }

  /** Leads to what was refused. */
  async function explain(draft: AppDraft) {
    const code = portal.problem()?.code;
    if (code === 'changed' || code === 'not-found') return refresh();
    if (code === 'name-taken') return portal.focus(fieldIds.name);
    if (code !== 'invalid-manifest') return;
    await checkAll(draft);
    const wrong = manifestsOf(draft).find(([product]) => state.verdicts[product]?.problems.length);
    if (wrong) portal.focus(firstProblemId(wrong[0]));
  }

  return {
    state,
    open: (app) => openDraft(createAppDraft(app)),
    close: () => openDraft(undefined),
    resume() {
      if (state.draft) void checkAll(state.draft);
    },
    isChanged: () => JSON.stringify(state.draft) !== JSON.stringify(opened),
    standing: () => standingOf(state.draft?.version, savedApp()),
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
    save: () => send(state.draft),
    loadSaved() {
      const app = savedApp();
      if (!app) return;
      openDraft(createAppDraft(app));
      portal.say(`${app.name} is loaded as it is saved.`);
      portal.focus(fieldIds.name);
    },
    saveAsNew: () => send(),
  };
}
