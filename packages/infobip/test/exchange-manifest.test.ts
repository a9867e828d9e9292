import { describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { checkManifest, ManifestError, type ManifestProblem } from '../src/exchange/manifest/check.ts';
import { readManifest } from '../src/exchange/manifest/read.ts';
import { toPathText, type ManifestProduct } from '../src/exchange/manifest/types.ts';
import { answers, conversations, flow, flowYaml } from './support/exchange-manifests.ts';

const samples = { conversations, answers, flow };

/** `line path: message` of each problem; warnings have a question mark before. */
async function problemsOf(product: ManifestProduct, text: string): Promise<string[]> {
  const show = ({ severity, line, path, message }: ManifestProblem) =>
    `${severity === 'warning' ? '?' : ''}${line ?? '-'} ${path}: ${message}`;
  try {
    return (await readManifest(product, text)).warnings.map(show);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return error.problems.map(show);
  }
}

/** A manifest of Answers with one function that is changed. */
const withFunction = (change: object) =>
  JSON.stringify({ functions: [{ name: 'a', method: 'POST', uri: 'https://a.example/a', ...change }] }, null, 1);

const withAction = (change: object) =>
  JSON.stringify({ ...flow, actions: [{ ...flow.actions[0], ...change }] }, null, 1);

describe.each(Object.keys(samples) as ManifestProduct[])('the sample of %s', (product) => {
  test.each([
    ['JSON', (value: object) => JSON.stringify(value)],
    ['JSON with tabs', (value: object) => JSON.stringify(value, null, '\t')],
    ['JSON as Windows saves it', (value: object) => `\uFEFF${JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')}`],
    ['YAML', (value: object) => stringify(value, { aliasDuplicateObjects: false })],
  ])('is read as %s', async (_, write) => {
    expect(await readManifest(product, write(samples[product]))).toEqual({ manifest: samples[product], warnings: [] });
  });

  test('is taken as an object, of which a copy is handed back', () => {
    const { manifest } = checkManifest(product, samples[product]);
    expect(manifest).toEqual(samples[product]);
    expect(manifest).not.toBe(samples[product]);
  });
});

describe('where something is wrong', () => {
  test('is said by line, column and path, for all at once', async () => {
    const text = flowYaml
      .replace('method: PUT', 'method: put')
      .replace('field: note', 'field: notes')
      .replace('model: List plans', 'model: List plan');
    const error = await readManifest('flow', text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ManifestError);
    const { code, vendor, retryable, message, problems } = error as ManifestError;
    expect([code, vendor, retryable]).toEqual(['invalid_manifest', 'infobip', false]);
    expect(problems).toEqual([
      {
        severity: 'error',
        line: 19,
        column: 13,
        path: 'functions[1].method',
        message: 'expected one of GET, POST, PUT, PATCH, DELETE, got "put". Did you mean "PUT"?',
      },
      {
        severity: 'error',
        line: 35,
        column: 16,
        path: 'actions[0].render[0].model',
        message:
          'expected the name of a function ("List plans", "Change plan"), got "List plan". Did you mean "List plans"?',
      },
      {
        severity: 'error',
        line: 37,
        column: 16,
        path: 'actions[0].render[1].field',
        message: 'expected a property of the function\'s inSchema ("_id", "note"), got "notes". Did you mean "note"?',
      },
    ]);
    expect(message.split('\n')).toEqual([
      'The manifest of Flow has 3 errors:',
      ...problems.map((each) => `  line ${each.line}, column ${each.column}, ${each.path}: ${each.message}`),
    ]);
  });

  test('has no line in an object', () => {
    expect(() => checkManifest('answers', { functions: [] })).toThrow(
      'The manifest of Answers has one error:\n  functions: expected at least one function, got an empty list.',
    );
  });

  test('of what is missing is what is around it', async () => {
    const text = 'functions:\n  - name: a\n    url: https://a.example\n    method: GET\n';
    expect(await problemsOf('answers', text)).toEqual([
      '2 functions[0].uri: expected "uri", an address, got nothing. Is it "url" that is meant?',
      '?3 functions[0].url: nobody has seen a member of this name in a manifest. Did you mean "uri"?',
    ]);
  });

  test('of a part with lines of its own is its key', async () => {
    const text = 'functions:\n  - name: a\n    method: GET\n    uri: https://a.example/a\n    inSchema:\n      - a\n';
    expect(await problemsOf('answers', text)).toEqual(['5 functions[0].inSchema: expected an object, got a list.']);
  });

  test('is written as code would', () => {
    expect(toPathText(['functions', 0, 'inSchema', 'properties', 'Order number'])).toBe(
      'functions[0].inSchema.properties["Order number"]',
    );
    expect(toPathText([])).toBe('');
  });
});

describe('how a text is written', () => {
  test.each<[string, string, string]>([
    ['nothing', '', '- : expected a manifest in JSON or YAML, got an empty text.'],
    ['a comment alone', '# soon\n', '- : expected a manifest in JSON or YAML, got an empty text.'],
    ['a page', '<!doctype html>', '1 : expected an object, got "<!doctype html>".'],
    ['a list', '[]', '1 : expected an object, got an empty list.'],
    ['a doubled key', 'functions: []\nfunctions: []', '2 : expected each key once, got "functions" again.'],
    [
      'a doubled key of JSON',
      '{"functions": [],\n "functions": []}',
      '2 : expected each key once, got "functions" again.',
    ],
    ['an alias', 'a: &a [1]\nb: *a', '2 : expected everything to be written out, got the alias *a.'],
    ['an alias to nothing', 'b: *a', '1 : expected everything to be written out, got the alias *a.'],
    ['several documents', '{}\n---\n{}', '2 : expected one manifest, got several documents.'],
    ['a tag', 'functions: !mine []', '1 : expected plain YAML, got a tag that nobody knows.'],
    ['bytes', 'functions: !!binary aGk=', '1 : expected plain YAML, got a tag that nobody knows.'],
    ['a tab', 'functions:\n\t- a', '2 : expected spaces before the text, got a tab, which YAML does not read.'],
    ['a key that is no text', '? [a]\n: b', '1 : expected text as a key, got something else.'],
    ['a comma that is missing', '{"a": 1\n "b": 2}', '1 : expected a comma, or a key and its value in one line.'],
    ['a bomb of levels', '['.repeat(20_000), '1 : expected fewer levels, got more than can be read.'],
    ['too much', ' '.repeat(262_145), '- : expected at most 262144 characters, got 262145.'],
  ])('%s', async (_, text, expected) => {
    expect((await problemsOf('answers', text))[0]).toBe(expected);
  });

  test('many keys take no time by their square', async () => {
    const properties = Object.fromEntries(
      Array.from({ length: 4000 }, (_, index) => [`p${index}`, { type: 'string' }]),
    );
    const { manifest } = await readManifest('answers', withFunction({ inSchema: { properties } }).replaceAll('\n', ''));
    expect(Object.keys(manifest.functions[0]?.inSchema?.properties ?? {})).toHaveLength(4000);
  });

  test('only the first of many slips get a hint', async () => {
    const required = Array.from({ length: 50 }, (_, index) => `p${index}x`);
    const properties = Object.fromEntries(required.map((name) => [name.slice(0, -1), { type: 'string' }]));
    const problems = await problemsOf('answers', withFunction({ inSchema: { properties, required } }));
    expect(problems.map((each) => each.includes('Did you mean'))).toEqual(required.map((_, index) => index < 20));
  });

  test('a name from the inside of JavaScript is a name', async () => {
    const text =
      '{"functions":[{"name":"a","method":"GET","uri":"https://a.example/{constructor}","inSchema":{"required":["toString"],"properties":{"__proto__":{"type":"string"}}}}]}';
    expect(await problemsOf('answers', text)).toEqual([
      expect.stringMatching(/^1 functions\[0\]\.uri: \{constructor\} is fed by no input/),
      '1 functions[0].inSchema.required[0]: expected a name out of "properties" ("__proto__"), got "toString".',
    ]);
  });
});

describe('a function', () => {
  const schema = (properties: object, more: object = {}) => ({ inSchema: { properties, ...more } });

  test.each<[string, object, string[]]>([
    ['relative', { uri: '/a' }, ['functions[0].uri: expected an absolute http(s) address, got "/a".']],
    [
      'no address',
      { uri: 'a.example/a' },
      ['functions[0].uri: expected an absolute http(s) address, got "a.example/a".'],
    ],
    [
      'another scheme',
      { uri: 'ftp://a.example/' },
      ['functions[0].uri: expected an absolute http(s) address, got "ftp://a.example/".'],
    ],
    ['no host', { uri: 'https:///a' }, ['functions[0].uri: expected an address with a host, got "https:///a".']],
    [
      'plain http',
      { uri: 'http://a.example/' },
      ['?functions[0].uri: expected https, as this is no local address, got http.'],
    ],
    ['plain http at home', { uri: 'http://shop.localhost:8080/' }, []],
    [
      'a placeholder in the host',
      { uri: 'https://{id}.example/' },
      ['functions[0].uri: a placeholder cannot stand in the host, only in path and query.'],
    ],
    ['half a placeholder', { uri: 'https://a.example/{id' }, ['functions[0].uri: a brace has no partner in "{id".']],
    [
      'an empty placeholder',
      { uri: 'https://a.example/{}' },
      ['functions[0].uri: expected a name between braces, got "{}".'],
    ],
    [
      'a placeholder without input',
      { uri: 'https://a.example/{order}', ...schema({ ordr: { type: 'string' } }) },
      [
        'functions[0].uri: {order} is fed by no input: expected a property "order" or "_order" in inSchema, got "ordr". Did you mean "ordr"?',
      ],
    ],
    [
      'a placeholder that may be empty',
      { uri: 'https://a.example/{id}', ...schema({ _id: { type: 'string' } }) },
      [
        '?functions[0].inSchema.properties._id: without it {id} of the address stays empty: expected it to be required.',
      ],
    ],
    ['a placeholder of the query', { uri: 'https://a.example/?id={id}', ...schema({ id: { type: 'string' } }) }, []],
    [
      'an object in the address',
      { uri: 'https://a.example/{id}', ...schema({ id: { type: 'object', required: true } }) },
      [
        'functions[0].inSchema.properties.id: expected text, a number or true or false for {id} of the address, got "object".',
      ],
    ],
    [
      'a list in the query of a GET',
      { method: 'GET', ...schema({ ids: { type: 'array' } }) },
      [
        '?functions[0].inSchema.properties.ids: GET has no body, so this goes into the query; how the vendor writes an array there is not known.',
      ],
    ],
    [
      'required that is not declared',
      schema({ name: { type: 'string' } }, { required: ['nmae'] }),
      [
        'functions[0].inSchema.required[0]: expected a name out of "properties" ("name"), got "nmae". Did you mean "name"?',
      ],
    ],
    [
      'the same, inside',
      schema({ a: { type: 'object', properties: {}, required: ['b'] } }),
      ['functions[0].inSchema.properties.a.required[0]: expected a name out of "properties" (no properties), got "b".'],
    ],
    [
      'a type that nobody has seen',
      schema({ a: { type: 'strng' } }),
      [
        '?functions[0].inSchema.properties.a.type: expected one of string, number, integer, boolean, object, array, got "strng". Did you mean "string"?',
      ],
    ],
    [
      'a property without type',
      schema({ a: {} }),
      ['functions[0].inSchema.properties.a.type: expected "type", e.g. string, got nothing.'],
    ],
    [
      'a property called items',
      schema({ items: 'a' }),
      ['functions[0].inSchema.properties.items: expected an object, got "a".'],
    ],
    [
      'items that are text',
      schema({ a: { type: 'array', items: 'string' } }),
      ['functions[0].inSchema.properties.a.items: expected one schema, or a list with one, got "string".'],
    ],
    [
      'items of two kinds',
      schema({ a: { type: 'array', items: [{ type: 'string' }, { type: 'number' }] } }),
      ['?functions[0].inSchema.properties.a.items: expected one schema, or a list with one, got a list of 2.'],
    ],
    [
      'items without type',
      schema({ a: { type: 'array', items: [{}] } }),
      ['functions[0].inSchema.properties.a.items[0].type: expected "type", e.g. string, got nothing.'],
    ],
    [
      'a path that is none',
      { outSchema: { properties: { a: { type: 'array', selectViewOptionIdPath: 'plans' } } } },
      [
        '?functions[0].outSchema.properties.a: it has selectViewOptionIdPath, but no selectViewOptionNamePath; a select box wants both.',
        'functions[0].outSchema.properties.a.selectViewOptionIdPath: expected a JSONPath such as $.plans[*].id, got "plans".',
      ],
    ],
    [
      'a select box where nothing is answered',
      schema({ a: { type: 'array', selectViewOptionIdPath: '$.a[*].id', selectViewOptionNamePath: '$.a[*].n' } }),
      [
        '?functions[0].inSchema.properties.a: the paths of a select box say something in a property of outSchema only, not here.',
      ],
    ],
  ])('%s', async (_, change, expected) => {
    const got = (await problemsOf('answers', withFunction(change))).map((each) => each.replace(/^(\??)\d+ /, '$1'));
    expect(got).toHaveLength(expected.length);
    got.forEach((each, index) => expect(each.startsWith(expected[index] ?? '-'), each).toBe(true));
  });

  test('has a name of its own, and better an address', async () => {
    const one = {
      name: 'a',
      method: 'POST',
      uri: 'https://a.example/{x}',
      inSchema: { properties: { x: { type: 'string', required: true } } },
    };
    const two = {
      ...one,
      name: 'b',
      uri: 'https://a.example/{y}',
      inSchema: { properties: { y: { type: 'string', required: true } } },
    };
    const text = JSON.stringify({ functions: [one, { ...one, method: 'PUT' }, two] });
    expect(await problemsOf('answers', text)).toEqual([
      '1 functions[1].name: expected a name of its own, got "a", which functions[0] has.',
      '?1 functions[2].uri: a call does not say whether "a" or "b" is meant, as method and address are the same.',
    ]);
  });
});

describe('an action', () => {
  const id = { field: '_id', viewClass: 'SelectView', model: 'List plans' };

  test.each<[string, object, string[]]>([
    [
      'of no function',
      { name: 'Change plans', render: [] },
      [
        'actions[0].name: expected the name of a function ("List plans", "Change plan"), got "Change plans". Did you mean "Change plan"?',
      ],
    ],
    ['that waits', { async: true }, ['?actions[0].async: what true does is not known, only false was seen.']],
    [
      'that hides an input',
      { render: [] },
      ['?actions[0].render: the required input "_id" is not shown, so nobody can fill it in.'],
    ],
    ['that shows one twice', { render: [id, id] }, ['?actions[0].render[1].field: "_id" is shown twice.']],
    [
      'with a view that nobody has seen',
      { render: [{ ...id, viewClass: 'SelectViews' }] },
      [
        '?actions[0].render[0].viewClass: only TextFieldView and SelectView are known, got "SelectViews". Did you mean "SelectView"?',
      ],
    ],
    [
      'with a select box that nobody fills',
      { render: [{ field: '_id', viewClass: 'SelectView' }] },
      [
        'actions[0].render[0].model: expected "model", the name of the function that fills the select box, got nothing.',
      ],
    ],
    [
      'with a select box that has no options',
      { render: [{ ...id, model: 'Change plan' }] },
      [
        'actions[0].render[0].model: expected a function whose outSchema has a property with selectViewOptionIdPath and selectViewOptionNamePath, and "Change plan" has none.',
      ],
    ],
  ])('%s', async (_, change, expected) => {
    expect((await problemsOf('flow', withAction(change))).map((each) => each.replace(/^(\??)\d+ /, '$1'))).toEqual(
      expected,
    );
  });

  test('stands there once; triggers are not known', async () => {
    const text = JSON.stringify({ ...flow, actions: [flow.actions[0], flow.actions[0]], triggers: [{}] });
    expect(await problemsOf('flow', text)).toEqual([
      '1 actions[1].name: expected one action for each function, got "Change plan", which actions[0] has.',
      '?1 triggers: the format of a trigger is not known, only an empty list was seen.',
    ]);
  });
});

describe('card and page', () => {
  test.each<[object, string[]]>([
    [{}, ['1 : expected "card", "page" or both, got an object with neither.']],
    [{ card: { title: 'Orders' } }, ['1 card.src: expected "src", an address, got nothing.']],
    [{ card: { title: 'Orders', src: '/card' } }, ['1 card.src: expected an absolute http(s) address, got "/card".']],
    [{ card: { ...conversations.card, size: 'LARGE' } }, ['?1 card.size: only STANDARD is known, got "LARGE".']],
    [
      { page: { ...conversations.page, path: 'orders' } },
      ['?1 page.path: expected a path that begins with "/", got "orders".'],
    ],
  ])('%j', async (manifest, expected) => {
    expect(await problemsOf('conversations', JSON.stringify(manifest))).toEqual(expected);
  });
});

describe('a base URL', () => {
  test('is put before relative addresses, and before no other', async () => {
    const options = { baseUrl: 'https://app.example.test/exchange/' };
    const text = withFunction({
      uri: '/orders/{id}',
      inSchema: { properties: { id: { type: 'string', required: true } } },
    });
    const { manifest } = await readManifest('answers', text, options);
    expect(manifest.functions[0]?.uri).toBe('https://app.example.test/exchange/orders/{id}');
    expect(checkManifest('answers', answers, options).manifest).toEqual(answers);
    const card = checkManifest('conversations', { card: { title: 'Orders', src: '/card' } }, options).manifest.card;
    expect(card?.src).toBe('https://app.example.test/exchange/card');
  });

  test.each(['app.example.test', 'https://a.example/?x=1', 'https://user:secret@a.example'])(
    '%s is none',
    (baseUrl) => {
      const act = () => checkManifest('answers', answers, { baseUrl });
      expect(act).toThrow(expect.objectContaining({ code: 'configuration' }));
      expect(act).not.toThrow(/secret/);
    },
  );
});

test('an object that contains itself is refused', () => {
  const functions: unknown[] = [];
  functions.push({ functions });
  expect(() => checkManifest('answers', { functions })).toThrow(/contains itself/);
});

test('without the library yaml it is said what to install', async () => {
  vi.doMock('yaml', () => {
    throw new Error('Cannot find package');
  });
  const expected = { code: 'configuration', message: expect.stringContaining('npm i yaml') as string };
  await expect(readManifest('answers', '{}')).rejects.toMatchObject(expected);
  vi.doUnmock('yaml');
});
