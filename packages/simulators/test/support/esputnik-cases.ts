import type { Call } from './esputnik-desk.ts';

/** One request and the status it must get. */
export interface Case {
  operationId: string;
  status: number;
  /** Values of the path template. */
  path?: Record<string, string | number>;
  call?: Call;
  settings?: { refuseRepeats?: boolean };
  /** Made before, with the same call. */
  twice?: boolean;
  /** Why the status is what it is, where the operation has the same one for several reasons. */
  because?: string;
}

const email = 'known@example.com';
const contact = { firstName: 'Ira', channels: [{ type: 'email', value: 'ira@shop.example' }] };
const badContact = { channels: [{ type: 'email', value: 'ira' }] };
const template = { name: 'Parcel', title: 'Parcel', text: '<p>Track it</p>' };
const badTemplate = { ...template, image: 'http://shop.example/p.png' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const own = { id: 501 };
const unknown = { id: 1 };
const noNumber = { id: 'abc' };
const tooMany = (length: number, item: object) => Array.from({ length }, () => item);

const tokens = ['getAuthToken', 'getAuthTokenUnderApi'].flatMap((operationId): Case[] => [
  { operationId, status: 200, call: { json: { email } } },
  { operationId, status: 200, call: { json: { email, phone: null, externalCustomerId: '' } }, because: 'empty fields' },
  { operationId, status: 200, call: { json: { email, extid: '1042' } }, because: 'a field of another name' },
  { operationId, status: 400, call: { json: { extid: '1042' } }, because: 'no known field' },
  { operationId, status: 400, call: { json: { email: 7 } }, because: 'no text' },
  { operationId, status: 400, call: { text: '{"email":' }, because: 'no JSON' },
  { operationId, status: 400, because: 'no body' },
  { operationId, status: 403, call: { key: 'sandbox-esputnik-messages-key', json: { email } } },
  { operationId, status: 415, call: { text: `email=${email}`, headers: form } },
]);

const params = [{ name: 'externalCustomerId', value: 'customer-known' }];
const eventTypeKey = 'orderShipped';
const event = { eventTypeKey, params };
const validated = { eventTypeKey: 'sandboxValidated', params };
const badJson = { name: 'contactJson', value: JSON.stringify(badContact) };

const events = [1, 2].flatMap((version): Case[] => {
  const operationId = `registerEventV${version}`;
  const pastId = `registerPastEventsV${version}`;
  const past = { ...event, occurred: '2026-01-05T10:15:30' };
  return [
    { operationId, status: 200, call: { json: event } },
    { operationId, status: 200, call: { json: { eventTypeKey, keyValue: email, params: [] } }, because: 'key value' },
    { operationId, status: 200, call: { json: { ...event, eventTypeKey: 'never seen' } }, because: 'unknown type' },
    { operationId, status: 400, call: { json: { params } }, because: 'no type' },
    { operationId, status: 400, call: { json: { ...event, eventTypeKey: 'a<b' } }, because: 'refused character' },
    { operationId, status: 400, call: { json: { ...event, eventTypeKey: 'x'.repeat(101) } }, because: 'long type' },
    { operationId, status: 400, call: { json: { ...event, keyValue: 'a|b' } }, because: 'refused character in key' },
    { operationId, status: 400, call: { json: { ...event, keyValue: 'x'.repeat(301) } }, because: 'long key' },
    { operationId, status: 400, call: { json: { eventTypeKey, params: [] } }, because: 'nobody' },
    {
      operationId,
      status: 400,
      call: { json: { eventTypeKey, params: [{ name: 'externalCustomerId', value: 'null' }] } },
      because: 'the text null',
    },
    { operationId, status: 400, call: { json: { ...event, params: [...params, ...params] } }, because: 'twice' },
    {
      operationId,
      status: 400,
      call: { json: { ...event, params: [...params, { name: 'x'.repeat(101), value: '1' }] } },
      because: 'long name',
    },
    {
      operationId,
      status: 400,
      call: { json: { ...event, params: [...params, { name: 'text', value: 'x'.repeat(20 * 1024) }] } },
      because: 'over 20 KB',
    },
    { operationId, status: 400, call: { json: validated }, because: 'an expected parameter is missing' },
    { operationId, status: 400, call: { json: { ...event, params: [...params, badJson] } }, because: 'contact data' },
    { operationId, status: 403, call: { key: 'sandbox-esputnik-messages-key', json: event } },
    { operationId: pastId, status: 200, call: { json: { events: [past] } } },
    { operationId: pastId, status: 400, call: { json: { events: [event] } }, because: 'no moment' },
    { operationId: pastId, status: 400, call: { json: { events: [{ ...past, occurred: 'yesterday ago' }] } } },
    { operationId: pastId, status: 400, call: { json: { events: tooMany(501, past) } }, because: 'more than 500' },
    {
      operationId: pastId,
      status: 400,
      call: { json: { events: [past, { ...past, params: [] }] } },
      because: 'nobody',
    },
    { operationId: pastId, status: 403, call: { key: 'sandbox-esputnik-messages-key', json: { events: [past] } } },
  ];
});
const event3 = { eventTypeKey, params: { externalCustomerId: 'customer-known' } };
const past3 = { ...event3, occurred: '2026-01-05T10:15:30' };

const recipients = [{ contactId: 501, jsonParam: null }];
const order = { externalOrderId: '81', email, totalCost: 149, status: 'INITIALIZED', date: '2026-01-05T10:15:30' };
const messagesKey = { key: 'sandbox-esputnik-messages-key' };
const eventsKey = { key: 'sandbox-esputnik-events-key' };

/** Every answer of the contract that needs more than a wrong key or too many calls. */
export const cases: readonly Case[] = [
  ...tokens,

  { operationId: 'getScript', status: 200, path: { script: 'SANDBOXSITE0000000000000000000001.js' } },
  { operationId: 'getScript', status: 200, path: { script: 'UUID.js' }, because: 'as published' },
  { operationId: 'getScript', status: 404, path: { script: '8F41B0C2D3E4F5A60718293A4B5C6D7E.js' } },
  { operationId: 'getScript', status: 404, path: { script: 'no_id' }, because: 'no id at all' },

  { operationId: 'getAccountInfo', status: 200 },

  { operationId: 'addContact', status: 200, call: { json: contact } },
  { operationId: 'addContact', status: 400, call: { json: { firstName: 'Ira' } }, because: 'no channels' },
  { operationId: 'addContact', status: 400, call: { json: { channels: [] } }, because: 'an empty list of channels' },
  { operationId: 'addContact', status: 400, call: { json: badContact }, because: 'no e-mail address' },
  {
    operationId: 'addContact',
    status: 400,
    call: { json: { ...contact, firstName: 'x'.repeat(61) } },
    because: 'a long name',
  },
  { operationId: 'addContact', status: 403, call: { ...eventsKey, json: contact } },
  { operationId: 'addContact', status: 409, call: { json: contact }, settings: { refuseRepeats: true }, twice: true },
  { operationId: 'addContact', status: 415, call: { text: 'a=b', headers: form } },
  {
    operationId: 'deleteContactByExternalCustomerId',
    status: 200,
    call: { query: { externalCustomerId: 'customer-rtl' } },
  },
  { operationId: 'deleteContactByExternalCustomerId', status: 400 },
  {
    operationId: 'deleteContactByExternalCustomerId',
    status: 403,
    call: { ...eventsKey, query: { externalCustomerId: 'x' } },
  },
  { operationId: 'deleteContactByExternalCustomerId', status: 404, call: { query: { externalCustomerId: 'x' } } },
  { operationId: 'getContact', status: 200, path: own },
  { operationId: 'getContact', status: 403, path: own, call: { key: 'sandbox-esputnik-upsert-key' } },
  { operationId: 'getContact', status: 404, path: unknown },
  { operationId: 'getContact', status: 404, path: noNumber, because: 'no number' },
  { operationId: 'updateContact', status: 200, path: own, call: { json: { firstName: 'Iryna' } } },
  { operationId: 'updateContact', status: 400, path: own, call: { json: badContact } },
  { operationId: 'updateContact', status: 403, path: own, call: { ...messagesKey, json: {} } },
  { operationId: 'updateContact', status: 404, path: unknown, call: { json: {} } },
  { operationId: 'deleteContact', status: 200, path: own },
  { operationId: 'deleteContact', status: 400, path: own, call: { query: { erase: 'perhaps' } } },
  { operationId: 'deleteContact', status: 403, path: own, call: messagesKey },
  { operationId: 'deleteContact', status: 404, path: unknown },

  { operationId: 'subscribeContact', status: 200, call: { json: { contact, formType: 'footer' } } },
  { operationId: 'subscribeContact', status: 400, call: { json: { contact: {} } }, because: 'no channel' },
  { operationId: 'subscribeContact', status: 400, call: { json: { contact: badContact } }, because: 'no address' },
  { operationId: 'subscribeContact', status: 403, call: { ...messagesKey, json: { contact } } },
  {
    operationId: 'subscribeContact',
    status: 409,
    call: { json: { contact } },
    settings: { refuseRepeats: true },
    twice: true,
  },
  { operationId: 'subscribeContact', status: 415, call: { text: 'a=b', headers: form } },
  { operationId: 'getContactSubscriptions', status: 200, path: own },
  { operationId: 'getContactSubscriptions', status: 403, path: own, call: messagesKey },
  { operationId: 'getContactSubscriptions', status: 404, path: unknown },
  { operationId: 'updateContactSubscriptions', status: 200, path: own, call: { json: { subscriptions: ['orders'] } } },
  { operationId: 'updateContactSubscriptions', status: 400, path: own, call: { json: { subscriptions: 'orders' } } },
  { operationId: 'updateContactSubscriptions', status: 403, path: own, call: { ...messagesKey, json: {} } },
  { operationId: 'updateContactSubscriptions', status: 404, path: unknown, call: { json: { subscriptions: [] } } },

  { operationId: 'searchContacts', status: 200 },
  { operationId: 'searchContacts', status: 400, call: { query: { startindex: '0' } }, because: 'counts from 1' },
  { operationId: 'searchContacts', status: 400, call: { query: { maxrows: '501' } }, because: 'more than 500' },
  { operationId: 'searchContacts', status: 403, call: messagesKey },
  { operationId: 'bulkUpdateContacts', status: 200, call: { json: { contacts: [contact] } } },
  { operationId: 'bulkUpdateContacts', status: 400, call: { json: { contacts: [] } }, because: 'nobody' },
  {
    operationId: 'bulkUpdateContacts',
    status: 400,
    call: { json: { contacts: tooMany(3001, contact) } },
    because: 'more than 3000',
  },
  { operationId: 'bulkUpdateContacts', status: 403, call: { ...messagesKey, json: { contacts: [contact] } } },
  { operationId: 'getImportStatus', status: 403, path: { sessionId: 'x' }, call: messagesKey },
  { operationId: 'getImportStatus', status: 404, path: { sessionId: 'x' } },

  ...events,
  { operationId: 'registerEventV3', status: 200, call: { json: event3 } },
  { operationId: 'registerEventV3', status: 400, call: { json: { eventTypeKey, params: {} } }, because: 'nobody' },
  { operationId: 'registerEventV3', status: 400, call: { json: event }, because: 'a list' },
  { operationId: 'registerEventV3', status: 403, call: { ...messagesKey, json: event3 } },
  { operationId: 'registerPastEventsV3', status: 200, call: { json: { events: [past3] } } },
  { operationId: 'registerPastEventsV3', status: 400, call: { json: { events: [] } } },
  { operationId: 'registerPastEventsV3', status: 403, call: { ...messagesKey, json: { events: [past3] } } },

  { operationId: 'smartSend', status: 200, path: { id: 77 }, call: { json: { recipients } } },
  { operationId: 'smartSend', status: 400, path: { id: 77 }, call: { json: { recipients: [] } }, because: 'nobody' },
  {
    operationId: 'smartSend',
    status: 400,
    path: { id: 77 },
    call: { json: { recipients: tooMany(1001, { contactId: 501 }) } },
    because: 'more than 1000',
  },
  { operationId: 'smartSend', status: 403, path: { id: 77 }, call: { ...eventsKey, json: { recipients } } },
  { operationId: 'smartSend', status: 404, path: { id: 1 }, call: { json: { recipients } } },
  {
    operationId: 'smartSend',
    status: 409,
    path: { id: 77 },
    call: { json: { recipients } },
    settings: { refuseRepeats: true },
    twice: true,
  },
  { operationId: 'getMessageStatus', status: 200, call: { query: { ids: 'unknown' } } },
  { operationId: 'getMessageStatus', status: 400, because: 'no ids' },
  { operationId: 'getMessageStatus', status: 403, call: { ...eventsKey, query: { ids: 'unknown' } } },

  { operationId: 'listInboxTemplates', status: 200 },
  { operationId: 'listInboxTemplates', status: 403, call: eventsKey },
  { operationId: 'createInboxTemplate', status: 200, call: { json: template } },
  { operationId: 'createInboxTemplate', status: 400, call: { json: badTemplate } },
  { operationId: 'createInboxTemplate', status: 403, call: { ...eventsKey, json: template } },
  { operationId: 'getInboxTemplate', status: 200, path: { id: 77 } },
  { operationId: 'getInboxTemplate', status: 403, path: { id: 77 }, call: eventsKey },
  { operationId: 'getInboxTemplate', status: 404, path: unknown },
  { operationId: 'updateInboxTemplate', status: 200, path: { id: 77 }, call: { json: template } },
  { operationId: 'updateInboxTemplate', status: 400, path: { id: 77 }, call: { json: badTemplate } },
  { operationId: 'updateInboxTemplate', status: 403, path: { id: 77 }, call: { ...eventsKey, json: template } },
  { operationId: 'updateInboxTemplate', status: 404, path: unknown, call: { json: template } },
  { operationId: 'deleteInboxTemplate', status: 200, path: { id: 77 } },
  { operationId: 'deleteInboxTemplate', status: 403, path: { id: 77 }, call: eventsKey },
  { operationId: 'deleteInboxTemplate', status: 404, path: unknown },
  {
    operationId: 'updateInboxTemplateLanguage',
    status: 200,
    path: { id: 77, language: 'de' },
    call: { json: template },
  },
  {
    operationId: 'updateInboxTemplateLanguage',
    status: 400,
    path: { id: 77, language: 'd' },
    call: { json: template },
  },
  {
    operationId: 'updateInboxTemplateLanguage',
    status: 403,
    path: { id: 77, language: 'de' },
    call: { ...eventsKey, json: template },
  },
  {
    operationId: 'updateInboxTemplateLanguage',
    status: 404,
    path: { id: 1, language: 'de' },
    call: { json: template },
  },
  { operationId: 'deleteInboxTemplateLanguage', status: 200, path: { id: 77, language: 'uk' } },
  { operationId: 'deleteInboxTemplateLanguage', status: 403, path: { id: 77, language: 'uk' }, call: eventsKey },
  { operationId: 'deleteInboxTemplateLanguage', status: 404, path: { id: 77, language: 'de' } },
  {
    operationId: 'deleteInboxTemplateLanguage',
    status: 404,
    path: { id: 77, language: 'en' },
    because: 'the default language',
  },

  { operationId: 'addOrders', status: 200, call: { json: { orders: [order] } } },
  { operationId: 'addOrders', status: 400, call: { json: { orders: [{ totalCost: 1 }] } }, because: 'no id' },
  { operationId: 'addOrders', status: 400, call: { json: { orders: tooMany(1001, order) } }, because: 'over 1000' },
  { operationId: 'addOrders', status: 403, call: { ...eventsKey, json: { orders: [order] } } },
  {
    operationId: 'addOrders',
    status: 409,
    call: { json: { orders: [order] } },
    settings: { refuseRepeats: true },
    twice: true,
  },

  { operationId: 'registerDomain', status: 200, call: { json: { domain: 'other.example' } } },
  { operationId: 'registerDomain', status: 400, call: { json: { domain: 'shop.example' } }, because: 'registered' },
  { operationId: 'registerDomain', status: 400, call: { json: { domain: 'shop.invalid' } }, because: 'unreachable' },
  { operationId: 'registerDomain', status: 403, call: { ...eventsKey, json: { domain: 'other.example' } } },
  { operationId: 'getSiteScript', status: 200 },
  { operationId: 'getSiteScript', status: 403, call: eventsKey },

  {
    operationId: 'trackEvent',
    status: 204,
    call: { key: null, json: { GeneralInfo: { eventName: 'ProductPage', siteId: '8F41B0' } } },
  },
  {
    operationId: 'trackEvent',
    status: 204,
    call: { key: null, json: { externalCustomerId: 'customer-known', webId: 'visitor', orgId: 23_001 } },
    because: 'a link',
  },
  { operationId: 'trackEvent', status: 400, call: { key: null, json: { GeneralInfo: { eventName: 'ProductPage' } } } },
];

/** Tried by name in other tests; the alternatives of the contract that the sandbox does not choose come last. */
export const casesElsewhere: readonly string[] = [
  'getInboxMessagesCount 200',
  'getInboxMessages 200',
  'getInboxMessages 400',
  'updateInboxMessagesStatus 200',
  'updateInboxMessagesStatus 400',
  'getAuthToken 405',
  'getAuthTokenUnderApi 405',
  'subscribeContact 405',
  'getImportStatus 200',
  'bulkUpdateContacts 409',
  'getAccountInfo 403',
  'registerDomain 201',
  'trackEvent 200',
];
