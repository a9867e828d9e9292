import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Vendor } from './control-api.ts';
import { formatCount } from './format.ts';
import { journalHash } from './route.ts';
import { baseStyles, controlStyles } from './theme.ts';
import type { ChangeSetting } from './vendor-setting.ts';

/** All that is needed to work with one vendor: where it is, what signs in, its pages and its settings. */
export class VendorCard extends LitElement {
  static override properties = {
    vendor: { attribute: false },
    change: { attribute: false },
    linked: { type: Boolean },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .card,
      .parts,
      .access {
        display: grid;
        gap: 1rem;
        align-content: start;
      }
      header {
        justify-content: space-between;
      }
      dl {
        display: grid;
        grid-template-columns: fit-content(33%) minmax(0, 1fr);
        gap: 0.375rem 1rem;
        align-items: start;
      }
      dt {
        color: var(--quiet);
        padding-block: 0.1875rem;
      }
      dd {
        display: grid;
        gap: 0.375rem;
        min-width: 0;
      }
      .part {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 0.5rem;
      }
      h3 {
        margin-bottom: 0.5rem;
      }
      ul {
        list-style: none;
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      .settings {
        display: grid;
        gap: 0.75rem;
      }
      .button {
        gap: 0.375rem;
      }
      @container (max-width: 26rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
        dd {
          margin-bottom: 0.375rem;
        }
      }
      @container (min-width: 60rem) {
        .parts {
          grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
          gap: 1rem 3rem;
        }
      }
    `,
  ];

  declare vendor: Vendor;
  declare change: ChangeSetting;
  /** Whether the title leads to the vendor's own view. */
  declare linked: boolean;

  override render() {
    const { vendor, title, origin, baseUrl, credentials, operations } = this.vendor;
    return html`
      <section class="card" aria-labelledby="title">
        <header class="row">
          <h2 id="title">${this.linked ? html`<a href="#/${vendor}">${title}</a>` : 'Access'}</h2>
          <a class="quiet" href=${journalHash({ vendor })}>${formatCount(operations.length, 'operation')} · journal</a>
        </header>
        <div class="parts">
          <div class="access">
            <dl>
              ${fact('In a browser', origin, `${title}'s origin`)}
              ${fact('From a server', baseUrl, `${title}'s base URL`)}
              ${credentials.map(({ name, value }) => fact(name, value, `${title}'s ${name}`))}
            </dl>
            ${this.#pages()}
          </div>
          ${this.#settings()}
        </div>
      </section>
    `;
  }

  #pages(): TemplateResult | typeof nothing {
    const { hostPage, pages } = this.vendor;
    if (pages.length === 0 && hostPage === null) return nothing;
    return html`
      <div>
        <h3>Pages</h3>
        <ul>
          ${hostPage === null ? nothing : html`<li><a class="button" href=${hostPage}>Host page</a></li>`}
          ${pages.map(
            ({ title, url }) =>
              html`<li>
                <a class="button" href=${url} target="_blank" rel="noopener"
                  >${title}
                  <code class="quiet"
                    >${new URL(url).pathname}<span class="visually-hidden">, opens a new tab</span></code
                  >
                  <span aria-hidden="true">↗</span></a
                >
              </li>`,
          )}
        </ul>
      </div>
    `;
  }

  #settings(): TemplateResult | typeof nothing {
    const { settings } = this.vendor;
    if (settings.length === 0) return nothing;
    return html`
      <div>
        <h3>Settings</h3>
        <div class="settings">
          ${repeat(
            settings,
            ({ name }) => name,
            (setting) => html`<sandbox-setting .setting=${setting} .change=${this.change}></sandbox-setting>`,
          )}
        </div>
      </div>
    `;
  }
}

function fact(name: string, value: string, what: string): TemplateResult {
  // A user and a password are listed as one value, and typed into two fields.
  const parts = value.split(' / ');
  return html`
    <dt>${name}</dt>
    <dd>
      ${parts.map(
        (part, index) => html`
          <div class="part">
            <code>${part}</code>
            <sandbox-copy-button
              .value=${part}
              .what=${parts.length > 1 ? `${what}, part ${index + 1}` : what}
            ></sandbox-copy-button>
          </div>
        `,
      )}
    </dd>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-vendor-card': VendorCard;
  }
}
