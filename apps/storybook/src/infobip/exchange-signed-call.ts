/** What the page on signed calls has beside the contract. */
import type { CallRefusal } from '@embedworks/infobip/exchange';

/** Known answers, for a signing secret `sandbox-signing-secret` and a timestamp `1767225600000`. */
export const vectors = [
  {
    body: '{"order_id":"152512"}',
    signature: '2215fd6a686421ff8568a6e3e1d2ad5eeca49015e9835cf88a5b24524e0c87a3',
  },
  { body: '', signature: 'efbf331c6362f6e3a1fa114e35c8d2e8f434851ba08d86a1db8049bbccee4a22' },
  {
    body: '{"name":"Zoë","n":1}',
    signature: 'ec8d056b28a079ffaa297de5f27ea3ca4e100339c71857b1c2dfa36e96c70546',
  },
] as const;

export interface Refusal {
  /** When it is refused. */
  when: string;
  /** What to choose in the portal's run log to see it. */
  played: readonly string[];
}

/** Every reason for a 401, as `onRefused` is told it. The caller learns none. */
export const refusals: Readonly<Record<CallRefusal['reason'], Refusal>> = {
  missing_header: { when: 'One of the three headers is missing or empty.', played: ['Without a signature'] },
  wrong_signature: {
    when: 'Timestamp or body are not the ones that were signed, or none of your secrets signed them.',
    played: ['Changed after they were signed', 'Signed with another secret', 'Spaced anew after they were signed'],
  },
  malformed_header: { when: 'The signature holds, but the timestamp is no number of milliseconds.', played: [] },
  outside_window: {
    when: 'The timestamp is further from your clock than the tolerance, either way.',
    played: ['Signed ten minutes ago', 'Signed ten minutes ahead'],
  },
  replayed: { when: 'The same call was accepted before.', played: ['Twice, the same to the byte'] },
};
