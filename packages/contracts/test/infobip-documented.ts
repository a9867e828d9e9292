/**
 * Requests, answers, messages and webhooks as the vendor's public pages and documents show them, written with values of
 * our own. `specs/infobip/SOURCES.md` has the addresses.
 */

export interface DocumentedExample {
  /** Chapter of the vendor's documentation, and what is shown there. */
  title: string;
  /** Operation of `openapi.yaml`, or channel of `messages.asyncapi.yaml`. */
  of: string;
  /** `request`, the status of an answer, or the name of a message. */
  part: string;
  value: unknown;
}

const chapter = (name: string) => (what: string, of: string, part: string, value: unknown) => ({
  title: `${name}: ${what}`,
  of,
  part,
  value,
});

const campaignId = 200_000_000_000_001;
const operationId = '03f2d474-0508-46bf-9f3d-d8e2c28adaeb';

const embedding = chapter('Embeddables');
const ours = { source: 'infobip-embeddable', v: 1 };
const embeddables: DocumentedExample[] = [
  embedding('Moments with X', 'startEmbedding', 'request', {
    embedding_id: 4711,
    scopes: ['flow:manage', 'flow:read', 'flow:use'],
    application_id: 'acme-shop',
    entity_id: 'tenant-42',
  }),
  embedding('an id as text', 'startEmbedding', 'request', { embedding_id: '4711', scopes: ['flow:use'] }),
  embedding('Answers', 'startEmbedding', 'request', { scopes: ['answers:manage', 'voice-message:manage'] }),
  embedding('the link', 'startEmbedding', '201', {
    request_uri: 'urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c',
    expires_in: 60,
  }),
  embedding('the link alone', 'startEmbedding', '200', { request_uri: 'urn:example:6esc' }),
  embedding('the page is ready', 'momentsFrame', 'ready', { ...ours, type: 'ready', embeddingId: 4711 }),
  embedding('its height', 'momentsFrame', 'resize', { ...ours, type: 'resize', height: 840 }),
  embedding('a use case is activated', 'momentsFrame', 'campaign.activated', {
    ...ours,
    type: 'campaign.activated',
    campaignId,
    useCase: 'abandoned-cart',
  }),
  ...['campaign.updated', 'campaign.paused', 'campaign.deleted'].map((type) =>
    embedding(type, 'momentsFrame', type, { ...ours, type, campaignId }),
  ),
  ...['momentsFrame', 'answersFrame', 'conversationsFrame'].flatMap((frame) => [
    embedding('the session is over', frame, 'session.expired', { ...ours, type: 'session.expired' }),
    embedding('an error', frame, 'error', { ...ours, type: 'error', code: 'E403', description: 'Not allowed.' }),
  ]),
];

