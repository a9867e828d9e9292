import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createOrdersApp } from './app.ts';
import { openDoor } from './door.ts';
import { findSandbox } from './find-sandbox.ts';
import { readKeyFile } from './key-file.ts';
import { sandboxOptions, vendorOptions, type ExampleOptions } from './options.ts';
import { createOrdersServer } from './server.ts';

const usage = `Usage: npm run exchange-example -- [options]

  --port <number>       Port of the app. Default: 4410, where the sandbox's app shell points to.
  --sandbox <url>       A sandbox that runs already. Default: the one on http://localhost:4400, started if there is none.
  --database <address>  File of SQLite, redis://… or postgres://…. Default: a file in apps/exchange-example/out.
  --manifests           Prints the manifests, to paste into an app shell.
  --help                This text.
`;

/** Where the app of the sandbox's seed is. */
const seededUrl = 'http://localhost:4410';
/** The key of the example's shop, which its visitors type in on the configuration page. */
const sandboxShopKey = 'sandbox-shop-key';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4410' },
    sandbox: { type: 'string' },
    database: { type: 'string' },
    manifests: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) console.log(usage);
else if (values.manifests) printManifests(process.env['PUBLIC_URL'] ?? `http://localhost:${values.port}`);
else await run();

function printManifests(publicUrl: string): void {
  const app = createOrdersApp(publicUrl);
  for (const product of ['conversations', 'answers', 'flow'] as const) {
    console.log(`${product}:\n${app.manifestText(product)}`);
  }
}

async function run(): Promise<void> {
  const isVendor = process.env['INFOBIP_BASE_URL'] !== undefined;
  const door = await openDoor(Number(values.port)).catch((error: unknown) => {
    throw new Error(`Port ${values.port} cannot be had. Name another with --port.`, { cause: error });
  });
  const database = values.database ?? join(import.meta.dirname, '../out/data/settings.sqlite');
  // Beside a database of this machine; a server's has no folder here.
  const folder = database.includes('://') ? join(import.meta.dirname, '../out/data') : dirname(database);
  const sandbox = isVendor || values.sandbox ? undefined : await findSandbox('http://localhost:4400', folder);
  const options = isVendor
    ? forVendor(door.address)
    : await forSandbox(door.address, values.sandbox ?? sandbox?.address ?? '', { database, folder });
  const app = await createOrdersServer(options);
  door.use((request) => app.fetch(request));
  console.log(isVendor ? `The app runs on ${door.address}, for ${options.publicUrl}.` : steps(options));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await door.close();
  await app.close();
  await sandbox?.close?.();
}

async function forSandbox(
  publicUrl: string,
  sandbox: string,
  { database, folder }: { database: string; folder: string },
): Promise<ExampleOptions> {
  const { EXCHANGE_CLIENT_ID, EXCHANGE_CLIENT_SECRET, EXCHANGE_SIGNING_SECRETS } = process.env;
  return {
    ...sandboxOptions(sandbox),
    // Of another app shell than the seeded one.
    ...(EXCHANGE_CLIENT_ID ? { clientId: EXCHANGE_CLIENT_ID } : {}),
    ...(EXCHANGE_CLIENT_SECRET ? { clientSecret: EXCHANGE_CLIENT_SECRET } : {}),
    ...(EXCHANGE_SIGNING_SECRETS ? { signingSecrets: EXCHANGE_SIGNING_SECRETS.split(',') } : {}),
    publicUrl,
    database,
    keys: await readKeyFile(join(folder, 'settings.keys')),
    shopUrls: [`${publicUrl}/shop-api`],
    shop: { file: join(folder, 'shop.sqlite'), apiKey: sandboxShopKey },
    adminPassword: randomBytes(9).toString('base64url'),
    log: (error) => console.error(error),
  };
}

function forVendor(address: string): ExampleOptions {
  const { SHOP_KEY, SHOP_FILE, SHOP_URLS, ADMIN_PASSWORD } = process.env;
  const options = vendorOptions(process.env);
  return {
    ...options,
    // Another shop than the one of the example is named; this one is reached without leaving the machine.
    shopUrls: SHOP_URLS ? SHOP_URLS.split(',') : [`${address}/shop-api`],
    ...(SHOP_KEY ? { shop: { file: SHOP_FILE ?? 'shop.sqlite', apiKey: SHOP_KEY } } : {}),
    ...(ADMIN_PASSWORD ? { adminPassword: ADMIN_PASSWORD } : {}),
    log: (error) => console.error(error),
  };
}

function steps({ portalOrigin, publicUrl, adminPassword = '' }: ExampleOptions): string {
  const portal = `${portalOrigin}/portal`;
  const elsewhere = `
The sandbox's app shell points to ${seededUrl}. For this address make one of your own under Publish, with the
texts of --manifests, and give its IDs and secrets to the app: see apps/exchange-example/README.md.
`;
  return `${publicUrl === seededUrl ? '' : elsewhere}
Orders, an Exchange app, runs on ${publicUrl}. Open the portal: ${portal}

  1. Marketplace      ${portal}#/marketplace
                      Press "Add" at Orders. Its configuration page opens.
  2. Configuration    The shop's address is filled in, its API key is ${sandboxShopKey}. Save, then "Sync now".
  3. Conversations    ${portal}#/conversations
                      Open the one with Ann Lee: the card beside it shows her orders.
  4. Answers          ${portal}#/answers
                      Edit "Order helper", start a chat, and name the order 152512.
  5. Flow             ${portal}#/flow
                      Edit "Win back" and run it for Ann Lee. The calls are in ${portal}#/runs

What the app keeps: ${publicUrl}/admin (user admin, password ${adminPassword})
Ctrl-C stops it. The next start goes on from there.
`;
}
