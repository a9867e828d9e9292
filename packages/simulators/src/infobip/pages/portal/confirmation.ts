import { html, type TemplateResult } from 'lit';

export interface Question {
  title: string;
  text: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** Gets the focus when the question appears. */
export const questionId = 'question';

/** In the place of what it is about. Escape says no. */
export function renderQuestion({ title, text, yes, no, onYes, onNo }: Question): TemplateResult {
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onNo();
  };
  return html`
    <section
      class="card confirm"
      role="alertdialog"
      aria-labelledby=${questionId}
      aria-describedby="question-text"
      @keydown=${escape}
    >
      <h2 id=${questionId} tabindex="-1">${title}</h2>
      <p id="question-text">${text}</p>
      <div class="row">
        <button type="button" class="primary" @click=${onYes}>${yes}</button>
        <button type="button" @click=${onNo}>${no}</button>
      </div>
    </section>
  `;
}