const flow = chapter('Flows');
const participants = [
  {
    identifyBy: { identifier: 'ann@example.test', type: 'EMAIL' },
    variables: { orderNumber: 100045 },
    person: {
      externalId: 'crm-77',
      firstName: 'Ann',
      customAttributes: { Tier: 'gold' },
      contactInformation: { email: [{ address: 'ann@example.test' }] },
    },
  },
  { identifyBy: { identifier: '370329180020364', type: 'FACEBOOK', sender: '2094832040560427' } },
];
const report = {
  operationId,
  campaignId,
  callbackData: 'import-2026-01-05',
  participants: [
    { identifyBy: { identifier: 'ann@example.test', type: 'EMAIL' }, status: 'ACCEPTED' },
    { identifyBy: { identifier: 'bad@', type: 'EMAIL' }, status: 'REJECTED', errorReason: 'REJECTED_INVALID_CONTACT' },
  ],
};
const flows: DocumentedExample[] = [
  flow('participants', 'addFlowParticipants', 'request', {
    participants,
    notifyUrl: 'https://hooks.example.test/infobip/flow',
    callbackData: 'import-2026-01-05',
  }),
  flow('a sender that the sample leaves out', 'addFlowParticipants', 'request', {
    participants: [{ identifyBy: { identifier: '370329180020364', type: 'FACEBOOK' } }],
  }),
  flow('they are taken', 'addFlowParticipants', '200', { operationId }),
  flow('unreadable JSON', 'addFlowParticipants', '400', {
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: 'Failed to read request',
    instance: `/moments/1/flows/${campaignId}/participants`,
  }),
  ...[
    'Mandatory fields are absent: [participants]',
    'Number of participants must be between 1 and 1000. Received: 1200',
    'Field participants.[0].identifyBy.type must not be null or unsupported value',
  ].map((errorMessage) => flow(errorMessage, 'addFlowParticipants', '400', { errorCode: '400', errorMessage })),
  flow('a code that is a number', 'addFlowParticipants', '400', { errorCode: 40004, errorMessage: 'Already in flow' }),
  flow('no active flow', 'addFlowParticipants', '404', {
    errorCode: '40401',
    errorMessage: `Could not find active flow for campaign ${campaignId}`,
  }),
  flow('the report', 'getFlowParticipantsReport', '200', report),
  flow('the reason by the name of the prose', 'getFlowParticipantsReport', '200', {
    ...report,
    participants: [{ ...report.participants[1], errorReason: 'REJECTED_PERSON_ALREADY_IN_FLOW' }],
  }),
  flow('the report as it is sent', 'receiveFlowReport', 'request', report),
  flow('nobody to remove', 'removeFlowParticipant', '400', { errorCode: 40006, errorMessage: 'Not in the flow' }),
  flow('no such person', 'removeFlowParticipant', '404', { errorCode: 40402, errorMessage: 'No such person' }),
  flow('the former way', 'addFlowParticipantLegacy', 'request', {
    personData: { externalId: 'crm-77' },
    flowVariables: { orderNumber: 100045 },
  }),
];

