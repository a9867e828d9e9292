import { createExchangeReceiver, defineApp } from '@embedworks/infobip/exchange';

/** An app with a bot block that finds an order and one that cancels it. The other examples put it on the web. */
export const app = defineApp({
  name: 'Orders',
  // Your public address. Calls may come here by another host, e.g. behind a proxy.
  baseUrl: 'https://orders.example',
  answers: {
    functions: [
      {
        name: 'findOrder',
        method: 'POST',
        uri: '/exchange/orders/find',
        inSchema: {
          type: 'object',
          properties: { order_id: { type: 'string', title: 'Order number', required: true } },
        },
        outSchema: { type: 'object', properties: { status: { type: 'string', title: 'Status', required: true } } },
      },
      {
        name: 'cancelOrder',
        method: 'DELETE',
        uri: '/exchange/orders/{id}',
        inSchema: { type: 'object', properties: { id: { type: 'string', title: 'Order number', required: true } } },
      },
    ],
  },
});

/** From the app shell: Edit, Security, under Webhooks. It is not the client secret. */
const signingSecret = process.env['INFOBIP_SIGNING_SECRET'] ?? 'sandbox-signing-secret';

const orders = new Map([['152512', 'SHIPPED']]);

export const receive = createExchangeReceiver({
  app,
  signingSecrets: [signingSecret],
  functions: {
    findOrder: ({ order_id }) => ({ status: orders.get(order_id) ?? 'UNKNOWN' }),
    cancelOrder: ({ id }) => void orders.delete(id),
  },
  onError: (error) => console.error(error),
});
