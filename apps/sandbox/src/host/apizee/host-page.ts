import { html, LitElement } from 'lit';
import { brandStyles, mark } from '../../dashboard/brand.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { hostPageStyles } from '../shared/host-page-styles.ts';
import { createMessageLog } from '../shared/message-log.ts';
import { tabs } from '../shared/tabs.ts';

/** A team's page: each surface of Apizee through the adapter, and what passes between the two. */
export class HostPage extends LitElement {
  static override properties = { selected: { state: true } };
  static override styles = [baseStyles, controlStyles, brandStyles, hostPageStyles];

  declare selected: string;
  readonly #log = createMessageLog();

  constructor() {
    super();
    this.selected = this.#known(location.hash.slice(1));
    this.addEventListener('announce', ({ detail }) =>
      this.renderRoot.querySelector('sandbox-live-region')?.say(detail),
    );
    window.addEventListener('hashchange', () => (this.selected = this.#known(location.hash.slice(1))));
  }

  override render() {
    return html`
      <header class="top">
        <a class="brand" href="/">${mark} Embedworks sandbox</a>
        <nav aria-label="Sandbox">
          <a href="/#/apizee">Apizee</a>
          <a href="/#/journal?vendor=apizee">Journal</a>
        </nav>
      </header>
      <main>
        <div class="intro">
          <h1>A page that hosts Apizee</h1>
          <p class="quiet">
            What a team builds with <code>@embedworks/apizee</code>, on ${location.origin}, against the played vendor on
            another origin.
          </p>
        </div>
        <div class="columns">
          <div class="surfaces">
            ${tabs('Surfaces of Apizee', this.#tabs(), this.selected, (id) => this.#select(id))}
          </div>
          <host-timeline .log=${this.#log} noise="resize"></host-timeline>
        </div>
      </main>
      <sandbox-live-region></sandbox-live-region>
    `;
  }

  #tabs() {
    const log = this.#log;
    return [
      { id: 'agent', title: 'Agent app', panel: html`<apizee-agent-panel .log=${log}></apizee-agent-panel>` },
      {
        id: 'quick-invitation',
        title: 'Quick invitation',
        panel: html`<apizee-quick-invitation-panel .log=${log}></apizee-quick-invitation-panel>`,
      },
      { id: 'console', title: 'Console', panel: html`<apizee-console-panel .log=${log}></apizee-console-panel>` },
      { id: 'loader', title: 'Loader script', panel: html`<apizee-loader-panel .log=${log}></apizee-loader-panel>` },
    ];
  }

  #known(id: string): string {
    return ['quick-invitation', 'console', 'loader'].includes(id) ? id : 'agent';
  }

  #select(id: string): void {
    this.selected = id;
    history.replaceState(null, '', `#${id}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'apizee-host-page': HostPage;
  }
}
