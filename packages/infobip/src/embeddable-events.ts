import type { EmbedError } from '@embedworks/core';
import type { DroppedMessage, UnknownMessage } from '@embedworks/core/browser';
import type {
  AnswersFrameEvent,
  ConversationsFrameEvent,
  MomentsFrameEvent,
} from '@embedworks/contracts/infobip/messages';

/**
 * What the pages say, as on the wire. Branch on `type`. The vendor documents no message, so all of them are choices of
 * ours: none may ever come.
 */
export type MomentsMessage = MomentsFrameEvent;
export type AnswersMessage = AnswersFrameEvent;
export type ConversationsMessage = ConversationsFrameEvent;

/** Everything that any page may say. */
export type EmbeddableMessage = MomentsMessage | AnswersMessage | ConversationsMessage;

/** The frame has loaded a link. Whether the page inside accepts it is not known by this. */
export interface LoadedEvent {
  type: 'loaded';
  /** Why the link was asked for. */
  reason: 'first' | 'expired';
}

/**
 * Something went wrong; the frame stays, and nothing is tried again by itself. `renew()` does.
 *
 * | `error.code` | when | `retryable` |
 * | --- | --- | --- |
 * | `callback_failed` | your function or address failed, or brought no link that can be used | not for the latter, nor for 4xx but 429, nor where the vendor refused |
 * | `timeout` | no link, not loaded or not `ready` in time | yes |
 * | `refused` | the page said `error` before it was `ready`; `cause` is that message | for E429 and E5xx |
 * | `expired` | the session expired more often than `maxRenewalsPerMinute` | yes |
 */
export interface FailedEvent {
  type: 'failed';
  error: EmbedError;
}

/** A message that was refused. */
export interface DroppedEvent extends DroppedMessage {
  type: 'dropped';
}

/** What listeners get: the page's messages, those of a type the contract does not know, and what is told of the frame. */
export type EmbeddableEvent<Message extends EmbeddableMessage = EmbeddableMessage> =
  Message | UnknownMessage | DroppedEvent | LoadedEvent | FailedEvent;
