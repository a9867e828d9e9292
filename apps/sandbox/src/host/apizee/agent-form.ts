import type { MountAgentOptions } from '@embedworks/apizee/browser';
import { css, html, LitElement, nothing } from 'lit';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { sandboxAddresses } from './addresses.ts';

export interface AgentFormValue {
  options: MountAgentOptions;
  /** Whether `connect()` and `join()` are called at once, before the app can listen. */
  commandsAtOnce: boolean;
}

/** Asks with which options to mount. Tells by `plan` as they change and `mount` when they are wanted. */
export class AgentForm extends LitElement {
  static override properties = { mounted: { type: Boolean } };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      form {
        display: grid;
        gap: 0.75rem;
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
        gap: 0.75rem;
      }
      .key {
        grid-column: span 2;
      }
      @media (max-width: 26rem) {
        .key {
          grid-column: auto;
        }
      }
      .flags {
        gap: 0.5rem 1.25rem;
      }
      label.row {
        flex-wrap: nowrap;
        gap: 0.375rem;
      }
    `,
  ];

  declare mounted: boolean;

  constructor() {
    super();
    this.mounted = false;
  }

  protected override firstUpdated(): void {
    this.#tell('plan');
  }

  override render() {
    return html`
      <form
        @input=${() => this.#tell('plan')}
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#tell(this.mounted ? 'unmount' : 'mount');
        }}
      >
        <div class="fields">
          <label class="field key">
            <span>API key</span>
            <select name="apiKey">
              <option value="sandboxApiKey">sandboxApiKey, works</option>
              <option value="badApiKey">badApiKey, is refused</option>
              <option value="slowApiKey">slowApiKey, is never answered</option>
              <option value="">none</option>
            </select>
          </label>
          ${textField('conversationName', 'Conversation', 'CASE-77')} ${textField('agentName', 'Agent name', 'Zoé')}
          ${textField('guestName', 'Guest name', 'Nina')}
          ${textField('guestPhone', 'Guest phone', '+33655550100', 'tel')}
          <label class="field">
            <span>Language</span>
            <select name="language">
              <option value="">the browser's</option>
              <option value="en">English</option>
              <option value="fr">French</option>
            </select>
          </label>
          <label class="field">
            <span>Connect within (ms)</span>
            <input name="connectTimeoutMs" type="number" min="100" step="100" value="5000" required />
          </label>
        </div>
        <div class="row flags">
          ${flag('audio', 'audio', true)} ${flag('connect', 'connect', true)} ${flag('join', 'join', true)}
          ${flag('commandsAtOnce', 'call connect() and join() at once, before ready', false)}
        </div>
        <div class="row">
          <button class="primary">${this.mounted ? 'Unmount' : 'Mount'}</button>
          ${this.mounted ? html`<span class="quiet">Changes count at the next mount.</span>` : nothing}
        </div>
      </form>
    `;
  }

  #tell(type: 'plan' | 'mount' | 'unmount'): void {
    const form = this.renderRoot.querySelector('form');
    if (!form) return;
    const detail = readForm(new FormData(form));
    this.dispatchEvent(new CustomEvent<AgentFormValue>(type, { detail }));
  }
}

function textField(name: string, label: string, value: string, type = 'text') {
  return html`
    <label class="field">
      <span>${label}</span>
      <input name=${name} type=${type} value=${value} autocomplete="off" spellcheck="false" />
    </label>
  `;
}

function flag(name: string, label: string, checked: boolean) {
  return html`<label class="row"><input type="checkbox" name=${name} ?checked=${checked} /> ${label}</label>`;
}

/** What is left empty is left out, and the defaults are not said. */
function readForm(data: FormData): AgentFormValue {
  const text = (name: string) => (data.get(name) as string | null)?.trim() || undefined;
  const language = text('language');
  const options: MountAgentOptions = {
    ...sandboxAddresses,
    apiKey: text('apiKey'),
    conversationName: text('conversationName'),
    agentName: text('agentName'),
    guestName: text('guestName'),
    guestPhone: text('guestPhone'),
    language: language === 'en' || language === 'fr' ? language : undefined,
    audio: data.has('audio') ? undefined : false,
    connect: data.has('connect') ? undefined : false,
    join: data.has('join') ? undefined : false,
    connectTimeoutMs: Number(text('connectTimeoutMs') ?? 5000),
  };
  return { options, commandsAtOnce: data.has('commandsAtOnce') };
}

declare global {
  interface HTMLElementTagNameMap {
    'apizee-agent-form': AgentForm;
  }
}