const people = chapter('People');
const query = { type: 'EMAIL', identifier: 'ann@example.test' };
const person = {
  id: 9001,
  externalId: 'crm-77',
  firstName: 'Ann',
  lastName: 'Lee',
  type: 'CUSTOMER',
  birthDate: '1990-02-28',
  preferredLanguage: 'en-GB',
  tags: ['vip'],
  customAttributes: { Tier: 'gold', Children: 2, Orders: [{ id: 'o-1' }], 'Newsletter on': true },
  contactInformation: {
    phone: [{ number: '385911234567' }],
    email: [{ address: 'ann@example.test' }],
    push: [{ applicationId: 'app-1', registrationId: 'r-1', isPrimary: true, systemData: { os: 'iOS' } }],
  },
  origin: 'API',
  createdAt: '2026-01-05T13:47:40',
  modifiedAt: '2026-01-05T13:47:40',
};
const upserted = { externalId: 'crm-77', contactInformation: [{ type: 'EMAIL', identifier: 'ann@example.test' }] };
const profiles: DocumentedExample[] = [
  people('one', 'listPersons', '200', person),
  people('a list', 'listPersons', '200', {
    limit: 20,
    page: 1,
    orderBy: 'createdAt:asc',
    persons: [person],
    totalCount: 2,
  }),
  people('none', 'listPersons', '404', {
    requestError: { serviceException: { messageId: 'NOT_FOUND', text: 'Person not found' } },
  }),
  people('a duplicate', 'createPerson', '400', {
    requestError: {
      serviceException: { messageId: '40001', text: 'Destination(email) ann@example.test already exists.' },
    },
  }),
  people('contact information', 'addContactInformation', 'request', {
    contactInformation: { phone: [{ number: '385911234567' }], email: [{ address: 'ann@example.test' }] },
  }),
  people('a batch', 'createPersonsBatch', 'request', { people: [{ externalId: 'crm-77' }] }),
  people('a batch of changes', 'patchPersonsBatch', 'request', { people: [{ query, update: { city: 'Zagreb' } }] }),
  people('a batch of deletions', 'deletePersonsBatch', 'request', { people: [{ query }] }),
  people('a batch that failed in part', 'createPersonsBatch', '207', {
    results: [{ index: 0, status: 409, errors: [{ message: 'Destination(email) ann@example.test already exists.' }] }],
  }),
  people('a batch of changes that failed in part', 'patchPersonsBatch', '207', {
    results: [
      { query, status: 409, isModified: false, errors: [{ message: 'There is no person matching the query' }] },
    ],
  }),
  people('identities', 'matchPersons', 'request', { identities: [query] }),
  people('matches', 'matchPersons', '200', { matches: [{ personId: 9001, ...query }] }),
  people('upsert', 'upsertPersons', 'request', { persons: [upserted] }),
  people('outcomes', 'upsertPersons', '207', {
    results: [{ id: 9001, index: 1, status: 'CREATED' }],
    errors: [
      {
        index: 0,
        code: 400100,
        message: 'One or more properties of the person are invalid',
        details: [{ property: 'persons[0].contactInformation[0].identifier', message: 'Email address is invalid' }],
      },
    ],
  }),
  people('outcomes as single objects', 'patchUpsertPersons', '207', {
    results: { id: 9001, index: 1, status: 'UPDATED' },
    errors: { index: 0, code: '400100', message: 'One or more properties of the person are invalid' },
  }),
  people('merged', 'mergePersons', '207', { results: [{ id: 9001, index: 0 }] }),
  people('unreadable', 'upsertPersons', '400', { code: 400103, message: 'Malformed JSON body, wrong syntax' }),
  people('nobody in it', 'upsertPersons', '400', {
    code: 400104,
    message: "Missing required property 'persons'",
    details: [{ property: 'persons', message: 'Required, but value is missing' }],
  }),
  people('tags as a list', 'listTags', '200', [
    { id: 1, name: 'vip', createdAt: '2026-01-05T13:47:40', modifiedAt: '2026-01-05T13:47:40' },
  ]),
  people('tags as a page', 'listTags', '200', {
    limit: 20,
    page: 1,
    orderBy: 'name:asc',
    tags: [{ id: 1, name: 'vip', createdAt: '2026-01-05T13:47:40', modifiedAt: '2026-01-05T13:47:40' }],
    totalCount: 1,
  }),
  people('tagged', 'addTagToPersons', 'request', { people: [{ query }] }),
  people('attributes', 'listCustomAttributes', '200', {
    limit: 20,
    page: 1,
    orderBy: 'name:asc',
    customAttributes: [
      { name: 'Tier', dataType: 'STRING', createdAt: '2026-01-05T13:47:40', modifiedAt: '2026-01-05T13:47:40' },
    ],
    totalCount: 1,
  }),
  people('events', 'sendEvents', 'request', [
    {
      definitionId: 'addToCart',
      occurredTime: '2026-01-05T13:47:40.000Z',
      identifier: { id: 'ann@example.test', type: 'EMAIL' },
      properties: { product: 'Tea' },
      eventId: 'once-1',
    },
  ]),
  people('refused events', 'sendEvents', '400', {
    status: 400,
    title: 'Bad Request',
    type: 'about:blank',
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    errors: [
      {
        index: 0,
        code: 400504,
        message: 'Item is invalid',
        details: [{ property: 'definitionId', message: 'must not be null' }],
      },
    ],
  }),
  people('refused as a whole', 'sendEvents', '400', {
    status: 400,
    title: 'Bad Request',
    type: 'about:blank',
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    errors: [{ index: -1, code: 400500, message: 'Unreadable body' }],
  }),
  people('an event', 'sendEvent', 'request', { eventId: 'once-1', properties: { product: 'Tea' } }),
];

