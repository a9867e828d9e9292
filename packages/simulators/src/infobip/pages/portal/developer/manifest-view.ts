import { html, nothing, type TemplateResult } from 'lit';
import type { ManifestProblem, ManifestProduct } from '../../../exchange/portal-action-types.ts';
import { valueOf } from '../../embeddable/form-parts.ts';
import { productLabels } from '../app-tile.ts';
import { fieldIds } from './app-draft.ts';
import type { FormApp } from './form-app.ts';
import type { ManifestVerdict } from './manifest-checker.ts';
import { offsetOf } from './manifest-text.ts';

/** The text of a manifest, and beside it what is wrong with it. */
export function renderManifest(app: FormApp, product: ManifestProduct, text: string): TemplateResult {
  const id = fieldIds.manifest(product);
  const verdict = app.state.verdicts[product] ?? { problems: [] };
  const { problems } = verdict;
  return html`
    <div class="manifest" data-manifest=${product}>
      <label for=${id}>Manifest of ${productLabels[product]} <span class="quiet">(JSON or YAML)</span></label>
      <textarea
        id=${id}
        class="code"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-invalid=${problems.length > 0 ? 'true' : 'false'}
        aria-describedby="${id}-verdict"
        .value=${text}
        @input=${(event: Event) => app.writeManifest(product, valueOf(event))}
      ></textarea>
      <div>
        <p id="${id}-verdict" class="quiet" aria-live="polite">${describe(text, verdict)}</p>
        ${problems.length > 0 ? renderProblems(id, problems) : nothing}
      </div>
    </div>
  `;
}

function describe(text: string, { problems: { length }, failure }: ManifestVerdict): string {
  if (text.trim() === '') return 'Paste the manifest here.';
  if (failure !== undefined) return `It could not be checked. ${failure}`;
  if (length === 0) return 'Nothing is known to be wrong.';
  return length === 1 ? 'One thing is wrong:' : `${length} things are wrong:`;
}

function renderProblems(id: string, problems: readonly ManifestProblem[]) {
  return html`
    <ol class="problems">
      ${problems.map(
        (problem, index) => html`
          <li>
            <button type="button" id="${id}-problem-${index}" @click=${() => goTo(id, problem)}>
              <strong>Line ${problem.line}, column ${problem.column}</strong>
              ${problem.path === '' ? nothing : html`<code>${problem.path}</code>: `}${problem.message}
            </button>
          </li>
        `,
      )}
    </ol>
  `;
}

/** Puts the cursor at the place and brings it into view. Lines are not wrapped, so all are of one height. */
function goTo(id: string, { line, column }: ManifestProblem) {
  const area = document.getElementById(id) as HTMLTextAreaElement | null;
  if (!area) return;
  const offset = offsetOf(area.value, line, column);
  area.focus();
  area.setSelectionRange(offset, offset);
  const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = Math.max(0, (line - 3) * lineHeight);
}
