import { html, nothing, type TemplateResult } from 'lit';
import { errorIdOf, renderError, valueOf } from '../../embeddable/form-parts.ts';
import { formatMoment } from '../../embeddable/format.ts';
import { renderStanding } from '../draft-standing.ts';
import type { Design, DesignApp } from './design-app.ts';
import { draftIds, type DesignedStep, type Draft } from './draft.ts';
import { renderNames, type NamesTexts } from './fields-view.ts';

export interface DesignHead {
  app: Pick<
    DesignApp<DesignedStep, Draft, Design & { savedAt: string }, unknown>,
    'editor' | 'current' | 'standing' | 'loadSaved' | 'saveAsNew'
  >;
  draft: Draft;
  /** What is designed, e.g. `bot`. */
  noun: string;
  names: NamesTexts;
  /** What else there is to be set. Default: nothing. */
  more?: TemplateResult;
  isBusy: boolean;
}

/** What is of the whole design, and the button that saves it. */
export function renderHead(head: DesignHead): TemplateResult {
  const { app, draft, noun, names, more, isBusy } = head;
  const { editor } = app;
  const error = editor.state.errors[draftIds.name];
  return html`
    <div class="card design-head">
      <label for=${draftIds.name}>Name of the ${noun}</label>
      <input
        id=${draftIds.name}
        autocomplete="off"
        required
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${errorIdOf(draftIds.name, error)}
        .value=${draft.name}
        @input=${(event: Event) => editor.change({ name: valueOf(event) })}
      />
      ${renderError(draftIds.name, error)} ${renderNames(editor, draft, names)} ${more ?? nothing}
      <div class="row">
        <button class="primary" aria-disabled=${isBusy}>Save</button>
        <p class="quiet">${describe(head)}</p>
      </div>
      ${renderStanding({ standing: app.standing(), noun, onLoad: app.loadSaved, onSaveAsNew: app.saveAsNew })}
    </div>
  `;
}

function describe({ app, draft: { version } }: DesignHead): string {
  if (version === undefined) return 'Not saved yet';
  const saved = app.current();
  if (saved?.version !== version) return `Made of version ${version}`;
  const changes = app.editor.isChanged() ? ' – with changes that are not saved' : '';
  return `Version ${version}, saved ${formatMoment(saved.savedAt)}${changes}`;
}
