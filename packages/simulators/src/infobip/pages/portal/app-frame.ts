import { html, type TemplateResult } from 'lit';
import type { AppFrame } from '../../exchange/portal-action-types.ts';

/**
 * An app in its frame, from its own origin. Nothing is posted either way: all that an app learns is in the address. Drawn
 * again with the same address it stays the frame that it is, with all that somebody has done in it. Sandbox choice: an app may
 * ask with `confirm()`, which without `allow-modals` would answer no and show nothing.
 */
export function renderAppFrame({ title, src }: AppFrame, size: 'card' | 'page'): TemplateResult {
  if (!isLoadable(src)) return html`<p class="bad">${title} cannot be shown: ${src} is no address of a website.</p>`;
  return html`
    <iframe
      class="app-frame ${size}-size"
      sandbox="allow-scripts allow-forms allow-same-origin allow-popups allow-modals"
      title=${title}
      src=${src}
    ></iframe>
  `;
}

/** The address comes from a manifest: as a script it would run as a part of the portal. */
export function isLoadable(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);
}
