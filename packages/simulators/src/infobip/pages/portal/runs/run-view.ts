import { html, nothing, type TemplateResult } from 'lit';
import type { RunEntry } from '../../../exchange/portal-action-types.ts';
import { formatNumber } from '../../embeddable/format.ts';
import { faultLabels } from '../designer/faults.ts';
import { toText } from '../designer/values.ts';
import type { RunsApp } from './runs-app.ts';
import { causeLabels, formatTime } from './words.ts';

/** One call: what was sent, what came, and what was made of it. */
export function renderRun(app: RunsApp, run: RunEntry): TemplateResult {
  const { at, appName, cause, fault, outcome, reason, durationMs } = run;
  return html`
    <section class="card" aria-label="Outcome">
      <dl class="values" data-run=${run.id}>
        ${renderValue('Outcome', html`<span class="state ${outcome === 'success' ? 'good' : 'bad'}">${outcome}</span>`)}
        ${reason === '' ? nothing : renderValue('Reason', reason)} ${renderValue('App', appName)}
        ${renderValue('Cause', causeLabels[cause])}
        ${fault === 'none' ? nothing : renderValue('Sent', `${faultLabels[fault]} (played by the sandbox)`)}
        ${renderValue('Time', html`<time datetime=${at}>${formatTime(at)}</time>`)}
        ${renderValue('Duration', `${formatNumber(durationMs)} ms`)}
      </dl>
      <div class="row">
        <button type="button" @click=${() => app.copyCurl(run)}>Copy as curl</button>
        <button type="button" @click=${() => app.copyCapture(run)}>Copy the capture</button>
      </div>
      <p class="quiet capture-hint">
        With the capture in a file, <code>embedworks-sandbox explain capture.json</code> tells why a signature does not
        hold. The curl command bears the signature of then, so a receiver refuses it: as replayed, and as late after
        five minutes.
      </p>
    </section>
    ${renderRequest(run)} ${renderResponse(run)} ${renderOutputs(run)}
  `;
}

function renderRequest({ request: { method, url, headers, body } }: RunEntry) {
  return html`
    <section class="card" aria-label="Request">
      <h2>Request</h2>
      <p class="address"><code>${method} ${url}</code></p>
      <h3>Headers</h3>
      <dl class="values mono" data-headers>
        ${Object.entries(headers).map(([name, value]) => renderValue(name, value))}
      </dl>
      <h3>Body</h3>
      ${renderBody('request', body)}
    </section>
  `;
}

function renderResponse({ response }: RunEntry) {
  return html`
    <section class="card" aria-label="Answer">
      <h2>Answer</h2>
      ${
        response
          ? html`<p>Status <code>${response.status}</code></p>
              ${renderBody('answer', response.body)}`
          : html`<p class="quiet">None came.</p>`
      }
    </section>
  `;
}

function renderOutputs({ outputs }: RunEntry) {
  const taken = Object.entries(outputs);
  return html`
    <section class="card" aria-label="Outputs">
      <h2>Outputs</h2>
      ${taken.length === 0 ? html`<p class="quiet">None was taken.</p>` : nothing}
      <dl class="values" data-outputs>${taken.map(([name, value]) => renderValue(name, toText(value)))}</dl>
    </section>
  `;
}

/** To the byte, since that is what is signed. */
function renderBody(of: string, body: string) {
  if (body === '') return html`<p class="quiet">Empty.</p>`;
  return html`<pre data-body=${of} tabindex="0" role="group" aria-label="Body of the ${of}">${body}</pre>`;
}

function renderValue(name: string, value: string | TemplateResult) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
