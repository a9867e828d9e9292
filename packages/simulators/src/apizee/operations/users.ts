import { foreignObject, unknownObject } from '../refusals.ts';
import type { ApizeeState, Schemas, UserRow } from '../state.ts';
import { findUserToken } from '../tokens.ts';
import { toSinglePage } from '../values.ts';
import type { ApizeeHandlers, ApizeeWorld, Principal } from '../vendor-types.ts';

export const users = {
  getCurrentUser: ({ principal, state, world }) => answerCurrentUser(principal, state, world),

  getCurrentUserV3: ({ principal, state, world }) => answerCurrentUser(principal, state, world),

  listUsers({ path, principal, state }) {
    const enterprise = state.enterprises.get(path.enterpriseId);
    if (!enterprise) return unknownObject;
    if (enterprise.id !== principal.enterpriseId) return foreignObject;
    const members = state.users.filter(({ enterpriseId }) => enterpriseId === enterprise.id);
    return { status: 200, body: toSinglePage(members.map(toUser)) };
  },
} satisfies Partial<ApizeeHandlers>;

type CurrentUserAnswer = { status: 200; body: Schemas['CurrentUser'] } | { status: 401; body: Schemas['Error'] };

async function answerCurrentUser(
  { userId }: Principal,
  state: ApizeeState,
  world: ApizeeWorld,
): Promise<CurrentUserAnswer> {
  const user = userId === undefined ? undefined : state.users.get(userId);
  const enterprise = user && state.enterprises.get(user.enterpriseId);
  if (!enterprise) return { status: 401, body: { error: 'The access token is not valid.' } };
  const { enterpriseId, nickname, photo_url, mail } = user;
  const token = await findUserToken(state, world, user);
  const { apiKey, ccs } = enterprise;
  return { status: 200, body: { userId: user.userId, enterpriseId, apiKey, nickname, token, photo_url, mail, ccs } };
}

function toUser({ userId, enterpriseId, username, nickname, mail }: UserRow): Schemas['User'] {
  return { userId, enterpriseId, username, nickname, mail };
}
