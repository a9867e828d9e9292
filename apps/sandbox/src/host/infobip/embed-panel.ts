import type { EmbeddableEvent } from '@embedworks/infobip/browser';
import { css, html, LitElement } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { ask, controlApi, problemOf } from '../../dashboard/control-api.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import type { Account } from './accounts.ts';
import { linkUrl, portalBase } from './addresses.ts';
import { linkCode, pageCode, type EmbedPlan } from './code.ts';
import { describe } from '../shared/describe.ts';
import { createEmbedSession, type EmbedSession } from './embed-session.ts';
import { productTitles, type EmbeddableProduct } from './products.ts';

/** A page of the vendor's portal in a frame, and what became of it. Tells an activated use case by `campaign`. */
export class EmbedPanel extends LitElement {
  static override properties = {
    log: { attribute: false },
    account: { attribute: false },
    product: {},
    plan: { state: true },
    problem: { state: true },
  };
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      /* The border is around the frame and no part of its height, which the page inside tells. */
      iframe {
        width: 100%;
        border: 0;
      }
      .stage:not(:empty) {
        border: 1px solid var(--line);
        border-radius: 0.5rem;
        overflow: hidden;
      }
    `,
  ];

  declare log: MessageLog;
  declare account: Account;
  declare product: EmbeddableProduct;
  declare plan: EmbedPlan;
  declare problem: string;
  #session: EmbedSession | undefined;
  #mountedFor: Account | undefined;

  constructor() {
    super();
    this.plan = { by: 'element', isSilent: false };
    this.problem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A message of a stranger is counted by the adapter and passed on to nobody.
    window.addEventListener('message', this.#recount);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#recount);
    this.#unmount();
  }

  override render() {
    const { product, plan } = this;
    const { state = 'not mounted', dropped } = this.#session?.embeddable ?? {};
    const { source = 0, origin = 0, schema = 0 } = dropped ?? {};
    const isMounted = this.#session !== undefined;
    return html`
      <div class="panel">
        <section class="card stack" aria-labelledby="options">
          <h2 id="options">${productTitles[product]}</h2>
          <p class="quiet">
            The page asks the team’s server for a link at <code>${linkUrl(product)}</code>. It is good for one load, and
            when the session in it expires, another is loaded in the same place.
          </p>
          <div class="fields">
            <label class="field">
              <span>Mounted by</span>
              <select ?disabled=${isMounted} @change=${this.#choose} name="by">
                <option value="element" ?selected=${plan.by === 'element'}>the element</option>
                <option value="controller" ?selected=${plan.by === 'controller'}>the function</option>
              </select>
            </label>
            <label class="field">
              <span>Messages of the page</span>
              <select ?disabled=${isMounted} @change=${this.#choose} name="voice">
                <option value="speaks" ?selected=${!plan.isSilent}>all that the sandbox has</option>
                <option value="silent" ?selected=${plan.isSilent}>none, as far as the vendor says</option>
              </select>
            </label>
          </div>
          <div class="row">
            <button type="button" class="primary" ?disabled=${isMounted} @click=${() => this.#mount()}>Mount</button>
            <button type="button" ?disabled=${!isMounted} @click=${() => this.#session?.embeddable?.renew()}>
              Load another link
            </button>
            <button type="button" ?disabled=${!isMounted} @click=${() => void this.#expire()}>
              Let the session expire
            </button>
            <button type="button" ?disabled=${!isMounted} @click=${() => this.#playStranger()}>
              Post from a wrong window
            </button>
            <button type="button" ?disabled=${!isMounted} @click=${() => this.#unmount()}>Unmount</button>
          </div>
          <dl>
            <dt>state</dt>
            <dd><code data-state>${state}</code></dd>
            <dt>dropped</dt>
            <dd>${source} wrong window, ${origin} wrong origin, ${schema} not in the contract</dd>
          </dl>
          <p class="problem" role="alert">${this.problem}</p>
        </section>
        <div class="stage"></div>
        <host-code class="card" heading="The page" .code=${pageCode(product, plan, portalBase)}></host-code>
        <host-code class="card" heading="The team’s server" .code=${linkCode(product, this.account)}></host-code>
      </div>
    `;
  }

  /** Whoever signs in anew must not see what was opened for somebody else. */
  override updated(): void {
    if (this.#session && this.#mountedFor !== this.account) this.#unmount();
  }

  #choose = ({ target }: Event): void => {
    const { name, value } = target as HTMLSelectElement;
    this.plan =
      name === 'by' ? { ...this.plan, by: value as EmbedPlan['by'] } : { ...this.plan, isSilent: value === 'silent' };
  };

  #mount(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    this.problem = '';
    this.#mountedFor = this.account;
    this.#session = createEmbedSession(stage, this.product, this.plan, this.log, (event) => this.#follow(event));
    this.requestUpdate();
  }

  #unmount(): void {
    if (!this.#session) return;
    this.#session.unmount();
    this.#session = undefined;
    this.problem = '';
    this.log.add('note', 'unmounted');
    this.requestUpdate();
  }

  #follow(event: EmbeddableEvent): void {
    if (event.type === 'failed') this.problem = describe(event.error);
    if (event.type === 'ready') {
      this.problem = '';
      announce(this, `${productTitles[this.product]} is ready.`);
    }
    if (event.type === 'campaign.activated') {
      announce(this, `The campaign ${event.campaignId} is active.`);
      this.dispatchEvent(new CustomEvent('campaign', { detail: String(event.campaignId) }));
    }
    this.requestUpdate();
  }

  /** As if half an hour had gone by. */
  async #expire(): Promise<void> {
    const path = { vendor: 'infobip', trigger: 'pageSession.expired' };
    this.problem = await problemOf(
      ask(controlApi.POST('/_sandbox/triggers/{vendor}/{trigger}', { params: { path }, body: {} })),
    );
  }

  /** This window is not the frame, so the adapter must not believe it. */
  #playStranger(): void {
    window.postMessage({ source: 'infobip-embeddable', v: 1, type: 'session.expired' }, location.origin);
  }

  /** A task later, when the adapter has counted it. */
  #recount = (): void => void setTimeout(() => this.requestUpdate());
}

declare global {
  interface HTMLElementTagNameMap {
    'infobip-embed-panel': EmbedPanel;
  }
}
