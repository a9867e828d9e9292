import { html, LitElement } from 'lit';
import { ask, controlApi, problemOf } from '../../dashboard/control-api.ts';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { describe } from '../shared/describe.ts';
import { siteId } from './site.ts';

interface Settings {
  selector: string;
  position: string;
  pageSize: number;
  pollSeconds: number;
}

const positions = ['beforebegin', 'afterbegin', 'beforeend', 'afterend'];

/** What the vendor sets up on request, for which it has no option and no call: here the sandbox is told. */
export class SiteForm extends LitElement {
  static override properties = { settings: { state: true }, problem: { state: true } };
  static override styles = [baseStyles, controlStyles, panelStyles];

  declare settings: Settings | undefined;
  declare problem: string;

  constructor() {
    super();
    this.problem = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render() {
    const { settings } = this;
    return html`
      <form class="stack" autocomplete="off" @submit=${(event: SubmitEvent) => void this.#save(event)}>
        <h2>What the vendor has set up for the site</h2>
        <p class="quiet">Customers ask the vendor for it, and it comes with the script. The sandbox asks nobody.</p>
        <div class="fields">
          <label class="field">
            <span>CSS selector of the place</span>
            <input name="selector" required spellcheck="false" .value=${settings?.selector ?? ''} />
          </label>
          <label class="field">
            <span>Position</span>
            <select name="position">
              ${positions.map((each) => html`<option ?selected=${each === settings?.position}>${each}</option>`)}
            </select>
          </label>
          <label class="field">
            <span>Messages a page</span>
            <input name="pageSize" type="number" min="1" required .value=${String(settings?.pageSize ?? '')} />
          </label>
          <label class="field">
            <span>Seconds between two counts</span>
            <input name="pollSeconds" type="number" min="1" required .value=${String(settings?.pollSeconds ?? '')} />
          </label>
        </div>
        <div class="row"><button ?disabled=${!settings}>Set up and load the page anew</button></div>
        <p class="problem" role="alert">${this.problem}</p>
      </form>
    `;
  }

  async #load(): Promise<void> {
    const path = { vendor: 'esputnik', collection: 'sites' };
    try {
      const { rows } = await ask(controlApi.GET('/_sandbox/state/{vendor}/{collection}', { params: { path } }));
      this.settings = (rows as unknown as (Settings & { siteId: string })[]).find((row) => row.siteId === siteId);
    } catch (error) {
      this.problem = describe(error);
    }
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const body = {
      siteId,
      selector: data.get('selector') as string,
      position: data.get('position') as string,
      pageSize: Number(data.get('pageSize')),
      pollSeconds: Number(data.get('pollSeconds')),
    };
    const path = { vendor: 'esputnik', trigger: 'site.changed' };
    this.problem = await problemOf(
      ask(controlApi.POST('/_sandbox/triggers/{vendor}/{trigger}', { params: { path }, body })),
    );
    if (this.problem === '') location.reload();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-site-form': SiteForm;
  }
}
