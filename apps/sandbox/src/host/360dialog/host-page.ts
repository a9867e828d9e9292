import type { OnboardingCompleted, OnboardingOutcome } from '@embedworks/360dialog/browser';
import { html, LitElement } from 'lit';
import { brandStyles, mark } from '../../dashboard/brand.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { hostPageStyles } from '../shared/host-page-styles.ts';
import { createMessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';

/** A team's page: the connect button through the adapter, and what the team's server does with its outcome. */
export class HostPage extends LitElement {
  static override properties = { completed: { state: true } };
  static override styles = [baseStyles, controlStyles, brandStyles, panelStyles, hostPageStyles];

  declare completed: OnboardingCompleted | undefined;
  readonly #log = createMessageLog();

  constructor() {
    super();
    this.addEventListener('announce', ({ detail }) =>
      this.renderRoot.querySelector('sandbox-live-region')?.say(detail),
    );
  }

  override render() {
    return html`
      <header class="top">
        <a class="brand" href="/">${mark} Embedworks sandbox</a>
        <nav aria-label="Sandbox">
          <a href="/#/360dialog">360dialog</a>
          <a href="/#/journal?vendor=360dialog">Journal</a>
        </nav>
      </header>
      <main>
        <div class="intro">
          <h1>A page that connects WhatsApp by 360dialog</h1>
          <p class="quiet">
            What a team builds with <code>@embedworks/360dialog</code>, on ${location.origin}, against the played vendor
            on another origin.
          </p>
        </div>
        <div class="columns">
          <div class="panel">
            <dialog360-onboarding-panel
              .log=${this.#log}
              @outcome=${({ detail }: CustomEvent<OnboardingOutcome>) => this.#keep(detail)}
            ></dialog360-onboarding-panel>
            <dialog360-server-panel .log=${this.#log} .outcome=${this.completed}></dialog360-server-panel>
          </div>
          <host-timeline .log=${this.#log}></host-timeline>
        </div>
      </main>
      <sandbox-live-region></sandbox-live-region>
    `;
  }

  #keep(outcome: OnboardingOutcome): void {
    if (outcome.status === 'completed') this.completed = outcome;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog360-host-page': HostPage;
  }
}
