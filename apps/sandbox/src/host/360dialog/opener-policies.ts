import { css, html, LitElement } from 'lit';
import { announce } from '../../dashboard/announce.ts';
import { ask, controlApi, problemOf } from '../../dashboard/control-api.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { isIsolated } from './addresses.ts';

const settingName = 'openerPolicy';

/** Whether this page, the hub, or both send `Cross-Origin-Opener-Policy`, which cuts the popup's handle. */
export class OpenerPolicies extends LitElement {
  static override properties = { ofHub: { state: true }, problem: { state: true } };
  static override styles = [
    baseStyles,
    controlStyles,
    panelStyles,
    css`
      .switches {
        gap: 0.5rem 1.25rem;
      }
    `,
  ];

  declare ofHub: boolean;
  declare problem: string;

  constructor() {
    super();
    this.ofHub = false;
    this.problem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  override render() {
    return html`
      <fieldset class="stack">
        <legend class="quiet">Cross-Origin-Opener-Policy: same-origin</legend>
        <div class="row switches">
          <label class="row">
            <input type="checkbox" role="switch" ?checked=${isIsolated()} @change=${toggleOfPage} />
            sent with this team's pages, which loads this one anew
          </label>
          <label class="row">
            <input
              type="checkbox"
              role="switch"
              .checked=${this.ofHub}
              @change=${({ target }: Event) => this.#setOfHub((target as HTMLInputElement).checked)}
            />
            sent by the hub
          </label>
        </div>
        <p class="problem" role="alert">${this.problem}</p>
      </fieldset>
    `;
  }

  async #read(): Promise<void> {
    this.problem = await problemOf(
      ask(controlApi.GET('/_sandbox/vendors')).then(({ vendors }) => {
        const settings = vendors.find(({ vendor }) => vendor === '360dialog')?.settings;
        this.ofHub = settings?.find(({ name }) => name === settingName)?.value === true;
      }),
    );
  }

  async #setOfHub(value: boolean): Promise<void> {
    this.ofHub = value;
    const params = { path: { vendor: '360dialog' } };
    const body = { [settingName]: value };
    this.problem = await problemOf(ask(controlApi.PATCH('/_sandbox/vendors/{vendor}/settings', { params, body })));
    if (this.problem) this.ofHub = !value;
    else announce(this, value ? 'The hub sends the policy.' : 'The hub sends no policy.');
  }
}

function toggleOfPage(): void {
  const address = new URL(location.href);
  if (isIsolated()) address.searchParams.delete('coop');
  else address.searchParams.set('coop', '');
  location.href = address.href;
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog360-opener-policies': OpenerPolicies;
  }
}
