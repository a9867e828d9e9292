import { DatabaseSync } from 'node:sqlite';
import type { ApplyResult, DeletedRecord, PeopleSource, RecordChange } from '@embedworks/infobip/exchange';
import { isOutdated, textOf, type Contact } from './people-platform.ts';

/** A team's platform in a file of SQLite that several processes have open. */
export function openPlatformFile(file: string) {
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA busy_timeout = 10000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS contacts (id TEXT PRIMARY KEY, contact TEXT, sequence INTEGER UNIQUE);
    CREATE TABLE IF NOT EXISTS effects (name TEXT PRIMARY KEY, times INTEGER);
  `);
  const found = database.prepare('SELECT contact FROM contacts WHERE id = ?');
  const written = database.prepare(`
    INSERT INTO contacts (id, contact, sequence)
      VALUES (?, ?, (SELECT coalesce(max(sequence), 0) + 1 FROM contacts))
      ON CONFLICT (id) DO UPDATE SET contact = excluded.contact, sequence = excluded.sequence`);
  const after = database.prepare(
    'SELECT id, contact, sequence FROM contacts WHERE sequence > ? ORDER BY sequence LIMIT ?',
  );
  const left = database.prepare('SELECT count(*) AS count FROM contacts WHERE sequence > ?');
  const counted = database.prepare(
    'INSERT INTO effects VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET times = times + 1',
  );

  const get = (id: string): Contact | undefined => {
    const row = found.get(id) as { contact: string | null } | undefined;
    return row?.contact ? (JSON.parse(row.contact) as Contact) : undefined;
  };
  const inOne = (work: () => void): void => {
    database.exec('BEGIN IMMEDIATE');
    work();
    database.exec('COMMIT');
  };
  /** `undefined` deletes. Who says the same as before has not changed. */
  const set = (id: string, contact: Contact | undefined): string | undefined => {
    const before = get(id);
    if (textOf(before) === textOf(contact)) return undefined;
    written.run(id, contact ? JSON.stringify(contact) : null);
    return before ? (contact ? 'changed' : 'deleted') : 'created';
  };

  const source: Required<PeopleSource<Contact>> = {
    async changes(cursor = '0', { limit }) {
      const rows = after.all(Number(cursor), limit) as { id: string; contact: string | null; sequence: number }[];
      const { count } = left.get(Number(cursor)) as { count: number };
      return {
        records: rows.map(({ id, contact }) => toRecord(id, contact)),
        cursor: String(rows.at(-1)?.sequence ?? cursor),
        hasMore: count > rows.length,
        total: count,
      };
    },
    async apply(changes: readonly RecordChange<Contact>[]) {
      const results: ApplyResult[] = [];
      inOne(() => {
        for (const change of changes) {
          if (isOutdated(change, get(change.id))) {
            results.push({ id: change.id, isOutdated: true });
            continue;
          }
          const effect = set(change.id, 'record' in change ? change.record : undefined);
          if (effect) counted.run(effect);
        }
      });
      return results;
    },
    get: async (id) => get(id),
  };

  return {
    source,
    get,
    /** Changes that people make on the platform, in one transaction. */
    change: (contacts: readonly Contact[], deleted: readonly string[] = []) =>
      inOne(() => {
        for (const contact of contacts) set(contact.id, contact);
        for (const id of deleted) set(id, undefined);
      }),
    all(): Contact[] {
      const rows = database.prepare('SELECT contact FROM contacts WHERE contact IS NOT NULL').all();
      return (rows as { contact: string }[]).map(({ contact }) => JSON.parse(contact) as Contact);
    },
    /** How often the sync did that to a contact. */
    times(name: 'created' | 'changed' | 'deleted'): number {
      const row = database.prepare('SELECT times FROM effects WHERE name = ?').get(name) as
        { times: number } | undefined;
      return row?.times ?? 0;
    },
    close: () => database.close(),
  };
}

function toRecord(id: string, contact: string | null): Contact | DeletedRecord {
  return contact === null ? { id, deleted: true } : (JSON.parse(contact) as Contact);
}
