import { defineApp } from '../../src/exchange/app/define-app.ts';

/** An app with every way to send inputs, in both spellings of `required`. */
export const app = defineApp({
  name: 'Orders',
  baseUrl: 'https://api.example.test',
  answers: {
    functions: [
      {
        name: 'findOrder',
        method: 'POST',
        uri: 'https://api.example.test/exchange/orders/find',
        inSchema: {
          type: 'object',
          properties: {
            order_id: { type: 'string', title: 'Order number', required: true },
            limit: { type: 'number', title: 'Limit' },
            isOpen: { type: 'boolean', title: 'Open only' },
          },
        },
        outSchema: {
          type: 'object',
          properties: {
            status: { type: 'string', title: 'Status', required: true },
            total: { type: 'number', title: 'Total' },
            placed_at: { type: 'string', title: 'Placed at' },
          },
        },
      },
      {
        name: 'listOrders',
        method: 'GET',
        uri: '/exchange/customers/{customer}/orders',
        inSchema: {
          type: 'object',
          properties: {
            customer: { type: 'string', title: 'Customer', required: true },
            page: { type: 'integer', title: 'Page' },
          },
        },
        outSchema: { type: 'object', properties: { count: { type: 'number', title: 'Count', required: true } } },
      },
      {
        name: 'cancelOrder',
        method: 'DELETE',
        uri: '/exchange/orders/{id}',
        inSchema: { type: 'object', properties: { _id: { type: 'string', title: 'Order number', required: true } } },
      },
    ],
  },
  flow: {
    functions: [
      {
        name: 'Change plan',
        method: 'PUT',
        uri: '/exchange/plans/{id}',
        inSchema: {
          type: 'object',
          properties: { _id: { type: 'string', title: 'Plan' }, note: { type: 'string', title: 'Note' } },
          required: ['_id'],
        },
        outSchema: { type: 'object', properties: { id: { type: 'string', title: 'Plan' } }, required: ['id'] },
      },
    ],
    actions: [],
    triggers: [],
  },
});
