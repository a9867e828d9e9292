import { isPlainObject } from './json.ts';
import { isSequence, type Sequence } from './sequence.ts';
import { isTable, type Table } from './table.ts';

/** What a vendor's state holds, each by its path below the state, e.g. `tickets` or `next.ticketId`. */
export interface StateParts {
  tables: Map<string, Table<object>>;
  sequences: Map<string, Sequence<unknown>>;
  maps: Map<string, Map<unknown, unknown>>;
  /** Anything else, to be kept as JSON. */
  values: Map<string, Place>;
}

/** Where a value stands. */
export interface Place {
  holder: Record<string, unknown>;
  name: string;
}

/**
 * Finds everything a state remembers, so that a vendor writes nothing to be snapshot, restored or kept. A plain object
 * with a table, a sequence or a `Map` in it is looked into; one without is a value as a whole.
 */
export function findParts(state: unknown): StateParts {
  const parts: StateParts = { tables: new Map(), sequences: new Map(), maps: new Map(), values: new Map() };
  if (isPlainObject(state)) collect(state, '', parts);
  return parts;
}

function collect(holder: Record<string, unknown>, prefix: string, parts: StateParts): void {
  for (const [name, value] of Object.entries(holder)) {
    const path = prefix + name;
    if (isTable(value)) parts.tables.set(path, value);
    else if (isSequence(value)) parts.sequences.set(path, value);
    else if (value instanceof Map) parts.maps.set(path, value);
    else if (isPlainObject(value) && hasParts(value)) collect(value, `${path}.`, parts);
    else if (value !== undefined) parts.values.set(path, { holder, name });
  }
}

function hasParts(holder: Record<string, unknown>): boolean {
  return Object.values(holder).some(
    (value) => isTable(value) || isSequence(value) || value instanceof Map || (isPlainObject(value) && hasParts(value)),
  );
}
