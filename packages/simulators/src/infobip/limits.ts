import type { OperationContract } from '@embedworks/contracts';
import type { SimulatedResponse } from '../engine/message.ts';
import { tooManyRequests, withoutScope } from './refusals.ts';
import { scopesFor } from './scopes.ts';
import type { InfobipState } from './state.ts';
import type { InfobipWorld, Principal } from './vendor-types.ts';

interface Limit {
  calls: number;
  windowMs: number;
}

const perSecond = (calls: number): Limit => ({ calls, windowMs: 1000 });

/** Where an operation has another rate than its product. */
const byOperation: Partial<Record<string, Limit>> = {
  // Sandbox choice: no rate is published.
  startEmbedding: perSecond(10),
  // Sandbox choice: as for making a session, which is published.
  destroySession: perSecond(10),
  createOauthToken: perSecond(10),
  createExchangeToken: perSecond(10),
  createExchangeTokenAtAmg: perSecond(10),
  createExchangeTokenAtConversationsAmg: perSecond(10),
  createSession: perSecond(10),
  listConversationMessages: { calls: 500, windowMs: 60_000 },
  createPerson: perSecond(10),
  matchPersons: perSecond(15),
  sendEvent: perSecond(250),
};

/** What refuses a call whatever it asks for: first the scopes, then the rate. */
export function limit(
  principal: Principal | undefined,
  state: InfobipState,
  world: InfobipWorld,
  operation: OperationContract,
): SimulatedResponse | undefined {
  const scopes = scopesFor(operation);
  if (principal && scopes.length > 0 && !scopes.some((scope) => principal.scopes.includes(scope))) {
    return withoutScope();
  }
  return countCall(operation, state, world) ? undefined : tooManyRequests();
}

/** The published rates; the products that have none are not limited. */
export function limitOf({ operationId, path }: OperationContract): Limit | undefined {
  const own = byOperation[operationId];
  if (own) return own;
  if (path.includes('/flows/')) return perSecond(10);
  if (path.startsWith('/provisioning/')) return perSecond(1);
  if (path.startsWith('/people/')) return perSecond(5);
  return undefined;
}

/** Sandbox choice: fixed windows of virtual time, for all keys of the account together. What is refused does not count. */
function countCall(operation: OperationContract, state: InfobipState, { clock, settings }: InfobipWorld): boolean {
  const rate = limitOf(operation);
  if (!settings.rateLimit || !rate) return true;
  const windowMs = Math.floor(clock.now() / rate.windowMs) * rate.windowMs;
  const before = state.calls.get(operation.operationId);
  const calls = before?.windowMs === windowMs ? before.calls : 0;
  if (calls >= rate.calls) return false;
  state.calls.set(operation.operationId, { windowMs, calls: calls + 1 });
  return true;
}
