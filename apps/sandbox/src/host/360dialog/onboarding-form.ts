import type { OpenOnboardingOptions } from '@embedworks/360dialog/browser';
import { css, html, LitElement } from 'lit';
import { ask, controlApi, type Scenario } from '../../dashboard/control-api.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { redirectPlaces, sandboxAddresses, toRedirectUrl, type RedirectPlace } from './addresses.ts';
import { hubs } from './hubs.ts';

export interface OnboardingPlan {
  /** What opens the popup: `<dialog360-connect>`, or `openOnboarding()` in a click of the page's own. */
  by: 'element' | 'controller';
  options: Omit<OpenOnboardingOptions, 'ioSignature' | 'extraParameters' | 'signal' | 'onOutOfSight'>;
  /** Whether the team's server signs each onboarding. */
  isSigned: boolean;
}

/**
 * Asks how to open the onboarding. Tells by `plan` at the start and as it changes. What is chosen stands in the page's
 * fragment, so that it outlives a reload.
 */
export class OnboardingForm extends LitElement {
  static override properties = { scenarios: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      form {
        display: grid;
        gap: 0.75rem;
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
        gap: 0.75rem;
      }
      label.row {
        flex-wrap: nowrap;
        gap: 0.375rem;
      }
    `,
  ];

  declare scenarios: readonly Scenario[];

  constructor() {
    super();
    this.scenarios = [];
  }

  protected override firstUpdated(): void {
    this.#restore();
    this.#tell();
    void this.#load();
  }

  override render() {
    return html`
      <form @input=${() => this.#tell()} @submit=${(event: Event) => event.preventDefault()}>
        <div class="fields">
          ${selectField('partnerId', 'Hub', hubs)}
          ${selectField('by', 'Opened by', [
            { id: 'element', title: '<dialog360-connect>' },
            { id: 'controller', title: 'openOnboarding()' },
          ])}
          ${selectField('form', 'Address of the hub', [
            { id: 'permissions', title: '/dashboard/app/…/permissions' },
            { id: 'v1', title: '/dashboard/app/…' },
            { id: 'v2', title: '/onboarding/…' },
          ])}
          ${selectField('redirect', 'Redirect page', redirectPlaces)}
          ${selectField('scenario', 'Scenario', [
            { id: '', title: 'none: you play the client' },
            ...this.scenarios.map(({ id }) => ({ id, title: id })),
          ])}
          ${textField('email', 'E-mail', 'owner@boats.example', 'email')}
          ${textField('name', 'Company', 'Boat Rental Demo')}
          ${textField('number', 'Phone number asked for', '', 'tel')}
          <label class="field">
            <span>Give up after (s)</span>
            <input name="timeoutSeconds" type="number" min="1" value="1800" required />
          </label>
        </div>
        <label class="row">
          <input type="checkbox" name="signed" /> have the team's server sign each onboarding (IO signature)
        </label>
        <p class="quiet">
          ${this.#descriptionOfScenario()} A scenario is chosen by what the e-mail begins with, so it needs nothing that
          production has not.
        </p>
      </form>
    `;
  }

  #descriptionOfScenario(): string {
    const chosen = this.renderRoot.querySelector<HTMLSelectElement>('[name=scenario]')?.value;
    return this.scenarios.find(({ id }) => id === chosen)?.description.replaceAll('`', '') ?? '';
  }

  /** The names that the simulated vendor knows, from the sandbox itself. */
  async #load(): Promise<void> {
    const { scenarios } = await ask(controlApi.GET('/_sandbox/scenarios'));
    this.scenarios = scenarios.filter(
      ({ vendor, ways }) => vendor === '360dialog' && ways.some(({ value }) => value.startsWith('The popup:')),
    );
    await this.updateComplete;
    this.#restore();
    this.#tell();
  }

  #restore(): void {
    const kept = new URLSearchParams(location.hash.slice(1));
    for (const [name, value] of kept) {
      const field = this.#form?.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
  }

  #tell(): void {
    if (!this.#form) return;
    const data = new FormData(this.#form);
    const kept = new URLSearchParams([...data].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
    // Before the scenarios are there, none of them can be chosen.
    if (this.scenarios.length > 0) history.replaceState(null, '', `#${kept}`);
    this.dispatchEvent(new CustomEvent<OnboardingPlan>('plan', { detail: readPlan(data) }));
    this.requestUpdate();
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }
}

function selectField(name: string, label: string, choices: readonly { id: string; title: string }[]) {
  return html`
    <label class="field">
      <span>${label}</span>
      <select name=${name}>
        ${choices.map(({ id, title }) => html`<option value=${id}>${title}</option>`)}
      </select>
    </label>
  `;
}

function textField(name: string, label: string, value: string, type = 'text') {
  return html`
    <label class="field">
      <span>${label}</span>
      <input name=${name} type=${type} value=${value} autocomplete="off" spellcheck="false" />
    </label>
  `;
}

/** What is left empty is left out. */
function readPlan(data: FormData): OnboardingPlan {
  const text = (name: string) => (data.get(name) as string | null)?.trim() || undefined;
  const scenario = text('scenario');
  const email = text('email');
  const form = text('form');
  return {
    by: text('by') === 'controller' ? 'controller' : 'element',
    options: {
      partnerId: text('partnerId') ?? hubs[0].id,
      ...sandboxAddresses,
      form: form === 'v1' || form === 'v2' ? form : undefined,
      redirectUrl: toRedirectUrl((text('redirect') ?? 'connected') as RedirectPlace),
      email: scenario ? `${scenario}+${email ?? 'somebody@boats.example'}` : email,
      name: text('name'),
      number: text('number'),
      timeoutMs: Number(text('timeoutSeconds') ?? 1800) * 1000,
    },
    isSigned: data.has('signed'),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog360-onboarding-form': OnboardingForm;
  }
}
