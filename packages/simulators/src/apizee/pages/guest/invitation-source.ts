import type { components } from '@embedworks/contracts/apizee/rest';

type InvitationData = components['schemas']['InvitationData'];

export type InvitationAnswer =
  | { kind: 'found'; invitation: InvitationData }
  /** The guest reads "An error occurred". */
  | { kind: 'broken'; cause: unknown }
  /** The guest sees nothing at all. */
  | { kind: 'blank'; reason: string };

export interface InvitationSourceOptions {
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init?: RequestInit): Promise<Response>;
  /** Address of the invitation service. */
  serviceUrl: string;
}

/**
 * Reads the invitation of a link, with the vendor's faults: what is not base64 is an error before the service is asked,
 * and whatever the service answers but 200 leaves the page blank. https://github.com/ApiRTC/web-guest, `src/App.tsx`
 */
export async function readInvitation(
  query: URLSearchParams,
  { fetch, serviceUrl }: InvitationSourceOptions,
): Promise<InvitationAnswer> {
  const value = query.get('id') ?? query.get('i');
  if (!value) return { kind: 'blank', reason: 'The link names no invitation.' };
  try {
    return toAnswer(JSON.parse(atob(value)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { kind: 'broken', cause: error };
  }
  try {
    // No token was ever asked for, which shows in the header.
    const response = await fetch(`${serviceUrl}/${value}`, { headers: { authorization: 'Bearer undefined' } });
    if (response.status !== 200)
      return { kind: 'blank', reason: `The invitation service answered ${response.status}.` };
    return toAnswer(await response.json());
  } catch (error) {
    return { kind: 'blank', reason: `The invitation service cannot be reached: ${String(error)}` };
  }
}

/** The service wraps the invitation in `data`, a long link does not. */
function toAnswer(json: unknown): InvitationAnswer {
  const { data = json } = (json ?? {}) as { data?: unknown };
  const invitation = (data ?? {}) as Partial<InvitationData>;
  if (typeof invitation.conversation?.name !== 'string' || typeof invitation.apiKey !== 'string') {
    return { kind: 'broken', cause: new Error('What was read is not an invitation.') };
  }
  return { kind: 'found', invitation: data as InvitationData };
}
