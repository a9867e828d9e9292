import type { EsputnikInboxElement } from '@embedworks/esputnik/element';
import '@embedworks/esputnik/element';
import { css, html, LitElement } from 'lit';
import { brandStyles, mark } from '../../dashboard/brand.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { hostPageStyles } from '../shared/host-page-styles.ts';
import { createMessageLog } from '../shared/message-log.ts';
import { tabs } from '../shared/tabs.ts';
import { tokenUrl, vendorOrigin } from './addresses.ts';
import { describe } from '../shared/describe.ts';
import { siteId } from './site.ts';
import { askTeam } from '../shared/team-server.ts';
import { findVisitor, visitors, type Visitor } from './visitors.ts';

const tabIds = ['widget', 'inbox', 'snippet', 'events', 'contacts'];

/**
 * A team's shop. The vendor's script looks for the place of its bell in the document and not in shadow roots, so
 * `<esputnik-inbox>` is a child of this element and shows in its bar.
 */
export class HostPage extends LitElement {
  static override properties = {
    selected: { state: true },
    visitor: { state: true },
    scriptState: { state: true },
    problem: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    brandStyles,
    hostPageStyles,
    css`
      .shop {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem 1rem;
      }
      .shop .field {
        flex: 1 1 15rem;
        max-width: 26rem;
      }
      .shop slot {
        display: block;
        min-height: 2.75rem;
      }
    `,
  ];

  declare selected: string;
  declare visitor: Visitor | undefined;
  declare scriptState: string;
  declare problem: string;
  readonly #log = createMessageLog();
  readonly #inbox: EsputnikInboxElement;

  constructor() {
    super();
    this.selected = this.#known(location.hash.slice(1));
    this.scriptState = 'waits for a visitor';
    this.problem = '';
    this.#inbox = this.#createInbox();
    this.addEventListener('announce', ({ detail }) =>
      this.renderRoot.querySelector('sandbox-live-region')?.say(detail),
    );
    window.addEventListener('hashchange', () => (this.selected = this.#known(location.hash.slice(1))));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.append(this.#inbox);
    void this.#start();
  }

  override render() {
    return html`
      <header class="top">
        <a class="brand" href="/">${mark} Embedworks sandbox</a>
        <nav aria-label="Sandbox">
          <a href="/#/esputnik">eSputnik</a>
          <a href="/#/journal?vendor=esputnik">Journal</a>
        </nav>
      </header>
      <main>
        <div class="intro">
          <h1>A page that hosts eSputnik</h1>
          <p class="quiet">
            What a team builds with <code>@embedworks/esputnik</code>, on ${location.origin}, against the played vendor
            on another origin.
          </p>
        </div>
        <section class="card shop" aria-label="The shop">
          <label class="field">
            <span>Signed in to the shop</span>
            <select
              ?disabled=${this.visitor === undefined}
              @change=${({ target }: Event) => void this.#signIn((target as HTMLSelectElement).value)}
            >
              ${visitors.map(
                ({ id, title }) => html`<option value=${id} ?selected=${id === this.visitor?.id}>${title}</option>`,
              )}
            </select>
          </label>
          <slot></slot>
        </section>
        <p class="problem" role="alert">${this.problem}</p>
        <div class="columns">
          <div class="surfaces">
            ${tabs('Surfaces of eSputnik', this.#tabs(), this.selected, (id) => this.#select(id))}
          </div>
          <host-timeline .log=${this.#log}></host-timeline>
        </div>
      </main>
      <sandbox-live-region></sandbox-live-region>
    `;
  }

  #tabs() {
    const log = this.#log;
    const { visitor, scriptState } = this;
    return [
      {
        id: 'widget',
        title: 'Inbox widget',
        panel: html` <esputnik-widget-panel .visitor=${visitor} .scriptState=${scriptState}></esputnik-widget-panel> `,
      },
      { id: 'inbox', title: 'Own inbox', panel: html`<esputnik-inbox-panel .log=${log}></esputnik-inbox-panel>` },
      { id: 'snippet', title: 'Snippet', panel: html`<esputnik-snippet-panel></esputnik-snippet-panel>` },
      {
        id: 'events',
        title: 'Tracking and events',
        panel: html`<esputnik-events-panel .log=${log}></esputnik-events-panel>`,
      },
      {
        id: 'contacts',
        title: 'Contacts',
        panel: html`<esputnik-contacts-panel .log=${log}></esputnik-contacts-panel>`,
      },
    ];
  }

  #createInbox(): EsputnikInboxElement {
    const inbox = document.createElement('esputnik-inbox');
    // The place that the vendor has been told of.
    inbox.id = 'esputnik-inbox';
    inbox.ariaLabel = 'Messages of the shop';
    for (const type of ['loaded', 'failed', 'token-given', 'token-empty', 'callback-failed']) {
      inbox.addEventListener(`esputnik-${type}`, (event) => {
        const { detail } = event as CustomEvent<unknown>;
        const error = detail instanceof Error ? detail : (detail as { error?: unknown }).error;
        this.#log.add('received', `esputnik-${type}`, undefined, error === undefined ? undefined : describe(error));
        if (type === 'loaded' || type === 'failed') this.scriptState = inbox.state;
      });
    }
    return inbox;
  }

  /** Whoever opens the page for the first time is somebody with messages. */
  async #start(): Promise<void> {
    try {
      const { id } = await askTeam<{ id: string | null }>('visitor');
      const visitor = findVisitor(id ?? undefined) ?? findVisitor('known');
      if (!visitor) return;
      if (id === null) await askTeam('sign-in', { id: visitor.id });
      this.visitor = visitor;
      this.scriptState = 'loading';
      this.#log.add('note', 'signed in', { visitor: visitor.id });
      Object.assign(this.#inbox, { language: visitor.language ?? 'en', scriptUrl: vendorOrigin, siteId, tokenUrl });
    } catch (error) {
      this.problem = describe(error);
    }
  }

  /** The vendor's script keeps the contact it knows until the page is loaded anew. */
  async #signIn(id: string): Promise<void> {
    this.problem = '';
    try {
      await askTeam('sign-in', { id });
      location.reload();
    } catch (error) {
      this.problem = describe(error);
    }
  }

  #known(id: string): string {
    return tabIds.includes(id) ? id : 'widget';
  }

  #select(id: string): void {
    this.selected = id;
    history.replaceState(null, '', `#${id}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-host-page': HostPage;
  }
}
