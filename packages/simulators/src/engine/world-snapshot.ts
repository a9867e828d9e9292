import { editSnapshot, type StateChange } from './changes.ts';
import { isPlainObject } from './json.ts';
import { checkVersion, readStateSnapshot, SnapshotError, snapshotVersion, type StateSnapshot } from './snapshot.ts';

/** A whole world, as JSON. */
export interface WorldSnapshot {
  version: typeof snapshotVersion;
  /** Virtual time, milliseconds since the epoch. */
  clockMs: number;
  frozen: boolean;
  vendors: Record<string, VendorSnapshot>;
  /** The rules that are set. */
  faults: readonly object[];
  /** By vendor. */
  webhookTargets: Readonly<Record<string, object>>;
}

export interface VendorSnapshot {
  state: StateSnapshot;
  settings: Record<string, unknown>;
  /** Where the generator of ids stands. */
  ids: number;
}

/** What changed at once: by a request, by a task that fell due, or by the control API. Absent: as it was. */
export interface Commit extends Partial<Pick<WorldSnapshot, 'faults' | 'webhookTargets'>> {
  clockMs: number;
  frozen: boolean;
  /** Whose state, settings or ids changed. */
  vendor?: string;
  changes?: readonly StateChange[];
  /** All of them. */
  settings?: Record<string, unknown>;
  ids?: number;
}

/** Goes from a snapshot through the commits after it. */
export interface Replay {
  /** @throws {RangeError} when the commit does not fit to what is before it. */
  add(commit: object): void;
  result(): WorldSnapshot;
}

/**
 * Checks a document that came from outside.
 * @param vendors Those of the world. Default: any.
 * @throws {SnapshotError} for another version, an unknown vendor, or the wrong shape.
 */
export function readWorldSnapshot(json: unknown, vendors?: readonly string[]): WorldSnapshot {
  if (!isPlainObject(json)) throw new SnapshotError('A snapshot must be a JSON object.');
  checkVersion(json.version);
  const { clockMs, frozen, faults = [], webhookTargets = {} } = json;
  if (!Number.isFinite(clockMs)) throw new SnapshotError('clockMs must be a number: milliseconds since the epoch.');
  if (typeof frozen !== 'boolean') throw new SnapshotError('frozen must be true or false.');
  if (!isPlainObject(json.vendors)) throw new SnapshotError('vendors must be an object.');
  if (!Array.isArray(faults) || !faults.every(isPlainObject))
    throw new SnapshotError('faults must be a list of rules.');
  if (!isPlainObject(webhookTargets) || !Object.values(webhookTargets).every(isPlainObject))
    throw new SnapshotError('webhookTargets must be an object of targets by vendor.');
  const kept = Object.entries(json.vendors).map(([name, vendor]) => {
    if (vendors && !vendors.includes(name))
      throw new SnapshotError(
        `The snapshot has a vendor "${name}", which is unknown here. There are: ${vendors.join(', ')}.`,
      );
    return [name, readVendor(name, vendor)] as const;
  });
  return {
    version: snapshotVersion,
    clockMs: clockMs as number,
    frozen,
    vendors: Object.fromEntries(kept),
    faults,
    webhookTargets: webhookTargets as Record<string, object>,
  };
}

function readVendor(name: string, json: unknown): VendorSnapshot {
  if (!isPlainObject(json)) throw new SnapshotError(`The vendor ${name} must be an object.`);
  const { settings = {}, ids } = json;
  if (!isPlainObject(settings)) throw new SnapshotError(`The settings of ${name} must be an object.`);
  if (!Number.isInteger(ids)) throw new SnapshotError(`ids of ${name} must be a whole number.`);
  try {
    return { state: readStateSnapshot(json.state), settings, ids: ids as number };
  } catch (error) {
    if (error instanceof SnapshotError) throw new SnapshotError(`${name}: ${error.message}`);
    throw error;
  }
}

/** @throws {SnapshotError} when `base` is no snapshot of a world. */
export function createReplay(base: unknown): Replay {
  const { vendors, ...world } = readWorldSnapshot(base);
  const kept = new Map(
    Object.entries(vendors).map(([name, { state, ...rest }]) => [name, { editor: editSnapshot(state), ...rest }]),
  );
  return {
    add(json) {
      const { vendor: name, changes, settings, ids, ...rest } = json as Commit;
      Object.assign(world, rest);
      if (name === undefined) return;
      const vendor = kept.get(name);
      if (!vendor) throw new RangeError(`It changes a vendor "${name}" that the snapshot before it does not have.`);
      if (changes) vendor.editor.apply(changes);
      if (settings) vendor.settings = settings;
      if (ids !== undefined) vendor.ids = ids;
    },
    result: () => ({
      ...world,
      vendors: Object.fromEntries(
        [...kept].map(([name, { editor, ...rest }]) => [name, { state: editor.result(), ...rest }]),
      ),
    }),
  };
}
