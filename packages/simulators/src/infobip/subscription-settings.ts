import { badRequest, notFound } from './refusals.ts';
import type { InfobipState, ProfileRow, Schemas, SecurityRow } from './state.ts';

/** What keeps a call from being done. Nothing has been changed by then. */
export interface Refused {
  refusal: ReturnType<typeof badRequest> | ReturnType<typeof notFound>;
}

/** Settings as a call names them: those that exist, or whole ones, which are to be added. */
export type Chosen<Row> = Refused | { row: Row; isNew: boolean };

export function idProblem(name: string, id: string): Record<string, string[]> | undefined {
  return /^[A-Za-z0-9._~-]{1,255}$/.test(id) ? undefined : { [name]: ['must be made of letters, digits, . _ ~ and -'] };
}

export function chooseSecurity(state: InfobipState, input: Schemas['SecurityInput']): Chosen<SecurityRow> {
  const { authId, type, credentials } = input;
  const existing = state.security.get(authId);
  if (type === undefined && credentials === undefined) {
    return existing ? { row: existing, isNew: false } : { refusal: notFound(`Security settings ${authId} not found`) };
  }
  if (existing) return { refusal: badRequest({ authId: ['already exists'] }) };
  const problem = idProblem('authId', authId) ?? credentialsProblem(type, credentials);
  if (problem) return { refusal: badRequest(problem) };
  return { row: { authId, settings: toSecuritySettings(authId, input) }, isNew: true };
}

export function toSecuritySettings(
  authId: string,
  { type, credentials }: Schemas['SecurityUpdate'],
): Schemas['SecuritySettings'] {
  return { authId, ...(type === undefined ? {} : { type }), ...(credentials === undefined ? {} : { credentials }) };
}

/** Whether the credentials are those of the type. Sandbox choice: nothing is known of `CUSTOM`. */
export function credentialsProblem(
  type: Schemas['SecurityType'] | undefined,
  credentials: Schemas['SecurityCredentials'] | undefined,
): Record<string, string[]> | undefined {
  if (type === undefined) return { type: ['must not be null'] };
  const needed: Record<Schemas['SecurityType'], readonly string[]> = {
    BASIC: ['username', 'password'],
    HMAC: ['secretKey', 'algorithm'],
    OAUTH: ['tokenUrl', 'grantType'],
    CUSTOM: [],
  };
  const missing = needed[type].filter((name) => !Object.hasOwn(credentials ?? {}, name));
  if (missing.length > 0) {
    return Object.fromEntries(missing.map((name) => [`credentials.${name}`, ['must not be null']]));
  }
  const { algorithm } = { ...credentials } as Partial<Schemas['HmacCredentials']>;
  const isKnown = type !== 'HMAC' || (algorithm !== undefined && algorithms.includes(algorithm));
  return isKnown ? undefined : { 'credentials.algorithm': [`must be one of ${algorithms.join(', ')}`] };
}

const algorithms: readonly Schemas['HmacCredentials']['algorithm'][] = [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_224',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
];

export function chooseProfile(
  state: InfobipState,
  input: Schemas['ProfileInput'],
): Chosen<ProfileRow & { security?: SecurityRow }> {
  const { profileId, ...more } = input;
  const existing = state.profiles.get(profileId);
  if (Object.keys(more).length === 0) {
    return existing ? { row: existing, isNew: false } : { refusal: notFound(`Profile ${profileId} not found`) };
  }
  if (existing) return { refusal: badRequest({ profileId: ['already exists'] }) };
  const problem = idProblem('profileId', profileId) ?? webhookProblem(input);
  return problem ? { refusal: badRequest(problem) } : composeProfile(state, profileId, more);
}

/** A profile as it will be, with the security settings that come with it if they are new. */
export function composeProfile(
  state: InfobipState,
  profileId: string,
  { security: input, ...rest }: Schemas['ProfileUpdate'],
): Chosen<ProfileRow & { security?: SecurityRow }> {
  const security = input && chooseSecurity(state, input);
  if (security && 'refusal' in security) return security;
  const ids = security ? { security: { authId: security.row.authId } } : {};
  const row: ProfileRow = { profileId, profile: { ...rest, profileId, ...ids } };
  return { row: { ...row, ...(security?.isNew ? { security: security.row } : {}) }, isNew: true };
}

/** Sandbox choice: a profile without an address is none. */
export function webhookProblem({ webhook }: Schemas['ProfileUpdate']): Record<string, string[]> | undefined {
  if (!webhook) return { webhook: ['must not be null'] };
  const isAddress = /^https?:$/.test(URL.parse(webhook.notifyUrl)?.protocol ?? '');
  return isAddress ? undefined : { 'webhook.notifyUrl': ['must be a valid URL'] };
}

/** Saves what `chooseProfile` or `composeProfile` came to. */
export async function saveProfile(
  state: InfobipState,
  { security, ...row }: ProfileRow & { security?: SecurityRow },
): Promise<void> {
  if (security) await state.security.insert(security);
  await state.profiles.put(row);
}

/** As answers name a profile. */
export function toProfileIds({ profileId, profile: { security } }: ProfileRow): Schemas['ProfileIds'] {
  return { profileId, ...(security ? { security } : {}) };
}
