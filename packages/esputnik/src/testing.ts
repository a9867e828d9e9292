import type { components } from '@embedworks/contracts/esputnik/rest';

type Schemas = components['schemas'];
type Activity = Schemas['Activity'];
type InboxMessage = Schemas['PushedInboxMessage'];

/** A record of the activity webhook, e.g. `createActivity('CLICKED', { clickEventLink: 'https://shop.example' })`. */
export function createActivity(activityStatus: string, fields: Partial<Activity> = {}): Activity {
  return {
    mediaType: 'appInbox',
    activityDateTime: '2026-01-05T10:15:30',
    contactId: 501,
    externalCustomerId: 'cust-1042',
    messageId: 77,
    messageInstanceId: 9001,
    messageName: 'Parcel',
    iid: '0f0c1a52-8a5f-4b0e-9c7a-1d2f3a4b5c6d',
    workflowId: 12,
    sourceEventTypeKey: 'orderShipped',
    statusData: {},
    ...fields,
    activityStatus,
  };
}

/** A message of the App Inbox webhook. */
export function createInboxMessage(fields: Partial<InboxMessage> = {}): InboxMessage {
  return {
    id: '0f0c1a52-8a5f-4b0e-9c7a-1d2f3a4b5c6d',
    externalCustomerId: 'cust-1042',
    createdDate: 1_767_225_600_000,
    title: 'Parcel on its way',
    content: '<p>Track it <b>here</b></p>',
    image: 'https://cdn.shop.example/p.png',
    link: 'https://shop.example/orders/81',
    category: 'orders',
    customData: '{"orderId":"81"}',
    ...fields,
  };
}

export interface WebhookRequestOptions {
  /** Absent: the header is left out. ASCII only. */
  login?: { username: string; password: string } | undefined;
  /** Default: `https://platform.example/webhooks/esputnik`. */
  url?: string | undefined;
}

/**
 * The request that carries a webhook: a list of activities, or one App Inbox message. A text is sent as it is, to try out
 * broken bodies.
 */
export function createWebhookRequest(body: object | string, options: WebhookRequestOptions = {}): Request {
  const { login, url = 'https://platform.example/webhooks/esputnik' } = options;
  return new Request(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(login ? { Authorization: `Basic ${btoa(`${login.username}:${login.password}`)}` } : {}),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

export interface InboxTokenRequestOptions {
  /** Your session, as your `identify` reads it. */
  headers?: Record<string, string> | undefined;
  /** Origin of the page. Default: that of the address. */
  origin?: string | undefined;
  /** Default: `https://platform.example/inbox-token`. */
  url?: string | undefined;
}

/** The request with which a page asks your token handler. */
export function createInboxTokenRequest(options: InboxTokenRequestOptions = {}): Request {
  const { url = 'https://platform.example/inbox-token', origin = new URL(url).origin, headers } = options;
  return new Request(url, { method: 'POST', headers: { Origin: origin, ...headers } });
}
