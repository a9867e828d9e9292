import { IntegrationError } from '@embedworks/core';
import { OptionElement, adoptEarlyProperties, readOptions } from './element-options.ts';
import { createView, type ConnectView } from './element-view.ts';
import type { Onboarding } from './onboarding-follow.ts';
import type { OnboardingOutcome } from './onboarding-outcome.ts';
import { completeOnboarding } from './onboarding-redirect-page.ts';
import { openOnboarding, resumeOnboarding, type OpenOnboardingOptions } from './onboarding.ts';

const englishTexts = {
  open: 'Continue in the window that has opened.',
  out_of_sight: 'Continue in the other window. If it is closed, start again.',
  completed: 'Connected.',
  cancelled: 'Cancelled.',
  blocked: 'The browser blocked the window. Allow pop-ups for this site, then try again.',
  timed_out: 'This took too long. Please try again.',
  failed: 'This did not work. Please try again.',
  aborted: '',
  cancel: 'Cancel',
  close: 'You can close this window.',
};

/** What the element says: while the popup is open, how it ended, on its second button, and on the redirect page. */
export type ConnectTexts = typeof englishTexts;

/**
 * `<dialog360-connect partner-id="…" redirect-url="…">Connect WhatsApp</dialog360-connect>`: {@link openOnboarding} as a
 * button.
 *
 * - Attributes are the options in kebab-case, read at each click; each has a property, e.g. `partnerId`. `ioSignature` and
 *   `extraParameters` are properties alone. `disabled` disables the button.
 * - While the popup is open, a click brings it to the front, and a second button cancels. Where the popup cannot be seen
 *   any more, a click starts again, and the first that completes counts.
 * - It may stand on the redirect page too: there it calls {@link completeOnboarding}. After a reload it takes up what
 *   this tab began.
 * - Every outcome is dispatched as `dialog360-<status>`, e.g. `dialog360-timed-out`, with the outcome as `detail`;
 *   before it `dialog360-opened` and `dialog360-out-of-sight`. Options that cannot work are `dialog360-failed`.
 * - When it leaves the document, what it opened is cancelled without an event. Moving it within one task changes nothing.
 * - Parts: `button`, `cancel`, `status`. Variables: `--dialog360-connect-color`, `-background`, `-focus`, `-radius`.
 */
export class Dialog360ConnectElement extends OptionElement {
  static readonly observedAttributes = ['partner-id', 'disabled'];

  // Declared only: a field would overwrite what was set before the element was defined.
  declare ioSignature: OpenOnboardingOptions['ioSignature'];
  declare extraParameters: OpenOnboardingOptions['extraParameters'];

  #texts: ConnectTexts = englishTexts;
  #view: ConnectView | undefined;
  /** All that may still complete; the last is what the status tells of. */
  #running: Onboarding[] = [];
  #isScheduled = false;

  get texts(): ConnectTexts {
    return this.#texts;
  }

  /** Replaces some of the English texts. */
  set texts(texts: Partial<ConnectTexts>) {
    this.#texts = { ...this.#texts, ...texts };
    if (this.#view) this.#view.cancel.textContent = this.#texts.cancel;
  }

  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(value: boolean) {
    this.toggleAttribute('disabled', value);
  }

  /** Does what a click does. Call it in a click of your own. */
  open(): void {
    try {
      const onboarding = openOnboarding({
        ...readOptions(this),
        ioSignature: this.ioSignature,
        extraParameters: this.extraParameters,
        onOutOfSight: () => onboarding === this.#running.at(-1) && this.#showOutOfSight(),
      });
      if (this.#running.includes(onboarding)) return;
      if (onboarding.status === 'open') this.#tell('open', 'opened', onboarding);
      this.#follow(onboarding);
    } catch (error) {
      if (!(error instanceof IntegrationError)) throw error;
      this.#finish({ status: 'failed', partnerId: this.getAttribute('partner-id') ?? '', error });
    }
  }

  /** Closes the popup and ends in `cancelled`. Does nothing when nothing is open. */
  cancel(): void {
    this.#running.at(-1)?.cancel();
  }

  connectedCallback(): void {
    adoptEarlyProperties(this);
    this.#view ??= createView(
      this,
      () => this.open(),
      () => this.cancel(),
    );
    this.#view.cancel.textContent = this.#texts.cancel;
    this.#view.button.disabled = this.disabled;
    this.#schedule();
  }

  /** Present so that `moveBefore()` does not disconnect. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    // A task later, because moving an element takes it out of the document first.
    setTimeout(() => {
      if (!this.isConnected) for (const onboarding of this.#running.splice(0)) onboarding.cancel();
    });
  }

  attributeChangedCallback(): void {
    if (this.#view) this.#view.button.disabled = this.disabled;
    this.#schedule();
  }

  /** A microtask later, so that all attributes a framework sets in a row count. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      if (!this.isConnected) return;
      void completeOnboarding({ closeText: this.#texts.close });
      const partnerId = this.getAttribute('partner-id');
      const onboarding = partnerId && this.#running.length === 0 ? resumeOnboarding({ partnerId }) : undefined;
      if (!onboarding) return;
      this.#follow(onboarding);
      this.#showOutOfSight();
    });
  }

  #follow(onboarding: Onboarding): void {
    this.#running.push(onboarding);
    if (this.#view) this.#view.cancel.hidden = false;
    void onboarding.outcome.then((outcome) => {
      if (!this.#running.includes(onboarding)) return;
      const isLast = onboarding === this.#running.at(-1);
      this.#running = this.#running.filter((other) => other !== onboarding);
      // An earlier one, out of sight, matters only if it completes.
      if (isLast || outcome.status === 'completed') this.#finish(outcome);
    });
  }

  #finish(outcome: OnboardingOutcome): void {
    for (const onboarding of this.#running.splice(0)) onboarding.cancel();
    const { activeElement } = document;
    // Back to the button, but not away from where the person has gone meanwhile.
    if (this.#view && (activeElement === this || activeElement === document.body)) this.#view.button.focus();
    if (this.#view) this.#view.cancel.hidden = true;
    this.#tell(outcome.status, outcome.status, outcome);
  }

  #showOutOfSight(): void {
    this.#tell('out_of_sight', 'out_of_sight', this.#running.at(-1));
  }

  #tell(text: keyof ConnectTexts, type: string, detail: unknown): void {
    if (this.#view) this.#view.status.textContent = this.#texts[text];
    this.dispatchEvent(new CustomEvent(`dialog360-${type.replaceAll('_', '-')}`, { detail }));
  }
}

// Safe to import twice, and where there are no elements, as in server-side rendering.
if (globalThis.customElements && !customElements.get('dialog360-connect')) {
  customElements.define('dialog360-connect', Dialog360ConnectElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog360-connect': Dialog360ConnectElement;
  }
}