const webhook = chapter('Webhooks');
const invoker = { type: 'user', id: 'u-12', name: 'Joe', email: 'joe@example.test' };
const webhooks: DocumentedExample[] = [
  webhook('a profile changed', 'receivePeopleEvent', 'request', {
    type: 'PERSON_ATTRIBUTE_CHANGED',
    timestamp: '2026-01-05T13:47:40.032+00:00',
    payload: {
      person: {
        id: '9001',
        externalId: 'crm-77',
        firstName: 'Ann',
        lastName: 'Lee',
        email: ['ann@example.test'],
        phone: ['385911234567'],
      },
      invoker,
      attributeName: 'lastName',
      from: 'Li',
      to: 'Lee',
      source: 'PORTAL',
      sourceId: 'u-12',
    },
  }),
  webhook('a subscription', 'createSubscription', 'request', {
    subscriptionId: 'people-sync',
    name: 'People sync',
    events: ['CONVERSATION_CREATED'],
    criteria: [{ applicationId: 'acme-shop', entityId: 'tenant-42' }],
    profile: {
      profileId: 'hooks-1',
      webhook: { notifyUrl: 'https://hooks.example.test/infobip', contentType: 'application/json' },
      security: {
        authId: 'hmac-1',
        type: 'HMAC',
        credentials: { secretKey: 's3cr3t', algorithm: 'HMAC_SHA_256' },
      },
      maxBucketSize: 1,
      connectTimeout: 10_000,
      readTimeout: 10_000,
      headers: { 'X-Tenant': '42' },
      rateLimit: 100,
    },
  }),
  webhook('a field that is missing', 'createSubscription', '400', {
    requestError: {
      serviceException: {
        messageId: 'BAD_REQUEST',
        text: 'Bad request',
        validationErrors: { field: ['field must not be null'] },
      },
    },
  }),
];

const tenancy = chapter('Applications and entities');
const tenants: DocumentedExample[] = [
  tenancy('an application', 'createApplication', 'request', {
    applicationId: 'acme-shop',
    applicationName: 'Acme shop',
  }),
  tenancy('an entity', 'createEntity', 'request', { entityId: 'tenant-42', entityName: 'Tenant 42' }),
];

const error = chapter('Errors');
const exception = (messageId: string, text: string) => ({ requestError: { serviceException: { messageId, text } } });
const errors: DocumentedExample[] = [
  error('with fields', 'createApplication', '400', {
    requestError: {
      serviceException: {
        messageId: 'BAD_REQUEST',
        text: 'Bad request',
        validationErrors: { persons: ['must not be empty'] },
      },
    },
  }),
  error('unauthorized', 'listPersons', '401', exception('UNAUTHORIZED', 'Unauthorized')),
  error('the login failed', 'listPersons', '401', exception('UNAUTHORIZED', 'Invalid login details')),
  error('forbidden', 'startEmbedding', '403', exception('FORBIDDEN', 'Forbidden')),
  error('not found', 'getApplication', '404', exception('NOT_FOUND', 'Not found')),
  error('a conflict', 'createApplication', '409', exception('CONFLICT', 'Conflict')),
  error('too many', 'listPersons', '429', exception('TOO_MANY_REQUESTS', 'Too many requests')),
  error('general', 'listPersons', '500', exception('GENERAL_ERROR', 'Something went wrong. Please contact support.')),
  error('of OAuth', 'createOauthToken', '400', { ...exception('BAD_REQUEST', 'Bad request'), error: 'Bad request' }),
  error('the newer kind', 'startEmbedding', '403', {
    errorCode: 'E403',
    description: 'Insufficient permissions to access the requested resource.',
    action: 'Repeat the request with new or different credentials.',
    violations: [{ property: 'name', violation: 'must not be blank' }],
    resources: [{ name: 'API Scopes', url: 'https://www.infobip.com/docs/api/scopes' }],
  }),
  error('of lists', 'startEmbedding', '500', { errorCode: 400116, message: 'Missing parameter: type' }),
  error('of conversations', 'getConversation', '400', { statusCode: 'ERROR', message: 'Bad id' }),
];

export const documented: readonly DocumentedExample[] = [
  ...embeddables,
  ...flows,
  ...profiles,
  ...webhooks,
  ...tenants,
  ...errors,
];
