import type { createCookies } from './cookies.ts';
import type { SessionKeyring } from './options.ts';
import { flowParameter } from './return-address.ts';

/** A sign-in that this browser began. */
export interface SignInFlow {
  /** The word that goes with `redirect_uri`, by which the answer finds it. */
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
 *
 * Against login CSRF its word is what `state` is elsewhere: random, in the address that the vendor leads back to, and good
 * with this browser's cookie alone. Who makes this browser load the answer to a sign-in of their own cannot name a flow that
 * opens here, whether the vendor returns `state` or not. So a word is never taken over from an address that it does not open.
 */
export function createFlows(keyring: SessionKeyring, cookies: ReturnType<typeof createCookies>, now: () => number) {
  const contextOf = (id: string) => `exchange-sign-in:${id}`;
  return {
    /** The flow that an address belongs to. `state` has to be the one that was sent, where the vendor returns it. */
    async read(request: Request): Promise<SignInFlow | undefined> {
      const query = new URL(request.url).searchParams;
      const [id, state] = [query.get(flowParameter), query.get('state')];
      const sealed = id ? cookies.flow(request, id) : undefined;
      if (!id || !sealed) return undefined;
      // What does not open was not sealed here.
      const text = await keyring.open(sealed, contextOf(id)).catch(() => undefined);
      const flow = text === undefined ? undefined : (JSON.parse(text) as SignInFlow);
      if (!flow || now() - flow.startedAtMs >= flowLifetimeMs) return undefined;
      return !state || state === flow.state ? flow : undefined;
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
