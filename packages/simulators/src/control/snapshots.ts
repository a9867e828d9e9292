import type { components } from '@embedworks/contracts/sandbox/rest';
import { validators } from '@embedworks/contracts/sandbox/validators';
import { toContractIssues } from '../engine/journal.ts';
import { SnapshotError } from '../engine/snapshot.ts';
import { checkTarget } from '../engine/webhook-target.ts';
import { readWorldSnapshot, type WorldSnapshot } from '../engine/world-snapshot.ts';
import type { World } from '../engine/world.ts';
import { announce } from './changes.ts';
import { done, refuse, worldOf, type ControlHandlers } from './context.ts';
import { ruleProblem } from './faults.ts';
import { unknownName } from './names.ts';
import { settingProblem } from './vendors.ts';

type NewFaultRule = components['schemas']['NewFaultRule'];

interface Kept {
  takenMs: number;
  snapshot: WorldSnapshot;
}

/** Kept until their world ends, also over its resets. */
const keptOf = new WeakMap<World, Map<string, Kept>>();

export const snapshotHandlers = {
  exportSnapshot: async (call) => ({ status: 200, body: await worldOf(call).snapshot() }),
  async importSnapshot(call) {
    const world = worldOf(call);
    const problem = snapshotProblem(world, call.body, call.state.allowedHosts);
    if (problem) return refuse(400, problem);
    try {
      await world.restore(call.body);
    } catch (error) {
      if (error instanceof SnapshotError) return refuse(400, error.message);
      throw error;
    }
    return done;
  },
  listSnapshots(call) {
    const kept = [...(keptOf.get(worldOf(call)) ?? [])];
    return { status: 200, body: { snapshots: kept.map(([name, { takenMs }]) => ({ name, takenMs })) } };
  },
  async saveSnapshot(call) {
    const world = worldOf(call);
    const kept = keptOf.get(world) ?? new Map<string, Kept>();
    keptOf.set(world, kept.set(call.path.name, { takenMs: world.clock.now(), snapshot: await world.snapshot() }));
    announce(world, 'snapshots');
    return done;
  },
  async restoreSnapshot(call) {
    const world = worldOf(call);
    const { name } = call.path;
    const kept = keptOf.get(world) ?? new Map<string, Kept>();
    const found = kept.get(name);
    if (!found) return refuse(404, unknownName('snapshot', name, kept.keys()));
    await world.restore(found.snapshot);
    return done;
  },
} satisfies ControlHandlers;

/** A document from outside may ask for nothing that the control API would refuse when asked directly. */
function snapshotProblem(world: World, json: unknown, allowedHosts: readonly string[]): string | undefined {
  try {
    const vendors = world.vendors.map(({ vendor }) => vendor);
    const { faults, webhookTargets, vendors: kept } = readWorldSnapshot(json, vendors);
    for (const vendor of world.vendors) {
      const problem = settingProblem(world, vendor, kept[vendor.vendor]?.settings ?? {});
      if (problem) return problem;
    }
    for (const rule of faults) {
      const problem = shapeProblem('addFault', 'faults', rule) ?? ruleProblem(world, rule as NewFaultRule);
      if (problem) return problem;
    }
    for (const target of Object.values(webhookTargets)) {
      const problem =
        shapeProblem('setWebhookTarget', 'webhookTargets', target) ??
        checkTarget((target as { url: string }).url, allowedHosts);
      if (problem) return problem;
    }
    return undefined;
  } catch (error) {
    if (error instanceof SnapshotError) return error.message;
    throw error;
  }
}

function shapeProblem(operationId: string, part: string, value: unknown): string | undefined {
  const validate = validators[operationId]?.body;
  if (!validate || validate(value)) return undefined;
  const [issue] = toContractIssues(part, validate.errors);
  return issue && `${issue.at} ${issue.message}`;
}
