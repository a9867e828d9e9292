import { html, nothing, type TemplateResult } from 'lit';
import type { AppShell } from '../../../exchange/portal-action-types.ts';
import { renderQuestion } from '../confirmation.ts';
import { askerIdOf, secretsButtonId, type DeveloperApp } from './developer-app.ts';

type Copy = (what: string, text: string) => Promise<void>;

export function renderIds(app: DeveloperApp, { id, name, clientId }: AppShell, copy: Copy): TemplateResult {
  const { secrets, asking } = app.state;
  return html`
    <section class="card" aria-label="IDs and secrets">
      <dl class="secrets">
        ${renderValue('Client ID', clientId, copy)} ${renderValue('Client secret', secrets?.clientSecret, copy)}
        ${renderValue('Signing secret', secrets?.signingSecret, copy)}
      </dl>
      <div class="row">
        <button
          type="button"
          id=${secretsButtonId}
          class=${secrets ? '' : 'primary'}
          @click=${secrets ? app.hideSecrets : app.revealSecrets}
        >
          ${secrets ? 'Hide the secrets' : 'Show the secrets'}
        </button>
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
    <p class="quiet">
      The client ID may be in a page. The client secret proves your server to OAuth, the signing secret proves the calls
      of your functions; neither is ever in a page.
    </p>
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
