import type { components } from '@embedworks/contracts/sandbox/rest';
import { effectsOf, type FaultRule, type FaultSubject } from '../engine/faults.ts';
import { faultScenarios, findScenario } from '../engine/scenarios.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { World } from '../engine/world.ts';
import { announce } from './changes.ts';
import { done, findVendor, refuse, unknownVendorText, worldOf, type ControlHandlers } from './context.ts';
import { headerProblem } from './headers.ts';
import { unknownName } from './names.ts';
import { listScenarios } from './scenario-list.ts';
import { messageNames } from './vendors.ts';

type NewFaultRule = components['schemas']['NewFaultRule'];

export const faultHandlers = {
  listFaults: (call) => ({ status: 200, body: { faults: [...worldOf(call).faults.list()] } }),
  addFault: (call) => addRule(worldOf(call), call.body),
  clearFaults(call) {
    const world = worldOf(call);
    world.faults.clear();
    announce(world, 'faults');
    return done;
  },
  removeFault(call) {
    const world = worldOf(call);
    const known = world.faults.list().map(({ id }) => id);
    if (!world.faults.remove(call.path.id)) return refuse(404, unknownName('fault', call.path.id, known));
    announce(world, 'faults');
    return done;
  },
  listScenarios: (call) => ({ status: 200, body: { scenarios: listScenarios(worldOf(call).vendors) } }),
  playScenario(call) {
    const world = worldOf(call);
    const { id } = call.path;
    const scenario = findScenario(id);
    if (scenario) return addRule(world, { ...call.body, on: scenario.on, effect: scenario.effect });
    const own = listScenarios(world.vendors).find((each) => each.id === id);
    if (own)
      return refuse(400, `${id} is asked for by a value of yours: ${own.ways.map(({ value }) => value).join('; ')}.`);
    const known = faultScenarios.map((each) => each.id);
    return refuse(404, unknownName('scenario', id, known));
  },
} satisfies ControlHandlers;

function addRule(world: World, rule: NewFaultRule) {
  const problem = ruleProblem(world, rule);
  if (problem) return refuse(400, problem);
  const added: FaultRule = world.faults.add(rule);
  announce(world, 'faults');
  return { status: 200 as const, body: added };
}

/** Refuses rules that could never strike, because nobody would notice that they do not. */
export function ruleProblem(world: World, { vendor: vendorName, on, name, effect }: NewFaultRule): string | undefined {
  if (!effectsOf[on].includes(effect.type)) {
    const suitable = (Object.keys(effectsOf) as FaultSubject[]).filter((each) => effectsOf[each].includes(effect.type));
    return `A ${on} cannot suffer ${effect.type}, which is for a ${suitable.join(' or ')}. It can suffer ${effectsOf[on].join(', ')}.`;
  }
  if (effect.type === 'latency' && effect.distribution === 'uniform' && effect.minMs > effect.maxMs)
    return `minMs must be at most maxMs, which is ${effect.maxMs}, not ${effect.minMs}.`;
  const headers = effect.type === 'status' ? headerProblem(effect.headers ?? {}) : undefined;
  if (headers) return headers;
  const vendor = vendorName === undefined ? undefined : findVendor(world, vendorName);
  if (vendorName !== undefined && !vendor) return unknownVendorText(world, vendorName);
  const known = (vendor ? [vendor] : world.vendors).flatMap((each) => namesOf(each, on));
  if (name === undefined || known.includes(name)) return undefined;
  return unknownName(`${nouns[on]}${vendor ? ` of ${vendor.title}` : ''} called`, name, known);
}

const nouns: Record<FaultSubject, string> = { request: 'operation', message: 'message', webhook: 'webhook' };

function namesOf(vendor: Vendor, on: FaultSubject): string[] {
  if (on === 'request') return vendor.operations.map(({ operationId }) => operationId);
  return on === 'message' ? messageNames(vendor) : vendor.webhooks.map(({ path }) => path);
}
