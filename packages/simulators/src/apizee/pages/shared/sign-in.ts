import type { components } from '@embedworks/contracts/apizee/rest';
import { html, nothing, render } from 'lit';
import { readProblem } from './api.ts';
import { textOf } from '../../../pages/form.ts';
import type { SessionCookie } from './session-cookie.ts';

export interface SignInOptions {
  container: HTMLElement;
  /** Where the vendor is served, with a trailing slash. */
  rootHref: string;
  cookie: SessionCookie;
  /** What the agent signs in to, as the title of the page. */
  title: string;
}

/** Shows the sign-in step until somebody has signed in, and answers the access token. */
export function signIn({ container, rootHref, cookie, title }: SignInOptions): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let problem = '';
  let partitioned = false;
  let blocked = !cookie.keeps();

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    problem = '';
    try {
      const token = await fetchToken(rootHref, textOf(form, 'username'), textOf(form, 'password'));
      blocked = !cookie.write(token, { partitioned });
      if (!blocked) resolve(token);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    draw();
  }

  function useFrameCookie() {
    partitioned = true;
    blocked = !cookie.keeps({ partitioned });
    if (blocked) problem = 'This browser keeps no cookie here at all.';
    draw();
  }

  function draw() {
    const content = blocked ? renderBlocked(useFrameCookie) : renderForm(submit);
    render(
      html`
        <header class="bar"><h1>${title}</h1></header>
        <main class="narrow">
          ${content}
          <div role="alert">${problem ? html`<p class="bad">${problem}</p>` : nothing}</div>
        </main>
      `,
      container,
    );
  }

  draw();
  return promise;
}

function renderForm(submit: (event: SubmitEvent) => Promise<void>) {
  return html`
    <form class="card" id="sign-in" aria-labelledby="sign-in-title" @submit=${submit}>
      <h2 id="sign-in-title">Sign in</h2>
      <label for="username">User name</label>
      <input id="username" name="username" autocomplete="username" required value="agent@example.test" />
      <label for="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
        value="sandbox-password"
      />
      <p class="quiet">In the sandbox: agent@example.test with sandbox-password.</p>
      <button class="primary">Sign in</button>
    </form>
  `;
}

/** The state a console frame is in unless it stands on a subdomain of its host. */
function renderBlocked(useFrameCookie: () => void) {
  return html`
    <section class="card" aria-labelledby="blocked-title">
      <h2 id="blocked-title">Cookies are blocked</h2>
      <p>
        This page is framed by another site and the browser keeps no cookie for it, so nobody can stay signed in. Serve
        it on a subdomain of the framing site, as a CNAME of cloud.apizee.com, or open it in a tab of its own.
      </p>
      <p class="quiet">In the sandbox there is a way around: a cookie that this frame has for itself.</p>
      <button type="button" @click=${useFrameCookie}>Use a cookie of this frame</button>
    </section>
  `;
}

async function fetchToken(rootHref: string, username: string, password: string): Promise<string> {
  const response = await fetch(`${rootHref}api/v3/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', username, password }),
  });
  if (!response.ok) throw new Error(await readProblem(response));
  const { access_token } = (await response.json()) as components['schemas']['Token'];
  return access_token;
}
