import { callback, renderSnippet } from './snippet.ts';
import { siteId } from './site.ts';

/** What the panels do, in the lines a team would write. */
export const serverCode = {
  token: `import { createInboxTokenHandler } from '@embedworks/esputnik/server';

export const POST = createInboxTokenHandler({
  apiKey: process.env.ESPUTNIK_KEY,
  // The session says whose inbox it is, and nothing that the page sends.
  identify: async (request) => {
    const user = await readSession(request);
    return user && { externalCustomerId: user.id };
  },
});`,
  events: `import { createEsputnik } from '@embedworks/esputnik/server';

const esputnik = createEsputnik({ apiKey: process.env.ESPUTNIK_KEY, siteId: '${siteId}' });

await esputnik.events.registerV2({
  eventTypeKey: 'orderShipped',
  params: [
    { name: 'externalCustomerId', value: user.id },
    { name: 'order', value: { id: '81' } },
  ],
});
await esputnik.tracking.send({
  name: 'ProductPage',
  payload: { Product: { productKey: 'sku-7', price: '149', isInStock: '1' } },
  visitor: { externalCustomerId: user.id },
});`,
  webhooks: `import { createEsputnikActivityWebhook, createEsputnikInboxWebhook } from '@embedworks/esputnik/server';

const logins = [{ username: 'shop', password: process.env.ESPUTNIK_WEBHOOK_PASSWORD }];

export const activities = createEsputnikActivityWebhook({
  logins,
  onEvent: ({ activityStatus, externalCustomerId }) => note(activityStatus, externalCustomerId),
});
export const inboxMessages = createEsputnikInboxWebhook({
  logins,
  onEvent: ({ title, externalCustomerId }) => push(title, externalCustomerId),
});`,
  contacts: `import { createEsputnik } from '@embedworks/esputnik/server';

const { contacts } = createEsputnik({ apiKey: process.env.ESPUTNIK_KEY });
const { sent, failedContacts } = await contacts.bulk(readCustomers(), {
  dedupeOn: 'externalCustomerId',
  groupNames: ['Shop'],
  onProgress: ({ sent, batch }) => console.log(sent, batch.index, batch.status),
  signal,
});`,
};

export const inboxCode = (vendorOrigin: string) => `import { createInboxClient } from '@embedworks/esputnik/inbox';
import { renderMessage } from '@embedworks/esputnik/html';

const inbox = createInboxClient({ baseUrl: '${vendorOrigin}', tokenUrl: '/inbox-token' });
inbox.subscribeCount((count) => (badge.textContent = String(count)));

const { messages } = await inbox.listPage({ pageSize: 10 });
list.replaceChildren(...messages.map((message) => renderMessage(message)));
await inbox.markOpened(messages);`;

export const widgetCode = (vendorOrigin: string, language = 'en') => `<script type="module">
  import '@embedworks/esputnik/element';
</script>
<esputnik-inbox
  id="esputnik-inbox"
  site-id="${siteId}"
  token-url="/inbox-token"
  script-url="${vendorOrigin}"
  language="${language}"
></esputnik-inbox>`;

export const trackingCode = `import { sendEvent, sendStatusCart } from '@embedworks/esputnik/browser';

sendEvent('ProductPage', { ProductPage: { productKey: 'sku-7', price: '149', isInStock: '1' } });
sendStatusCart([{ productKey: 'sku-7', price: '149', quantity: '2' }]);`;

export const snippetCode = (vendorOrigin: string) => `${callback}
${renderSnippet(vendorOrigin)}`;
