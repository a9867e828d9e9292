import type { Schemas } from '../state.ts';

type Activity = Schemas['Activity'];

const iid = '0f0c1a52-8a5f-4b0e-9c7a-1d2f3a4b5c6d';
const activityDateTime = '2026-03-02T08:00:00';
const contact = { contactId: 501, externalCustomerId: 'customer-known' };

export const pushedMessage: Schemas['PushedInboxMessage'] = {
  id: iid,
  externalCustomerId: contact.externalCustomerId,
  createdDate: 1_772_438_400_000,
  title: 'Parcel on its way',
  content: '<p>Track it <b>here</b></p>',
};

/** What happened to a message of App Inbox. */
export function inboxActivity(activityStatus: string, more: Partial<Activity> = {}): Activity[] {
  const message = { messageId: 78, messageInstanceId: 9001, messageName: 'Welcome', messageLanguageCode: 'en', iid };
  return [{ mediaType: 'appInbox', activityStatus, activityDateTime, ...contact, ...message, statusData: {}, ...more }];
}

/** What happened to a contact in another channel. */
export function contactActivity(mediaType: string, activityStatus: string, more: Partial<Activity> = {}): Activity[] {
  return [{ mediaType, activityStatus, activityDateTime, ...contact, iid, statusData: {}, ...more }];
}

/** Whether what is told is of the kind listed: a pushed message, or activities of the same status. */
export function isSameKind(told: unknown, listed: object): boolean {
  const statusOf = (payload: unknown) => (Array.isArray(payload) ? (payload as Activity[])[0]?.activityStatus : 'push');
  return statusOf(told) === statusOf(listed);
}
