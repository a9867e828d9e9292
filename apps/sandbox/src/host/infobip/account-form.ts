import { html, LitElement } from 'lit';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { embeddings, permissions, tenants, type Account } from './accounts.ts';

/** Who is signed in to the platform, and what that person may open. Tells a choice by `account`; `null` signs out. */
export class AccountForm extends LitElement {
  static override properties = { account: { attribute: false }, isSignedIn: { attribute: false } };
  static override styles = [baseStyles, controlStyles, panelStyles];

  declare account: Account;
  declare isSignedIn: boolean;

  override render() {
    const { account } = this;
    return html`
      <div class="stack">
        <div class="fields">
          ${this.#select('tenant', 'Tenant', tenants, account.tenant)}
          ${this.#select('embedding', 'Embedding of Moments', embeddings, account.embedding)}
          ${this.#select('permission', 'Scopes', permissions, account.permission)}
        </div>
        <div class="row">
          ${
            this.isSignedIn
              ? html`<button type="button" @click=${() => this.#tell(null)}>Sign out</button>`
              : html`<button type="button" class="primary" @click=${() => this.#tell(account)}>Sign in</button>`
          }
        </div>
      </div>
    `;
  }

  #select(name: keyof Account, label: string, options: readonly { id: string; title: string }[], selected: string) {
    const choose = ({ target }: Event) => this.#tell({ ...this.account, [name]: (target as HTMLSelectElement).value });
    return html`
      <label class="field">
        <span>${label}</span>
        <select name=${name} @change=${choose}>
          ${options.map(({ id, title }) => html`<option value=${id} ?selected=${id === selected}>${title}</option>`)}
        </select>
      </label>
    `;
  }

  #tell(account: Account | null): void {
    this.dispatchEvent(new CustomEvent('account', { detail: account }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'infobip-account-form': AccountForm;
  }
}
