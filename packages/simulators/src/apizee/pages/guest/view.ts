import { html, nothing, type TemplateResult } from 'lit';
import type { GuestApp } from './guest-app.ts';
import type { InvitationAnswer } from './invitation-source.ts';

export interface GuestViewModel {
  answer: InvitationAnswer | undefined;
  app: GuestApp | undefined;
  /** What the guest's camera sees, as a data URL. */
  picture: string | undefined;
}

export function renderGuest({ answer, app, picture }: GuestViewModel): TemplateResult {
  return html`
    <header class="bar"><h1>Video assistance</h1></header>
    <main class="narrow">
      <div role="status">${answer ? statusText(answer, app) : 'Reading the invitation…'}</div>
      ${app ? (app.joined ? renderCall(app, picture) : renderEntrance(app)) : nothing}
    </main>
    ${answer?.kind === 'blank' ? renderBlankNote(answer.reason) : nothing}
  `;
}

function statusText(answer: InvitationAnswer, app: GuestApp | undefined) {
  if (answer.kind === 'broken') return html`<p class="bad">An error occurred</p>`;
  if (!app?.joined) return nothing;
  return html`<p>${app.agent ? `${app.agent} is here.` : 'You are in. The agent is not here yet.'}</p>`;
}

function renderEntrance(app: GuestApp) {
  const join = (event: Event) => {
    event.preventDefault();
    app.join();
  };
  return html`
    <form class="card" @submit=${join}>
      <label for="name">Your name</label>
      <input
        id="name"
        autocomplete="given-name"
        required
        .value=${app.name}
        @input=${(event: InputEvent) => app.setName((event.target as HTMLInputElement).value)}
      />
      <button class="primary">Join</button>
    </form>
  `;
}

function renderCall(app: GuestApp, picture: string | undefined) {
  return html`
    <section class="card" aria-labelledby="call-title">
      <h2 id="call-title">${app.name}</h2>
      ${
        app.sharing && picture
          ? html`<img
              class="picture"
              src=${picture}
              alt="Your camera, drawn by the sandbox"
              width="320"
              height="240"
            />`
          : html`<p class="quiet">Your camera is not shared.</p>`
      }
      <div class="row">
        <button type="button" aria-pressed=${app.sharing} @click=${app.toggleSharing}>Share camera</button>
        <button type="button" ?disabled=${!app.sharing} @click=${app.sendSnapshot}>Send snapshot</button>
        <button type="button" @click=${app.leave}>Leave</button>
      </div>
    </section>
  `;
}

/** The vendor's page stays empty here, so whoever looks at the sandbox is told why. */
function renderBlankNote(reason: string) {
  return html`
    <aside class="sandbox" aria-labelledby="note-title">
      <h2 id="note-title">Sandbox note</h2>
      <p>${reason} The vendor’s guest app leaves the page blank then.</p>
    </aside>
  `;
}
