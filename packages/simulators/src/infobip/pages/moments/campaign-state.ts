import { html, type TemplateResult } from 'lit';

/** Told by word and shape, not by colour alone. */
export function renderState(state: 'active' | 'paused'): TemplateResult {
  return state === 'active'
    ? html`<span class="state good" data-state="active">● Active</span>`
    : html`<span class="state" data-state="paused">○ Paused</span>`;
}
