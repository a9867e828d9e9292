import { sha256, toBase64Url } from '../../bytes.ts';
import type { ExchangeServerSession, SessionKeyring } from './options.ts';
import { toStorageKey, type ExchangeStorage } from '../settings/storage.ts';

/** What is kept of a session, sealed as a whole. */
export interface SessionRecord extends Omit<ExchangeServerSession, 'id' | 'accountKey'> {
  token: string;
  tokenIssuedAtMs: number;
  /** `null` where the vendor does not say. */
  tokenExpiresAtMs: number | null;
}

export interface SessionStoreOptions {
  storage: ExchangeStorage;
  keyring: SessionKeyring;
  now: () => number;
  onError: (error: unknown) => void;
}

const area = 'exchange-sessions';
const sweepEveryMs = 3_600_000;

/**
 * Sessions by what their cookie hashes to, so that who reads the storage can sign in as nobody. The moment a session ends is
 * part of its cookie and its key: what is over is found without opening it.
 */
export function createSessionStore({ storage, keyring, now, onError }: SessionStoreOptions) {
  let lastSweepMs = -Infinity;

  /** Storages without expiry of their own keep what nobody asks for again. */
  async function sweep(): Promise<void> {
    if (now() - lastSweepMs < sweepEveryMs) return;
    lastSweepMs = now();
    for (const key of await storage.getKeys(area)) {
      if (Number(key.split(':').at(-2)) <= now()) await storage.removeItem(key);
    }
  }

  const seal = (id: string, record: SessionRecord) => keyring.seal(JSON.stringify(record), id);
  /** Drivers that know `ttl`, as Redis does, forget it by themselves. */
  const lifetimeOf = ({ expiresAtMs }: SessionRecord) => ({ ttl: Math.ceil((expiresAtMs - now()) / 1000) });

  return {
    /** @returns the value of the cookie, which nobody else learns, and the session's id. */
    async create(record: SessionRecord): Promise<{ cookie: string; id: string }> {
      // Nobody waits for it to be tidy.
      void sweep().catch(onError);
      const cookie = `${record.expiresAtMs}.${toBase64Url(crypto.getRandomValues(new Uint8Array(32)))}`;
      const id = await toId(record.expiresAtMs, cookie);
      await storage.setItem(id, await seal(id, record), lifetimeOf(record));
      return { cookie, id };
    },
    /** Writes what was renewed, and says whether it did: a session that has ended meanwhile stays so. */
    async replace(id: string, record: SessionRecord): Promise<boolean> {
      const sealed = await seal(id, record);
      if (storage.replaceItem) return storage.replaceItem(id, sealed, lifetimeOf(record));
      // The last look, as near to the write as such a storage allows.
      if ((await storage.getItem(id)) === null) return false;
      await storage.setItem(id, sealed, lifetimeOf(record));
      return true;
    },
    /** The id that belongs to a cookie, if it can be one. */
    async idOf(cookie: string | undefined): Promise<string | undefined> {
      const [, expiresAtMs] = /^(\d{1,16})\.[\w-]{43}$/.exec(cookie ?? '') ?? [];
      return cookie && Number(expiresAtMs) > now() ? toId(Number(expiresAtMs), cookie) : undefined;
    },
    async load(id: string): Promise<SessionRecord | undefined> {
      const sealed = await storage.getItem(id);
      if (typeof sealed !== 'string') return undefined;
      try {
        const record = JSON.parse(await keyring.open(sealed, id)) as SessionRecord;
        return record.expiresAtMs > now() ? record : undefined;
      } catch (error) {
        // Sealed with a key that is gone: the user opens the page again.
        onError(error);
        return undefined;
      }
    },
    remove: (id: string) => storage.removeItem(id),
  };
}

async function toId(expiresAtMs: number, cookie: string): Promise<string> {
  return toStorageKey(area, expiresAtMs, toBase64Url(await sha256(cookie)));
}

export function toSession(id: string, record: SessionRecord): ExchangeServerSession {
  const { user, conversationId, state, returnTo, signedInAtMs, expiresAtMs } = record;
  return { id, accountKey: user.accountKey, user, conversationId, state, returnTo, signedInAtMs, expiresAtMs };
}
