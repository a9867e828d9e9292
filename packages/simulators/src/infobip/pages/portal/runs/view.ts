import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RunSummary } from '../../../exchange/portal-action-types.ts';
import { formatNumber } from '../../embeddable/format.ts';
import { renderChoice } from '../designer/fields-view.ts';
import { faultLabels } from '../designer/faults.ts';
import { hrefOf } from '../section.ts';
import { renderRun } from './run-view.ts';
import { trialPath, type RunsApp } from './runs-app.ts';
import { renderTrial } from './trial-view.ts';
import { causeLabels, formatTime } from './words.ts';

export function renderRuns(app: RunsApp, isBusy: boolean): TemplateResult {
  const { view, run } = app.state;
  if (view.kind === 'list') return renderList(app);
  return html`
    <p><a href=${hrefOf('runs')}>All calls</a></p>
    ${view.kind === 'trial' ? renderTrial(app, isBusy) : run ? renderRun(app, run) : nothing}
  `;
}

function renderList(app: RunsApp) {
  const { runs, filter } = app.state;
  const shown = app.shown();
  return html`
    <div class="log-head">
      <div>
        ${renderChoice({
          id: 'outcome-filter',
          label: 'Show',
          value: filter,
          choices: [
            { value: 'all', label: 'All calls' },
            { value: 'success', label: 'Successes' },
            { value: 'failure', label: 'Failures' },
          ],
          onChoice: app.setFilter,
        })}
      </div>
      <a class="button" href=${hrefOf('runs', trialPath)}>Try a function</a>
    </div>
    ${runs?.length === 0 ? html`<p>No function was called yet.</p>` : nothing}
    ${runs?.length && shown.length === 0 ? html`<p>No call is of this kind.</p>` : nothing}
    ${shown.length === 0 ? nothing : renderTable(shown)}
  `;
}

function renderTable(runs: readonly RunSummary[]) {
  return html`
    <div class="scroller" role="group" tabindex="0" aria-label="Calls">
      <table class="log">
        <caption>
          Calls of functions, newest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Function</th>
            <th scope="col">App</th>
            <th scope="col">Cause</th>
            <th scope="col">Outcome</th>
            <th scope="col" class="number">Status</th>
            <th scope="col" class="number">Duration</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(runs, ({ id }) => id, renderRow)}
        </tbody>
      </table>
    </div>
  `;
}

function renderRow({ id, at, appName, functionName, cause, fault, outcome, response, durationMs }: RunSummary) {
  return html`
    <tr data-run=${id} data-outcome=${outcome}>
      <td class="moment"><time datetime=${at}>${formatTime(at)}</time></td>
      <th scope="row">
        <a href=${hrefOf('runs', [id])}>${functionName}</a>
        ${fault === 'none' ? nothing : html`<span class="badge">${faultLabels[fault]}</span>`}
      </th>
      <td>${appName}</td>
      <td>${causeLabels[cause]}</td>
      <td class="state ${outcome === 'success' ? 'good' : 'bad'}">${outcome}</td>
      <td class="number">${response ? response.status : '–'}</td>
      <td class="number">${formatNumber(durationMs)} ms</td>
    </tr>
  `;
}
