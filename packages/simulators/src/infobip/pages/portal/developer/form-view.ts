import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { errorIdOf, onSubmit, renderError, valueOf } from '../../embeddable/form-parts.ts';
import { productLabels } from '../app-tile.ts';
import { renderStanding } from '../draft-standing.ts';
import { hrefOf } from '../section.ts';
import { appProducts, fieldIds, manifestsOf, urlNames, type AppDraft, type UrlName } from './app-draft.ts';
import type { FormApp } from './form-app.ts';
import { renderManifest } from './manifest-view.ts';

const urlFields: Readonly<Record<UrlName, { label: string; hint: string }>> = {
  settingsUrl: { label: 'Settings URL', hint: 'Your configuration page, shown in a frame of the portal.' },
  redirectUrl: { label: 'Redirect URL', hint: 'Where OAuth leads back to. Addresses below it are taken too.' },
  logoUrl: { label: 'Logo URL', hint: 'Shown beside the name.' },
};

export function renderAppForm(app: FormApp, draft: AppDraft, isBusy: boolean): TemplateResult {
  return html`
    <form class="card" aria-labelledby="view-title" novalidate @submit=${onSubmit(app.save)}>
      ${renderName(app, draft)} ${renderProductChoice(app, draft)}
      ${repeat(
        manifestsOf(draft),
        ([product]) => product,
        ([product, text]) => renderManifest(app, product, text),
      )}
      ${urlNames.map((name) => renderUrl(app, draft, name))}
      <div class="row">
        <button class="primary" aria-disabled=${isBusy}>Save</button>
        <a class="button" href=${hrefOf('developer')}>Cancel</a>
      </div>
      ${renderStanding({ standing: app.standing(), noun: 'app', onLoad: app.loadSaved, onSaveAsNew: app.saveAsNew })}
    </form>
  `;
}

function renderName(app: FormApp, { name }: AppDraft) {
  const error = app.state.errors[fieldIds.name];
  return html`
    <label for=${fieldIds.name}>App name</label>
    <input
      id=${fieldIds.name}
      autocomplete="off"
      required
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${errorIdOf(fieldIds.name, error)}
      .value=${name}
      @input=${(event: Event) => app.edit({ name: valueOf(event) })}
    />
    ${renderError(fieldIds.name, error)}
  `;
}

function renderProductChoice(app: FormApp, { worksWith }: AppDraft) {
  const firstId = fieldIds.product('conversations');
  const error = app.state.errors[firstId];
  return html`
    <fieldset aria-describedby=${errorIdOf(firstId, error)}>
      <legend>Works with</legend>
      ${appProducts.map((product) => {
        const choose = ({ target }: Event) => app.choose(product, (target as HTMLInputElement).checked);
        return html`
          <label class="check">
            <input
              type="checkbox"
              id=${fieldIds.product(product)}
              .checked=${worksWith.includes(product)}
              @change=${choose}
            />
            ${productLabels[product]}
          </label>
        `;
      })}
    </fieldset>
    ${renderError(firstId, error)}
  `;
}

function renderUrl(app: FormApp, draft: AppDraft, name: UrlName) {
  const id = fieldIds[name];
  const { label, hint } = urlFields[name];
  const error = app.state.errors[id];
  const errorId = errorIdOf(id, error);
  return html`
    <label for=${id}>${label} <span class="quiet">(optional)</span></label>
    <p class="quiet hint" id="${id}-hint">${hint}</p>
    <input
      id=${id}
      type="url"
      autocomplete="off"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${errorId === nothing ? `${id}-hint` : `${id}-hint ${String(errorId)}`}
      .value=${draft[name]}
      @input=${(event: Event) => app.edit({ [name]: valueOf(event) })}
    />
    ${renderError(id, error)}
  `;
}
