import { exampleOrigin, seededManifests } from './seed-manifests.ts';
import type { InfobipState } from '../state.ts';

/** Who works in the portal, and the app in its marketplace. */
export const seededExchange = {
  userKey: 'U-1001',
  username: 'agent.smith',
  password: 'sandbox-password',
  appId: 'app-1',
  clientId: 'sandbox-exchange-client',
  clientSecret: 'sandbox-exchange-secret',
  signingSecret: 'sandbox-signing-secret',
  /** Of the app, for its user: for those who begin without a page to sign in with. */
  token: '5b0c2f6e-7d1a-4e38-9c55-0a1b2c3d4e5f',
} as const;

const yearMs = 365 * 24 * 60 * 60 * 1000;

export async function seedExchange(state: InfobipState, startMs: number, accountKey: string): Promise<void> {
  const { userKey, username, password, appId, clientId, clientSecret, signingSecret, token } = seededExchange;
  await state.portalUsers.insert({ userKey, username, password, email: 'agent.smith@example.test', locale: 'en' });
  await state.apps.insert({
    id: appId,
    name: 'Orders',
    worksWith: ['conversations', 'answers', 'flow', 'people'],
    manifests: { ...seededManifests },
    settingsUrl: `${exampleOrigin}/configuration`,
    redirectUrl: `${exampleOrigin}/`,
    clientId,
    clientSecret,
    signingSecret,
    access: 'listed',
    isInstalled: false,
    version: 1,
    createdMs: startMs,
  });
  // Sandbox choice: as long as the seeded keys, so that what is written down goes on working.
  await state.exchangeTokens.insert({ token, appId, userKey, accountKey, code: null, expiresMs: startMs + yearMs });
}
