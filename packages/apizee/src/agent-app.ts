import { EmbedError, type EmbedErrorCode } from '@embedworks/core';
import { createEmitter, createMessenger, mountFrame, type DropCounts, type Emitter } from '@embedworks/core/browser';
import { agentAppEventGuards } from '@embedworks/contracts/apizee/message-guards';
import type { AgentAppCommand } from '@embedworks/contracts/apizee/messages';
import type { AgentConfiguration, AgentEvent, AgentGuest, AgentMessage, AgentUser } from './agent-events.ts';
import { buildAgentUrl } from './agent-url.ts';
import { vendor } from './errors.ts';
import type { MountAgentOptions } from './options.ts';

/**
 * `loading` until the app listens, then `ready`, `connected`, `joined`. `failed` when connecting failed or took too
 * long; a later success leaves it again.
 */
export type AgentState = 'loading' | 'ready' | 'connected' | 'joined' | 'failed' | 'destroyed';

/** A mounted agent app. Commands wait in order until the app is ready; the app acknowledges none of them. */
export interface Agent extends Disposable {
  readonly frame: HTMLIFrameElement;
  readonly state: AgentState;
  /** How many messages were refused, and why. */
  readonly dropped: Readonly<DropCounts>;
  /** Rejects with {@link EmbedError} `timeout`, `destroyed` or `aborted`. Need not be looked at. */
  readonly ready: Promise<void>;
  /**
   * Resolves at the first `subscribed_streams` or `joined`, which the app sends only when it has a conversation name:
   * without one it times out.
   * Rejects with {@link EmbedError} `timeout`, `refused`, `permission_denied`, `destroyed` or `aborted`; the frame
   * stays, so that a person can still act in it. Need not be looked at.
   */
  readonly connected: Promise<void>;
  /** Adds a listener for one type of event, or `*` for all, and returns the function that removes it. */
  readonly on: Emitter<AgentEvent>['on'];
  /** Merges settings into the app's. A running session is closed and opened again, so call it before `connect()`. */
  configure(configuration: AgentConfiguration): void;
  /** Connects to the platform. A repeat does nothing. */
  connect(): void;
  disconnect(): void;
  /** Replaces the conversation name; none clears it. */
  setConversation(name?: string): void;
  join(): void;
  leave(): void;
  /** Replaces the guest's data, which makes a new invitation link. */
  setGuest(guest: AgentGuest): void;
  /** Replaces the agent's data. A running session is closed and opened again, so call it before `connect()`. */
  setUser(user: AgentUser): void;
  /** Removes the frame and everything else. May be called twice. */
  destroy(): void;
}

/**
 * Mounts the agent app in an iframe and connects the two.
 *
 * A message is taken only from the frame's own window, then from the origin of `agentUrl`, then when it fits the
 * contract; commands go to that exact origin. The vendor's app checks nothing of what it receives.
 * Source: https://github.com/ApiRTC/web-agent
 *
 * @throws {ConfigurationError} when `agentUrl` is not an absolute http(s) URL.
 */
export function mountAgent(container: ParentNode & Node, options: MountAgentOptions): Agent {
  const { signal, readyTimeoutMs = 15_000, connectTimeoutMs = 20_000 } = options;
  const src = buildAgentUrl(options);
  const emitter = createEmitter<AgentEvent>();
  const ready = Promise.withResolvers<void>();
  const connected = Promise.withResolvers<void>();
  // Nobody has to look at the promises.
  void Promise.allSettled([ready.promise, connected.promise]);

  let state: AgentState = 'loading';
  let connectTimer: ReturnType<typeof setTimeout> | undefined;

  const frame = mountFrame(container, {
    ...options,
    title: options.title ?? 'Apizee',
    allow: options.allow ?? 'camera; microphone; display-capture; autoplay; encrypted-media; clipboard-write',
    src,
  });
  const { send, dropped, ...messenger } = createMessenger<AgentMessage, AgentAppCommand>({
    remoteWindow: () => frame.contentWindow,
    allowedOrigins: [new URL(src).origin],
    guards: agentAppEventGuards,
    readyType: 'ready',
    onMessage(message) {
      follow(message);
      emitter.emit(message);
    },
    onDrop: (drop) => emitter.emit({ type: 'dropped', ...drop }),
  });

  const isInSession = () => state === 'connected' || state === 'joined';

  /** Reads the state out of what the app says; it has no message for "connected". */
  function follow(message: AgentEvent) {
    if (message.type === 'ready') {
      clearTimeout(readyTimer);
      state = 'ready';
      ready.resolve();
    } else if (message.type === 'joined' || (message.type === 'subscribed_streams' && !isInSession())) {
      state = message.type === 'joined' ? 'joined' : 'connected';
      clearTimeout(connectTimer);
      connected.resolve();
    } else if (message.type === 'left' && isInSession()) {
      state = 'connected';
    } else if (message.type === 'error' && !isInSession()) {
      // The first text is a constant of the app. Camera errors are the browser's words, and do not end the session.
      if (/session failed/i.test(message.reason)) fail('refused', message.reason);
      else if (/permission|not allowed/i.test(message.reason)) fail('permission_denied', message.reason);
    }
  }

  /** Ends the wait for a connection. The frame stays. */
  function fail(code: EmbedErrorCode, what: string): EmbedError {
    const error = new EmbedError(`Apizee agent: ${what}`, { vendor, code, retryable: code === 'timeout' });
    clearTimeout(connectTimer);
    if (state !== 'destroyed') state = 'failed';
    connected.reject(error);
    return error;
  }

  function expectConnection() {
    clearTimeout(connectTimer);
    if (state === 'destroyed') return;
    connectTimer = setTimeout(() => fail('timeout', `not connected within ${connectTimeoutMs} ms.`), connectTimeoutMs);
  }

  function end(code: 'aborted' | 'destroyed') {
    if (state === 'destroyed') return;
    state = 'destroyed';
    ready.reject(fail(code, code));
    clearTimeout(readyTimer);
    signal?.removeEventListener('abort', abort);
    messenger.destroy();
    emitter.clear();
    frame.remove();
  }

  const readyTimer = setTimeout(
    () => ready.reject(fail('timeout', `not ready within ${readyTimeoutMs} ms.`)),
    readyTimeoutMs,
  );
  const abort = () => end('aborted');
  const destroy = () => end('destroyed');
  if (options.connect !== false) expectConnection();
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();

  return {
    frame,
    get state() {
      return state;
    },
    dropped,
    ready: ready.promise,
    connected: connected.promise,
    on: emitter.on,
    configure: (data) => send({ type: 'configuration', data }),
    connect() {
      if (!isInSession()) expectConnection();
      send({ type: 'connect' });
    },
    disconnect() {
      clearTimeout(connectTimer);
      if (isInSession()) state = 'ready';
      send({ type: 'disconnect' });
    },
    setConversation: (name = '') => send({ type: 'conversation', name }),
    join: () => send({ type: 'join' }),
    leave: () => send({ type: 'leave' }),
    setGuest: ({ name, phone = '' }) => send({ type: 'guest_data', data: { name, phone } }),
    setUser: (data) => send({ type: 'user_data', data }),
    destroy,
    [Symbol.dispose]: destroy,
  };
}
