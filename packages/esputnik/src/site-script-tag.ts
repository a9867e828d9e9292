import { EmbedError, type EmbedErrorCode } from '@embedworks/core';
import { vendor } from './errors.ts';
import { buildScriptUrl } from './site-script-url.ts';

export interface ScriptTagOptions {
  siteId: string;
  scriptUrl?: string | undefined;
  nonce?: string | undefined;
  /** Milliseconds. */
  timeoutMs: number;
  signal: AbortSignal;
  /** Whether the script did its work. */
  isTaken(): boolean;
}

/** Milliseconds between two looks at whether the script has taken over, which may be some time after it has loaded. */
const lookEveryMs = 250;

/**
 * Puts the script where the vendor's loader does, unless the page has it already, and waits until it has taken over.
 *
 * After a failure to load the tag is removed, so that the next caller tries again. After a time-out it stays: it may
 * still come, and a second tag would run the script twice.
 *
 * @throws {EmbedError} `script_failed`, `timeout`, or the reason of the signal.
 */
export function waitForScript(options: ScriptTagOptions): Promise<void> {
  const { signal, timeoutMs, isTaken } = options;
  if (isTaken()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const tag = findTag(options.siteId) ?? insertTag(options);
    const end = () => {
      clearTimeout(timer);
      clearInterval(looks);
      tag.removeEventListener('load', look);
      tag.removeEventListener('error', refuse);
      signal.removeEventListener('abort', abort);
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const look = () => {
      if (!isTaken()) return;
      end();
      resolve();
    };
    const refuse = () => {
      tag.remove();
      fail(scriptError('script_failed', `${tag.src} could not be loaded: blocked, offline, or a wrong site id.`));
    };
    const abort = () => fail(signal.reason as Error);

    const timer = setTimeout(
      () => fail(scriptError('timeout', `${tag.src} did not take over within ${timeoutMs} ms.`)),
      timeoutMs,
    );
    const looks = setInterval(look, lookEveryMs);
    tag.addEventListener('load', look);
    tag.addEventListener('error', refuse);
    signal.addEventListener('abort', abort);
  });
}

/** From either of the vendor's hosts: the script must not run twice. */
function findTag(siteId: string): HTMLScriptElement | undefined {
  return [...document.scripts].find(({ src }) => src.endsWith(`/scripts/${siteId}.js`));
}

function insertTag(options: ScriptTagOptions): HTMLScriptElement {
  const tag = document.createElement('script');
  tag.async = true;
  if (options.nonce) tag.nonce = options.nonce;
  tag.src = buildScriptUrl(options);
  const [first] = document.scripts;
  // A page that is one bundle may have no script element at all; the vendor's loader throws there.
  if (first) first.before(tag);
  else document.head.append(tag);
  return tag;
}

function scriptError(code: EmbedErrorCode, what: string): EmbedError {
  return new EmbedError(`eSputnik site script: ${what}`, { vendor, code, retryable: true });
}
