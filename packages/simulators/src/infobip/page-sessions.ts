import { PageActionRefusal } from '../engine/page-actions.ts';
import { listUseCases } from './campaign-life.ts';
import { problemOf } from './embedding.ts';
import { toInboxConversation } from './inbox.ts';
import type { Bot, EmbeddableProduct, InboxConversation, PageActionShapes } from './page-action-types.ts';
import type { BotRow, InfobipState, PageSessionRow } from './state.ts';
import { isSameTenant, labelOf, toIsoTime } from './values.ts';
import type { InfobipWorld } from './vendor-types.ts';

/** Opens a page, which uses its link up. */
export async function openEmbedding(
  state: InfobipState,
  world: InfobipWorld,
  { product, requestUri }: PageActionShapes['open-embedding']['input'],
): Promise<PageActionShapes['open-embedding']['answer']> {
  const problem = problemOf(state, world, product, requestUri);
  if (problem) return problem;
  const request = await state.requests.update(requestUri ?? '', { isUsed: true });
  if (!request) return { kind: 'problem', code: 'expired', description: 'This link has expired.' };
  const { key, embeddingId, scopes } = request;
  const seconds = Math.max(world.settings.pageSessionSeconds, 1);
  const row = await state.pageSessions.insert({
    session: world.ids.alphanumeric(40),
    product,
    key,
    embeddingId,
    scopes,
    ...labelOf(request),
    expiresMs: world.clock.now() + seconds * 1000,
  });
  const { applicationId, entityId } = row;
  const tenant = { ...(applicationId === null ? {} : { applicationId }), ...(entityId === null ? {} : { entityId }) };
  const open = { session: row.session, scopes, tenant, expiresInSeconds: seconds };
  if (product === 'answers') return { kind: product, ...open, bots: listBots(state, row) };
  if (product === 'conversations') return { kind: product, ...open, conversations: listConversations(state, row) };
  return {
    kind: product,
    ...open,
    embeddingId: embeddingId ?? '',
    embeddingName: state.embeddings.get(String(embeddingId))?.name ?? '',
    useCases: listUseCases(state, world, row),
  };
}

/** Virtual seconds until the session is over; 0 when it is. */
export function secondsLeft(state: InfobipState, { clock }: InfobipWorld, session: string): number {
  const row = state.pageSessions.get(session);
  return row ? Math.max(Math.ceil((row.expiresMs - clock.now()) / 1000), 0) : 0;
}

/**
 * The session, if it is still one of the product.
 * @param scopes Of which it needs one; its key must still have it.
 */
export function requireSession(
  state: InfobipState,
  world: InfobipWorld,
  session: string,
  product?: EmbeddableProduct,
  scopes: readonly string[] = [],
): PageSessionRow {
  const row = state.pageSessions.get(session);
  if (!row || row.expiresMs <= world.clock.now()) {
    throw new PageActionRefusal('session-expired', 'Your session has expired.');
  }
  const own = state.keys.get(row.key)?.scopes ?? [];
  const isAllowed = scopes.length === 0 || scopes.some((scope) => row.scopes.includes(scope) && own.includes(scope));
  if ((product !== undefined && row.product !== product) || !isAllowed) {
    throw new PageActionRefusal('forbidden', 'Insufficient permissions to access the requested resource.');
  }
  return row;
}

/** Where an end user was belongs to the product, the embedding and the tenant, because nothing tells who it is. */
export function positionIdOf({ product, embeddingId, applicationId, entityId }: PageSessionRow): string {
  return JSON.stringify([product, embeddingId === null ? null : String(embeddingId), applicationId, entityId]);
}

export function listBots(state: InfobipState, session: PageSessionRow): Bot[] {
  return state.bots.filter((row) => isSameTenant(row, session)).map(toBot);
}

export function toBot({ id, name, steps, version, savedMs }: BotRow): Bot {
  return { id, name, steps, version, savedAt: toIsoTime(savedMs) };
}

/** Newest first. */
export function listConversations(state: InfobipState, session: PageSessionRow): InboxConversation[] {
  return state.conversations
    .filter((row) => isSameTenant(row, session))
    .map((row) => toInboxConversation(state, row))
    .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}
