import type { KeyringKey } from '@embedworks/infobip/exchange';

/** What the app has to know of where it runs. Secrets come from here alone. */
export interface ExampleOptions {
  /** Where Infobip and browsers reach the app, without a slash at the end. */
  publicUrl: string;
  /** The account's base URL, as this server reaches it. */
  infobipUrl: string;
  /** The same, as browsers reach it. */
  infobipPageUrl: string;
  /** Origin of the portal, which alone may show the app's pages in a frame. */
  portalOrigin: string;
  clientId: string;
  clientSecret: string;
  /** Several while they are rotated. */
  signingSecrets: readonly string[];
  /** File of SQLite, `redis://…` or `postgres://…`. */
  database: string;
  /** The first seals, each opens. */
  keys: readonly KeyringKey[];
  /** Addresses below which an account's shop may be, so that nobody makes this server call whatever they like. */
  shopUrls: readonly string[];
  /** The shop of the example, below `/shop-api`. Absent: none is served. */
  shop?: { file: string; apiKey: string };
  /** Password of `admin` for `/admin`. Absent: there is no such page. */
  adminPassword?: string;
  /** Says why signatures do not hold. */
  development: boolean;
  /** Errors for the team's log. They hold no secret. */
  log: (error: unknown) => void;
}

/** What a sandbox that runs at this address is for the app: the seeded shell, its secrets, and its portal. */
export function sandboxOptions(address: string) {
  const { port } = new URL(address);
  const infobipPageUrl = `http://infobip.localhost:${port}`;
  return {
    // Node does not resolve `*.localhost`.
    infobipUrl: `http://127.0.0.1:${port}/infobip`,
    infobipPageUrl,
    portalOrigin: infobipPageUrl,
    clientId: 'sandbox-exchange-client',
    clientSecret: 'sandbox-exchange-secret',
    signingSecrets: ['sandbox-signing-secret'],
    development: true,
  };
}

/** Keys as the environment has them, newest first: `2026-11:<secret>,2026-08:<secret>`. */
export function readKeys(text: string): KeyringKey[] {
  return text.split(',').map((pair) => {
    const [id = '', secret = ''] = pair.trim().split(/:(.*)/s);
    return { id, secret };
  });
}

/** The real vendor's, from the environment. @throws {Error} naming what is missing. */
export function vendorOptions(environment: NodeJS.ProcessEnv) {
  const need = (name: string) => {
    const value = environment[name];
    if (value) return value;
    throw new Error(`${name} is missing: apps/exchange-example/README.md tells what it is.`);
  };
  const infobipUrl = need('INFOBIP_BASE_URL').replace(/\/+$/, '');
  return {
    infobipUrl,
    infobipPageUrl: infobipUrl,
    portalOrigin: environment['INFOBIP_PORTAL_ORIGIN'] ?? 'https://portal.infobip.com',
    publicUrl: need('PUBLIC_URL').replace(/\/+$/, ''),
    clientId: need('EXCHANGE_CLIENT_ID'),
    clientSecret: need('EXCHANGE_CLIENT_SECRET'),
    signingSecrets: need('EXCHANGE_SIGNING_SECRETS')
      .split(',')
      .map((secret) => secret.trim()),
    keys: readKeys(need('SETTINGS_KEYS')),
    database: need('DATABASE_URL'),
    development: false,
  };
}
