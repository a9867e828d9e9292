import { Hono } from 'hono';
import type { ExchangeServerSession } from '@embedworks/infobip/exchange';
import { readConfiguration, saveConfiguration, testConnection, type ConfigurationForm } from './configuration.ts';
import { customerOf } from './customer.ts';
import type { ExampleOptions } from './options.ts';
import { subscribeToPeople } from './people-webhook.ts';
import type { OrdersDatabase } from './settings.ts';
import { shopOf } from './shop-client.ts';
import type { OrdersSignIn } from './sign-in.ts';
import type { SyncRuns } from './sync-runs.ts';

interface Parts {
  options: ExampleOptions;
  database: OrdersDatabase;
  signIn: OrdersSignIn;
  syncs: SyncRuns;
}

/** What the app's own pages ask. Which account it is about comes from the session, never from the page. */
export function createApi({ options, database, signIn, syncs }: Parts) {
  const api = new Hono<{ Variables: { session: ExchangeServerSession } }>();

  api.use(async ({ req, header, json, set }, next) => {
    // Of calls that change something it counts only those of the app's own pages: the cookie travels with any.
    const session = await signIn.session(req.raw);
    header('Cache-Control', 'no-store');
    if (!session) return json({ error: 'Nobody is signed in. Open the page again.' }, 401);
    // A page may have been left open while another tab signed in to another account. What it sends is not for that one.
    const shown = req.header('X-Account-Key') ?? (req.method === 'GET' ? session.accountKey : undefined);
    if (shown !== session.accountKey) {
      return json({ error: 'This page is not of the account that is signed in now. Open it again.' }, 409);
    }
    set('session', session);
    return next();
  });

  api.get('/configuration', async ({ json, var: { session } }) =>
    json(await readConfiguration(options, database, session)),
  );
  api.put('/configuration', async ({ req, json, var: { session } }) => {
    await saveConfiguration(options, database, session, await req.json<Partial<ConfigurationForm>>());
    return json({});
  });
  api.post('/configuration/test', async ({ req, json, var: { session } }) => {
    const form = await req.json<Partial<ConfigurationForm>>();
    return json({ message: await testConnection(options, database, session, form) });
  });

  api.get('/sync', async ({ json, var: { session } }) => json(await syncs.view(session)));
  api.post('/sync', async ({ json, var: { session } }) => {
    await syncs.start(session);
    return json({});
  });
  api.post('/sync/retry', async ({ json, var: { session } }) => {
    await syncs.retry(session);
    return json({});
  });
  api.post('/subscription', async ({ json, var: { session } }) => {
    await subscribeToPeople(options, database, session.accountKey, signIn.infobipFor(session));
    return json({});
  });

  api.get('/orders', async ({ json, var: { session } }) =>
    json(await (await shopOf(database, session.accountKey)).orders()),
  );
  api.get('/conversations/:id/orders', async ({ req, json, var: { session } }) => {
    // Whose conversation it is, Infobip says, for what this user may see.
    const { conversations } = signIn.infobipFor(session);
    const { messages } = await conversations.listMessagesPage(req.param('id'), { limit: 100 });
    const customer = customerOf(messages);
    return json(customer ? await (await shopOf(database, session.accountKey)).ordersOf(customer.identifier) : []);
  });
  return api;
}
