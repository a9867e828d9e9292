import type { AppRow, ExchangeTokenRow, InfobipState, PortalUserRow } from '../state.ts';
import type { InfobipWorld } from '../vendor-types.ts';
import { parseWebAddress } from './web-address.ts';

/** What an app asks of the authorization. */
export interface Authorization {
  app: AppRow;
  /** As it was given: it is led back to letter by letter. */
  redirectUri: string;
  scope: string | null;
  state: string | null;
  /** `null` for a confidential client. */
  codeChallenge: string | null;
}

/** Sandbox choice: a frame can sign in for an hour after it was opened, and again when it is loaded again. */
export const stateSeconds = 3600;

/**
 * Reads the query of an authorization, or a sentence for the page that refuses it.
 *
 * Sandbox choice: what is refused, and that an unknown `state` or `scope` is not, nor an app that is not added, so that its
 * credentials can be tried at once. `state` is told back as it came.
 */
export function readAuthorization(state: InfobipState, search: string): Authorization | string {
  const query = new URLSearchParams(search);
  const clientId = query.get('client_id');
  const app = state.apps.find((each) => each.clientId === clientId);
  if (!app) return 'There is no app with this client_id.';
  const { name, redirectUrl } = app;
  if (redirectUrl === undefined) return `${name} has no Redirect URL: its developer sets it under Publish.`;
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!isBelow(redirectUri, redirectUrl)) {
    return `The redirect_uri ${redirectUri} does not begin with ${redirectUrl}, the Redirect URL of ${name} that its developer sets under Publish.`;
  }
  if (query.get('response_type') !== 'code') return 'The response_type is not code.';
  // The vendor's own demo sends no method, and means S256.
  if ((query.get('code_challenge_method') ?? 'S256') !== 'S256') return 'The code_challenge_method is not S256.';
  const codeChallenge = query.get('code_challenge') || null;
  return { app, redirectUri, scope: query.get('scope'), state: query.get('state'), codeChallenge };
}

/** Who has the frame open that this state was made for. */
export function findUserOf(
  state: InfobipState,
  { clock }: InfobipWorld,
  { app, state: given }: Authorization,
): PortalUserRow | undefined {
  const row = given === null ? undefined : state.appStates.get(given);
  if (!row || row.appId !== app.id || row.expiresMs <= clock.now()) return undefined;
  return state.portalUsers.get(row.userKey);
}

/** Makes a code, and tells where it goes. */
export async function grantCode(
  state: InfobipState,
  { clock, ids, settings }: InfobipWorld,
  { app, redirectUri, scope, state: given, codeChallenge }: Authorization,
  { userKey }: PortalUserRow,
): Promise<string> {
  // One that was used is kept as long as there are tokens of it, so that a second use can take those away.
  const alive = new Set(state.exchangeTokens.all().map(({ code }) => code));
  for (const { code, expiresMs } of state.exchangeCodes.all().slice()) {
    if (expiresMs <= clock.now() && !alive.has(code)) state.exchangeCodes.delete(code);
  }
  const { code } = await state.exchangeCodes.insert({
    code: ids.alphanumeric(40),
    appId: app.id,
    userKey,
    accountKey: settings.exchangeAccountKey,
    redirectUri,
    codeChallenge,
    scope,
    expiresMs: clock.now() + settings.exchangeCodeSeconds * 1000,
    isUsed: false,
  });
  return leadBack(redirectUri, { code, ...(given === null ? {} : { state: given }) });
}

/** Where somebody goes who does not allow it. */
export function refuseApp({ redirectUri, state: given }: Authorization): string {
  return leadBack(redirectUri, { error: 'access_denied', ...(given === null ? {} : { state: given }) });
}

/** A token to act as the user of a code or of an older token. What has expired is forgotten on the way. */
export async function issueToken(
  state: InfobipState,
  { clock, ids, settings }: InfobipWorld,
  { appId, userKey, accountKey, code }: Pick<ExchangeTokenRow, 'appId' | 'userKey' | 'accountKey' | 'code'>,
): Promise<ExchangeTokenRow> {
  for (const { token: old, expiresMs } of state.exchangeTokens.all().slice()) {
    if (expiresMs <= clock.now()) state.exchangeTokens.delete(old);
  }
  const expiresMs = clock.now() + settings.exchangeTokenSeconds * 1000;
  return state.exchangeTokens.insert({ token: ids.uuid(), appId, userKey, accountKey, code, expiresMs });
}

/** Ends what was made of a code, also by refreshing. */
export function endTokensOf(state: InfobipState, code: string): void {
  for (const { token } of state.exchangeTokens.filter((each) => each.code === code)) state.exchangeTokens.delete(token);
}

/** Whether the verifier is the one that the challenge was made of. */
export async function fitsChallenge(verifier: string, challenge: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  const text = btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return text === challenge.replace(/=+$/, '');
}

/** Whether two addresses are one, as a browser reads them. */
export function isSameAddress(one: string, other: string): boolean {
  return one === other || (URL.parse(one)?.href ?? one) === (URL.parse(other)?.href ?? other);
}

/** Sandbox choice, loose because the vendor's own demo adds a path and a query: origin and path begin alike. */
function isBelow(redirectUri: string, redirectUrl: string): boolean {
  const [given, registered] = [parseWebAddress(redirectUri), parseWebAddress(redirectUrl)];
  if (!given || !registered) return false;
  return given.origin === registered.origin && given.pathname.startsWith(registered.pathname);
}

/** Adds to the text and not to a parsed address, which would write the query anew: the demo's `?=conversationId=…` survives. */
export function addQuery(address: string, members: Readonly<Record<string, string>>): string {
  const [, start = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(address) ?? [];
  const glue = start.includes('?') ? (/[?&]$/.test(start) ? '' : '&') : '?';
  return `${start}${glue}${new URLSearchParams(members).toString()}${fragment}`;
}

/** A header holds ASCII alone; what else there is is written as browsers do. */
function leadBack(address: string, members: Readonly<Record<string, string>>): string {
  return addQuery(address.toWellFormed(), members).replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent);
}
