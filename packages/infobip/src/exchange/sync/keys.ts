import { digest } from '../../webhook-events.ts';

/** An id as part of a key: keys of tables hold 255 characters. */
export async function toShortId(id: string): Promise<string> {
  return encodeURIComponent(id).length <= 100 ? id : `~${await digest(id)}`;
}
