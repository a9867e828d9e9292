import { standingOf, type Standing } from '../draft-standing.ts';
import type { PortalContext, SectionApp } from '../section.ts';
import { createDeletion, type Deletion } from './deletion.ts';
import { draftIds, type DesignedStep, type Draft, type DraftErrors } from './draft.ts';
import { createEditor, type Editor } from './editor.ts';

/** A chatbot or a journey, as it was saved. */
export interface Design {
  id: string;
  name: string;
  version: number;
}

export type DesignView = { kind: 'list' | 'new' } | { kind: 'one'; id: string };

/** What the account has. */
export interface Designs<Saved extends Design, Part> {
  designs: readonly Saved[];
  /** Steps that apps bring: blocks of bots, elements of journeys. */
  parts: readonly Part[];
}

export interface DesignState<Saved extends Design, Part> {
  view: DesignView;
  /** `undefined` until they have come. */
  designs: readonly Saved[] | undefined;
  parts: readonly Part[];
}

export interface DesignOptions<Step extends DesignedStep, Of extends Draft<Step>, Saved extends Design, Part> {
  /** Heading of the list. */
  title: string;
  /** What is designed, e.g. `bot`. */
  noun: string;
  /** Without a design: a draft of a new one. */
  createDraft(saved?: Saved): Of;
  validate(draft: Of, parts: readonly Part[]): DraftErrors;
  /** See `EditorOptions`. */
  mend?(draft: Of): Of;
  /** Asks for all there is, by the portal's way of that name. */
  list(ask: 'load' | 'look'): Promise<Designs<Saved, Part> | undefined>;
  save(draft: Of): Promise<Saved | undefined>;
  /** Answers nothing when it was refused. */
  remove(id: string): Promise<object | undefined>;
  /** Another design is opened: what was tried with the one before is gone. */
  forget(): void;
}

/** A section where steps are put together, without a window: a list, and an editor of one design. */
export interface DesignApp<Step extends DesignedStep, Of extends Draft<Step>, Saved extends Design, Part> extends Omit<
  SectionApp,
  'render'
> {
  readonly state: Readonly<DesignState<Saved, Part>>;
  readonly editor: Editor<Step, Of>;
  readonly deletion: Deletion;
  /** The design that is edited, as it is saved by now. */
  current(): Saved | undefined;
  /** Of the draft. */
  standing(): Standing;
  save(): Promise<void>;
  /** Puts what is saved by now in the place of the draft. */
  loadSaved(): void;
  saveAsNew(): Promise<void>;
}

export function createDesignApp<Step extends DesignedStep, Of extends Draft<Step>, Saved extends Design, Part>(
  portal: PortalContext,
  options: DesignOptions<Step, Of, Saved, Part>,
): DesignApp<Step, Of, Saved, Part> {
  const { title, noun, createDraft, validate, mend } = options;
  const state: DesignState<Saved, Part> = { view: { kind: 'list' }, designs: undefined, parts: [] };
  const editor = createEditor<Step, Of>(portal, {
    validate: (draft) => validate(draft, state.parts),
    ...(mend && { mend }),
  });
  const deletion = createDeletion(portal, remove);

  function change(changes: Partial<DesignState<Saved, Part>>) {
    Object.assign(state, changes);
    portal.changed();
  }

  function current() {
    const { view, designs } = state;
    const { draft } = editor.state;
    const wanted = draft ? draft.id : 'id' in view ? view.id : undefined;
    return designs?.find(({ id }) => id === wanted);
  }

  async function remove(id: string) {
    const from = portal.here();
    const name = state.designs?.find((design) => design.id === id)?.name ?? `The ${noun}`;
    if (!(await options.remove(id))) return;
    change({ designs: state.designs?.filter((design) => design.id !== id) });
    deletion.forget();
    portal.go(from, from.path, `${name} is deleted.`);
  }

  async function refresh() {
    const before = state.designs;
    const answer = await options.list('look');
    // What was saved meanwhile may be missing in it.
    if (answer && state.designs === before) change(answer);
  }

  /** @param differently What is sent otherwise than in the draft, which stays as it is until it is saved. */
  async function send(differently: Partial<Pick<Of, 'id' | 'version'>> = {}) {
    const draft = editor.check();
    if (!draft) return;
    const from = portal.here();
    const { opening } = editor.state;
    const saved = await options.save({ ...draft, ...differently });
    // It may be refused for what has become of the design elsewhere.
    if (!saved) return refresh();
    change({ designs: [...(state.designs?.filter(({ id }) => id !== saved.id) ?? []), saved] });
    const notice = `${saved.name} is saved as version ${saved.version}.`;
    const isOpen = opening === editor.state.opening;
    if (isOpen) editor.keepSaved(draft, createDraft(saved));
    const { view } = state;
    if (!isOpen || (view.kind === 'one' && view.id === saved.id)) portal.say(notice);
    else portal.go(from, [saved.id], notice);
  }

  return {
    state,
    editor,
    deletion,
    current,
    standing: () => standingOf(editor.state.draft?.version, current()),
    title() {
      const { view, designs } = state;
      if (view.kind === 'list') return title;
      if (view.kind === 'new') return `New ${noun}`;
      return current()?.name ?? editor.state.draft?.name ?? (designs ? `There is no such ${noun}` : 'One moment');
    },
    async show(path) {
      const view = toView(path);
      // Who looks into the run log and comes back goes on where they were.
      const isSame = isOf(editor.state.draft, view);
      change({ view });
      deletion.forget();
      if (!isSame) {
        options.forget();
        editor.open(view.kind === 'new' ? createDraft() : undefined);
      }
      const answer = await options.list('load');
      if (!answer) return;
      change(answer);
      if (state.view !== view || view.kind !== 'one' || (isSame && editor.isChanged())) return;
      const saved = current();
      editor.open(saved && createDraft(saved));
    },
    refresh,
    wouldLose(path) {
      const { draft } = editor.state;
      return editor.isChanged() && (path === undefined || !isOf(draft, toView(path)));
    },
    save: () => send(),
    loadSaved() {
      const saved = current();
      if (!saved) return;
      editor.open(createDraft(saved));
      portal.say(`Version ${saved.version} is loaded.`);
      portal.focus(draftIds.name);
    },
    saveAsNew: () => send({ id: undefined, version: undefined }),
  };
}

function toView([id]: readonly string[]): DesignView {
  if (id === undefined) return { kind: 'list' };
  return id === 'new' ? { kind: 'new' } : { kind: 'one', id };
}

function isOf(draft: Draft | undefined, view: DesignView): boolean {
  if (!draft || view.kind === 'list') return false;
  return draft.id === ('id' in view ? view.id : undefined);
}
