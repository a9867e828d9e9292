import { EmbedError, type EmbedErrorCode } from '@embedworks/core';
import { createEmitter, loadScript, type Emitter } from '@embedworks/core/browser';
import type { components } from '@embedworks/contracts/apizee/messages';
import { vendor } from './errors.ts';
import { toLoadAgentEvent, type LoadAgentEvent } from './load-agent-events.ts';

type Schemas = components['schemas'];

export interface LoadAgentOptions {
  /** Platform URL. Default: `https://cloud.apizee.com/`. */
  serverDomainRoot?: string | undefined;
  /** `apiKey` of `users/me`. */
  apiKey: string;
  /** The signed-in user; your server makes it with `toLoadAgentUser(await apizee.users.me())`. */
  user: Schemas['LoadAgentUserInfos'];
  /** Lets the vendor reload the page into an iframe during a call, see the event `putInFrame`. Default: false. */
  useFrame?: boolean | undefined;
  /** Appearance. The vendor publishes no full list of keys, so others are passed on. */
  params?: (Schemas['LoadAgentParams'] & Record<string, unknown>) | undefined;
  /** Called with every event from the first on. The handle exists only after `init`. */
  onEvent?: ((event: LoadAgentEvent) => void) | undefined;
  /** Nonce of the page's Content Security Policy. */
  nonce?: string | undefined;
  /** Milliseconds for loading and until `init`; the vendor is silent about a refused token. Default: 30000. */
  timeoutMs?: number | undefined;
  signal?: AbortSignal | undefined;
}

/** A loaded agent. */
export interface LoadedAgent extends Disposable {
  /** Adds a listener for one type of event, or `*` for all, and returns the function that removes it. */
  readonly on: Emitter<LoadAgentEvent>['on'];
  /** Stops passing events on. The vendor's script and what it put into the page cannot be unloaded. */
  destroy(): void;
}

/** What the vendor's script adds to the page. */
const page: {
  loadAgent?: (
    serverDomainRoot: string,
    apiCCkey: string,
    userInfos: Schemas['LoadAgentUserInfos'],
    agentAppCallback: (...args: unknown[]) => void,
    useFrame: boolean,
    agentParams: object,
  ) => void;
} = globalThis as object;

/**
 * Loads the vendor's `loaderAgent.js` and calls its `loadAgent`. Resolves when the agent says `init`.
 *
 * The vendor's sample page loads jQuery 3 first; whether the script needs it is not documented.
 * Sources: https://doc.apizee.com/docs/developer/agent-integration/ and https://github.com/apizee/tutos-box
 *
 * @throws {EmbedError} `script_failed`, `timeout` or `aborted`.
 */
export async function loadAgent(options: LoadAgentOptions): Promise<LoadedAgent> {
  const { apiKey, user, useFrame = false, params = {}, onEvent, nonce, timeoutMs = 30_000, signal } = options;
  const root = (options.serverDomainRoot ?? 'https://cloud.apizee.com').replace(/\/*$/, '/');
  const emitter = createEmitter<LoadAgentEvent>();
  const init = Promise.withResolvers<void>();
  let isListening = true;
  const destroy = () => {
    isListening = false;
    emitter.clear();
  };
  const fail = (code: EmbedErrorCode, what: string) => {
    destroy();
    init.reject(new EmbedError(`Apizee agent: ${what}`, { vendor, code, retryable: code !== 'aborted' }));
  };
  const abort = () => fail('aborted', 'aborted');

  if (onEvent) emitter.on('*', onEvent);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();

  loadScript({
    vendor,
    src: `${root}agent/loaderAgent.js`,
    isLoaded: () => typeof page.loadAgent === 'function',
    nonce,
    timeoutMs,
  })
    .then(() => {
      if (isListening)
        page.loadAgent?.(root, apiKey, user, (...args) => receive(toLoadAgentEvent(args)), useFrame, params);
    })
    .catch(({ code = 'script_failed', message }: EmbedError) => fail(code, message));

  // After the script's own time-out, which says more.
  const timer = setTimeout(() => fail('timeout', `no init within ${timeoutMs} ms. Token expired?`), timeoutMs);

  function receive(event: LoadAgentEvent) {
    emitter.emit(event);
    if (event.type === 'init') init.resolve();
  }

  try {
    await init.promise;
    return { on: emitter.on, destroy, [Symbol.dispose]: destroy };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
