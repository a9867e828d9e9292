import type { operations } from '@embedworks/contracts/sandbox/rest';
import type { SimulatedRequest } from '../engine/message.ts';
import type { Handlers, Vendor } from '../engine/vendor.ts';
import type { World } from '../engine/world.ts';
import { assertWorldName, defaultWorldName, worldHeader, type Worlds } from '../engine/worlds.ts';
import { unknownName } from './names.ts';

/** How one vendor of one world is reached. Addresses belong to the door. */
export interface VendorAddresses {
  /** For browsers. */
  origin: string;
  /** For servers. */
  baseUrl: string;
  /** A page that embeds the vendor, or `null`. */
  hostPage: string | null;
}

/** What every handler sees. */
export interface ControlState {
  worlds: Pick<Worlds, 'get' | 'list' | 'remove'>;
  describe: (world: string, vendor: string) => VendorAddresses;
  /** Hosts besides this machine that webhooks may go to. */
  allowedHosts: readonly string[];
}

export type ControlHandlers = Handlers<operations, ControlState, never, Record<string, never>>;

interface Call {
  state: ControlState;
  request: Pick<SimulatedRequest, 'headers' | 'search'>;
}

/** Named by the header, or by `world` in the query for links and event streams, which cannot send one. */
export function worldNameOf({ request: { headers, search } }: Pick<Call, 'request'>): string {
  return headers[worldHeader] ?? (new URLSearchParams(search).get('world') || defaultWorldName);
}

export function worldOf(call: Call): World {
  return call.state.worlds.get(worldNameOf(call));
}

/** Why it cannot name a world, or `undefined`. */
export function worldNameProblem(name: string): string | undefined {
  try {
    assertWorldName(name);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

export function findVendor(world: World, name: string): Vendor | undefined {
  return world.vendors.find(({ vendor }) => vendor === name);
}

export function refuse<Status extends 400 | 404>(status: Status, error: string) {
  return { status, body: { error } };
}

export function unknownVendor(world: World, name: string) {
  return refuse(404, unknownVendorText(world, name));
}

export function unknownVendorText({ vendors }: World, name: string): string {
  return unknownName(
    'vendor',
    name,
    vendors.map(({ vendor }) => vendor),
  );
}

/** An answer without a body. */
export const done = { status: 204, body: undefined } as const;

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
