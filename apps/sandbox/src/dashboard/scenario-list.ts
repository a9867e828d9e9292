import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { announce } from './announce.ts';
import { ask, controlApi, problemOf, type Scenario, type Vendor } from './control-api.ts';
import { subjectLabels } from './fault-names.ts';
import { withCode } from './format.ts';
import { formStyles } from './pane-styles.ts';
import { Resource } from './resource.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';

const wayLabels = { control: 'As a rule', scenario: 'By name', input: 'By a value you send' } as const;

/** Every misbehaviour that has a name: a button for each, and all the ways to ask for it elsewhere. */
export class ScenarioList extends LitElement {
  static override properties = {
    store: { attribute: false },
    vendors: { attribute: false },
    vendor: { state: true },
    often: { state: true },
    problem: { state: true },
    failed: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    formStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
      }
      ul {
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) max-content;
        gap: 0 0.75rem;
        align-items: center;
        padding-block: 0.5rem;
        border-top: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      li > details,
      li > .problem {
        grid-column: 1 / -1;
      }
      summary {
        cursor: pointer;
        width: fit-content;
        color: var(--quiet);
        font-size: 0.8125rem;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        padding: 0.375rem 0 0.25rem 1rem;
      }
      dt {
        color: var(--quiet);
        font-size: 0.8125rem;
      }
      dd {
        margin-bottom: 0.375rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare store: SandboxStore;
  declare vendors: readonly Vendor[];
  /** On whom a pressed scenario is played; `''` for every vendor. */
  declare vendor: string;
  /** How many times; `''` until it is removed. */
  declare often: string;
  declare problem: string;
  /** Id of the scenario that the problem is about. */
  declare failed: string;
  #scenarios = new Resource(this, () => ask(controlApi.GET('/_sandbox/scenarios')), []);

  constructor() {
    super();
    this.vendor = this.problem = this.failed = '';
    this.often = '1';
  }

  override render() {
    const scenarios = this.#scenarios.value?.scenarios ?? [];
    const subjects = Object.entries(subjectLabels).map(([on, title]) => ({
      title,
      scenarios: scenarios.filter((scenario) => scenario.on === on),
    }));
    const own = this.vendors.map(({ vendor, title }) => ({
      title: `${title}: values that cause it`,
      scenarios: scenarios.filter((scenario) => !scenario.on && scenario.vendor === vendor),
    }));
    return html`
      <section class="card" aria-labelledby="title">
        <h2 id="title">Scenarios</h2>
        <p class="quiet">Named misbehaviour. Play one here, or ask for it from a test in one of the ways it lists.</p>
        <div class="fields">${this.#vendorSelect()} ${this.#oftenSelect()}</div>
        <p class="problem" role="alert">${this.failed ? '' : this.#scenarios.problem}</p>
      </section>
      ${[...subjects, ...own]
        .filter((group) => group.scenarios.length > 0)
        .map(
          (group) => html`
            <section class="card" aria-label=${group.title}>
              <h3>${group.title}</h3>
              <ul>
                ${group.scenarios.map((scenario) => this.#scenario(scenario))}
              </ul>
            </section>
          `,
        )}
    `;
  }

  #scenario({ id, description, effect, ways }: Scenario): TemplateResult {
    return html`
      <li>
        <div>
          <code>${id}</code>
          <p>${withCode(description)}</p>
        </div>
        ${
          effect
            ? html`<button type="button" @click=${() => this.#play(id)}>
                Play<span class="visually-hidden"> ${id}</span>
              </button>`
            : nothing
        }
        ${this.failed === id ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
        <details>
          <summary>Ways to ask for it<span class="visually-hidden">: ${id}</span></summary>
          <dl>
            ${ways.map(
              ({ way, value }) =>
                html`<dt>${wayLabels[way]}</dt>
                  <dd>${effect ? html`<code>${value}</code>` : withCode(value)}</dd>`,
            )}
          </dl>
        </details>
      </li>
    `;
  }

  #vendorSelect(): TemplateResult {
    return html`
      <div class="field">
        <label for="vendor">Play on</label>
        <select id="vendor" @change=${({ target }: Event) => (this.vendor = (target as HTMLSelectElement).value)}>
          <option value="">Every vendor</option>
          ${this.vendors.map(({ vendor, title }) => html`<option value=${vendor}>${title}</option>`)}
        </select>
      </div>
    `;
  }

  #oftenSelect(): TemplateResult {
    return html`
      <div class="field">
        <label for="often">How often</label>
        <select id="often" @change=${({ target }: Event) => (this.often = (target as HTMLSelectElement).value)}>
          <option value="1">The next time</option>
          <option value="3">The next 3 times</option>
          <option value="">Until removed</option>
        </select>
      </div>
    `;
  }

  async #play(id: string): Promise<void> {
    const body = {
      ...(this.vendor ? { vendor: this.vendor } : {}),
      ...(this.often ? { times: Number(this.often) } : {}),
    };
    this.problem = await problemOf(
      ask(controlApi.POST('/_sandbox/scenarios/{id}', { params: { path: { id } }, body })),
    );
    this.failed = this.problem ? id : '';
    if (!this.problem) announce(this, `${id} is in force.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-scenarios': ScenarioList;
  }
}
