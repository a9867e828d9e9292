import type { ControlDesk } from './control-desk.ts';

/** One call of the control API and the answer it must get. */
export interface ControlCase {
  operationId: string;
  status: number;
  /** Words of the answer, as a pattern. Refusals must say what exists or what was expected. */
  says?: RegExp;
  path: string;
  body?: unknown;
  /** What has to be there before. */
  before?: (desk: ControlDesk) => unknown;
}

const target = { url: 'http://127.0.0.1:3000/hook', headers: { 'X-Webhook-Secret': 'spring' } };
const fault = (rule: object) => ({ on: 'request', effect: { type: 'reset' }, ...rule });

async function deliver(desk: ControlDesk): Promise<void> {
  desk.world.webhooks.setTarget('apizee', target);
  await desk.world.trigger('apizee', 'ticket.closed', { id: 90417 });
  await desk.world.webhooks.settled();
}

export const cases: readonly ControlCase[] = [
  { operationId: 'listVendors', status: 200, path: '/vendors', says: /"webhooks":\["apizeeNotification"\]/ },
  { operationId: 'changeSettings', status: 200, path: '/vendors/apizee/settings', body: { rateLimit: false } },
  {
    operationId: 'changeSettings',
    status: 400,
    path: '/vendors/apizee/settings',
    body: { rateLimits: false },
    says: /no setting rateLimits\. Did you mean rateLimit\?/,
  },
  {
    operationId: 'changeSettings',
    status: 400,
    path: '/vendors/apizee/settings',
    body: { rateLimit: 'no' },
    says: /rateLimit must be of type boolean, not string/,
  },
  {
    operationId: 'changeSettings',
    status: 400,
    path: '/vendors/apizee/settings',
    body: { consoleDomains: [1] },
    says: /must be of type array of string, not array of number/,
  },
  { operationId: 'changeSettings', status: 400, path: '/vendors/apizee/settings', body: {}, says: /body/ },
  {
    operationId: 'changeSettings',
    status: 400,
    path: '/vendors/apizee/settings',
    body: 'no json',
    says: /cannot be read/,
  },
  {
    operationId: 'changeSettings',
    status: 404,
    path: '/vendors/apizeee/settings',
    body: { rateLimit: false },
    says: /no vendor apizeee\. Did you mean apizee\?/,
  },
  { operationId: 'listJournal', status: 200, path: '/journal', before: ({ visit }) => visit(), says: /listServices/ },
  {
    operationId: 'listJournal',
    status: 400,
    path: '/journal?vendor=acme',
    says: /no vendor acme\. There are: .*apizee/,
  },
  {
    operationId: 'listJournal',
    status: 400,
    path: '/journal?kind=rumour',
    says: /query\/kind .*request, message, webhook/,
  },
  { operationId: 'clearJournal', status: 204, path: '/journal', before: ({ visit }) => visit() },
  { operationId: 'exportJournal', status: 200, path: '/journal.har', before: ({ visit }) => visit(), says: /"1\.2"/ },
  { operationId: 'streamEvents', status: 200, path: '/events', says: /^retry: \d+\n\n$/ },
  { operationId: 'reset', status: 204, path: '/reset' },
  { operationId: 'listTriggers', status: 200, path: '/triggers?vendor=apizee', says: /"ticket\.closed"/ },
  { operationId: 'trigger', status: 200, path: '/triggers/apizee/ticket.closed', body: { id: 90417 }, says: /90417/ },
  { operationId: 'trigger', status: 200, path: '/triggers/apizee/conversation.created' },
  {
    operationId: 'trigger',
    status: 400,
    path: '/triggers/apizee/ticket.closed',
    body: { colour: 1 },
    says: /It takes id/,
  },
  { operationId: 'trigger', status: 400, path: '/triggers/apizee/ticket.closed', body: [], says: /must be object/ },
  { operationId: 'trigger', status: 404, path: '/triggers/apizee/tiket.closed', says: /Did you mean ticket\.closed/ },
  { operationId: 'trigger', status: 404, path: '/triggers/acme/ticket.closed', says: /no vendor acme/ },
  { operationId: 'listFaults', status: 200, path: '/faults' },
  {
    operationId: 'addFault',
    status: 200,
    path: '/faults',
    body: fault({ vendor: 'apizee', name: 'listTickets', times: 2 }),
  },
  {
    operationId: 'addFault',
    status: 400,
    path: '/faults',
    body: fault({ name: 'listTicket' }),
    says: /mean listTickets/,
  },
  { operationId: 'addFault', status: 400, path: '/faults', body: fault({ vendor: 'acme' }), says: /no vendor acme/ },
  {
    operationId: 'addFault',
    status: 400,
    path: '/faults',
    body: fault({ on: 'webhook' }),
    says: /webhook cannot suffer reset/,
  },
  {
    operationId: 'addFault',
    status: 400,
    path: '/faults',
    body: fault({ on: 'message', name: 'redy', effect: { type: 'lost' } }),
    says: /no message called redy\. Did you mean ready/,
  },
  {
    operationId: 'addFault',
    status: 400,
    path: '/faults',
    body: fault({ effect: { type: 'boom' } }),
    says: /must be one of: latency/,
  },
  {
    operationId: 'addFault',
    status: 400,
    path: '/faults',
    body: fault({ effect: { type: 'latency', distribution: 'uniform', minMs: 9, maxMs: 1 } }),
    says: /minMs must be at most maxMs/,
  },
  {
    operationId: 'addFault',
    status: 400,
    path: '/faults',
    body: fault({ effect: { type: 'status', status: 503, headers: { 'X-A': 'a\r\nX-B: b' } } }),
    says: /headers cannot be sent/,
  },
  { operationId: 'addFault', status: 400, path: '/faults', body: fault({ probability: 2 }), says: /body\/probability/ },
  { operationId: 'clearFaults', status: 204, path: '/faults' },
  {
    operationId: 'removeFault',
    status: 204,
    path: '/faults/fault-1',
    before: ({ world }) => world.faults.add({ on: 'request', effect: { type: 'reset' } }),
  },
  { operationId: 'removeFault', status: 404, path: '/faults/fault-9', says: /no fault fault-9/ },
  { operationId: 'listScenarios', status: 200, path: '/scenarios', says: /badApiKey/ },
  { operationId: 'playScenario', status: 200, path: '/scenarios/rate-limited', body: { vendor: 'apizee', times: 1 } },
  { operationId: 'playScenario', status: 200, path: '/scenarios/message-lost' },
  {
    operationId: 'playScenario',
    status: 400,
    path: '/scenarios/slow',
    body: { name: 'nothing' },
    says: /no operation called nothing/,
  },
  {
    operationId: 'playScenario',
    status: 400,
    path: '/scenarios/session-refused',
    says: /a value of yours: .*badApiKey/,
  },
  { operationId: 'playScenario', status: 404, path: '/scenarios/rate-limit', says: /Did you mean rate-limited/ },
  { operationId: 'getClock', status: 200, path: '/clock', says: /"2026-03-02T08:00:00\.000Z"/ },
  { operationId: 'setClock', status: 200, path: '/clock', body: { now: '2026-04-01T00:00:00Z', frozen: false } },
  { operationId: 'setClock', status: 400, path: '/clock', body: { now: 'tomorrow' }, says: /date-time/ },
  { operationId: 'setClock', status: 400, path: '/clock', body: { later: true }, says: /Say now/ },
  { operationId: 'advanceClock', status: 200, path: '/clock/advance', body: { ms: 86_400_000 }, says: /2026-03-03T08/ },
  { operationId: 'advanceClock', status: 400, path: '/clock/advance', body: { ms: -1 }, says: /body\/ms/ },
  {
    operationId: 'advanceClock',
    status: 400,
    path: '/clock/advance',
    body: { ms: 1e300 },
    says: /later than a date can name/,
  },
  { operationId: 'listCollections', status: 200, path: '/state', says: /"tickets"/ },
  { operationId: 'listRows', status: 200, path: '/state/apizee/tickets?search=90417', says: /"total":1/ },
  { operationId: 'listRows', status: 400, path: '/state/apizee/tickets?limit=0', says: /query\/limit/ },
  { operationId: 'listRows', status: 404, path: '/state/apizee/ticket', says: /Did you mean tickets/ },
  { operationId: 'listRows', status: 404, path: '/state/acme/tickets', says: /no vendor acme/ },
  { operationId: 'putRow', status: 200, path: '/state/apizee/textMessages/7', body: { id: 7, to: '+336' } },
  {
    operationId: 'putRow',
    status: 400,
    path: '/state/apizee/tickets/90417',
    body: { id: 1 },
    says: /the address says 90417/,
  },
  { operationId: 'putRow', status: 400, path: '/state/apizee/tickets/90417', body: [], says: /must be object/ },
  {
    operationId: 'putRow',
    status: 404,
    path: '/state/apizee/nothing/1',
    body: { id: 1 },
    says: /There are: enterprises/,
  },
  { operationId: 'putRow', status: 404, path: '/state/acme/tickets/1', body: { id: 1 }, says: /no vendor acme/ },
  { operationId: 'deleteRow', status: 204, path: '/state/apizee/tickets/90417' },
  { operationId: 'deleteRow', status: 404, path: '/state/apizee/tickets/1', says: /no record with id 1/ },
  { operationId: 'deleteRow', status: 404, path: '/state/acme/tickets/1', says: /no vendor acme/ },
  { operationId: 'exportSnapshot', status: 200, path: '/snapshot', says: /"version":1/ },
  { operationId: 'importSnapshot', status: 204, path: '/snapshot', body: emptySnapshot({}) },
  { operationId: 'importSnapshot', status: 400, path: '/snapshot', body: { version: 2 }, says: /body\/version/ },
  {
    operationId: 'importSnapshot',
    status: 400,
    path: '/snapshot',
    body: { version: 1 },
    says: /clockMs must be a number/,
  },
  {
    operationId: 'importSnapshot',
    status: 400,
    path: '/snapshot',
    body: emptySnapshot({ vendors: { acme: {} } }),
    says: /vendor "acme", which is unknown here/,
  },
  {
    operationId: 'importSnapshot',
    status: 400,
    path: '/snapshot',
    body: emptySnapshot({ faults: [{ on: 'request', effect: { type: 'lost' } }] }),
    says: /request cannot suffer lost/,
  },
  {
    operationId: 'importSnapshot',
    status: 400,
    path: '/snapshot',
    body: emptySnapshot({ faults: [{ on: 'request' }] }),
    says: /faults must have required property 'effect'/,
  },
  {
    operationId: 'importSnapshot',
    status: 400,
    path: '/snapshot',
    body: emptySnapshot({ webhookTargets: { apizee: { url: 'https://example.com/hook' } } }),
    says: /not this machine/,
  },
  {
    operationId: 'importSnapshot',
    status: 400,
    path: '/snapshot',
    body: emptySnapshot({ vendors: { apizee: { ids: 1, settings: { rateLimit: 'no' }, state: { version: 1 } } } }),
    says: /rateLimit must be of type boolean/,
  },
  { operationId: 'listSnapshots', status: 200, path: '/snapshots' },
  { operationId: 'saveSnapshot', status: 204, path: '/snapshots/before%20lunch' },
  {
    operationId: 'restoreSnapshot',
    status: 204,
    path: '/snapshots/start/restore',
    before: ({ call }) => call('PUT', '/_sandbox/snapshots/start'),
  },
  {
    operationId: 'restoreSnapshot',
    status: 404,
    path: '/snapshots/start/restore',
    says: /no snapshot start, nor any other/,
  },
  { operationId: 'getWebhookTarget', status: 200, path: '/webhooks/apizee', says: /"url":null/ },
  { operationId: 'getWebhookTarget', status: 404, path: '/webhooks/acme', says: /no vendor acme/ },
  { operationId: 'setWebhookTarget', status: 200, path: '/webhooks/apizee', body: target, says: /"X-Webhook-Secret"/ },
  { operationId: 'setWebhookTarget', status: 400, path: '/webhooks/apizee', body: {}, says: /required property 'url'/ },
  {
    operationId: 'setWebhookTarget',
    status: 400,
    path: '/webhooks/apizee',
    body: { url: 'https://example.com/hook' },
    says: /--allow-host example\.com/,
  },
  {
    operationId: 'setWebhookTarget',
    status: 400,
    path: '/webhooks/apizee',
    body: { ...target, headers: { 'a b': 'c' } },
    says: /headers cannot be sent/,
  },
  { operationId: 'setWebhookTarget', status: 404, path: '/webhooks/acme', body: target, says: /no vendor acme/ },
  { operationId: 'removeWebhookTarget', status: 204, path: '/webhooks/apizee' },
  { operationId: 'removeWebhookTarget', status: 404, path: '/webhooks/acme', says: /no vendor acme/ },
  {
    operationId: 'listDeliveries',
    status: 200,
    path: '/deliveries?vendor=apizee',
    before: deliver,
    says: /"state":"delivered"/,
  },
  {
    operationId: 'resendDelivery',
    status: 200,
    path: '/deliveries/delivery-1/resend',
    before: deliver,
    says: /"resendOf":"delivery-1"/,
  },
  { operationId: 'resendDelivery', status: 404, path: '/deliveries/delivery-1/resend', says: /no delivery delivery-1/ },
  { operationId: 'listWorlds', status: 200, path: '/worlds', says: /\["default"\]/ },
  { operationId: 'removeWorld', status: 204, path: '/worlds/default' },
  { operationId: 'removeWorld', status: 204, path: '/worlds/spare', before: ({ worlds }) => worlds.get('spare') },
  { operationId: 'removeWorld', status: 404, path: '/worlds/spare', says: /no world spare\. There are: default/ },
];

function emptySnapshot(more: object): object {
  return { version: 1, clockMs: 0, frozen: true, vendors: {}, faults: [], webhookTargets: {}, ...more };
}
