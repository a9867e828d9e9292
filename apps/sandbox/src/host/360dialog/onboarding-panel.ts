import type { OnboardingOutcome } from '@embedworks/360dialog/browser';
import { html, LitElement, nothing } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { pageCode, redirectCode } from './code.ts';
import { describe } from '../shared/describe.ts';
import type { OnboardingPlan } from './onboarding-form.ts';
import { createOnboardingSession, type OnboardingSession } from './onboarding-session.ts';
import { signatureFor } from './signature.ts';
import { watchMessages } from './watch-messages.ts';

/** The connect button, how it is opened, and how it ended. Tells each outcome by `outcome`. */
export class OnboardingPanel extends LitElement {
  static override properties = {
    log: { attribute: false },
    plan: { state: true },
    outcome: { state: true },
    problem: { state: true },
  };
  static override styles = [baseStyles, controlStyles, panelStyles];

  declare log: MessageLog;
  declare plan: OnboardingPlan | undefined;
  declare outcome: OnboardingOutcome | undefined;
  declare problem: string;
  #session: OnboardingSession | undefined;
  #stopWatching = () => {};

  constructor() {
    super();
    this.problem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session ??= createOnboardingSession(
      this.log,
      () => this.requestUpdate(),
      (outcome) => this.#show(outcome),
    );
    this.#stopWatching = watchMessages(this.log, () => {
      this.requestUpdate();
      return this.plan?.by === 'controller' ? this.#session?.onboarding?.dropped : undefined;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching();
  }

  override render() {
    return html`
      <div class="panel">
        <section class="card stack" aria-labelledby="options">
          <h2 id="options">Options</h2>
          <dialog360-onboarding-form
            @plan=${({ detail }: CustomEvent<OnboardingPlan>) => this.#choose(detail)}
          ></dialog360-onboarding-form>
          <dialog360-opener-policies></dialog360-opener-policies>
        </section>
        <section class="card stack" aria-labelledby="connect">
          <h2 id="connect">Connect</h2>
          ${this.#button()}
          <p class="problem" role="alert">${this.problem}</p>
          <div class="row">
            <button type="button" @click=${() => this.#forge()}>Post a forged result from this window</button>
          </div>
        </section>
        <dialog360-outcome class="card" .outcome=${this.outcome}></dialog360-outcome>
        <host-code class="card" heading="The page" .code=${this.plan ? pageCode(this.plan) : ''}></host-code>
        <host-code class="card" heading="The redirect page" .code=${redirectCode}></host-code>
      </div>
    `;
  }

  #button() {
    if (!this.plan) return nothing;
    const { by, options, isSigned } = this.plan;
    if (by === 'controller') return this.#controller();
    return html`
      <p class="quiet">The element says how it goes, and cancels.</p>
      <div class="row">
        <dialog360-connect
          partner-id=${options.partnerId}
          form=${options.form ?? nothing}
          hub-url=${options.hubUrl ?? nothing}
          app-url=${options.appUrl ?? nothing}
          redirect-url=${options.redirectUrl ?? nothing}
          email=${options.email ?? nothing}
          name=${options.name ?? nothing}
          number=${options.number ?? nothing}
          timeout-ms=${options.timeoutMs ?? nothing}
          .ioSignature=${isSigned ? signatureFor(options.partnerId) : undefined}
          @dialog360-opened=${() => this.log.add('sent', 'dialog360-opened', options)}
          @dialog360-out-of-sight=${() => this.log.add('note', 'dialog360-out-of-sight')}
          @dialog360-completed=${this.#hear}
          @dialog360-cancelled=${this.#hear}
          @dialog360-blocked=${this.#hear}
          @dialog360-timed-out=${this.#hear}
          @dialog360-failed=${this.#hear}
          @dialog360-aborted=${this.#hear}
          >Connect WhatsApp</dialog360-connect
        >
      </div>
    `;
  }

  #controller() {
    const { onboarding } = this.#session ?? {};
    const { source = 0, origin = 0, schema = 0, state = 0 } = onboarding?.dropped ?? {};
    const isOpen = onboarding?.status === 'open';
    return html`
      <div class="row">
        <button type="button" class="primary" @click=${() => this.#open()}>Connect WhatsApp</button>
        <button type="button" ?disabled=${!isOpen} @click=${() => onboarding?.focus()}>Bring to the front</button>
        <button type="button" ?disabled=${!isOpen} @click=${() => onboarding?.cancel()}>Cancel</button>
      </div>
      <dl>
        <dt>status</dt>
        <dd><code>${onboarding?.status ?? 'none yet'}</code></dd>
        <dt>isOutOfSight</dt>
        <dd><code>${onboarding?.isOutOfSight ?? '–'}</code></dd>
        <dt>dropped</dt>
        <dd>${source} wrong window, ${origin} wrong origin, ${schema} not in the contract, ${state} another state</dd>
      </dl>
    `;
  }

  #choose(plan: OnboardingPlan): void {
    const isFirst = this.plan === undefined;
    this.plan = plan;
    // The element does so by itself.
    if (isFirst && plan.by === 'controller') this.#session?.resume();
  }

  #open(): void {
    this.problem = '';
    try {
      if (this.plan) this.#session?.open(this.plan);
    } catch (error) {
      this.problem = describe(error);
    }
  }

  #hear = ({ detail }: CustomEvent<OnboardingOutcome>): void => {
    this.#session?.finish(detail);
  };

  #show(outcome: OnboardingOutcome): void {
    this.outcome = outcome;
    announce(this, `The onboarding is ${outcome.status.replace('_', ' ')}.`);
    this.dispatchEvent(new CustomEvent('outcome', { detail: outcome }));
  }

  /** This window is not the popup, so the adapter must not believe it. */
  #forge(): void {
    window.postMessage('?client=forgedCL&channels=[forgedCH]&state=forged', location.origin);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog360-onboarding-panel': OnboardingPanel;
  }
}
