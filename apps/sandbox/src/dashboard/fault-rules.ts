import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { announce } from './announce.ts';
import { ask, controlApi, problemOf, type FaultRule } from './control-api.ts';
import { describeEffect } from './fault-effects.ts';
import { describeLimits, describeSubject } from './fault-names.ts';
import { kindIcon } from './icon.ts';
import { Resource } from './resource.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';

/** The rules in force. */
export class FaultRules extends LitElement {
  static override properties = { store: { attribute: false }, problem: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.75rem;
      }
      header,
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 0.75rem;
      }
      ul {
        list-style: none;
      }
      li {
        padding-block: 0.5rem;
        border-top: 1px solid var(--line);
      }
      li p {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .limits {
        display: block;
        font-size: 0.8125rem;
      }
      .icon {
        vertical-align: -0.1875rem;
      }
    `,
  ];

  declare store: SandboxStore;
  declare problem: string;
  #faults = new Resource(this, () => ask(controlApi.GET('/_sandbox/faults')), ['faults']);

  constructor() {
    super();
    this.problem = '';
  }

  override render() {
    const faults = this.#faults.value?.faults;
    return html`
      <section class="card" aria-labelledby="title">
        <header>
          <h2 id="title" tabindex="-1">In force</h2>
          ${
            faults && faults.length > 0
              ? html`<button type="button" @click=${() => this.#clear()}>Remove all</button>`
              : nothing
          }
        </header>
        <p class="problem" role="alert">${this.problem || this.#faults.problem}</p>
        ${faults?.length === 0 ? html`<p class="quiet">Nothing goes wrong now. Press a scenario, or make a rule.</p>` : nothing}
        ${
          faults && faults.length > 0
            ? html`<ul>
                ${repeat(
                  faults,
                  ({ id }) => id,
                  (rule) => this.#rule(rule),
                )}
              </ul>`
            : nothing
        }
      </section>
    `;
  }

  #rule(rule: FaultRule): TemplateResult {
    const text = `${describeSubject(rule)} ${describeEffect(rule.effect)}`;
    return html`
      <li>
        <p>${kindIcon(rule.on)} ${text} <span class="quiet limits">${describeLimits(rule)}</span></p>
        <button type="button" aria-label=${`Remove: ${text}`} @click=${() => this.#remove(rule.id)}>Remove</button>
      </li>
    `;
  }

  #remove(id: string): Promise<void> {
    return this.#change(ask(controlApi.DELETE('/_sandbox/faults/{id}', { params: { path: { id } } })), 'removed');
  }

  #clear(): Promise<void> {
    return this.#change(ask(controlApi.DELETE('/_sandbox/faults')), 'all removed');
  }

  async #change(call: Promise<unknown>, done: string): Promise<void> {
    this.problem = await problemOf(call);
    if (this.problem) return;
    await this.#faults.reload();
    // The button that was pressed is gone.
    this.renderRoot.querySelector('h2')?.focus();
    announce(this, done === 'removed' ? 'The rule is removed.' : 'Every rule is removed.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-fault-rules': FaultRules;
  }
}
