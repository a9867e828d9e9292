import { seedAccounts, seededIds } from './seed-accounts.ts';
import { seedInboxes } from './seed-inbox.ts';
import { sentinels } from './scenarios.ts';
import { createEmptyState, type EsputnikState, type Schemas } from './state.ts';
import type { EsputnikWorld } from './vendor-types.ts';

const contacts: readonly Schemas['ContactInput'][] = [
  {
    ...contact(seededIds.contact, 'known', 'Ira'),
    channels: [
      { type: 'email', value: 'known@example.com' },
      { type: 'sms', value: '380501112233' },
      { type: 'mobilepush', value: 'sandbox-push-token' },
    ],
  },
  contact(seededIds.emptyContact, 'empty', 'Emil'),
  contact(seededIds.pagedContact, 'paging', 'Petra'),
  contact(seededIds.hostileContact, 'hostile', 'Hugo'),
  contact(seededIds.expiredContact, 'expired', 'Elsa'),
  contact(seededIds.busyContact, 'busy', 'Bohdan'),
  { ...contact(seededIds.rightToLeftContact, 'rtl', 'ليلى'), languageCode: 'ar' },
  contact(seededIds.staleContact, 'stale', 'Stan'),
  { ...contact(seededIds.contactWithoutExternalId, 'plain', 'Paula'), externalCustomerId: null },
];

const parcel: Schemas['InboxTemplateInput'] = {
  name: 'Parcel',
  title: 'Parcel on its way',
  text: '<p>Track it <b>here</b></p>',
  link: 'https://shop.example/orders',
  image: 'https://cdn.shop.example/p.png',
  tags: ['orders'],
  customData: { openInNewTab: true },
  ttlHours: 24,
  languageCode: 'en',
};
const welcome: Schemas['InboxTemplateInput'] = {
  name: 'Welcome',
  title: 'Welcome',
  text: 'Good to have you here.',
  languageCode: 'en',
};

/** Where every world starts. Times are told from its clock. */
export async function createSeededState(world: EsputnikWorld): Promise<EsputnikState> {
  const state = createEmptyState(world.ids);
  await seedAccounts(state);
  await state.groups.insert({ id: seededIds.group, name: 'Shop', type: 'Static' });
  for (const { id = 0, ...fields } of contacts) {
    const subscriptions = id === seededIds.contact ? ['news'] : [];
    await state.contacts.insert({ id, deleted: false, contact: fields, groupIds: [seededIds.group], subscriptions });
  }
  await seedMessages(state);
  await seedInboxes(state, world);
  return state;
}

/** Prepared messages, and what events do with them. */
async function seedMessages(state: EsputnikState): Promise<void> {
  const { parcelTemplate: messageId, workflow: workflowId } = seededIds;
  await state.templates.insert({
    id: messageId,
    template: parcel,
    languages: {
      uk: { ...parcel, title: 'Посилка в дорозі', text: '<p>Відстежити <b>тут</b></p>', languageCode: 'uk' },
      ar: { ...parcel, title: 'الطرد في الطريق', text: '<p>تتبعه <b>هنا</b></p>', languageCode: 'ar' },
    },
  });
  await state.templates.insert({ id: seededIds.welcomeTemplate, template: welcome, languages: {} });
  await state.eventTypes.insert({ eventTypeKey: 'orderShipped', expected: [] });
  await state.eventTypes.insert({
    eventTypeKey: sentinels.validatedEvent,
    expected: [{ name: 'orderId', required: true }],
  });
  await state.rules.insert({ eventTypeKey: 'orderShipped', messageId, workflowId });
}

function contact(id: number, name: string, firstName: string): Schemas['ContactInput'] {
  const channels = [{ type: 'email' as const, value: `${name}@example.com` }];
  return { id, firstName, lastName: 'Example', externalCustomerId: `customer-${name}`, channels, languageCode: 'en' };
}
