import { EmbedError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/esputnik/messages';
import { vendor } from './errors.ts';
import { isInitialised, page, queuedCalls, siteFunction } from './site-script-stub.ts';

type Schemas = components['schemas'];

/** With what the page is initialised. It cannot be changed without a reload. */
export interface InitSettings {
  siteId: string;
  initForm: 'A' | 'B';
  language: string;
  flags: Schemas['FeatureFlags'];
}

/** Someone who can be asked for a token. Never rejects. */
export interface TokenCaller {
  ask(): Promise<string>;
}

/** What is known of this page load. */
export interface PageRecord {
  readonly settings: string;
  /** Who is still there, the eldest first. The script's callback asks them. */
  readonly callers: Set<TokenCaller>;
  /** Whether the script has taken our `init` out of the stub's hands. */
  isTaken(): boolean;
}

// In the page rather than in this module, because a bundle may hold two copies of it.
const key = Symbol.for('@embedworks/esputnik');

/**
 * Calls `init`, once for each page load, as the vendor asks. Whoever comes later with the same settings joins.
 *
 * Source: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites
 *
 * @throws {EmbedError} `already_initialised` when the page did it by itself or with other settings, `script_failed`.
 */
export function initialiseOnce(settings: InitSettings): PageRecord {
  const known = (page as Record<symbol, PageRecord | undefined>)[key];
  const wanted = JSON.stringify(settings);
  if (known) {
    if (known.settings === wanted) return known;
    throw alreadyInitialised(`as ${known.settings}, not as ${wanted}`);
  }
  const eS = siteFunction();
  if (isInitialised(eS)) throw alreadyInitialised('by a snippet in the page');

  const callers = new Set<TokenCaller>();
  const inboxOptions: Schemas['AppInboxOptions'] = {
    getAuthTokenCallback: shared(() => firstAnswer(callers)),
    language: settings.language,
  };
  const { c } = eS;
  const record: PageRecord = {
    settings: wanted,
    callers,
    // The published loader lets the script drain `q` and replace `c` or `eS`; `_esConfig` comes after `init`.
    isTaken: () =>
      page.eS !== eS ||
      eS.c !== c ||
      Object.hasOwn(page, '_esConfig') ||
      !queuedCalls(eS).some((call) => Array.from(call).includes(inboxOptions)),
  };
  Object.defineProperty(page, key, { value: record, configurable: true });
  const flags: Schemas['FeatureFlags'] = { ...settings.flags, APP_INBOX: true };
  try {
    eS('init', ...(settings.initForm === 'A' ? [] : [flags]), inboxOptions);
  } catch (cause) {
    // A script that was there already obeys at once, and may throw at once.
    throw new EmbedError('eSputnik site script: init failed.', { vendor, code: 'script_failed', cause });
  }
  return record;
}

/** The script may need a token several times at once; one answer serves all. */
function shared(ask: () => Promise<string>): () => Promise<string> {
  let pending: Promise<string> | undefined;
  return () => (pending ??= ask().finally(() => (pending = undefined)));
}

/** Empty once everybody has left. One who leaves while being asked is followed by the next. */
async function firstAnswer(callers: ReadonlySet<TokenCaller>): Promise<string> {
  for (const caller of callers) {
    const token = await caller.ask();
    if (callers.has(caller)) return token;
  }
  return '';
}

function alreadyInitialised(how: string): EmbedError {
  const message = `eSputnik site script: this page is initialised already, ${how}. Only a reload can change that.`;
  return new EmbedError(message, { vendor, code: 'already_initialised' });
}
