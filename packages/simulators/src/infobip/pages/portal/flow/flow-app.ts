import type { FlowElement, Journey, JourneyStep } from '../../../exchange/portal-action-types.ts';
import { createDesignApp, type DesignApp } from '../designer/design-app.ts';
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

/** The Flow section without a window. */
export interface FlowApp extends DesignApp<JourneyStep, JourneyDraft, Journey, FlowElement> {
  readonly options: OptionsApp;
  readonly run: RunApp;
  element(step: ElementStep): FlowElement | undefined;
}

export function createFlowApp(portal: PortalContext): FlowApp {
  const options = createOptionsApp(portal);
  const run = createRunApp(portal);
  const journeys = createDesignApp<JourneyStep, JourneyDraft, Journey, FlowElement>(
    { ...portal, changed },
    {
      title: 'Flow',
      noun: 'journey',
      createDraft: createJourneyDraft,
      validate: validateJourney,
      async list(ask) {
        const answer = await portal[ask]('list-journeys', {});
        return answer && { designs: answer.journeys, parts: answer.elements };
      },
      save: (draft) => portal.change('save-journey', toJourneyInput(draft)),
      remove: (id) => portal.change('delete-journey', { id }),
      forget() {
        options.forget();
        run.forget();
      },
    },
  );
  const element = (step: ElementStep) => elementOf(journeys.state.parts, step);

  /** A step or an element that has just come has its select boxes filled. */
  function changed() {
    for (const step of journeys.editor.state.draft?.steps ?? []) {
      if (step.kind === 'element') options.fill(step, element(step)?.inputs ?? []);
    }
    portal.changed();
  }

  return {
    ...journeys,
    options,
    run,
    element,
    async show(path) {
      // The list needs nobody.
      const people = path.length === 0 ? undefined : run.loadPeople();
      await journeys.show(path);
      await people;
    },
  };
}
