import { html, nothing, type TemplateResult } from 'lit';

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
export function renderQuestion(question: Question): TemplateResult {
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') question.onNo();
  };
  return html`
    <section
      class="card confirm"
      role="alertdialog"
      aria-labelledby=${questionId}
      aria-describedby="${questionId}-text"
      @keydown=${escape}
    >
      ${renderWords(question, questionId)}
    </section>
  `;
}

/** Id of the dialog for a question before which nothing else can be done. Its heading gets the focus. */
const dialogId = 'dialog';
export const dialogTitleId = `${dialogId}-title`;

/** Always there, and empty without a question. Escape says no. */
export function renderDialog(question: Question | undefined): TemplateResult {
  return html`
    <dialog
      id=${dialogId}
      class="card confirm"
      role="alertdialog"
      aria-labelledby=${dialogTitleId}
      aria-describedby="${dialogTitleId}-text"
      @close=${question?.onNo}
    >
      ${question ? renderWords(question, dialogTitleId) : nothing}
    </dialog>
  `;
}

/** The browser keeps everything else out of use while it is open, and gives the focus back to where it was. */
export function showDialog(isAsked: boolean): void {
  const dialog = document.getElementById(dialogId) as HTMLDialogElement | null;
  if (!dialog || dialog.open === isAsked) return;
  if (isAsked) dialog.showModal();
  else dialog.close();
}

function renderWords({ title, text, yes, no, onYes, onNo }: Question, id: string) {
  return html`
    <h2 id=${id} tabindex="-1">${title}</h2>
    <p id="${id}-text">${text}</p>
    <div class="row">
      <button type="button" class="primary" @click=${onYes}>${yes}</button>
      <button type="button" @click=${onNo}>${no}</button>
    </div>
  `;
}
