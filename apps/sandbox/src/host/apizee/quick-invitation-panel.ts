import { buildQuickInvitationUrl, type QuickInvitationOptions } from '@embedworks/apizee';
import { html, LitElement } from 'lit';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { toLiteral } from '../shared/literal.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { vendorOrigin } from './addresses.ts';
import { describe } from './agent-session.ts';

/** Builds the link to the vendor's invitation form while one types. */
export class QuickInvitationPanel extends LitElement {
  static override properties = { log: { attribute: false }, options: { state: true } };
  static override styles = [baseStyles, controlStyles, panelStyles];

  declare log: MessageLog;
  declare options: QuickInvitationOptions;

  constructor() {
    super();
    this.options = { cloudUrl: vendorOrigin };
  }

  protected override firstUpdated(): void {
    this.#read();
  }

  override render() {
    const code = `import { buildQuickInvitationUrl } from '@embedworks/apizee';

const url = buildQuickInvitationUrl(${toLiteral(this.options)});
window.open(url);`;
    return html`
      <div class="panel">
        <form
          class="card stack"
          autocomplete="off"
          @input=${() => this.#read()}
          @submit=${(event: Event) => event.preventDefault()}
        >
          <h2>Invitation</h2>
          <div class="fields">
            <label class="field">
              <span>Phone numbers, comma-separated</span>
              <input name="phoneNumbers" value="+33 6 55 55 01 00" />
            </label>
            <label class="field">
              <span>E-mail addresses, comma-separated</span>
              <input name="emailAddresses" />
            </label>
            <label class="field"><span>Reference</span><input name="reference" value="CASE-77" /></label>
            <label class="field"><span>Service key</span><input name="serviceKey" spellcheck="false" /></label>
            <label class="field">
              <span>Address</span>
              <select name="path">
                <option value="/quick-invitation">/quick-invitation, newest</option>
                <option value="/tickets/quick-invitation">/tickets/quick-invitation, former</option>
              </select>
            </label>
          </div>
          <div class="row">
            <label class="row"><input type="checkbox" name="isServiceReadOnly" /> service read-only</label>
            <label class="row"><input type="checkbox" name="areRecipientsReadOnly" /> recipients read-only</label>
          </div>
        </form>
        <section class="card stack" aria-labelledby="link">
          <h2 id="link">Link</h2>
          ${this.#link()}
        </section>
        <host-code class="card" .code=${code}></host-code>
      </div>
    `;
  }

  #link() {
    try {
      const url = buildQuickInvitationUrl(this.options);
      return html`
        <p><code>${url}</code></p>
        <div class="row">
          <a
            class="button"
            href=${url}
            target="_blank"
            rel="noopener"
            @click=${() => this.log.add('note', 'quick invitation opened', { url })}
            >Open the invitation form<span class="visually-hidden">, opens a new tab</span>
            <span aria-hidden="true">&nbsp;↗</span></a
          >
          <sandbox-copy-button .value=${url} what="the link"></sandbox-copy-button>
        </div>
      `;
    } catch (error) {
      return html`<p class="problem" role="alert">${describe(error)}</p>`;
    }
  }

  #read(): void {
    const form = this.renderRoot.querySelector('form');
    if (!form) return;
    const data = new FormData(form);
    const text = (name: string) => (data.get(name) as string | null)?.trim() || undefined;
    const list = (name: string) =>
      text(name)
        ?.split(',')
        .map((each) => each.trim())
        .filter(Boolean);
    this.options = {
      cloudUrl: vendorOrigin,
      path: text('path') === '/tickets/quick-invitation' ? '/tickets/quick-invitation' : undefined,
      phoneNumbers: list('phoneNumbers'),
      emailAddresses: list('emailAddresses'),
      reference: text('reference'),
      serviceKey: text('serviceKey'),
      isServiceReadOnly: data.has('isServiceReadOnly') || undefined,
      areRecipientsReadOnly: data.has('areRecipientsReadOnly') || undefined,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'apizee-quick-invitation-panel': QuickInvitationPanel;
  }
}
