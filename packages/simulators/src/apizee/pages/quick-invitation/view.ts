import type { components } from '@embedworks/contracts/apizee/rest';
import { html, nothing, type TemplateResult } from 'lit';
import { readEmails, readPhones, type Prefill, type Recipients } from './prefill.ts';
import { isVideoAssistance, type Service } from './service-choice.ts';

export interface FormModel {
  prefill: Prefill;
  services: readonly Service[];
  /** What the form started with; without it no reference is shown. */
  preselected: Service | undefined;
  selected: Service | undefined;
  phonesText: string;
  emailsText: string;
  /** Flagged as not valid: first those of the address, which the form was not filled with, then those of the text. */
  invalidPhones: readonly string[];
  invalidEmails: readonly string[];
  problem: string;
  ticket: components['schemas']['Ticket'] | undefined;
}

export interface FormActions {
  selectService(key: string): void;
  typePhones(text: string): void;
  typeEmails(text: string): void;
  send(): void;
  startAgain(): void;
}

/** What would be sent, or nothing while the form is not fit for it. */
export function recipientsToSend({ selected, phonesText, emailsText }: FormModel) {
  const phones: Recipients = readPhones(phonesText);
  const emails: Recipients = readEmails(emailsText);
  const isFit = phones.invalid.length + emails.invalid.length === 0 && phones.valid.length + emails.valid.length > 0;
  return selected && isVideoAssistance(selected) && isFit ? { phones: phones.valid, emails: emails.valid } : undefined;
}

export function renderForm(model: FormModel, actions: FormActions): TemplateResult {
  return html`
    <header class="bar"><h1>Quick invitation</h1></header>
    <main class="narrow">
      ${model.ticket ? renderTicket(model.ticket, actions) : renderFields(model, actions)}
      <div role="alert">${model.problem ? html`<p class="bad">${model.problem}</p>` : nothing}</div>
    </main>
  `;
}

function renderFields(model: FormModel, actions: FormActions) {
  const { prefill, services, selected, preselected } = model;
  const { recipientsReadOnly } = prefill;
  const submit = (event: Event) => {
    event.preventDefault();
    actions.send();
  };
  return html`
    <form class="card" @submit=${submit}>
      ${
        prefill.reference && preselected && isVideoAssistance(preselected)
          ? html`<p>Reference: <strong id="reference">${prefill.reference}</strong></p>`
          : nothing
      }
      <label for="service">Service</label>
      <select
        id="service"
        ?disabled=${prefill.serviceReadOnly}
        @change=${(event: Event) => actions.selectService((event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${!selected}>Choose a service</option>
        ${services.map(
          ({ key, name }) => html`<option value=${key} ?selected=${key === selected?.key}>${name}</option>`,
        )}
      </select>
      ${
        selected && !isVideoAssistance(selected)
          ? html`<p class="bad">This form works only with a video assistance service.</p>`
          : nothing
      }
      ${renderRecipients({
        id: 'phones',
        label: 'Phone numbers',
        text: model.phonesText,
        invalid: model.invalidPhones,
        readOnly: recipientsReadOnly,
        type: actions.typePhones,
      })}
      ${renderRecipients({
        id: 'emails',
        label: 'E-mail addresses',
        text: model.emailsText,
        invalid: model.invalidEmails,
        readOnly: recipientsReadOnly,
        type: actions.typeEmails,
      })}
      ${renderOlder(prefill)}
      <button class="primary" ?disabled=${!recipientsToSend(model)}>Send</button>
    </form>
  `;
}

interface RecipientsField {
  id: string;
  label: string;
  text: string;
  invalid: readonly string[];
  readOnly: boolean;
  type(text: string): void;
}

function renderRecipients({ id, label, text, invalid, readOnly, type }: RecipientsField) {
  return html`
    <label for=${id}>${label}</label>
    <input
      id=${id}
      autocomplete="off"
      aria-describedby="${id}-hint"
      aria-invalid=${invalid.length > 0}
      ?readonly=${readOnly}
      .value=${text}
      @input=${(event: InputEvent) => type((event.target as HTMLInputElement).value)}
    />
    <p class=${invalid.length > 0 ? 'bad' : 'quiet'} id="${id}-hint">
      ${invalid.length > 0 ? `Not valid: ${invalid.join(', ')}` : 'Several are separated by commas.'}
    </p>
  `;
}

function renderOlder({ older }: Prefill) {
  if (!older.name && !older.description) return nothing;
  return html`
    <dl class="quiet">
      ${
        older.name
          ? html`<dt>Guest</dt>
              <dd>${older.name}</dd>`
          : nothing
      }
      ${
        older.description
          ? html`<dt>Description</dt>
              <dd>${older.description}</dd>`
          : nothing
      }
    </dl>
  `;
}

function renderTicket({ id, state, reference, urls }: components['schemas']['Ticket'], { startAgain }: FormActions) {
  return html`
    <section class="card" role="status">
      <h2 class="good">Invitation sent</h2>
      <dl>
        <dt>Ticket</dt>
        <dd id="ticket-id">${id}</dd>
        <dt>State</dt>
        <dd>${state}</dd>
        ${
          reference
            ? html`<dt>Reference</dt>
                <dd>${reference}</dd>`
            : nothing
        }
        ${
          urls?.requestor
            ? html`<dt>Guest link</dt>
                <dd><a href=${urls.requestor} target="_blank" rel="noopener">${urls.requestor}</a></dd>`
            : nothing
        }
      </dl>
      <button type="button" @click=${startAgain}>Send another</button>
    </section>
  `;
}
