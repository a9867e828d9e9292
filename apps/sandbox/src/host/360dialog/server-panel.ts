import type { OnboardingCompleted } from '@embedworks/360dialog/browser';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { serverCode } from './code.ts';
import { describe } from '../shared/describe.ts';
import { hubs } from './hubs.ts';
import { serverSteps, type ServerStep } from './server-steps.ts';
import { askTeam } from '../shared/team-server.ts';

/** What the team's server does with an outcome: from the channel to the first message, step by step or at once. */
export class ServerPanel extends LitElement {
  static override properties = {
    log: { attribute: false },
    outcome: { attribute: false },
    running: { state: true },
    answers: { state: true },
    problem: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      ol {
        display: grid;
        gap: 0.5rem;
        padding-inline-start: 1.5rem;
      }
      li > code {
        display: block;
      }
    `,
  ];

  declare log: MessageLog;
  /** What the page was told; the fields start from it. */
  declare outcome: OnboardingCompleted | undefined;
  /** Name of the step that is under way. */
  declare running: string;
  declare answers: Readonly<Record<string, object>>;
  declare problem: string;

  constructor() {
    super();
    this.running = '';
    this.answers = {};
    this.problem = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('outcome') || !this.outcome) return;
    const { partnerId, client, channels } = this.outcome;
    this.#set('hub', partnerId);
    this.#set('client', client);
    this.#set('channelId', channels[0] ?? '');
    this.answers = {};
  }

  override render() {
    const isBusy = this.running !== '';
    return html`
      <div class="panel">
        <section class="card stack" aria-labelledby="server">
          <h2 id="server">The team's server</h2>
          <p class="quiet">
            The page sends the outcome to its own server, which asks the vendor before it believes it. The API key is
            made there and stays there.
          </p>
          <form class="stack" @submit=${(event: Event) => this.#submit(event)}>
            <div class="fields">
              <label class="field">
                <span>Hub</span>
                <select name="hub">
                  ${hubs.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
                </select>
              </label>
              ${textField('client', 'Client', 'k3VtqaCL')} ${textField('channelId', 'Channel', 'p7Rw2dCH')}
              ${textField('to', 'Send to', '+49 151 0000001')}
            </div>
            <div class="row">
              <button class="primary" aria-disabled=${String(isBusy)}>Do all of it</button>
              <span class="quiet" role="status">${this.#progress()}</span>
            </div>
          </form>
          <ol aria-label="Steps">
            ${serverSteps.map((step) => this.#step(step))}
          </ol>
          <p class="problem" role="alert">${this.problem}</p>
        </section>
        <dialog360-webhooks class="card"></dialog360-webhooks>
        <host-code class="card" heading="On the server" .code=${serverCode}></host-code>
      </div>
    `;
  }

  #step({ name, title }: ServerStep) {
    const answer = this.answers[name];
    return html`
      <li>
        <button type="button" aria-disabled=${String(this.running !== '')} @click=${() => this.#run([name])}>
          ${title}
        </button>
        ${answer ? html`<code class="quiet">${JSON.stringify(answer)}</code>` : nothing}
      </li>
    `;
  }

  #progress(): string {
    const step = serverSteps.find(({ name }) => name === this.running);
    return step ? `${step.title} …` : '';
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#run(serverSteps.map(({ name }) => name));
  }

  /** One after the other, until one fails. */
  async #run(names: readonly string[]): Promise<void> {
    if (this.running) return;
    // A key that may exist is replaced only when somebody asks again.
    const replace = this.problem.startsWith('key_state_unknown');
    this.problem = '';
    try {
      for (const name of names) {
        this.running = name;
        const answer = await askTeam<object>(name, { ...this.#input(), replace });
        this.answers = { ...this.answers, [name]: answer };
        this.log.add('note', `server: ${name}`, answer);
      }
      announce(this, 'Done.');
    } catch (error) {
      this.problem = describe(error);
      this.log.add('note', `server: ${this.running}`, undefined, this.problem);
    } finally {
      this.running = '';
    }
  }

  #input(): object {
    const form = this.renderRoot.querySelector('form');
    return form ? Object.fromEntries(new FormData(form)) : {};
  }

  #set(name: string, value: string): void {
    const field = this.renderRoot.querySelector('form')?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

function textField(name: string, label: string, value: string) {
  return html`
    <label class="field">
      <span>${label}</span>
      <input name=${name} value=${value} autocomplete="off" spellcheck="false" required />
    </label>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog360-server-panel': ServerPanel;
  }
}
