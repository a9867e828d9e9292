import type { OperationContract } from '@embedworks/contracts';
import { jsonResponse, type SimulatedResponse } from '../engine/message.ts';
import { gatewayError } from './messaging-errors.ts';
import { isMessaging, tooManyRequests } from './refusals.ts';
import type { Dialog360State } from './state.ts';
import type { Dialog360World, Principal } from './vendor-types.ts';

interface Limit {
  /** Told apart from the caller's other limits. */
  name: string;
  calls: number;
  windowMs: number;
}

/** Source: https://docs.360dialog.com/partner/partner-api/api-reference. Sandbox choice: a partner counts, not a client. */
const balances: Limit = { name: 'balances', calls: 5, windowMs: 30_000 };
/** Sandbox choice. */
const newKeys: Limit = { name: 'keys', calls: 5, windowMs: 30_000 };
/** Sandbox choice. */
const everythingElse: Limit = { name: 'calls', calls: 60, windowMs: 30_000 };
/** Sandbox choice: the vendor documents that the gateway has a limit, and not which. */
const messages: Limit = { name: 'messages', calls: 80, windowMs: 1000 };

const limits: Partial<Record<string, Limit>> = {
  getPartnerBalance: balances,
  getClientBalance: balances,
  getChannelBalance: balances,
  createApiKey: newKeys,
};

/** What refuses a call whatever it asks for. */
export function limit(
  principal: Principal | undefined,
  state: Dialog360State,
  world: Dialog360World,
  operation: OperationContract,
): SimulatedResponse | undefined {
  if (principal?.channelId !== undefined && isMessaging(operation)) {
    return closeGateway(principal.channelId, state, world, operation.operationId);
  }
  if (!('429' in operation.responses)) return undefined;
  // Signing in counts for everybody together: who it is comes out only afterwards.
  const caller = principal?.partnerId ?? 'token';
  const waitMs = countCall(caller, limits[operation.operationId] ?? everythingElse, state, world);
  return waitMs === undefined ? undefined : tooManyRequests(Math.ceil(waitMs / 1000));
}

/** The gateway refuses with 400 for all of these. Source: https://docs.360dialog.com/api/api-error-message-list */
function closeGateway(
  channelId: string,
  state: Dialog360State,
  world: Dialog360World,
  operationId: string,
): SimulatedResponse | undefined {
  const refuse = (message: string) => {
    const { status, body } = gatewayError(operationId, 400, message);
    return jsonResponse(status, body);
  };
  if (world.settings.unpaidAccount) return refuse('The account is unpaid');
  const isRunning = state.channels.get(channelId)?.channel.integration.state === 'running';
  // The health of a number that stands still can be asked for, or nobody would learn why.
  if (!isRunning && operationId !== 'getHealthStatus') return refuse('The channel is disabled');
  if (operationId !== 'sendMessage' || countCall(channelId, messages, state, world) === undefined) return undefined;
  return refuse('Too many requests');
}

/**
 * Counts a call over a sliding window of virtual time. Answers the milliseconds to wait when there were too many; such a
 * call does not count.
 */
function countCall(
  caller: string,
  { name, calls, windowMs }: Limit,
  state: Dialog360State,
  { clock, settings }: Dialog360World,
): number | undefined {
  if (!settings.rateLimit) return undefined;
  const nowMs = clock.now();
  const key = `${caller} ${name}`;
  const recent = (state.calls.get(key) ?? []).filter((atMs) => atMs > nowMs - windowMs);
  state.calls.set(key, recent);
  if (recent.length < calls) {
    recent.push(nowMs);
    return undefined;
  }
  return (recent[0] ?? nowMs) + windowMs - nowMs;
}
