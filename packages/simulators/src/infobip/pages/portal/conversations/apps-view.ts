import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AppFrame } from '../../../exchange/portal-action-types.ts';
import { isLoadable, renderAppFrame } from '../app-frame.ts';
import type { DeskApp, OpenConversation } from './desk-app.ts';

/** Beside the conversation. A frame stays the same element for as long as the conversation is open. */
export function renderCards(app: DeskApp, { opening, cards }: OpenConversation): TemplateResult {
  return html`
    <section class="cards" aria-label="Context cards">
      ${cards.length === 0 ? html`<p class="quiet">No app shows a card here.</p>` : nothing}
      ${repeat(
        cards,
        ({ appId }) => `${opening} ${appId}`,
        (card) => html`
          <article data-card=${card.appId}>
            <h2>${card.title}</h2>
            ${renderAppFrame(card, 'card')}
            <p class="quiet">${originOf(card)}</p>
          </article>
        `,
      )}
      ${
        cards.length === 0
          ? nothing
          : html`<div class="row"><button type="button" @click=${app.reopen}>Load the cards again</button></div>`
      }
    </section>
  `;
}

/** Opens and closes the full pages, which stand below the desk. */
export function renderPageButtons(app: DeskApp, { pages }: OpenConversation): TemplateResult | typeof nothing {
  if (pages.length === 0) return nothing;
  const { shownPage, openedPages } = app.state;
  return html`
    <div class="row full-pages" role="group" aria-label="Full pages">
      ${pages.map(
        ({ appId, title }) => html`
          <button
            type="button"
            aria-expanded=${appId === shownPage ? 'true' : 'false'}
            aria-controls=${openedPages.includes(appId) ? pageIdOf(appId) : nothing}
            @click=${() => app.togglePage(appId)}
          >
            ${title}: full page
          </button>
        `,
      )}
    </div>
  `;
}

export function renderPages({ state }: DeskApp, { opening, pages }: OpenConversation): TemplateResult {
  // In the order of the list, so that opening a second one does not move the frame of the first, which would load it anew.
  const opened = pages.filter(({ appId }) => state.openedPages.includes(appId));
  return html`
    ${repeat(
      opened,
      ({ appId }) => `${opening} ${appId}`,
      (page) => html`
        <section id=${pageIdOf(page.appId)} aria-label=${page.title} ?hidden=${page.appId !== state.shownPage}>
          <h2>${page.title}</h2>
          ${renderAppFrame(page, 'page')}
          <p class="quiet">${originOf(page)}</p>
        </section>
      `,
    )}
  `;
}

const pageIdOf = (appId: string) => `full-page-${appId}`;

function originOf({ src }: AppFrame) {
  return isLoadable(src) ? html`From <code>${new URL(src).origin}</code>` : nothing;
}
