import { ConfigurationError, EmbedError } from '@embedworks/core';
import { createEmitter, type Emitter } from '@embedworks/core/browser';
import type { components } from '@embedworks/contracts/esputnik/messages';
import { vendor } from './errors.ts';
import { askForToken, toGetToken, type TokenOptions } from './inbox-get-token.ts';
import { initialiseOnce, type InitSettings } from './site-script-page.ts';
import { waitForScript } from './site-script-tag.ts';
import { buildScriptUrl, defaultLanguage, toInboxLanguage, type ScriptUrlOptions } from './site-script-url.ts';

export interface LoadSiteScriptOptions extends ScriptUrlOptions, TokenOptions {
  /** Language of the widget, cut to two letters. Default: the page's `lang`, then the browser's. */
  language?: string | undefined;
  /**
   * Which of the two published call forms of `init` is used: `A` has one object, `B` has flags and then options.
   * Default: `B`, because it says that App Inbox is wanted.
   */
  initForm?: 'A' | 'B' | undefined;
  /** Whether the script sends page events by itself; PageView on load it always sends. Form B. Vendor's default: true. */
  tracking?: boolean | undefined;
  /** Whether the script fills recommendation blocks. Form B. Vendor's default: true. */
  recommendations?: boolean | undefined;
  /** Called with every event from the first on. */
  onEvent?: ((event: SiteScriptEvent) => void) | undefined;
  /** Nonce of the page's Content Security Policy. */
  nonce?: string | undefined;
  /** Milliseconds until the script has loaded and taken over. The vendor's stub would queue for ever. Default: 10000. */
  timeoutMs?: number | undefined;
  /** Milliseconds for one answer of your back end. Default: 8000. */
  callbackTimeoutMs?: number | undefined;
  /** Ends the wait, and destroys what was loaded. */
  signal?: AbortSignal | undefined;
}

/** What is known of the script's doings: it reports nothing itself, but it asks for tokens. */
export type SiteScriptEvent =
  /** The script asked for a token and got one. */
  | { type: 'token_given' }
  /** There is none: nobody is signed in, or the contact is unknown. The bell stays away. */
  | { type: 'token_empty' }
  /** `getToken` rejected or took too long. The script was told that there is none. */
  | { type: 'callback_failed'; error: EmbedError };

/** A loaded script. */
export interface SiteScript extends Disposable {
  /** Adds a listener for one type of event, or `*` for all, and returns the function that removes it. */
  readonly on: Emitter<SiteScriptEvent>['on'];
  /**
   * Answers the script's requests for tokens with an empty string from now on, and stops what is ours. May be called
   * twice. The vendor has no way to unload: its script, its bell and the contact it knows stay until the page is
   * reloaded, so signing out must reload. Where that will not do, draw your own with `createInboxClient`.
   */
  destroy(): void;
}

/**
 * Loads the vendor's web script and initialises App Inbox. Resolves when the script has taken over.
 *
 * It never calls `init` twice on a page. Called again with the same settings it joins what is there, before or after
 * `destroy()`; tokens come from the eldest caller who is still there. A page whose own snippet inserted the script
 * but did not call `init` is fine.
 *
 * Sources: https://docs.esputnik.com/docs/configuring-app-inbox-for-websites and, for form B,
 * https://docs.reteno.com/docs/configuring-app-inbox-for-websites
 *
 * @throws {EmbedError} `script_failed`, `timeout`, `already_initialised`, `destroyed` or `aborted`.
 * @throws {ConfigurationError} when an option is missing or cannot work, before anything is done.
 */
export async function loadSiteScript(options: LoadSiteScriptOptions): Promise<SiteScript> {
  const { onEvent, timeoutMs = 10_000, callbackTimeoutMs = 8_000, signal } = options;
  const getToken = toGetToken(options);
  const settings = toSettings(options);
  const emitter = createEmitter<SiteScriptEvent>();
  const life = new AbortController();
  if (onEvent) emitter.on('*', onEvent);

  const caller = {
    async ask(): Promise<string> {
      try {
        const token = await askForToken(getToken, { timeoutMs: callbackTimeoutMs, signal: life.signal });
        if (!life.signal.aborted) emitter.emit({ type: token ? 'token_given' : 'token_empty' });
        return token;
      } catch (error) {
        if (!life.signal.aborted) emitter.emit({ type: 'callback_failed', error: error as EmbedError });
        return '';
      }
    },
  };
  const end = (code: 'aborted' | 'destroyed', cause?: unknown) => {
    signal?.removeEventListener('abort', abort);
    record?.callers.delete(caller);
    life.abort(new EmbedError(`eSputnik site script: ${code}.`, { vendor, code, cause }));
    emitter.clear();
  };
  const abort = () => end('aborted', signal?.reason);
  const destroy = () => end('destroyed');

  let record: ReturnType<typeof initialiseOnce> | undefined;
  try {
    if (signal?.aborted) abort();
    life.signal.throwIfAborted();
    record = initialiseOnce(settings);
    record.callers.add(caller);
    signal?.addEventListener('abort', abort);
    await waitForScript({ ...options, timeoutMs, signal: life.signal, isTaken: record.isTaken });
    return { on: emitter.on, destroy, [Symbol.dispose]: destroy };
  } catch (error) {
    destroy();
    throw error;
  }
}

function toSettings(options: LoadSiteScriptOptions): InitSettings {
  const { siteId, initForm = 'B', tracking, recommendations } = options;
  // For what it throws.
  buildScriptUrl(options);
  const flags: components['schemas']['FeatureFlags'] = {
    ...(tracking === undefined ? {} : { TRACKING: tracking }),
    ...(recommendations === undefined ? {} : { RECOMS: recommendations }),
  };
  if (initForm === 'A' && Object.keys(flags).length > 0) {
    throw new ConfigurationError(vendor, 'tracking and recommendations need initForm "B": form A has no flags.');
  }
  const language = options.language === undefined ? defaultLanguage() : toInboxLanguage(options.language);
  return { siteId, initForm, language, flags };
}
