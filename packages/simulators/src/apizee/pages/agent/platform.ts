import type { components } from '@embedworks/contracts/apizee/rest';
import { SessionRefusedError, type AgentPlatform, type SessionRequest } from './platform-contract.ts';

export interface PlatformOptions {
  /** Replaces the browser's, e.g. in tests. */
  fetch(address: string, init?: RequestInit): Promise<Response>;
  /** Turns an address of the vendor into the one it is served at here. */
  resolve(address: string): string;
  /** Session storage; throws where the browser denies it. */
  storage(): Storage;
  createToken(input: { apiKey: string; userAgentId: string; nowMs: number }): Promise<string>;
  now(): number;
  log(message: string, cause: unknown): void;
}

/** Seen in the platform's SDK: 100 attempts, about 17 minutes in all. */
const maxAttempts = 100;
const retryStepMs = 200;
const invitationLimitMs = 10_000;

/**
 * The vendor's cloud over HTTP, as the agent app calls it.
 * https://github.com/ApiRTC/web-agent and https://www.npmjs.com/package/@apirtc/apirtc
 */
export function createPlatform({ fetch, resolve, storage, createToken, now, log }: PlatformOptions): AgentPlatform {
  /** Answers the platform's time, milliseconds since the epoch. */
  async function register({ cloudUrl, apiKey }: SessionRequest, signal: AbortSignal): Promise<number> {
    const address = resolve(`${cloudUrl}/api/v2/preferredCCS?apiKey=${encodeURIComponent(apiKey)}`);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const response = await fetch(address, { signal });
        const answer: unknown = await response.json();
        // The platform's clock counts, which a sandbox may have moved.
        if (response.ok) return Date.parse(response.headers.get('date') ?? '') || now();
        if (response.status < 500) throw new SessionRefusedError(`received ${response.status}`, { cause: answer });
        throw new Error(`received ${response.status}`);
      } catch (error) {
        if (error instanceof SessionRefusedError || signal.aborted || attempt === maxAttempts) throw error;
        await wait(retryStepMs * attempt, signal);
      }
    }
  }

  return {
    async openSession(request, signal) {
      if (isStorageDenied(storage, log)) return await new Promise<never>(() => {});
      const nowMs = await register(request, signal);
      const { apiKey, userId = toUserId() } = request;
      return { userId, token: await createToken({ apiKey, userAgentId: userId, nowMs }) };
    },

    async createInvitation({ serviceUrl, session, invitation }, signal) {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(new Error('no answer within 10 seconds')), invitationLimitMs);
      try {
        const response = await fetch(resolve(serviceUrl), {
          method: 'POST',
          headers: toHeaders(session.token),
          body: JSON.stringify({ data: invitation } satisfies components['schemas']['Invitation']),
          signal: AbortSignal.any([signal, limit.signal]),
        });
        if (!response.ok) throw new Error(`received ${response.status}`);
        const { id } = (await response.json()) as Partial<components['schemas']['InvitationCreated']>;
        if (!id) throw new Error(`received ${response.status} without an id`);
        return id;
      } finally {
        clearTimeout(timer);
      }
    },

    async sendTextMessage({ cloudUrl, session, to, body }) {
      const response = await fetch(resolve(`${cloudUrl}/api/text-message`), {
        method: 'POST',
        headers: toHeaders(session.token),
        body: JSON.stringify({ to: [to], body } satisfies components['schemas']['TextMessageInput']),
      });
      if (!response.ok) throw new Error(`received ${response.status}`);
      await response.json();
    },
  };
}

function toHeaders(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
}

/** The SDK breaks on a denied `sessionStorage` while it connects, and then nothing ever comes back from it. */
function isStorageDenied(storage: () => Storage, log: PlatformOptions['log']): boolean {
  try {
    storage().getItem('apiRTC');
    return false;
  } catch (error) {
    log('Storage is denied.', error);
    return true;
  }
}

/** The platform gives its users numbers of six digits. */
function toUserId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(100_000 + (random % 900_000));
}

function wait(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new Error('given up', { cause: signal.reason }));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, durationMs);
    signal.addEventListener('abort', stop, { once: true });
  });
}
