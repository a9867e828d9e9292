/** Calls of the page half that must not compile. The type check is the test: an unused `@ts-expect-error` is an error. */
import {
  loadSiteScript,
  sendEvent,
  sendEventWithTags,
  sendStatusCart,
  type SiteScript,
} from '@embedworks/esputnik/browser';
import type { EsputnikInboxElement } from '@embedworks/esputnik/element';
import { renderMessage } from '@embedworks/esputnik/html';
import { createInboxClient, type InboxClient } from '../src/inbox.ts';

export async function script(script: SiteScript, element: EsputnikInboxElement) {
  const getToken = async () => '';
  await loadSiteScript({ siteId: 'S', getToken, initForm: 'A' });
  // @ts-expect-error The API key never reaches the browser.
  await loadSiteScript({ siteId: 'S', getToken, apiKey: 'k' });
  // @ts-expect-error Only two forms are published.
  await loadSiteScript({ siteId: 'S', getToken, initForm: 'C' });
  // @ts-expect-error The vendor's script asks for a Promise of text.
  await loadSiteScript({ siteId: 'S', getToken: () => null });
  script.on('callback_failed', ({ error }) => error.code);
  // @ts-expect-error Tokens are not handed out.
  script.on('token_given', ({ token }) => String(token));
  // @ts-expect-error There is no such event; the vendor's script reports nothing.
  script.on('opened', () => undefined);

  element.siteId = 'S';
  element.tracking = false;
  // @ts-expect-error A function cannot be text.
  element.getToken = '/inbox-token';
  // @ts-expect-error The state is the element's to change.
  element.state = 'loaded';
}

export function tracking() {
  sendEvent('MainPage');
  sendEvent('PageView', { PageView: {} });
  // @ts-expect-error There is no such event.
  sendEvent('Checkout');
  // @ts-expect-error A product page has a product.
  sendEvent('ProductPage');
  // @ts-expect-error The key of the payload is the event's name.
  sendEvent('CategoryPage', { ProductPage: { productKey: 'sku-7' } });
  // @ts-expect-error Each state of the cart has a GUID.
  sendEvent('StatusCart', { StatusCart: [] });
  // @ts-expect-error An item has a quantity.
  sendStatusCart([{ productKey: 'sku-7', price: '149' }]);
  // @ts-expect-error Seen products have a block.
  sendEvent('ProductImpressions', { ProductImpressions: { ProductImpression: [{ product_id: 'sku-7' }] } });
  // @ts-expect-error Tags are lists.
  sendEventWithTags('ProductPage', { Tags: { season: 'winter' } });
}

export async function inbox(client: InboxClient) {
  const { messages } = await client.listPage({ page: 0, status: 'UNOPENED' });
  await client.markOpened(messages);
  for (const message of messages) renderMessage(message, { headingLevel: 2 });
  // @ts-expect-error Whether it is new decides whether it is sent.
  await client.markOpened(['id']);
  // @ts-expect-error There is no way back.
  await client.listPage({ status: 'DELETED' });
  // @ts-expect-error HTML has six levels.
  renderMessage(messages[0]!, { headingLevel: 7 });
  // @ts-expect-error The API key never reaches the browser.
  createInboxClient({ apiKey: 'k' });
}
