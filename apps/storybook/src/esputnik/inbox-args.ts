import type { ArgTypes } from '@storybook/html-vite';
import type { EmbedError } from '@embedworks/esputnik';
import type { LoadSiteScriptOptions, SiteScriptEvent } from '@embedworks/esputnik/browser';
import { inboxScenarios, type InboxScenarioName } from './inbox-scenarios.ts';
import { siteId } from './script-host.ts';
import { visitors, type Visitor } from './shop-server.ts';

/** Options of the adapter that a story has controls for. */
export const optionNames = [
  'language',
  'initForm',
  'tracking',
  'recommendations',
  'timeoutMs',
  'callbackTimeoutMs',
] as const satisfies (keyof LoadSiteScriptOptions)[];

/** Controls of an inbox story. */
export interface InboxArgs extends Pick<LoadSiteScriptOptions, (typeof optionNames)[number]> {
  visitor: Visitor;
  scenario: InboxScenarioName;
  selector: string;
  position: 'beforebegin' | 'afterbegin' | 'beforeend' | 'afterend';
  bellSvg: string;
  pageSize: number;
  pollSeconds: number;
  /** The type comes first, so that a list of calls reads like a list of events. */
  onEvent: (type: string, event: SiteScriptEvent) => void;
  onError: (error: EmbedError) => void;
}

/** What every inbox story starts from. */
export const inboxArgs: Omit<InboxArgs, 'onEvent' | 'onError'> = {
  visitor: 'known',
  scenario: 'works',
  selector: '#esputnik-inbox',
  position: 'beforeend',
  bellSvg: '',
  pageSize: 10,
  // Fewer than the 30 of the sandbox, so that nobody has to wait for a new message.
  pollSeconds: 1,
  language: 'en',
  initForm: 'B',
  timeoutMs: 20_000,
  callbackTimeoutMs: 8_000,
};

const sandbox = { table: { category: 'Sandbox' } };
const site = { table: { category: 'Set at the vendor' } };
const options = { table: { category: 'Options of loadSiteScript' } };
const recorded = { table: { category: 'Recorded' }, control: false } as const;

export const inboxArgTypes: Partial<ArgTypes<InboxArgs>> = {
  visitor: {
    ...sandbox,
    description: 'Who is signed in at the shop.',
    control: 'select',
    options: Object.keys(visitors),
  },
  scenario: {
    ...sandbox,
    description: 'What happens, by name.',
    control: 'select',
    options: Object.keys(inboxScenarios),
  },
  selector: { ...site, description: 'CSS selector of the place for the bell.', control: 'text' },
  position: {
    ...site,
    description: 'As for `insertAdjacentHTML`.',
    control: 'select',
    options: ['beforebegin', 'afterbegin', 'beforeend', 'afterend'],
  },
  bellSvg: { ...site, description: 'Picture of the bell; empty for the widget’s own.', control: 'text' },
  pageSize: { ...site, description: 'Messages for each page of the panel.', control: 'number' },
  pollSeconds: { ...site, description: 'Between two questions for the unread count.', control: 'number' },
  language: { ...options, control: 'select', options: ['en', 'uk', 'ar', 'en-US'] },
  initForm: { ...options, control: 'inline-radio', options: ['A', 'B'] },
  tracking: { ...options, control: 'boolean' },
  recommendations: { ...options, control: 'boolean' },
  timeoutMs: { ...options, control: 'number' },
  callbackTimeoutMs: { ...options, control: 'number' },
  onEvent: recorded,
  onError: recorded,
};

/** Options of the adapter for the args of a story. */
export function toScriptOptions(args: InboxArgs): Pick<InboxArgs, (typeof optionNames)[number]> {
  const given = optionNames.filter((name) => args[name] !== undefined).map((name) => [name, args[name]] as const);
  return Object.fromEntries(given);
}

/** What the vendor sets up for a site on request, for the trigger `site.changed`. */
export function toSiteChange(args: InboxArgs): Record<string, unknown> {
  const { selector, position, bellSvg, pageSize, pollSeconds } = args;
  return { siteId, selector, position, bellSvg, pageSize, pollSeconds };
}
