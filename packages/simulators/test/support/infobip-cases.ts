import { peopleKey, readingKey, tenantKey, type Call } from './infobip-desk.ts';

/** One request and the status it must get. */
export interface Case {
  operationId: string;
  status: number;
  /** Values of the path template. Default: the seeded ones. */
  path?: Record<string, string>;
  call?: Call;
  settings?: Record<string, unknown>;
  /** Calls that come before, as `METHOD /path`. */
  before?: { method: string; path: string; call?: Call }[];
  /** Why the status is what it is, where the operation has the same one for several reasons. */
  because?: string;
}

export const seededPath = {
  campaignId: '200000000000001',
  conversationId: 'd1d1de2e-d8dc-4ad7-970e-acca0035e19d',
  applicationId: 'acme-shop',
  entityId: 'tenant-42',
  channel: 'CUSTOMER_ENGAGEMENT',
  subscriptionId: 'sync',
  profileId: 'hooks-1',
  authId: 'hmac-1',
};

const login = { username: 'sandbox-user', password: 'sandbox-password' };
const grant = {
  client_id: login.username,
  client_secret: login.password,
  grant_type: 'client_credentials',
};
const form = (values: Record<string, string>): Call => ({
  text: new URLSearchParams(values).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});
const moments = { embedding_id: 4711, scopes: ['flow:manage', 'flow:read', 'flow:use'] };
const ann = { identifyBy: { identifier: 'ann@example.test', type: 'EMAIL' } };
const association = {
  resourceType: 'NUMBER',
  channel: 'SMS',
  applicationId: 'acme-shop',
  entityId: 'tenant-42',
  resourceId: '447415774332',
};
const ofNumber = { ...association };
const security = {
  authId: 'hmac-1',
  type: 'HMAC',
  credentials: { secretKey: 'spring', algorithm: 'HMAC_SHA_256' },
};
const webhook = { notifyUrl: 'http://127.0.0.1:1/hooks', contentType: 'application/json' };
const profile = { profileId: 'hooks-1', webhook, security };
const subscription = { subscriptionId: 'sync', name: 'Sync', events: ['PERSON_CREATED'], profile };
const created = [
  { method: 'POST', path: '/subscriptions/1/subscription/CUSTOMER_ENGAGEMENT', call: { json: subscription } },
];
const createdProfile = [{ method: 'POST', path: '/subscriptions/1/profiles', call: { json: profile } }];
const createdSecurity = [{ method: 'POST', path: '/subscriptions/1/security', call: { json: security } }];
const none = { campaignId: '1', conversationId: 'none', applicationId: 'none', entityId: 'none' };

const accounts: Case[] = [
  { operationId: 'startEmbedding', status: 201, call: { json: moments } },
  { operationId: 'startEmbedding', status: 200, call: { json: moments }, settings: { bareEmbeddingAnswer: true } },
  { operationId: 'startEmbedding', status: 400, call: { json: { ...moments, scopes: [] } }, because: 'no scope' },
  { operationId: 'startEmbedding', status: 400, call: { json: { scopes: ['coffee:make'] } }, because: 'unknown scope' },
  { operationId: 'startEmbedding', status: 400, call: { json: { scopes: ['flow:use'] } }, because: 'no embedding' },
  {
    operationId: 'startEmbedding',
    status: 400,
    call: { json: { ...moments, entity_id: 'none' } },
    because: 'unknown entity',
  },
  { operationId: 'startEmbedding', status: 403, call: { json: moments, key: peopleKey } },
  { operationId: 'startEmbedding', status: 403, call: { json: moments, key: readingKey }, because: 'a scope it lacks' },
  { operationId: 'startEmbedding', status: 404, call: { json: { ...moments, embedding_id: 4712 } } },
  {
    operationId: 'createSession',
    status: 200,
    call: { json: login, key: null, headers: { authorization: 'undefined' } },
  },
  { operationId: 'createSession', status: 400, call: { json: {}, key: null } },
  {
    operationId: 'createSession',
    status: 400,
    call: { json: login, key: null },
    before: [{ method: 'POST', path: '/auth/1/session', call: { json: login } }],
    because: 'a session is open',
  },
  { operationId: 'createSession', status: 401, call: { json: { ...login, password: 'no' }, key: null } },
  { operationId: 'createOauthToken', status: 200, call: form(grant) },
  { operationId: 'createOauthToken', status: 200, call: { query: grant }, because: 'in the query' },
  { operationId: 'createOauthToken', status: 400, call: form({ grant_type: 'client_credentials' }) },
  {
    operationId: 'createOauthToken',
    status: 400,
    call: form({ ...grant, grant_type: 'authorization_code ' }),
    because: 'another grant',
  },
  { operationId: 'createOauthToken', status: 401, call: form({ ...grant, client_secret: 'no' }) },
];

