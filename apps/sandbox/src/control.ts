import { operations as contract } from '@embedworks/contracts/sandbox/operations';
import type { components, operations } from '@embedworks/contracts/sandbox/rest';
import { validators } from '@embedworks/contracts/sandbox/validators';
import { createWorld, defineVendor, jsonResponse, type World } from '@embedworks/simulators';
import type { Addresses } from './destination.ts';

export type VendorDescription = components['schemas']['Vendor'];
type Setting = components['schemas']['Setting'];

/** The control API, played by the same engine as the vendors and held to a contract of its own. */
export function createControl(world: World, addresses: Addresses): World {
  const control = defineVendor<operations, World, never, Record<string, never>>({
    vendor: 'sandbox',
    title: 'The control API',
    productionHosts: [],
    operations: contract,
    webhooks: [],
    validators,
    credentials: [],
    pages: [],
    scripts: [],
    settings: {},
    createState: () => Promise.resolve(world),
    authenticate: {},
    refusals: {
      unauthorized: () => jsonResponse(401, { error: 'Not allowed.' }),
      invalid: (issues) => jsonResponse(400, { error: issues.map(({ at, message }) => `${at} ${message}`).join('; ') }),
    },
    // The dashboard is on the same origin. Nobody else has any business here.
    allowsOrigin: () => false,
    handlers: {
      listVendors: () => ({ status: 200, body: { vendors: describeVendors(world, addresses) } }),
      changeSettings({ path, body }) {
        const vendor = world.vendors.find((candidate) => candidate.vendor === path.vendor);
        if (!vendor)
          return {
            status: 404,
            body: {
              error: `No vendor ${path.vendor}. There are: ${world.vendors.map((each) => each.vendor).join(', ')}.`,
            },
          };
        const problem = settingProblem(listSettings(world, path.vendor), body);
        if (problem) return { status: 400, body: { error: problem } };
        Object.assign(world.settings(path.vendor), body);
        return { status: 200, body: { settings: listSettings(world, path.vendor) } };
      },
      listJournal: ({ query }) => ({
        status: 200,
        body: {
          entries: world.journal
            .entries()
            .filter(
              ({ id, vendor }) => id > (query.after ?? 0) && (query.vendor === undefined || vendor === query.vendor),
            )
            .map((entry) => ({
              ...entry,
              verdict: { request: [...entry.verdict.request], response: [...entry.verdict.response] },
            })),
        },
      }),
      async reset() {
        await world.reset();
        return { status: 204, body: undefined };
      },
    },
  });
  return createWorld({ vendors: [control] });
}

export function describeVendors(world: World, { port }: Addresses): VendorDescription[] {
  return world.vendors.map(({ vendor, title, operations, credentials, pages }) => {
    const origin = `http://${vendor}.localhost:${port}`;
    return {
      vendor,
      title,
      origin,
      baseUrl: `http://127.0.0.1:${port}/${vendor}`,
      operations: operations.length,
      credentials: [...credentials],
      pages: pages.map((page) => ({ title: page.title, url: origin + page.path })),
      settings: listSettings(world, vendor),
    };
  });
}

function listSettings(world: World, name: string): Setting[] {
  const vendor = world.vendors.find((candidate) => candidate.vendor === name);
  const values = world.settings(name);
  return Object.entries(vendor?.settings ?? {}).map(([key, setting]) => ({
    name: key,
    value: values[key],
    default: setting.default,
    description: setting.description,
  }));
}

function settingProblem(settings: readonly Setting[], changes: Record<string, unknown>): string | undefined {
  for (const [name, value] of Object.entries(changes)) {
    const setting = settings.find((candidate) => candidate.name === name);
    if (!setting) return `There is no setting ${name}. There are: ${settings.map((each) => each.name).join(', ')}.`;
    if (kindOf(value) !== kindOf(setting.default))
      return `${name} must be of type ${kindOf(setting.default)}, not ${kindOf(value)}.`;
  }
  return undefined;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}
