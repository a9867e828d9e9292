import { ask, controlApi } from './control-api.ts';
import { stateHash } from './route.ts';

/** The most that is answered at once. */
const pageSize = 1000;

/**
 * Address of the record that a trigger changed, or `undefined` when it cannot be told. The result of a trigger says the
 * id and not the collection, which is found by the first word of the trigger: `ticket.closed` changes `tickets`.
 */
export async function findRecord(vendor: string, trigger: string, id: string | number | undefined) {
  if (id === undefined) return undefined;
  const noun = trigger.split('.', 1)[0]?.toLowerCase() ?? '';
  try {
    const { collections } = await ask(controlApi.GET('/_sandbox/state'));
    const likely = collections.filter((each) => each.vendor === vendor && each.name.toLowerCase().startsWith(noun));
    for (const { name } of likely) {
      if (await hasRecord(vendor, name, String(id))) return stateHash({ vendor, collection: name, key: String(id) });
    }
  } catch {
    // A link less is no reason to speak of a failure.
  }
  return undefined;
}

async function hasRecord(vendor: string, collection: string, key: string): Promise<boolean> {
  return (await loadRecord(vendor, collection, key)) !== undefined;
}

/** @throws {Error} with the sandbox's own words when it refused. */
export async function loadRecord(vendor: string, collection: string, key: string) {
  // There is no call for one record, and a short key may stand in many others.
  for (let offset = 0; ; offset += pageSize) {
    const found = await ask(
      controlApi.GET('/_sandbox/state/{vendor}/{collection}', {
        params: { path: { vendor, collection }, query: { search: key, offset, limit: pageSize } },
      }),
    );
    const rows = found.rows as Record<string, unknown>[];
    const record = rows.find((row) => String(row[found.key]) === key);
    if (record || offset + pageSize >= found.total) return record;
  }
}
