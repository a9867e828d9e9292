import { ActionRefusal } from '../../../pages/page-actions.ts';
import { headingId } from '../embeddable/portal.ts';
import type { PortalAppOptions, PortalAppState } from './portal-app.ts';
import { isSameRoute } from './route.ts';
import {
  waitNotice,
  type PortalActionName,
  type PortalAnswer,
  type PortalContext,
  type PortalInput,
  type PortalProblem,
  type Route,
  type SectionId,
} from './section.ts';

export interface PortalContextOptions extends Pick<PortalAppOptions, 'act' | 'writeClipboard' | 'onChange'> {
  state: Readonly<PortalAppState>;
  change(changes: Partial<PortalAppState>): void;
  /** Says the notice once the address is shown. */
  goTo(route: Route, notice: string): void;
}

/** What a section has from the portal around it. What one section waits for holds up no other. */
export function createPortalContext(section: SectionId, options: PortalContextOptions): PortalContext {
  const { state, change } = options;
  const running = new Set<PortalActionName>();
  const isShown = () => state.route?.section === section;

  /** A refusal is of the view that asked, so it is not shown when the person is elsewhere by then. */
  function showProblem(askedAt: Route | undefined) {
    return (problem: PortalProblem) => {
      if (askedAt === state.route) change({ problem, notice: '' });
    };
  }

  const ask = <Name extends PortalActionName>(
    name: Name,
    input: PortalInput<Name>,
    onRefusal: (problem: PortalProblem) => void,
  ) => askFor(options.act, name, input, onRefusal);

  const say = (notice: string) => change({ notice, ...(isShown() ? { problem: undefined } : {}) });

  return {
    user() {
      if (!state.user) throw new Error('The portal is not open yet.');
      return state.user;
    },
    here() {
      if (!state.route) throw new Error('The portal is not open yet.');
      return state.route;
    },
    async change(name, input) {
      if (running.has(name)) {
        say(waitNotice);
        return undefined;
      }
      running.add(name);
      change({ problem: undefined, notice: '' });
      try {
        return await ask(name, input, showProblem(state.route));
      } finally {
        running.delete(name);
        change(state.notice === waitNotice ? { notice: '' } : {});
      }
    },
    load: (name, input) => ask(name, input, showProblem(state.route)),
    look: (name, input, onRefusal = () => {}) => ask(name, input, onRefusal),
    isBusy: (name) => (name === undefined ? running.size > 0 : running.has(name)),
    problem: () => state.problem,
    go(from, path, notice) {
      const { route } = state;
      if (!route || !isSameRoute(route, from)) return say(notice);
      if (!isSameRoute(route, { section, path })) return options.goTo({ section, path }, notice);
      change({ problem: undefined, notice, ...focusOn(state, headingId) });
    },
    say,
    focus(id) {
      if (isShown()) change(focusOn(state, id));
    },
    async copy(what, text) {
      try {
        await options.writeClipboard(text);
        change({ problem: undefined, notice: `${what} is copied.` });
      } catch {
        change({ notice: '', problem: { code: 'no-clipboard', description: 'This browser does not allow copying.' } });
      }
    },
    changed: options.onChange,
  };
}

/** Moves the focus, also to an element that had it last. */
export function focusOn({ focus }: Readonly<PortalAppState>, id: string): Pick<PortalAppState, 'focus'> {
  return { focus: { id, asked: focus.asked + 1 } };
}

/** Answers nothing when it was refused. */
export async function askFor<Name extends PortalActionName>(
  act: PortalAppOptions['act'],
  name: Name,
  input: PortalInput<Name>,
  onRefusal: (problem: PortalProblem) => void,
): Promise<PortalAnswer<Name> | undefined> {
  try {
    return await act(name, input);
  } catch (error) {
    if (!(error instanceof ActionRefusal)) throw error;
    onRefusal({ code: error.code, description: error.message });
    return undefined;
  }
}
