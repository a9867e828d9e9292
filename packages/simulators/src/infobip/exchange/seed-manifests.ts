import type { ManifestProduct } from './portal-action-types.ts';

/** Where the seeded app runs: `apps/exchange-example` of this repository, as it starts by itself. */
export const exampleOrigin = 'http://localhost:4410';

/** Manifests of the seeded app, in JSON and YAML as a developer would paste them. */
export const seededManifests: Readonly<Record<ManifestProduct, string>> = {
  conversations: JSON.stringify(
    {
      card: { title: 'Orders', src: `${exampleOrigin}/card`, size: 'STANDARD' },
      page: { title: 'Orders', src: `${exampleOrigin}/orders`, path: '/orders' },
    },
    null,
    2,
  ),
  answers: `functions:
  - name: findOrder
    description: Look an order up
    method: POST
    uri: ${exampleOrigin}/exchange/orders/find
    inSchema:
      type: object
      properties:
        order_id:
          type: string
          title: Order number
          required: true
    outSchema:
      type: object
      properties:
        status:
          type: string
          title: Status
          required: true
        total:
          type: number
          title: Total
        placed_at:
          type: string
          title: Placed at
  - name: cancelOrder
    description: Cancel an order that has not left
    method: DELETE
    uri: ${exampleOrigin}/exchange/orders/{order_id}
    inSchema:
      type: object
      properties:
        order_id:
          type: string
          title: Order number
          required: true
`,
  flow: JSON.stringify(
    {
      functions: [
        {
          name: 'List plans',
          description: 'Plans for the select box',
          method: 'GET',
          uri: `${exampleOrigin}/exchange/plans`,
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
          uri: `${exampleOrigin}/exchange/plans/{id}`,
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
            {
              field: '_id',
              viewClass: 'SelectView',
              model: 'List plans',
              personalization: false,
              dependencies: [],
            },
            { field: 'note', viewClass: 'TextFieldView', personalization: true, dependencies: [] },
          ],
        },
      ],
      triggers: [],
    },
    null,
    2,
  ),
};
