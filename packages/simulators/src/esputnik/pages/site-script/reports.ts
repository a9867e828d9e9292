import type { FaultEffect } from '../../../engine/faults.ts';
import type { MessageReport } from '../../../engine/page-link.ts';
import type { PageLink } from '../../../pages/page-link.ts';

/**
 * Tells the world of one message of a channel.
 * @param dropped Why the script ignores it.
 * @returns what is to happen to it.
 */
export type TellChannel = (name: string, payload: unknown, dropped?: string) => Promise<readonly FaultEffect[]>;

export interface ScriptReports {
  queue: TellChannel;
  command: TellChannel;
  tokenRequest: TellChannel;
  tokenAnswer: TellChannel;
  recommendations: TellChannel;
  pageState: TellChannel;
  widget: TellChannel;
}

/** Every channel of the script, with the faults that make sense on it. What a page can only look at suffers none. */
export function createReports(link: PageLink): ScriptReports {
  const teller =
    (channel: string, direction: MessageReport['direction'], plays: readonly FaultEffect['type'][] = []): TellChannel =>
    (name, payload, dropped) =>
      link.report({
        channel,
        direction,
        name,
        payload: toReportable(payload),
        plays,
        ...(dropped === undefined ? {} : { outcome: 'dropped', reason: dropped }),
      });

  return {
    queue: teller('loaderQueue', 'host-to-guest'),
    command: teller('webScript', 'host-to-guest'),
    tokenRequest: teller('tokenCallback', 'guest-to-host', ['lost', 'late', 'duplicate']),
    tokenAnswer: teller('tokenCallback', 'host-to-guest', ['lost', 'late', 'malformed']),
    recommendations: teller('recommendationsCallback', 'guest-to-host', [
      'lost',
      'late',
      'duplicate',
      'reorder',
      'malformed',
    ]),
    pageState: teller('pageState', 'guest-to-host'),
    widget: teller('widget', 'guest-to-host'),
  };
}

/** JSON has neither functions nor `Arguments`; the journal shows a word for the one and a list for the other. */
export function toReportable(value: unknown, depth = 0): unknown {
  if (typeof value === 'function') return '(function)';
  if (value instanceof Error) return value.message;
  if (typeof value !== 'object' || value === null) return value;
  // Deep, or an object that holds itself.
  if (depth > 20) return '(nested too deeply to be shown)';
  if (Array.isArray(value) || Object.prototype.toString.call(value) === '[object Arguments]') {
    return Array.from(value as ArrayLike<unknown>, (each) => toReportable(each, depth + 1));
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toReportable(each, depth + 1)]));
}
