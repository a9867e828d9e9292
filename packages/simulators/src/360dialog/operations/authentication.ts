import { tokenError } from '../refusals.ts';
import type { Dialog360Handlers } from '../vendor-types.ts';

/** Sandbox choice: the lifetime is not documented. */
const tokenLifetimeSeconds = 3600;

export const authentication = {
  async createPartnerToken({ body, state, world }) {
    if (!world.settings.tokenSignIn) {
      return tokenError(401, 'unauthorized_client', 'Signing in with a password is switched off for this hub.');
    }
    const user = state.partnerUsers.get(body.username);
    if (user?.password !== body.password) return tokenError(401, 'invalid_grant', 'Wrong username or password.');
    const { token } = await state.tokens.insert({
      token: `sbx-${world.ids.alphanumeric(32)}`,
      partnerId: user.partnerId,
      expiresMs: world.clock.now() + tokenLifetimeSeconds * 1000,
    });
    return { status: 200, body: { access_token: token, token_type: 'bearer', expires_in: tokenLifetimeSeconds } };
  },
} satisfies Partial<Dialog360Handlers>;
