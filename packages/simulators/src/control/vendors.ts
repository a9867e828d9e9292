import { staticPathsOf } from '../engine/page.ts';
import type { components } from '@embedworks/contracts/sandbox/rest';
import type { Vendor } from '../engine/vendor.ts';
import type { World } from '../engine/world.ts';
import { announce } from './changes.ts';
import {
  findVendor,
  refuse,
  unknownVendor,
  worldNameOf,
  worldOf,
  type ControlHandlers,
  type VendorAddresses,
} from './context.ts';
import { unknownName } from './names.ts';

export type VendorDescription = components['schemas']['Vendor'];
type Setting = components['schemas']['Setting'];

export const vendorHandlers = {
  listVendors: (call) => ({
    status: 200,
    body: {
      vendors: describeVendors(worldOf(call), (vendor) => call.state.describe(worldNameOf(call), vendor)),
    },
  }),
  changeSettings(call) {
    const { path, body } = call;
    const world = worldOf(call);
    const vendor = findVendor(world, path.vendor);
    if (!vendor) return unknownVendor(world, path.vendor);
    const problem = settingProblem(world, vendor, body);
    if (problem) return refuse(400, problem);
    Object.assign(world.settings(path.vendor), structuredClone(body));
    announce(world, 'settings');
    return { status: 200, body: { settings: listSettings(world, vendor) } };
  },
} satisfies ControlHandlers;

/** Everything a person needs to reach the vendors of a world. */
export function describeVendors(world: World, addressesOf: (vendor: string) => VendorAddresses): VendorDescription[] {
  return world.vendors.map((vendor) => {
    const { origin, baseUrl, hostPage } = addressesOf(vendor.vendor);
    return {
      vendor: vendor.vendor,
      title: vendor.title,
      origin,
      baseUrl,
      hostPage,
      operations: vendor.operations.map(({ operationId }) => operationId),
      messages: messageNames(vendor),
      webhooks: vendor.webhooks.map(({ path }) => path),
      credentials: [...vendor.credentials],
      // One address of each that can be opened as it is.
      // A page without a path of its own is for those who are sent there.
      pages: vendor.pages.flatMap((page) =>
        staticPathsOf(page)
          .slice(0, 1)
          .map((path) => ({ title: page.title, url: origin + path })),
      ),
      settings: listSettings(world, vendor),
    };
  });
}

/** On the wire. Several channels may know the same name. */
export function messageNames({ channels = {} }: Vendor): string[] {
  return [...new Set(Object.values(channels).flatMap(({ messages }) => messages.map(({ name }) => name)))];
}

function listSettings(world: World, { vendor, settings }: Vendor): Setting[] {
  const values = world.settings(vendor);
  return Object.entries(settings).map(([name, setting]) => ({
    name,
    value: values[name],
    default: setting.default,
    description: setting.description,
  }));
}

/** Why the settings cannot have these values, or `undefined`. */
export function settingProblem(world: World, vendor: Vendor, changes: Record<string, unknown>): string | undefined {
  const settings = listSettings(world, vendor);
  for (const [name, value] of Object.entries(changes)) {
    const setting = settings.find((candidate) => candidate.name === name);
    if (!setting) {
      return unknownName(
        'setting',
        name,
        settings.map((each) => each.name),
      );
    }
    if (kindOf(value) !== kindOf(setting.default))
      return `${name} must be of type ${kindOf(setting.default)}, not ${kindOf(value)}.`;
  }
  return undefined;
}

function kindOf(value: unknown): string {
  if (!Array.isArray(value)) return value === null ? 'null' : typeof value;
  const kinds = [...new Set(value.map(kindOf))];
  return kinds.length === 0 ? 'array' : `array of ${kinds.join(' and ')}`;
}
