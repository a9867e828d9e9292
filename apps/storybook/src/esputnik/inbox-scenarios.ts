import type { LoadSiteScriptOptions } from '@embedworks/esputnik/browser';
import type { FaultRule } from '@embedworks/simulators';
import type { ScriptMood } from './script-host.ts';
import type { ServerMood } from './shop-server.ts';

export interface InboxScenario {
  description: string;
  /** Options that bring it about, as a team's page would set them. */
  options?: Pick<LoadSiteScriptOptions, 'siteId'>;
  script?: ScriptMood;
  server?: ServerMood;
  /** What goes wrong at the vendor. */
  fault?: Pick<FaultRule, 'name' | 'effect' | 'times'>;
  /** What the page does before the adapter. */
  before?: 'snippet' | 'no place';
}

/** Situations by name. Who is signed in is chosen apart from them. */
export const inboxScenarios = {
  works: { description: 'The script loads, and the shop’s server answers.' },
  'script-blocked': {
    description: 'The script cannot be fetched: a content policy, a content blocker, or no network.',
    script: 'blocked',
  },
  'script-silent': { description: 'The host of the script does not answer.', script: 'silent' },
  'site-unknown': {
    description: 'The vendor has no site of this id.',
    options: { siteId: 'NOSUCHSITE' },
  },
  'server-fails': { description: 'The shop’s token endpoint answers 502.', server: 'fails' },
  'server-silent': { description: 'The shop’s token endpoint does not answer.', server: 'silent' },
  'vendor-fails-once': {
    description: 'The vendor answers the first question for the unread count with 503.',
    fault: { name: 'getInboxMessagesCount', effect: { type: 'status', status: 503 }, times: 1 },
  },
  'place-missing': { description: 'The page has no place for the bell yet.', before: 'no place' },
  'snippet-in-page': { description: 'The page’s own snippet has called `init` before.', before: 'snippet' },
} as const satisfies Record<string, InboxScenario>;

export type InboxScenarioName = keyof typeof inboxScenarios;
