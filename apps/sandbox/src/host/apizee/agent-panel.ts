import { html, LitElement, nothing } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { agentCommands, type AgentCommand } from './agent-commands.ts';
import type { AgentFormValue } from './agent-form.ts';
import { createAgentSession, describe, type AgentSession } from './agent-session.ts';

/** The agent app in an iframe, everything that can be said to it, and what became of it. */
export class AgentPanel extends LitElement {
  static override properties = { log: { attribute: false }, problem: { state: true } };
  static override styles = [baseStyles, controlStyles, panelStyles];

  declare log: MessageLog;
  declare problem: string;
  #session: AgentSession | undefined;
  #stateBefore = '';

  constructor() {
    super();
    this.problem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session ??= createAgentSession(this.log, () => this.#follow());
    // A message of a stranger is counted by the adapter and passed on to nobody.
    window.addEventListener('message', this.#recount);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session?.unmount();
    window.removeEventListener('message', this.#recount);
  }

  override render() {
    const { agent, ready = '', connected = '', code = '' } = this.#session ?? {};
    const mounted = agent !== undefined;
    const { source = 0, origin = 0, schema = 0 } = agent?.dropped ?? {};
    return html`
      <div class="panel">
        <section class="card stack" aria-labelledby="options">
          <h2 id="options">Options</h2>
          <apizee-agent-form
            ?mounted=${mounted}
            @plan=${({ detail }: CustomEvent<AgentFormValue>) => this.#session?.plan(detail.options)}
            @mount=${({ detail }: CustomEvent<AgentFormValue>) => this.#mount(detail)}
            @unmount=${() => this.#session?.unmount()}
          ></apizee-agent-form>
          <p class="problem" role="alert">${this.problem}</p>
        </section>
        <div class="stage"></div>
        <section class="card stack" aria-labelledby="state">
          <h2 id="state">State</h2>
          <dl>
            <dt>agent.state</dt>
            <dd><code>${agent?.state ?? 'not mounted'}</code></dd>
            <dt>agent.ready</dt>
            <dd>${ready}</dd>
            <dt>agent.connected</dt>
            <dd>${connected}</dd>
            <dt>agent.dropped</dt>
            <dd>${source} wrong window, ${origin} wrong origin, ${schema} not in the contract</dd>
          </dl>
          ${
            connected.startsWith('rejected: timeout')
              ? html`<p>
                  The app says nothing when the platform does not answer, when it has no API key or conversation, and
                  when the browser denies it storage. Private windows deny it to frames of other sites.
                </p>`
              : nothing
          }
          <div class="row">
            <button type="button" @click=${() => this.#playStranger()}>Post a message from a wrong window</button>
          </div>
        </section>
        <apizee-agent-controls
          class="card"
          ?enabled=${mounted}
          @command=${({ detail }: CustomEvent<AgentCommand>) => this.#session?.send(detail)}
        ></apizee-agent-controls>
        <host-code class="card" .code=${code}></host-code>
      </div>
    `;
  }

  #mount({ options, commandsAtOnce }: AgentFormValue): void {
    const stage = this.renderRoot.querySelector('.stage');
    const session = this.#session;
    if (!stage || !session) return;
    this.problem = '';
    try {
      session.mount(stage, options);
    } catch (error) {
      this.problem = describe(error);
      return;
    }
    if (!commandsAtOnce) return;
    session.send(agentCommands.connect());
    session.send(agentCommands.join());
  }

  /** This page is not the agent app, so the adapter must not believe it. */
  #playStranger(): void {
    this.log.add('note', 'postMessage({ type: "joined" }) from this window', undefined, 'must be dropped');
    window.postMessage({ type: 'joined' }, location.origin);
  }

  #recount = (): void => {
    // After the adapter's own listener, whichever was added first.
    setTimeout(() => this.requestUpdate());
  };

  #follow(): void {
    const state = this.#session?.agent?.state ?? 'not mounted';
    if (state !== this.#stateBefore && this.#stateBefore !== '') announce(this, `The agent is ${state}.`);
    this.#stateBefore = state;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'apizee-agent-panel': AgentPanel;
  }
}
