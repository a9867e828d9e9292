import type { components } from '@embedworks/contracts/apizee/rest';

/** The token is no longer good; the agent has to sign in again. */
export class SignedOutError extends Error {
  override readonly name = 'SignedOutError';
}

export interface ApiRequest {
  /** Below the vendor's root, without a leading slash. */
  path: string;
  token: string;
  method?: 'GET' | 'POST' | 'PUT';
  /** Sent as JSON. */
  body?: object;
}

/**
 * A call of one of the vendor's signed-in pages to its own cloud.
 * @throws SignedOutError on 401.
 * @throws Error with the cloud's own words otherwise.
 */
export async function callApi<Answer>(
  rootHref: string,
  { path, token, method = 'GET', body }: ApiRequest,
): Promise<Answer> {
  const response = await fetch(rootHref + path, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (response.ok) return (await response.json()) as Answer;
  const problem = await readProblem(response);
  throw response.status === 401 ? new SignedOutError(problem) : new Error(problem);
}

/** What the cloud says is wrong, in a sentence. */
export async function readProblem(response: Response): Promise<string> {
  const reset = response.headers.get('x-ratelimit-reset');
  const wait = reset ? ` Try again in ${reset} seconds.` : '';
  try {
    const { error, message } = (await response.json()) as components['schemas']['Error'];
    return (error ?? message ?? `The cloud answered ${response.status}.`) + wait;
  } catch {
    return `The cloud answered ${response.status}.${wait}`;
  }
}
