import { directKey, type Call } from './360dialog-desk.ts';

/** One request and the status it must get. */
export interface Case {
  operationId: string;
  status: number;
  /** Values of the path template. Default: the seeded ones of `SandboxPA`. */
  path?: Record<string, string>;
  call?: Call;
  settings?: Record<string, unknown>;
  /** Why the status is what it is, where the operation has the same one for several reasons. */
  because?: string;
}

export const seededPath = {
  partner_id: 'SandboxPA',
  client_id: 'k3VtqaCL',
  channel_id: 'p7Rw2dCH',
  waba_account_id: 'h2QeWA',
  template_id: 'tpl_aaa',
};

const foreign = { key: directKey };
const text = (to: string) => ({ messaging_product: 'whatsapp', to, type: 'text', text: { body: 'Hello' } });
const template = (name: string) => ({
  messaging_product: 'whatsapp',
  to: '491510000003',
  type: 'template',
  template: { name, language: { code: 'de' } },
});
const newTemplate = { name: 'new', category: 'UTILITY', language: 'de', components: [{ type: 'BODY', text: 'Hi' }] };
const ownRedirect = { redirect_url: 'https://platform.example/onboarding' };

const good: Case[] = [
  {
    operationId: 'createPartnerToken',
    status: 200,
    call: { json: { username: 'partner@example.test', password: 'sandbox-password' } },
  },
  { operationId: 'createPartnerToken', status: 400, call: { json: { username: 'partner@example.test' } } },
  {
    operationId: 'createPartnerToken',
    status: 401,
    call: { json: { username: 'partner@example.test', password: 'no' } },
  },
  { operationId: 'getPartner', status: 200 },
  { operationId: 'updatePartner', status: 200, call: { json: { partner_redirect_url: 'https://platform.example/' } } },
  { operationId: 'updatePartner', status: 200, call: { json: { something_else: 1 } }, because: 'other settings' },
  { operationId: 'updatePartner', status: 400, call: { json: { webhook_url: 'no address' } } },
  { operationId: 'updatePartner', status: 400, call: { json: { country: 7 } }, because: 'a wrong type' },
  { operationId: 'getPartnerWebhook', status: 200 },
  { operationId: 'setPartnerWebhook', status: 200, call: { json: { webhook_url: 'http://127.0.0.1:1/' } } },
  { operationId: 'setPartnerWebhook', status: 400, call: { json: { webhook_url: 'mailto:me@example.test' } } },
  { operationId: 'updatePartnerChangeRequest', status: 200, call: { json: { auto_approve: 'true' } } },
  { operationId: 'updatePartnerChangeRequest', status: 400, call: { json: { auto_approve: 'maybe' } } },
  { operationId: 'getPartnerBalance', status: 200 },
  { operationId: 'listClients', status: 200 },
  { operationId: 'listClients', status: 400, call: { query: { filters: 'id=1' } } },
  { operationId: 'updateClient', status: 200, call: { json: { partner_payload: 'customer-77', max_channels: 3 } } },
  { operationId: 'updateClient', status: 400, call: { json: { max_channels: -1 } } },
  { operationId: 'listSharedClientNumbers', status: 200 },
  { operationId: 'getClientBalance', status: 200, call: { query: { granularity: 'day' } } },
  { operationId: 'getClientBalance', status: 400, call: { query: { start_date: '2', end_date: '1' } } },
  { operationId: 'getChannelBalance', status: 200 },
  { operationId: 'shareClient', status: 200, call: { json: { name: 'Shared GmbH', email: 'shared@example.test' } } },
  { operationId: 'shareClient', status: 200, call: { json: {} }, because: 'nothing is required' },
  { operationId: 'shareClient', status: 400, call: { json: { email: 'owner@bakery.example' } }, because: 'taken' },
  { operationId: 'shareClient', status: 400, call: { json: { email: 'nobody' } } },
  {
    operationId: 'shareNumber',
    status: 200,
    call: { json: { solution_id: '9', waba_external_id: '204416668297000', client_id: 'k3VtqaCL' } },
  },
  {
    operationId: 'shareNumber',
    status: 200,
    call: { json: { solution_id: '9', waba_external_id: '1', waba_business_id: '89732461622000' } },
    because: 'by business',
  },
  { operationId: 'shareNumber', status: 400, call: { json: { solution_id: '9', waba_external_id: '1' } } },
  {
    operationId: 'shareNumber',
    status: 404,
    call: { json: { solution_id: '9', waba_external_id: '1', client_id: 'm5NxdrCL' } },
  },
  { operationId: 'listChannels', status: 200 },
  { operationId: 'listChannels', status: 400, call: { query: { filters: '[]' } } },
  { operationId: 'listChannels', status: 400, call: { query: { limit: '0' } }, because: 'no rows' },
  { operationId: 'getChannel', status: 200 },
  { operationId: 'createApiKey', status: 201 },
  { operationId: 'createApiKey', status: 400, path: { channel_id: 'q8Sx3eCH' } },
  { operationId: 'createApiKey', status: 403, path: { channel_id: 'r9Ty4fCH' }, because: 'no permission' },
  { operationId: 'listApiKeys', status: 200 },
  { operationId: 'deleteApiKeys', status: 200 },
  { operationId: 'requestCancellation', status: 200, call: { json: { enabled: true } } },
  { operationId: 'requestCancellation', status: 400, call: { json: {} } },
  {
    operationId: 'requestCancellation',
    status: 404,
    path: { client_id: 'n6PyesCL' },
    call: { json: { enabled: true } },
    because: 'not of this client',
  },
  { operationId: 'reactivateChannel', status: 200, path: { client_id: 'n6PyesCL', channel_id: 'x7Ze1mCH' } },
  { operationId: 'reactivateChannel', status: 400 },
  { operationId: 'listPartnerTemplates', status: 200 },
  { operationId: 'listPartnerTemplates', status: 400, call: { query: { filters: '{' } } },
  { operationId: 'createPartnerTemplate', status: 201, call: { json: newTemplate } },
  {
    operationId: 'createPartnerTemplate',
    status: 400,
    call: { json: { ...newTemplate, name: 'order_ready' } },
    because: 'taken',
  },
  { operationId: 'createPartnerTemplate', status: 400, call: { json: { ...newTemplate, category: 'OTHER' } } },
  { operationId: 'deletePartnerTemplate', status: 200 },
  { operationId: 'deletePartnerTemplate', status: 404, path: { template_id: 'none' }, because: 'unknown' },
];

