import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { appStyles } from './app-styles.ts';
import { brandStyles, mark } from './brand.ts';
import { problemOf } from './control-api.ts';
import { formatCount } from './format.ts';
import { parseRoute, type Route } from './route.ts';
import { createSandboxStore, type Connection, type SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';
import { defaultWorld, world } from './world.ts';

const connectionWords: Record<Connection, string> = {
  connecting: 'Connecting…',
  live: 'Live',
  reconnecting: 'Reconnecting…',
};

/** In the order of the header, after the vendors. The first part of each address is its view's name. */
const views = [
  ['journal', 'Journal'],
  ['triggers', 'Triggers'],
  ['faults', 'Faults'],
  ['webhooks', 'Webhooks'],
  ['state', 'State'],
  ['clock', 'Clock'],
] as const;

/** The dashboard: header, and the view the address names. */
export class Dashboard extends LitElement {
  static override properties = { route: { state: true } };
  static override styles = [baseStyles, controlStyles, brandStyles, appStyles];

  declare route: Route;
  #store: SandboxStore | undefined;
  #connection: Connection = 'connecting';
  #returns = 0;
  #revealed = '';

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
    const inWorld = world === defaultWorld ? '' : ` · ${world}`;
    document.title = `${titleOf(this.route)}${inWorld} · Embedworks sandbox`;
    this.#revealLink();
    const before = changed.get('route');
    if (!before || keyOf(before) === keyOf(this.route)) return;
    window.scrollTo({ top: 0 });
    const view = this.renderRoot.querySelector<LitElement>('main > *');
    void view?.updateComplete.then(() => view.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }

  override render() {
    const { route } = this;
    const store = this.#store;
    const { connection = 'connecting', vendors } = store ?? {};
    return html`
      <header class="top">
        <button type="button" class="skip" @click=${() => this.renderRoot.querySelector('main')?.focus()}>
          Skip to the content
        </button>
        <a class="brand" href="#/">${mark} Embedworks sandbox</a>
        <div class="state">
          ${
            store?.loaded
              ? html`<sandbox-world-select .store=${store}></sandbox-world-select>
                  <sandbox-clock-badge .store=${store}></sandbox-clock-badge>`
              : nothing
          }
          <span class="connection ${connection}">${connectionWords[connection]}</span>
          <button type="button" @click=${() => this.#reset()}>Reset</button>
        </div>
        <nav aria-label="Views">
          <ul>
            ${this.#link('#/', 'Overview', route.view === 'overview')}
            ${vendors?.map(({ vendor, title }) =>
              this.#link(`#/${vendor}`, title, route.view === 'vendor' && route.vendor === vendor),
            )}
            ${views.map(([view, title]) => this.#link(`#/${view}`, title, route.view === view))}
          </ul>
        </nav>
      </header>
      <main tabindex="-1">${this.#view()}</main>
      <sandbox-live-region></sandbox-live-region>
    `;
  }

  #view(): TemplateResult {
    const store = this.#store;
    const { route } = this;
    if (!store?.loaded) return html`<p class="quiet">Connecting to the sandbox…</p>`;
    const { rows, vendors = [] } = store;
    switch (route.view) {
      case 'overview':
        return html`<sandbox-overview .store=${store} .rows=${rows} .vendors=${vendors}></sandbox-overview>`;
      case 'vendor':
        return html`<sandbox-vendor
          .store=${store}
          .rows=${rows}
          .vendors=${vendors}
          .name=${route.vendor}
        ></sandbox-vendor>`;
      case 'journal':
        return html`<sandbox-journal
          .rows=${rows}
          .vendors=${vendors}
          .filter=${route.filter}
          .selected=${route.selected ?? ''}
        ></sandbox-journal>`;
      case 'triggers':
        return html`<sandbox-triggers .store=${store} .vendors=${vendors} .route=${route}></sandbox-triggers>`;
      case 'faults':
        return html`<sandbox-faults .store=${store} .vendors=${vendors} .route=${route}></sandbox-faults>`;
      case 'webhooks':
        return html`<sandbox-webhooks .store=${store} .vendors=${vendors} .route=${route}></sandbox-webhooks>`;
      case 'state':
        return html`<sandbox-state .store=${store} .vendors=${vendors} .route=${route}></sandbox-state>`;
      case 'clock':
        return html`<sandbox-clock .store=${store}></sandbox-clock>`;
    }
  }

  #link(href: string, text: string, current: boolean): TemplateResult {
    return html`<li><a href=${href} aria-current=${current ? 'page' : nothing}>${text}</a></li>`;
  }

  /** The header has one line for the views, and may have to scroll to the current one. */
  #revealLink(): void {
    if (!this.#store?.loaded || this.#revealed === this.route.view) return;
    this.#revealed = this.route.view;
    this.renderRoot.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  #navigate = (): void => {
    this.route = parseRoute(location.hash);
  };

  /** Says what a reader who does not look at the header would miss. */
  #follow(): void {
    const { connection, returns, rows } = this.#store as SandboxStore;
    if (connection === 'reconnecting' && this.#connection === 'live') this.#say('The sandbox is away. Reconnecting.');
    if (returns > this.#returns)
      this.#say(`The sandbox is back, with ${formatCount(rows.length, 'row')} in its journal.`);
    this.#connection = connection;
    this.#returns = returns;
    this.requestUpdate();
  }

  async #reset(): Promise<void> {
    const problem = await problemOf(this.#store?.reset() ?? Promise.resolve());
    this.#say(problem || 'The sandbox is as at its start.');
  }

  #say(text: string): void {
    this.renderRoot.querySelector('sandbox-live-region')?.say(text);
  }
}

function titleOf(route: Route): string {
  if (route.view === 'overview') return 'Overview';
  if (route.view === 'vendor') return route.vendor;
  if (route.view === 'journal' && route.selected) return `Row ${route.selected}`;
  if (route.view === 'triggers' && route.trigger) return route.trigger;
  if (route.view === 'state' && route.collection) return route.collection;
  return views.find(([view]) => view === route.view)?.[1] ?? '';
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
