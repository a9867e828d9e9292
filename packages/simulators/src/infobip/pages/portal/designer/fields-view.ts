import { html, nothing, type TemplateResult } from 'lit';
import { errorIdOf, renderError, valueOf } from '../../embeddable/form-parts.ts';
import { draftIds, insertPlaceholder, type DesignedStep, type Draft } from './draft.ts';
import type { Editor } from './editor.ts';

export interface TextField {
  id: string;
  label: string;
  /** Behind the label, e.g. `number, needed`. */
  hint?: string;
  value: string;
  /** What can be inserted as `{{…}}`. Default: nothing. */
  placeholders?: readonly string[];
  isLong?: boolean;
  error?: string | undefined;
  onText(text: string): void;
}

/** A text, with a menu of what can be put into it. */
export function renderText(field: TextField): TemplateResult {
  const { id, value, placeholders = [], isLong, error, onText } = field;
  const take = (event: Event) => onText(valueOf(event));
  const invalid = error ? 'true' : 'false';
  return html`
    <div class="text-field">
      ${renderLabel(field)} ${placeholders.length === 0 ? nothing : renderInsertMenu(field, placeholders)}
      ${
        isLong
          ? html`<textarea
              id=${id}
              rows="2"
              aria-invalid=${invalid}
              aria-describedby=${errorIdOf(id, error)}
              .value=${value}
              @input=${take}
            ></textarea>`
          : html`<input
              id=${id}
              autocomplete="off"
              aria-invalid=${invalid}
              aria-describedby=${errorIdOf(id, error)}
              .value=${value}
              @input=${take}
            />`
      }
      ${renderError(id, error)}
    </div>
  `;
}

export function renderLabel({ id, label, hint }: Pick<TextField, 'id' | 'label' | 'hint'>): TemplateResult {
  return html`<label for=${id}>${label} ${hint ? html`<span class="quiet">(${hint})</span>` : nothing}</label>`;
}

export interface Choice {
  value: string;
  label: string;
}

export interface ChoiceField extends Pick<TextField, 'id' | 'label' | 'hint' | 'value' | 'error'> {
  choices: readonly Choice[];
  isDisabled?: boolean;
  onChoice(value: string): void;
}

/** A select box. A value that is no longer among the choices stays, so that nothing is changed by looking at it. */
export function renderChoice(field: ChoiceField): TemplateResult {
  const { id, value, error, isDisabled = false, onChoice } = field;
  const isKnown = field.choices.some((each) => each.value === value);
  const choices = isKnown ? field.choices : [{ value, label: value === '' ? 'Choose' : value }, ...field.choices];
  return html`
    ${renderLabel(field)}
    <select
      id=${id}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${errorIdOf(id, error)}
      ?disabled=${isDisabled}
      @change=${(event: Event) => onChoice(valueOf(event))}
    >
      ${choices.map((each) => html`<option value=${each.value} .selected=${each.value === value}>${each.label}</option>`)}
    </select>
    ${renderError(id, error)}
  `;
}

export interface NamesTexts {
  title: string;
  /** Of one, e.g. `attribute`. */
  noun: string;
  hint: string;
}

/** The attributes of a bot, or the variables of a journey. */
export function renderNames<Step extends DesignedStep, Of extends Draft<Step>>(
  { state, typeName, addName, removeName }: Editor<Step, Of>,
  { names }: Draft<Step>,
  { title, noun, hint }: NamesTexts,
): TemplateResult {
  const error = state.errors[draftIds.newName];
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Would save the whole.
    event.preventDefault();
    addName();
  };
  return html`
    <fieldset>
      <legend>${title}</legend>
      <p class="quiet">${hint}</p>
      <ul class="names">
        ${names.map(
          (name) => html`
            <li>
              <code>${name}</code>
              <button type="button" aria-label="Remove ${name}" @click=${() => removeName(name)}>✕</button>
            </li>
          `,
        )}
      </ul>
      <label for=${draftIds.newName}>New ${noun}</label>
      <div class="with-button">
        <input
          id=${draftIds.newName}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${errorIdOf(draftIds.newName, error)}
          .value=${state.newName}
          @input=${(event: Event) => typeName(valueOf(event))}
          @keydown=${enter}
        />
        <button type="button" aria-label="Add the ${noun}" @click=${addName}>Add</button>
      </div>
      ${renderError(draftIds.newName, error)}
    </fieldset>
  `;
}

function renderInsertMenu(field: TextField, placeholders: readonly string[]) {
  const { id, label } = field;
  const close = (event: KeyboardEvent) => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  return html`
    <details class="insert" @keydown=${close} @focusout=${closeBehind}>
      <summary aria-label="Insert into ${label}">Insert</summary>
      <ul>
        ${placeholders.map(
          (name) => html`
            <li>
              <button
                type="button"
                data-insert=${name}
                @click=${(event: Event) => insert(event, id, name, field.onText)}
              >
                ${name}
              </button>
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}

/** A menu that nobody is in is closed. */
function closeBehind({ currentTarget, relatedTarget }: FocusEvent) {
  const menu = currentTarget as HTMLDetailsElement;
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
}

/** Where the cursor was in the text, which it keeps while the menu is used. */
function insert(event: Event, id: string, name: string, onText: (text: string) => void) {
  const field = document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement | null;
  const menu = (event.currentTarget as HTMLElement).closest('details');
  if (!field || !menu) return;
  const end = field.value.length;
  const { text, cursor } = insertPlaceholder(field.value, field.selectionStart ?? end, field.selectionEnd ?? end, name);
  onText(text);
  menu.open = false;
  field.value = text;
  field.focus();
  field.setSelectionRange(cursor, cursor);
}
