import type { UnknownMessage } from '@embedworks/core/browser';
import { loadAgentCallbackEventGuards } from '@embedworks/contracts/apizee/message-guards';
import type { LoadAgentCallbackEvent } from '@embedworks/contracts/apizee/messages';

/**
 * What the loaded agent reports.
 *
 * `showNewMessage` carries `html` made by the vendor out of what a stranger typed: never insert it, use `message`.
 * Source: https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/3rd-party-software-integration
 */
export type LoadAgentEvent =
  | Exclude<LoadAgentCallbackEvent, { type: 'openComBox' }>
  /** A box was opened. The vendor hands over a jQuery object; these are its elements. */
  | { type: 'openComBox'; box: Element[] }
  | UnknownMessage
  /** Not an event of the contract. */
  | { type: 'dropped'; data: unknown };

/**
 * Reads the arguments of the vendor's callback: `(agent, type, params)` as its pages have it, or `(type, params)`.
 * Source: https://github.com/apizee/tutos-box
 */
export function toLoadAgentEvent(args: readonly unknown[]): LoadAgentEvent {
  const [type, given] = typeof args[0] === 'string' ? args : args.slice(1);
  if (typeof type !== 'string') return { type: 'dropped', data: args };
  const params = toPlainParams(given);
  const guard = Object.hasOwn(loadAgentCallbackEventGuards, type) && loadAgentCallbackEventGuards[type];
  const event = { type, params };
  if (!guard) return { type: 'unknown', data: event };
  if (!guard(event)) return { type: 'dropped', data: event };
  if (type === 'openComBox') return { type, box: Array.from(params as ArrayLike<Element>) };
  return event as LoadAgentEvent;
}

/** The documentation calls the `time` of `updatePresence` a text, the platform's SDK sends a Date. */
function toPlainParams(params: unknown): unknown {
  const { time } = (params ?? {}) as { time?: unknown };
  return time instanceof Date ? { ...(params as object), time: time.toJSON() } : params;
}
