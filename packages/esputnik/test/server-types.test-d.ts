/** Calls that must not compile. The type check is the test: an unused `@ts-expect-error` is an error. */
import {
  createEsputnikActivityWebhook,
  createEsputnikInboxWebhook,
  createInboxTokenHandler,
  type Esputnik,
  type EsputnikOptions,
  type InboxContact,
} from '@embedworks/esputnik/server';
import { createInboxMessage } from '@embedworks/esputnik/testing';

export async function server(esputnik: Esputnik) {
  const { id } = await esputnik.contacts.create({ channels: [{ type: 'email', value: 'ira@shop.example' }] });
  id.toFixed();
  // @ts-expect-error A new contact needs its channels.
  await esputnik.contacts.create({ firstName: 'Ira' });
  // @ts-expect-error No such channel.
  await esputnik.contacts.update(501, { channels: [{ type: 'pigeon', value: 'coo' }] });
  // @ts-expect-error The iterator counts the rows itself.
  esputnik.contacts.search({ startindex: 1 });
  // @ts-expect-error No such rule.
  await esputnik.contacts.bulk([], { dedupeOn: 'name' });
  // @ts-expect-error A recipient needs a contact or an address.
  await esputnik.messages.smartSend(77, { recipients: [{ languageCode: 'uk' }] });
  // @ts-expect-error Version 1 takes nested JSON as text.
  await esputnik.events.registerV1({ eventTypeKey: 'a', params: [{ name: 'order', value: { id: 81 } }] });
  // @ts-expect-error A past event says when it was.
  await esputnik.events.registerPastV2([{ eventTypeKey: 'a', params: [] }]);
  // @ts-expect-error No such path.
  await esputnik.client.GET('/api/v9/contacts');

  await esputnik.tracking.send({ name: 'StatusCart', payload: { GUID: 'g', Products: [] } });
  // @ts-expect-error A cart needs its GUID.
  await esputnik.tracking.send({ name: 'StatusCart', payload: { Products: [] } });
  // @ts-expect-error No such event.
  await esputnik.tracking.send({ name: 'Teleported' });

  const token = await esputnik.inboxTokens.get({ email: 'ira@shop.example' });
  // @ts-expect-error An unknown contact has no token, so ask first.
  String(token.token);
  if (token.kind === 'token') token.token.trim();
  // @ts-expect-error A key is needed.
  const options: EsputnikOptions = {};
  return options;
}

export function handlers() {
  createInboxTokenHandler({ apiKey: 'k', identify: ({ headers }) => ({ externalCustomerId: headers.get('x') }) });
  // @ts-expect-error Somebody must say who is signed in.
  createInboxTokenHandler({ apiKey: 'k' });
  // @ts-expect-error The visitor's cookie is no proof of who it is.
  const contact: InboxContact = { cookie: 'sc' };

  createEsputnikActivityWebhook({ on: { CLICKED: ({ clickEventLink }) => void clickEventLink?.length } });
  // @ts-expect-error No such status.
  createEsputnikActivityWebhook({ on: { TELEPORTED: () => undefined } });
  // @ts-expect-error A login has a password.
  createEsputnikInboxWebhook({ onEvent: () => undefined, logins: [{ username: 'shop' }] });
  // @ts-expect-error The id is a text.
  createInboxMessage({ id: 7 });
  return contact;
}
