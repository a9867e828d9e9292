/** What the hub told the redirect page: who onboarded, and what changed during this visit. */
export interface OnboardingRedirect {
  /** Id of the client. Opaque: neither its length nor its ending is fixed. */
  client: string;
  /** Ids of the channels permitted during this visit, not of all the client has. May be empty. */
  channels: string[];
  /** Ids of the channels whose permission was taken back during this visit. */
  revoked: string[];
  /** The `state` the popup was opened with, if there was one. */
  state?: string;
}

/**
 * Reads the query that the hub adds to the redirect URL, e.g. `?client=oaY9LLfUCL&channels=[y9MiLoCH]`.
 *
 * A list is not JSON: brackets and commas without quotes. Percent-encoded, quoted, bare and repeated lists are
 * understood too, and parameters of your own beside them.
 * Source: https://docs.360dialog.com/partner/integration/integrated-onboarding/custom-integrated-onboarding
 *
 * @param query `location.search`, with or without the question mark.
 * @returns `undefined` when there is no client, so it is no redirect of the hub.
 */
export function parseOnboardingRedirect(query: string): OnboardingRedirect | undefined {
  const parameters = new URLSearchParams(query);
  // The hub appends, so of several values the last is the hub's.
  const last = (name: string) => parameters.getAll(name).filter(Boolean).at(-1);
  const client = last('client');
  const state = last('state');
  if (!client) return undefined;
  return {
    client,
    channels: parameters.getAll('channels').flatMap(toIds),
    revoked: parameters.getAll('revoked').flatMap(toIds),
    ...(state ? { state } : {}),
  };
}

function toIds(list: string): string[] {
  return list
    .trim()
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((id) => id.trim().replace(/^"|"$/g, ''))
    .filter(Boolean);
}
