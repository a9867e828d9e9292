import { describe, expect, test } from 'vitest';
import { requiredOf, checkValue, fromText, pickDeclared, toFields } from '../src/exchange/manifest/schema.ts';
import { checkOptions, pickOptions, toOptionRoots } from '../src/exchange/manifest/select-options.ts';
import { defineApp, findFunction } from '../src/exchange/app/define-app.ts';
import { readManifest } from '../src/exchange/manifest/read.ts';
import type { ManifestObjectSchema } from '../src/exchange/manifest/types.ts';
import {
  bySpecificity,
  matchUri,
  parseUriTemplate,
  readOtherParameters,
  shapeOf,
} from '../src/exchange/manifest/path-template.ts';
import { answers, conversations, flow, flowYaml } from './support/exchange-manifests.ts';

const app = defineApp({ name: 'Orders', conversations, answers, flow });
const url = (path: string) => new URL(path, 'http://127.0.0.1:3000');
const template = (uri: string) => {
  const parsed = parseUriTemplate(uri);
  if ('problems' in parsed) throw new Error(parsed.problems.join());
  return parsed;
};
const fields = (properties: ManifestObjectSchema['properties'] & {}, required: string[] = []) =>
  toFields({ properties, required });

describe('an app', () => {
  test('lists its functions, both styles of required alike', () => {
    expect(app.functions.map(({ name, method, products }) => [name, method, ...products])).toEqual([
      ['findOrder', 'POST', 'answers'],
      ['listOrders', 'GET', 'answers'],
      ['cancelOrder', 'DELETE', 'answers'],
      ['List plans', 'GET', 'flow'],
      ['Change plan', 'PUT', 'flow'],
    ]);
    const required = app.functions.map(({ inputs }) =>
      inputs.filter((field) => field.isRequired).map(({ name }) => name),
    );
    expect(required).toEqual([['order_id'], [], ['id'], [], ['_id']]);
    expect(app.functions[0]?.inputs[0]?.title).toBe('Order number');
    expect(app.warnings).toEqual([]);
  });

  test('writes manifests to paste, with the public address, which both readers take', async () => {
    const local = defineApp({
      name: 'Orders',
      baseUrl: 'https://app.example.test/exchange/',
      conversations: { card: { title: 'Orders', src: '/card' } },
      answers: { functions: [{ name: 'findOrder', method: 'GET', uri: '/orders/find' }] },
    });
    expect(JSON.parse(local.manifestText('conversations'))).toEqual({
      card: { title: 'Orders', src: 'https://app.example.test/exchange/card' },
    });
    const { manifest } = await readManifest('answers', local.manifestText('answers'));
    expect(manifest.functions[0]?.uri).toBe('https://app.example.test/exchange/orders/find');
    expect(JSON.parse(app.manifestText('flow'))).toEqual(flow);
    expect(() => local.manifestText('flow')).toThrow(/no manifest of flow, only of conversations, answers/);
  });

  test('takes what was read from a file', async () => {
    const read = defineApp({ name: 'Plans', flow: (await readManifest('flow', flowYaml)).manifest });
    expect(read.functions.map(({ name }) => name)).toEqual(['List plans', 'Change plan']);
  });

  test.each([
    ['answer', 'answers'],
    ['moments', 'flow'],
    ['baseURL', 'baseUrl'],
  ])('refuses the member %s, and names %s', (member, meant) => {
    const slip = { name: 'Orders', conversations, [member]: {} };
    expect(() => defineApp(slip)).toThrow(new RegExp(`"${member}" is none. Did you mean "${meant}"`));
  });

  test('tells what is unusual', () => {
    const unusual = defineApp({ name: 'Cards', conversations: { card: { ...conversations.card, size: 'WIDE' } } });
    expect(unusual.warnings).toMatchObject([{ product: 'conversations', path: 'card.size', severity: 'warning' }]);
  });
});

