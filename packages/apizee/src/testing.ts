import type { AgentAppEvent } from '@embedworks/contracts/apizee/messages';
import type { components } from '@embedworks/contracts/apizee/rest';

type Schemas = components['schemas'];
type Notification = Schemas['Notification'];
type NotificationOf<Name extends Notification['object']> = Extract<Notification, { object: Name }>;
type MessageOf<Type extends AgentAppEvent['type']> = Extract<AgentAppEvent, { type: Type }>;

const notifications: { [Name in Notification['object']]: NotificationOf<Name> } = {
  ticket: { event: 'update', time: 1772438400, object: 'ticket', objectId: 90417, props: { state: 'inprogress' } },
  media: { event: 'create', time: 1772438400, object: 'media', objectId: 7001, props: { media_type: 'snapshot' } },
  conversation: {
    event: 'update',
    time: 1772438400,
    object: 'conversation',
    objectId: 'b1f0c7d2-0000-4000-8000-000000000042',
    props: { eventType: 'conversationEnded', name: 'CASE-77', finishedAt: '2026-03-02T08:41:00+00:00' },
  },
  smsmessage: { event: 'create', time: 1772438400, object: 'smsmessage', objectId: 31, props: {} },
  conversationevent: {
    event: 'create',
    time: 1772438400,
    object: 'conversationevent',
    objectId: 'evt-1',
    props: {
      id: 'evt-1',
      eventName: 'ticket.sessionStarted',
      timestamp: '2026-03-02T08:00:00+00:00',
      source: 'agent',
      data: {},
    },
  },
};

/** A notification as the vendor sends it, e.g. `createNotification('ticket', { props: { state: 'closed' } })`. */
export function createNotification<Name extends Notification['object']>(
  object: Name,
  fields: Partial<Omit<NotificationOf<Name>, 'object'>> = {},
): NotificationOf<Name> {
  return { ...structuredClone(notifications[object]), ...fields };
}

export interface WebhookRequestOptions {
  secretHeader: string;
  /** Absent: the header is left out. */
  secret?: string | undefined;
  /** Default: `https://platform.example/webhooks/apizee`. */
  url?: string | undefined;
}

/** The request that carries a notification. A text is sent as it is, to try out broken bodies. */
export function createWebhookRequest(notification: object | string, options: WebhookRequestOptions): Request {
  const { secretHeader, secret, url = 'https://platform.example/webhooks/apizee' } = options;
  return new Request(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Cloud Apizee',
      ...(secret === undefined ? {} : { [secretHeader]: secret }),
    },
    body: typeof notification === 'string' ? notification : JSON.stringify(notification),
  });
}

const invitation = { name: 'Nina', link: 'https://guest.example/?i=Q7f2Kp9Zt1Lm' };

const agentMessages: { [Type in AgentAppEvent['type']]: MessageOf<Type> } = {
  ready: { type: 'ready' },
  contacts: { type: 'contacts', length: 1 },
  subscribed_streams: { type: 'subscribed_streams', length: 0 },
  joined: { type: 'joined' },
  left: { type: 'left' },
  snapshot: {
    type: 'snapshot',
    contact: { id: '884213', userData: {} },
    dataUrl: 'data:image/png;base64,iVBORw0KGgo=',
  },
  sms_sent: { type: 'sms_sent', phone: '+33655550100', ...invitation },
  sms_fail: { type: 'sms_fail', phone: '+33655550100', ...invitation },
  link_copied: { type: 'link_copied', ...invitation },
  error: { type: 'error', reason: 'ApiRTC session failed' },
  warning: { type: 'warning', reason: 'camera audio track releaseAudio' },
  resize: { type: 'resize' },
};

/** A message of the agent app, e.g. `createAgentMessage('contacts', { length: 2 })`. */
export function createAgentMessage<Type extends AgentAppEvent['type']>(
  type: Type,
  fields: Partial<Omit<MessageOf<Type>, 'type'>> = {},
): MessageOf<Type> {
  return { ...structuredClone(agentMessages[type]), ...fields };
}

/**
 * Lets the mounted agent app say something, without any app in the frame: the event comes from the frame's window and
 * the origin of its `src`.
 */
export function dispatchAgentMessage(frame: HTMLIFrameElement, message: { type: string }, origin?: string): void {
  const source = frame.contentWindow;
  const from = origin ?? new URL(frame.src).origin;
  window.dispatchEvent(new MessageEvent('message', { data: message, origin: from, source }));
}
