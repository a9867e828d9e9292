import { ConfigurationError } from '@embedworks/core';
import {
  createApiClient,
  type ApiClient,
  type ApiClientOptions,
  type TokenSource,
  type TransportOptions,
} from '@embedworks/core/server';
import type { paths } from '@embedworks/contracts/360dialog/rest';
import { createContractCheck, type ContractCheckOptions } from './contract-check.ts';
import { toDialog360Error, toDialog360Message, vendor } from './errors.ts';
import type { Dialog360MessagingOptions, Dialog360Options } from './options.ts';

type PathsBelow<Prefix extends string> = Pick<paths, Extract<keyof paths, `${Prefix}${string}`>>;

/** The typed client for the Partner API, e.g. `client.GET('/api/v2/partners/{partner_id}', …)`. */
export type Dialog360Client = ApiClient<PathsBelow<'/api/v2/'>>;

/** The typed client for one number, e.g. `client.GET('/health_status')`. */
export type Dialog360MessagingClient = ApiClient<
  PathsBelow<'/messages' | '/message_templates' | '/v1/' | '/waba_webhook' | '/health_status'>
>;

/** Sends `X-API-Key`, or the bearer token when there are `tokens`, or nothing. */
export function createPartnerClient(options: Dialog360Options, tokens?: TokenSource): Dialog360Client {
  const { credentials, baseUrl = 'https://hub.360dialog.io' } = options;
  const key = 'apiKey' in credentials ? { header: 'X-API-Key', value: credentials.apiKey } : undefined;
  return createClient(options, toBaseUrl('baseUrl', baseUrl), { key, tokens });
}

/** Sends `D360-API-KEY`. */
export function createMessagingClient(options: Dialog360MessagingOptions): Dialog360MessagingClient {
  const { apiKey, address = 'https://waba-v2.360dialog.io' } = options;
  return createClient(options, toBaseUrl('address', address), { key: { header: 'D360-API-KEY', value: apiKey } });
}

function createClient<Paths extends {}>(
  options: TransportOptions & { contractCheck?: ContractCheckOptions | undefined },
  baseUrl: string,
  { key, tokens }: { key?: { header: string; value: string } | undefined; tokens?: TokenSource | undefined },
): ApiClient<Paths> {
  // Checked here, because `Headers` quotes what it refuses.
  if (key && !/^[\x21-\x7e]+$/.test(key.value)) {
    throw new ConfigurationError(vendor, 'apiKey must be printable text without blanks.');
  }
  let secret = key?.value;
  const remembering = tokens && {
    ...tokens,
    get: async (signal?: AbortSignal) => (secret = await tokens.get(signal)),
  };
  const toError: ApiClientOptions['toError'] = (error, call) => toDialog360Error(error, call, secret);
  const ours = { vendor, toMessage: toDialog360Message, toError };
  const client = createApiClient<Paths>({ ...options, ...ours, baseUrl, tokens: remembering });
  client.use({
    onRequest({ request }) {
      // Not to follow redirects: to another host fetch would leave `Authorization` out, but take our headers along.
      const guarded = new Request(request, { redirect: 'manual' });
      if (key) guarded.headers.set(key.header, key.value);
      return guarded;
    },
  });
  const check = createContractCheck(options.contractCheck);
  if (check) client.use(check);
  return client;
}

function toBaseUrl(option: string, url: string): string {
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return url;
  throw new ConfigurationError(vendor, `${option} must be an http or https URL.`);
}
