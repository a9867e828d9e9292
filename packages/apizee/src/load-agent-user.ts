import type { components as Messages } from '@embedworks/contracts/apizee/messages';
import type { components as Rest } from '@embedworks/contracts/apizee/rest';

/**
 * Turns the answer of `users/me` into what `loadAgent` wants to know of the user. The result holds the user token, so
 * hand it only to the page of that user.
 *
 * Sources: https://doc.apizee.com/docs/developer/agent-integration/ and https://github.com/apizee/tutos-box
 */
export function toLoadAgentUser(me: Rest['schemas']['CurrentUser']): Messages['schemas']['LoadAgentUserInfos'] {
  const { userId: id, token, nickname, enterpriseId, photo_url, mail } = me;
  // The vendor's address has no scheme.
  return { id, token, nickname, enterpriseId, photoUrl: photo_url.replace(/^\/\//, 'https://'), mail };
}
