import type { DropCounts, Emitter } from '@embedworks/core/browser';
import type { EmbeddableEvent, EmbeddableMessage } from './embeddable-events.ts';

/**
 * `asking` for a link, `loading` it, `loaded`, and `ready` if the page inside says so. `failed` when one of these went
 * wrong; a later success leaves it again.
 */
export type EmbeddableState = 'asking' | 'loading' | 'loaded' | 'ready' | 'failed' | 'destroyed';

/** A mounted embeddable. It needs no message to work. */
export interface Embeddable<Message extends EmbeddableMessage = EmbeddableMessage> extends Disposable {
  /** The same element all the time. It is taken out and put back for each link, which changes its `contentWindow`. */
  readonly frame: HTMLIFrameElement;
  readonly state: EmbeddableState;
  /** How many messages were refused, and why. */
  readonly dropped: Readonly<DropCounts>;
  /**
   * Resolves when the frame has loaded the first link, or its page says `ready`. Rejects with `EmbedError`
   * `callback_failed`, `timeout`, `refused`, `destroyed` or `aborted`. Need not be looked at.
   */
  readonly loaded: Promise<void>;
  /** Adds a listener for one type of event, or `*` for all, and returns the function that removes it. */
  readonly on: Emitter<EmbeddableEvent<Message>>['on'];
  /**
   * Asks for a new link and loads it, as is done when the session expires, but however often. For a button of your own
   * after `failed`, or in case the page inside is silent. Does nothing while a link is being asked for.
   */
  renew(): void;
  /** Removes the frame and everything else. May be called twice. */
  destroy(): void;
}
