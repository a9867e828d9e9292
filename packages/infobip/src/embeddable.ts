import { ConfigurationError, EmbedError } from '@embedworks/core';
import {
  createEmitter,
  createMessenger,
  mountFrame,
  type Emitter,
  type UnknownMessage,
} from '@embedworks/core/browser';
import type { EmbeddableEvent, EmbeddableMessage, LoadedEvent } from './embeddable-events.ts';
import { reload } from './embeddable-frame.ts';
import { askForLink, toFetchRequestUri } from './embeddable-link.ts';
import type { Embeddable, EmbeddableState } from './embeddable-mounted.ts';
import type { ConversationsOptions, EmbeddableProduct, MountEmbeddableOptions } from './embeddable-options.ts';
import { buildEmbeddableUrl } from './embeddable-url.ts';
import { vendor } from './errors.ts';

interface Product<Message> {
  product: EmbeddableProduct;
  title: string;
  /** The contract's checks. */
  guards: Readonly<Record<string, (value: unknown) => boolean>>;
  /** Never read: tells which messages the guards let in. */
  message?: Message;
}

const sandboxed = 'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/**
 * Mounts a page of the vendor's portal in an iframe, and loads it again with another link when its session expires. The
 * page keeps where the end user was.
 *
 * A message is taken only from the frame's own window, then from an allowed origin, then when it fits the contract. The
 * vendor has no message for the host to say, so none is sent.
 * Source: https://www.infobip.com/docs/embeddable-customer-engagement/embeddable-moments
 *
 * @throws {ConfigurationError} when there is no way to ask for a link, or the address or the heights cannot work.
 */
