import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AppListing } from '../../../exchange/portal-action-types.ts';
import { renderAppFrame } from '../app-frame.ts';
import { renderAppName, renderProducts } from '../app-tile.ts';
import { renderQuestion } from '../confirmation.ts';
import { hrefOf } from '../section.ts';
import { configurationPath, myAppsPath, removerIdOf, type MarketplaceApp } from './marketplace-app.ts';

export function renderMarketplace(app: MarketplaceApp): TemplateResult {
  const { view, apps, frame } = app.state;
  if (view.kind === 'configuration') {
    return html`
      <p><a href=${hrefOf('marketplace', myAppsPath)}>My Apps</a></p>
      ${frame ? renderAppFrame(frame, 'page') : nothing}
    `;
  }
  const isMine = view.kind === 'mine';
  const shown = isMine ? apps?.filter(({ isInstalled }) => isInstalled) : apps;
  return html`
    <nav class="tabs" aria-label="Exchange">
      <ul>
        <li><a href=${hrefOf('marketplace')} aria-current=${isMine ? nothing : 'page'}>All apps</a></li>
        <li><a href=${hrefOf('marketplace', myAppsPath)} aria-current=${isMine ? 'page' : nothing}>My Apps</a></li>
      </ul>
    </nav>
    ${shown?.length === 0 ? html`<p>${isMine ? 'You have added no app yet.' : 'No app is listed.'}</p>` : nothing}
    <ul class="tiles">
      ${repeat(
        shown ?? [],
        ({ id }) => id,
        (listing) => renderListing(app, listing),
      )}
    </ul>
  `;
}

function renderListing(app: MarketplaceApp, listing: AppListing) {
  const { id, worksWith, isInstalled } = listing;
  return html`
    <li class="card tile" data-app=${id}>
      ${renderAppName(listing)} ${renderProducts(worksWith)}
      ${isInstalled ? html`<p class="badges"><span class="badge on">Added to this account</span></p>` : nothing}
      ${app.state.askingId === id ? renderRemoval(app, listing) : renderButtons(app, listing)}
    </li>
  `;
}

function renderButtons(app: MarketplaceApp, { id, name, isInstalled, hasConfiguration }: AppListing) {
  if (!isInstalled) {
    return html`
      <div class="row">
        <button type="button" class="primary" aria-label="Add ${name}" @click=${() => app.add(id)}>Add</button>
      </div>
    `;
  }
  const href = hrefOf('marketplace', configurationPath(id));
  return html`
    <div class="row" role="group" aria-label=${name}>
      ${hasConfiguration ? html`<a class="button" href=${href} aria-label="Open ${name}">Open</a>` : nothing}
      <button type="button" id=${removerIdOf(id)} aria-label="Remove ${name}" @click=${() => app.askToRemove(id)}>
        Remove
      </button>
    </div>
  `;
}

function renderRemoval(app: MarketplaceApp, { name }: AppListing) {
  return renderQuestion({
    title: `Remove ${name}?`,
    text: 'Its cards, bot blocks and flow elements can no longer be used. The app is not told of it.',
    yes: 'Remove it',
    no: 'Keep it',
    onYes: () => void app.remove(),
    onNo: app.cancel,
  });
}
