import { createExchangeSignIn, type ExchangeServerSession } from '@embedworks/infobip/exchange';
import type { ExampleOptions } from './options.ts';
import type { OrdersDatabase } from './settings.ts';

export type OrdersSignIn = ReturnType<typeof createOrdersSignIn>;

/** Stands in a page's address after the sign-in, so that the page is not taken for one that the portal has just opened. */
const doneParameter = 'signed-in';

/** Signs portal users in on this server. Whose settings and orders they may see comes from here, never from a page. */
export function createOrdersSignIn(options: ExampleOptions, database: OrdersDatabase) {
  const signIn = createExchangeSignIn({
    baseUrl: options.infobipUrl,
    authorizeBaseUrl: options.infobipPageUrl,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    // The Redirect URL of the app shell.
    redirectUri: `${options.publicUrl}/`,
    storage: database.sharedStorage('sessions'),
    keyring: database.keyring,
    onError: options.log,
    onSignedIn({ id, returnTo }, request) {
      const page = new URL(returnTo);
      page.searchParams.set(doneParameter, id);
      // The card goes on to sign in itself, and the portal knows its frame by `state`.
      const state = new URL(request.url).searchParams.get('state');
      if (state !== null) page.searchParams.set('state', state);
      return new Response(null, { status: 303, headers: { Location: page.href } });
    },
  });

  return {
    ...signIn,
    /**
     * Shows a page to whoever is signed in, and signs in whoever is not. A page that comes with `state` was just opened by
     * the portal, maybe for somebody else, so it is signed in anew.
     */
    async page(
      request: Request,
      show: (session: ExchangeServerSession) => Promise<Response> | Response,
    ): Promise<Response> {
      const query = new URL(request.url).searchParams;
      const session = await signIn.session(request);
      const isOpening = query.has('state') && query.get(doneParameter) !== session?.id;
      return session && !isOpening ? show(session) : signIn.start(request);
    },
  };
}
