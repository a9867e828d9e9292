import { html, type TemplateResult } from 'lit';

export interface Tab {
  id: string;
  title: string;
  panel: TemplateResult;
}

/** Tabs as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ describes them. All panels stay, so that frames live on. */
export function tabs(
  label: string,
  list: readonly Tab[],
  selected: string,
  select: (id: string) => void,
): TemplateResult {
  const move = (event: KeyboardEvent) => {
    const at = list.findIndex(({ id }) => id === selected);
    const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: list.length - 1 };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const tab = list[(target + list.length) % list.length];
    if (!tab) return;
    select(tab.id);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${label} @keydown=${move}>
      ${list.map(
        ({ id, title }) => html`
          <button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-controls="panel-${id}"
            aria-selected=${String(id === selected)}
            tabindex=${id === selected ? 0 : -1}
            @click=${() => select(id)}
          >
            ${title}
          </button>
        `,
      )}
    </div>
    ${list.map(
      ({ id, panel }) => html`
        <div role="tabpanel" id="panel-${id}" aria-labelledby="tab-${id}" ?hidden=${id !== selected}>${panel}</div>
      `,
    )}
  `;
}
