import { defineApp } from '@embedworks/infobip/exchange';

/** The app by its manifests. What functions take and answer is typed from here. */
export type OrdersApp = ReturnType<typeof createOrdersApp>;

/** @param publicUrl Where Infobip and browsers reach the app, e.g. `https://orders.example`. */
export function createOrdersApp(publicUrl: string) {
  return defineApp({
    name: 'Orders',
    baseUrl: publicUrl,
    conversations: {
      card: { title: 'Orders', src: `${publicUrl}/card`, size: 'STANDARD' },
      page: { title: 'Orders', src: `${publicUrl}/orders`, path: '/orders' },
    },
    // Bot blocks. `required` stands in each property here, and in a list beside them in the manifest of Flow: both are read.
    answers: {
      functions: [
        {
          name: 'findOrder',
          description: 'Look an order up',
          method: 'POST',
          uri: '/exchange/orders/find',
          inSchema: {
            type: 'object',
            properties: { order_id: { type: 'string', title: 'Order number', required: true } },
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
          name: 'cancelOrder',
          description: 'Cancel an order that has not left',
          method: 'DELETE',
          uri: '/exchange/orders/{order_id}',
          inSchema: {
            type: 'object',
            properties: { order_id: { type: 'string', title: 'Order number', required: true } },
          },
        },
      ],
    },
    // An action is what a designer sees; `List plans` only fills its select box.
    flow: {
      functions: [
        {
          name: 'List plans',
          description: 'Plans for the select box',
          method: 'GET',
          uri: '/exchange/plans',
          inSchema: {},
          outSchema: {
            type: 'object',
            properties: {
              _id: {
                type: 'array',
                selectViewOptionIdPath: '$.plans[*].id',
                selectViewOptionNamePath: '$.plans[*].name',
                items: [{ type: 'object', properties: { id: { type: 'string', title: 'Plan ID' } } }],
              },
            },
          },
        },
        {
          name: 'Change plan',
          description: 'Changes a plan',
          method: 'PUT',
          // Infobip fills `{id}` in from the property `_id`.
          uri: '/exchange/plans/{id}',
          inSchema: {
            type: 'object',
            properties: { _id: { type: 'string', title: 'Plan ID' }, note: { type: 'string', title: 'Note' } },
            required: ['_id'],
          },
          outSchema: { type: 'object', properties: { id: { type: 'string', title: 'Plan ID' } } },
        },
      ],
      actions: [
        {
          name: 'Change plan',
          async: false,
          render: [
            { field: '_id', viewClass: 'SelectView', model: 'List plans', personalization: false, dependencies: [] },
            { field: 'note', viewClass: 'TextFieldView', personalization: true, dependencies: [] },
          ],
        },
      ],
      triggers: [],
    },
  });
}
