import type { components } from '@embedworks/contracts/infobip/rest';
import type { EventOfType } from './webhook-events.ts';

export { createEmbeddableMessage, dispatchEmbeddableMessage } from './embeddable-messages.ts';

type Schemas = components['schemas'];
type PeopleEvent = Schemas['PeopleEvent'];
type ConversationEvent = Schemas['ConversationEvent'];

type Payload<Event extends { payload: object }> = Partial<Event['payload']>;
const timestamp = '2026-01-05T13:47:40.032+00:00';

/** An event of People, e.g. `createPeopleEvent('PERSON_TAG_ADDED', { addedTag: 'vip' })`. */
export function createPeopleEvent<Type extends PeopleEvent['type']>(
  type: Type,
  payload: Payload<EventOfType<PeopleEvent, Type>> = {},
): EventOfType<PeopleEvent, Type> {
  const person = {
    id: '9001',
    externalId: 'crm-77',
    firstName: 'Ann',
    lastName: 'Lee',
    email: ['ann@example.test'],
    phone: ['385911234567'],
  };
  const invoker = { type: 'user', id: 'u-12', name: 'Joe', email: 'joe@example.test' };
  return { type, timestamp, payload: { person, invoker, ...payload } } as unknown as EventOfType<PeopleEvent, Type>;
}

/** An event of conversations, e.g. `createConversationEvent('CONVERSATION_STATUS_UPDATED', { status: 'SOLVED' })`. */
export function createConversationEvent<Type extends ConversationEvent['type']>(
  type: Type,
  payload: Payload<EventOfType<ConversationEvent, Type>> = {},
): EventOfType<ConversationEvent, Type> {
  const conversation = { id: '6f1c1a52-8a5f-4b0e-9c7a-1d2f3a4b5c6d', status: 'OPEN', channel: 'WHATSAPP' };
  const agent = { id: '6f1c1a52-8a5f-4b0e-9c7a-1d2f3a4b5c6e', role: 'AGENT' };
  const subject = type === 'CONVERSATION_AGENT_STATUS_CHANGED' ? agent : conversation;
  return { type, timestamp, payload: { ...subject, ...payload } } as unknown as EventOfType<ConversationEvent, Type>;
}

/** What comes to the `notifyUrl` of a flow. */
export function createFlowReport(fields: Partial<Schemas['FlowReport']> = {}): Schemas['FlowReport'] {
  return {
    operationId: '03f2d474-0508-46bf-9f3d-d8e2c28adaeb',
    campaignId: 200_000_000_000_001,
    callbackData: 'import-2026-01-05',
    participants: [
      { identifyBy: { identifier: 'ann@example.test', type: 'EMAIL' }, status: 'ACCEPTED' },
      {
        identifyBy: { identifier: 'bad@', type: 'EMAIL' },
        status: 'REJECTED',
        errorReason: 'REJECTED_INVALID_CONTACT',
      },
    ],
    ...fields,
  };
}

export interface WebhookRequestOptions {
  /** Signs the body as a profile with `security` of the type `HMAC` does. Absent: no signature. */
  hmac?:
    | {
        secret: string;
        /** Default: `X-Ib-Hmac-Signature`. */
        header?: string;
        /** Default: `base64`. */
        encoding?: 'base64' | 'hex';
        /** Default: `SHA-256`. */
        hash?: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
      }
    | undefined;
  /** Sent as HTTP Basic. Absent: the header is left out. ASCII only. */
  login?: { username: string; password: string } | undefined;
  /** Further headers of the profile. */
  headers?: Record<string, string> | undefined;
  /** Default: `https://platform.example/webhooks/infobip`. */
  url?: string | undefined;
}

/** The request that carries an event, a list of them or a report. A text is sent as it is, to try out broken bodies. */
export async function createWebhookRequest(
  body: object | string,
  { hmac, login, headers, url = 'https://platform.example/webhooks/infobip' }: WebhookRequestOptions = {},
): Promise<Request> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...headers,
      ...(login ? { Authorization: `Basic ${btoa(`${login.username}:${login.password}`)}` } : {}),
      ...(hmac ? { [hmac.header ?? 'X-Ib-Hmac-Signature']: await sign(text, hmac) } : {}),
    },
    body: text,
  });
}

export interface EmbeddingRequestOptions {
  /** Your session, as your `authorize` reads it. */
  headers?: Record<string, string> | undefined;
  /** Origin of the page. Default: that of the address. */
  origin?: string | undefined;
  /** Default: `https://platform.example/infobip-link`. */
  url?: string | undefined;
}

/** The request with which a page asks your handler for a link. */
export function createEmbeddingRequest(options: EmbeddingRequestOptions = {}): Request {
  const { url = 'https://platform.example/infobip-link', origin = new URL(url).origin, headers } = options;
  return new Request(url, { method: 'POST', headers: { Origin: origin, ...headers } });
}

export interface ExchangeCallOptions {
  /** Signing secret of the app shell. Default: `sandbox-signing-secret`, that of the sandbox. */
  signingSecret?: string | undefined;
  /** Default: `POST`. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  /** With path and query filled in. Default: `https://app.example/exchange/orders/find`. */
  url?: string | undefined;
  /** Default: `D8ADC259F0A14D0AA1B2C3D4E5F60718`. */
  accountKey?: string | undefined;
  /** Milliseconds since the epoch. Default: `Date.now()`. */
  timestampMs?: number | undefined;
  /** Further headers. They replace those of the vendor, to try out broken calls. */
  headers?: Record<string, string> | undefined;
}

/**
 * The signed request with which a bot block or flow element calls a function, e.g. `createExchangeCall({ order_id: '1' })`.
 * A text is sent as it is. Without inputs there is no body, as with GET and DELETE.
 */
export async function createExchangeCall(input?: object | string, options: ExchangeCallOptions = {}): Promise<Request> {
  const {
    signingSecret: secret = 'sandbox-signing-secret',
    method = 'POST',
    url = 'https://app.example/exchange/orders/find',
    accountKey = 'D8ADC259F0A14D0AA1B2C3D4E5F60718',
    timestampMs = Date.now(),
  } = options;
  const text = typeof input === 'object' ? JSON.stringify(input) : (input ?? '');
  return new Request(url, {
    method,
    headers: {
      'X-Ib-Exchange-Req-AccountKey': accountKey,
      'X-Ib-Exchange-Req-Timestamp': String(timestampMs),
      'X-Ib-Exchange-Req-Signature': await sign(`${timestampMs}${text}`, { secret, encoding: 'hex' }),
      ...(text === '' ? {} : { 'Content-Type': 'application/json' }),
      ...options.headers,
    },
    ...(text === '' ? {} : { body: text }),
  });
}

async function sign(
  text: string,
  { secret, hash = 'SHA-256', encoding = 'base64' }: NonNullable<WebhookRequestOptions['hmac']>,
): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash }, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
  if (encoding === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
