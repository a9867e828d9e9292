import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { accountSettings, createExchangeReceiver, createStorageReplayStore } from '@embedworks/infobip/exchange';
import { InfobipError } from '@embedworks/infobip/server';
import { createAdmin } from './admin.ts';
import { createApi } from './api.ts';
import { createOrdersApp } from './app.ts';
import { functions } from './functions.ts';
import type { ExampleOptions } from './options.ts';
import { loadScript, loadStyle, renderPage, type PageName } from './page-shell.ts';
import { createPeopleReceiver } from './people-webhook.ts';
import { FormError, openSettings, type OrdersDatabase } from './settings.ts';
import { createShop } from './shop.ts';
import { openShopDatabase } from './shop-database.ts';
import { ShopError } from './shop-client.ts';
import { createOrdersSignIn } from './sign-in.ts';
import { createSyncRuns } from './sync-runs.ts';

export interface OrdersServer {
  fetch(request: Request): Promise<Response> | Response;
  database: OrdersDatabase;
  /** Ends syncs and closes the databases. */
  close(): Promise<void>;
}

/** All routes of the app. */
export async function createOrdersServer(options: ExampleOptions): Promise<OrdersServer> {
  const { publicUrl, signingSecrets, development, log } = options;
  const database = await openSettings(options.database, options.keys);
  const signIn = createOrdersSignIn(options, database);
  const syncs = createSyncRuns(options, database, signIn);
  const shop = options.shop && openShopDatabase(options.shop.file);
  const server = new Hono();

  // Calls of bot blocks and flow elements. The raw request goes in: nothing may read the body before.
  const receive = createExchangeReceiver({
    app: createOrdersApp(publicUrl),
    signingSecrets,
    functions,
    middleware: [accountSettings(database)],
    replay: createStorageReplayStore(database.sharedStorage('calls')),
    development,
    onError: log,
  });
  server.all('/exchange/*', ({ req }) => receive(req.raw));
  const receivePeople = createPeopleReceiver(options, database);
  server.post('/webhooks/people/:account', ({ req }) => receivePeople(req.param('account'), req.raw));

  // Pages that the portal shows in frames, and the address that OAuth leads back to.
  server.get('/', ({ req }) => signIn.handler(req.raw));
  server.get('/card', ({ req }) => {
    // The card signs in twice. What it reads from Infobip itself it reads as a public client. What this server knows it gives
    // to its own session alone: a token that a page sends would prove neither that it was made for this app (another app's
    // would do as well) nor which account it is of, and Infobip offers nobody to ask.
    const isComingBack = req.query('code') !== undefined || req.query('error') !== undefined;
    const show = () => renderPage('card', 'Orders', options);
    return isComingBack ? show() : signIn.page(req.raw, show);
  });
  server.get('/orders', ({ req }) => signIn.page(req.raw, () => renderPage('orders', 'All orders', options)));
  server.get('/configuration', ({ req }) =>
    signIn.page(req.raw, () => renderPage('configuration', 'Orders: configuration', options)),
  );
  server.get('/assets/style.css', async ({ body }) => body(await loadStyle(), 200, { 'Content-Type': 'text/css' }));
  server.get('/assets/:script{(card|orders|configuration)\\.js}', async ({ req, body }) => {
    const name = req.param('script').replace('.js', '') as PageName;
    return body(await loadScript(name), 200, { 'Content-Type': 'text/javascript' });
  });

  server.route('/api', createApi({ options, database, signIn, syncs }));
  if (shop && options.shop) server.route('/shop-api', createShop(shop, options.shop.apiKey));
  if (shop && options.adminPassword) server.route('/admin', createAdmin(database, shop, options.adminPassword));

  server.onError((error, { json }) => {
    // Sentences that are for people; of anything else they learn nothing.
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof FormError) return json({ error: error.message }, 400);
    if (error instanceof SyntaxError) return json({ error: 'The body is no JSON.' }, 400);
    if (error instanceof ShopError) return json({ error: error.message }, error.status === 409 ? 409 : 502);
    log(error);
    if (error instanceof InfobipError) return json({ error: `Infobip: ${error.code}` }, 502);
    return json({ error: 'The app failed.' }, 500);
  });

  return {
    fetch: (request) => server.fetch(request),
    database,
    async close() {
      await syncs.close();
      await database.close();
      shop?.close();
    },
  };
}
