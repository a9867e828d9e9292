import type { SimulatedRequest } from '../engine/message.ts';
import { duplicatedRequest } from './refusals.ts';
import type { EsputnikState } from './state.ts';
import type { EsputnikWorld } from './vendor-types.ts';

/** Source: https://docs.esputnik.com/reference/subscribecontact-1 */
const windowMs = 60_000;

/** The refusal of a body that is equal byte for byte to one at the same path within a minute, when the setting is on. */
export async function refuseRepeat(
  { headers, path, body }: SimulatedRequest,
  { requests }: EsputnikState,
  { clock, settings }: EsputnikWorld,
): Promise<typeof duplicatedRequest | undefined> {
  if (!settings.refuseRepeats) return undefined;
  const said = new TextEncoder().encode(`${headers.authorization} ${path.replace(/\/$/, '')}\n`);
  const name = await digest(new Uint8Array([...said, ...(body ?? [])]));
  const nowMs = clock.now();
  for (const [each, atMs] of requests) if (atMs <= nowMs - windowMs) requests.delete(each);
  if (requests.has(name)) return duplicatedRequest;
  requests.set(name, nowMs);
  return undefined;
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}
