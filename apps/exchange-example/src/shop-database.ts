import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { seedShop } from './shop-seed.ts';
import type { ShopChanges, ShopCustomer, ShopOrder, ShopPlan } from './shop-types.ts';

/** Lists are JSON. */
type Row = Omit<ShopCustomer, 'emails' | 'phones' | 'version'> &
  Record<'emails' | 'phones', string> & { isDeleted: number; sequence: number };
export type StoredOrder = Omit<ShopOrder, 'total' | 'currency'> & { totalCents: number };
export type ShopDatabase = ReturnType<typeof openShopDatabase>;

const tables = `
  CREATE TABLE IF NOT EXISTS customers (
    id TEXT PRIMARY KEY, firstName TEXT NOT NULL, lastName TEXT NOT NULL, emails TEXT NOT NULL, phones TEXT NOT NULL,
    tier TEXT NOT NULL, isDeleted INTEGER NOT NULL DEFAULT 0, sequence INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS orders (
    number TEXT PRIMARY KEY, customerId TEXT NOT NULL, state TEXT NOT NULL, totalCents INTEGER NOT NULL, placedAt TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS plans (code TEXT PRIMARY KEY, label TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS planChanges (id INTEGER PRIMARY KEY, code TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS customersBySequence ON customers (sequence);
`;

/** Customers, orders and plans of the shop, in a file of its own: the shop is somebody else's. */
export function openShopDatabase(file: string) {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000; ${tables}`);
  const all = <Shape>(sql: string, ...values: SQLInputValue[]) => database.prepare(sql).all(...values) as Shape[];
  const run = (sql: string, ...values: SQLInputValue[]) => database.prepare(sql).run(...values);
  const version = 'iif(customers.isDeleted, 0, customers.sequence)';
  const nextSequence = '(SELECT COALESCE(MAX(sequence), 0) + 1 FROM customers)';

  const shop = {
    customer: (id: string) => all<Row>('SELECT * FROM customers WHERE id = ? AND isDeleted = 0', id).map(toCustomer)[0],
    customers: () => all<Row>('SELECT * FROM customers WHERE isDeleted = 0 ORDER BY id').map(toCustomer),
    /**
     * Answers whether it is in: it is not when the version is no longer the one that was `seen`, 0 for none. One that stays
     * the same is no change.
     */
    putCustomer({ id, firstName, lastName, emails, phones, tier }: ShopCustomer, seen?: number): boolean {
      const values = [id, firstName, lastName, JSON.stringify(emails), JSON.stringify(phones), tier];
      const same = `SELECT 1 FROM customers WHERE isDeleted = 0
        AND (id, firstName, lastName, emails, phones, tier) = (?, ?, ?, ?, ?, ?)`;
      if (all(same, ...values).length > 0) return true;
      const { changes } = run(
        `INSERT INTO customers (id, firstName, lastName, emails, phones, tier, sequence)
         VALUES (?, ?, ?, ?, ?, ?, ${nextSequence})
         ON CONFLICT (id) DO UPDATE SET firstName = excluded.firstName, lastName = excluded.lastName,
           emails = excluded.emails, phones = excluded.phones, tier = excluded.tier, isDeleted = 0,
           sequence = excluded.sequence
         WHERE coalesce(?, ${version}) = ${version}`,
        ...[...values, seen ?? null],
      );
      return changes > 0;
    },
    /** Answers whether it is gone. */
    removeCustomer(id: string, seen?: number): boolean {
      run(
        `UPDATE customers SET isDeleted = 1, sequence = ${nextSequence}
         WHERE id = ? AND isDeleted = 0 AND coalesce(?, ${version}) = ${version}`,
        ...[id, seen ?? null],
      );
      return shop.customer(id) === undefined;
    },
    changes(after: number, limit: number): ShopChanges {
      const [count] = all<{ total: number }>('SELECT COUNT(*) AS total FROM customers WHERE sequence > ?', after);
      const total = count?.total ?? 0;
      const rows = all<Row>('SELECT * FROM customers WHERE sequence > ? ORDER BY sequence LIMIT ?', after, limit);
      return {
        customers: rows.map((row) => (row.isDeleted ? { id: row.id, deleted: true } : toCustomer(row))),
        cursor: rows.at(-1)?.sequence ?? after,
        hasMore: total > rows.length,
        total,
      };
    },

    orders: () => all<StoredOrder>('SELECT * FROM orders ORDER BY placedAt DESC'),
    order: (number: string) => all<StoredOrder>('SELECT * FROM orders WHERE number = ?', number)[0],
    putOrder: ({ number, customerId, state, totalCents, placedAt }: StoredOrder) =>
      run('INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?, ?)', number, customerId, state, totalCents, placedAt),
    ordersOf: (contact: string) =>
      all<StoredOrder>(
        `SELECT orders.* FROM orders JOIN customers ON customers.id = customerId
         WHERE isDeleted = 0 AND (? IN (SELECT value FROM json_each(phones))
           OR lower(?) IN (SELECT lower(value) FROM json_each(emails))) ORDER BY placedAt DESC`,
        ...[contact, contact],
      ),

    plans: () => all<ShopPlan>('SELECT code, label FROM plans ORDER BY rowid'),
    putPlan: ({ code, label }: ShopPlan) => run('INSERT OR REPLACE INTO plans VALUES (?, ?)', code, label),
    notePlanChange: (code: string, note: string) =>
      run('INSERT INTO planChanges (code, note, at) VALUES (?, ?, ?)', code, note, new Date().toISOString()),
    planChanges: () => all<{ code: string; note: string; at: string }>('SELECT code, note, at FROM planChanges'),
    close: () => database.close(),
  };
  if (shop.plans().length === 0) seedShop(shop);
  return shop;
}

function toCustomer({ isDeleted: _isDeleted, sequence, emails, phones, ...customer }: Row): ShopCustomer {
  const lists = { emails: JSON.parse(emails) as string[], phones: JSON.parse(phones) as string[] };
  return { ...customer, ...lists, version: sequence };
}
