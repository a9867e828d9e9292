import { IntegrationError } from '@embedworks/core';
import { mountAnswers } from './answers.ts';
import { mountConversations } from './conversations.ts';
import { OptionElement, adoptEarlyProperties, attributeNames, readOptions } from './element-options.ts';
import type { AnswersMessage, ConversationsMessage, EmbeddableMessage, MomentsMessage } from './embeddable-events.ts';
import { toFetchRequestUri } from './embeddable-link.ts';
import type { Embeddable } from './embeddable-mounted.ts';
import type { ConversationsOptions, FetchRequestUri, MountEmbeddableOptions } from './embeddable-options.ts';
import { mountMoments } from './moments.ts';

/**
 * What `<infobip-moments>`, `<infobip-answers>` and `<infobip-conversations>` have in common.
 *
 * - Attributes are the options in kebab-case, read when the page is mounted; `allowed-origins`, `senders` and
 *   `destinations` are JSON. Each has a property, e.g. `requestUriUrl`. `fetchRequestUri` is a property alone.
 * - It mounts as soon as it is in the document and has a `request-uri-url` or `fetchRequestUri`.
 * - It unmounts when it leaves the document. Moving it within one task makes the browser load the used link again, so
 *   another is asked for, unless the element is moved with `moveBefore()`.
 * - Every event is dispatched as `infobip-<type>`, e.g. `infobip-campaign-activated`, with the message as `detail`.
 *   `infobip-failed` has the error.
 */
abstract class EmbeddableElement<Message extends EmbeddableMessage> extends OptionElement {
  static readonly observedAttributes = attributeNames;

  #embeddable: Embeddable<Message> | undefined;
  #fetchRequestUri: FetchRequestUri | undefined;
  #isScheduled = false;

  /** The mounted page, for what the element has no method for. */
  get embeddable(): Embeddable<Message> | undefined {
    return this.#embeddable;
  }

  get fetchRequestUri(): FetchRequestUri | undefined {
    return this.#fetchRequestUri;
  }

  set fetchRequestUri(fetchRequestUri: FetchRequestUri | undefined) {
    this.#fetchRequestUri = fetchRequestUri;
    this.#schedule();
  }

  /** @see {@link Embeddable.renew} */
  renew(): void {
    this.#embeddable?.renew();
  }

  connectedCallback(): void {
    adoptEarlyProperties(this);
    // It was moved, and what is inside was loaded again.
    this.renew();
    this.#schedule();
  }

  /** Present so that `moveBefore()` neither disconnects nor reloads. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    // A task later, because moving an element takes it out of the document first.
    setTimeout(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  attributeChangedCallback(): void {
    this.#schedule();
  }

  protected abstract mount(options: MountEmbeddableOptions & ConversationsOptions): Embeddable<Message>;

  /** A microtask later, so that all attributes a framework sets in a row count. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      if (this.#embeddable || !this.isConnected) return;
      if (this.#fetchRequestUri || this.hasAttribute('request-uri-url')) this.#mount();
    });
  }

  #mount(): void {
    try {
      this.#embeddable = this.mount({
        ...readOptions(this),
        // Each link by the function of that moment: frameworks make a new one whenever they draw.
        fetchRequestUri: (question) => toFetchRequestUri(this)(question),
      });
      this.#embeddable.on('*', (event) => this.#dispatch(event.type, event.type === 'failed' ? event.error : event));
    } catch (error) {
      if (!(error instanceof IntegrationError)) throw error;
      this.#dispatch('failed', error);
    }
  }

  #unmount(): void {
    this.#embeddable?.destroy();
    this.#embeddable = undefined;
  }

  #dispatch(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`infobip-${type.replaceAll('.', '-')}`, { detail }));
  }
}

/** `<infobip-moments request-uri-url="…">`: {@link mountMoments} as an element. */
export class InfobipMomentsElement extends EmbeddableElement<MomentsMessage> {
  protected mount(options: MountEmbeddableOptions): Embeddable<MomentsMessage> {
    return mountMoments(this, options);
  }
}

/** `<infobip-answers request-uri-url="…">`: {@link mountAnswers} as an element. */
export class InfobipAnswersElement extends EmbeddableElement<AnswersMessage> {
  protected mount(options: MountEmbeddableOptions): Embeddable<AnswersMessage> {
    return mountAnswers(this, options);
  }
}

/** `<infobip-conversations request-uri-url="…">`: {@link mountConversations} as an element. */
export class InfobipConversationsElement extends EmbeddableElement<ConversationsMessage> {
  protected mount(options: MountEmbeddableOptions & ConversationsOptions): Embeddable<ConversationsMessage> {
    return mountConversations(this, options);
  }
}

const elements = {
  'infobip-moments': InfobipMomentsElement,
  'infobip-answers': InfobipAnswersElement,
  'infobip-conversations': InfobipConversationsElement,
};

// Safe to import twice, and where there are no elements, as in server-side rendering.
for (const [name, element] of Object.entries(elements)) {
  if (globalThis.customElements && !customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'infobip-moments': InfobipMomentsElement;
    'infobip-answers': InfobipAnswersElement;
    'infobip-conversations': InfobipConversationsElement;
  }
}
