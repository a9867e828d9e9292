import type { ChannelStep } from './channel-steps.ts';
import { openWindow } from './message-life.ts';
import { toChannelRow, toClientRow, toWabaRow, type NewChannel } from './records.ts';
import { password, seedAccounts, seededIds } from './seed-accounts.ts';
import { seedTemplates } from './seed-templates.ts';
import { createEmptyState, type Dialog360State, type WabaRow } from './state.ts';
import { toTimestamp } from './values.ts';
import type { Dialog360World } from './vendor-types.ts';

const hourMs = 60 * 60 * 1000;

const bakery = {
  id: seededIds.client,
  partnerId: seededIds.partner,
  name: 'Bakery Demo GmbH',
  email: 'owner@bakery.example',
  owner: 'Ana Bakery',
  waba: { id: seededIds.waba, externalId: '204416668297000', businessId: '89732461622000' },
};
const florist = {
  id: seededIds.secondClient,
  partnerId: seededIds.partner,
  name: 'Florist Demo GmbH',
  email: 'owner@florist.example',
  owner: 'Finn Florist',
  waba: { id: 'j4RfWA', externalId: '204416668297001', businessId: '89732461622001' },
};
const gym = {
  id: seededIds.directClient,
  partnerId: seededIds.directPartner,
  name: 'Gym Demo GmbH',
  email: 'owner@gym.example',
  owner: 'Gus Gym',
  plan: 'regular',
  waba: { id: 'l6ThWA', externalId: '204416668297002', businessId: '89732461622002' },
};
interface SeededClient {
  id: string;
  partnerId: string;
  name: string;
  email: string;
  owner: string;
  plan?: string;
  waba: { id: string; externalId: string; businessId: string };
}

/** State as it is when a world begins. Nothing in it moves by itself but what was cancelled. */
export async function createSeededState(world: Dialog360World): Promise<Dialog360State> {
  const state = createEmptyState(world.ids);
  const startMs = world.clock.now();
  await seedAccounts(state);
  const bakeryWaba = await seedClient(state, bakery, startMs);
  const floristWaba = await seedClient(state, florist, startMs);
  const gymWaba = await seedClient(state, gym, startMs);

  const moment = toTimestamp(startMs - 700 * hourMs);
  const seed = async (
    waba: WabaRow,
    number: number,
    id: string,
    step: ChannelStep,
    more: Partial<NewChannel> = {},
  ): Promise<void> => {
    const externalId = `1098765432109${number}`;
    const names = { phoneNumber: `49309018${number}`, phoneName: waba.account.name };
    const fields = { id, waba, externalId, appId: `1041${number}`, ...names, step, permitted: true, moment, ...more };
    await state.channels.insert(toChannelRow(fields));
  };
  const stopped = { enabled: false, app_id: '104160', state: 'stopped' };
  await seed(bakeryWaba, 20, seededIds.runningChannel, 'live', { externalId: '109876543210987', appId: '104148' });
  await seed(bakeryWaba, 21, seededIds.createdChannel, 'created');
  await seed(bakeryWaba, 22, seededIds.revokedChannel, 'live', { permitted: false });
  await seed(floristWaba, 30, seededIds.startedChannel, 'running');
  await seed(floristWaba, 31, 'v5Xc8kCH', 'created', {
    facts: { status: 'error', hub_status: 'error', integration: stopped },
    error: 'The verification code was not entered in time.',
  });
  await seed(floristWaba, 32, 'w6Yd9lCH', 'created', {
    facts: { status: 'certificate_declined', hub_status: 'certificate_declined' },
  });
  await seed(floristWaba, 33, 'x7Ze1mCH', 'live', {
    facts: {
      hub_status: 'terminated',
      meta_status: 'DISCONNECTED',
      availability_status: 'unavailable',
      cancelled_at: toTimestamp(startMs - 500 * hourMs),
      terminated_at: toTimestamp(startMs - 10 * hourMs),
      integration: stopped,
    },
  });
  await seed(floristWaba, 34, seededIds.cancelledChannel, 'live', {
    facts: { hub_status: 'pending_deletion', cancelled_at: toTimestamp(startMs) },
  });
  await seed(gymWaba, 40, seededIds.directChannelWithoutPermission, 'live', { permitted: false });
  await seed(gymWaba, 41, seededIds.directChannel, 'live');

  await seedTemplates(state, bakeryWaba, toTimestamp(startMs - 600 * hourMs));
  await seedMessage(state, startMs - hourMs);
  openWindow(state, seededIds.runningChannel, '491510000002', startMs - hourMs);
  return state;
}

async function seedClient(state: Dialog360State, seeded: SeededClient, startMs: number): Promise<WabaRow> {
  const { waba, ...client } = seeded;
  await state.clients.insert(toClientRow({ ...client, password, moment: toTimestamp(startMs - 720 * hourMs) }));
  const { id: clientId, partnerId, name } = client;
  const shortName = name.replace(' GmbH', '');
  return state.wabas.insert(toWabaRow({ ...waba, partnerId, clientId, name: shortName, isVerified: true }));
}

async function seedMessage(state: Dialog360State, createdMs: number): Promise<void> {
  const to = '491510000001';
  await state.messages.insert({
    id: seededIds.message,
    channelId: seededIds.runningChannel,
    direction: 'out',
    contact: to,
    status: 'accepted',
    nextStatusMs: null,
    category: 'SERVICE',
    createdMs,
    content: { messaging_product: 'whatsapp', to, type: 'text', text: { body: 'Hello' } },
  });
}
