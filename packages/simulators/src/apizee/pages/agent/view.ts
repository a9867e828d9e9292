import { html, nothing, type TemplateResult } from 'lit';
import type { RoomGuest } from '../shared/room.ts';
import type { AgentApp } from './agent-app.ts';
import type { DeviceSettings } from './storage.ts';
import type { Texts } from './texts.ts';

export interface AgentViewModel {
  app: AgentApp;
  texts: Texts;
  devices: DeviceSettings;
  settingsOpen: boolean;
}

/** What the agent does on the page. */
export interface AgentViewActions {
  toggleMicrophone(): void;
  toggleCamera(): void;
  toggleSettings(): void;
  chooseFacingMode(mode: DeviceSettings['facingMode']): void;
  copyLink(): void;
}

export function renderAgent(model: AgentViewModel, actions: AgentViewActions): TemplateResult {
  const { texts, settingsOpen } = model;
  return html`
    ${renderToolbar(model, actions)}
    <main class="agent">
      <section class="streams" aria-labelledby="streams-title">
        <h2 id="streams-title">${texts.streams}</h2>
        ${renderGuests(model.app.conversation.guests, texts)}
      </section>
      <div class="side">
        ${renderInvitation(model, actions)} ${settingsOpen ? renderSettings(model, actions) : nothing}
      </div>
    </main>
  `;
}

function renderToolbar({ app, texts, devices, settingsOpen }: AgentViewModel, actions: AgentViewActions) {
  const { connection, conversationName, cameraRunning } = app.state;
  return html`
    <header class="bar">
      <h1>${texts.title}</h1>
      <p class="status" role="status">
        <strong>${app.conversation.joined ? texts.joined : texts[connection]}</strong>
        <span class="quiet">${conversationName || texts.noConversation}</span>
      </p>
      <div class="row">
        <button type="button" aria-pressed=${devices.withAudio} @click=${actions.toggleMicrophone}>
          ${texts.microphone}
        </button>
        <button
          type="button"
          aria-pressed=${cameraRunning}
          ?disabled=${connection !== 'on' || app.state.cameraError !== undefined}
          @click=${actions.toggleCamera}
        >
          ${texts.camera}
        </button>
        <button type="button" aria-expanded=${settingsOpen} @click=${actions.toggleSettings}>${texts.settings}</button>
      </div>
    </header>
  `;
}

function renderGuests(guests: readonly RoomGuest[], texts: Texts) {
  if (guests.length === 0) return html`<p class="empty quiet">${texts.nobody}</p>`;
  return html`
    <ul class="tiles">
      ${guests.map(
        ({ userData, streams }) => html`
          <li class=${streams > 0 ? 'tile sharing' : 'tile'}>
            <span class="face" aria-hidden="true">${(userData.firstName ?? '?').slice(0, 1)}</span>
            <span class="caption">
              <strong>${userData.firstName}</strong> ${streams > 0 ? texts.sharing : texts.notSharing}
            </span>
          </li>
        `,
      )}
    </ul>
  `;
}

function renderInvitation({ app, texts }: AgentViewModel, { copyLink }: AgentViewActions) {
  const { shown, link, canSend } = app.form.state;
  return html`
    <form class="card" aria-labelledby="invitation-title" @submit=${(event: Event) => event.preventDefault()}>
      <h2 id="invitation-title">${texts.invitation}</h2>
      <label for="guest-name">${texts.guestName}</label>
      <input
        id="guest-name"
        autocomplete="off"
        .value=${shown.name}
        @input=${(event: InputEvent) => app.form.typeName((event.target as HTMLInputElement).value)}
      />
      <label for="guest-phone">${texts.guestPhone}</label>
      <input
        id="guest-phone"
        type="tel"
        autocomplete="off"
        aria-describedby="guest-phone-hint"
        .value=${shown.phone}
        @input=${(event: InputEvent) => app.form.typePhone((event.target as HTMLInputElement).value)}
      />
      <p class="quiet" id="guest-phone-hint">${texts.phoneHint}</p>
      <label for="guest-link">${texts.link}</label>
      <input id="guest-link" readonly aria-describedby="guest-link-hint" .value=${link ?? ''} />
      <p class="quiet" id="guest-link-hint" ?hidden=${link !== undefined}>${texts.noLink}</p>
      <div class="row">
        <button type="button" ?disabled=${!link} @click=${copyLink}>${texts.copy}</button>
        <button type="button" class="primary" ?disabled=${!canSend} @click=${() => void app.form.sendLink()}>
          ${texts.send}
        </button>
        ${
          link
            ? // The guest page needs its opener, see shared/room.ts.
              html`<a class="button" href=${link} target="_blank" rel="opener">${texts.open}</a>`
            : html`<a class="button" role="link" aria-disabled="true">${texts.open}</a>`
        }
      </div>
    </form>
  `;
}

function renderSettings({ app, texts, devices }: AgentViewModel, { chooseFacingMode }: AgentViewActions) {
  const { cameraError } = app.state;
  const choose = (event: Event) =>
    chooseFacingMode((event.target as HTMLSelectElement).value === 'environment' ? 'environment' : 'user');
  return html`
    <section class="card" aria-labelledby="settings-title">
      <h2 id="settings-title">${texts.settings}</h2>
      ${cameraError ? html`<p class="bad" role="alert">${texts.cameraDenied} <span lang="en">${cameraError}</span></p>` : nothing}
      <label for="facing-mode">${texts.facingMode}</label>
      <select id="facing-mode" @change=${choose}>
        ${(['user', 'environment'] as const).map(
          (mode) => html`<option value=${mode} ?selected=${mode === devices.facingMode}>${texts[mode]}</option>`,
        )}
      </select>
    </section>
  `;
}
