import type { OperationContract } from '@embedworks/contracts';
import type { SimulatedResponse } from '../engine/message.ts';
import { forbidden, tooManyRequests } from './refusals.ts';
import { mayCall } from './rights.ts';
import type { EsputnikState } from './state.ts';
import type { EsputnikWorld, Principal } from './vendor-types.ts';

/** 200 a second are documented for one method. Sandbox choice: for all of a key together, but for the bulk call. */
const callsPerSecond = { any: 200, bulkUpdateContacts: 1 };

/** Rights of the key, then its limits. Pages with a token have neither. */
export function limit(
  principal: Principal | undefined,
  state: EsputnikState,
  world: EsputnikWorld,
  operation: OperationContract,
): SimulatedResponse | undefined {
  if (principal?.kind !== 'key') return undefined;
  if (!mayCall(principal.right, operation)) return forbidden();
  const isBulk = operation.operationId === 'bulkUpdateContacts';
  return takeOne(principal.key, isBulk ? 'bulkUpdateContacts' : 'any', state, world) ? undefined : tooManyRequests();
}

/** A bucket of as many calls as a second has, which fills up again evenly over virtual time. What is refused takes nothing. */
function takeOne(
  key: string,
  kind: keyof typeof callsPerSecond,
  { buckets }: EsputnikState,
  { clock, settings }: EsputnikWorld,
): boolean {
  if (!settings.rateLimit) return true;
  const nowMs = clock.now();
  const full = callsPerSecond[kind];
  const { left, atMs } = buckets.get(`${key} ${kind}`) ?? { left: full, atMs: nowMs };
  const filled = Math.min(full, left + (Math.max(0, nowMs - atMs) / 1000) * full);
  const isTaken = filled >= 1;
  buckets.set(`${key} ${kind}`, { left: isTaken ? filled - 1 : filled, atMs: nowMs });
  return isTaken;
}
