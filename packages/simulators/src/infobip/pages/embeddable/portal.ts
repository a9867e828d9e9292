import type { EmbeddableProduct, PageActionShapes } from '../../page-action-types.ts';
import { PortalRefusal, type ActionAnswer, type ActionInput, type PortalActions } from './actions.ts';
import type { FrameNews } from './host-link.ts';
import { createPositionKeeper } from './position-keeper.ts';
import {
  createPortalState,
  toToldCode,
  type OpenedProduct,
  type PortalProblem,
  type PortalState,
  type Position,
} from './portal-state.ts';
import { isLinkProblem, linkProblems, type SituationId } from './situations.ts';

/** Actions of an open session. */
export type SessionAction = {
  [Name in keyof PageActionShapes]: ActionInput<Name> extends { session: string } ? Name : never;
}[keyof PageActionShapes];

type WithoutSession<Name extends SessionAction> = Omit<ActionInput<Name>, 'session'>;

export interface PortalOptions<Product extends EmbeddableProduct> {
  product: Product;
  requestUri: string | undefined;
  /** What the address asks for. */
  situations: readonly SituationId[];
  act: PortalActions;
  tell(news: FrameNews): void;
  /** After everything that may change what is shown. */
  onChange(): void;
}

/** What all products have in common: a link, a session, its end, and what the host hears of it. No window needed. */
export interface Portal<Product extends EmbeddableProduct> {
  readonly state: Readonly<PortalState>;
  /** Uses the link up. Answers nothing when it cannot be used, which is shown and told by then. */
  open(): Promise<{ opened: OpenedProduct<Product>; position: Position | undefined } | undefined>;
  /** The first view stands. Also plays what the address asks to happen now. */
  ready(): Promise<void>;
  /**
   * Asks for something the end user wants. Answers nothing when it was refused, which is shown and told by then, and
   * when something else is still waited for.
   */
  change<Name extends SessionAction>(name: Name, input: WithoutSession<Name>): Promise<ActionAnswer<Name> | undefined>;
  /** Asks for something nobody waits for. A refusal is silent, but for the end of the session. */
  look<Name extends SessionAction>(name: Name, input: WithoutSession<Name>): Promise<ActionAnswer<Name> | undefined>;
  /** Sees whether the session still holds. */
  check(): Promise<void>;
  /** Keeps where the end user is, for the load after this session. */
  keep(position: Position): void;
  /** The end user goes. Only who was thrown out by the end of the session comes back to the same place. */
  leave(): void;
  tell(news: FrameNews): void;
  /** Moves the focus and tells the end user what was done. */
  show(focusId: string, notice?: string): void;
  /** Plays what no product is needed for. */
  play(situation: SituationId): void;
  note(text: string): void;
  /** Something changed that is not of the portal. */
  changed(): void;
}

/** The heading that gets the focus when a view appears. */
export const headingId = 'view-title';

const playedChanges = {
  'refused-activation': {
    code: 'forbidden',
    message: 'Insufficient permissions to access the requested resource.',
  },
  'server-error': { code: 'server-error', message: 'Something went wrong. Try again.' },
} as const;

