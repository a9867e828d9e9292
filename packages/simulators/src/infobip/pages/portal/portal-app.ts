import { ActionRefusal } from '../../../pages/page-actions.ts';
import type { PortalUser } from '../../exchange/portal-action-types.ts';
import { headingId } from '../embeddable/portal.ts';
import { isSameRoute, type Route } from './route.ts';
import type {
  AskPortal,
  PortalActionName,
  PortalAnswer,
  PortalContext,
  PortalInput,
  PortalProblem,
  PortalSection,
  SectionApp,
  SectionId,
} from './section.ts';

export interface PortalAppState {
  /** `failed` when the portal could not be opened, so that there is nothing to be shown but the refusal. */
  phase: 'opening' | 'open' | 'failed';
  user: PortalUser | undefined;
  accountKey: string;
  route: Route | undefined;
  busy: boolean;
  problem: PortalProblem | undefined;
  /** What was done last, for the live region. */
  notice: string;
  /** The element that gets the focus, and how often one was asked for. */
  focus: { id: string; asked: number };
}

export interface PortalAppOptions {
  sections: readonly PortalSection[];
  act: AskPortal;
  /** Changes the address. The portal then hears of it by `show`. */
  navigate(section: SectionId, path: readonly string[]): void;
  /** Throws where the browser does not allow it. */
  writeClipboard(text: string): Promise<void>;
  /** After everything that may change what is shown. */
  onChange(): void;
}

/** The portal without a window: who is signed in, which section is shown, and what all sections have in common. */
export interface PortalApp {
  readonly state: Readonly<PortalAppState>;
  /** Opens the portal at an address. */
  start(route: Route): Promise<void>;
  /** The address has changed. */
  show(route: Route): Promise<void>;
  current(): SectionApp | undefined;
  refresh(): Promise<void>;
}

export function createPortalApp(options: PortalAppOptions): PortalApp {
  const { act, navigate, onChange } = options;
  const state: PortalAppState = {
    phase: 'opening',
    user: undefined,
    accountKey: '',
    route: undefined,
    busy: false,
    problem: undefined,
    notice: '',
    focus: { id: headingId, asked: 0 },
  };
  /** Said once the view that it belongs to is shown. */
  let arrivalNotice = '';

  function change(changes: Partial<PortalAppState>) {
    Object.assign(state, changes);
    onChange();
  }

  async function ask<Name extends PortalActionName>(
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

  /** A refusal is of the view that asked, so it is not shown when the person is elsewhere by then. */
  function showProblem(askedAt: Route | undefined) {
    return (problem: PortalProblem) => {
      if (askedAt === state.route) change({ problem, notice: '' });
    };
  }

  const portal: PortalContext = {
    user() {
      if (!state.user) throw new Error('The portal is not open yet.');
      return state.user;
    },
    async change(name, input) {
      // A button that is pressed twice counts once.
      if (state.busy) return undefined;
      change({ busy: true, problem: undefined, notice: '' });
      try {
        return await ask(name, input, showProblem(state.route));
      } finally {
        change({ busy: false });
      }
    },
    load: (name, input) => ask(name, input, showProblem(state.route)),
    look: (name, input) => ask(name, input, () => {}),
    isBusy: () => state.busy,
    problem: () => state.problem,
    go(section, path = [], notice = '') {
      if (state.route && isSameRoute(state.route, { section, path })) {
        return change({ problem: undefined, notice, ...focus(headingId) });
      }
      arrivalNotice = notice;
      navigate(section, path);
    },
    say: (notice) => change({ problem: undefined, notice }),
    focus: (id) => change(focus(id)),
    async copy(what, text) {
      try {
        await options.writeClipboard(text);
        change({ problem: undefined, notice: `${what} is copied.` });
      } catch {
        change({ notice: '', problem: { code: 'no-clipboard', description: 'This browser does not allow copying.' } });
      }
    },
    changed: onChange,
  };

  function focus(id: string) {
    return { focus: { id, asked: state.focus.asked + 1 } };
  }

  const apps = new Map(options.sections.map((section) => [section.id, section.create(portal)]));
  const current = () => state.route && apps.get(state.route.section);

  async function show(wanted: Route, isFirst = false) {
    const [first] = options.sections;
    const route = apps.has(wanted.section) || !first ? wanted : { section: first.id, path: [] };
    if (state.phase !== 'open' || (state.route && isSameRoute(state.route, route))) return;
    if (state.route && state.route.section !== route.section) current()?.leave?.();
    const notice = arrivalNotice;
    arrivalNotice = '';
    // A page that has just been loaded is read from the top anyway.
    change({ route, problem: undefined, notice, ...(isFirst ? {} : focus(headingId)) });
    await current()?.show(route.path);
    onChange();
  }

  return {
    state,
    async start(route) {
      const opened = await ask('open-portal', {}, (problem) => change({ phase: 'failed', problem }));
      if (!opened) return;
      change({ phase: 'open', ...opened });
      await show(route, true);
    },
    show: (route) => show(route),
    current,
    async refresh() {
      if (state.phase === 'open' && !state.busy) await current()?.refresh();
    },
  };
}
