import type { components } from '@embedworks/contracts/infobip/rest';

/** What the token endpoint answers, in either spelling. */
type TokenAnswer = components['schemas']['ExchangeToken'];

/** Who is signed in. There is no other way to ask: these come with the token alone. */
export interface ExchangeUser {
  /** The account: your tenant key, the same as in `X-Ib-Exchange-Req-AccountKey` of calls to your functions. */
  accountKey: string;
  /** Empty where the vendor says nothing. */
  userKey: string;
  /** Empty where the vendor says nothing. */
  username: string;
  email?: string | undefined;
  /** E.g. `en`. */
  locale?: string | undefined;
  groups?: string[] | undefined;
  roles?: string[] | undefined;
}

export interface ReadTokenAnswer {
  token: string;
  /** Milliseconds since the epoch. `Infinity` where the answer does not say: kept until it is refused. */
  expiresAtMs: number;
  /** Missing where the answer names no account, as that of a refresh may. */
  user?: ExchangeUser;
}

/**
 * Reads the answer of the token endpoint in both spellings that are known: `token_type`, `expires_in`, `username` and
 * `tokenType`, `expires_at`, `userName`. The type is not read, because it is always `IBSSO`.
 * Sources: https://github.com/infobip-community/restaurant-reservations-demo and https://github.com/Solvate-IT/ZAHLMEISTER
 *
 * @returns `undefined` when it holds no token that a header can carry.
 */
export function readTokenAnswer(data: unknown, nowMs: number): ReadTokenAnswer | undefined {
  const answer = (typeof data === 'object' && data !== null ? data : {}) as { [Name in keyof TokenAnswer]?: unknown };
  const { token, accountKey } = answer;
  // Checked here, because `Headers` quotes what it refuses.
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) return undefined;
  const read: ReadTokenAnswer = { token, expiresAtMs: readExpiry(answer.expires_in, answer.expires_at, nowMs) };
  if (typeof accountKey !== 'string' || accountKey === '') return read;
  const user: ExchangeUser = {
    accountKey,
    userKey: toText(answer.userKey) ?? '',
    username: toText(answer.username) ?? toText(answer.userName) ?? '',
  };
  const more = {
    email: toText(answer.email),
    locale: toText(answer.locale),
    groups: toTexts(answer.groups),
    roles: toTexts(answer.roles),
  };
  for (const [name, value] of Object.entries(more)) if (value !== undefined) Object.assign(user, { [name]: value });
  return { ...read, user };
}

/** Seconds from now go first, because no clock has to be right for them. */
function readExpiry(seconds: unknown, moment: unknown, nowMs: number): number {
  if (Number(seconds) > 0) return nowMs + Number(seconds) * 1000;
  const number = Number(moment || NaN);
  // As milliseconds this would be before 1974.
  if (number > 0) return number < 1e11 ? number * 1000 : number;
  const text = String(moment);
  // Without a zone it would be read in that of the machine.
  return Date.parse(/\d(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`) || Infinity;
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

function toTexts(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.flatMap((one) => toText(one) ?? []) : undefined;
}
