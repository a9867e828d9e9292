import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readAppManifest } from '../src/infobip/exchange/manifest-reader.ts';
import type { ManifestProduct } from '../src/infobip/exchange/portal-action-types.ts';
import { seededManifests } from '../src/infobip/exchange/seed-manifests.ts';

const found = (product: ManifestProduct, text: string) =>
  readAppManifest(product, text).problems.map(
    ({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`,
  );

/** One function, as JSON on a line of its own for each member. */
const withFunction = (members: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  JSON.stringify({
    functions: [{ name: 'find', method: 'POST', uri: 'https://api.example.test/find', ...members }],
    ...more,
  });

describe('what is taken', () => {
  test.each(Object.keys(seededManifests) as ManifestProduct[])(
    'the seeded manifest of %s, in both forms',
    (product) => {
      const { manifest, problems } = readAppManifest(product, seededManifests[product]);
      expect(problems).toEqual([]);
      expect(readAppManifest(product, JSON.stringify(manifest)).manifest).toEqual(manifest);
      expect(readAppManifest(product, stringify(manifest)).manifest).toEqual(manifest);
    },
  );

  test.each<[string, ManifestProduct, string]>([
    ['a page without a card, path or size', 'conversations', 'page: { title: a, src: https://a.test, path: , size: }'],
    ['no inSchema and no outSchema', 'answers', withFunction({ method: 'DELETE' })],
    [
      'an input of DELETE that is in no placeholder',
      'answers',
      withFunction({ method: 'DELETE', inSchema: { properties: { id: { type: 'string' } } } }),
    ],
    ['an empty inSchema', 'flow', withFunction({ inSchema: {} })],
    [
      'required on the property',
      'flow',
      withFunction({ inSchema: { properties: { a: { type: 'string', required: true } } } }),
    ],
    [
      'required beside the properties',
      'answers',
      withFunction({ inSchema: { properties: { a: { type: 'string' } }, required: ['a'] } }),
    ],
    [
      'a placeholder of the query',
      'answers',
      withFunction({ uri: 'https://a.test/?q={q}', inSchema: { properties: { q: { type: 'string' } } } }),
    ],
    [
      'a placeholder filled with an underscore before it',
      'flow',
      withFunction({ uri: 'https://a.test/{id}', inSchema: { properties: { _id: { type: 'string' } } } }),
    ],
    [
      'another viewClass',
      'flow',
      withFunction(
        { inSchema: { properties: { a: { type: 'string' } } } },
        { actions: [{ name: 'find', render: [{ field: 'a', viewClass: 'DateView' }] }] },
      ),
    ],
  ])('%s', (_, product, text) => {
    expect(found(product, text)).toEqual([]);
  });
});

describe('what is not, and where', () => {
  test.each<[ManifestProduct, string, string[]]>([
    ['answers', '  \n', ['1:1 : The manifest is empty.']],
    ['answers', 'x'.repeat(50_001), ['1:1 : The manifest has 50001 characters; 50000 are read at most.']],
    ['answers', 'functions: 7', ['1:12 functions: Must be array.']],
    ['answers', 'text', ['1:1 : Must be object.']],
    ['answers', '{}', ['1:1 functions: functions is missing.']],
    [
      'answers',
      'functions:\n  - name: a\n    method: HEAD\n    uri: https://a.test',
      ['3:13 functions[0].method: Must be equal to one of the allowed values: GET, POST, PUT, PATCH, DELETE.'],
    ],
    ['answers', 'functions:\n  - name: a\n    method: GET\n', ['2:5 functions[0].uri: uri is missing.']],
    [
      'conversations',
      '{\n  "card": { "title": "a", "src": "/card" }\n}',
      ['2:34 card.src: /card is not an address of a website: begin with http:// or https://.'],
    ],
    ['conversations', 'colour: red', ['1:1 : There is neither a card nor a page.']],
    [
      'answers',
      withFunction({ uri: '/find' }),
      ['1:52 functions[0].uri: /find is not an address: begin with http:// or https://.'],
    ],
    [
      'answers',
      withFunction({ uri: 'https://a.test/{id' }),
      ['1:52 functions[0].uri: https://a.test/{id has a brace that belongs to no placeholder like {id}.'],
    ],
    [
      'answers',
      withFunction({ uri: 'https://a.test/{}' }),
      ['1:52 functions[0].uri: https://a.test/{} has a brace that belongs to no placeholder like {id}.'],
    ],
    [
      'answers',
      withFunction({ uri: 'https://{shop}.test/', inSchema: { properties: { shop: { type: 'string' } } } }),
      ['1:52 functions[0].uri: A placeholder cannot be part of the host, as in https://{shop}.test/.'],
    ],
    [
      'flow',
      withFunction({ uri: 'https://a.test/{id}' }),
      ['1:52 functions[0].uri: {id} is filled by no property: inSchema has neither id nor _id.'],
    ],
    [
      'flow',
      'functions:\n- { name: a, method: GET, uri: https://a.test }\n- { name: a, method: GET, uri: https://a.test }',
      ['3:11 functions[1].name: functions[0] is called a already.'],
    ],
    [
      'flow',
      withFunction({ outSchema: { properties: {}, required: ['b'] } }),
      ['1:125 functions[0].outSchema.required[0]: There is no property b that could be required.'],
    ],
    [
      'answers',
      withFunction({ uri: 'https://user:secret@a.test/' }),
      ['1:52 functions[0].uri: An address with a user name or a password is not called.'],
    ],
    [
      'flow',
      `functions: [{ name: a, method: GET, uri: https://a.test, outSchema: { properties: { o: { type: array,
  selectViewOptionIdPath: "$.plans[0].id",
  selectViewOptionNamePath: $..name } } } }]`,
      [
        '2:27 functions[0].outSchema.properties.o.selectViewOptionIdPath: $.plans[0].id is not a path that is read here: only members and whole lists, as in $.plans[*].id.',
        '3:29 functions[0].outSchema.properties.o.selectViewOptionNamePath: $..name is not a path that is read here: only members and whole lists, as in $.plans[*].id.',
      ],
    ],
    [
      'flow',
      'functions: [{ name: a, method: GET, uri: https://a.test }]\nactions:\n  - name: a\n  - name: a',
      ['4:11 actions[1].name: actions[0] is called a already.'],
    ],
    [
      'flow',
      'functions: [{ name: a, method: GET, uri: https://a.test }]\nactions:\n  - name: b',
      ['3:11 actions[0].name: There is no function called b that it could show.'],
    ],
    [
      'flow',
      'functions: [{ name: a, method: GET, uri: https://a.test }]\nactions:\n  - name: a\n    render:\n      - field: x\n        viewClass: TextFieldView',
      ['5:16 actions[0].render[0].field: The function a has no input x.'],
    ],
  ])('%s %j', (product, text, expected) => {
    expect(found(product, text)).toEqual(expected);
    expect(readAppManifest(product, text).manifest).toBeUndefined();
  });

  const select = (model?: string) =>
    JSON.stringify({
      functions: [
        { name: 'a', method: 'GET', uri: 'https://a.test', inSchema: { properties: { x: { type: 'string' } } } },
      ],
      actions: [{ name: 'a', render: [{ field: 'x', viewClass: 'SelectView', model }] }],
    });
  test.each([
    [select(), 'A SelectView needs model, the function that fills it.'],
    [select('b'), 'There is no function called b that could fill it.'],
    [select('a'), 'No output of a has selectViewOptionIdPath and selectViewOptionNamePath.'],
    [
      select('a').replace('"string"', '"string","required":true'),
      'a is called without inputs to fill a select box. x is required by the manifest, and has no value.',
    ],
    [
      select('a').replace('https://a.test', 'https://a.test/{x}'),
      'a is called without inputs to fill a select box. The address needs a value for {x}: https://a.test/{x}.',
    ],
  ])('a select box that nothing fills: %s', (text, message) => {
    expect(readAppManifest('flow', text).problems).toMatchObject([{ path: 'actions[0].render[0].model', message }]);
  });

  test.each([
    ['{\n  "functions": [,]\n}', 2],
    ['functions:\n  - name: a\n  - name: b\n   uri: c', 4],
    ['functions: []\nfunctions: []', 2],
    ['functions: *none', 1],
    ['a: 1\n---\nb: 2', 2],
    ['? [a]\n: b', 1],
  ])('%j cannot be read', (text, line) => {
    const { problems, manifest } = readAppManifest('answers', text);
    expect(manifest).toBeUndefined();
    expect(problems.map((problem) => problem.line)).toContain(line);
  });

  test('an alias is refused, so that nothing contains itself', () => {
    expect(found('answers', 'functions: &all\n  - name: *all')).toEqual([
      '2:11 : The alias *all is not read: write out what it stands for.',
    ]);
  });

  test.each(['[', '{a: ', '- ', '? '])('a text of %j alone is refused before it is read', (open) => {
    expect(found('flow', open.repeat(50_000 / open.length))).toEqual([
      '1:1 : The manifest has more levels than are read.',
    ]);
  });

  test('of what is long the beginning is quoted', () => {
    const long = 'x'.repeat(15_000);
    const text = { name: long, uri: `https://a.test/{${long}` };
    const paths = { selectViewOptionIdPath: long, selectViewOptionNamePath: '$' };
    const texts = [
      withFunction(text),
      withFunction({ ...text, uri: `https://a.test/{${long}}` }),
      withFunction({ outSchema: { properties: { [long]: { type: 'array', ...paths } } } }),
      withFunction({}, { actions: [{ name: long, render: [] }] }),
      `${long}: 1\n${long}: 2`,
      `a: *${long}`,
      `a: 1\n- "${long}"`,
    ];
    for (const each of texts) {
      const problems = found('flow', each);
      expect(problems).not.toEqual([]);
      for (const problem of problems) expect(problem.length).toBeLessThan(500);
    }
    expect(found('flow', withFunction(text))).toEqual([
      expect.stringMatching(/: https:\/\/a\.test\/\{x{84}… has a brace that belongs to no placeholder like \{id\}\.$/),
    ]);
  });

  test('of many problems the first are told, and how many more there are', () => {
    const functions = Array.from({ length: 40 }, () => ({ name: 'a', method: 'GET', uri: 'https://a.test' }));
    for (const text of [JSON.stringify({ functions }), `[${','.repeat(39)}]`]) {
      const problems = found('answers', text);
      expect([problems.length, problems.at(-1)]).toEqual([21, expect.stringMatching(/^1:\d+ : And 19 more\.$/)]);
    }
  });
});
