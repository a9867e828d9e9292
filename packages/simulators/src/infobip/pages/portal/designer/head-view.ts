import { html, nothing, type TemplateResult } from 'lit';
import { errorIdOf, renderError, valueOf } from '../../embeddable/form-parts.ts';
import { formatMoment } from '../../embeddable/format.ts';
import { draftIds, type DesignedStep, type Draft } from './draft.ts';
import type { Editor } from './editor.ts';
import { renderNames, type NamesTexts } from './fields-view.ts';

export interface DesignHead {
  editor: Editor<DesignedStep, Draft>;
  draft: Draft;
  /** As it was saved; `undefined` for one that was never saved. */
  saved: { version: number; savedAt: string } | undefined;
  /** What is designed, e.g. `bot`. */
  noun: string;
  names: NamesTexts;
  /** What else there is to be set. Default: nothing. */
  more?: TemplateResult;
  isBusy: boolean;
}

/** What is of the whole design, and the button that saves it. */
export function renderHead({ editor, draft, saved, noun, names, more, isBusy }: DesignHead): TemplateResult {
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
        <button class="primary" ?disabled=${isBusy}>Save</button>
        <p class="quiet">
          ${saved ? `Version ${saved.version}, saved ${formatMoment(saved.savedAt)}` : 'Not saved yet'}${
            saved && editor.isChanged() ? ' – with changes that are not saved' : ''
          }
        </p>
      </div>
    </div>
  `;
}
