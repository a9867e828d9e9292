import type { Call } from './apizee-desk.ts';
import { unsignedToken } from './apizee-desk.ts';

/** One request and the status it must get. */
export interface Case {
  operationId: string;
  status: number;
  /** Values of the path template. */
  path?: Record<string, string | number>;
  call?: Call;
  /** Default: the agent, by the scheme the operation asks for. */
  as?: 'other' | 'nobody';
  settings?: { pagesMissing?: boolean };
  /** Why the status is what it is, where the operation has the same one for several reasons. */
  because?: string;
}

const jwtGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const password = { grant_type: 'password', username: 'agent@example.test', password: 'sandbox-password' };
const invitation = {
  data: {
    cloudUrl: 'https://cloud.example.test',
    apiKey: 'sandboxApiKey',
    conversation: { name: 'CASE-77' },
    user: { firstName: 'Nina', lastName: '' },
    streams: [{ type: 'user-media' }],
  },
};
const downInvitation = { data: { ...invitation.data, conversation: { name: 'service-down' } } };
const phone = '+33655550100';
const own = { id: 90417 };
const foreign = { id: 80100 };
const unknown = { id: 1 };
const report = { startTime: '2026-03-01', endTime: '2026-03-31' };
const framedBy = (referer: string) => ({ 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'cross-site', referer });

const signingIn = (operationId: string): Case[] => [
  { operationId, status: 200, call: { json: password } },
  {
    operationId,
    status: 200,
    call: { json: { grant_type: jwtGrant, assertion: unsignedToken({ sub: 'agent@example.test' }) } },
    because: 'JWT',
  },
  { operationId, status: 400, call: { json: { ...password, grant_type: 'magic' } }, because: 'unknown grant' },
  {
    operationId,
    status: 400,
    call: { json: { grant_type: 'password', username: 'agent@example.test' } },
    because: 'no password',
  },
  { operationId, status: 401, call: { json: { ...password, password: 'wrong' } }, because: 'wrong password' },
  {
    operationId,
    status: 401,
    call: { json: { ...password, username: 'nobody@example.test' } },
    because: 'unknown name',
  },
  { operationId, status: 401, call: { json: { grant_type: jwtGrant, assertion: 'no JWT' } }, because: 'no JWT' },
  {
    operationId,
    status: 401,
    call: { json: { grant_type: jwtGrant, assertion: unsignedToken({ sub: 'agent@example.test', exp: 1 }) } },
    because: 'old JWT',
  },
  { operationId, status: 403, call: { json: { ...password, username: 'disabled@example.test' } } },
  {
    operationId,
    status: 404,
    call: { json: { grant_type: jwtGrant, assertion: unsignedToken({ sub: 'nobody@example.test' }) } },
  },
];

