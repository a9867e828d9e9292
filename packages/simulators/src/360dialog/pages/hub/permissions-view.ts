import { html, nothing, type TemplateResult } from 'lit';
import type { NumberOfClient } from '../../page-action-types.ts';
import { onSubmit } from './form-parts.ts';
import { findRequested } from './hub-state.ts';
import type { HubView } from './view.ts';

/** The permission screen: which numbers the partner may make API keys for. */
export function renderPermissions({ app, query }: HubView): TemplateResult {
  const { numbers, chosen, partner, client } = app.state;
  const requested = findRequested(numbers, query.number);
  return html`
    <p>
      Signed in as <strong>${client?.name}</strong>. Choose the numbers that <strong>${partner?.brandName}</strong> may
      use. What you take off is taken back.
    </p>
    ${
      query.number && !requested
        ? html`<p class="bad">You are asked for +${query.number}, which is not among your numbers.</p>`
        : nothing
    }
    <form class="card" aria-labelledby="step-title" @submit=${onSubmit(app.finish)}>
      <fieldset>
        <legend>Phone numbers</legend>
        ${numbers.length === 0 ? html`<p class="quiet">You have none yet.</p>` : nothing}
        ${numbers.map((number) => {
          const change = (event: Event) => app.choose(number.channelId, (event.target as HTMLInputElement).checked);
          return html`
            <label class="check" data-channel=${number.channelId}>
              <input type="checkbox" .checked=${chosen.has(number.channelId)} @change=${change} />
              <span>
                <strong>+${number.phoneNumber}</strong> ${number.phoneName}
                <span class="quiet">${noteOn(number, number === requested)}</span>
              </span>
            </label>
          `;
        })}
      </fieldset>
      <div class="row">
        <button class="primary">Save and go back</button>
        <button type="button" @click=${app.addNumber}>Add a number</button>
      </div>
    </form>
  `;
}

function noteOn({ permitted }: NumberOfClient, requested: boolean): string {
  return [permitted ? 'shared' : 'not shared', ...(requested ? ['asked for'] : [])].join(' · ');
}
