import { deleteRow, putRow } from '../engine/edit.ts';
import { done, findVendor, refuse, unknownVendor, worldOf, type ControlHandlers } from './context.ts';
import { unknownName } from './names.ts';

export const stateHandlers = {
  async listCollections(call) {
    const world = worldOf(call);
    const byVendor = await Promise.all(
      world.vendors.map(async ({ vendor }) =>
        Object.entries(await world.collections(vendor)).map(([name, table]) => ({
          vendor,
          name,
          key: table.key,
          count: table.count(),
        })),
      ),
    );
    return { status: 200, body: { collections: byVendor.flat() } };
  },
  async listRows(call) {
    const world = worldOf(call);
    const { vendor, collection } = call.path;
    const { search, offset = 0, limit = 100 } = call.query;
    if (!findVendor(world, vendor)) return unknownVendor(world, vendor);
    const collections = await world.collections(vendor);
    const table = Object.hasOwn(collections, collection) ? collections[collection] : undefined;
    if (!table) return refuse(404, unknownName('collection', collection, Object.keys(collections)));
    const text = search?.toLowerCase();
    const found =
      text === undefined ? table.all() : table.filter((row) => JSON.stringify(row).toLowerCase().includes(text));
    const rows = found.slice(offset, offset + limit) as Record<string, never>[];
    return { status: 200, body: { key: table.key, total: found.length, rows } };
  },
  async putRow(call) {
    const world = worldOf(call);
    const { vendor, collection, key } = call.path;
    if (!findVendor(world, vendor)) return unknownVendor(world, vendor);
    const edit = await putRow(await world.collections(vendor), collection, key, call.body);
    if (edit.outcome !== 'done') return refuse(edit.outcome === 'unknown' ? 404 : 400, edit.problem);
    world.commit();
    return { status: 200, body: edit.row as Record<string, never> };
  },
  async deleteRow(call) {
    const world = worldOf(call);
    const { vendor, collection, key } = call.path;
    if (!findVendor(world, vendor)) return unknownVendor(world, vendor);
    const edit = deleteRow(await world.collections(vendor), collection, key);
    if (edit.outcome !== 'done') return refuse(404, edit.problem);
    world.commit();
    return done;
  },
} satisfies ControlHandlers;
