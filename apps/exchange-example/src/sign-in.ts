import { createExchangeSignIn, type ExchangeServerSession } from '@embedworks/infobip/exchange';
import type { ExampleOptions } from './options.ts';
import type { OrdersDatabase } from './settings.ts';

export type OrdersSignIn = ReturnType<typeof createOrdersSignIn>;

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
    onSignedIn({ returnTo, state }) {
      const page = new URL(returnTo);
      // There is no page at the Redirect URL: a shell that opens it wants the app to be configured.
      if (page.pathname === '/') page.pathname = '/configuration';
      // The card goes on to sign in itself, and the portal knows its frame by `state`.
      if (state !== undefined) page.searchParams.set('state', state);
      return new Response(null, { status: 303, headers: { Location: page.href } });
    },
  });

  return {
    ...signIn,
    /**
     * Shows a page to whoever is signed in, and signs in whoever is not. A page that comes with another `state` than that of
     * the session was just opened by the portal, maybe for somebody else, so it is signed in anew.
     */
    async page(
      request: Request,
      show: (session: ExchangeServerSession) => Promise<Response> | Response,
    ): Promise<Response> {
      const state = new URL(request.url).searchParams.get('state');
      const session = await signIn.session(request);
      const isOpening = state !== null && state !== session?.state;
      return session && !isOpening ? show(session) : signIn.start(request);
    },
  };
}
