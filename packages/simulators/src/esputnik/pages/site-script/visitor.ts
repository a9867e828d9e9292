import type { components } from '@embedworks/contracts/esputnik/messages';

type Schemas = components['schemas'];

export interface VisitorPage {
  document: { cookie: string };
  /** Throws or is absent where the browser denies storage. */
  readonly localStorage?: Pick<Storage, 'getItem' | 'setItem'>;
  _esConfig?: Schemas['EsConfigEvent'];
}

const form = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/iu;
const yearSeconds = 31_536_000;

/**
 * Leaves what the script leaves on a page: `_esConfig`, the cookie `sc`, and `esState` in local storage.
 * Source: https://github.com/Yespo-CDP/yespo-woocommerce
 * @returns the visitor's id, the same as on the page before.
 */
export function leaveTraces(
  page: VisitorPage,
  orgId: number,
  tell: (
    name: string,
    payload: Schemas['EsConfigEvent'] | Schemas['VisitorCookieEvent'] | Schemas['EsStateEvent'],
  ) => void,
): string {
  page._esConfig = { orgId };
  tell('_esConfig', { orgId });

  const state = readState(page);
  const customerId = [readCookie(page), state.customerId].find(isVisitorId) ?? createVisitorId();
  page.document.cookie = `sc=${customerId}; path=/; max-age=${yearSeconds}; samesite=lax`;
  tell('sc', { sc: customerId });

  try {
    page.localStorage?.setItem('esState', JSON.stringify({ ...state, customerId }));
    tell('esState', { customerId });
  } catch {
    // Without storage the cookie alone remembers the visitor.
  }
  return customerId;
}

function readCookie({ document }: VisitorPage): string | undefined {
  return /(?:^|; )sc=([^;]*)/u.exec(document.cookie)?.[1];
}

function readState(page: VisitorPage): { customerId?: unknown } {
  try {
    const state = JSON.parse(page.localStorage?.getItem('esState') ?? '{}') as unknown;
    return typeof state === 'object' && state !== null ? state : {};
  } catch {
    return {};
  }
}

function isVisitorId(value: unknown): value is string {
  return typeof value === 'string' && form.test(value);
}

/** By hand, because `randomUUID` is missing on pages without https. */
function createVisitorId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5').toUpperCase();
}
