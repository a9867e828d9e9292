import type { UseCaseField } from './page-action-types.ts';
import { seededIds } from './seed-accounts.ts';
import type { InfobipState, OperationRow, UseCaseRow } from './state.ts';

const dayMs = 24 * 60 * 60 * 1000;

const text = (name: string, label: string, preset = ''): UseCaseField => ({
  name,
  label,
  type: 'text',
  required: true,
  default: preset,
});
const sender: UseCaseField = {
  name: 'sender',
  label: 'Sender',
  type: 'choice',
  required: true,
  default: 'Acme',
  choices: ['Acme', '447415774332'],
};

/** Sandbox choice: the real ones are made by the vendor's staff for each customer. */
const useCases: readonly UseCaseRow[] = [
  {
    id: 'abandoned-cart',
    title: 'Abandoned cart',
    description: 'Reminds people of what they left in the cart.',
    channels: ['EMAIL', 'SMS'],
    steps: [
      { title: 'Name', fields: [text('name', 'Name of the campaign', 'Abandoned cart')] },
      {
        title: 'Message',
        fields: [
          sender,
          text('message', 'Text', 'You left something in your cart.'),
          { ...text('cartUrl', 'Address of the cart', 'https://shop.example/cart'), type: 'url' },
        ],
      },
      {
        title: 'Timing',
        fields: [{ ...text('delayHours', 'Hours to wait', '4'), type: 'number' }],
      },
    ],
    allowsReentry: true,
  },
  {
    id: 'welcome-series',
    title: 'Welcome series',
    description: 'Greets new customers with three messages.',
    channels: ['EMAIL'],
    steps: [
      { title: 'Name', fields: [text('name', 'Name of the campaign', 'Welcome')] },
      { title: 'Message', fields: [sender, text('message', 'Text', 'Welcome!')] },
    ],
    allowsReentry: false,
  },
  {
    id: 'win-back',
    title: 'Win back',
    description: 'Writes to people who have not bought for a while.',
    channels: ['WHATSAPP'],
    steps: [
      {
        title: 'Offer',
        fields: [
          text('name', 'Name of the campaign', 'Win back'),
          text('voucher', 'Voucher', 'BACK10'),
          { ...text('note', 'Note for your colleagues'), required: false },
        ],
      },
    ],
    allowsReentry: false,
  },
];

/** The embeddings, their use cases, and what end users have activated. */
export async function seedUseCases(state: InfobipState, startMs: number): Promise<void> {
  for (const row of useCases) await state.useCases.insert(row);
  const useCaseIds = useCases.map(({ id }) => id);
  await state.embeddings.insert({ id: seededIds.embedding, name: 'Acme campaigns', useCaseIds });
  await state.embeddings.insert({ id: seededIds.secondEmbedding, name: 'Acme loyalty', useCaseIds: ['win-back'] });

  const { activeCampaign, pausedCampaign, tenantCampaign, application, entity } = seededIds;
  const withoutX = { applicationId: null, entityId: null };
  await seedCampaign(state, activeCampaign, 'abandoned-cart', startMs - 6 * dayMs, withoutX);
  await seedCampaign(state, pausedCampaign, 'welcome-series', startMs - 4 * dayMs, withoutX, 'paused');
  const tenant = { applicationId: application, entityId: entity };
  await seedCampaign(state, tenantCampaign, 'welcome-series', startMs - 2 * dayMs, tenant);
  await state.operations.insert(pastOperation(startMs));
}

async function seedCampaign(
  state: InfobipState,
  id: number,
  useCaseId: string,
  activatedMs: number,
  tenant: { applicationId: string | null; entityId: string | null },
  campaignState: 'active' | 'paused' = 'active',
): Promise<void> {
  const { steps = [] } = useCases.find((useCase) => useCase.id === useCaseId) ?? {};
  const fields = Object.fromEntries(steps.flatMap((step) => step.fields.map((field) => [field.name, field.default])));
  const embeddingId = seededIds.embedding;
  await state.campaigns.insert({ id, embeddingId, useCaseId, state: campaignState, fields, activatedMs, ...tenant });
}

/** Something for the figures to show. All who came are out of the flow again. */
function pastOperation(startMs: number): OperationRow {
  const participants = Array.from({ length: 12 }, (_, position): OperationRow['participants'][number] => {
    const identifyBy = { identifier: `past-${position}@example.test`, type: 'EMAIL' as const };
    const decided = { person: null, variables: {}, decidedMs: startMs - Math.ceil((position + 1) / 3) * dayMs };
    if (position % 4 !== 3) return { identifyBy, status: 'ACCEPTED', ...decided };
    return { identifyBy, status: 'REJECTED', errorReason: 'REJECTED_PERSON_IN_FLOW', ...decided };
  });
  return {
    operationId: seededIds.operation,
    campaignId: seededIds.activeCampaign,
    createdMs: startMs - 5 * dayMs,
    callbackData: 'import-2026-01-05',
    notifyUrl: null,
    calledBy: null,
    done: participants.length,
    participants,
  };
}
