import { messagingAddress } from '../address.ts';
import { deleteKeys } from '../channel-life.ts';
import { isRunning } from '../channel-steps.ts';
import { sha256 } from '../digests.ts';
import { ownChannel } from '../ownership.ts';
import { codedError } from '../refusals.ts';
import type { ChannelRow, Dialog360State } from '../state.ts';
import type { Dialog360Handlers } from '../vendor-types.ts';

export const apiKeys = {
  async createApiKey({ path, principal, state, world, request }) {
    const found = ownChannel(state, principal, path);
    if (found.refusal) return found.refusal;
    const { row } = found;
    if (!isRunning(row)) return codedError(400, 'channel_not_running', 'Channel is not running');
    if (!row.permitted) return permissionMissing();
    const api_key = `sbx-${world.ids.alphanumeric(32)}`;
    const id = state.next.apiKeyId();
    const hash = await sha256(api_key);
    await state.apiKeys.insert({ hash, id, channelId: row.id, createdMs: world.clock.now() });
    deleteOlderKeys(state, row.id);
    const key = { id, address: messagingAddress(request), app_id: appIdOf(row), api_key };
    return { status: 201, body: world.settings.keyAnsweredAsList ? { api_keys: [key] } : key };
  },

  listApiKeys({ path, principal, state, request }) {
    const found = ownChannel(state, principal, path);
    if (found.refusal) return found.refusal;
    if (!found.row.permitted) return permissionMissing();
    const keys = state.apiKeys.filter(({ channelId }) => channelId === found.row.id);
    const address = messagingAddress(request);
    return { status: 200, body: { api_keys: keys.map(({ id }) => ({ id, address, app_id: appIdOf(found.row) })) } };
  },

  deleteApiKeys({ path, principal, state }) {
    const found = ownChannel(state, principal, path);
    if (found.refusal) return found.refusal;
    if (!found.row.permitted) return permissionMissing();
    deleteKeys(state, found.row.id);
    return { status: 200, body: { meta: { success: true, http_code: 200, developer_message: 'Deleted' } } };
  },
} satisfies Partial<Dialog360Handlers>;

/** Afterwards, so that of two that are made at once one is left. */
function deleteOlderKeys(state: Dialog360State, channelId: string): void {
  const keys = state.apiKeys.filter((key) => key.channelId === channelId);
  const newest = Math.max(...keys.map(({ id }) => Number(id)));
  for (const { hash, id } of keys) if (Number(id) < newest) state.apiKeys.delete(hash);
}

function permissionMissing() {
  const message = 'No permission to manage API keys for this channel';
  return codedError(403, 'permission_missing', message, 'The client has not granted the permission.');
}

function appIdOf({ channel }: ChannelRow): string {
  return String(channel.integration.app_id ?? '');
}
