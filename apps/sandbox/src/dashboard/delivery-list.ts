import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { badgeStyles } from './badge.ts';
import { ask, controlApi, type Delivery } from './control-api.ts';
import { deliveryListStyles } from './delivery-list-styles.ts';
import { formatClock } from './format.ts';
import { Resource } from './resource.ts';
import { webhooksHash } from './route.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles } from './theme.ts';
import { titleOfWebhook } from './timeline.ts';

export const stateLabels: Record<Delivery['state'], string> = {
  waiting: 'Waiting',
  delivered: 'Delivered',
  failed: 'Failed',
  lost: 'Lost by a fault',
};

/** Every delivery, newest first, and one of them in full. */
export class DeliveryList extends LitElement {
  static override properties = { store: { attribute: false }, selected: {} };
  static override styles = [baseStyles, badgeStyles, deliveryListStyles];

  declare store: SandboxStore;
  /** Id of the delivery that is open. */
  declare selected: string;
  #deliveries = new Resource(this, () => this.#load(), ['delivery']);

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('selected');
    if (before === undefined || before === this.selected) return;
    const open = this.renderRoot.querySelector('sandbox-delivery');
    if (open) void open.updateComplete.then(() => open.focusHeading());
    else this.renderRoot.querySelector<HTMLElement>(`a[data-id="${CSS.escape(before)}"]`)?.focus();
  }

  override render() {
    const deliveries = this.#deliveries.value;
    const open = deliveries?.find(({ id }) => id === this.selected);
    return html`
      <section aria-labelledby="title">
        <h2 id="title" tabindex="-1">Deliveries</h2>
        <p class="problem" role="alert">${this.#deliveries.problem}</p>
        ${
          deliveries?.length === 0
            ? html`<p class="card">
                Nothing was sent yet. Set an address above, then have something happen:
                <a href="#/triggers">run a trigger</a>.
              </p>`
            : nothing
        }
        ${
          this.selected && deliveries && !open
            ? html`<p class="card">There is no delivery ${this.selected}. <a href=${webhooksHash()}>Close</a></p>`
            : nothing
        }
        <div class="panes ${open ? 'open' : ''}">
          ${deliveries && deliveries.length > 0 ? this.#list(deliveries) : nothing}
          ${open ? html`<sandbox-delivery .delivery=${open}></sandbox-delivery>` : nothing}
        </div>
      </section>
    `;
  }

  #list(deliveries: readonly Delivery[]): TemplateResult {
    return html`
      <ol class="card deliveries" role="list" aria-label="Deliveries, newest first">
        ${repeat(
          deliveries,
          ({ id }) => id,
          (delivery) => guard([delivery, delivery.id === this.selected], () => this.#delivery(delivery)),
        )}
      </ol>
    `;
  }

  #delivery(delivery: Delivery): TemplateResult {
    const { id, vendor, url, state, attempts, createdMs } = delivery;
    const last = attempts.at(-1);
    const answer = last ? (last.status ?? last.error ?? '') : '';
    const tries = attempts.length > 1 ? `, ${attempts.length} attempts` : '';
    return html`
      <li class=${id === this.selected ? 'selected' : ''}>
        <span class="badge ${state}">${stateLabels[state]}</span>
        <a href=${webhooksHash(id)} data-id=${id} aria-current=${id === this.selected ? 'true' : nothing}>
          ${titleOfWebhook(delivery)}<span class="visually-hidden">, ${id}</span>
        </a>
        <span class="quiet where">${vendor}, ${url}</span>
        <span class="answer">${answer}${tries}</span>
        <time class="quiet">${formatClock(createdMs)}</time>
      </li>
    `;
  }

  async #load(): Promise<Delivery[]> {
    const { deliveries } = await ask(controlApi.GET('/_sandbox/deliveries'));
    return deliveries.reverse();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-deliveries': DeliveryList;
  }
}
