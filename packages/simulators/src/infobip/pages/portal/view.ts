import { html, nothing, type TemplateResult } from 'lit';
import { headingId } from '../embeddable/portal.ts';
import { renderDialog, type Question } from './confirmation.ts';
import type { PortalApp } from './portal-app.ts';
import type { PortalProblem, PortalSection } from './section.ts';

/** What all sections have around their views. */
export function renderPortal(app: PortalApp, sections: readonly PortalSection[]): TemplateResult {
  const { phase, user, accountKey, route, leavingTo } = app.state;
  const section = app.current();
  return html`
    <a class="skip" href="#${headingId}" @click=${skip}>Skip to the content</a>
    <header class="bar">
      <p class="brand">infobip <span class="quiet">Portal</span></p>
      ${user ? html`<p class="quiet account">${user.username} · account <code>${accountKey}</code></p>` : nothing}
    </header>
    ${phase === 'open' ? renderNavigation(app, sections) : nothing}
    <main class="portal wide" data-section=${route?.section ?? nothing} data-phase=${phase} aria-busy=${app.isBusy()}>
      <h1 id=${headingId} tabindex="-1">${section?.title() ?? titles[phase]}</h1>
      ${renderNews(app)} ${phase === 'failed' ? renderRetry() : nothing} ${section?.render() ?? nothing}
    </main>
    ${renderDialog(leavingTo && askToLeave(app))}
  `;
}

/**
 * Stays in sight however far somebody has scrolled, since it is about what they have just done. It has its room also when
 * there are none, so that no button moves away from under a finger.
 */
function renderNews(app: PortalApp) {
  const { phase, problem, notice } = app.state;
  const said = notice || (app.isBusy() || phase === 'opening' ? 'One moment …' : nothing);
  return html`
    <div class="news">
      <div role="alert">${problem ? renderProblem(problem) : nothing}</div>
      <p class="good notice" role="status">${said}</p>
    </div>
  `;
}

/** What is wrong in several places comes as one line for each. */
function renderProblem({ code, description }: PortalProblem) {
  const lines = description.split('\n');
  if (lines.length === 1) return html`<p class="bad" data-problem=${code}>${description}</p>`;
  return html`<ul class="bad" data-problem=${code} tabindex="0">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function askToLeave(app: PortalApp): Question {
  return {
    title: 'Leave without saving?',
    text: 'What you have changed would be lost.',
    yes: 'Leave',
    no: 'Stay',
    onYes: () => void app.leave(),
    onNo: app.stay,
  };
}

const titles = { opening: 'Opening', open: 'Portal', failed: 'The portal cannot be opened' };

function renderNavigation({ state, wayTo }: PortalApp, sections: readonly PortalSection[]) {
  return html`
    <nav class="sections" aria-label="Portal">
      <ul>
        ${sections.map(
          ({ id, title }) => html`
            <li><a href=${wayTo(id)} aria-current=${id === state.route?.section ? 'page' : nothing}>${title}</a></li>
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
