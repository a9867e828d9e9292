import type { ApizeeState, TokenRow, UserRow } from './state.ts';
import type { ApizeeWorld } from './vendor-types.ts';

/** Source: https://apzlab.apizee.com/apizee-docs/visual-engagement-platform/rest-api-webhook-reference/authentication */
export const tokenLifetimeSeconds = 86_400;

export function createTokenRow(
  state: ApizeeState,
  { clock, ids }: ApizeeWorld,
  { userId }: UserRow,
  kind: TokenRow['kind'],
): Promise<TokenRow> {
  const token = `sbx-${kind}-${ids.alphanumeric(32)}`;
  return state.tokens.insert({ token, userId, kind, expiresMs: clock.now() + tokenLifetimeSeconds * 1000 });
}

/** The token that `users/me` hands out: the same until it expires. */
export async function findUserToken(state: ApizeeState, world: ApizeeWorld, user: UserRow): Promise<string> {
  const nowMs = world.clock.now();
  const existing = state.tokens.find(
    ({ kind, userId, expiresMs }) => kind === 'user' && userId === user.userId && expiresMs > nowMs,
  );
  return (existing ?? (await createTokenRow(state, world, user, 'user'))).token;
}
