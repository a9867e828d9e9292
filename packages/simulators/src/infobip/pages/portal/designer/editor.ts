import type { PortalContext } from '../section.ts';
import {
  draftIds,
  nextStepId,
  problemOfName,
  withoutMember,
  withChangedStep,
  withMovedStep,
  withoutStep,
  withStep,
  type DesignedStep,
  type Draft,
  type DraftErrors,
} from './draft.ts';

/** What can be added to a draft. */
export interface PaletteItem<Step extends DesignedStep> {
  /** Of its own within the palette. */
  id: string;
  title: string;
  /** Which app it is of; empty for what the product itself has. */
  detail: string;
  create(stepId: string): Step;
}

/** What is being dragged: something new, or a step that is there. */
export type Dragged<Step extends DesignedStep> = { item: PaletteItem<Step> } | { stepId: string };

export interface EditorState<Step extends DesignedStep, Of extends Draft<Step>> {
  draft: Of | undefined;
  /** Counts what was opened, so that what is answered to an earlier draft is not taken for this one. */
  opening: number;
  /** What is dropped or added by a click goes to this gap: before the step of this position. `undefined`: the end. */
  place: number | undefined;
  dragged: Dragged<Step> | undefined;
  /** The gap that something is held over. */
  dropPlace: number | undefined;
  errors: DraftErrors;
  /** Being typed: an attribute or a variable. */
  newName: string;
}

export interface EditorOptions<Of> {
  validate(draft: Of): DraftErrors;
  /** Takes away what pointed at a step or a name that is gone. Default: leaves the draft as it is. */
  mend?(draft: Of): Of;
}

/** The editor of a chatbot or a journey without a window. All that the mouse does has a way for the keyboard. */
export interface Editor<Step extends DesignedStep, Of extends Draft<Step>> {
  readonly state: Readonly<EditorState<Step, Of>>;
  open(draft: Of | undefined): void;
  /** The draft that was `checked` is saved. What was changed meanwhile stays, as a change of what is saved. */
  keepSaved(checked: Of, saved: Of): void;
  /** Since it was opened or saved. */
  isChanged(): boolean;
  change(changes: Partial<Omit<Of, 'steps' | 'names'>>): void;
  changeStep<Each extends Step>(step: Each, changes: Partial<Omit<Each, 'id' | 'kind'>>): void;
  choosePlace(position: number | undefined): void;
  /** @param position Default: the chosen place. */
  add(item: PaletteItem<Step>, position?: number): void;
  /** @param by `-1` is up. */
  move(stepId: string, by: -1 | 1): void;
  remove(stepId: string): void;
  drag(dragged: Dragged<Step>): void;
  holdOver(position: number | undefined): void;
  drop(position: number): void;
  endDrag(): void;
  typeName(name: string): void;
  addName(): void;
  removeName(name: string): void;
  /** The draft, if nothing is wrong with it; otherwise the focus goes to the first thing that is. */
  check(): Of | undefined;
}

/** Buttons that move a step keep the focus, so that they can be pressed again. */
export const moverIdOf = (stepId: string, by: -1 | 1) => draftIds.part(stepId, by === -1 ? 'up' : 'down');

