import { expect, test } from 'vitest';
import { deleteRow, putRow } from '../src/engine/edit.ts';
import { collectionsOf } from '../src/engine/snapshot.ts';
import { createTable } from '../src/engine/table.ts';

async function createCollections() {
  const state = {
    tickets: createTable<{ id: number; reference: string }>('id'),
    words: createTable<{ word: string }>('word'),
    empty: createTable<{ id: number }>('id'),
  };
  await state.tickets.insert({ id: 90, reference: 'A' });
  await state.words.insert({ word: 'hello' });
  return collectionsOf(state);
}

test.each([
  ['tickets', '90', { id: 90, reference: 'B' }, [{ id: 90, reference: 'B' }]],
  ['tickets', '91', { id: 91 }, [{ id: 90, reference: 'A' }, { id: 91 }]],
  ['words', '7', { word: '7' }, [{ word: 'hello' }, { word: '7' }]],
  ['empty', 'x', { id: 'x' }, [{ id: 'x' }]],
])('puts into %s %s %j', async (name, key, row, expected) => {
  const collections = await createCollections();
  expect(await putRow(collections, name, key, row)).toEqual({ outcome: 'done', row });
  expect(collections[name]?.all()).toEqual(expected);
});

function deep(levels: number): unknown {
  return levels === 0 ? 1 : [deep(levels - 1)];
}

test.each([
  ['things', '1', {}, 'unknown', 'There is no collection things. There are: tickets, words, empty.'],
  ['toString', '1', {}, 'unknown', 'There is no collection toString.'],
  ['tickets', '90', null, 'refused', 'A record of tickets must be a JSON object, not null.'],
  ['tickets', '90', [], 'refused', 'A record of tickets must be a JSON object, not a list.'],
  ['tickets', '90', 'text', 'refused', 'A record of tickets must be a JSON object, not a string.'],
  ['tickets', '91', {}, 'refused', 'A record of tickets needs id, a number; it is missing.'],
  ['empty', '91', { id: null }, 'refused', 'A record of empty needs id, a string or a number; it is null.'],
  ['tickets', '91', { id: 92 }, 'refused', "The record's id is 92, and the address says 91. They must be the same."],
  ['tickets', '91', { id: '91' }, 'refused', 'id must be a number, as in the other records of tickets, not a string.'],
  ['words', '7', { word: 7 }, 'refused', 'word must be a string, as in the other records of words, not a number.'],
  ['tickets', '90', { id: 90, at: new Date() }, 'refused', 'record.at is a Date, which JSON does not keep.'],
  ['tickets', '90', { id: 90, deep: deep(2000) }, 'refused', /nested deeper than 500 levels/],
])('refuses to put into %s %s', async (name, key, value, outcome, problem) => {
  const collections = await createCollections();
  const edit = await putRow(collections, name, key, value);
  expect(edit).toMatchObject({ outcome, problem: expect.stringMatching(problem) as string });
  expect(collections.tickets?.all()).toEqual([{ id: 90, reference: 'A' }]);
});

test('deletes, and says when there is nothing to delete', async () => {
  const collections = await createCollections();
  const row = { id: 90, reference: 'A' };
  expect(deleteRow(collections, 'tickets', '90')).toEqual({ outcome: 'done', row });
  expect(collections.tickets?.all()).toEqual([]);
  const problem = 'tickets has no record with id 90.';
  expect(deleteRow(collections, 'tickets', '90')).toEqual({ outcome: 'unknown', problem });
  expect(deleteRow(collections, 'things', '90')).toMatchObject({ outcome: 'unknown' });
});
