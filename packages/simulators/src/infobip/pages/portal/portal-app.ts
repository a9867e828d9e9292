import type { PortalUser } from '../../exchange/portal-action-types.ts';
import { headingId } from '../embeddable/portal.ts';
import { dialogTitleId } from './confirmation.ts';
import { askFor, createPortalContext, focusOn } from './portal-context.ts';
import { isSameRoute } from './route.ts';
import {
  hrefOf,
  type AskPortal,
  type PortalProblem,
  type PortalSection,
  type Route,
  type SectionApp,
  type SectionId,
} from './section.ts';

export interface PortalAppState {
  /** `failed` when the portal could not be opened, so that there is nothing to be shown but the refusal. */
  phase: 'opening' | 'open' | 'failed';
  user: PortalUser | undefined;
  accountKey: string;
  route: Route | undefined;
  /** Where the person wants to go, who is asked whether what they have not saved may be lost. */
  leavingTo: Route | undefined;
  problem: PortalProblem | undefined;
  /** What was done last, for the live region. */
  notice: string;
  /** The element that gets the focus, and how often one was asked for. */
  focus: { id: string; asked: number };
}

export interface PortalAppOptions {
  sections: readonly PortalSection[];
  act: AskPortal;
  /** Changes the address. The portal hears by `show` of one that was another. */
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
  /** The address has changed. Who would lose something is asked first, and stays in the view meanwhile. */
  show(route: Route): Promise<void>;
  /** Goes where the person wanted to, whatever is lost. */
  leave(): Promise<void>;
  stay(): void;
  /** Where the navigation leads: back to what is not saved in another section, otherwise to the beginning of the section. */
  wayTo(section: SectionId): string;
  /** Whether anything would be lost if the page went. */
  isUnsaved(): boolean;
  /** Whether the section that is shown waits for something. */
  isBusy(): boolean;
  current(): SectionApp | undefined;
  refresh(): Promise<void>;
}

export function createPortalApp(options: PortalAppOptions): PortalApp {
  const { act, navigate, writeClipboard, onChange } = options;
  const state: PortalAppState = {
    phase: 'opening',
    user: undefined,
    accountKey: '',
    route: undefined,
    leavingTo: undefined,
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

  /** Does not wait for the address: it may be there already, where somebody was asked whether to leave for it. */
  function goTo(route: Route, notice: string) {
    arrivalNotice = notice;
    navigate(route.section, route.path);
    void show(route);
  }

  const part = () => state.route && parts.get(state.route.section);
  const current = () => part()?.app;
  const title = () => current()?.title() ?? '';

  const parts = new Map(
    options.sections.map(({ id, create }) => {
      const portal = createPortalContext(id, { state, change, act, goTo, title, writeClipboard, onChange });
      const path: readonly string[] = [];
      return [id, { portal, app: create(portal), path }];
    }),
  );
  const isBusy = () => part()?.portal.isBusy() ?? false;

  /** An address of a section that there is not leads to the first. */
  function toKnown(wanted: Route): Route {
    const [first] = options.sections;
    return parts.has(wanted.section) || !first ? wanted : { section: first.id, path: [] };
  }

  async function show(wanted: Route) {
    const route = toKnown(wanted);
    if (state.phase !== 'open') return;
    if (state.route && isSameRoute(state.route, route)) return change({ leavingTo: undefined });
    const wouldLose = parts.get(route.section)?.app.wouldLose?.(route.path);
    if (wouldLose)
      return change({ leavingTo: route, problem: undefined, notice: '', ...focusOn(state, dialogTitleId) });
    await arrive(route);
  }

  async function arrive(route: Route) {
    // A page that has just been loaded is read from the top anyway.
    const focus = state.route ? focusOn(state, headingId) : {};
    if (state.route?.section !== route.section) current()?.leave?.();
    const notice = arrivalNotice;
    arrivalNotice = '';
    change({ route, leavingTo: undefined, problem: undefined, notice, ...focus });
    const arrived = part();
    if (arrived) arrived.path = route.path;
    await arrived?.app.show(route.path);
    onChange();
  }

  return {
    state,
    async start(route) {
      const opened = await askFor(act, 'open-portal', {}, (problem) => change({ phase: 'failed', problem }));
      if (!opened) return;
      change({ phase: 'open', ...opened });
      await show(route);
    },
    show,
    async leave() {
      if (state.leavingTo) await arrive(state.leavingTo);
    },
    stay() {
      const { route, leavingTo } = state;
      change({ leavingTo: undefined });
      if (route && leavingTo) navigate(route.section, route.path);
    },
    wayTo(section) {
      const left = section === state.route?.section ? undefined : parts.get(section);
      return hrefOf(section, left?.app.wouldLose?.() ? left.path : []);
    },
    isUnsaved: () => [...parts.values()].some(({ app }) => app.wouldLose?.()),
    isBusy,
    current,
    async refresh() {
      if (state.phase === 'open' && !isBusy()) await current()?.refresh();
    },
  };
}
