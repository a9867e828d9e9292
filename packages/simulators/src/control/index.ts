import { operations as contract } from '@embedworks/contracts/sandbox/operations';
import type { operations } from '@embedworks/contracts/sandbox/rest';
import { validators } from '@embedworks/contracts/sandbox/validators';
import type { ContractIssue } from '../engine/journal.ts';
import { jsonResponse } from '../engine/message.ts';
import { defineVendor } from '../engine/vendor.ts';
import { createWorld, type World } from '../engine/world.ts';
import { clockHandlers } from './clock.ts';
import { worldNameOf, worldNameProblem, type ControlState } from './context.ts';
import { eventHandlers } from './events.ts';
import { faultHandlers } from './faults.ts';
import { journalHandlers } from './journal.ts';
import { snapshotHandlers } from './snapshots.ts';
import { stateHandlers } from './state.ts';
import { triggerHandlers } from './triggers.ts';
import { vendorHandlers } from './vendors.ts';
import { webhookHandlers } from './webhooks.ts';
import { worldHandlers } from './worlds.ts';

export * from './client.ts';
export { worldNameOf, worldNameProblem, type VendorAddresses } from './context.ts';
export { formatEvent, missedEvents, watchWorld, type ControlEvent } from './events.ts';
export { describeVendors, type VendorDescription } from './vendors.ts';

export interface ControlOptions extends Pick<ControlState, 'worlds' | 'describe'> {
  /** Hosts besides this machine that webhooks may go to. Default: none. */
  allowedHosts?: readonly string[] | undefined;
}

/** Its name among the vendors of the control world, for `handle`. */
export const controlVendor = 'sandbox';

/**
 * The control API, played by the same engine as the vendors and held to a contract of its own. Hand its requests to
 * `handle(controlVendor, request)`.
 */
export function createControl({ worlds, describe, allowedHosts = [] }: ControlOptions): World {
  const control = defineVendor<operations, ControlState, never, Record<string, never>>({
    vendor: controlVendor,
    title: 'The control API',
    productionHosts: [],
    operations: contract,
    webhooks: [],
    validators,
    credentials: [],
    pages: [],
    scripts: [],
    settings: {},
    createState: () => Promise.resolve({ worlds, describe, allowedHosts }),
    authenticate: {},
    refusals: {
      unauthorized: () => jsonResponse(401, { error: 'Not allowed.' }),
      invalid: (issues) => jsonResponse(400, { error: sentence(issues) }),
    },
    // The dashboard is on the same origin. Nobody else has any business here.
    allowsOrigin: () => false,
    handlers: {
      ...vendorHandlers,
      ...journalHandlers,
      ...eventHandlers,
      ...triggerHandlers,
      ...faultHandlers,
      ...clockHandlers,
      ...stateHandlers,
      ...snapshotHandlers,
      ...webhookHandlers,
      ...worldHandlers,
    },
  });
  const world = createWorld({ vendors: [control] });
  return {
    ...world,
    async handle(vendor, request) {
      const problem = worldNameProblem(worldNameOf({ request }));
      return problem ? jsonResponse(400, { error: problem }) : world.handle(vendor, request);
    },
  };
}

/** A union that nothing fits has an issue for each of its members, which together help nobody. */
function sentence(issues: readonly ContractIssue[]): string {
  const inEffect = issues.filter(({ at }) => at.startsWith('body/effect'));
  if (inEffect.length < 4) return issues.map(({ at, message }) => `${at} ${message}`).join('; ');
  const others = issues.filter((issue) => !inEffect.includes(issue));
  return [...others.map(({ at, message }) => `${at} ${message}`), `body/effect must be one of: ${effectShapes}`].join(
    '; ',
  );
}

const effectShapes = [
  'latency with distribution fixed and ms, uniform and minMs, maxMs, or lognormal and medianMs, sigma',
  'status with status 200 to 599 (and body, headers)',
  'rate-limit with retryAfterSeconds',
  'reset',
  'truncate',
  'silence',
  'lost',
  'late with ms',
  'duplicate with times from 2',
  'reorder',
  'malformed',
  'wrong-origin',
].join('; ');