export function mountEmbeddable<Message extends EmbeddableMessage>(
  container: ParentNode & Node,
  { product, title, guards }: Product<Message>,
  options: MountEmbeddableOptions & ConversationsOptions,
): Embeddable<Message> {
  const { signal, timeoutMs = 20_000, readyTimeoutMs, maxRenewalsPerMinute = 3 } = options;
  const { sandbox = sandboxed, resize = true, minHeightPx = 240, maxHeightPx = 4000 } = options;
  const fetchRequestUri = toFetchRequestUri(options);
  const toSrc = (requestUri: string) => buildEmbeddableUrl({ ...options, product, requestUri });
  const { origin } = new URL(toSrc('unused'));
  if (!(minHeightPx <= maxHeightPx)) throw new ConfigurationError(vendor, 'minHeightPx must not be above maxHeightPx.');

  const emitter = createEmitter<EmbeddableEvent>();
  const loaded = Promise.withResolvers<void>();
  // Nobody has to look at it.
  void loaded.promise.catch(() => {});

  let state = 'asking' as EmbeddableState;
  /** Present while a link is being asked for. */
  let question: AbortController | undefined;
  let lastLink: string | undefined;
  let onLoad: (() => void) | undefined;
  let failure: EmbedError | undefined;
  let renewals: number[] = [];
  /** Messages of somebody else in the frame's page, of a type the contract does not know. */
  let strangers = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readyTimer: ReturnType<typeof setTimeout> | undefined;

  const frame = mountFrame(container, {
    ...options,
    title: options.title ?? title,
    allow: options.allow ?? 'clipboard-write',
    src: 'about:blank',
  });
  if (sandbox !== false) frame.setAttribute('sandbox', sandbox);

  const messenger = createMessenger<EmbeddableMessage, never>({
    remoteWindow: () => frame.contentWindow,
    allowedOrigins: [origin, ...(options.allowedOrigins ?? [])],
    guards,
    readyType: 'ready',
    onMessage: receive,
    onDrop: (drop) => emitter.emit({ type: 'dropped', ...drop }),
  });

  function receive(message: EmbeddableMessage | UnknownMessage) {
    if (message.type === 'unknown' && !isOurs(message.data)) {
      strangers += 1;
      emitter.emit({ type: 'dropped', reason: 'schema', origin, data: message.data });
      return;
    }
    // While a link is asked for, the page of the former one may still speak.
    const isOpening = !question && state !== 'ready';
    if (message.type === 'ready' && isOpening) becomeReady();
    if (message.type === 'resize' && resize)
      frame.height = String(Math.min(maxHeightPx, Math.max(minHeightPx, Math.ceil(message.height))));
    emitter.emit(message);
    // A listener may have asked for another link.
    if (question) return;
    if (message.type === 'session.expired') renewExpired();
    if (message.type === 'error' && isOpening) {
      const { code, description } = message;
      fail('refused', `${code} ${description}`, { retryable: /^E(429|5\d\d)$/.test(code), cause: message });
    }
  }

  function becomeReady() {
    state = 'ready';
    failure = undefined;
    clearTimers();
    loaded.resolve();
  }

  /** The frame is shown, whatever happens in it. */
  function fail(
    code: string,
    what: string,
    { retryable = true, cause }: { retryable?: boolean; cause?: unknown } = {},
  ) {
    report(new EmbedError(`Infobip ${product}: ${what}`, { vendor, code, retryable, cause }));
  }

  function report(error: EmbedError) {
    if (state === 'destroyed') return;
    state = 'failed';
    failure = error;
    loaded.reject(error);
    emitter.emit({ type: 'failed', error });
  }

  function renewExpired() {
    if (question || state === 'destroyed') return;
    const minuteAgo = performance.now() - 60_000;
    renewals = renewals.filter((at) => at > minuteAgo);
    if (!(renewals.length < maxRenewalsPerMinute)) {
      clearTimers();
      fail('expired', `the session expired more than ${maxRenewalsPerMinute} times within a minute.`);
      return;
    }
    renewals.push(performance.now());
    void renew();
  }

  /** One at a time. Never rejects. */
  async function renew() {
    if (question || state === 'destroyed') return;
    const asked = new AbortController();
    const reason = lastLink === undefined ? 'first' : 'expired';
    question = asked;
    state = 'asking';
    failure = undefined;
    stopWaiting();
    timer = setTimeout(() => {
      endQuestion();
      fail('timeout', `not loaded within ${timeoutMs} ms.`);
    }, timeoutMs);
    try {
      const link = await askForLink(fetchRequestUri, { reason, signal: asked.signal }, lastLink);
      if (question !== asked) return;
      question = undefined;
      load(link, reason);
    } catch (error) {
      if (question !== asked) return;
      question = undefined;
      clearTimers();
      report(error as EmbedError);
    }
  }

  function load(link: string, reason: LoadedEvent['reason']) {
    lastLink = link;
    state = 'loading';
    onLoad = () => {
      clearTimeout(timer);
      // A page that is ready, or has refused by now, knows better.
      if (state === 'loading' || failure?.code === 'timeout') state = 'loaded';
      loaded.resolve();
      emitter.emit({ type: 'loaded', reason });
    };
    frame.addEventListener('load', onLoad, { once: true });
    if (readyTimeoutMs !== undefined)
      readyTimer = setTimeout(() => fail('timeout', `not ready within ${readyTimeoutMs} ms.`), readyTimeoutMs);
    reload(frame, toSrc(link));
  }

  function stopWaiting() {
    clearTimers();
    if (onLoad) frame.removeEventListener('load', onLoad);
  }

  function clearTimers() {
    clearTimeout(timer);
    clearTimeout(readyTimer);
  }

  function endQuestion() {
    question?.abort();
    question = undefined;
  }

  function end(code: 'aborted' | 'destroyed') {
    if (state === 'destroyed') return;
    state = 'destroyed';
    loaded.reject(new EmbedError(`Infobip ${product}: ${code}`, { vendor, code }));
    endQuestion();
    stopWaiting();
    signal?.removeEventListener('abort', abort);
    messenger.destroy();
    emitter.clear();
    frame.remove();
  }

  const abort = () => end('aborted');
  const destroy = () => end('destroyed');
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  else void renew();

  return {
    frame,
    get state() {
      return state;
    },
    get dropped() {
      return { ...messenger.dropped, schema: messenger.dropped.schema + strangers };
    },
    loaded: loaded.promise,
    on: emitter.on as Emitter<EmbeddableEvent<Message>>['on'],
    renew: () => void renew(),
    destroy,
    [Symbol.dispose]: destroy,
  };
}

/** Another script of the same page may speak to us too. */
function isOurs(data: object): boolean {
  const { source, v } = data as { source?: unknown; v?: unknown };
  return source === 'infobip-embeddable' && v === 1;
}
