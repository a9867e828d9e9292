import { html } from 'lit';
import { RunPanel } from '../shared/run-panel.ts';
import { serverCode } from './code.ts';
import type { ImportLine } from './import-customers.ts';

/** Many customers, sent by the team's server in batches. */
export class ContactsPanel extends RunPanel<ImportLine> {
  override render() {
    const { isRunning } = this;
    return html`
      <div class="panel">
        <form class="card stack" autocomplete="off" @submit=${(event: SubmitEvent) => void this.#import(event)}>
          <h2>Import customers</h2>
          <p class="quiet">
            The server sends 3000 a call, waits as the vendor asks, and until each batch is imported. It tells this page
            how far it is.
          </p>
          <div class="fields">
            <label class="field">
              <span>How many</span>
              <input name="count" type="number" min="1" max="20000" value="7000" required ?disabled=${isRunning} />
            </label>
          </div>
          <div class="row"><button class="primary">${isRunning ? 'Stop' : 'Import'}</button></div>
          <progress max=${this.wanted || 1} .value=${this.progress} aria-label="Customers sent"></progress>
          <dl>
            <dt>State</dt>
            <dd data-state>${this.status}</dd>
          </dl>
          <p class="problem" role="alert">${this.problem}</p>
        </form>
        <host-code class="card" heading="On the server" .code=${serverCode.contacts}></host-code>
      </div>
    `;
  }

  async #import(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const count = Number(new FormData(event.target as HTMLFormElement).get('count'));
    await this.toggle('import-customers', count, { count });
  }

  protected override take(line: ImportLine): void {
    if ('finished' in line) {
      const { sent, refused } = line.finished;
      this.progress = sent;
      this.status = `finished, ${sent} sent, ${refused} refused`;
    } else {
      this.progress = line.sent;
      this.status = `batch ${line.batch.index + 1}: ${line.batch.status ?? 'sent'}`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-contacts-panel': ContactsPanel;
  }
}
