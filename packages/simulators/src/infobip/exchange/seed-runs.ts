import type { ChatbotRow, InfobipState, JourneyRow } from '../state.ts';

/** Ids that documents and tests rely on. */
export const seededRunIds = { chatbot: 'chatbot-1', journey: 'journey-1' } as const;

/**
 * A bot and a journey that use the seeded app once it is installed; until then its block and its element are missing.
 * Comes after the app.
 */
export async function seedRuns(state: InfobipState): Promise<void> {
  const app = state.apps.find(({ name }) => name === 'Orders');
  if (!app) return;
  await state.chatbots.insert(orderHelper(app.id, app.createdMs));
  await state.journeys.insert(winBack(app.id, app.createdMs));
}

function orderHelper(appId: string, savedMs: number): ChatbotRow {
  return {
    id: seededRunIds.chatbot,
    name: 'Order helper',
    attributes: ['orderNumber', 'orderStatus', 'orderTotal'],
    steps: [
      { id: 'step-1', kind: 'question', text: 'Hello! What is the number of your order?', attribute: 'orderNumber' },
      {
        id: 'step-2',
        kind: 'block',
        appId,
        functionName: 'findOrder',
        inputs: { order_id: '{{orderNumber}}' },
        outputs: { status: 'orderStatus', total: 'orderTotal' },
        retries: 0,
        fallback: { kind: 'agent' },
      },
      { id: 'step-3', kind: 'message', text: 'Order {{orderNumber}}: {{orderStatus}}.' },
      { id: 'step-4', kind: 'end', text: 'Thank you, goodbye!' },
    ],
    isActive: true,
    version: 1,
    savedMs,
  };
}

function winBack(appId: string, savedMs: number): JourneyRow {
  return {
    id: seededRunIds.journey,
    name: 'Win back',
    variables: ['reason'],
    steps: [
      {
        id: 'step-1',
        kind: 'element',
        appId,
        actionName: 'Change plan',
        inputs: { _id: 'plus', note: 'Win back of {{person.firstName}}: {{flow.reason}}' },
        outputs: { id: 'person.custom.Tier' },
        retries: 1,
        fallback: 'exit',
      },
      { id: 'step-2', kind: 'message', text: 'Hello {{person.firstName}}, your plan is {{person.custom.Tier}} now.' },
    ],
    version: 1,
    savedMs,
  };
}
