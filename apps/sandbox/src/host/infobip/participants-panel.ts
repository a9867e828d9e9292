import { html, nothing, type TemplateResult } from 'lit';
import { serverCode } from './code.ts';
import type { ParticipantsLine } from './add-participants.ts';
import { RunPanel } from '../shared/run-panel.ts';

type Line = Exclude<ParticipantsLine, { error: string }>;
type Report = Extract<Line, { report: unknown }>['report'];

const samples = 'ann@shop.example\n385911234567\nno-credits@shop.example\nbad@';

/** People put into a flow, and what became of each. */
export class ParticipantsPanel extends RunPanel<Line> {
  static override properties = { ...RunPanel.properties, campaignId: { attribute: false }, report: { state: true } };

  /** Of the use case that was activated last, or one that is seeded. */
  declare campaignId: string;
  declare report: Report;

  constructor() {
    super();
    this.report = [];
  }

  override render() {
    const { isRunning } = this;
    return html`
      <div class="panel">
        <form class="card stack" autocomplete="off" @submit=${(event: SubmitEvent) => void this.#add(event)}>
          <h2>Put people into a flow</h2>
          <p class="quiet">
            Flows cannot be listed or made over the API: the number of one comes from <code>campaign.activated</code>.
            Ten people a second are worked off. A start such as <code>no-credits</code> brings the rejection of that
            name.
          </p>
          <div class="fields">
            <label class="field">
              <span>Campaign</span>
              <input name="campaignId" inputmode="numeric" pattern="\\d+" required .value=${this.campaignId} />
            </label>
          </div>
          <label class="field">
            <span>E-mail addresses and phone numbers, one to a line</span>
            <textarea name="identifiers" rows="5" required spellcheck="false" .value=${samples}></textarea>
          </label>
          <div class="row"><button class="primary">${isRunning ? 'Stop' : 'Put them in'}</button></div>
          <progress max=${this.wanted || 1} .value=${this.progress} aria-label="People worked off"></progress>
          <dl>
            <dt>State</dt>
            <dd data-state>${this.status}</dd>
          </dl>
          <p class="problem" role="alert">${this.problem}</p>
          ${this.report.length > 0 ? this.#rows() : nothing}
        </form>
        <host-code class="card" heading="On the server" .code=${serverCode.participants}></host-code>
        <host-code class="card" heading="The receiver of the report" .code=${serverCode.callback}></host-code>
      </div>
    `;
  }

  #rows(): TemplateResult {
    return html`
      <dl aria-label="Report">
        ${this.report.map(
          ({ identifyBy, status, errorReason }) => html`
            <dt>${identifyBy.identifier}</dt>
            <dd><code>${errorReason ?? status}</code></dd>
          `,
        )}
      </dl>
    `;
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const identifiers = (data.get('identifiers') as string)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (!this.isRunning) this.report = [];
    await this.toggle('participants', identifiers.length, { campaignId: data.get('campaignId'), identifiers });
  }

  protected override take(line: Line): void {
    if ('report' in line) {
      this.report = line.report;
    } else if ('finished' in line) {
      const { sent, accepted, rejected } = line.finished;
      this.progress = sent;
      this.status = `finished, ${accepted} accepted, ${rejected} rejected`;
    } else {
      const { accepted, rejected, batch } = line.progress;
      this.progress = accepted + rejected;
      this.status = `operation ${batch.operationId}: ${batch.pending} pending`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'infobip-participants-panel': ParticipantsPanel;
  }
}
