import { createPeopleSync, type ExchangeStorage, type PeopleSyncOptions } from '@embedworks/infobip/exchange';
import { allCreated, setUpPeople, upsertPath, type Answer } from './people.ts';

export interface Row {
  id: string;
  name: string;
}

/** A storage in memory that hands out copies, as every real one does. */
export function createStorage(values = new Map<string, string>()) {
  const storage = {
    getItem: async (key: string) => JSON.parse(values.get(key) ?? 'null') as unknown,
    setItem: async (key: string, value: unknown) => void values.set(key, JSON.stringify(value)),
    removeItem: async (key: string) => void values.delete(key),
    getKeys: async (base = '') => [...values.keys()].filter((key) => key.startsWith(base)),
  };
  return storage as ExchangeStorage;
}

/** A platform of one row, whose changes are numbered. */
export function setUpSync(answer: Answer = allCreated, wish: Partial<PeopleSyncOptions<Row>> = {}) {
  const { people, sent } = setUpPeople({ [`PATCH ${upsertPath}`]: answer }, { pace: false, retries: 0 });
  const row = { id: 'a', name: 'old', changes: 1 };
  const changes = async (cursor = '0') => ({
    records: Number(cursor) < row.changes ? [{ id: row.id, name: row.name }] : [],
    cursor: String(row.changes),
    hasMore: false,
  });
  const sync = createPeopleSync<Row>({
    infobip: { people },
    source: { changes },
    mapping: { idOf: ({ id }) => id, toPerson: ({ name }) => ({ firstName: name }) },
    fields: ['firstName'],
    storage: createStorage(),
    retries: 0,
    ...wish,
  });
  return { sync, sent, row };
}