export function createPortal<Product extends EmbeddableProduct>(options: PortalOptions<Product>): Portal<Product> {
  const { product, requestUri, situations, act, onChange } = options;
  const state = createPortalState(situations.includes('silent'));
  const keeper = createPositionKeeper(async (position) => {
    await look('save-position', { position });
  });
  let playsExpiry = situations.includes('expired-in-use');

  function change(changes: Partial<PortalState>) {
    Object.assign(state, changes);
    onChange();
  }

  function focus(id: string) {
    return { focus: { id, asked: state.focus.asked + 1 } };
  }

  /** A frame that has just been loaded is read from the top anyway. */
  function focusAtEnd() {
    return state.phase === 'open' ? focus(headingId) : {};
  }

  function tell(news: FrameNews) {
    if (!state.silent) options.tell(news);
  }

  function fail(problem: PortalProblem): undefined {
    if (isOver()) return;
    change({ phase: 'error', busy: false, problem, notice: '', ...focusAtEnd() });
    tell({ type: 'error', ...problem });
  }

  function expire(): undefined {
    if (isOver()) return;
    change({ phase: 'expired', busy: false, problem: undefined, notice: '', ...focusAtEnd() });
    tell({ type: 'session.expired' });
  }

  const isOver = () => state.phase === 'expired' || state.phase === 'error';

  async function open(): ReturnType<Portal<Product>['open']> {
    const problem = situations.find(isLinkProblem);
    if (problem) return fail(linkProblems[problem]);
    if (situations.includes('expired-link')) return expire();
    try {
      const answer = await act('open-embedding', { product, ...(requestUri === undefined ? {} : { requestUri }) });
      if (isOver()) return;
      if (answer.kind === 'problem') {
        const { code, description } = answer;
        return code === 'expired' ? expire() : fail({ code, description });
      }
      if (answer.kind !== product) return fail(linkProblems['refused-scope']);
      change({ opened: answer });
      const position = await resumePosition();
      if (isOver()) return;
      change({ phase: 'open', busy: false });
      // Told apart by the line above, which the type system cannot follow.
      return { opened: answer as OpenedProduct<Product>, position };
    } catch (error) {
      if (!(error instanceof PortalRefusal)) throw error;
      fail({ code: toToldCode(error.code) ?? 'E500', description: error.message });
    }
  }

  async function resumePosition(): Promise<Position | undefined> {
    const kept = (await look('resume-position', {}))?.position;
    if (!kept) return undefined;
    const { renewed, ...position } = kept;
    // The load after an expiry that the address asked for is the one that shows how it goes on.
    if (renewed === true) playsExpiry = false;
    keeper.start(kept);
    return position;
  }

  async function ready() {
    const { opened } = state;
    if (!opened || isOver()) return;
    change({});
    tell({ type: 'ready', ...(opened.kind === 'moments' ? { embeddingId: opened.embeddingId } : {}) });
    for (const id of situations) if (Object.hasOwn(playedChanges, id)) play(id);
    if (!playsExpiry) return;
    await keeper.keep({ ...keeper.last(), renewed: true });
    expire();
  }

  async function ask<Name extends SessionAction>(name: Name, input: WithoutSession<Name>) {
    const { opened } = state;
    if (!opened || isOver()) return undefined;
    const answer = await act(name, { ...input, session: opened.session });
    return isOver() ? undefined : answer;
  }

  async function look<Name extends SessionAction>(name: Name, input: WithoutSession<Name>) {
    try {
      return await ask(name, input);
    } catch (error) {
      if (!(error instanceof PortalRefusal)) throw error;
      if (error.code === 'session-expired') expire();
      return undefined;
    }
  }

  async function changeByUser<Name extends SessionAction>(name: Name, input: WithoutSession<Name>) {
    // A button that is pressed twice counts once.
    if (state.busy || isOver()) return undefined;
    const { nextChange } = state;
    change({ busy: true, problem: undefined, notice: '', nextChange: undefined });
    try {
      if (nextChange) throw new PortalRefusal(playedChanges[nextChange].code, playedChanges[nextChange].message);
      return await ask(name, input);
    } catch (error) {
      if (!(error instanceof PortalRefusal)) throw error;
      refuse(error);
      return undefined;
    } finally {
      if (!isOver()) change({ busy: false });
    }
  }

  function refuse({ code, message: description }: PortalRefusal) {
    if (code === 'session-expired') return expire();
    if (isOver()) return;
    const told = toToldCode(code);
    change({ problem: { code: told ?? code, description } });
    if (told) tell({ type: 'error', code: told, description });
  }

  async function check() {
    const held = await look('check-session', {});
    if (held?.alive === false) expire();
  }

  function play(situation: SituationId) {
    if (situation === 'silent') change({ silent: !state.silent });
    else if (situation === 'expired-in-use' || situation === 'expired-link') expire();
    else if (isLinkProblem(situation)) fail(linkProblems[situation]);
    else if (situation === 'refused-activation' || situation === 'server-error') change({ nextChange: situation });
  }

  return {
    state,
    open,
    ready,
    change: changeByUser,
    look,
    check,
    keep: (position) => void keeper.keep(position),
    leave: () => void look('save-position', { position: {} }),
    tell,
    show: (focusId, notice = '') => change({ problem: undefined, notice, ...focus(focusId) }),
    play,
    note: (text) => change({ note: text }),
    changed: onChange,
  };
}