const messaging: Case[] = [
  { operationId: 'sendMessage', status: 200, call: { json: text('491510000001') } },
  { operationId: 'sendMessage', status: 200, call: { json: template('order_ready') }, because: 'a template' },
  { operationId: 'sendMessage', status: 400, call: { json: text('491510000047') }, because: 'window closed' },
  { operationId: 'sendMessage', status: 400, call: { json: text('+491510000001') }, because: 'not digits only' },
  { operationId: 'sendMessage', status: 403, call: { json: text('491510000030') } },
  { operationId: 'sendMessage', status: 429, call: { json: text('491510000029') } },
  { operationId: 'sendMessage', status: 500, call: { json: text('491510000500') } },
  { operationId: 'sendMessage', status: 502, call: { json: text('491510000502') } },
  { operationId: 'getNumberWebhook', status: 200 },
  { operationId: 'getNumberWebhook', status: 404, settings: { missingWebhookIsNotFound: true } },
  { operationId: 'setNumberWebhook', status: 200, call: { json: { url: 'http://127.0.0.1:1/', headers: { a: 'b' } } } },
  { operationId: 'setNumberWebhook', status: 400, call: { json: { url: 'ftp://127.0.0.1/' } } },
  { operationId: 'setWabaWebhook', status: 200, call: { json: { url: 'http://127.0.0.1:1/', override_all: true } } },
  { operationId: 'setWabaWebhook', status: 400, call: { json: { url: 'ftp://127.0.0.1/' } } },
  { operationId: 'getHealthStatus', status: 200 },
  { operationId: 'listMessageTemplates', status: 200, call: { query: { after: 'MQ==' } } },
  { operationId: 'listMessageTemplates', status: 400, call: { query: { after: '%' } } },
  { operationId: 'listNumberTemplates', status: 200 },
  { operationId: 'createNumberTemplate', status: 200, call: { json: newTemplate } },
  { operationId: 'createNumberTemplate', status: 400, call: { json: { ...newTemplate, name: 'order_ready' } } },
];

