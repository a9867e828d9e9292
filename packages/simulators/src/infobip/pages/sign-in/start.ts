import { render } from 'lit';
import { createPageActions } from '../../../pages/page-actions.ts';
import { adoptStyles } from '../../../pages/styles.ts';
import type { PortalActionShapes } from '../../exchange/portal-action-types.ts';
import { embeddableStyles } from '../embeddable/styles.ts';
import { createKnownUser } from './known-user.ts';
import { createSignInApp } from './sign-in-app.ts';
import { renderSignIn } from './view.ts';

export interface SignInPageOptions {
  /** The vendor's root, with a trailing slash. */
  rootHref: string;
  /** Default: that of the page. */
  search?: string;
  /** Replaces the browser's, e.g. in tests. */
  fetch?(address: string, init: RequestInit): Promise<Response>;
  /** Replaces the browser's, e.g. in tests. Default: leaves no trace of the login page in the history. */
  leave?(location: string): void;
}

/** Shows the login page in this window. */
export function startSignIn(options: SignInPageOptions): void {
  const { rootHref, search = location.search } = options;
  const { fetch = (address, init) => globalThis.fetch(address, init) } = options;
  const { leave = (address) => location.replace(address) } = options;
  const app = createSignInApp({
    search,
    act: createPageActions<PortalActionShapes>({ rootHref, counterpart: 'portal', fetch }),
    user: createKnownUser(() => localStorage),
    leave,
    onChange: draw,
  });
  let focused = 0;

  adoptStyles(document, embeddableStyles);
  draw();

  function draw() {
    render(renderSignIn(app, search), document.body);
    const { focus } = app.state;
    if (focus.asked === focused) return;
    focused = focus.asked;
    document.getElementById(focus.id)?.focus();
  }
}
