import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ask, controlApi, type Collection, type Vendor } from './control-api.ts';
import { focusLink } from './focus-link.ts';
import { toWords } from './format.ts';
import { paneStyles } from './pane-styles.ts';
import { Resource } from './resource.ts';
import { stateHash, type StateRoute } from './route.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles } from './theme.ts';

/** What the vendors remember: collections, their records, and snapshots of it all. */
export class StateView extends LitElement {
  static override properties = {
    store: { attribute: false },
    vendors: { attribute: false },
    route: { attribute: false },
  };
  static override styles = [
    baseStyles,
    paneStyles,
    css`
      .choices a {
        display: flex;
        justify-content: space-between;
        gap: 1rem;
      }
      .count {
        color: var(--quiet);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare store: SandboxStore;
  declare vendors: readonly Vendor[];
  declare route: StateRoute;
  #collections = new Resource(this, () => ask(controlApi.GET('/_sandbox/state')), ['state']);

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('route');
    if (!before || (before.vendor === this.route.vendor && before.collection === this.route.collection)) return;
    const open = this.renderRoot.querySelector('sandbox-collection');
    if (open) void open.updateComplete.then(() => open.focusHeading());
    else focusLink(this.renderRoot, stateHash({ vendor: before.vendor, collection: before.collection }));
  }

  override render() {
    const collections = this.#collections.value?.collections;
    const chosen = collections?.find((each) => this.#isChosen(each));
    return html`
      <div class="view">
        <h1 tabindex="-1">State</h1>
        <p class="problem" role="alert">${this.#collections.problem}</p>
        ${
          collections
            ? html`<div class="panes ${this.route.collection ? 'open' : ''}">
                <div class="list">
                  ${this.vendors.map((vendor) => this.#vendor(vendor, collections))}
                  <sandbox-snapshots .store=${this.store}></sandbox-snapshots>
                </div>
                <div class="chosen">${this.#chosen(chosen)}</div>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #vendor({ vendor, title }: Vendor, collections: readonly Collection[]): TemplateResult | typeof nothing {
    const own = collections.filter((collection) => collection.vendor === vendor);
    if (own.length === 0) return nothing;
    return html`
      <section class="card flush" aria-labelledby=${`of-${vendor}`}>
        <h2 id=${`of-${vendor}`}>${title}</h2>
        <ul class="choices">
          ${own.map(
            (collection) => html`
              <li>
                <a
                  href=${stateHash({ vendor, collection: collection.name })}
                  aria-current=${this.#isChosen(collection) ? 'true' : nothing}
                >
                  ${toWords(collection.name)}
                  <span class="count">${collection.count.toLocaleString()}</span>
                </a>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #chosen(collection: Collection | undefined): TemplateResult {
    const { route } = this;
    if (!collection) {
      return html`<p class="card quiet">
        ${
          route.collection
            ? `There is no collection ${route.collection} of ${route.vendor}.`
            : 'Choose a collection to see its records. They can be changed, added and deleted while the sandbox runs.'
        }
      </p>`;
    }
    const { vendor, name } = collection;
    return html`
      <p class="back"><a href="#/state">All collections</a></p>
      ${keyed(
        stateHash({ vendor, collection: name }),
        html`<sandbox-collection .store=${this.store} .collection=${collection} .route=${route}></sandbox-collection>`,
      )}
    `;
  }

  #isChosen({ vendor, name }: Collection): boolean {
    return vendor === this.route.vendor && name === this.route.collection;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-state': StateView;
  }
}
