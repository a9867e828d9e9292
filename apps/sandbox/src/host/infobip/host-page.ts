import { html, LitElement } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { brandStyles, mark } from '../../dashboard/brand.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { hostPageStyles } from '../shared/host-page-styles.ts';
import { createMessageLog } from '../shared/message-log.ts';
import { tabs } from '../shared/tabs.ts';
import { askTeam } from '../shared/team-server.ts';
import { firstAccount, type Account } from './accounts.ts';
import { describe } from '../shared/describe.ts';
import { products, productTitles } from './products.ts';

const tabIds: readonly string[] = [...products, 'participants', 'people', 'webhooks'];

/** A team's platform: the embeddables through the adapter, and what the team's server does with the vendor. */
export class HostPage extends LitElement {
  static override properties = {
    selected: { state: true },
    account: { state: true },
    isSignedIn: { state: true },
    campaignId: { state: true },
    problem: { state: true },
  };
  static override styles = [baseStyles, controlStyles, brandStyles, hostPageStyles];

  declare selected: string;
  declare account: Account;
  declare isSignedIn: boolean;
  declare campaignId: string;
  declare problem: string;
  readonly #log = createMessageLog();

  constructor() {
    super();
    this.selected = this.#known(location.hash.slice(1));
    this.account = firstAccount;
    this.isSignedIn = false;
    this.campaignId = '200000000000001';
    this.problem = '';
    this.addEventListener('announce', ({ detail }) =>
      this.renderRoot.querySelector('sandbox-live-region')?.say(detail),
    );
    window.addEventListener('hashchange', () => (this.selected = this.#known(location.hash.slice(1))));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#start();
  }

  override render() {
    return html`
      <header class="top">
        <a class="brand" href="/">${mark} Embedworks sandbox</a>
        <nav aria-label="Sandbox">
          <a href="/#/infobip">Infobip</a>
          <a href="/#/journal?vendor=infobip">Journal</a>
        </nav>
      </header>
      <main>
        <div class="intro">
          <h1>A page that hosts Infobip</h1>
          <p class="quiet">
            What a team builds with <code>@embedworks/infobip</code>, on ${location.origin}, against the played vendor
            on another origin.
          </p>
        </div>
        <section class="card" aria-label="The platform">
          <infobip-account-form
            .account=${this.account}
            .isSignedIn=${this.isSignedIn}
            @account=${({ detail }: CustomEvent<Account | null>) => void this.#sign(detail)}
          ></infobip-account-form>
          <p class="problem" role="alert">${this.problem}</p>
        </section>
        <div class="columns">
          <div class="surfaces">
            ${tabs('Surfaces of Infobip', this.#tabs(), this.selected, (id) => this.#select(id))}
          </div>
          <host-timeline .log=${this.#log} noise="resize"></host-timeline>
        </div>
      </main>
      <sandbox-live-region></sandbox-live-region>
    `;
  }

  #tabs() {
    const log = this.#log;
    const embeds = products.map((product) => ({
      id: product,
      title: productTitles[product],
      panel: html`
        <infobip-embed-panel
          .product=${product}
          .log=${log}
          .account=${this.account}
          @campaign=${({ detail }: CustomEvent<string>) => (this.campaignId = detail)}
        ></infobip-embed-panel>
      `,
    }));
    return [
      ...embeds,
      {
        id: 'participants',
        title: 'Flow',
        panel: html`
          <infobip-participants-panel .log=${log} .campaignId=${this.campaignId}></infobip-participants-panel>
        `,
      },
      { id: 'people', title: 'People', panel: html`<infobip-people-panel .log=${log}></infobip-people-panel>` },
      { id: 'webhooks', title: 'Webhooks', panel: html`<infobip-webhooks-panel></infobip-webhooks-panel>` },
    ];
  }

  /** Whoever opens the page for the first time is somebody with rights. */
  async #start(): Promise<void> {
    try {
      const { account } = await askTeam<{ account: Account | null }>('account');
      if (!account) return await this.#sign(firstAccount);
      this.account = account;
      this.isSignedIn = true;
      this.#log.add('note', 'signed in', account);
    } catch (error) {
      this.problem = describe(error);
    }
  }

  async #sign(account: Account | null): Promise<void> {
    this.problem = '';
    try {
      await askTeam(account ? 'sign-in' : 'sign-out', account ?? {});
      this.isSignedIn = account !== null;
      // Another object even for the same, so that what was opened goes.
      this.account = { ...(account ?? this.account) };
      const what = account ? 'signed in' : 'signed out';
      this.#log.add('note', what, account ?? undefined);
      announce(this, `You are ${what}.`);
    } catch (error) {
      this.problem = describe(error);
    }
  }

  #known(id: string): string {
    return tabIds.includes(id) ? id : 'moments';
  }

  #select(id: string): void {
    this.selected = id;
    history.replaceState(null, '', `#${id}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'infobip-host-page': HostPage;
  }
}
