import { loadAgent, type LoadAgentEvent, type LoadAgentOptions, type LoadedAgent } from '@embedworks/apizee/browser';
import { html, LitElement } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { askTeam } from '../shared/team-server.ts';
import { vendorOrigin } from './addresses.ts';
import { describe } from './agent-session.ts';
import { loaderCode } from './loader-code.ts';

type AgentUser = Pick<LoadAgentOptions, 'apiKey' | 'user'>;

/** The vendor's script in this page, with a user that the team's own server signed in. */
export class LoaderPanel extends LitElement {
  static override properties = {
    log: { attribute: false },
    loaded: { state: true },
    loading: { state: true },
    problem: { state: true },
  };
  static override styles = [baseStyles, controlStyles, panelStyles];

  declare log: MessageLog;
  declare loaded: LoadedAgent | undefined;
  declare loading: boolean;
  declare problem: string;

  constructor() {
    super();
    this.loading = false;
    this.problem = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loaded?.destroy();
    this.loaded = undefined;
  }

  override render() {
    const state = this.loading ? 'loading' : this.loaded ? 'loaded' : 'not loaded';
    return html`
      <div class="panel">
        <section class="card stack" aria-labelledby="title">
          <h2 id="title">Loader script</h2>
          <p class="quiet">
            This page asks its own server, <code>POST /host/apizee/agent-user</code>. The server signs in with the
            team's credentials and answers only what this user's page may see. Then the vendor's
            <code>loaderAgent.js</code> runs in this page, and its boxes appear at the edge of the window.
          </p>
          <dl>
            <dt>State</dt>
            <dd>${state}</dd>
          </dl>
          <div class="row">
            <button type="button" class="primary" aria-disabled=${String(this.loading)} @click=${() => this.#toggle()}>
              ${this.loaded ? 'Stop listening' : 'Sign in and load'}
            </button>
          </div>
          <p class="problem" role="alert">${this.problem}</p>
        </section>
        <host-code class="card" heading="On the server" .code=${loaderCode.server}></host-code>
        <host-code class="card" heading="On the page" .code=${loaderCode.page}></host-code>
      </div>
    `;
  }

  async #toggle(): Promise<void> {
    if (this.loading) return;
    if (this.loaded) {
      this.loaded.destroy();
      this.loaded = undefined;
      this.log.add('note', 'loadAgent destroy()', undefined, 'the vendor’s script itself cannot be unloaded');
      return;
    }
    this.problem = '';
    this.loading = true;
    try {
      await this.#load();
      announce(this, 'The agent is loaded.');
    } catch (error) {
      this.problem = describe(error);
      this.log.add('note', 'loadAgent()', undefined, this.problem);
    } finally {
      this.loading = false;
    }
  }

  async #load(): Promise<void> {
    const { apiKey, user } = await askTeam<AgentUser>('agent-user');
    this.log.add('note', 'the team’s server answered', { apiKey, user: { ...user, token: '•••' } });
    this.loaded = await loadAgent({
      serverDomainRoot: `${vendorOrigin}/`,
      apiKey,
      user,
      params: { culture: 'en' },
      timeoutMs: 10_000,
      onEvent: (event) => this.#receive(event),
    });
  }

  #receive(event: LoadAgentEvent): void {
    if (event.type === 'dropped') return this.log.add('dropped', 'callback', event.data, 'not in the contract');
    if (event.type === 'unknown') return this.log.add('unknown', event.data.type, event.data, 'not in the contract');
    if (event.type === 'openComBox') return this.log.add('received', event.type, event.box);
    this.log.add('received', event.type, 'params' in event ? event.params : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'apizee-loader-panel': LoaderPanel;
  }
}
