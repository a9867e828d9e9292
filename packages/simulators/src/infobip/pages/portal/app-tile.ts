import { html, nothing, type TemplateResult } from 'lit';
import type { AppProduct } from '../../exchange/portal-action-types.ts';
import { isLoadable } from './app-frame.ts';

export const productLabels: Readonly<Record<AppProduct, string>> = {
  conversations: 'Conversations',
  answers: 'Answers',
  flow: 'Moments – Flow',
  people: 'People',
};

/** Name and logo of an app, as every list of apps heads it. */
export function renderAppName({ name, logoUrl }: { name: string; logoUrl?: string }): TemplateResult {
  return html`<h2>${logoUrl && isLoadable(logoUrl) ? renderLogo(logoUrl) : nothing} ${name}</h2>`;
}

export function renderProducts(products: readonly AppProduct[]): TemplateResult {
  return html`<p class="quiet">
    Works with ${products.map((product) => productLabels[product]).join(', ') || 'nothing'}
  </p>`;
}

/** The name says it all, so a logo that does not come is simply not there. */
function renderLogo(src: string) {
  const hide = ({ target }: Event) => ((target as HTMLImageElement).hidden = true);
  const show = ({ target }: Event) => ((target as HTMLImageElement).hidden = false);
  return html`<img class="logo" alt="" src=${src} @error=${hide} @load=${show} />`;
}
