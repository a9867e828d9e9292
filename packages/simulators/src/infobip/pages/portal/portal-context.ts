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
  /** Heading of the view that is shown. */
  title(): string;
}

/** What a section has from the portal around it. What one section waits for holds up no other. */
export function createPortalContext(section: SectionId, options: PortalContextOptions): PortalContext {
  const { state, change } = options;
  const running = new Set<PortalActionName>();
  const isShown = () => state.route?.section === section;

  const show = (problem: PortalProblem) => change({ problem, notice: '' });

  /** What the person wanted is told wherever they are by then, with the heading of where they wanted it. */
  function refuseChange() {
    const [askedAt, title] = [state.route, options.title()];
    return ({ code, description }: PortalProblem) =>
      show({ code, description: askedAt === state.route ? description : `${title}: ${description}` });
  }

  /** What a view lacks is of no interest elsewhere. */
  function refuseLoad() {
    const askedAt = state.route;
    return (problem: PortalProblem) => {
      if (askedAt === state.route) show(problem);
    };
  }

  const ask = <Name extends PortalActionName>(
    name: Name,
    input: PortalInput<Name>,
    onRefusal: (problem: PortalProblem) => void,
  ) => askFor(options.act, name, input, onRefusal);

  const say = (notice: string) => change({ notice, ...(isShown() ? { problem: undefined } : {}) });

  const unsay = (notice: string) => change(state.notice === notice ? { notice: '' } : {});

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
        return await ask(name, input, refuseChange());
      } finally {
        running.delete(name);
        unsay(waitNotice);
      }
    },
    load: (name, input) => ask(name, input, refuseLoad()),
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
    unsay,
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
