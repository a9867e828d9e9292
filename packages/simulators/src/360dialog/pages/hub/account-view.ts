import { html, type TemplateResult } from 'lit';
import { onSubmit, renderField } from './form-parts.ts';
import { offeredPlans, plans, type PlanId } from './plans.ts';
import type { HubView } from './view.ts';

/** Every client of the seed has it. */
const samplePassword = 'sandbox-password';

/** The e-mail goes along from one form to the other. */
function typedEmail(event: Event): string {
  const email = (event.currentTarget as HTMLElement).closest('form')?.elements.namedItem('email');
  return email instanceof HTMLInputElement ? email.value : '';
}

export function renderSignUp({ app, query }: HubView): TemplateResult {
  const submit = onSubmit((text) =>
    app.signUp({ name: text('name'), email: text('email'), password: text('password') }),
  );
  return html`
    <form class="card" aria-labelledby="step-title" @submit=${submit}>
      ${renderField({ name: 'name', label: 'Company', value: query.name, autocomplete: 'organization' })}
      ${renderField({ name: 'email', label: 'E-mail', type: 'email', value: app.state.email, autocomplete: 'email' })}
      ${renderField({
        name: 'password',
        label: 'Password',
        type: 'password',
        value: samplePassword,
        autocomplete: 'new-password',
      })}
      <div class="row">
        <button class="primary">Create account</button>
        <button type="button" @click=${(event: Event) => app.showForm('sign-in', typedEmail(event))}>
          I have an account
        </button>
      </div>
    </form>
  `;
}

export function renderSignIn({ app }: HubView): TemplateResult {
  const submit = onSubmit((text) => app.signIn({ email: text('email'), password: text('password') }));
  return html`
    <form class="card" aria-labelledby="step-title" @submit=${submit}>
      ${renderField({ name: 'email', label: 'E-mail', type: 'email', value: app.state.email, autocomplete: 'username' })}
      ${renderField({
        name: 'password',
        label: 'Password',
        type: 'password',
        value: samplePassword,
        autocomplete: 'current-password',
        hint: `In the sandbox: the e-mail of any client, with ${samplePassword}.`,
      })}
      <div class="row">
        <button class="primary">Log in</button>
        <button type="button" @click=${(event: Event) => app.showForm('sign-up', typedEmail(event))}>
          I am new here
        </button>
      </div>
    </form>
  `;
}

export function renderPayment({ app, query }: HubView): TemplateResult {
  const offered = offeredPlans(query.plan);
  const selected = query.plan ?? 'regular';
  const submit = onSubmit((text) => {
    const plan: PlanId = plans.find(({ id }) => id === text('plan'))?.id ?? selected;
    return app.pay({ plan, cardNumber: text('card-number') });
  });
  return html`
    <form class="card" aria-labelledby="step-title" @submit=${submit}>
      <fieldset>
        <legend>Plan</legend>
        ${offered.map(
          ({ id, title, price }) => html`
            <label class="check">
              <input type="radio" name="plan" value=${id} ?checked=${id === selected} />
              <span><strong>${title}</strong> <span class="quiet">${price}</span></span>
            </label>
          `,
        )}
      </fieldset>
      ${renderField({
        name: 'card-number',
        label: 'Card number',
        value: '4242 4242 4242 4242',
        inputMode: 'numeric',
        hint: 'Made up, like the prices. The sandbox looks at the number and keeps none, so never type a real one.',
      })}
      <button class="primary">Pay and go on</button>
    </form>
  `;
}
