import { channelOf } from './contacts.ts';
import { messagesOf } from './message-index.ts';
import type { ContactRow, EsputnikState, InboxMessageRow, Schemas } from './state.ts';
import { given, toLocalTime } from './values.ts';
import type { EsputnikWorld } from './vendor-types.ts';

type Activity = Schemas['Activity'];

/** Agreed with the vendor; this is the default. Source: https://yespo.io/support/receiving-app-inbox-messages-to-a-webhook */
const pushedMessagesPerContact = 1000;

/** What happened to a message of App Inbox. */
export function toActivity(
  state: EsputnikState,
  world: EsputnikWorld,
  { id, contactId, instanceId, source }: InboxMessageRow,
  activityStatus: string,
  more: Partial<Activity> = {},
): Activity {
  const { externalCustomerId } = state.contacts.get(contactId)?.contact ?? {};
  return {
    mediaType: 'appInbox',
    activityStatus,
    activityDateTime: toLocalTime(world.clock.now()),
    contactId,
    ...given({ externalCustomerId }),
    messageId: source.messageId,
    messageInstanceId: instanceId,
    messageName: source.messageName,
    messageLanguageCode: source.languageCode,
    ...(source.tags.length > 0 ? { messageTag: source.tags.join(',') } : {}),
    iid: id,
    ...given({
      workflowId: source.workflowId,
      sourceEventTypeKey: source.eventTypeKey,
      sourceEventKey: source.eventKey,
    }),
    statusData: {},
    ...more,
  };
}

/** What happened to a contact in another channel, of which the sandbox sends nothing itself. */
export function toContactActivity(
  world: EsputnikWorld,
  { id, contact }: ContactRow,
  mediaType: Schemas['Channel']['type'],
  activityStatus: string,
  more: Partial<Activity> = {},
): Activity {
  const address = channelOf(contact, mediaType);
  return {
    mediaType,
    activityStatus,
    activityDateTime: toLocalTime(world.clock.now()),
    contactId: id,
    ...given({ externalCustomerId: contact.externalCustomerId }),
    ...(address === undefined ? {} : { [mediaType]: address }),
    iid: world.ids.uuid(),
    statusData: {},
    ...more,
  };
}

/** Messages of contacts without an external id are not pushed, nor those beyond the agreed number. */
export function tellMessages(state: EsputnikState, world: EsputnikWorld, rows: readonly InboxMessageRow[]): void {
  for (const { id, contactId, createdMs, content } of rows) {
    const { externalCustomerId } = state.contacts.get(contactId)?.contact ?? {};
    if (!externalCustomerId || messagesOf(state, contactId).length > pushedMessagesPerContact) continue;
    const { customData, ...fields } = content;
    const pushed: Schemas['PushedInboxMessage'] = { id, externalCustomerId, createdDate: createdMs, ...fields };
    // One text, where the App Inbox API has an object.
    if (customData) pushed.customData = JSON.stringify(customData);
    world.notify('inboxMessage', pushed);
  }
}