const flows: Case[] = [
  { operationId: 'addFlowParticipants', status: 200, call: { json: { participants: [ann] } } },
  { operationId: 'addFlowParticipants', status: 400, call: { json: {} } },
  {
    operationId: 'addFlowParticipants',
    status: 400,
    call: { json: { participants: [ann], notifyUrl: 'here' } },
    because: 'no address',
  },
  { operationId: 'addFlowParticipants', status: 403, call: { json: { participants: [ann] }, key: peopleKey } },
  { operationId: 'addFlowParticipants', status: 404, path: none, call: { json: { participants: [ann] } } },
  {
    operationId: 'addFlowParticipants',
    status: 404,
    call: { json: { participants: [ann] }, key: tenantKey },
    because: 'of nobody’s tenant',
  },
  {
    operationId: 'getFlowParticipantsReport',
    status: 200,
    call: { query: { operationId: '03f2d474-0508-46bf-9f3d-d8e2c28adaeb' } },
  },
  { operationId: 'getFlowParticipantsReport', status: 404, call: { query: { operationId: 'none' } } },
  { operationId: 'getFlowParticipantsReport', status: 404, because: 'no operation named' },
  {
    operationId: 'getFlowParticipantsReport',
    status: 404,
    call: { query: { operationId: '03f2d474-0508-46bf-9f3d-d8e2c28adaeb', entityId: 'tenant-42' } },
    because: 'of another entity',
  },
  {
    operationId: 'removeFlowParticipant',
    status: 200,
    call: { query: { externalId: 'crm-77' } },
    before: [
      {
        method: 'POST',
        path: '/communication/1/flows/200000000000001/participants',
        call: { json: { personData: {} }, query: { email: 'ann@example.test' } },
      },
    ],
  },
  { operationId: 'removeFlowParticipant', status: 400, because: 'nobody named' },
  {
    operationId: 'removeFlowParticipant',
    status: 400,
    call: { query: { email: 'ann@example.test' } },
    because: 'not in it',
  },
  {
    operationId: 'removeFlowParticipant',
    status: 400,
    path: { campaignId: '200000000000002' },
    call: { query: { phone: '1' } },
    because: 'paused',
  },
  { operationId: 'removeFlowParticipant', status: 404, call: { query: { phone: '1' } } },
  {
    operationId: 'removeFlowParticipant',
    status: 404,
    path: none,
    call: { query: { phone: '1' } },
    because: 'no such flow',
  },
  {
    operationId: 'addFlowParticipantLegacy',
    status: 200,
    call: { json: { personData: {} }, query: { externalId: 'crm-77' } },
  },
  { operationId: 'addFlowParticipantLegacy', status: 400, call: { json: { personData: {} } } },
  {
    operationId: 'addFlowParticipantLegacy',
    status: 404,
    path: none,
    call: { json: { personData: {} }, query: { phone: '1' } },
  },
];

const conversations: Case[] = [
  { operationId: 'getConversation', status: 200 },
  { operationId: 'getConversation', status: 404, path: none },
  { operationId: 'getConversation', status: 404, call: { key: tenantKey }, because: 'of another tenant' },
  { operationId: 'listConversationMessages', status: 200, call: { query: { limit: '2', direction: 'INBOUND' } } },
  { operationId: 'listConversationMessages', status: 400, call: { query: { orderBy: 'length:up' } } },
  { operationId: 'listConversationMessages', status: 400, call: { query: { limit: '1000' } }, because: 'too many' },
  { operationId: 'listConversationMessages', status: 404, path: none },
];

