import { badRequest, oauthError, wrongLogin } from '../refusals.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

/** Source: https://www.infobip.com/docs/essentials/api-essentials/api-authentication */
const sessionMs = 60 * 60 * 1000;
/** Sandbox choice: how long a token lives is not documented. */
const accessTokenSeconds = 3600;

export const authentication = {
  async createSession({ body: { username, password }, state, world }) {
    const { clock, ids, settings } = world;
    const user = state.users.get(username);
    if (user?.password !== password) return wrongLogin;
    const isOpen = state.sessions.find((row) => row.username === username && row.expiresMs > clock.now());
    // Sandbox choice: the status and the words of what the vendor says must not be.
    if (isOpen && settings.oneSessionPerUser)
      return badRequest(undefined, 'There is a session already. Destroy it first.');
    const { token } = await state.sessions.insert({ token: ids.uuid(), username, expiresMs: clock.now() + sessionMs });
    return { status: 200, body: { token } };
  },

  destroySession({ principal, state }) {
    const { session = '' } = principal;
    // An app's token is no session, but ends the same way.
    if (!state.sessions.delete(session)) state.exchangeTokens.delete(session);
    return { status: 200, body: undefined };
  },

  async createOauthToken({ body, state, world: { clock, ids } }) {
    // The vendor lists the other grant with a space at its end.
    if (body.grant_type.trim() !== 'client_credentials') {
      return oauthError(400, 'unsupported_grant_type', 'BAD_REQUEST', 'Bad request');
    }
    const user = state.users.get(body.client_id);
    if (user?.password !== body.client_secret) {
      return oauthError(401, 'invalid_client', 'UNAUTHORIZED', 'Unauthorized');
    }
    const { token } = await state.accessTokens.insert({
      token: ids.alphanumeric(64),
      username: user.username,
      expiresMs: clock.now() + accessTokenSeconds * 1000,
    });
    return { status: 200, body: { access_token: token, expires_in: accessTokenSeconds, token_type: 'Bearer' } };
  },
} satisfies Partial<InfobipHandlers>;