const unpaid = ['getNumberWebhook', 'getHealthStatus', 'listMessageTemplates', 'listNumberTemplates'].map(
  (operationId): Case => ({ operationId, status: 400, settings: { unpaidAccount: true }, because: 'unpaid' }),
);

const pages = ['getPermissionsPage', 'getDashboardAppPage', 'getOnboardingPage'].flatMap((operationId): Case[] => [
  { operationId, status: 200, call: { query: ownRedirect } },
  { operationId, status: 302, call: { query: { ...ownRedirect, state: 'grant-one', 'sandbox.redirect': 'at-once' } } },
  { operationId, status: 400, call: { query: { redirect_url: '/relative' } } },
  { operationId, status: 403, settings: { requireIoSignature: true } },
  { operationId, status: 404, path: { partner_id: 'none' } },
]);

/** Every operation below a partner refuses who asks for another's, and does not find what is not there. */
const below = (operationId: string, missing: Record<string, string>, json?: unknown): Case[] => [
  {
    operationId,
    status: 403,
    call: { ...foreign, ...(json === undefined ? {} : { json }) },
    because: 'foreign partner',
  },
  ...(Object.keys(missing).length === 0
    ? []
    : [{ operationId, status: 404, path: missing, ...(json === undefined ? {} : { call: { json } }) }]),
];
const noChannel = { channel_id: 't3Va6hCH' };
const noClient = { client_id: 'm5NxdrCL' };
const noWaba = { waba_account_id: 'l6ThWA' };

export const cases: readonly Case[] = [
  ...good,
  ...messaging,
  ...unpaid,
  ...pages,
  ...below('getPartner', {}),
  ...below('updatePartner', {}, { country: 'DE' }),
  ...below('getPartnerWebhook', {}),
  ...below('setPartnerWebhook', {}, { webhook_url: 'http://127.0.0.1:1/' }),
  ...below('updatePartnerChangeRequest', {}, { auto_approve: true }),
  ...below('getPartnerBalance', {}),
  ...below('listClients', {}),
  ...below('shareClient', {}, {}),
  ...below('shareNumber', {}, { solution_id: '9', waba_external_id: '1', client_id: 'k3VtqaCL' }),
  ...below('listChannels', {}),
  ...below('updateClient', noClient, { max_channels: 1 }),
  ...below('listSharedClientNumbers', noClient),
  ...below('getClientBalance', noClient),
  ...below('getChannelBalance', noChannel),
  ...below('getChannel', noChannel),
  ...below('createApiKey', noChannel),
  ...below('listApiKeys', noChannel),
  ...below('deleteApiKeys', noChannel),
  ...below('requestCancellation', noChannel, { enabled: true }),
  ...below('reactivateChannel', noChannel),
  ...below('listPartnerTemplates', noWaba),
  ...below('createPartnerTemplate', noWaba, newTemplate),
  ...below('deletePartnerTemplate', noWaba),
];

/** Tried in another test of their own: a partner that is gone, and every limit. */
export function isTriedElsewhere(operationId: string, status: number): boolean {
  return status === 429 || (status === 404 && ofPartner.includes(operationId));
}

/** The operations whose only unknown object is the partner itself. */
export const ofPartner = [
  'getPartner',
  'updatePartner',
  'getPartnerWebhook',
  'setPartnerWebhook',
  'updatePartnerChangeRequest',
  'getPartnerBalance',
  'listClients',
  'shareClient',
  'listChannels',
];

/** In the contract, but not what the sandbox answers: DIFFERENCES.md tells why. */
export function isNotPlayed(operationId: string, status: number, tags: readonly string[]): boolean {
  if (['sendMessage', 'setNumberWebhook'].includes(operationId) && status === 201) return true;
  if (operationId === 'createPartnerTemplate' && status === 200) return true;
  // Failures of the server are faults of the world's, except where a recipient asks for one.
  if (status >= 500) return operationId !== 'sendMessage';
  return status === 403 && tags.includes('Messaging') && operationId !== 'sendMessage';
}
