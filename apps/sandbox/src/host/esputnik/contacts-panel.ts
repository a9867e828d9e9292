import { css, html, LitElement } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { serverCode } from './code.ts';
import { describe } from './describe.ts';
import type { ImportLine } from './import-customers.ts';
import { askTeamForLines } from '../shared/team-server.ts';

/** Many customers, sent by the team's server in batches. */
export class ContactsPanel extends LitElement {
  static override properties = {
    log: { attribute: false },
    wanted: { state: true },
    progress: { state: true },
    status: { state: true },
    problem: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      progress {
        width: 100%;
        accent-color: var(--accent);
      }
    `,
  ];

  declare log: MessageLog;
  /** How many are being imported. */
  declare wanted: number;
  /** How many of them the vendor has. */
  declare progress: number;
  declare status: string;
  declare problem: string;
  #life: AbortController | undefined;

  constructor() {
    super();
    this.wanted = 0;
    this.progress = 0;
    this.status = 'not started';
    this.problem = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
  }

  override render() {
    const isRunning = this.#life !== undefined;
    return html`
      <div class="panel">
        <form class="card stack" autocomplete="off" @submit=${(event: SubmitEvent) => void this.#toggle(event)}>
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

  async #toggle(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#life) return this.#life.abort();
    const life = new AbortController();
    this.#life = life;
    const count = Number(new FormData(event.target as HTMLFormElement).get('count'));
    Object.assign(this, { wanted: count, progress: 0, problem: '', status: 'starting' });
    try {
      for await (const line of askTeamForLines<ImportLine>('import-customers', { count }, life.signal))
        this.#take(line);
    } catch (error) {
      if (life.signal.aborted) this.status = `stopped after ${this.progress}`;
      else this.problem = describe(error);
    } finally {
      this.#life = undefined;
      announce(this, `Import: ${this.status}.`);
      this.requestUpdate();
    }
  }

  #take(line: ImportLine): void {
    if ('error' in line) throw new Error(line.error);
    if ('finished' in line) {
      const { sent, refused } = line.finished;
      this.progress = sent;
      this.status = `finished, ${sent} sent, ${refused} refused`;
    } else {
      this.progress = line.sent;
      this.status = `batch ${line.batch.index + 1}: ${line.batch.status ?? 'sent'}`;
    }
    this.log.add('received', 'import', line);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-contacts-panel': ContactsPanel;
  }
}
