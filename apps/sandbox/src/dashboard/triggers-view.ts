import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ask, controlApi, type Trigger, type Vendor } from './control-api.ts';
import { withCode } from './format.ts';
import { focusLink } from './focus-link.ts';
import { paneStyles } from './pane-styles.ts';
import { Resource } from './resource.ts';
import { triggerHash, type TriggersRoute } from './route.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';

/** Every event that a vendor can produce, and the form that makes one happen. */
export class TriggersView extends LitElement {
  static override properties = {
    store: { attribute: false },
    vendors: { attribute: false },
    route: { attribute: false },
    text: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    paneStyles,
    css`
      .choices .quiet {
        display: block;
      }
    `,
  ];

  declare store: SandboxStore;
  declare vendors: readonly Vendor[];
  declare route: TriggersRoute;
  /** Words to find. */
  declare text: string;
  #triggers = new Resource(this, () => ask(controlApi.GET('/_sandbox/triggers')), []);

  constructor() {
    super();
    this.text = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('route');
    if (!before || before.trigger === this.route.trigger) return;
    const form = this.renderRoot.querySelector('sandbox-trigger-form');
    if (form) void form.updateComplete.then(() => form.focusHeading());
    else focusLink(this.renderRoot, triggerHash({ vendor: before.vendor, name: before.trigger }));
  }

  override render() {
    const { vendor, trigger: name } = this.route;
    const triggers = this.#triggers.value?.triggers;
    const chosen = triggers?.find((each) => each.vendor === vendor && each.name === name);
    return html`
      <div class="view">
        <h1 tabindex="-1">Triggers</h1>
        <p class="quiet">
          A trigger makes something happen at a vendor, as if a person there had done it: it changes the state, and
          tells your application by the vendor's own webhook.
        </p>
        ${this.#triggers.problem ? html`<p class="problem" role="alert">${this.#triggers.problem}</p>` : nothing}
        ${triggers?.length === 0 ? html`<p class="card">No vendor of this sandbox has triggers.</p>` : nothing}
        ${
          triggers && triggers.length > 0
            ? html`<div class="panes ${chosen ? 'open' : ''}">
                <div class="list">${this.#list(triggers)}</div>
                <div class="chosen">${this.#chosen(chosen)}</div>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #list(triggers: readonly Trigger[]): TemplateResult {
    const words = this.text.toLowerCase().split(/\s+/).filter(Boolean);
    const found = triggers.filter((trigger) => {
      const subject = `${trigger.vendor} ${trigger.name} ${trigger.description}`.toLowerCase();
      return words.every((word) => subject.includes(word));
    });
    const groups = this.vendors.filter(({ vendor }) => found.some((trigger) => trigger.vendor === vendor));
    return html`
      <div class="field" role="search">
        <label for="text">Find a trigger</label>
        <input
          id="text"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${this.text}
          @input=${({ target }: Event) => (this.text = (target as HTMLInputElement).value)}
        />
      </div>
      ${found.length === 0 ? html`<p class="quiet">None of ${triggers.length} triggers matches “${this.text}”.</p>` : nothing}
      ${groups.map(
        ({ vendor, title }) => html`
          <section class="card flush" aria-labelledby=${`of-${vendor}`}>
            <h2 id=${`of-${vendor}`}>${title}</h2>
            <ul class="choices">
              ${found.filter((trigger) => trigger.vendor === vendor).map((trigger) => this.#choice(trigger))}
            </ul>
          </section>
        `,
      )}
    `;
  }

  #choice(trigger: Trigger): TemplateResult {
    const isChosen = trigger.vendor === this.route.vendor && trigger.name === this.route.trigger;
    return html`
      <li>
        <a href=${triggerHash(trigger)} aria-current=${isChosen ? 'true' : nothing}>
          <code>${trigger.name}</code>
          <span class="quiet">${withCode(trigger.description)}</span>
        </a>
      </li>
    `;
  }

  #chosen(trigger: Trigger | undefined): TemplateResult {
    if (!trigger) {
      const { vendor, trigger: name } = this.route;
      return html`<p class="card quiet">
        ${name ? `There is no trigger ${name} of ${vendor}.` : 'Choose what is to happen.'}
      </p>`;
    }
    return html`
      <p class="back"><a href="#/triggers">All triggers</a></p>
      ${keyed(
        triggerHash(trigger),
        html`<sandbox-trigger-form
          .trigger=${trigger}
          .vendor=${this.vendors.find(({ vendor }) => vendor === trigger.vendor)}
        ></sandbox-trigger-form>`,
      )}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-triggers': TriggersView;
  }
}
