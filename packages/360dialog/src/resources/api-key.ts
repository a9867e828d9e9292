import type { components } from '@embedworks/contracts/360dialog/rest';
import { Dialog360Error, vendor } from '../errors.ts';

type CreatedApiKey = components['schemas']['CreatedApiKey'];

/** The API key of a channel. Printing or serialising it shows everything but the secret. */
export class Dialog360ApiKey {
  readonly channelId: string;
  /** Base URL of the Messaging API for this key. `undefined` when the vendor did not say. */
  readonly address: string | undefined;
  readonly id: string | undefined;
  readonly appId: string | undefined;
  // Private fields are in no JSON, no log and no clone.
  readonly #secret: string;

  constructor(channelId: string, { id, address, app_id, api_key }: CreatedApiKey) {
    this.channelId = channelId;
    // One that is no text must not cost the key.
    this.address = typeof address === 'string' ? address : undefined;
    this.id = toText(id);
    this.appId = toText(app_id);
    this.#secret = api_key;
  }

  /** The secret itself, to be stored. The vendor shows it this once. */
  reveal(): string {
    return this.#secret;
  }

  toString(): string {
    return `[API key of channel ${this.channelId}]`;
  }
}

/**
 * Reads the key at the top, else in the first row of `api_keys`, as an old page of the vendor shows it.
 * Source: https://docs.360dialog.com/partner/partner-api/api-reference/channel-management
 *
 * @throws {Dialog360Error} `malformed` when there is none. The answer is not kept: it may hold the key.
 */
export function toApiKey(channelId: string, data: unknown, call: string): Dialog360ApiKey {
  const { api_keys } = (data ?? {}) as { api_keys?: unknown };
  const created = [data, Array.isArray(api_keys) ? (api_keys[0] as unknown) : undefined].find(isCreatedApiKey);
  if (created) return new Dialog360ApiKey(channelId, created);
  throw new Dialog360Error(`${vendor}: ${call} answered no api_key.`, { code: 'malformed', call });
}

function isCreatedApiKey(row: unknown): row is CreatedApiKey {
  if (typeof row !== 'object' || row === null) return false;
  const { api_key } = row as Partial<CreatedApiKey>;
  return typeof api_key === 'string' && api_key !== '';
}

/** Both numbers and texts were seen. */
export function toText(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
