import { ActionRefusal, type PageActions } from '../../../pages/page-actions.ts';
import type { PortalActionShapes } from '../../exchange/portal-action-types.ts';
import { sandboxPassword, type KnownUser, type Login } from './known-user.ts';

export interface SignInState {
  /** Name of who signed in before and needs one click alone. */
  known: string | undefined;
  busy: boolean;
  /** Why the last attempt failed. */
  problem: string;
  /** Whether it failed by what was typed. */
  isWrongLogin: boolean;
  /** The element that gets the focus, and how often one was asked for. */
  focus: { id: string; asked: number };
}

export interface SignInOptions {
  /** The query that the page was opened with. */
  search: string;
  act: PageActions<PortalActionShapes>;
  user: KnownUser;
  /** Leaves the page. */
  leave(location: string): void;
  /** After everything that may change what is shown. */
  onChange(): void;
}

/** The login page without a window. */
export interface SignInApp {
  readonly state: Readonly<SignInState>;
  signIn(login: Login): Promise<void>;
  /** Signs the known user in. */
  proceed(): Promise<void>;
  /** Somebody else is to sign in. */
  forget(): void;
  refuse(): Promise<void>;
}

export const usernameId = 'username';

export function createSignInApp({ search, act, user, leave, onChange }: SignInOptions): SignInApp {
  const state: SignInState = {
    known: user.read(),
    busy: false,
    problem: '',
    isWrongLogin: false,
    focus: { id: usernameId, asked: 0 },
  };

  function change(changes: Partial<SignInState>) {
    Object.assign(state, changes);
    onChange();
  }

  const focusOn = (id: string) => ({ focus: { id, asked: state.focus.asked + 1 } });

  async function go(ask: () => Promise<{ location: string }>, onDone = () => {}) {
    if (state.busy) return;
    change({ busy: true, problem: '', isWrongLogin: false });
    try {
      const { location } = await ask();
      onDone();
      // Busy until the page is gone.
      leave(location);
    } catch (error) {
      if (!(error instanceof ActionRefusal)) throw error;
      const isWrongLogin = error.code === 'wrong-login';
      if (isWrongLogin) user.forget();
      // A known login that no longer fits has to be typed anew.
      const typed = isWrongLogin ? { known: undefined, ...focusOn(usernameId) } : {};
      change({ busy: false, problem: error.message, isWrongLogin, ...typed });
    }
  }

  const signIn = (login: Login) =>
    go(
      () => act('sign-in-to-app', { search, ...login }),
      () => user.write(login.username),
    );

  return {
    state,
    signIn,
    async proceed() {
      if (state.known !== undefined) await signIn({ username: state.known, password: sandboxPassword });
    },
    forget() {
      if (state.busy) return;
      user.forget();
      change({ known: undefined, problem: '', isWrongLogin: false, ...focusOn(usernameId) });
    },
    refuse: () => go(() => act('refuse-app', { search })),
  };
}
