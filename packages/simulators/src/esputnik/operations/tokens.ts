import { findByIdentity } from '../contacts.ts';
import type { EsputnikState, Schemas } from '../state.ts';
import { issueToken } from '../tokens.ts';
import type { EsputnikHandlers, EsputnikWorld } from '../vendor-types.ts';

export const tokens = {
  getAuthToken: ({ body, state, world }) => answerToken(body, state, world),

  getAuthTokenUnderApi: ({ body, state, world }) => answerToken(body, state, world),
} satisfies Partial<EsputnikHandlers>;

/** Looks for a contact and never creates one. */
async function answerToken(
  input: Schemas['AuthTokenInput'],
  state: EsputnikState,
  world: EsputnikWorld,
): Promise<{ status: 200; body: Schemas['AuthToken'] }> {
  const row = findByIdentity(state, input);
  return { status: 200, body: { token: row ? await issueToken(state, world, row) : '' } };
}
