import type { components } from '@embedworks/contracts/apizee/rest';
import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../../../pages/form.ts';

export type Ticket = components['schemas']['Ticket'];

export interface ConsoleModel {
  tickets: readonly Ticket[];
  /** How many there are in all. */
  total: number;
  /** What was done last, for the live region. */
  status: string;
  problem: string;
}

export interface ConsoleActions {
  createTicket(input: { phone: string; reference: string }): void;
  closeTicket(id: number): void;
  refresh(): void;
  signOut(): void;
}

export function renderConsole(model: ConsoleModel, actions: ConsoleActions): TemplateResult {
  return html`
    <header class="bar">
      <h1>Console</h1>
      <div class="row">
        <button type="button" @click=${actions.refresh}>Refresh</button>
        <button type="button" @click=${actions.signOut}>Sign out</button>
      </div>
    </header>
    <main class="console">
      <p role="status">${model.status}</p>
      <div role="alert">${model.problem ? html`<p class="bad">${model.problem}</p>` : nothing}</div>
      ${renderTickets(model, actions)} ${renderNewTicket(actions)}
    </main>
  `;
}

function renderTickets({ tickets, total }: ConsoleModel, { closeTicket }: ConsoleActions) {
  return html`
    <section aria-labelledby="tickets-title">
      <h2 id="tickets-title">Tickets (${total})</h2>
      ${tickets.length === 0 ? html`<p class="quiet">There are none yet.</p>` : nothing}
      <ul class="tickets">
        ${tickets.map(
          (ticket) => html`
            <li class="card" data-ticket=${ticket.id}>
              <p>
                <strong>${ticket.reference || `Ticket ${ticket.id}`}</strong>
                <span class="quiet">${ticket.id} · ${ticket.state} · ${recipientsOf(ticket)}</span>
              </p>
              <button
                type="button"
                aria-label="Close ticket ${ticket.id}"
                ?disabled=${ticket.state === 'closed'}
                @click=${() => closeTicket(ticket.id)}
              >
                Close
              </button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

function renderNewTicket({ createTicket }: ConsoleActions) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = new FormData(form);
    createTicket({ phone: textOf(fields, 'phone'), reference: textOf(fields, 'reference') });
    form.reset();
  };
  return html`
    <form class="card" aria-labelledby="new-title" @submit=${submit}>
      <h2 id="new-title">New ticket</h2>
      <label for="phone">Guest phone</label>
      <input id="phone" name="phone" type="tel" autocomplete="off" required />
      <label for="reference">Reference</label>
      <input id="reference" name="reference" autocomplete="off" />
      <button class="primary">Create and invite</button>
    </form>
  `;
}

function recipientsOf({ requestor }: Ticket): string {
  const phones = requestor?.phone ?? [];
  return [...(Array.isArray(phones) ? phones : [phones]), ...(requestor?.email ?? [])].join(', ');
}
