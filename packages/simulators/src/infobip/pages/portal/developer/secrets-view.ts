import { html, nothing, type TemplateResult } from 'lit';
import type { AppShell } from '../../../exchange/portal-action-types.ts';
import { renderQuestion } from '../confirmation.ts';
import { askerIdOf, secretsButtonId, type DeveloperApp } from './developer-app.ts';

type Copy = (what: string, text: string) => Promise<void>;

/** What proves the app to OAuth. */
export function renderIds(app: DeveloperApp, { clientId }: AppShell, copy: Copy): TemplateResult {
  return html`
    <section class="card" aria-label="ID and secret">
      <dl class="secrets">
        ${renderValue('Client ID', clientId, copy)}
        ${renderValue('Client secret', app.state.secrets?.clientSecret, copy)}
      </dl>
      <div class="row">${renderReveal(app, 'client secret')}</div>
    </section>
    <p class="quiet">
      The client ID may be in a page. The client secret proves your server to OAuth and is never in a page. The signing
      secret, which proves the calls of your functions, is under Edit, Security.
    </p>
  `;
}

/** What proves the portal's calls to the app. */
export function renderSecurity(app: DeveloperApp, { id, name }: AppShell, copy: Copy): TemplateResult {
  const { secrets, asking } = app.state;
  return html`
    <section class="card" aria-labelledby="security">
      <h2 id="security">Security</h2>
      <h3>Webhooks</h3>
      <dl class="secrets">${renderValue('Signing secret', secrets?.signingSecret, copy)}</dl>
      <div class="row">
        ${renderReveal(app, 'signing secret')}
        <button type="button" id=${askerIdOf('renew', id)} @click=${() => app.ask('renew', id)}>
          Renew the signing secret
        </button>
      </div>
    </section>
    ${
      asking?.what === 'renew'
        ? renderQuestion({
            title: `Renew the signing secret of ${name}?`,
            text: 'Calls are signed with the new one from then on. An app that knows the old one alone refuses them.',
            yes: 'Renew it',
            no: 'Keep it',
            onYes: () => void app.confirm(),
            onNo: app.cancel,
          })
        : nothing
    }
  `;
}

function renderReveal({ state: { secrets }, hideSecrets, revealSecrets }: DeveloperApp, what: string) {
  return html`
    <button type="button" id=${secretsButtonId} @click=${secrets ? hideSecrets : revealSecrets}>
      ${secrets ? 'Hide' : 'Show'} the ${what}
    </button>
  `;
}

function renderValue(what: string, value: string | undefined, copy: Copy) {
  return html`
    <div>
      <dt>${what}</dt>
      <dd>
        ${
          value === undefined
            ? html`<span class="quiet">Not shown</span>`
            : html`
                <code data-secret=${what}>${value}</code>
                <button type="button" aria-label="Copy the ${what}" @click=${() => copy(`The ${what}`, value)}>
                  Copy
                </button>
              `
        }
      </dd>
    </div>
  `;
}
