/** What a page asks of the vendor behind it, by name: input and answer of each action. */
export type ActionShapes<Shapes> = { [Name in keyof Shapes]: { input: unknown; answer: unknown } };

/** Asks for one action. Throws {@link ActionRefusal} and nothing else. */
export type PageActions<Shapes extends ActionShapes<Shapes>> = <Name extends keyof Shapes & string>(
  name: Name,
  input: Shapes[Name]['input'],
) => Promise<Shapes[Name]['answer']>;

/** The vendor says no, in a sentence for the person at the page. */
export class ActionRefusal extends Error {
  override readonly name = 'ActionRefusal';
  /** `no-answer` when it did not say anything that could be understood. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface PageActionsOptions {
  /** The vendor's root, with a trailing slash. */
  rootHref: string;
  /** What a person calls the vendor's side, e.g. `hub`. */
  counterpart: string;
  /** Actions that still get there as the page goes. Default: none. */
  keepalive?: readonly string[];
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init: RequestInit): Promise<Response>;
}

export function createPageActions<Shapes extends ActionShapes<Shapes>>({
  rootHref,
  counterpart,
  keepalive = [],
  fetch,
}: PageActionsOptions): PageActions<Shapes> {
  return async (name, input) => {
    const response = await fetch(`${rootHref}_page/actions/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      keepalive: keepalive.includes(name),
    }).catch((cause: unknown) => {
      throw new ActionRefusal('no-answer', `The ${counterpart} cannot be reached. Try again.`, { cause });
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && answer !== undefined) return answer;
    const words = `The ${counterpart} answered ${response.status}. Try again.`;
    throw readRefusal(answer) ?? new ActionRefusal('no-answer', words);
  };
}

function readRefusal(answer: unknown): ActionRefusal | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { error, code } = answer as { error?: unknown; code?: unknown };
  return typeof error === 'string' && typeof code === 'string' ? new ActionRefusal(code, error) : undefined;
}
