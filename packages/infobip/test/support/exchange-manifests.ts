/** Manifests of each product, with everything that the vendor's demo has: both styles of `required`, a path, a select box. */
export const conversations = {
  card: { title: 'Orders', src: 'https://card.example.test/', size: 'STANDARD' },
  page: { title: 'Orders', src: 'https://card.example.test/full', path: '/orders' },
};

export const answers = {
  functions: [
    {
      name: 'findOrder',
      description: 'Look an order up',
      method: 'POST',
      uri: 'https://api.example.test/exchange/orders/find',
      inSchema: { type: 'object', properties: { order_id: { type: 'string', title: 'Order number', required: true } } },
      outSchema: { type: 'object', properties: { status: { type: 'string', title: 'Status', required: true } } },
    },
    {
      name: 'listOrders',
      method: 'GET',
      uri: 'https://api.example.test/exchange/orders',
      outSchema: { type: 'object', properties: { orders: { type: 'object', title: 'Orders', required: true } } },
    },
    {
      name: 'cancelOrder',
      method: 'DELETE',
      uri: 'https://api.example.test/exchange/orders/',
      inSchema: { type: 'object', properties: { id: { type: 'string', title: 'Order number', required: true } } },
    },
  ],
} as const;

export const flow = {
  functions: [
    {
      name: 'List plans',
      description: 'Plans for the select box',
      method: 'GET',
      uri: 'https://api.example.test/exchange/plans',
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
      uri: 'https://api.example.test/exchange/plans/{id}',
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
} as const;

/** The same by hand, so that lines can be counted. */
export const flowYaml = `functions:
  - name: List plans
    method: GET
    uri: >-
      https://api.example.test/exchange/plans
    inSchema: {}
    outSchema:
      type: object
      properties:
        _id:
          type: array
          selectViewOptionIdPath: $.plans[*].id
          selectViewOptionNamePath: $.plans[*].name
          items:
            - type: object
              properties:
                id: { type: string, title: Plan ID }
  - name: Change plan
    method: PUT
    uri: https://api.example.test/exchange/plans/{id}
    inSchema:
      type: object
      properties:
        _id: { type: string, title: Plan ID }
        note: { type: string, title: Note }
      required: [_id]
    outSchema: {}
actions:
  - name: Change plan
    async: false
    render:
      - field: _id
        viewClass: SelectView
        personalization: false
        model: List plans
        dependencies: []
      - field: note
        viewClass: TextFieldView
        personalization: true
triggers: []
`;
