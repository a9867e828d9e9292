import { countUser } from '../authentication.ts';
import { readClaims } from '../json-web-token.ts';
import { countCall } from '../limits.ts';
import { tooManyCalls } from '../refusals.ts';
import type { ApizeeState, Schemas, UserRow } from '../state.ts';
import { createTokenRow, tokenLifetimeSeconds } from '../tokens.ts';
import { toTimestamp } from '../values.ts';
import type { ApizeeHandlers, ApizeeWorld } from '../vendor-types.ts';

export const authentication = {
  createToken: ({ body, state, world }) => signIn(body, state, world),

  createTokenUnversioned: ({ body, state, world }) => signIn(body, state, world),

  revokeToken({ principal, state }) {
    state.tokens.delete(principal.token);
    return { status: 200, body: { access_token: principal.token } };
  },
} satisfies Partial<ApizeeHandlers>;

type SignInAnswer =
  | { status: 200; body: Schemas['Token'] }
  | { status: 401 | 403 | 404; body: Schemas['Error'] }
  | ReturnType<typeof tooManyCalls>;

async function signIn(input: Schemas['TokenInput'], state: ApizeeState, world: ApizeeWorld): Promise<SignInAnswer> {
  const username = input.grant_type === 'password' ? input.username : subjectOf(input.assertion ?? '', world);
  if (username === undefined) return { status: 401, body: { error: 'The JWT is not valid.' } };
  const user = state.users.find((candidate) => candidate.username === username);
  // A password that is wrong and a name that is unknown look the same; a JWT was issued for somebody.
  if (!user && input.grant_type !== 'password') return { status: 404, body: { error: 'There is no such user.' } };
  const resetSeconds = user && countCall(countUser(user.userId), state, world);
  if (resetSeconds !== undefined) return tooManyCalls(resetSeconds);
  if (!user || (input.grant_type === 'password' && user.password !== input.password)) {
    return { status: 401, body: { error: 'The user credentials were incorrect.' } };
  }
  if (user.disabled) return { status: 403, body: { error: 'This user is disabled.' } };
  return { status: 200, body: await toToken(user, state, world) };
}

async function toToken(user: UserRow, state: ApizeeState, world: ApizeeWorld): Promise<Schemas['Token']> {
  const { token } = await createTokenRow(state, world, user, 'access');
  return { access_token: token, created_at: toTimestamp(world.clock.now()), expires_in: tokenLifetimeSeconds };
}

/** The user a JWT names, unless it has expired. The signature is not checked: no account has set a secret for it. */
function subjectOf(assertion: string, world: ApizeeWorld): string | undefined {
  const claims = readClaims(assertion);
  if (typeof claims?.sub !== 'string') return undefined;
  if (typeof claims.exp === 'number' && claims.exp * 1000 <= world.clock.now()) return undefined;
  return claims.sub;
}
