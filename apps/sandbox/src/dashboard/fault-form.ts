import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { announce } from './announce.ts';
import { ask, controlApi, problemOf, type FaultSubject, type NewFaultRule, type Vendor } from './control-api.ts';
import { effectChoices, type EffectChoice } from './fault-effects.ts';
import { isSubject, namesOf, subjectLabels } from './fault-names.ts';
import { fieldText } from './field-text.ts';
import { formStyles } from './pane-styles.ts';
import type { FaultsRoute } from './route.ts';
import { baseStyles, controlStyles } from './theme.ts';

/** Makes a rule: on what, what happens, how often. */
export class FaultForm extends LitElement {
  static override properties = {
    vendors: { attribute: false },
    start: { attribute: false },
    subject: { state: true },
    vendor: { state: true },
    effect: { state: true },
    problem: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    formStyles,
    css`
      .card {
        display: grid;
        gap: 0.75rem;
      }
    `,
  ];

  declare vendors: readonly Vendor[];
  /** What the address asks for. */
  declare start: FaultsRoute;
  declare subject: FaultSubject;
  /** `''` for every vendor. */
  declare vendor: string;
  /** Id of the chosen effect. */
  declare effect: string;
  declare problem: string;

  constructor() {
    super();
    this.subject = 'request';
    this.vendor = this.effect = this.problem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isSubject(this.start.on)) this.subject = this.start.on;
    this.vendor = this.start.vendor;
  }

  override render() {
    const suited = effectChoices.filter(({ on }) => on.includes(this.subject));
    const choice = suited.find(({ id }) => id === this.effect) ?? suited[0];
    return html`
      <section class="card" aria-labelledby="title">
        <h2 id="title">Make a rule</h2>
        <form @submit=${(event: Event) => this.#submit(event, choice)}>
          <div class="fields">
            ${this.#select('on', 'On', this.subject, Object.entries(subjectLabels), (value) => {
              if (isSubject(value)) this.subject = value;
            })}
            ${this.#select('vendor', 'Vendor', this.vendor, this.#vendorOptions(), (value) => (this.vendor = value))}
            ${this.#select('name', nameLabels[this.subject], this.start.name, this.#nameOptions())}
          </div>
          <div class="fields">
            ${this.#select(
              'effect',
              'What happens',
              choice?.id ?? '',
              suited.map(({ id, label }) => [id, label]),
              (value) => (this.effect = value),
            )}
            ${choice?.fields.map(
              ({ name, label, value, min, step }) => html`
                <div class="field">
                  <label for=${name}>${label}</label>
                  <input
                    id=${name}
                    name=${name}
                    type="number"
                    required
                    min=${min}
                    step=${step}
                    .value=${String(value)}
                  />
                </div>
              `,
            )}
          </div>
          <div class="fields">
            <div class="field">
              <label for="limit">For the next</label>
              <input id="limit" name="limit" type="number" min="1" step="1" placeholder="until removed" />
            </div>
            <div class="field">
              <label for="percent">Chance, percent</label>
              <input id="percent" name="percent" type="number" min="0" max="100" step="any" placeholder="100" />
            </div>
          </div>
          <p class="problem" role="alert">${this.problem}</p>
          <div><button type="submit" class="primary">Add the rule</button></div>
        </form>
      </section>
    `;
  }

  #select(
    name: string,
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    change?: (value: string) => void,
  ): TemplateResult {
    return html`
      <div class="field">
        <label for=${name}>${label}</label>
        <select
          id=${name}
          name=${name}
          @change=${change ? ({ target }: Event) => change((target as HTMLSelectElement).value) : nothing}
        >
          ${options.map(([each, text]) => html`<option value=${each} ?selected=${each === value}>${text}</option>`)}
        </select>
      </div>
    `;
  }

  #vendorOptions(): [string, string][] {
    return [['', 'Every vendor'], ...this.vendors.map(({ vendor, title }): [string, string] => [vendor, title])];
  }

  #nameOptions(): [string, string][] {
    const names = namesOf(this.vendors, this.vendor, this.subject);
    return [['', 'Every one'], ...names.map((name): [string, string] => [name, name])];
  }

  async #submit(event: Event, choice: EffectChoice | undefined): Promise<void> {
    event.preventDefault();
    if (!choice) return;
    const text = (name: string) => fieldText(event.target, name);
    const numbers = Object.fromEntries(choice.fields.map(({ name }) => [name, Number(text(name))]));
    const rule: NewFaultRule = {
      on: this.subject,
      effect: choice.build(numbers),
      ...(this.vendor ? { vendor: this.vendor } : {}),
      ...(text('name') ? { name: text('name') } : {}),
      ...(text('limit') ? { times: Number(text('limit')) } : {}),
      ...(text('percent') ? { probability: Number(text('percent')) / 100 } : {}),
    };
    this.problem = await problemOf(ask(controlApi.POST('/_sandbox/faults', { body: rule })));
    if (!this.problem) announce(this, 'The rule is in force.');
  }
}

const nameLabels: Record<FaultSubject, string> = { request: 'Operation', message: 'Message', webhook: 'Webhook' };

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-fault-form': FaultForm;
  }
}
