import { html, nothing, type TemplateResult } from 'lit';
import { headingId } from '../embeddable/portal.ts';
import type { PortalApp } from './portal-app.ts';
import { hrefOf, type PortalSection } from './section.ts';

/** What all sections have around their views. */
export function renderPortal(app: PortalApp, sections: readonly PortalSection[]): TemplateResult {
  const { phase, busy, problem, notice, user, accountKey, route } = app.state;
  const section = app.current();
  return html`
    <a class="skip" href="#${headingId}" @click=${skip}>Skip to the content</a>
    <header class="bar">
      <p class="brand">infobip <span class="quiet">Portal</span></p>
      ${user ? html`<p class="quiet account">${user.username} · account <code>${accountKey}</code></p>` : nothing}
    </header>
    ${phase === 'open' ? renderNavigation(app, sections) : nothing}
    <main class="portal wide" data-section=${route?.section ?? nothing} data-phase=${phase} aria-busy=${busy}>
      <h1 id=${headingId} tabindex="-1">${section?.title() ?? titles[phase]}</h1>
      <div role="alert">
        ${problem ? html`<p class="bad" data-problem=${problem.code}>${problem.description}</p>` : nothing}
      </div>
      <p class="good notice" role="status">${notice || (busy || phase === 'opening' ? 'One moment …' : nothing)}</p>
      ${phase === 'failed' ? renderRetry() : nothing} ${section?.render() ?? nothing}
    </main>
  `;
}

const titles = { opening: 'Opening', open: 'Portal', failed: 'The portal cannot be opened' };

function renderNavigation({ state }: PortalApp, sections: readonly PortalSection[]) {
  return html`
    <nav class="sections" aria-label="Portal">
      <ul>
        ${sections.map(
          ({ id, title }) => html`
            <li><a href=${hrefOf(id)} aria-current=${id === state.route?.section ? 'page' : nothing}>${title}</a></li>
          `,
        )}
      </ul>
    </nav>
  `;
}

function renderRetry() {
  return html`<button type="button" class="primary" @click=${() => location.reload()}>Try again</button>`;
}

/** Without the address, which says where in the portal somebody is. */
function skip(event: Event) {
  event.preventDefault();
  document.getElementById(headingId)?.focus();
}