describe('a function of both products', () => {
  const [one, two] = [
    { name: 'both', method: 'PUT', uri: 'https://a.example/both' } as const,
    { name: 'other', method: 'PUT', uri: 'https://a.example/other' } as const,
  ];
  const define = (left: object, right: object) =>
    defineApp({
      name: 'Both',
      answers: { functions: [{ ...one, ...left }] },
      flow: { functions: [{ ...one, ...right }] },
    });

  test('is one, with the fields of both', () => {
    const schema = { properties: { a: { type: 'string', required: true }, b: { type: 'string', required: true } } };
    const other = { properties: { a: { type: 'string', title: 'A' }, c: { type: 'number' } }, required: ['a', 'c'] };
    const { functions } = define({ inSchema: schema, outSchema: schema }, { inSchema: other, outSchema: other });
    const flags = (key: 'inputs' | 'outputs') => functions[0]?.[key].map(({ name, isRequired }) => [name, isRequired]);
    expect(functions).toHaveLength(1);
    expect(functions[0]?.products).toEqual(['answers', 'flow']);
    expect(flags('inputs')).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ]);
    expect(flags('outputs')).toEqual([
      ['a', true],
      ['b', true],
      ['c', true],
    ]);
  });

  test.each<[string, object, object, RegExp]>([
    ['another address', {}, { uri: two.uri }, /"both" is PUT .*both in Answers and PUT .*other in Flow/],
    ['another method', {}, { method: 'POST' }, /in Answers and POST/],
    [
      'another type',
      { inSchema: { properties: { a: { type: 'string' } } } },
      { inSchema: { properties: { a: { type: 'number' } } } },
      /"both" has "a" with two types/,
    ],
    ['another name', {}, { name: 'other' }, /"both" and "other" are both called by PUT .*\?function=other/],
  ])('is refused with %s', (_, left, right, message) => {
    expect(() => define(left, right)).toThrow(expect.objectContaining({ code: 'configuration' }));
    expect(() => define(left, right)).toThrow(message);
  });

  test('and an app without any manifest', () => {
    expect(() => defineApp({ name: 'Empty' })).toThrow(/"Empty" needs a manifest/);
    expect(() => defineApp({ name: 'Relative', answers: { functions: [{ ...one, uri: '/both' }] } })).toThrow(
      expect.objectContaining({ code: 'invalid_manifest' }),
    );
  });
});

describe('a call', () => {
  const find = (method: string, path: string) => {
    const found = findFunction(app.functions, { method, url: url(path) });
    return found && [found.fn.name, found.inputs];
  };

  test.each([
    ['POST', '/exchange/orders/find', 'findOrder', {}],
    ['PUT', '/exchange/plans/a%2Fb%20%C3%AB', 'Change plan', { _id: 'a/b ë' }],
    ['PUT', '/exchange/plans/1?note=n+1&_id=2&x=3', 'Change plan', { _id: '1' }],
    ['POST', '/exchange/orders/find?order_id=2', 'findOrder', {}],
    ['DELETE', '/exchange/orders/?id=152512', 'cancelOrder', { id: '152512' }],
    ['GET', '/exchange/plans', 'List plans', {}],
  ])('%s %s is for %s', (method, path, name, inputs) => {
    expect(find(method, path)).toEqual([name, inputs]);
  });

  test.each([
    ['GET', '/exchange/orders/find'],
    ['POST', '/exchange/orders/find/'],
    ['POST', '/orders/find'],
    ['PUT', '/exchange/plans/'],
    ['PUT', '/exchange/plans/%E0%A4%A'],
    ['PUT', '/exchange/plans/1/2'],
  ])('%s %s is for none', (method, path) => expect(find(method, path)).toBeUndefined());

  test('goes to the address that says most', () => {
    const list = ['{id}', 'all', 'p-{id}', 'all?kind=new'].map((path, index) => ({
      ...({ name: `f${index}`, method: 'GET', uri: `https://a.example/${path}` } as const),
      inSchema: { properties: { id: { type: 'string' } } } as const,
    }));
    const { functions } = defineApp({ name: 'Many', answers: { functions: list } });
    const name = (path: string) => findFunction(functions, { method: 'GET', url: url(path) })?.fn.name;
    expect(['/1', '/all', '/p-1', '/all?kind=new', '/all?kind=old'].map(name)).toEqual(['f0', 'f1', 'f2', 'f3', 'f1']);
  });
});