const applications: Case[] = [
  { operationId: 'listApplications', status: 200 },
  { operationId: 'listApplications', status: 400, call: { query: { size: '1001' } } },
  { operationId: 'createApplication', status: 201, call: { json: { applicationId: 'new' } } },
  { operationId: 'createApplication', status: 400, call: { json: {} } },
  { operationId: 'createApplication', status: 409, call: { json: { applicationId: 'acme-shop' } } },
  { operationId: 'getApplication', status: 200 },
  { operationId: 'getApplication', status: 404, path: none },
  { operationId: 'updateApplication', status: 204, call: { json: { applicationName: 'Shop' } } },
  { operationId: 'updateApplication', status: 400, call: { json: { applicationName: 1 } } },
  { operationId: 'updateApplication', status: 404, path: none, call: { json: {} } },
  { operationId: 'deleteApplication', status: 200 },
  { operationId: 'deleteApplication', status: 400, path: { applicationId: 'default' } },
  { operationId: 'deleteApplication', status: 404, path: none },
  { operationId: 'listEntities', status: 200 },
  { operationId: 'listEntities', status: 400, call: { query: { size: '1001' } } },
  { operationId: 'createEntity', status: 201, call: { json: { entityId: 'new' } } },
  { operationId: 'createEntity', status: 400, call: { json: { entityId: '' } } },
  { operationId: 'createEntity', status: 409, call: { json: { entityId: 'tenant-42' } } },
  { operationId: 'getEntity', status: 200 },
  { operationId: 'getEntity', status: 404, path: none },
  { operationId: 'updateEntity', status: 204, call: { json: { entityName: 'Forty-two' } } },
  { operationId: 'updateEntity', status: 400, call: { json: { entityName: 1 } } },
  { operationId: 'updateEntity', status: 404, path: none, call: { json: {} } },
  { operationId: 'deleteEntity', status: 200 },
  { operationId: 'deleteEntity', status: 404, path: none },
  { operationId: 'listAssociations', status: 200, call: { query: { channel: 'SMS' } } },
  { operationId: 'listAssociations', status: 400, call: { query: { size: '0' } } },
  {
    operationId: 'createAssociation',
    status: 201,
    call: { json: { ...association, resourceId: '1', entityId: null } },
  },
  { operationId: 'createAssociation', status: 400, call: { json: {} } },
  { operationId: 'createAssociation', status: 404, call: { json: { ...association, applicationId: 'none' } } },
  { operationId: 'createAssociation', status: 409, call: { json: association } },
  { operationId: 'deleteAssociation', status: 204, call: { json: association } },
  { operationId: 'deleteAssociation', status: 400, call: { json: {} } },
  { operationId: 'deleteAssociation', status: 404, call: { json: { ...association, entityId: null } } },
  { operationId: 'getAssociation', status: 200, call: { query: ofNumber } },
  { operationId: 'getAssociation', status: 404, call: { query: { ...ofNumber, resourceId: '1' } } },
];

