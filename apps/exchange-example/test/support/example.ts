import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@embedworks/sandbox';
import { generateKey } from '@embedworks/infobip/exchange';
import { openDoor, type Door } from '../../src/door.ts';
import { sandboxOptions, type ExampleOptions } from '../../src/options.ts';
import { createOrdersServer, type OrdersServer } from '../../src/server.ts';

/** The account of the sandbox's portal. */
export const accountKey = 'D8ADC259F0A14D0AA1B2C3D4E5F60718';
export const shopKey = 'key-of-the-shop-under-test';

export interface Example {
  sandbox: Sandbox;
  door: Door;
  /** Folder of the databases. */
  folder: string;
  options: ExampleOptions;
  /** What the app would have logged. */
  logged: unknown[];
  server(): OrdersServer;
  /** Starts the app, again with other options. */
  start(changes?: Partial<ExampleOptions>): Promise<OrdersServer>;
  close(): Promise<void>;
}

/** A sandbox and the app, on ports of their own. The app runs once `start` is called. */
export async function setUpExample(): Promise<Example> {
  const sandbox = await createSandbox({ port: 0, settings: { rateLimit: false } });
  const door = await openDoor(0);
  const folder = await mkdtemp(join(tmpdir(), 'embedworks-orders-'));
  const logged: unknown[] = [];
  const options: ExampleOptions = {
    ...sandboxOptions(sandbox.address),
    publicUrl: door.address,
    database: join(folder, 'settings.sqlite'),
    keys: [{ id: 'test', secret: generateKey() }],
    shopUrls: [`${door.address}/shop-api`],
    shop: { file: join(folder, 'shop.sqlite'), apiKey: shopKey },
    adminPassword: 'password-of-admin',
    development: false,
    log: (error) => logged.push(error),
  };
  let running: OrdersServer | undefined;

  return {
    sandbox,
    door,
    folder,
    options,
    logged,
    server() {
      if (!running) throw new Error('The app is not started.');
      return running;
    },
    async start(changes = {}) {
      await running?.close();
      Object.assign(options, changes);
      running = await createOrdersServer(options);
      door.use(running.fetch);
      return running;
    },
    async close() {
      await door.close();
      await running?.close();
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Asks the sandbox what its portal's page asks. */
export async function actInPortal<Answer>({ sandbox }: Example, action: string, input: object): Promise<Answer> {
  const url = `http://127.0.0.1:${sandbox.port}/infobip/_page/actions/${action}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`${action}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** Makes an app shell for the app where it runs, as a developer would, and tells the app its secrets. */
export async function createShell(example: Example, manifests: Record<string, string>): Promise<{ id: string }> {
  const { address } = example.door;
  const shell = await actInPortal<{ id: string }>(example, 'create-app', {
    name: 'Orders under test',
    worksWith: ['conversations', 'answers', 'flow', 'people'],
    manifests,
    settingsUrl: `${address}/configuration`,
    redirectUrl: `${address}/`,
  });
  const secrets = await actInPortal<{ clientId: string; clientSecret: string; signingSecret: string }>(
    example,
    'reveal-app-secrets',
    { appId: shell.id },
  );
  const { clientId, clientSecret, signingSecret } = secrets;
  await example.start({ clientId, clientSecret, signingSecrets: [signingSecret] });
  return shell;
}
