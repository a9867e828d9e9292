import type { OperationContract } from '@embedworks/contracts';
import { jsonResponse, type SimulatedResponse } from '../engine/message.ts';
import { tooManyCalls } from './refusals.ts';
import type { ApizeeState } from './state.ts';
import type { ApizeeWorld, Principal } from './vendor-types.ts';

/** Source: https://dev.apirtc.com/apirtc-developer-portal/rest-apis-and-integration/rate-limits */
const callsPerWindow = 10;
const windowMs = 60_000;

/** The limit of the operations that name it in the contract. Signing in counts once its user is known, in its handler. */
export function limit(
  principal: Principal | undefined,
  state: ApizeeState,
  world: ApizeeWorld,
  operation: OperationContract,
): SimulatedResponse | undefined {
  if (!principal || !('429' in operation.responses)) return undefined;
  const resetSeconds = countCall(principal.countedAs, state, world);
  if (resetSeconds === undefined) return undefined;
  const { status, body, headers } = tooManyCalls(resetSeconds);
  return jsonResponse(status, body, headers);
}

/** Counts a call over a sliding minute of virtual time. Answers the seconds to wait when there were too many; such a call does not count. */
export function countCall(caller: string, state: ApizeeState, { clock, settings }: ApizeeWorld): number | undefined {
  if (!settings.rateLimit) return undefined;
  const nowMs = clock.now();
  const recent = (state.calls.get(caller) ?? []).filter((atMs) => atMs > nowMs - windowMs);
  state.calls.set(caller, recent);
  if (recent.length < callsPerWindow) {
    recent.push(nowMs);
    return undefined;
  }
  return Math.ceil(((recent[0] ?? nowMs) + windowMs - nowMs) / 1000);
}
