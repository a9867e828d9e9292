import { html, nothing, type TemplateResult } from 'lit';
import { onSubmit, renderField } from './form-parts.ts';
import { digitsOf } from './query.ts';
import type { HubView } from './view.ts';

/** Meta's Embedded Signup, as far as the hub sees it. In production it is a window of Meta's own. */
const byMeta = html`<p class="quiet">Embedded Signup by Meta, played by the sandbox.</p>`;

export function renderBusiness({ app }: HubView): TemplateResult {
  const { draft, payment, numbers } = app.state;
  const submit = onSubmit((text) =>
    app.describeBusiness({ businessName: text('business-name'), wabaName: text('waba-name') }),
  );
  return html`
    ${byMeta} ${payment ? html`<p class="good">Paid: ${payment.plan}, ${payment.price}.</p>` : nothing}
    <form class="card" aria-labelledby="step-title" @submit=${submit}>
      ${renderField({
        name: 'business-name',
        label: 'Business portfolio',
        value: draft.businessName,
        autocomplete: 'organization',
      })}
      ${renderField({
        name: 'waba-name',
        label: 'WhatsApp Business account',
        value: draft.wabaName ?? draft.businessName,
        hint: 'A new account of this name is made.',
      })}
      <div class="row">
        <button class="primary">Go on</button>
        ${numbers.length > 0 ? html`<button type="button" @click=${app.back}>Back</button>` : nothing}
      </div>
    </form>
  `;
}

export function renderNumber({ app, query }: HubView): TemplateResult {
  const { draft } = app.state;
  const { preverifiedNumberId } = query;
  const submit = onSubmit((text) =>
    app.describeNumber({
      phoneNumber: digitsOf(text('phone-number')),
      phoneName: text('phone-name'),
      verificationMethod: text('method') === 'voice' ? 'voice' : 'sms',
      coexistence: text('coexistence') === 'on',
    }),
  );
  return html`
    ${byMeta}
    <form class="card" aria-labelledby="step-title" @submit=${submit}>
      ${renderField({
        name: 'phone-number',
        label: 'Phone number',
        type: 'tel',
        value: draft.phoneNumber && `+${draft.phoneNumber}`,
        autocomplete: 'tel',
        inputMode: 'tel',
        hint: 'International, such as +49 30 901820.',
      })}
      ${renderField({ name: 'phone-name', label: 'Display name', value: draft.phoneName })}
      <label class="check">
        <input type="checkbox" name="coexistence" ?checked=${draft.coexistence} />
        <span>Keep using this number in the WhatsApp Business app</span>
      </label>
      ${
        preverifiedNumberId
          ? html`<p>
              Meta has verified this number already (<code>${preverifiedNumberId}</code>), so no code is asked for.
            </p>`
          : html`
              <fieldset>
                <legend>Send the code by</legend>
                ${renderMethod('sms', 'Text message', draft.verificationMethod)}
                ${renderMethod('voice', 'Phone call', draft.verificationMethod)}
              </fieldset>
            `
      }
      <div class="row">
        <button class="primary">${preverifiedNumberId ? 'Add number' : 'Send code'}</button>
        <button type="button" @click=${app.back}>Back</button>
      </div>
    </form>
  `;
}

function renderMethod(value: string, label: string, selected: string) {
  return html`
    <label class="check">
      <input type="radio" name="method" value=${value} ?checked=${value === selected} />
      <span>${label}</span>
    </label>
  `;
}

export function renderVerification({ app }: HubView): TemplateResult {
  const { draft } = app.state;
  return html`
    ${byMeta}
    <form class="card" aria-labelledby="step-title" @submit=${onSubmit((text) => app.verify(text('code')))}>
      <p>Meta sent six digits to <strong>+${draft.phoneNumber}</strong>.</p>
      ${renderField({
        name: 'code',
        label: 'Code',
        value: '123456',
        autocomplete: 'one-time-code',
        inputMode: 'numeric',
        pattern: '[0-9]{6}',
        hint: 'In the sandbox: any six digits but 000000.',
      })}
      <div class="row">
        <button class="primary">Verify</button>
        <button type="button" @click=${app.back}>Back</button>
      </div>
    </form>
  `;
}
