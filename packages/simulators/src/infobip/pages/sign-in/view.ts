import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../../../pages/form.ts';
import { errorIdOf, renderError } from '../embeddable/form-parts.ts';
import { sandboxPassword } from './known-user.ts';
import { usernameId, type SignInApp } from './sign-in-app.ts';

/** @param search The query that the page was opened with, which tells who asks. */
export function renderSignIn(app: SignInApp, search: string): TemplateResult {
  const { known, busy } = app.state;
  return html`
    <header class="bar"><p class="brand">infobip</p></header>
    <main class="narrow portal" aria-busy=${busy}>
      <h1>Sign in</h1>
      ${renderAsker(search)} ${known ? renderKnown(app, known) : renderForm(app)}
    </main>
  `;
}

/** Who reads the page inside a card learns where the way leads. */
function renderAsker(search: string) {
  const redirectUri = new URLSearchParams(search).get('redirect_uri') ?? '';
  const origin = URL.canParse(redirectUri) ? new URL(redirectUri).origin : 'An app';
  return html`
    <p><strong>${origin}</strong> wants to know who you are, and to act for you in Infobip. You are led back there.</p>
  `;
}

function renderKnown(app: SignInApp, username: string) {
  const { busy } = app.state;
  return html`
    <section class="card" aria-label="Your account">
      ${renderProblem(app)}
      <div class="row">
        <button type="button" class="primary" aria-disabled=${busy} @click=${app.proceed}>
          Continue as ${username}
        </button>
        <button type="button" aria-disabled=${busy} @click=${app.forget}>Somebody else</button>
        <button type="button" aria-disabled=${busy} @click=${app.refuse}>Do not allow</button>
      </div>
    </section>
  `;
}

function renderForm(app: SignInApp) {
  const { busy, isWrongLogin, problem } = app.state;
  const invalid = isWrongLogin ? 'true' : 'false';
  const problemId = errorIdOf('sign-in', problem || undefined);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    void app.signIn({ username: textOf(form, 'username').trim(), password: textOf(form, 'password') });
  };
  return html`
    <form class="card" aria-label="Sign in" @submit=${submit}>
      <label for=${usernameId}>User name</label>
      <input
        id=${usernameId}
        name="username"
        autocomplete="username"
        autocapitalize="off"
        required
        aria-invalid=${invalid}
        aria-describedby=${problemId}
        value="agent.smith"
      />
      <label for="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
        aria-invalid=${invalid}
        aria-describedby=${problemId}
        value=${sandboxPassword}
      />
      ${renderProblem(app)}
      <p class="quiet">In the sandbox: agent.smith with ${sandboxPassword}.</p>
      <div class="row">
        <button class="primary" aria-disabled=${busy}>Sign in</button>
        <button type="button" aria-disabled=${busy} @click=${app.refuse}>Do not allow</button>
      </div>
    </form>
  `;
}

function renderProblem({ state: { problem } }: SignInApp) {
  return html`<div role="alert">${problem ? renderError('sign-in', problem) : nothing}</div>`;
}