/** Every answer of the contract that needs more than a missing token or too many calls. */
export const cases: readonly Case[] = [
  ...signingIn('createToken'),
  ...signingIn('createTokenUnversioned'),
  { operationId: 'revokeToken', status: 200 },
  { operationId: 'getCurrentUser', status: 200 },
  { operationId: 'getCurrentUserV3', status: 200 },

  { operationId: 'listUsers', status: 200, path: { enterpriseId: 301 } },
  { operationId: 'listUsers', status: 403, path: { enterpriseId: 302 } },
  { operationId: 'listUsers', status: 404, path: { enterpriseId: 999 } },

  { operationId: 'listTickets', status: 200 },
  { operationId: 'listTickets', status: 400, call: { query: { state: 'lost' } }, because: 'unknown state' },
  { operationId: 'listTickets', status: 400, call: { query: { limit: '0' } }, because: 'limit' },
  { operationId: 'createTicket', status: 200, call: { json: { phone } } },
  {
    operationId: 'createTicket',
    status: 400,
    call: { json: { reference: 'CASE-1' } },
    because: 'neither phone nor e-mail',
  },
  { operationId: 'createTicket', status: 400, call: { json: { phone: 'seven' } }, because: 'no phone number' },
  { operationId: 'createTicket', status: 400, call: { json: { phone: ' , ' } }, because: 'an empty list of phones' },
  { operationId: 'createTicket', status: 400, call: { json: { email: 'nina' } }, because: 'no e-mail address' },
  { operationId: 'createTicket', status: 400, call: { json: { email: ',' } }, because: 'an empty list of e-mails' },
  {
    operationId: 'createTicket',
    status: 400,
    call: { json: { phone, agent: 'nobody@example.test' } },
    because: 'unknown agent',
  },
  {
    operationId: 'createTicket',
    status: 400,
    call: { json: { phone, service_key: 'x'.repeat(32) } },
    because: 'unknown service',
  },
  { operationId: 'createTicket', status: 400, call: { json: { phone, duration: 0 } }, because: 'duration' },
  { operationId: 'createTicket', status: 403, call: { json: { phone, agent: 6200 } }, because: 'foreign agent' },
  {
    operationId: 'createTicket',
    status: 403,
    call: { json: { phone, service_key: 'sandboxservicekey000000000000011' } },
    because: 'foreign service',
  },
  ...['getTicket', 'getTicketUnversioned'].flatMap((operationId): Case[] => [
    { operationId, status: 200, path: own },
    { operationId, status: 403, path: foreign },
    { operationId, status: 404, path: unknown },
    { operationId, status: 404, path: { id: 'abc' }, because: 'no number' },
  ]),
  { operationId: 'updateTicket', status: 200, path: own, call: { json: { state: 'closed' } } },
  { operationId: 'updateTicket', status: 400, path: own, call: { json: { state: 'lost' } }, because: 'unknown state' },
  { operationId: 'updateTicket', status: 400, path: own, call: { json: { state: 'new' } }, because: 'a step back' },
  { operationId: 'updateTicket', status: 403, path: foreign, call: { json: {} } },
  { operationId: 'updateTicket', status: 404, path: unknown, call: { json: {} } },
  { operationId: 'updateTicket', status: 409, path: { id: 90410 }, call: { json: { state: 'open' } } },
  { operationId: 'deleteTicket', status: 204, path: own },
  { operationId: 'deleteTicket', status: 403, path: foreign },
  { operationId: 'deleteTicket', status: 404, path: unknown },
  { operationId: 'listTicketMedias', status: 200, path: { id: 90410 } },
  { operationId: 'listTicketMedias', status: 400, path: own, call: { query: { status: 'a', 'status[]': 'b' } } },
  { operationId: 'listTicketMedias', status: 404, path: unknown },
  { operationId: 'listTicketMedias', status: 404, path: foreign, because: 'foreign' },
  { operationId: 'listTicketEvents', status: 200, path: { id: 90410 } },
  { operationId: 'listTicketEvents', status: 400, path: own, call: { query: { offset: '-1' } } },
  { operationId: 'listTicketEvents', status: 404, path: unknown },
  { operationId: 'listTicketEvents', status: 404, path: foreign, because: 'foreign' },

  { operationId: 'createConference', status: 200, call: { json: { participants: phone } } },
  { operationId: 'createConference', status: 400, call: { json: {} }, because: 'no participants' },
  { operationId: 'createConference', status: 400, call: { json: { participants: ',' } }, because: 'an empty list' },
  {
    operationId: 'createConference',
    status: 400,
    call: { json: { participants: 'nina' } },
    because: 'neither number nor address',
  },
  {
    operationId: 'createConference',
    status: 400,
    call: { json: { participants: phone, password: 'secret' } },
    because: 'letters in the password',
  },
  {
    operationId: 'createConference',
    status: 400,
    call: { json: { participants: phone, moderator: 'nobody' } },
    because: 'unknown moderator',
  },
  {
    operationId: 'createConference',
    status: 400,
    call: { json: { participants: phone, service_key: 'x'.repeat(32) } },
    because: 'unknown service',
  },
  {
    operationId: 'createConference',
    status: 403,
    call: { json: { participants: phone, moderator: 6200 } },
    because: 'foreign moderator',
  },
  {
    operationId: 'createConference',
    status: 403,
    as: 'other',
    call: { json: { participants: phone } },
    because: 'account without the feature',
  },

  { operationId: 'listMedias', status: 200 },
  { operationId: 'listMedias', status: 400, call: { query: { since: 'yesterday' } } },
  { operationId: 'getMedia', status: 200, path: { id: 7731 } },
  { operationId: 'getMedia', status: 403, path: { id: 7790 } },
  { operationId: 'getMedia', status: 404, path: unknown },
  { operationId: 'updateMedia', status: 200, path: { id: 7731 }, call: { json: { title: 'Pipe' } } },
  { operationId: 'updateMedia', status: 400, path: { id: 7731 }, call: { json: { latitude: 91 } } },
  { operationId: 'updateMedia', status: 403, path: { id: 7790 }, call: { json: {} } },
  { operationId: 'updateMedia', status: 404, path: unknown, call: { json: {} } },
  { operationId: 'deleteMedia', status: 200, path: { id: 7731 } },
  { operationId: 'deleteMedia', status: 403, path: { id: 7790 } },
  { operationId: 'deleteMedia', status: 404, path: unknown },
  { operationId: 'downloadMedia', status: 200, path: { id: 7731 } },
  { operationId: 'downloadMedia', status: 204, path: { id: 7734 } },
  { operationId: 'downloadMedia', status: 403, path: { id: 7790 } },
  { operationId: 'downloadMedia', status: 404, path: unknown },

  { operationId: 'getTicketReport', status: 200, path: { enterpriseId: 301 }, call: { query: report } },
  {
    operationId: 'getTicketReport',
    status: 400,
    path: { enterpriseId: 301 },
    call: { query: { startTime: '2026-03-01' } },
    because: 'no end',
  },
  {
    operationId: 'getTicketReport',
    status: 400,
    path: { enterpriseId: 301 },
    call: { query: { ...report, startTime: '2026-99-01' } },
    because: 'no date',
  },
  {
    operationId: 'getTicketReport',
    status: 400,
    path: { enterpriseId: 301 },
    call: { query: { ...report, endTime: '2026-99-01' } },
    because: 'no end date',
  },
  {
    operationId: 'getTicketReport',
    status: 400,
    path: { enterpriseId: 301 },
    call: { query: { ...report, endTime: '2026-02-01' } },
    because: 'ends before it starts',
  },
  { operationId: 'getTicketReport', status: 403, path: { enterpriseId: 302 }, call: { query: report } },
  { operationId: 'getEnterpriseStatistics', status: 200, path: { enterpriseId: 301 } },
  { operationId: 'getEnterpriseStatistics', status: 403, path: { enterpriseId: 999 } },

  { operationId: 'createInvitation', status: 200, call: { json: invitation } },
  { operationId: 'createInvitation', status: 400, call: { json: { data: {} } } },
  { operationId: 'createInvitation', status: 500, call: { json: downInvitation } },
  { operationId: 'readInvitation', status: 404, path: { id: 'unknown' } },
  { operationId: 'sendTextMessage', status: 200, call: { json: { to: [phone], body: 'https://guest.example.test' } } },
  { operationId: 'sendTextMessage', status: 400, call: { json: { to: [], body: 'x' } }, because: 'nobody' },
  { operationId: 'sendTextMessage', status: 400, call: { json: { to: ['seven'], body: 'x' } }, because: 'no number' },
  { operationId: 'sendTextMessage', status: 402, call: { json: { to: ['+33655550003'], body: 'x' } } },

  { operationId: 'listServices', status: 200 },
  { operationId: 'getConversationTimeline', status: 404, path: { id: 'unknown' } },
  { operationId: 'getPreferredCcs', status: 200, call: { query: { apiKey: 'sandboxApiKey' } } },
  { operationId: 'getPreferredCcs', status: 400 },
  { operationId: 'getPreferredCcs', status: 403, call: { query: { apiKey: 'badApiKey' } } },
  { operationId: 'getPreferredCcs', status: 403, call: { query: { apiKey: 'unheardOf' } }, because: 'unknown' },

  { operationId: 'openQuickInvitation', status: 200 },
  { operationId: 'openQuickInvitationTickets', status: 200 },
  { operationId: 'sendQuickInvitation', status: 200, call: { form: { phone_numbers: phone, email_addresses: '' } } },
  { operationId: 'sendQuickInvitation', status: 400, call: { form: { reference: 'CASE-1' } }, because: 'nobody' },
  { operationId: 'sendQuickInvitation', status: 400, call: { form: { phone_numbers: 'seven' } }, because: 'no number' },
  {
    operationId: 'sendQuickInvitation',
    status: 400,
    call: { form: { email_addresses: 'nina' } },
    because: 'no address',
  },
  { operationId: 'sendQuickInvitation', status: 400, call: { form: { phone_numbers: ',' } }, because: 'an empty list' },
  ...['getAgentApp', 'getGuestApp', 'getLoaderAgent'].flatMap((operationId): Case[] => [
    { operationId, status: 200 },
    { operationId, status: 404, settings: { pagesMissing: true } },
  ]),
  { operationId: 'getConsole', status: 200 },
  {
    operationId: 'getConsole',
    status: 200,
    call: { headers: framedBy('http://localhost:4400/') },
    because: 'localhost',
  },
  { operationId: 'getConsole', status: 403, call: { headers: framedBy('https://crm.example.test/') } },
  {
    operationId: 'getConsole',
    status: 403,
    as: 'nobody',
    call: { headers: framedBy('https://crm.example.test/') },
    because: 'before signing in',
  },
];

/** Answers whose request depends on what a call before it said; `apizee-*.test.ts` have them one by one. */
export const casesElsewhere = ['readInvitation 200', 'getConversationTimeline 200'];
