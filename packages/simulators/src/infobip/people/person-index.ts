import type { RowChange, Table } from '../../engine/table.ts';
import { identitiesOf, isMeant, wordOf, type Identity } from './identities.ts';
import type { PeopleState, PersonRow } from './state.ts';

/** Profiles by what identifies them, however many there are. */
interface PersonIndex {
  /** Those with this identity, in the order they got it: one, unless somebody edited the state. */
  find(identity: Identity): PersonRow[];
}

const indexes = new WeakMap<Table<PersonRow>, PersonIndex>();

export function findPerson({ persons }: PeopleState, identity: Identity): PersonRow | undefined {
  if (identity.type === 'ID') return persons.get(identity.identifier);
  let index = indexes.get(persons);
  if (!index) indexes.set(persons, (index = createPersonIndex(persons)));
  return index.find(identity)[0];
}

/**
 * Follows every change of the table, also those from outside. It is no part of the state: it comes out of the table. One
 * number per word where others would keep a set: there may be a hundred thousand profiles.
 */
function createPersonIndex(persons: Table<PersonRow>): PersonIndex {
  const idsByWord = new Map<string, number | number[]>();
  const known = new Map<string, PersonRow>();

  const add = (word: string, id: number) => {
    const ids = idsByWord.get(word);
    if (ids === undefined) idsByWord.set(word, id);
    else if (typeof ids === 'number') idsByWord.set(word, [ids, id]);
    else ids.push(id);
  };
  const remove = (word: string, id: number) => {
    const ids = idsByWord.get(word);
    if (ids === undefined || typeof ids === 'number') {
      idsByWord.delete(word);
      return;
    }
    const [only, ...more] = ids.filter((each) => each !== id);
    if (only === undefined) idsByWord.delete(word);
    else idsByWord.set(word, more.length > 0 ? [only, ...more] : only);
  };
  const put = (key: string, row: PersonRow) => {
    const before = known.get(key);
    known.set(key, row);
    const words = wordsOf(row);
    const wordsBefore = before ? wordsOf(before) : [];
    // Most changes leave the words as they are.
    if (words.length === wordsBefore.length && words.every((word, place) => word === wordsBefore[place])) return;
    for (const word of wordsBefore) remove(word, row.id);
    for (const word of words) add(word, row.id);
  };

  for (const row of persons.all()) put(String(row.id), row);
  persons.onChange(({ op, key, row }: RowChange) => {
    if (op === 'put') put(key, row as PersonRow);
    else if (op === 'clear') {
      idsByWord.clear();
      known.clear();
    } else {
      const before = known.get(key);
      if (before) for (const word of wordsOf(before)) remove(word, before.id);
      known.delete(key);
    }
  });

  return {
    find(identity) {
      const ids = idsByWord.get(wordOf(identity));
      if (ids === undefined) return [];
      const rows = (typeof ids === 'number' ? [ids] : ids).flatMap((id) => persons.get(id) ?? []);
      return rows.filter((row) => isMeant(row, identity));
    },
  };
}

/** Two senders may know the same address. */
function wordsOf(row: PersonRow): string[] {
  return [...new Set(identitiesOf(row).map(wordOf))];
}
