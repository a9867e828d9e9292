import { html, nothing, type TemplateResult } from 'lit';

/** Id of the sentence that says what is wrong with an element. */
export function errorIdOf(id: string, error: string | undefined): string | typeof nothing {
  return error === undefined ? nothing : `${id}-error`;
}

export function renderError(id: string, error: string | undefined): TemplateResult | typeof nothing {
  return error === undefined ? nothing : html`<p class="bad error" id=${`${id}-error`}>${error}</p>`;
}

export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

/** The page checks by itself and sends nothing. */
export function onSubmit(take: () => unknown): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    take();
  };
}
