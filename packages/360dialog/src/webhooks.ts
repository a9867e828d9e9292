import { ConfigurationError } from '@embedworks/core';
import {
  createWebhookReceiver,
  equalInConstantTime,
  tell,
  type WebhookHandler,
  type WebhookReceiverOptions,
} from '@embedworks/core/server';
import { checkWebhook, type ContractCheckOptions } from './contract-check.ts';
import { vendor } from './errors.ts';
import { hmacHex } from './hmac.ts';
import { createEvents, type Dialog360Events } from './resources/events.ts';
import { idOfEvent, operationIdOf, refusal, toEvents, type Dialog360Event } from './webhook-events.ts';

export interface Dialog360WebhookOptions extends Pick<
  WebhookReceiverOptions<Dialog360Event>,
  'onError' | 'store' | 'maxBodyBytes'
> {
  /** Platform secrets of the hub that are accepted. Several, so that they can be rotated. Default: no signature is checked. */
  secrets?: readonly string[] | undefined;
  /** A header that you registered with the URL, and the values accepted in it. With `secrets` both must hold. */
  header?: { name: string; values: readonly string[] } | undefined;
  /** Keeps the events of several hubs apart in a store they share. No event names its hub. */
  partnerId?: string | undefined;
  /**
   * Stores an event before the vendor is told 200; the handlers then run after the answer, for as long as they like.
   * When it throws, the vendor is told 500 and comes again. Default: the answer waits for the handlers.
   */
  save?: WebhookHandler<Dialog360Event> | undefined;
  /** Called for every event, after the handler in `on`. */
  onEvent?: WebhookHandler<Dialog360Event> | undefined;
  /** Handlers by event. */
  on?: { [Name in Dialog360Event['event']]?: WebhookHandler<Extract<Dialog360Event, { event: Name }>> } | undefined;
  /**
   * Milliseconds until the vendor is told 503 while `save` or a handler goes on. The vendor gives up after 5000 and comes
   * again; what was done by then is not done twice. Default: 4500.
   */
  answerWithinMs?: number | undefined;
  /** Compares known events with the contract; `strict` refuses with 400. Default: off. */
  contractCheck?: ContractCheckOptions | undefined;
}

/** A `Request → Response` handler. Workers pass their context, whose `waitUntil` keeps them alive after the answer. */
export interface Dialog360Webhooks {
  (request: Request, context?: { waitUntil?: unknown }): Promise<Response>;
  /** What was proven, for `waitUntilRunning` and the like. */
  events: Dialog360Events;
}

/**
 * A receiver for partner events and for the messages of numbers.
 *
 * The signature is the HMAC-SHA256 of the raw body, so hand over the request before anything parses it. It has no time in
 * it: an event is told from its repetition by its id. Nothing is acknowledged before it is stored or handled.
 *
 * Sources: https://docs.360dialog.com/partner/onboarding/webhook-events-and-setup/signature-validation and
 * https://docs.360dialog.com/partner/integration/best-practices-for-designing-integrations/design-a-stable-webhook-receiving-endpoint
 *
 * @throws {ConfigurationError} when nothing proves the sender, a secret or value is empty, or there is no handler.
 */
export function createDialog360Webhooks(options: Dialog360WebhookOptions): Dialog360Webhooks {
  const { secrets, header, partnerId = '', save, onEvent, on = {}, answerWithinMs = 4500, contractCheck } = options;
  const { store, maxBodyBytes, onError } = options;
  checkOptions(options);
  const events = createEvents();
  /** Handlers that run after their answer. */
  const running = new Set<Promise<void>>();

  async function handle(event: Dialog360Event): Promise<void> {
    await (on[event.event] as WebhookHandler<Dialog360Event> | undefined)?.(event);
    await onEvent?.(event);
  }

  const receive = createWebhookReceiver<Dialog360Event>({
    vendor,
    store,
    maxBodyBytes,
    onError,
    async verify(request, rawBody) {
      if (header) await verifyHeader(request, header);
      if (secrets) await verifySignature(request, rawBody, secrets);
    },
    parse: toEvents,
    idOf: async (event) => `${vendor}:${partnerId}:${await idOfEvent(event)}`,
    async onEvent(event) {
      await checkContract(contractCheck, event);
      await save?.(event);
      events.emit(event);
      if (!save) return handle(event);
      const work = handle(event)
        .catch((error: unknown) => tell(onError, error))
        .finally(() => running.delete(work));
      running.add(work);
    },
  });

  const answer = (request: Request, context?: { waitUntil?: unknown }) => {
    const work = receive(request);
    const { waitUntil } = context ?? {};
    if (typeof waitUntil === 'function')
      waitUntil.call(
        context,
        work.then(() => Promise.all(running)),
      );
    return answerWithin(work, answerWithinMs);
  };
  return Object.assign(answer, { events });
}

async function answerWithin(work: Promise<Response>, timeoutMs: number): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(new Response(null, { status: 503 })), timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function checkOptions({ secrets, header, save, onEvent, on = {} }: Dialog360WebhookOptions): void {
  const fail = (what: string) => {
    throw new ConfigurationError(vendor, what);
  };
  if (!secrets && !header) fail('Give secrets or header, or anybody could send events.');
  if (secrets && (secrets.length === 0 || secrets.includes(''))) {
    fail('secrets must hold at least one text, and none that is empty.');
  }
  if (header && !/^[\w-]+$/.test(header.name)) fail('header.name must name a header.');
  if (header && (header.values.length === 0 || header.values.includes(''))) {
    fail('header.values must hold at least one text, and none that is empty.');
  }
  if (!save && !onEvent && Object.keys(on).length === 0) fail('Give save, onEvent or on.');
}

async function verifyHeader(request: Request, { name, values }: { name: string; values: readonly string[] }) {
  const sent = request.headers.get(name);
  if (sent === null) throw refusal('signature', `header ${name} is missing.`);
  // All of them, so that the duration does not tell which one matched.
  const matches = await Promise.all(values.map((value) => equalInConstantTime(sent, value)));
  if (!matches.includes(true)) throw refusal('signature', `header ${name} holds none of the values.`);
}

/** Bare hex, or with `sha256=` in front, as one receiver reports. */
async function verifySignature(request: Request, rawBody: Uint8Array<ArrayBuffer>, secrets: readonly string[]) {
  const sent = request.headers.get('x-360dialog-signature');
  if (sent === null) throw refusal('signature', 'header x-360dialog-signature is missing.');
  const signature = sent
    .trim()
    .toLowerCase()
    .replace(/^sha256=/, '');
  const matches = await Promise.all(
    secrets.map(async (secret) => equalInConstantTime(signature, await hmacHex('SHA-256', secret, rawBody))),
  );
  if (matches.includes(true)) return;
  const hint = 'Either the secret is another one, or the body was parsed and written anew on its way here.';
  throw refusal('signature', `x-360dialog-signature fits none of the secrets. ${hint}`);
}

async function checkContract(contractCheck: ContractCheckOptions | undefined, event: Dialog360Event): Promise<void> {
  if (event.event === 'unknown') return;
  if (await checkWebhook(contractCheck, operationIdOf(event.event), event)) return;
  throw refusal('malformed', `${event.event} is not as the contract says.`);
}
