import { EmbedError } from './errors.ts';

export interface ScriptOptions {
  /** Used in errors. */
  vendor: string;
  src: string;
  /** Whether the script did its work, usually that its global exists. Checked before loading and after. */
  isLoaded(): boolean;
  /** Nonce of the page's Content Security Policy. */
  nonce?: string | undefined;
  /** Subresource integrity hash. Only for scripts whose vendor publishes versions. */
  integrity?: string | undefined;
  /** Milliseconds. Default: 15000. */
  timeoutMs?: number | undefined;
  /** Stops this caller's waiting. Others who wait for the same script go on. */
  signal?: AbortSignal | undefined;
}

const inFlight = new Map<string, Promise<void>>();

/**
 * Loads a vendor's script once. Callers that come while it loads share the attempt; after a failure the tag is
 * removed and the next caller tries again.
 *
 * @throws {EmbedError} `script_failed` when it cannot be fetched or does not define its global, `timeout`, `aborted`.
 */
export function loadScript(options: ScriptOptions): Promise<void> {
  if (options.isLoaded()) return Promise.resolve();
  let attempt = inFlight.get(options.src);
  if (!attempt) {
    attempt = attach(options).finally(() => inFlight.delete(options.src));
    inFlight.set(options.src, attempt);
  }
  return options.signal ? abortable(attempt, options.signal, options.vendor) : attempt;
}

function attach({ vendor, src, isLoaded, nonce, integrity, timeoutMs = 15_000 }: ScriptOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const tag = document.createElement('script');
    const fail = (code: string, what: string) => {
      clearTimeout(timer);
      tag.remove();
      reject(new EmbedError(`The script ${src} ${what}`, { vendor, code, retryable: true }));
    };
    const timer = setTimeout(() => fail('timeout', `did not load within ${timeoutMs} ms.`), timeoutMs);
    tag.async = true;
    if (nonce) tag.nonce = nonce;
    if (integrity) {
      tag.integrity = integrity;
      tag.crossOrigin = 'anonymous';
    }
    tag.onerror = () =>
      fail('script_failed', 'could not be loaded: blocked, offline, or refused by the content policy.');
    tag.onload = () => {
      if (!isLoaded()) return fail('script_failed', 'loaded but did not define what it should.');
      clearTimeout(timer);
      resolve();
    };
    tag.src = src;
    document.head.append(tag);
  });
}

function abortable(attempt: Promise<void>, signal: AbortSignal, vendor: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () =>
      reject(new EmbedError('Loading was aborted.', { vendor, code: 'aborted', cause: signal.reason }));
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    attempt.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
