import { html, nothing, type TemplateResult } from 'lit';
import { renderPayment, renderSignIn, renderSignUp } from './account-view.ts';
import type { HubApp } from './hub-app.ts';
import type { HubState, HubStep } from './hub-state.ts';
import { renderPermissions } from './permissions-view.ts';
import type { HubQuery } from './query.ts';
import { renderBusiness, renderNumber, renderVerification } from './signup-view.ts';

export interface HubView {
  app: HubApp;
  query: HubQuery;
}

/** The heading that gets the focus when a screen appears. */
export const headingId = 'step-title';

export const titles: Record<HubStep, string> = {
  opening: 'Opening the hub',
  error: 'This request cannot be completed',
  'sign-up': 'Create your account',
  'sign-in': 'Log in to your account',
  payment: 'Choose a plan and pay',
  business: 'Your business',
  number: 'Your WhatsApp number',
  verification: 'Verify your phone number',
  permissions: 'Share your phone numbers',
  playing: 'The sandbox plays the visit',
  done: 'All done',
  closed: 'You left the hub',
};

const screens: Record<HubStep, (view: HubView) => unknown> = {
  opening: () => nothing,
  error: ({ app }) =>
    html`<p class="quiet">Code: <code>${app.state.problem?.code}</code>. You can close this window.</p>`,
  'sign-up': renderSignUp,
  'sign-in': renderSignIn,
  payment: renderPayment,
  business: renderBusiness,
  number: renderNumber,
  verification: renderVerification,
  permissions: renderPermissions,
  playing: ({ app }) => html`<p>Scenario <code>${app.state.playing}</code>, from the first form to the end.</p>`,
  done: renderDone,
  closed: () => html`<p>Nothing was shared. You can close this window.</p>`,
};

const stages = [
  { title: 'Account', steps: ['sign-up', 'sign-in'] },
  { title: 'Payment', steps: ['payment'] },
  { title: 'WhatsApp number', steps: ['business', 'number', 'verification'] },
  { title: 'Permission', steps: ['permissions'] },
] as const satisfies readonly { title: string; steps: readonly HubStep[] }[];

export function renderHub(view: HubView): TemplateResult {
  const { state } = view.app;
  const { step, problem, partner, busy } = state;
  return html`
    <header class="bar">
      <p class="brand">360dialog <span class="quiet">Hub</span></p>
      ${partner ? html`<p class="quiet partner">for <strong>${partner.brandName}</strong></p>` : nothing}
    </header>
    <main class="narrow hub" data-step=${step} aria-busy=${busy}>
      ${renderStages(state)}
      <h1 id=${headingId} tabindex="-1">${titles[step]}</h1>
      <div role="alert">${problem ? html`<p class="bad">${problem.message}</p>` : nothing}</div>
      ${screens[step](view)}
      <p class="quiet" role="status">${busy ? 'One moment …' : nothing}</p>
    </main>
  `;
}

/** Where the client is on the way. Nobody is on it before the first form or after the last. */
function renderStages({ step, partner, client }: HubState) {
  const isAt = (steps: readonly HubStep[]) => steps.includes(step);
  const isDirect = partner?.payment === 'direct';
  const isNew = client ? !client.existing : step === 'sign-up';
  if (!stages.some(({ steps }) => isAt(steps))) return nothing;
  const shown = stages.filter(({ title, steps }) => {
    if (isAt(steps)) return true;
    return title === 'Payment' ? isDirect && isNew : title === 'Permission' ? isDirect || !isNew : true;
  });
  return html`
    <ol class="stages" aria-label="Steps">
      ${shown.map(({ title, steps }) => html`<li aria-current=${isAt(steps) ? 'step' : nothing}>${title}</li>`)}
    </ol>
  `;
}

function renderDone({ app }: HubView) {
  const { partner, goOn } = app.state;
  return html`
    <p>We are taking you back to ${partner?.brandName ?? 'the partner'}.</p>
    ${
      goOn
        ? html`
            <p>Your browser opens a second window only when you ask for it.</p>
            <button type="button" class="primary" @click=${goOn}>Go on</button>
          `
        : nothing
    }
  `;
}