describe('a template', () => {
  test.each<[string, string, Record<string, unknown> | undefined]>([
    ['/a/{x}.json', '/a/1.2.json', { x: '1.2' }],
    ['/a/{x}.json', '/a/.json', undefined],
    ['/{x}-{y}', '/1-2-3', { x: '1', y: '2-3' }],
    ['/{x}-{y}', '/-2', undefined],
    ['/{x}-', '/--', { x: '-' }],
    ['/caf%C3%A9/{x}', '/caf%c3%a9/1', { x: '1' }],
    ['/?q={x}&kind=order', '/?kind=order&q=a%26b', { x: 'a&b' }],
    ['/?q={x}&kind=order', '/?kind=order', {}],
    ['/?q={x}&kind=order', '/?q=1', undefined],
    ['/?q={x}', '/?q=1&tag=a&tag=b', { x: '1' }],
    ['https://other.example/a', '/a', {}],
    ['https://other.example', '/', {}],
  ])('%s against %s', (uri, path, expected) => {
    const texts = matchUri(template(uri), url(path));
    expect(texts && Object.fromEntries(texts)).toEqual(expected);
  });

  test('leaves the other parameters of a query', () => {
    const others = readOtherParameters(template('/?q={x}&kind=order'), url('/?q=1&kind=order&tag=a&tag=b&page=2'));
    expect(Object.fromEntries(others)).toEqual({ tag: ['a', 'b'], page: '2' });
  });

  test('that is filled is read as it was filled', () => {
    const plans = template('https://a.example/plans/{id}/v{n}?q={q}');
    for (const text of ['1', 'a/b', '?#%', 'ë 😀', '..x', '{id}', '%2F', '$&']) {
      const address = `https://a.example/plans/${encodeURIComponent(text)}/v2?q=${encodeURIComponent(text)}`;
      expect(Object.fromEntries(matchUri(plans, new URL(address)) ?? [])).toEqual({ id: text, n: '2', q: text });
    }
  });

  test.each([
    ['https://a.example/{a}{b}', /tell them apart/],
    ['https://a.example/{a}/{a}', /stands there twice/],
    ['https://a.example/?{a}=1', /cannot be the name/],
    ['https://a.example/{a{b}}', /no partner/],
    ['https://user@a.example/', /user and password/],
    ['https://a.example/#x', /never sent/],
    ['https://a.example/a b', /neither spaces/],
    ['//a.example/', /absolute/],
  ])('%s is none', (uri, message) => {
    expect(parseUriTemplate(uri)).toMatchObject({ problems: [expect.stringMatching(message)] });
  });

  test('has a shape that does not know names', () => {
    expect(shapeOf(template('/{a}?x=1&y=2'))).toBe(shapeOf(template('https://a.example/{b}?y=2&x=1')));
    expect(shapeOf(template('/{a}'))).not.toBe(shapeOf(template('/a')));
    expect(bySpecificity(template('/{a}'), template('/{b}'))).toBe(0);
  });

  test('takes no time by the length of what comes', () => {
    const long = `/${'a-'.repeat(20_000)}`;
    expect(matchUri(template('/{a}-{b}-{c}-{d}-{e}-x'), url(long))).toBeUndefined();
  });
});

