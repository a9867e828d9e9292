import { sentinels } from './scenarios.ts';
import { siteDefaults } from './sites.ts';
import type { EsputnikState, KeyRow } from './state.ts';

/** Ids that documents, journeys and tests rely on, whatever the seed of the world. */
export const seededIds = {
  orgId: 23_001,
  site: 'SANDBOXSITE0000000000000000000001',
  contact: 501,
  emptyContact: 502,
  pagedContact: 503,
  hostileContact: 504,
  expiredContact: 505,
  busyContact: 506,
  rightToLeftContact: 507,
  staleContact: 508,
  contactWithoutExternalId: 509,
  parcelTemplate: 77,
  welcomeTemplate: 78,
  workflow: 12,
  group: 3,
  /** The newest of the known contact. */
  message: '0f0c1a52-8a5f-4b0e-9c7a-1d2f3a4b5c6d',
} as const;

const keys: readonly (KeyRow & { name: string })[] = [
  { ...apiKey('sandbox-esputnik-key'), name: 'API key (Basic, any user name, key as password)' },
  { ...apiKey(sentinels.eventsKey), right: 'events', name: 'API key for events' },
  { ...apiKey('sandbox-esputnik-contacts-key'), right: 'events and contacts', name: 'API key for events and contacts' },
  {
    ...apiKey('sandbox-esputnik-upsert-key'),
    right: 'events and contact changes',
    name: 'API key for events, and for adding and updating contacts',
  },
  { ...apiKey('sandbox-esputnik-messages-key'), right: 'messages', name: 'API key for messages' },
  { ...apiKey(sentinels.disabledKey), disabled: true, name: 'API key that is disabled' },
  {
    ...apiKey('sandbox-esputnik-event-token'),
    scheme: 'bearer',
    right: 'events',
    name: 'Token for events (Bearer)',
  },
];

/** What signs in, and what else a person has to type. */
export const credentials = [
  ...keys.map(({ name, key }) => ({ name, value: key })),
  { name: 'Known contact', value: 'known@example.com' },
  { name: 'Site id of the web script', value: seededIds.site },
] as const;

export async function seedAccounts(state: EsputnikState): Promise<void> {
  const { orgId, site: siteId } = seededIds;
  state.account = { userEmail: 'api-user-1', organisationName: 'Sandbox Shop', orgId };
  for (const { key, scheme, right, disabled } of keys) await state.keys.insert({ key, scheme, right, disabled });
  await state.sites.insert({ siteId, orgId, domain: 'shop.example', ...siteDefaults });
}

function apiKey(key: string): KeyRow {
  return { key, scheme: 'basic', right: 'full', disabled: false };
}
