import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { appStyles } from './app-styles.ts';
import { mark } from './brand.ts';
import { formatCount } from './format.ts';
import { parseRoute, type Route } from './route.ts';
import { createSandboxStore, type Connection, type SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';

const connectionWords: Record<Connection, string> = {
  connecting: 'Connecting…',
  live: 'Live',
  reconnecting: 'Reconnecting…',
};

/** The dashboard: header, and the view the address names. */
export class Dashboard extends LitElement {
  static override properties = { route: { state: true } };
  static override styles = [baseStyles, controlStyles, appStyles];

  declare route: Route;
  #store: SandboxStore | undefined;
  #connection: Connection = 'connecting';
  #returns = 0;

  constructor() {
    super();
    this.route = parseRoute(location.hash);
    this.addEventListener('announce', ({ detail }) => this.#say(detail));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#store = createSandboxStore();
    this.#store.subscribe(() => this.#follow());
    window.addEventListener('hashchange', this.#navigate);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#store?.close();
    window.removeEventListener('hashchange', this.#navigate);
  }

  protected override updated(changed: PropertyValues<this>): void {
    document.title = `${titleOf(this.route)} · Embedworks sandbox`;
    const before = changed.get('route');
    if (!before || keyOf(before) === keyOf(this.route)) return;
    window.scrollTo({ top: 0 });
    const view = this.renderRoot.querySelector<LitElement>('main > *');
    void view?.updateComplete.then(() => view.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }

  override render() {
    const { connection = 'connecting', vendors } = this.#store ?? {};
    return html`
      <header class="top">
        <button type="button" class="skip" @click=${() => this.renderRoot.querySelector('main')?.focus()}>
          Skip to the content
        </button>
        <a class="brand" href="#/">${mark} Embedworks sandbox</a>
        <nav aria-label="Views">
          <ul>
            ${this.#link('#/', 'Overview', this.route.view === 'overview')}
            ${vendors?.map(({ vendor, title }) =>
              this.#link(`#/${vendor}`, title, this.route.view === 'vendor' && this.route.vendor === vendor),
            )}
            ${this.#link('#/journal', 'Journal', this.route.view === 'journal')}
          </ul>
        </nav>
        <div class="state">
          <span class="connection ${connection}">${connectionWords[connection]}</span>
          <button type="button" @click=${() => this.#reset()}>Reset</button>
        </div>
      </header>
      <main tabindex="-1">${this.#view()}</main>
      <sandbox-live-region></sandbox-live-region>
    `;
  }

  #view(): TemplateResult {
    const store = this.#store;
    if (!store?.loaded) return html`<p class="quiet">Connecting to the sandbox…</p>`;
    const { rows, vendors = [], hostPages } = store;
    switch (this.route.view) {
      case 'overview':
        return html`<sandbox-overview
          .store=${store}
          .rows=${rows}
          .vendors=${vendors}
          .hostPages=${hostPages}
        ></sandbox-overview>`;
      case 'vendor':
        return html`<sandbox-vendor
          .store=${store}
          .rows=${rows}
          .vendors=${vendors}
          .hostPages=${hostPages}
          .name=${this.route.vendor}
        ></sandbox-vendor>`;
      case 'journal':
        return html`<sandbox-journal
          .rows=${rows}
          .vendors=${vendors}
          .filter=${this.route.filter}
          .selected=${this.route.selected ?? ''}
        ></sandbox-journal>`;
    }
  }

  #link(href: string, text: string, current: boolean): TemplateResult {
    return html`<li><a href=${href} aria-current=${current ? 'page' : nothing}>${text}</a></li>`;
  }

  #navigate = (): void => {
    this.route = parseRoute(location.hash);
  };

  /** Says what a reader who does not look at the header would miss. */
  #follow(): void {
    const { connection, returns, rows } = this.#store as SandboxStore;
    if (connection === 'reconnecting' && this.#connection === 'live') this.#say('The sandbox is away. Reconnecting.');
    if (returns > this.#returns) this.#say(`The sandbox is back, with ${formatCount(rows.length, 'exchange')}.`);
    this.#connection = connection;
    this.#returns = returns;
    this.requestUpdate();
  }

  async #reset(): Promise<void> {
    try {
      await this.#store?.reset();
      this.#say('The sandbox is as at its start.');
    } catch {
      this.#say('The sandbox could not be reset. Is it running?');
    }
  }

  #say(text: string): void {
    this.renderRoot.querySelector('sandbox-live-region')?.say(text);
  }
}

function titleOf(route: Route): string {
  if (route.view === 'overview') return 'Overview';
  if (route.view === 'vendor') return route.vendor;
  return route.selected ? `Row ${route.selected}` : 'Journal';
}

/** Routes with the same key are the same view, so the focus stays where it is. */
function keyOf(route: Route): string {
  return route.view === 'vendor' ? route.vendor : route.view;
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-dashboard': Dashboard;
  }
}
