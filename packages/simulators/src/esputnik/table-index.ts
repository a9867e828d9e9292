import type { RowChange, Table } from '../engine/table.ts';

/** Finds the records of a table by something else than its key, however many there are. */
export interface TableIndex<Row extends object> {
  /** In the order they were added, or got this word. */
  find(word: string): Row[];
}

/**
 * Follows every change of the table, also those from outside. It is no part of the state: it comes out of the table.
 * @param wordsOf What a record is found by.
 */
export function createTableIndex<Row extends object>(
  table: Table<Row>,
  wordsOf: (row: Row) => readonly string[],
): TableIndex<Row> {
  const keysByWord = new Map<string, Set<string>>();
  const wordsByKey = new Map<string, readonly string[]>();

  const remove = (key: string) => {
    for (const word of wordsByKey.get(key) ?? []) {
      const keys = keysByWord.get(word);
      keys?.delete(key);
      if (keys?.size === 0) keysByWord.delete(word);
    }
    wordsByKey.delete(key);
  };
  const add = (key: string, row: Row) => {
    const words = wordsOf(row);
    const before = wordsByKey.get(key) ?? [];
    // Most changes leave the words as they are, and with them the order.
    if (words.length === before.length && words.every((word, position) => word === before[position])) return;
    remove(key);
    wordsByKey.set(key, words);
    for (const word of words) {
      const keys = keysByWord.get(word);
      if (keys) keys.add(key);
      else keysByWord.set(word, new Set([key]));
    }
  };

  for (const row of table.all()) add(String(row[table.key as keyof Row]), row);
  table.onChange(({ op, key, row }: RowChange) => {
    if (op === 'put') add(key, row as Row);
    else if (op === 'delete') remove(key);
    else {
      keysByWord.clear();
      wordsByKey.clear();
    }
  });

  return { find: (word) => [...(keysByWord.get(word) ?? [])].flatMap((key) => table.get(key) ?? []) };
}