export function createEditor<Step extends DesignedStep, Of extends Draft<Step>>(
  portal: Pick<PortalContext, 'changed' | 'focus' | 'say'>,
  { validate, mend = (draft) => draft }: EditorOptions<Of>,
): Editor<Step, Of> {
  const nothingDragged = { dragged: undefined, dropPlace: undefined };
  const fresh = { place: undefined, ...nothingDragged, errors: {}, newName: '' };
  const state: EditorState<Step, Of> = { draft: undefined, opening: 0, ...fresh };
  let opened: Of | undefined;

  function change(changes: Partial<EditorState<Step, Of>>) {
    Object.assign(state, changes);
    portal.changed();
  }

  /** What is changed has its error taken away with the cause. */
  function changeDraft(changed: (draft: Of) => Of, more: Partial<EditorState<Step, Of>> = {}) {
    if (!state.draft) return;
    const draft = mend(changed(state.draft));
    const errors = validate(draft);
    const left = Object.entries(state.errors).filter(([id]) => Object.hasOwn(errors, id));
    change({ draft, errors: Object.fromEntries(left), ...more });
  }

  function add(item: PaletteItem<Step>, position = state.place) {
    const { draft } = state;
    if (!draft) return;
    const step = item.create(nextStepId(draft.steps));
    const at = Math.min(position ?? draft.steps.length, draft.steps.length);
    // The next one comes behind it, so that a row of steps can be added to one place.
    const place = state.place === undefined ? undefined : at + 1;
    changeDraft((before) => withStep<Step, Of>(before, step, at), { place, ...nothingDragged });
    portal.say(`${item.title} is step ${at + 1}.`);
    portal.focus(draftIds.title(step.id));
  }

  function moveTo(stepId: string, position: number, focusId: string) {
    changeDraft((draft) => withMovedStep(draft, stepId, position), { place: undefined, ...nothingDragged });
    const at = state.draft?.steps.findIndex(({ id }) => id === stepId) ?? -1;
    portal.say(`It is step ${at + 1} now.`);
    portal.focus(focusId);
  }

  return {
    state,
    open(draft) {
      opened = draft;
      change({ draft, opening: state.opening + 1, ...fresh });
    },
    keepSaved(checked, saved) {
      const { draft } = state;
      if (!draft) return;
      opened = saved;
      const { id, version } = saved;
      change(draft === checked ? { draft: saved, ...fresh } : { draft: { ...draft, id, version } });
    },
    isChanged: () => JSON.stringify(state.draft) !== JSON.stringify(opened),
    change: (changes) => changeDraft((draft) => ({ ...draft, ...changes })),
    changeStep: ({ id }, changes) => changeDraft((draft) => withChangedStep(draft, id, changes)),
    choosePlace: (place) => change({ place }),
    add,
    move(stepId, by) {
      const from = state.draft?.steps.findIndex(({ id }) => id === stepId) ?? -1;
      const last = (state.draft?.steps.length ?? 0) - 1;
      if (from < 0 || from + by < 0 || from + by > last) return;
      // The button of a step that has come to an end is out of use.
      const isAtEnd = from + by === (by === -1 ? 0 : last);
      const focusBy = isAtEnd ? (by === -1 ? 1 : -1) : by;
      moveTo(stepId, by === -1 ? from - 1 : from + 2, moverIdOf(stepId, focusBy));
    },
    remove(stepId) {
      const { steps = [] } = state.draft ?? {};
      const position = steps.findIndex(({ id }) => id === stepId);
      const neighbour = steps[position + 1] ?? steps[position - 1];
      changeDraft((draft) => withoutStep(draft, stepId), { place: undefined });
      portal.say(`Step ${position + 1} is removed.`);
      portal.focus(neighbour ? draftIds.title(neighbour.id) : draftIds.palette);
    },
    drag: (dragged) => change({ dragged }),
    holdOver(dropPlace) {
      if (state.dragged && dropPlace !== state.dropPlace) change({ dropPlace });
    },
    drop(position) {
      const { dragged } = state;
      if (!dragged) return;
      if ('item' in dragged) add(dragged.item, position);
      else moveTo(dragged.stepId, position, draftIds.title(dragged.stepId));
    },
    endDrag: () => change(nothingDragged),
    typeName: (newName) => change({ newName, errors: withoutMember(state.errors, draftIds.newName) }),
    addName() {
      if (!state.draft) return;
      const name = state.newName.trim();
      const problem = problemOfName(name, state.draft.names);
      if (problem !== undefined) change({ errors: { ...state.errors, [draftIds.newName]: problem } });
      else changeDraft((draft) => ({ ...draft, names: [...draft.names, name] }), { newName: '' });
      portal.focus(draftIds.newName);
    },
    removeName(name) {
      changeDraft((draft) => ({ ...draft, names: draft.names.filter((each) => each !== name) }));
      portal.say(`${name} is removed.`);
      portal.focus(draftIds.newName);
    },
    check() {
      const { draft } = state;
      if (!draft) return undefined;
      const errors = validate(draft);
      change({ errors });
      const [first] = Object.keys(errors);
      if (first === undefined) return draft;
      portal.focus(first);
      return undefined;
    },
  };
}
