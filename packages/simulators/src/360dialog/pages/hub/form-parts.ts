import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../../../pages/form.ts';

export interface FieldOptions {
  name: string;
  label: string;
  value?: string;
  type?: 'text' | 'email' | 'password' | 'tel';
  /** For the browser, as in HTML. */
  autocomplete?: string;
  inputMode?: 'numeric' | 'tel';
  pattern?: string;
  /** Below the field. */
  hint?: string;
}

/** A field with its label, which a form of the hub cannot do without. */
export function renderField(options: FieldOptions): TemplateResult {
  const { name, label, value = '', type = 'text', autocomplete = 'off', inputMode, pattern, hint } = options;
  return html`
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${autocomplete}
      inputmode=${inputMode ?? nothing}
      pattern=${pattern ?? nothing}
      title=${pattern && hint ? hint : nothing}
      aria-describedby=${hint ? `${name}-hint` : nothing}
      required
      value=${value}
    />
    ${hint ? html`<p class="quiet hint" id=${`${name}-hint`}>${hint}</p>` : nothing}
  `;
}

/** What a form holds, once its browser has found it complete. */
export function onSubmit(take: (text: (name: string) => string) => unknown): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    take((name) => textOf(form, name).trim());
  };
}
