import { describe, expect, test } from 'vitest';
import { parseJson } from '../src/engine/nesting.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const lists = (depth: number, inner = '') => '['.repeat(depth) + inner + ']'.repeat(depth);
const padding = ' '.repeat(2000);

describe('parseJson', () => {
  test.each([
    ['500 levels', lists(500)],
    ['a thousand lists beside each other', `[${Array.from({ length: 1000 }, () => '[{}]').join(',')}]`],
    ['brackets in a text', JSON.stringify(lists(2000))],
    ['brackets in a name', `{${JSON.stringify('['.repeat(2000))}:1}`],
    ['brackets after an escaped quote', JSON.stringify(`\\"${'['.repeat(2000)}`)],
    ['a text that ends in a backslash', `${padding}["\\\\",${lists(10)}]`],
  ])('reads %s', (_, text) => {
    expect(parseJson(bytes(text))).toEqual(JSON.parse(text));
  });

  test.each([
    ['501 levels', lists(501)],
    ['objects', `${'{"a":'.repeat(501)}1${'}'.repeat(501)}`],
    ['lists and objects in turn', `${'[{"a":'.repeat(251)}1${'}]'.repeat(251)}`],
    ['levels after a text that looks like its end', `["\\"]",${lists(501)}]`],
    ['levels that are never closed', '['.repeat(1_000_000)],
  ])('refuses %s', (_, text) => {
    expect(() => parseJson(bytes(text))).toThrow('nested deeper than 500 levels');
  });

  test.each(['', '{', padding, `[1,]${padding}`])('refuses what is no JSON', (text) => {
    expect(() => parseJson(bytes(text))).toThrow(SyntaxError);
  });
});
