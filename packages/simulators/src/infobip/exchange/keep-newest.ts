import type { Table } from '../../engine/table.ts';

/** Drops the records that came first, so that a table that is only ever added to does not grow without end. */
export function keepNewest<Row extends { id: string }>(table: Table<Row>, most: number): void {
  for (let surplus = table.count() - most; surplus > 0; surplus -= 1) {
    const [oldest] = table.all();
    if (oldest) table.delete(oldest.id);
  }
}
