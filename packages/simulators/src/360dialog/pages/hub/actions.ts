import type { PageActionShapes } from '../../page-action-types.ts';

/** What the page asks of the hub behind it, by name. */
export type HubActions = <Name extends keyof PageActionShapes>(
  name: Name,
  input: PageActionShapes[Name]['input'],
) => Promise<PageActionShapes[Name]['answer']>;

/** The hub says no, in a sentence for the client. */
export class HubRefusal extends Error {
  override readonly name = 'HubRefusal';
  /** `no-answer` when it did not say anything that could be understood. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface HubActionsOptions {
  /** The vendor's root, with a trailing slash. */
  rootHref: string;
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init: RequestInit): Promise<Response>;
}

/** Actions throw {@link HubRefusal} and nothing else. */
export function createHubActions({ rootHref, fetch }: HubActionsOptions): HubActions {
  return async (name, input) => {
    const response = await fetch(`${rootHref}_page/actions/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    }).catch((cause: unknown) => {
      throw new HubRefusal('no-answer', 'The hub cannot be reached.', { cause });
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && answer !== undefined) return answer as PageActionShapes[typeof name]['answer'];
    throw readRefusal(answer) ?? new HubRefusal('no-answer', `The hub answered ${response.status}.`);
  };
}

function readRefusal(answer: unknown): HubRefusal | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { error, code } = answer as { error?: unknown; code?: unknown };
  return typeof error === 'string' && typeof code === 'string' ? new HubRefusal(code, error) : undefined;
}