const list = { query: { page: '0', size: '5' } };
const tooLong = { query: { size: '101' } };
const noChannel = { channel: 'PIGEON' };
const subscriptions: Case[] = [
  { operationId: 'listSubscriptions', status: 200, call: list, before: created },
  { operationId: 'listSubscriptions', status: 400, path: noChannel },
  { operationId: 'createSubscription', status: 201, call: { json: subscription } },
  { operationId: 'createSubscription', status: 400, call: { json: subscription }, before: created },
  {
    operationId: 'createSubscription',
    status: 404,
    call: { json: { ...subscription, profile: { profileId: 'none' } } },
  },
  { operationId: 'getSubscription', status: 200, before: created },
  { operationId: 'getSubscription', status: 400, path: noChannel },
  { operationId: 'getSubscription', status: 404 },
  {
    operationId: 'updateSubscription',
    status: 200,
    call: { json: { events: [], profile: { profileId: 'hooks-1' } } },
    before: created,
  },
  { operationId: 'updateSubscription', status: 400, call: { json: {} }, before: created },
  {
    operationId: 'updateSubscription',
    status: 404,
    call: { json: { events: [], profile: { profileId: 'none' } } },
    before: created,
  },
  { operationId: 'deleteSubscription', status: 200, before: created },
  { operationId: 'deleteSubscription', status: 400, path: noChannel },
  { operationId: 'deleteSubscription', status: 404 },
  { operationId: 'listProfiles', status: 200, call: list, before: createdProfile },
  { operationId: 'listProfiles', status: 400, call: tooLong },
  { operationId: 'createProfile', status: 201, call: { json: profile } },
  { operationId: 'createProfile', status: 400, call: { json: { profileId: 'a b', webhook } } },
  { operationId: 'createProfile', status: 404, call: { json: { ...profile, security: { authId: 'none' } } } },
  { operationId: 'getProfile', status: 200, before: createdProfile },
  { operationId: 'getProfile', status: 404 },
  {
    operationId: 'updateProfile',
    status: 200,
    call: { json: { webhook, headers: { a: 'b' } } },
    before: createdProfile,
  },
  { operationId: 'updateProfile', status: 400, call: { json: {} }, before: createdProfile },
  { operationId: 'updateProfile', status: 404, call: { json: { webhook } } },
  { operationId: 'deleteProfile', status: 200, before: createdProfile },
  { operationId: 'deleteProfile', status: 400, before: created },
  { operationId: 'deleteProfile', status: 404 },
  { operationId: 'listSecurity', status: 200, call: list, before: createdSecurity },
  { operationId: 'listSecurity', status: 400, call: tooLong },
  { operationId: 'createSecurity', status: 201, call: { json: security } },
  { operationId: 'createSecurity', status: 400, call: { json: { authId: 'a', type: 'HMAC', credentials: {} } } },
  {
    operationId: 'createSecurity',
    status: 400,
    call: { json: security },
    before: createdSecurity,
    because: 'it exists',
  },
  { operationId: 'getSecurity', status: 200, before: createdSecurity },
  { operationId: 'getSecurity', status: 404 },
  {
    operationId: 'updateSecurity',
    status: 200,
    call: { json: { type: 'BASIC', credentials: { username: 'a', password: 'b' } } },
    before: createdSecurity,
  },
  { operationId: 'updateSecurity', status: 400, call: { json: { type: 'BASIC' } }, before: createdSecurity },
  { operationId: 'updateSecurity', status: 404, call: { json: security } },
  { operationId: 'deleteSecurity', status: 200, before: createdSecurity },
  { operationId: 'deleteSecurity', status: 400, before: createdProfile },
  { operationId: 'deleteSecurity', status: 404 },
];

export const cases: readonly Case[] = [...accounts, ...flows, ...conversations, ...applications, ...subscriptions];

/**
 * Tried where the links of pages, the sessions of users and the sign-in of apps are, for all operations at once, or by faults
 * of the world.
 */
export function isTriedElsewhere(operationId: string, status: number): boolean {
  if (operationId.endsWith('Page') || operationId === 'destroySession') return true;
  return /^(authorize|create)Exchange/.test(operationId) || [401, 403, 429, 500].includes(status);
}

/** Promised by the contract, and never answered: ids of paths cannot be wrong, and nothing that is renamed is in the way. */
const neverAnswered = [
  ...['listSubscriptions', 'listProfiles', 'createSecurity', 'listSecurity'].map((id) => `${id} 404`),
  ...['getProfile', 'getSecurity', 'getConversation', 'deleteEntity'].map((id) => `${id} 400`),
  ...['updateApplication', 'updateEntity'].map((id) => `${id} 409`),
];

export function isNeverAnswered(operationId: string, status: number): boolean {
  return neverAnswered.includes(`${operationId} ${status}`);
}