describe('a schema', () => {
  const order = fields(
    {
      status: { type: 'string', required: true },
      total: { type: 'number' },
      count: { type: 'integer' },
      paid: { type: 'boolean' },
      address: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      lines: { type: 'array', items: [{ type: 'object', properties: { sku: { type: 'string', required: true } } }] },
      raw: { type: 'object' },
    },
    ['count'],
  );
  const messages = (value: unknown) => checkValue(order, value).map(({ message }) => message);

  test('reads both styles of required', () => {
    expect(requiredOf({ properties: { a: { type: 'string', required: true } }, required: ['b', 'a'] })).toEqual([
      'b',
      'a',
    ]);
    expect(requiredOf({ properties: { a: { type: 'object', required: ['x'] } } })).toEqual([]);
    expect(requiredOf(undefined)).toEqual([]);
    expect(toFields({})).toEqual([]);
  });

  test('takes what fits, and says of the rest what was expected and what came', () => {
    const right = {
      status: '',
      total: 1.5,
      count: 2,
      paid: false,
      address: { city: '' },
      lines: [{ sku: '' }],
      raw: { any: 1 },
    };
    expect(messages(right)).toEqual([]);
    expect(messages({ status: '', count: 0, extra: 1 })).toEqual([]);
    expect(messages([])).toEqual(['the whole: expected an object, got a list']);
    expect(
      messages({ status: null, total: '1', count: 1.5, paid: 'true', address: {}, lines: [{}, 'secret'], raw: [] }),
    ).toEqual([
      'status: expected text, got null',
      'total: expected a number, got text',
      'count: expected a whole number, got a number',
      'paid: expected true or false, got text',
      'address.city: expected text, got nothing',
      'lines[0].sku: expected text, got nothing',
      'lines[1]: expected an object, got text',
      'raw: expected an object, got a list',
    ]);
    expect(messages({ status: 'a', count: NaN, raw: { list: [1, NaN] } })).toEqual([
      'count: expected a whole number, got a number that cannot be held exactly',
      'raw.list[1]: expected a value, got a number that cannot be held exactly',
    ]);
    expect(messages({ status: 'a', count: 2 ** 60, total: -1e20 })).toEqual([]);
    expect(
      checkValue(fields(Object.fromEntries([['toString', { type: 'string', required: true } as const]])), {}),
    ).toHaveLength(1);
  });

  test('drops what is not declared, at any depth', () => {
    const value = {
      status: 'a',
      secret: 1,
      address: { city: 'b', secret: 1 },
      lines: [{ sku: 'c', secret: 1 }],
      raw: { any: 1 },
    };
    expect(pickDeclared(order, value)).toEqual({
      status: 'a',
      address: { city: 'b' },
      lines: [{ sku: 'c' }],
      raw: { any: 1 },
    });
  });

  test.each<[string, string | string[], unknown]>([
    ['string', '1', '1'],
    ['number', '-1.5e3', -1500],
    ['number', '', ''],
    ['number', '0x10', '0x10'],
    ['number', ' 1', ' 1'],
    ['integer', '12', 12],
    ['boolean', 'true', true],
    ['boolean', 'yes', 'yes'],
    ['object', '{"a":1}', { a: 1 }],
    ['object', '{', '{'],
    ['object', '{"a":null,"b":[null]}', { b: [null] }],
    ['object', '{"a":12345678901234567890}', { a: NaN }],
    ['array', '[1,"2"]', [1, '2']],
    ['array', ['1', '2'], [1, 2]],
    ['array', '1', [1]],
    ['string', ['1', '2'], ['1', '2']],
  ])('%s from the text %j', (type, text, expected) => {
    const [field] = fields({ a: { type: type as 'string', items: { type: 'number' } } });
    expect(field && fromText(field, text)).toEqual(expected);
  });
});

describe('the options of a select box', () => {
  const rootsOf = (idPath: string, namePath = idPath) =>
    toOptionRoots({
      properties: { a: { type: 'array', selectViewOptionIdPath: idPath, selectViewOptionNamePath: namePath } },
    });
  const messages = (path: string, value: Record<string, unknown>) =>
    checkOptions(rootsOf(path), value).map(({ message }) => message);

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['$.plans[*].id', { plans: [{ id: 1 }], secret: 1 }, { plans: [{ id: 1 }] }],
    ["$['plans'][*].id", { plans: [], secret: 1 }, { plans: [] }],
    ['$.data.plans[*].id', { data: { plans: [] }, secret: 1 }, { data: { plans: [] } }],
    ['$..id', { data: 1, more: 2 }, { data: 1, more: 2 }],
  ])('%s are where it leads', (path, value, picked) => {
    expect(pickOptions(rootsOf(path), value)).toEqual(picked);
    expect(messages(path, picked)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['$.plans[*].id', {}, ['plans: expected the options of a select box, a list, got nothing']],
    ['$.plans[*].id', { plans: 'nope' }, ['plans: expected the options of a select box, a list, got text']],
    ['$.data.plans[*].id', {}, ['data: expected the options of a select box, got nothing']],
    ['$..id', {}, []],
  ])('%s in %j', (path, value, expected) => expect(messages(path, value)).toEqual(expected));

  test('both paths count', () => {
    const roots = rootsOf('$.ids[*]', '$.names[*]');
    expect(checkOptions(roots, { ids: [] }).map(({ path }) => path)).toEqual(['names']);
    expect(toOptionRoots(undefined)).toEqual([]);
  });
});
