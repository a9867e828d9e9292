import { EmbedError, IntegrationError } from '@embedworks/core';
import { OptionElement, adoptEarlyProperties, attributeNames, readOptions } from './element-options.ts';
import { vendor } from './errors.ts';
import type { GetToken } from './inbox-get-token.ts';
import { loadSiteScript, type SiteScript } from './site-script.ts';

/** `idle` until it has a site id and a way to tokens. */
export type InboxElementState = 'idle' | 'loading' | 'loaded' | 'failed';

/**
 * `<esputnik-inbox site-id="…" token-url="/inbox-token">`: the place of the vendor's bell, and {@link loadSiteScript} as
 * an element.
 *
 * - Where the bell goes is set at the vendor: give it the CSS selector of this element, `esputnik-inbox` or its id, and
 *   the position `beforeend`. The element draws nothing itself, and keeps its hands off what the script puts inside.
 * - Attributes are the options in kebab-case, read when it loads; `tracking` and `recommendations` are `"true"` or
 *   `"false"`. Each has a property, e.g. `siteId`. `getToken` is a property alone.
 * - It loads as soon as it is in the document and has a `site-id` and a `token-url` or `getToken`.
 * - When it leaves the document the script gets no more tokens. Back in the document it goes on; the vendor's script
 *   itself stays until the page is reloaded, and so does what it was initialised with.
 * - For style sheets it has `:state(loading)`, `:state(loaded)` and `:state(failed)`. To assistive technology it is a
 *   group, so it may have an `aria-label`, and busy while it loads.
 * - Events: `esputnik-loaded`, with the {@link SiteScript} as `detail`; `esputnik-token-given`, `esputnik-token-empty`
 *   and `esputnik-callback-failed`, with the event as `detail`; `esputnik-failed`, with the error.
 */
export class EsputnikInboxElement extends OptionElement {
  static readonly observedAttributes = attributeNames;

  readonly #internals = this.attachInternals();
  #getToken: GetToken | undefined;
  #life: AbortController | undefined;
  #script: SiteScript | undefined;
  #state: InboxElementState = 'idle';
  #isScheduled = false;

  constructor() {
    super();
    this.#internals.role = 'group';
  }

  /** The loaded script, for listeners. */
  get script(): SiteScript | undefined {
    return this.#script;
  }

  get state(): InboxElementState {
    return this.#state;
  }

  /** Asks your back end for a token; goes before `token-url`. */
  get getToken(): GetToken | undefined {
    return this.#getToken;
  }

  set getToken(getToken: GetToken | undefined) {
    this.#getToken = getToken;
    this.#schedule();
  }

  connectedCallback(): void {
    adoptEarlyProperties(this);
    this.#schedule();
  }

  /** Present so that `moveBefore()` does not disconnect. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    // A task later, because moving an element takes it out of the document first.
    setTimeout(() => {
      if (!this.isConnected) this.#unload();
    });
  }

  attributeChangedCallback(): void {
    this.#schedule();
  }

  /** A microtask later, so that all attributes a framework sets in a row count. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      const hasTokens = this.#getToken !== undefined || this.hasAttribute('token-url');
      if (!this.#life && this.isConnected && this.hasAttribute('site-id') && hasTokens) void this.#load();
    });
  }

  async #load(): Promise<void> {
    const life = new AbortController();
    this.#life = life;
    this.#become('loading');
    try {
      const script = await loadSiteScript({
        ...readOptions(this),
        getToken: this.#getToken,
        nonce: this.nonce || undefined,
        signal: life.signal,
        onEvent: (event) => this.#dispatch(event.type, event),
      });
      if (this.#life !== life) return;
      this.#script = script;
      this.#become('loaded');
      this.#dispatch('loaded', script);
    } catch (error) {
      if (this.#life !== life) return;
      this.#life = undefined;
      this.#become('failed');
      this.#dispatch('failed', toIntegrationError(error));
    }
  }

  #unload(): void {
    this.#life?.abort();
    this.#life = undefined;
    this.#script = undefined;
    this.#become('idle');
  }

  #become(state: InboxElementState): void {
    const { states } = this.#internals;
    this.#state = state;
    states.clear();
    states.add(state);
    this.#internals.ariaBusy = String(state === 'loading');
  }

  #dispatch(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`esputnik-${type.replaceAll('_', '-')}`, { detail }));
  }
}

function toIntegrationError(error: unknown): IntegrationError {
  if (error instanceof IntegrationError) return error;
  const message = 'eSputnik site script: loading failed.';
  return new EmbedError(message, { vendor, code: 'script_failed', cause: error });
}

// Safe to import twice, and where there are no elements, as in server-side rendering.
if (globalThis.customElements && !customElements.get('esputnik-inbox')) {
  customElements.define('esputnik-inbox', EsputnikInboxElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'esputnik-inbox': EsputnikInboxElement;
  }
}
