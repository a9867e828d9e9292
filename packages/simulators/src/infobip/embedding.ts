import { knownScopes } from './scopes.ts';
import { badRequest, forbidden, notFound } from './refusals.ts';
import type { InfobipState, RequestRow, Schemas, TenantLabel } from './state.ts';
import type { EmbeddableProduct, EmbeddingProblem } from './page-action-types.ts';
import type { InfobipWorld, Principal } from './vendor-types.ts';

/** The scopes of which a product needs one. Sandbox choice: those of Conversations, which are not shown. */
const scopesOf: Readonly<Record<EmbeddableProduct, readonly string[]>> = {
  moments: ['flow:manage', 'flow:read', 'flow:use'],
  answers: ['answers:manage'],
  conversations: ['conversations:manage', 'conversations:read'],
};

/** Sandbox choice: the order, and every refusal. The vendor documents none. */
export function refusePushed(
  state: InfobipState,
  { scopes, embedding_id: embeddingId }: Schemas['PushedAuthorizationRequest'],
  principal: Principal,
  tenant: TenantLabel,
) {
  const unknown = scopes.find((scope) => !knownScopes.includes(scope));
  if (unknown !== undefined) return badRequest({ scopes: [`unknown scope ${unknown}`] });
  if (scopes.some((scope) => !principal.scopes.includes(scope))) return forbidden;
  if (embeddingId === undefined && scopes.some((scope) => scopesOf.moments.includes(scope))) {
    return badRequest({ embedding_id: ['must not be null'] });
  }
  if (embeddingId !== undefined && !state.embeddings.get(embeddingId)) return notFound();
  const { applicationId, entityId } = tenant;
  const missing = {
    ...(applicationId !== null && !state.applications.get(applicationId) ? { application_id: ['does not exist'] } : {}),
    ...(entityId !== null && !state.entities.get(entityId) ? { entity_id: ['does not exist'] } : {}),
  };
  return Object.keys(missing).length > 0 ? badRequest(missing) : undefined;
}

/**
 * Whose page it will be. A linked key adds its pair where it is missing (`FILL`) or puts it in place of what was given
 * (`FORCE`); the vendor documents the names alone.
 */
export function tenantOf(
  { application_id, entity_id }: Schemas['PushedAuthorizationRequest'],
  { platform }: Principal,
): TenantLabel {
  const given = { applicationId: application_id ?? null, entityId: entity_id ?? null };
  if (!platform) return given;
  const { action, ...linked } = platform;
  if (action === 'FORCE') return linked;
  return { applicationId: given.applicationId ?? linked.applicationId, entityId: given.entityId ?? linked.entityId };
}

/** What keeps a page from opening, without using the link up. */
export function problemOf(
  state: InfobipState,
  { clock, settings }: InfobipWorld,
  product: EmbeddableProduct,
  requestUri: string | undefined,
): EmbeddingProblem | undefined {
  const problem = (code: EmbeddingProblem['code'], description: string) =>
    ({ kind: 'problem', code, description }) as EmbeddingProblem;
  if (settings.portalFails === 'opening') return problem('E500', 'Something went wrong. Please contact support.');
  if (requestUri === undefined || requestUri === '') return problem('E400', 'The link has no request_uri.');
  const row = state.requests.get(requestUri);
  if (!row || row.isUsed || row.expiresMs <= clock.now()) return problem('expired', 'This link has expired.');
  if (!mayOpen(state, row, product)) {
    return problem('E403', 'Insufficient permissions to access the requested resource.');
  }
  if (product === 'moments' && !state.embeddings.get(String(row.embeddingId))) {
    return problem('E404', 'There is no such embedding.');
  }
  return undefined;
}

/** Whether the link is for the product, and its key still has every scope and is not gone. */
function mayOpen(state: InfobipState, { scopes, key }: RequestRow, product: EmbeddableProduct): boolean {
  const own = state.keys.get(key)?.scopes ?? [];
  return scopes.some((scope) => scopesOf[product].includes(scope)) && scopes.every((scope) => own.includes(scope));
}
