import type { SimulatedRequest } from '../../engine/message.ts';
import {
  endTokensOf,
  findUserOf,
  fitsChallenge,
  grantCode,
  isSameAddress,
  issueToken,
  readAuthorization,
} from '../exchange/oauth.ts';
import { renderPageOf, type SignInPath } from '../page-definitions.ts';
import { apiException, unauthorizedCall } from '../refusals.ts';
import type { AppRow, ExchangeCodeRow, ExchangeTokenRow, InfobipState, Schemas } from '../state.ts';
import type { InfobipHandlers, InfobipWorld } from '../vendor-types.ts';

type Asked = { state: InfobipState; world: InfobipWorld; request: SimulatedRequest };
type TokenAsked = { body: Schemas['ExchangeTokenRequest']; state: InfobipState; world: InfobipWorld };

export const exchange = {
  authorizeExchangeApp: (asked) => authorize('/exchange/1/oauth/authorize', asked),
  authorizeExchangeAppAtAmg: (asked) => authorize('/api/amg/exchange/1/oauth/authorize', asked),
  authorizeExchangeAppAtConversationsAmg: (asked) =>
    authorize('/conversations/api/amg/exchange/1/oauth/authorize', asked),

  createExchangeToken: (asked) => createToken(asked),
  createExchangeTokenAtAmg: (asked) => createToken(asked),
  createExchangeTokenAtConversationsAmg: (asked) => createToken(asked),

  getPortalPage: () => ({ status: 200, body: renderPageOf('portal'), headers: noStore }),
} satisfies Partial<InfobipHandlers>;

const noStore = { 'cache-control': 'no-store' };

/** Leads back at once for somebody who is known by `state`; for everybody else there is the login page. */
async function authorize(path: SignInPath, { state, world, request: { search } }: Asked) {
  const asked = readAuthorization(state, search);
  if (typeof asked === 'string') return { status: 400 as const, body: refusalPage(asked), headers: noStore };
  const user = findUserOf(state, world, asked);
  if (!user) return { status: 200 as const, body: renderPageOf(path), headers: noStore };
  const location = await grantCode(state, world, asked, user);
  return { status: 302 as const, body: undefined, headers: { ...noStore, location } };
}

async function createToken({ body, state, world }: TokenAsked) {
  const app = state.apps.find(({ clientId }) => clientId === body.client_id);
  if (!app) return unauthorizedCall;
  // Public clients of some libraries send an empty one.
  const secret = body.client_secret || undefined;
  if (secret !== undefined && secret !== app.clientSecret) return refuse('Invalid client secret');
  const grant = body.grant_type === 'refresh_token' ? refresh : redeem;
  const token = await grant({ ...body, client_secret: secret }, app, state, world);
  return typeof token === 'string' ? refuse(token) : toAnswer(token, state, world);
}

const invalidCode = 'Invalid authorization code';

type Grant = (
  body: Omit<Schemas['ExchangeTokenRequest'], 'client_secret'> & { client_secret: string | undefined },
  app: AppRow,
  state: InfobipState,
  world: InfobipWorld,
) => Promise<ExchangeTokenRow | string>;

/**
 * Sandbox choice: a code that is used again is refused, and the tokens that were made of it are no more; a try that fails
 * for another reason does not use it up.
 */
const redeem: Grant = async ({ code, ...body }, app, state, world) => {
  const challenge = state.exchangeCodes.get(code)?.codeChallenge ?? null;
  const isProven =
    challenge === null ? body.client_secret !== undefined : await fitsChallenge(body.code_verifier ?? '', challenge);
  // Nothing is waited for from here until the code is marked, so that of two that come at once one is too late.
  const row = state.exchangeCodes.get(code);
  if (row?.appId !== app.id) return invalidCode;
  if (row.isUsed) {
    endTokensOf(state, code);
    return invalidCode;
  }
  if (!isProven || row.expiresMs <= world.clock.now() || !fitsRedirect(body.redirect_uri, row, app)) return invalidCode;
  await state.exchangeCodes.update(code, { isUsed: true });
  return issueToken(state, world, row);
};

/** The vendor's own demo sends the registered address here, whatever it was led back to. */
function fitsRedirect(given: string | undefined, { redirectUri }: ExchangeCodeRow, { redirectUrl }: AppRow): boolean {
  return given !== undefined && (given === redirectUri || isSameAddress(given, redirectUrl ?? ''));
}

/**
 * Only of confidential clients. The current token comes in `code`.
 * Sandbox choice: the old one lives on until its own time is over, because calls with it may be on their way.
 */
const refresh: Grant = async ({ code, client_secret: secret }, app, state, world) => {
  if (secret === undefined) return 'Invalid client secret';
  const row = state.exchangeTokens.get(code);
  if (row?.appId !== app.id || row.expiresMs <= world.clock.now()) return 'Invalid token';
  return issueToken(state, world, row);
};

/** Sandbox choice: the first of the two known spellings, unless the setting says otherwise. */
function toAnswer(
  { token, userKey, accountKey, expiresMs }: ExchangeTokenRow,
  state: InfobipState,
  { clock, settings }: InfobipWorld,
) {
  const user = state.portalUsers.get(userKey);
  if (!user) return refuse(invalidCode);
  const { username, email, locale } = user;
  const issue = (body: Schemas['ExchangeToken']) => ({ status: 200 as const, body, headers: noStore });
  if (settings.exchangeTokenShape === 'second') {
    const roles = { groups: ['Agents'], roles: ['AGENT'] };
    const named = { accountKey, userKey, userName: username, email, locale };
    return issue({ token, tokenType: 'IBSSO', expires_at: expiresMs, ...named, ...roles });
  }
  const seconds = Math.round((expiresMs - clock.now()) / 1000);
  return issue({ token, token_type: 'IBSSO', expires_in: seconds, accountKey, userKey, username, email, locale });
}

function refuse(text: string) {
  return apiException(400, 'BAD_REQUEST', text);
}

/** Sandbox choice: the page. */
function refusalPage(reason: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>This app cannot sign you in – Infobip</title>
  </head>
  <body>
    <h1>This app cannot sign you in</h1>
    <p>${escapeText(reason)} Tell its developer.</p>
  </body>
</html>
`;
}

/** The reason holds what the request brought. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
