import { WebhookVerificationError } from './errors.ts';
import { readRawBody } from './raw-body.ts';
import { tell } from './tell.ts';

/** Remembers which deliveries were handled. Implement it on your own database to share it between machines. */
export interface DeliveryStore {
  /** Marks `id` as taken. Answers false when it was taken before. */
  claim(id: string): Promise<boolean> | boolean;
  /** Frees `id` after its handler failed, so that the vendor's next attempt is handled. */
  release(id: string): Promise<void> | void;
}

/** A handler of yours. A promise is waited for; what it answers is not looked at. */
export type WebhookHandler<Event> = (event: Event) => unknown;

export interface WebhookReceiverOptions<Event> {
  vendor: string;
  /**
   * Proves that the vendor sent these bytes.
   * @throws {WebhookVerificationError} when it cannot.
   */
  verify(request: Request, rawBody: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * Reads the event, or the events of a vendor that sends several at once. Types the contract does not know must pass.
   * @throws {WebhookVerificationError} when the body is no event at all.
   */
  parse(body: string): Event | readonly Event[];
  /** What makes two deliveries of an event the same. */
  idOf(event: Event, body: string): string | Promise<string>;
  /** When it throws, the vendor is told 500 and the delivery is not remembered. */
  onEvent: WebhookHandler<Event>;
  /** Called with what `onEvent` threw, and with refusals. Not waited for; its own failures are dropped. Default: nothing. */
  onError?: ((error: unknown) => unknown) | undefined;
  /** Default: the last 10000 deliveries, in memory. */
  store?: DeliveryStore | undefined;
  /** Bytes. Larger bodies are refused with 413. Default: 1 MiB. */
  maxBodyBytes?: number | undefined;
}

/**
 * A `Request → Response` handler: raw body, verify, parse, once per event. It never throws.
 *
 * A repetition that comes while its event is still being handled waits for it: told 200 too early, the vendor would not
 * come again when the handler then fails.
 */
export function createWebhookReceiver<Event>(
  options: WebhookReceiverOptions<Event>,
): (request: Request) => Promise<Response> {
  const {
    verify,
    parse,
    idOf,
    onEvent,
    onError,
    store = createMemoryDeliveryStore(),
    maxBodyBytes = 1_048_576,
  } = options;

  const beingHandled = new Map<string, Promise<void>>();

  async function handleOnce(id: string, event: Event): Promise<void> {
    // Its failure is told to the delivery that caused it.
    for (let other; (other = beingHandled.get(id));) await other.catch(() => undefined);
    const work = claimAndHandle(id, event).finally(() => beingHandled.delete(id));
    beingHandled.set(id, work);
    await work;
  }

  async function claimAndHandle(id: string, event: Event): Promise<void> {
    if (!(await store.claim(id))) return;
    try {
      await onEvent(event);
    } catch (error) {
      await store.release(id);
      throw error;
    }
  }

  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'POST' } });
    const rawBody = await readRawBody(request, maxBodyBytes);
    if (!rawBody) return new Response(null, { status: 413 });
    try {
      // Verified before it is parsed: parsing and serialising again would change the bytes.
      await verify(request, rawBody);
      const body = new TextDecoder().decode(rawBody);
      const events = [parse(body)].flat() as Event[];
      // One after the other, because a later event may build on an earlier one.
      for (const event of events) await handleOnce(await idOf(event, body), event);
      return new Response(null, { status: 200 });
    } catch (error) {
      void tell(onError, error);
      const refused = error instanceof WebhookVerificationError;
      return new Response(null, { status: refused ? (error.code === 'malformed' ? 400 : 401) : 500 });
    }
  };
}

/** Remembers the last `capacity` deliveries of this process. */
export function createMemoryDeliveryStore(capacity = 10_000): DeliveryStore {
  const taken = new Set<string>();
  return {
    claim(id) {
      if (taken.has(id)) return false;
      taken.add(id);
      const oldest = taken.values().next().value;
      if (taken.size > capacity && oldest !== undefined) taken.delete(oldest);
      return true;
    },
    release: (id) => void taken.delete(id),
  };
}
