import type { Bot, BotStep } from '../../page-action-types.ts';
import { headingId, type Portal } from '../embeddable/portal.ts';
import {
  createDraft,
  readDraft,
  validateDraft,
  withChangedStep,
  withMovedStep,
  withoutStep,
  withStep,
  type BotDraft,
} from './bot-draft.ts';

export interface AnswersState {
  bots: readonly Bot[];
  /** In the builder; `undefined` shows the list. */
  draft: BotDraft | undefined;
  /** By id of the element that is wrong. */
  errors: Readonly<Record<string, string>>;
}

/** The chatbot builder without a window. */
export interface AnswersApp {
  readonly state: Readonly<AnswersState>;
  start(): Promise<void>;
  /** Opens the builder, with a new bot when there is no id. */
  edit(botId?: string): void;
  showList(): void;
  rename(name: string): void;
  addStep(): void;
  removeStep(id: string): void;
  changeStep(id: string, changes: Partial<Pick<BotStep, 'kind' | 'text'>>): void;
  moveStep(id: string, by: -1 | 1): void;
  save(): Promise<void>;
  /** Looks at the list again. */
  refresh(): Promise<void>;
}

export function createAnswersApp(portal: Portal<'answers'>): AnswersApp {
  const state: AnswersState = { bots: [], draft: undefined, errors: {} };

  function keep() {
    portal.keep(state.draft ? { view: 'bot', draft: state.draft } : { view: 'list' });
  }

  function show(draft: BotDraft | undefined, notice = '') {
    Object.assign(state, { draft, errors: {} });
    keep();
    portal.show(headingId, notice);
  }

  /** What the end user changes takes the error from it. */
  function change(changed: (draft: BotDraft) => BotDraft, focusId?: (draft: BotDraft) => string) {
    if (!state.draft) return;
    const draft = changed(state.draft);
    const errors = validateDraft(draft);
    state.draft = draft;
    state.errors = Object.fromEntries(Object.entries(state.errors).filter(([id]) => Object.hasOwn(errors, id)));
    keep();
    if (focusId) portal.show(focusId(draft));
    else portal.changed();
  }

  return {
    state,
    async start() {
      const opening = await portal.open();
      if (!opening) return;
      state.bots = opening.opened.bots;
      state.draft = readDraft(opening.position ?? {});
      keep();
      await portal.ready();
    },
    edit: (botId) => show(createDraft(state.bots.find(({ id }) => id === botId))),
    showList: () => show(undefined),
    rename: (name) => change((draft) => ({ ...draft, name })),
    addStep: () => change(withStep, ({ steps }) => `${steps.at(-1)?.id ?? ''}-text`),
    removeStep: (id) =>
      change(
        (draft) => withoutStep(draft, id),
        () => 'add-step',
      ),
    changeStep: (id, changes) => change((draft) => withChangedStep(draft, id, changes)),
    moveStep: (id, by) => change((draft) => withMovedStep(draft, id, by)),
    async save() {
      const { draft } = state;
      if (!draft) return;
      state.errors = validateDraft(draft);
      const [first] = Object.keys(state.errors);
      if (first) return portal.show(first);
      const { id, name, steps } = draft;
      const input = { name: name.trim(), steps: [...steps] };
      const saved = await portal.change('save-bot', id === undefined ? input : { id, ...input });
      if (!saved) return;
      const isKnown = state.bots.some((bot) => bot.id === saved.id);
      state.bots = isKnown ? state.bots.map((bot) => (bot.id === saved.id ? saved : bot)) : [...state.bots, saved];
      show(undefined, `${saved.name} is saved as version ${saved.version}.`);
    },
    async refresh() {
      if (state.draft) return;
      const answer = await portal.look('list-bots', {});
      if (!answer) return;
      state.bots = answer.bots;
      portal.changed();
    },
  };
}
