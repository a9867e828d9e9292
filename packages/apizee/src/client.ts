import { createApiClient, type ApiClient, type TokenSource } from '@embedworks/core/server';
import type { paths } from '@embedworks/contracts/apizee/rest';
import { createContractCheck } from './contract-check.ts';
import { toApizeeMessage, vendor } from './errors.ts';
import type { ApizeeOptions } from './options.ts';

/** The typed client for the vendor's REST API, e.g. `client.GET('/api/v3/tickets/{id}', …)`. */
export type ApizeeClient = ApiClient<paths>;

/** The two calls of the invitation service, whose whole address is an option. */
interface InvitationPaths {
  '': paths['/invitations'];
  '/{id}': paths['/invitations/{id}'];
}

export type InvitationClient = ApiClient<InvitationPaths>;

/** Without `tokens` the client sends no `Authorization` of its own. */
export function createApizeeClient(options: ApizeeOptions, tokens?: TokenSource): ApizeeClient {
  const { baseUrl = 'https://cloud.apizee.com' } = options;
  return checked(createApiClient<paths>({ ...options, ...ours, baseUrl, tokens }), options);
}

export function createInvitationClient(options: ApizeeOptions, tokens?: TokenSource): InvitationClient {
  const { invitationServiceUrl: baseUrl = 'https://is.apizee.com/invitations' } = options;
  return checked(createApiClient<InvitationPaths>({ ...options, ...ours, baseUrl, tokens }), options, '/invitations');
}

const ours = { vendor, toMessage: toApizeeMessage };

function checked<Paths extends {}>(
  client: ApiClient<Paths>,
  options: ApizeeOptions,
  pathPrefix = '',
): ApiClient<Paths> {
  const check = createContractCheck(options.contractCheck, pathPrefix);
  if (check) client.use(check);
  return client;
}
