import { css, html, LitElement, nothing } from 'lit';
import { ask, controlApi } from './control-api.ts';
import { Resource } from './resource.ts';
import type { SandboxStore } from './sandbox-store.ts';
import { baseStyles, controlStyles } from './theme.ts';
import { addressOfWorld, defaultWorld, world } from './world.ts';

/** Chooses the world that every view shows. Shows nothing where there is only one. */
export class WorldSelect extends LitElement {
  static override properties = { store: { attribute: false } };
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      label {
        display: flex;
        align-items: center;
        gap: 0.375rem;
        color: var(--quiet);
      }
      select {
        max-width: 12rem;
      }
    `,
  ];

  declare store: SandboxStore;
  #worlds = new Resource(this, () => ask(controlApi.GET('/_sandbox/worlds')), ['journal']);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('focus', this.#reload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('focus', this.#reload);
  }

  override render() {
    const names = [...new Set([defaultWorld, ...(this.#worlds.value?.worlds ?? []), world])];
    if (names.length === 1) return nothing;
    return html`
      <label>
        World
        <select
          @focus=${this.#reload}
          @change=${({ target }: Event) => location.assign(addressOfWorld((target as HTMLSelectElement).value))}
        >
          ${names.map((name) => html`<option value=${name} ?selected=${name === world}>${name}</option>`)}
        </select>
      </label>
    `;
  }

  /** Nothing tells of a world that begins, so one looks again when one comes back from where it was begun. */
  #reload = (): void => {
    void this.#worlds.reload();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sandbox-world-select': WorldSelect;
  }
}
