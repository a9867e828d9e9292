import type { PageActionShapes } from '../../page-action-types.ts';

export type ActionInput<Name extends keyof PageActionShapes> = PageActionShapes[Name]['input'];
export type ActionAnswer<Name extends keyof PageActionShapes> = PageActionShapes[Name]['answer'];

/** What a page asks of the portal behind it, by name. */
export type PortalActions = <Name extends keyof PageActionShapes>(
  name: Name,
  input: ActionInput<Name>,
) => Promise<ActionAnswer<Name>>;

/** The portal says no, in a sentence for the end user. */
export class PortalRefusal extends Error {
  override readonly name = 'PortalRefusal';
  /** `no-answer` when it did not say anything that could be understood. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface PortalActionsOptions {
  /** The vendor's root, with a trailing slash. */
  rootHref: string;
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init: RequestInit): Promise<Response>;
}

/** Actions throw {@link PortalRefusal} and nothing else. */
export function createPortalActions({ rootHref, fetch }: PortalActionsOptions): PortalActions {
  return async (name, input) => {
    const response = await fetch(`${rootHref}_page/actions/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      // The last thing a page says, as it goes, still gets there.
      keepalive: name === 'save-position',
    }).catch((cause: unknown) => {
      throw new PortalRefusal('no-answer', 'The portal cannot be reached. Try again.', { cause });
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && answer !== undefined) return answer as ActionAnswer<typeof name>;
    throw readRefusal(answer) ?? new PortalRefusal('no-answer', `The portal answered ${response.status}. Try again.`);
  };
}

function readRefusal(answer: unknown): PortalRefusal | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { error, code } = answer as { error?: unknown; code?: unknown };
  return typeof error === 'string' && typeof code === 'string' ? new PortalRefusal(code, error) : undefined;
}
