import { mountConsole, type MountConsoleOptions, type MountedConsole } from '@embedworks/apizee/browser';
import { html, LitElement } from 'lit';
import { baseStyles, controlStyles } from '../../dashboard/theme.ts';
import { toLiteral } from '../shared/literal.ts';
import type { MessageLog } from '../shared/message-log.ts';
import { panelStyles } from '../shared/panel-styles.ts';
import { vendorOrigin } from './addresses.ts';
import { describe } from './agent-session.ts';

/** The vendor's console in an iframe. It sends no messages. */
export class ConsolePanel extends LitElement {
  static override properties = {
    log: { attribute: false },
    mounted: { state: true },
    problem: { state: true },
    options: { state: true },
  };
  static override styles = [baseStyles, controlStyles, panelStyles];

  declare log: MessageLog;
  declare mounted: MountedConsole | undefined;
  declare problem: string;
  declare options: MountConsoleOptions;

  constructor() {
    super();
    this.problem = '';
    this.options = { consoleHost: vendorOrigin, path: '/console' };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.mounted?.destroy();
    this.mounted = undefined;
  }

  override render() {
    const code = `import { mountConsole } from '@embedworks/apizee/browser';

mountConsole(container, ${toLiteral(this.options)});`;
    return html`
      <div class="panel">
        <form
          class="card stack"
          autocomplete="off"
          @input=${() => this.#read()}
          @submit=${(event: Event) => this.#toggle(event)}
        >
          <h2>Console</h2>
          <p class="quiet">
            The agent signs in on the vendor's page, by a cookie. It is kept only when the console is on a subdomain of
            this page's own domain.
          </p>
          <div class="fields">
            <label class="field">
              <span>Console host</span>
              <input name="consoleHost" value=${vendorOrigin} required spellcheck="false" />
            </label>
            <label class="field"><span>Path</span><input name="path" value="/console" spellcheck="false" /></label>
          </div>
          <label class="row">
            <input type="checkbox" name="allowThirdParty" /> allow a host that is not a subdomain of this page's
          </label>
          <div class="row"><button class="primary">${this.mounted ? 'Unmount' : 'Mount'}</button></div>
          <p class="problem" role="alert">${this.problem}</p>
        </form>
        <div class="stage"></div>
        <host-code class="card" .code=${code}></host-code>
      </div>
    `;
  }

  #toggle(event: Event): void {
    event.preventDefault();
    this.problem = '';
    const stage = this.renderRoot.querySelector('.stage');
    if (this.mounted) {
      this.mounted.destroy();
      this.mounted = undefined;
      this.log.add('note', 'console destroy()');
      return;
    }
    if (!stage) return;
    try {
      this.mounted = mountConsole(stage, this.options);
      this.log.add('note', 'mountConsole()', this.options);
    } catch (error) {
      this.problem = describe(error);
      this.log.add('note', 'mountConsole()', undefined, this.problem);
    }
  }

  #read(): void {
    const form = this.renderRoot.querySelector('form');
    if (!form) return;
    const data = new FormData(form);
    this.options = {
      consoleHost: (data.get('consoleHost') as string).trim(),
      path: (data.get('path') as string).trim() || undefined,
      allowThirdParty: data.has('allowThirdParty') || undefined,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'apizee-console-panel': ConsolePanel;
  }
}
