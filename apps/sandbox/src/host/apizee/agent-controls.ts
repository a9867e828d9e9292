import type { AgentConfiguration } from '@embedworks/apizee/browser';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { agentCommands, type AgentCommand } from './agent-commands.ts';

/** A control for each of the eight commands. Tells by a `command` event. */
export class AgentControls extends LitElement {
  static override properties = { enabled: { type: Boolean }, problem: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      fieldset {
        display: grid;
        gap: 0.75rem;
      }
      legend {
        padding: 0;
        margin-bottom: 0.5rem;
        font-size: 1rem;
        font-weight: 600;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: end;
      }
      .field {
        flex: 1 1 9rem;
      }
      textarea {
        width: 100%;
        resize: vertical;
        font-family: var(--mono);
        font-size: 0.8125rem;
      }
    `,
  ];

  declare enabled: boolean;
  declare problem: string;

  constructor() {
    super();
    this.enabled = false;
    this.problem = '';
  }

  override render() {
    return html`
      <fieldset ?disabled=${!this.enabled}>
        <legend>Commands</legend>
        <div class="row">
          ${this.#button('connect', agentCommands.connect)} ${this.#button('disconnect', agentCommands.disconnect)}
          ${this.#button('join', agentCommands.join)} ${this.#button('leave', agentCommands.leave)}
        </div>
        ${this.#form('conversation', (text) => agentCommands.conversation(text('name')), [
          html`<label class="field"
            ><span>Conversation, empty for none</span><input name="name" value="CASE-78"
          /></label>`,
        ])}
        ${this.#form('guest_data', (text) => agentCommands.guest({ name: text('name'), phone: text('phone') }), [
          html`<label class="field"><span>Guest name</span><input name="name" value="Omar" required /></label>`,
          html`<label class="field"
            ><span>Guest phone</span><input name="phone" type="tel" value="+33655550101"
          /></label>`,
        ])}
        ${this.#form(
          'user_data',
          (text) => agentCommands.user({ firstName: text('firstName'), userId: text('userId') }),
          [
            html`<label class="field"
              ><span>Agent first name</span><input name="firstName" value="Zoé" required
            /></label>`,
            html`<label class="field"><span>Agent id</span><input name="userId" value="5121" required /></label>`,
          ],
        )}
        ${this.#form('configuration', (text) => this.#readConfiguration(text('configuration')), [
          html`<label class="field"
            ><span>Configuration, JSON</span>
            <textarea name="configuration" rows="2" spellcheck="false">{ "logLevel": "debug" }</textarea>
          </label>`,
        ])}
        <p class="problem" role="alert">${this.problem}</p>
      </fieldset>
    `;
  }

  #button(name: string, command: () => AgentCommand): TemplateResult {
    return html`<button type="button" @click=${() => this.#send(command())}>${name}</button>`;
  }

  #form(
    name: string,
    toCommand: (text: (field: string) => string) => AgentCommand | undefined,
    fields: TemplateResult[],
  ): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.target as HTMLFormElement);
      const command = toCommand((field) => (data.get(field) as string | null)?.trim() ?? '');
      if (command) this.#send(command);
    };
    return html` <form autocomplete="off" @submit=${submit}>${fields}<button>${name}</button></form> `;
  }

  #readConfiguration(text: string): AgentCommand | undefined {
    this.problem = '';
    try {
      return agentCommands.configuration(JSON.parse(text) as AgentConfiguration);
    } catch {
      this.problem = 'The configuration must be JSON, with quotes around names and texts.';
      return undefined;
    }
  }

  #send(command: AgentCommand): void {
    this.problem = '';
    this.dispatchEvent(new CustomEvent<AgentCommand>('command', { detail: command }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'apizee-agent-controls': AgentControls;
  }
}
