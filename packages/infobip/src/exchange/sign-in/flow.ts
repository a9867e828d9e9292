import { sha256, toBase64Url } from '../../bytes.ts';
import type { createCookies } from './cookies.ts';
import type { SessionKeyring } from './options.ts';

/** A sign-in that this browser began. */
export interface SignInFlow {
  id: string;
  state: string | undefined;
  conversationId: string | undefined;
  returnTo: string;
  /** How often it was begun without an end. */
  starts: number;
  startedAtMs: number;
}

/** Milliseconds a person has for the portal's login. */
const flowLifetimeMs = 600_000;
/** Characters. A cookie holds 4096 in all. */
const longestReturnTo = 1000;

/**
 * The flow lives sealed in the browser's own cookie, so nothing is kept for frames that never come back, and no other browser
 * can answer.
 */
export function createFlows(keyring: SessionKeyring, cookies: ReturnType<typeof createCookies>, now: () => number) {
  const contextOf = (id: string) => `exchange-sign-in:${id}`;
  return {
    /** The name of a flow: by the portal's state, or by one of our own in the address. */
    async idOf(state: string | undefined, given: string | null): Promise<string | undefined> {
      if (state !== undefined) return toBase64Url(await sha256(state)).slice(0, 22);
      return given && /^[\w-]{22}$/.test(given) ? given : undefined;
    },
    newId: () => toBase64Url(crypto.getRandomValues(new Uint8Array(16))),
    async read(request: Request, id: string): Promise<SignInFlow | undefined> {
      const sealed = cookies.flow(request, id);
      if (!sealed) return undefined;
      // What does not open was not sealed here.
      const text = await keyring.open(sealed, contextOf(id)).catch(() => undefined);
      const flow = text === undefined ? undefined : (JSON.parse(text) as SignInFlow);
      return flow && now() - flow.startedAtMs < flowLifetimeMs ? flow : undefined;
    },
    /** The cookie of the flow. */
    async write(flow: SignInFlow): Promise<string> {
      const { origin, pathname } = new URL(flow.returnTo);
      const returnTo =
        flow.returnTo.length > longestReturnTo ? origin + pathname.slice(0, longestReturnTo) : flow.returnTo;
      const sealed = await keyring.seal(JSON.stringify({ ...flow, returnTo }), contextOf(flow.id));
      return cookies.setFlow(flow.id, sealed, flowLifetimeMs);
    },
    end: (id: string) => cookies.clearFlow(id),
  };
}
