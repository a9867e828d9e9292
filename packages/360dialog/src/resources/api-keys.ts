import type { Dialog360Client } from '../client.ts';
import { Dialog360Error, vendor } from '../errors.ts';
import { toApiKey, toText, type Dialog360ApiKey } from './api-key.ts';
import { abortable, dataOf, toInit, toPathId, type CallOptions } from './call.ts';

export interface CreateApiKeyOptions extends CallOptions {
  /** Makes a key although nobody knows whether the last call made one. Default: false. */
  replace?: boolean | undefined;
}

/** A call that runs, and how many wait for it. */
interface Creation {
  key: Promise<Dialog360ApiKey>;
  waiting: number;
}

/**
 * The API keys of channels.
 *
 * A new key ends every other key of the number and is shown once.
 * Sources: https://docs.360dialog.com/docs/hub/api-key and
 * https://docs.360dialog.com/partner/partner-api/api-reference/channel-management
 */
export function createApiKeys(client: Dialog360Client, partnerId: string) {
  const path = '/api/v2/partners/{partner_id}/channels/{channel_id}/api_keys';
  const pathOf = (channelId: string) => ({
    path: { partner_id: partnerId, channel_id: toPathId('channelId', channelId) },
  });
  const running = new Map<string, Creation>();
  /** Channels whose last key may have been made and lost. */
  const doubtful = new Set<string>();

  async function request(channelId: string): Promise<Dialog360ApiKey> {
    const params = pathOf(channelId);
    const call = `POST ${path.replace('{partner_id}', partnerId).replace('{channel_id}', channelId)}`;
    try {
      // Without the caller's signal: a call that is under way cannot be taken back.
      const key = toApiKey(channelId, await dataOf(client.POST(path, { params, body: {} })), call);
      doubtful.delete(channelId);
      return key;
    } catch (error) {
      if (!mayHaveMadeKey(error)) throw error;
      doubtful.add(channelId);
      throw stateUnknown(channelId, error);
    }
  }

  function start(channelId: string): Creation {
    const key = request(channelId).finally(() => running.delete(channelId));
    const creation = { key, waiting: 0 };
    running.set(channelId, creation);
    key.then(
      () => creation.waiting === 0 && doubtful.add(channelId),
      () => undefined,
    );
    return creation;
  }

  return {
    /**
     * Makes the key. Calls for one channel at the same time, of this client, share one call and its key.
     *
     * It is never repeated when its outcome is unknown, after a time-out, a lost connection or a 5xx: it then throws
     * `key_state_unknown`, and so does every further call for this channel until `replace` says that making another
     * key, which ends the one that may exist, is meant. Also throws `channel_not_running` and `permission_missing`.
     * `signal` ends the wait, not the call.
     */
    async create(channelId: string, { replace = false, signal }: CreateApiKeyOptions = {}): Promise<Dialog360ApiKey> {
      if (signal?.aborted) throw aborted(channelId, signal, 'before it began');
      const current = running.get(channelId);
      if (!current && !replace && doubtful.has(channelId)) throw stateUnknown(channelId);
      const creation = current ?? start(channelId);
      creation.waiting += 1;
      return abortable(creation.key, signal, () => {
        creation.waiting -= 1;
        return aborted(channelId, signal, 'while it ran, so a key may be made all the same');
      });
    },
    /** The keys of a channel, without their secrets. */
    async list(channelId: string, options?: CallOptions) {
      const { api_keys } = await dataOf(client.GET(path, { ...toInit(options), params: pathOf(channelId) }));
      return api_keys.map(({ id, address, app_id }) => ({ id: toText(id), address, appId: toText(app_id) }));
    },
    /** Ends all keys of a channel. */
    async delete(channelId: string, options?: CallOptions): Promise<void> {
      await client.DELETE(path, { ...toInit(options), params: pathOf(channelId) });
      doubtful.delete(channelId);
    },
  };
}

/** A refusal has made none, nor has a sign-in that failed. */
function mayHaveMadeKey(error: unknown): boolean {
  if (!(error instanceof Dialog360Error)) return true;
  const { code, status, call } = error;
  if (!call?.endsWith('/api_keys')) return false;
  return code === 'malformed' || status === undefined || status === 408 || status >= 500;
}

function stateUnknown(channelId: string, cause?: unknown): Dialog360Error {
  return new Dialog360Error(
    `${vendor}: whether channel ${channelId} has a new API key is unknown. If it has, the older ones have ended and ` +
      'the new one cannot be read again. Call apiKeys.create with replace: true to make another.',
    { code: 'key_state_unknown', cause },
  );
}

function aborted(channelId: string, signal: AbortSignal | undefined, when: string): Dialog360Error {
  const message = `${vendor}: making an API key for channel ${channelId} was aborted ${when}.`;
  return new Dialog360Error(message, { code: 'aborted', cause: signal?.reason as unknown });
}
