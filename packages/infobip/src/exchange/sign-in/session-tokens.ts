import type { IssuedToken } from '@embedworks/core/server';
import { InfobipError, vendor } from '../../errors.ts';
import type { createSessionStore, SessionRecord } from './session-store.ts';
import type { ReadTokenAnswer } from './token-answer.ts';
import type { createTokenCall } from './token-call.ts';

export interface SessionTokensOptions {
  store: ReturnType<typeof createSessionStore>;
  call: ReturnType<typeof createTokenCall>;
  refreshAfterMs: number | undefined;
  now: () => number;
  wait: (ms: number) => Promise<void>;
}

/** Milliseconds. As long as the one client waits that is known to refresh, whatever the vendor says. */
const unknownRefreshAfterMs = 40_000;
/** How often, and how many milliseconds apart, is looked for what another server is about to store. */
const mostLooks = 6;
const lookAfterMs = 200;
/** Milliseconds before its end at which core's token source asks for another. */
const sourceSkewMs = 60_000;

/**
 * The tokens of sessions. The vendor refreshes a token by the token itself, so it has to be done while it still counts, and
 * the one before may be dead afterwards: one refresh at a time for each session, and what another server has stored
 * meanwhile is taken.
 */
export function createSessionTokens({ store, call, refreshAfterMs, now, wait }: SessionTokensOptions) {
  const refreshing = new Map<string, Promise<SessionRecord>>();

  async function load(id: string): Promise<SessionRecord> {
    const record = await store.load(id);
    if (record) return record;
    throw new InfobipError(`${vendor}: the session is over. Open the page again.`, { code: 'unauthorized' });
  }

  /** What another server has stored in place of a token. */
  async function findSuccessor(id: string, token: string, looks: number): Promise<SessionRecord | undefined> {
    for (let look = 1; ; look++) {
      const stored = await load(id);
      if (stored.token !== token) return stored;
      if (look === looks) return undefined;
      await wait(lookAfterMs);
    }
  }

  async function renew(id: string): Promise<SessionRecord> {
    const record = await load(id);
    const issuedAtMs = now();
    let answer: ReadTokenAnswer;
    try {
      answer = await call.refresh(record.token);
    } catch (error) {
      // A token that is refused may be one that another server has just refreshed, and is still to store.
      const isRefused = error instanceof InfobipError && error.status === 400;
      const stored = await findSuccessor(id, record.token, isRefused ? mostLooks : 1);
      if (stored) return stored;
      throw isRefused ? asOver(error) : error;
    }
    const { token, expiresAtMs } = answer;
    const renewed = { ...record, token, tokenIssuedAtMs: issuedAtMs, tokenExpiresAtMs: toStored(expiresAtMs) };
    return (await store.replace(id, renewed)) ? renewed : load(id);
  }

  function refresh(id: string): Promise<SessionRecord> {
    const pending = refreshing.get(id) ?? renew(id).finally(() => refreshing.delete(id));
    refreshing.set(id, pending);
    return pending;
  }

  function dueAtMs({ tokenIssuedAtMs, tokenExpiresAtMs }: SessionRecord): number {
    const lifetimeMs = tokenExpiresAtMs === null ? 2 * unknownRefreshAfterMs : tokenExpiresAtMs - tokenIssuedAtMs;
    return tokenIssuedAtMs + (refreshAfterMs ?? lifetimeMs / 2);
  }

  /** @param refused a token that is not to come again. */
  async function fresh(id: string, refused?: string): Promise<SessionRecord> {
    const record = await load(id);
    if (record.token === refused) return refresh(id);
    if (dueAtMs(record) > now()) return record;
    return refresh(id).catch((error: unknown) => {
      // Not due to end yet, and the vendor may be back by then.
      const isUsable = (record.tokenExpiresAtMs ?? Infinity) > now();
      if (isUsable && error instanceof InfobipError && error.retryable) return record;
      throw error;
    });
  }

  return {
    refresh,
    async token(id: string): Promise<IssuedToken> {
      const { token, tokenExpiresAtMs } = await fresh(id);
      return { token, expiresAtMs: tokenExpiresAtMs ?? Infinity };
    },
    /** For one client: its source keeps a token until the refresh is due, and asks earlier only when it was refused. */
    sourceOf(id: string): () => Promise<IssuedToken> {
      let last: { token: string; dueAtMs: number } | undefined;
      return async () => {
        const isRefused = last !== undefined && now() < last.dueAtMs;
        const record = await fresh(id, isRefused ? last?.token : undefined);
        last = { token: record.token, dueAtMs: dueAtMs(record) };
        // The source goes by the clock of the machine.
        return { token: record.token, expiresAtMs: Date.now() + (last.dueAtMs - now()) + sourceSkewMs };
      };
    },
  };
}

/** In JSON there is no infinity. */
export function toStored(expiresAtMs: number): number | null {
  return Number.isFinite(expiresAtMs) ? expiresAtMs : null;
}

function asOver({ call }: InfobipError): InfobipError {
  const message = `${vendor}: the vendor no longer refreshes this session. Open the page again.`;
  return new InfobipError(message, { code: 'unauthorized', call, status: 400 });
}
