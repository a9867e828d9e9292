import { knownScopes } from './scopes.ts';
import { seededExchange } from './exchange/seed.ts';
import type { InfobipState } from './state.ts';

/** Ids that documents, journeys and tests rely on, whatever the seed of the world. */
export const seededIds = {
  embedding: '4711',
  secondEmbedding: '4720',
  /** Active, without X. */
  activeCampaign: 200_000_000_000_001,
  /** Paused, without X. */
  pausedCampaign: 200_000_000_000_002,
  /** Active, of the seeded tenant. Nobody comes in twice. */
  tenantCampaign: 200_000_000_000_003,
  operation: '03f2d474-0508-46bf-9f3d-d8e2c28adaeb',
  application: 'acme-shop',
  entity: 'tenant-42',
  secondEntity: 'tenant-43',
  conversation: 'd1d1de2e-d8dc-4ad7-970e-acca0035e19d',
  tenantConversation: 'e2e2ef3f-e9ed-4be8-a81f-bddb1146f2ae',
  /** Solved, without X. */
  solvedConversation: 'f3f3f040-fafe-4cf9-b920-ceec2257a3bf',
  bot: 'bot-1',
  agent: 'fbcfe58e-a5c3-3a80-b569-f631dbb27c41',
  queue: '35b5e5b7-ac4a-40dc-872f-2a1403bcd770',
} as const;

export const seededKeys = {
  all: 'sandbox-infobip-key',
  people: 'sandbox-infobip-people-key',
  /** May look at everything and change nothing; and start an embeddable that cannot either. */
  reading: 'sandbox-infobip-reading-key',
  /** Linked to the seeded application and entity. */
  tenant: 'sandbox-infobip-tenant-key',
  expired: 'sandbox-infobip-expired-key',
} as const;

export const seededUser = { username: 'sandbox-user', password: 'sandbox-password' } as const;

/** Signs what goes to the sandbox's own target. */
export const seededSecret = 'sandbox-infobip-secret';

/** What a person or a server needs to sign in. */
export const credentials = [
  { name: 'API key', value: seededKeys.all },
  { name: 'API key with people:manage alone', value: seededKeys.people },
  { name: 'API key that may only read', value: seededKeys.reading },
  {
    name: `API key linked to ${seededIds.application} and ${seededIds.entity}`,
    value: seededKeys.tenant,
  },
  { name: 'User', value: `${seededUser.username} / ${seededUser.password}` },
  { name: 'Embedding of Moments', value: seededIds.embedding },
  { name: 'Webhook secret of the sandbox’s own target', value: seededSecret },
  { name: 'Portal user', value: `${seededExchange.username} / ${seededExchange.password}` },
  { name: 'Client of the Exchange app “Orders”', value: seededExchange.clientId },
  { name: 'Its client secret', value: seededExchange.clientSecret },
  { name: 'Its signing secret', value: seededExchange.signingSecret },
  { name: 'Its token of the portal user', value: seededExchange.token },
] as const;

const yearMs = 365 * 24 * 60 * 60 * 1000;
const reading = ['account-management:manage', 'flow:read', 'conversations:read', 'people:read'];

/** Keys, the user, and the applications and entities of X. */
export async function seedAccounts(state: InfobipState, startMs: number): Promise<void> {
  const { application: applicationId, entity: entityId } = seededIds;
  const all = [...knownScopes];
  const keys = [
    { key: seededKeys.all, name: 'Everything', scopes: all },
    { key: seededKeys.people, name: 'People', scopes: ['people:manage'] },
    { key: seededKeys.reading, name: 'Reading', scopes: reading },
    {
      key: seededKeys.tenant,
      name: 'Tenant 42',
      scopes: all,
      platform: { applicationId, entityId, action: 'FILL' as const },
    },
    { key: seededKeys.expired, name: 'Expired', scopes: all, expiresMs: startMs },
  ];
  for (const [index, row] of keys.entries()) {
    await state.keys.insert({ id: `key-${index + 1}`, platform: null, expiresMs: startMs + yearMs, ...row });
  }
  await state.users.insert({ ...seededUser, scopes: all });
  await state.applications.insert({ applicationId: 'default', applicationName: 'Default' });
  await state.applications.insert({ applicationId, applicationName: 'Acme shop' });
  await state.entities.insert({ entityId, entityName: 'Tenant 42' });
  await state.entities.insert({ entityId: seededIds.secondEntity, entityName: 'Tenant 43' });
  const association = { resourceType: 'NUMBER', channel: 'SMS', resourceId: '447415774332' } as const;
  await state.associations.insert({
    id: 'NUMBER SMS 447415774332',
    association: { ...association, applicationId, entityId },
  });
}
