import { html } from 'lit';
import { serverCode } from './code.ts';
import { RunPanel } from '../shared/run-panel.ts';
import type { SyncLine } from './sync-people.ts';

type Line = Exclude<SyncLine, { error: string }>;

/** Many customers, brought into step by the team's server. */
export class PeoplePanel extends RunPanel<Line> {
  override render() {
    const { isRunning } = this;
    return html`
      <div class="panel">
        <form class="card stack" autocomplete="off" @submit=${(event: SubmitEvent) => void this.#sync(event)}>
          <h2>Bring customers into step</h2>
          <p class="quiet">
            The server sends 1000 a call and keeps to five calls a second. Every thousandth has a wrong address, which
            stops nobody else. Done twice, it changes nothing.
            <a href="/#/state/infobip/persons">What the vendor has</a>
          </p>
          <div class="fields">
            <label class="field">
              <span>How many</span>
              <input name="count" type="number" min="1" max="20000" value="2500" required ?disabled=${isRunning} />
            </label>
          </div>
          <div class="row"><button class="primary">${isRunning ? 'Stop' : 'Bring into step'}</button></div>
          <progress max=${this.wanted || 1} .value=${this.progress} aria-label="Customers done"></progress>
          <dl>
            <dt>State</dt>
            <dd data-state>${this.status}</dd>
          </dl>
          <p class="problem" role="alert">${this.problem}</p>
        </form>
        <host-code class="card" heading="On the server" .code=${serverCode.people}></host-code>
      </div>
    `;
  }

  async #sync(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const count = Number(new FormData(event.target as HTMLFormElement).get('count'));
    await this.toggle('people', count, { count });
  }

  protected override take(line: Line): void {
    const counts = 'finished' in line ? line.finished : line;
    const { done, created, updated, notModified, failed, batches } = counts;
    this.progress = done;
    this.status =
      'finished' in line
        ? `finished, ${created} created, ${updated} updated, ${notModified} as they were, ${failed} refused`
        : `batch ${batches}: ${done} done`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'infobip-people-panel': PeoplePanel;
  }
}
