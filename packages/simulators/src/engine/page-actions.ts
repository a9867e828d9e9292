import { jsonResponse, type SimulatedRequest, type SimulatedResponse } from './message.ts';

/**
 * What a vendor's pages ask of it beside the contract, by name. The input is what the page sent as JSON; the answer goes back
 * as JSON. A page and its vendor are one program, so the shapes are between the two of them.
 */
export type PageActions<State, World> = Readonly<
  Record<string, (input: never, state: State, world: World, request: SimulatedRequest) => unknown>
>;

/** The vendor says no to what its page asked for. The page shows the sentence. */
export class PageActionRefusal extends Error {
  override readonly name = 'PageActionRefusal';
  /** For the page to branch on. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Path of an action below the vendor's root: `_page/actions/sign-up`. */
const pattern = /^\/_page\/actions\/([a-z][a-z-]*)$/;

export function isPageAction({ path }: SimulatedRequest): boolean {
  return pattern.test(path);
}

/** @param actions Of the vendor; the pages of a vendor without any have nothing to ask. */
export async function answerPageAction(
  actions: Readonly<Record<string, (input: never, state: unknown, world: never, request: SimulatedRequest) => unknown>>,
  state: unknown,
  world: unknown,
  request: SimulatedRequest,
): Promise<SimulatedResponse> {
  const name = pattern.exec(request.path)?.[1] ?? '';
  const act = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!act) return refuse(404, 'unknown_action', `The vendor's pages have no action ${name}.`);
  if (request.method !== 'POST')
    return refuse(405, 'wrong_method', `${request.path} takes POST, not ${request.method}.`);
  // A page of another origin cannot send JSON without asking first, and nobody answers that question.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    return refuse(415, 'wrong_content_type', `${request.path} takes application/json.`);
  try {
    const input: unknown = JSON.parse(new TextDecoder().decode(request.body));
    return jsonResponse(200, (await act(input as never, state, world as never, request)) ?? null);
  } catch (error) {
    if (error instanceof PageActionRefusal) return refuse(422, error.code, error.message);
    if (error instanceof SyntaxError)
      return refuse(400, 'not_json', `The input of ${name} is no JSON: ${error.message}`);
    throw error;
  }
}

function refuse(status: number, code: string, message: string): SimulatedResponse {
  return jsonResponse(status, { error: message, code, from: 'embedworks sandbox' });
}
