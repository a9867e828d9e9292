import type {
  BotBlock,
  Chat,
  Chatbot,
  FlowElement,
  Journey,
  PortalPerson,
  RunEntry,
} from '../../src/infobip/exchange/portal-action-types.ts';
import { ActionRefusal } from '../../src/pages/page-actions.ts';
import { playExchangePortal, type PlayedPortal } from './infobip-exchange-portal.ts';

export const at = '2026-01-05T09:00:00.000Z';

export const findOrder: BotBlock = {
  appId: 'app-1',
  appName: 'Orders',
  functionName: 'findOrder',
  description: 'Look an order up',
  inputs: [{ name: 'order_id', title: 'Order number', type: 'string', isRequired: true }],
  outputs: [
    { name: 'status', title: 'Status', type: 'string', isRequired: true },
    { name: 'total', title: 'Total', type: 'number', isRequired: false },
  ],
};

export const orderHelper: Chatbot = {
  id: 'chatbot-1',
  name: 'Order helper',
  attributes: ['orderNumber', 'orderStatus'],
  steps: [
    { id: 'step-1', kind: 'question', text: 'Which order?', attribute: 'orderNumber' },
    {
      id: 'step-2',
      kind: 'block',
      appId: 'app-1',
      functionName: 'findOrder',
      inputs: { order_id: '{{orderNumber}}' },
      outputs: { status: 'orderStatus' },
      retries: 0,
      fallback: { kind: 'step', stepId: 'step-4' },
    },
    { id: 'step-3', kind: 'message', text: 'It is {{orderStatus}}.' },
    { id: 'step-4', kind: 'end', text: '' },
  ],
  isActive: true,
  version: 1,
  savedAt: at,
};

export const changePlan: FlowElement = {
  appId: 'app-1',
  appName: 'Orders',
  actionName: 'Change plan',
  description: 'Changes a plan',
  inputs: [
    {
      name: '_id',
      title: 'Plan ID',
      type: 'string',
      isRequired: true,
      view: 'select',
      model: 'List plans',
      personalization: false,
    },
    { name: 'note', title: 'Note', type: 'string', isRequired: false, view: 'text', personalization: true },
  ],
  outputs: [{ name: 'id', title: 'Plan ID', type: 'string', isRequired: false }],
};

export const winBack: Journey = {
  id: 'journey-1',
  name: 'Win back',
  variables: ['reason'],
  steps: [
    {
      id: 'step-1',
      kind: 'element',
      appId: 'app-1',
      actionName: 'Change plan',
      inputs: { _id: 'plus', note: '{{flow.reason}}' },
      outputs: { id: 'person.custom.Tier' },
      retries: 1,
      fallback: 'exit',
    },
    { id: 'step-2', kind: 'message', text: 'Hello {{person.firstName}}.' },
  ],
  version: 3,
  savedAt: at,
};

export const people: PortalPerson[] = [
  { id: 9001, label: 'Ann Lee', profile: { id: 9001, firstName: 'Ann', customAttributes: { Tier: 'basic' } } },
  { id: 9002, label: 'Ben', profile: { id: 9002, firstName: 'Ben' } },
];

export function createRun(changes: Partial<RunEntry> = {}): RunEntry {
  return {
    id: 'run-1',
    at,
    appId: 'app-1',
    appName: 'Orders',
    functionName: 'findOrder',
    cause: 'chat',
    fault: 'none',
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:9/find?a=1&b=2',
      headers: { 'content-type': 'application/json', 'x-ib-exchange-req-timestamp': '1767603600000' },
      body: `{"order_id":"O'Neil"}`,
    },
    response: { status: 200, body: '{"status":"SENT"}' },
    durationMs: 12,
    outcome: 'success',
    reason: '',
    outputs: { status: 'SENT' },
    ...changes,
  };
}

/** The vendor behind Answers, Flow and the run log. It keeps what is saved, and writes every call into the run log. */
export function playDesigns(played: PlayedPortal = {}) {
  let chatbots: Chatbot[] = [orderHelper];
  let journeys: Journey[] = [winBack];
  let runs: RunEntry[] = [];
  let chat: Chat = { id: 'chat-1', chatbotId: '', state: 'waiting', attributes: {}, lines: [] };

  /** As if the app was called. */
  function call(changes: Partial<RunEntry>): RunEntry {
    const run = createRun({ id: `run-${runs.length + 1}`, ...changes });
    runs = [run, ...runs];
    return run;
  }

  function put<Item extends { id: string; version: number }>(items: Item[], item: Item): [Item, Item[]] {
    const before = items.find(({ id }) => id === item.id);
    const saved = { ...item, version: (before?.version ?? 0) + 1 };
    return [saved, before ? items.map((each) => (each.id === item.id ? saved : each)) : [...items, saved]];
  }

  const vendor = playExchangePortal({
    'list-chatbots': () => ({ chatbots: structuredClone(chatbots), blocks: [findOrder] }),
    'save-chatbot': ({ id = `chatbot-${chatbots.length + 1}`, ...bot }) => {
      const [saved, all] = put(chatbots, { ...bot, id, version: 0, savedAt: at });
      chatbots = all;
      return saved;
    },
    'delete-chatbot': ({ id }) => {
      chatbots = chatbots.filter((bot) => bot.id !== id);
      return { deleted: true };
    },
    'start-chat': ({ chatbotId }) => {
      chat = {
        ...chat,
        chatbotId,
        state: 'waiting',
        attributes: {},
        lines: [{ author: 'bot', text: 'Which order?', at }],
      };
      return chat;
    },
    'say-in-chat': ({ text, fault }) => {
      call({ cause: 'chat', fault });
      const lines: Chat['lines'] = [
        ...chat.lines,
        { author: 'customer', text, at },
        { author: 'bot', text: 'It is SENT.', at },
      ];
      chat = { ...chat, state: 'ended', attributes: { orderNumber: text, orderStatus: 'SENT', total: 12.5 }, lines };
      return chat;
    },
    'list-journeys': () => ({ journeys: structuredClone(journeys), elements: [changePlan] }),
    'save-journey': ({ id = `journey-${journeys.length + 1}`, ...journey }) => {
      const [saved, all] = put(journeys, { ...journey, id, version: 0, savedAt: at });
      journeys = all;
      return saved;
    },
    'delete-journey': ({ id }) => {
      journeys = journeys.filter((journey) => journey.id !== id);
      return { deleted: true };
    },
    'load-options': () => ({
      options: [
        { id: 'basic', name: 'Basic' },
        { id: 'plus', name: 'Plus' },
      ],
    }),
    'preview-element': () => ({ method: 'PUT', url: 'http://127.0.0.1:9/plans/plus', body: '{"note":"price"}' }),
    'run-journey': ({ journeyId, personId, variables, fault }) => ({
      id: 'journey-run-1',
      journeyId,
      personId,
      state: 'completed',
      steps: [
        { stepId: 'step-1', text: 'Change plan is done.', runId: call({ cause: 'journey', fault }).id },
        { stepId: 'step-2', text: 'Hello Ann.' },
      ],
      variables,
    }),
    'list-portal-people': () => ({ people }),
    'list-runs': () => ({ runs }),
    'read-run': ({ id }) =>
      runs.find((run) => run.id === id) ?? new ActionRefusal('not-found', `There is no run ${id}.`),
    'try-function': ({ functionName, fault }) => call({ cause: 'trial', functionName, fault }),
    ...played,
  });
  return { ...vendor, call };
}
