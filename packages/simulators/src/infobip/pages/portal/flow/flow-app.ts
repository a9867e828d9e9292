import type { FlowElement, Journey, JourneyStep } from '../../../portal-action-types.ts';
import { headingId } from '../../embeddable/portal.ts';
import { createDeletion, type Deletion } from '../designer/deletion.ts';
import { createEditor, type Editor } from '../designer/editor.ts';
import type { PortalContext } from '../section.ts';
import {
  createJourneyDraft,
  elementOf,
  toJourneyInput,
  validateJourney,
  type ElementStep,
  type JourneyDraft,
} from './journey-draft.ts';
import { createOptionsApp, type OptionsApp } from './options-app.ts';
import { createRunApp, type RunApp } from './run-app.ts';

export type FlowView = { kind: 'list' | 'new' } | { kind: 'journey'; id: string };

export interface FlowState {
  view: FlowView;
  /** `undefined` until they have come. */
  journeys: readonly Journey[] | undefined;
  elements: readonly FlowElement[];
}

/** The Flow section without a window. */
export interface FlowApp {
  readonly state: Readonly<FlowState>;
  readonly editor: Editor<JourneyStep, JourneyDraft>;
  readonly options: OptionsApp;
  readonly run: RunApp;
  readonly deletion: Deletion;
  /** The journey of the view, as it was saved. */
  current(): Journey | undefined;
  element(step: ElementStep): FlowElement | undefined;
  show(path: readonly string[]): Promise<void>;
  refresh(): Promise<void>;
  save(): Promise<void>;
}

export function createFlowApp(portal: PortalContext): FlowApp {
  const state: FlowState = { view: { kind: 'list' }, journeys: undefined, elements: [] };
  const options = createOptionsApp(portal);
  const run = createRunApp(portal);
  const deletion = createDeletion(portal, remove);
  const editor = createEditor<JourneyStep, JourneyDraft>(
    { ...portal, changed: changeDraft },
    { validate: (draft) => validateJourney(draft, state.elements) },
  );

  /** A step that has just come has its select boxes filled. */
  function changeDraft() {
    fillOptions();
    portal.changed();
  }

  function fillOptions() {
    for (const step of editor.state.draft?.steps ?? []) {
      if (step.kind === 'element') options.fill(step, element(step)?.inputs ?? []);
    }
  }

  const element = (step: ElementStep) => elementOf(state.elements, step);

  function change(changes: Partial<FlowState>) {
    Object.assign(state, changes);
    portal.changed();
  }

  function current() {
    const { view, journeys } = state;
    return view.kind === 'journey' ? journeys?.find(({ id }) => id === view.id) : undefined;
  }

  async function remove(id: string) {
    const name = state.journeys?.find((journey) => journey.id === id)?.name ?? 'The journey';
    if (!(await portal.change('delete-journey', { id }))) return;
    change({ journeys: state.journeys?.filter((journey) => journey.id !== id) });
    deletion.forget();
    portal.say(`${name} is deleted.`);
    portal.focus(headingId);
  }

  function isOf(draft: JourneyDraft | undefined, view: FlowView) {
    if (!draft || view.kind === 'list') return false;
    return draft.id === ('id' in view ? view.id : undefined);
  }

  return {
    state,
    editor,
    options,
    run,
    deletion,
    current,
    element,
    async show(path) {
      const view = toView(path);
      // Who looks into the run log and comes back goes on where they were.
      const isSame = isOf(editor.state.draft, view);
      change({ view });
      deletion.forget();
      if (!isSame) {
        options.forget();
        run.forget();
        editor.open(view.kind === 'new' ? createJourneyDraft() : undefined);
      }
      const people = view.kind === 'list' ? undefined : run.loadPeople();
      const answer = await portal.load('list-journeys', {});
      if (answer) {
        change(answer);
        const journey = current();
        const isKept = state.view !== view || view.kind !== 'journey' || (isSame && editor.isChanged());
        if (!isKept) editor.open(journey && createJourneyDraft(journey));
      }
      await people;
    },
    async refresh() {
      const answer = await portal.look('list-journeys', {});
      if (!answer) return;
      change(answer);
      fillOptions();
    },
    async save() {
      const draft = editor.check();
      if (!draft) return;
      const saved = await portal.change('save-journey', toJourneyInput(draft));
      if (!saved) return;
      const others = state.journeys?.filter(({ id }) => id !== saved.id) ?? [];
      change({ journeys: [...others, saved] });
      const notice = `${saved.name} is saved as version ${saved.version}.`;
      editor.keepSaved(draft, createJourneyDraft(saved));
      // Who went elsewhere meanwhile is left there.
      if (state.view.kind === 'new' && editor.state.draft?.id === saved.id) portal.go('flow', [saved.id], notice);
      else portal.say(notice);
    },
  };
}

function toView([id]: readonly string[]): FlowView {
  if (id === undefined) return { kind: 'list' };
  return id === 'new' ? { kind: 'new' } : { kind: 'journey', id };
}
