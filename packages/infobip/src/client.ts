import { ApiCallError, ConfigurationError } from '@embedworks/core';
import { createApiClient, wait, type ApiClient, type TransportOptions } from '@embedworks/core/server';
import type { paths } from '@embedworks/contracts/infobip/rest';
import type { Middleware } from 'openapi-fetch';
import { createInfobipAuth, type InfobipAuth } from './auth.ts';
import { createContractCheck } from './contract-check.ts';
import { toInfobipError, toInfobipMessage, vendor } from './errors.ts';
import type { InfobipOptions } from './options.ts';
import { createInfobipPaces, type InfobipPaces } from './paces.ts';
import { createAttempts } from './attempts.ts';

/** The typed client for the vendor's REST API, e.g. `client.GET('/people/2/persons', …)`. */
export type InfobipClient = ApiClient<paths>;

/** What clients of one account have in common. */
interface Connection {
  options: InfobipOptions;
  auth: InfobipAuth;
  paces: InfobipPaces | undefined;
}

const connections = new WeakMap<InfobipClient, Connection>();

/** @throws {ConfigurationError} when `baseUrl` is no URL, or the credentials are empty or cannot travel in a header. */
export function createInfobipClient(options: InfobipOptions): InfobipClient {
  const { baseUrl, credentials, pace } = options;
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) {
    throw new ConfigurationError(vendor, 'baseUrl must be an http or https URL.');
  }
  const paces = pace === false ? undefined : (pace ?? createInfobipPaces());
  const auth = createInfobipAuth(credentials, connect({ options, paces }));
  return connect({ options, paces, auth });
}

/** A client with other time-outs and retries that shares the token and the limits of `client`. */
export function withTransport(client: InfobipClient, transport: TransportOptions): InfobipClient {
  const connection = connectionOf(client);
  return connect({ ...connection, options: { ...connection.options, ...transport } });
}

/** Who makes the calls of `client`. */
export function authOf(client: InfobipClient): InfobipAuth {
  return connectionOf(client).auth;
}

function connectionOf(client: InfobipClient): Connection {
  const connection = connections.get(client);
  if (!connection) throw new ConfigurationError(vendor, 'The client must be made by createInfobipClient.');
  return connection;
}

function connect({ options, auth, paces }: Omit<Connection, 'auth'> & { auth?: InfobipAuth }): InfobipClient {
  const attempts = createAttempts(options, auth?.scheme);
  const client = createApiClient<paths>({
    ...options,
    vendor,
    fetch: attempts.fetch,
    tokens: auth?.tokens,
    toMessage: toInfobipMessage,
    toError: (error, call) => toInfobipError(error, call, auth?.secrets()),
  });
  if (auth?.authorize) client.use(createSigning(auth.authorize));
  const check = createContractCheck(options.contractCheck);
  if (check) client.use(check);
  // Last, so that nothing comes between a place and its use.
  if (paces) client.use(createPacing(paces, attempts));
  if (auth) connections.set(client, { options, auth, paces });
  return client;
}

function createSigning(authorize: () => Promise<string>): Middleware {
  return {
    async onRequest({ request }) {
      request.headers.set('Authorization', await authorize());
    },
  };
}

function createPacing(paces: InfobipPaces, attempts: ReturnType<typeof createAttempts>): Middleware {
  return {
    async onRequest({ request, schemaPath }) {
      const pace = paces.of(request.method, schemaPath);
      if (!pace) return;
      const delayMs = pace.take();
      try {
        if (delayMs > 0) await wait(delayMs, { vendor, signal: request.signal });
      } catch (error) {
        throw error instanceof ApiCallError
          ? toInfobipError(error, { method: request.method, path: new URL(request.url).pathname })
          : error;
      }
      attempts.expect(request, pace);
    },
    onResponse({ request }) {
      attempts.forget(request);
    },
    onError({ request }) {
      attempts.forget(request);
    },
  };
}
