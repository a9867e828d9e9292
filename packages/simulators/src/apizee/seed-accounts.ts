import { sentinels } from './scenarios.ts';
import type { ApizeeState, UserRow } from './state.ts';

/** Ids that documents, journeys and tests rely on, whatever the seed of the world. */
export const seededIds = {
  enterprise: 301,
  agent: 5121,
  admin: 5100,
  disabledUser: 5122,
  serviceKey: 'sandboxservicekey000000000000001',
  conferenceServiceKey: 'sandboxservicekey000000000000002',
  chatServiceKey: 'sandboxservicekey000000000000003',
  otherEnterprise: 302,
  otherAgent: 6200,
  otherServiceKey: 'sandboxservicekey000000000000011',
} as const;

const password = 'sandbox-password';

const users: readonly Omit<UserRow, 'mail' | 'password' | 'phone' | 'photo_url'>[] = [
  user(seededIds.admin, 'admin@example.test', 'Ada', 'Admin'),
  user(seededIds.agent, 'agent@example.test', 'Zoé', 'Agent'),
  { ...user(seededIds.disabledUser, 'disabled@example.test', 'Dan', 'Departed'), disabled: true },
  {
    ...user(seededIds.otherAgent, 'agent@other.example.test', 'Otto', 'Other'),
    enterpriseId: seededIds.otherEnterprise,
  },
];

/** What a person needs to sign in. */
export const credentials = [
  { name: 'User', value: `agent@example.test / ${password}` },
  { name: 'Second user of the enterprise', value: `admin@example.test / ${password}` },
  { name: 'User of another enterprise', value: `agent@other.example.test / ${password}` },
  { name: 'API key', value: sentinels.workingApiKey },
  { name: 'API key that is refused', value: sentinels.refusedApiKey },
  { name: 'API key that gets no answer', value: sentinels.silentApiKey },
] as const;

/** Two enterprises, so that there is something foreign. The second one has no video meetings. */
export async function seedAccounts(state: ApizeeState): Promise<void> {
  await state.enterprises.insert({
    id: seededIds.enterprise,
    apiKey: sentinels.workingApiKey,
    ccs: 'ccs.example.test',
    services: [
      { type: 'video-assistance', key: seededIds.serviceKey, name: 'Video assistance' },
      { type: 'chatbox', key: seededIds.chatServiceKey, name: 'Chat' },
    ],
    conferenceServiceKey: seededIds.conferenceServiceKey,
  });
  await state.enterprises.insert({
    id: seededIds.otherEnterprise,
    apiKey: 'otherApiKey',
    ccs: 'ccs.example.test',
    services: [{ type: 'video-assistance', key: seededIds.otherServiceKey, name: 'Video assistance' }],
  });
  for (const each of users) {
    const photo = `//cdn.example.test/${each.userId}.png`;
    await state.users.insert({ ...each, mail: each.username, phone: '+33655550199', photo_url: photo, password });
  }
}

function user(userId: number, username: string, firstname: string, lastname: string) {
  const enterpriseId: number = seededIds.enterprise;
  return { userId, enterpriseId, username, nickname: firstname, firstname, lastname, disabled: false };
}
