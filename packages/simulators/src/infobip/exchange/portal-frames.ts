import { addQuery, stateSeconds } from './oauth.ts';
import { readAppManifest } from './manifest-reader.ts';
import { isUsable } from './portal-apps.ts';
import type { AppFrame } from './portal-action-types.ts';
import type { AppRow, InfobipState, PortalUserRow } from '../state.ts';
import type { InfobipWorld } from '../vendor-types.ts';

interface Shown {
  title: string;
  src: string;
  conversationId: string | null;
}

/**
 * Opens an app in a frame: with a `state` by which its user is known while it signs in, and a card with `conversationId`.
 * Sandbox choice: pages and configurations get `state` alone.
 */
export async function openFrame(
  state: InfobipState,
  { clock, ids }: InfobipWorld,
  { id: appId }: AppRow,
  { userKey }: PortalUserRow,
  { title, src, conversationId }: Shown,
): Promise<AppFrame> {
  for (const row of state.appStates.filter(({ expiresMs }) => expiresMs <= clock.now())) {
    state.appStates.delete(row.state);
  }
  const { state: given } = await state.appStates.insert({
    state: ids.alphanumeric(40),
    userKey,
    appId,
    conversationId,
    expiresMs: clock.now() + stateSeconds * 1000,
  });
  const query = conversationId === null ? { state: given } : { conversationId, state: given };
  return { appId, title, src: addQuery(src, query) };
}

/** The cards and pages of all apps that this account uses, beside one conversation. */
export async function openCards(
  state: InfobipState,
  world: InfobipWorld,
  user: PortalUserRow,
  conversationId: string,
): Promise<{ cards: AppFrame[]; pages: AppFrame[] }> {
  const cards: AppFrame[] = [];
  const pages: AppFrame[] = [];
  for (const app of state.apps.filter(isUsable)) {
    const { card, page } = readAppManifest('conversations', app.manifests.conversations ?? '').manifest ?? {};
    if (card) cards.push(await openFrame(state, world, app, user, { ...card, conversationId }));
    if (page) pages.push(await openFrame(state, world, app, user, { ...page, conversationId: null }));
  }
  return { cards, pages };
}
