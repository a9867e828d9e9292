/** Calls that must not compile. The type check is the test: an unused `@ts-expect-error` is an error. */
import {
  defineApp,
  type AppDefinition,
  type FunctionInput,
  type FunctionName,
  type FunctionOutput,
} from '../src/exchange/app/define-app.ts';
import type { AnswersManifest } from '../src/exchange/manifest/types.ts';

const app = defineApp({
  name: 'Orders',
  baseUrl: 'https://app.example.test',
  answers: {
    functions: [
      {
        name: 'findOrder',
        method: 'POST',
        uri: '/orders/find',
        inSchema: {
          type: 'object',
          properties: {
            order_id: { type: 'string', title: 'Order number', required: true },
            limit: { type: 'integer' },
            colour: { type: 'colour' },
          },
        },
        outSchema: {
          type: 'object',
          properties: {
            status: { type: 'string', required: true },
            total: { type: 'number' },
            tags: { type: 'array', items: { type: 'string' } },
            lines: {
              type: 'array',
              items: [{ type: 'object', properties: { sku: { type: 'string', required: true } } }],
            },
            address: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
            raw: { type: 'object' },
          },
        },
      },
      { name: 'ping', method: 'GET', uri: '/ping' },
      { name: 'List anything', method: 'GET', uri: '/anything' },
      { name: 'List cities', method: 'GET', uri: '/cities' },
      {
        name: 'both',
        method: 'PUT',
        uri: '/both',
        inSchema: { properties: { a: { type: 'string', required: true }, b: { type: 'string', required: true } } },
        outSchema: { properties: { x: { type: 'number' } } },
      },
    ],
  },
  flow: {
    functions: [
      {
        name: 'List plans',
        method: 'GET',
        uri: '/plans',
        inSchema: {},
        outSchema: {
          type: 'object',
          properties: {
            _id: {
              type: 'array',
              selectViewOptionIdPath: '$.plans[*].id',
              selectViewOptionNamePath: '$.plans[*].name',
              items: [{ type: 'object', properties: { id: { type: 'string', title: 'Plan ID' } } }],
            },
          },
        },
      },
      {
        name: 'both',
        method: 'PUT',
        uri: '/both',
        inSchema: { properties: { a: { type: 'string' }, c: { type: 'boolean' } }, required: ['a'] },
        outSchema: { properties: { x: { type: 'number' } }, required: ['x'] },
      },
      {
        name: 'List cities',
        method: 'GET',
        uri: '/cities',
        outSchema: {
          properties: {
            _id: {
              type: 'array',
              selectViewOptionIdPath: '$.data.cities[*].id',
              selectViewOptionNamePath: '$.data.cities[*].name',
            },
            total: { type: 'number' },
          },
        },
      },
      {
        name: 'List streets',
        method: 'GET',
        uri: '/streets',
        outSchema: {
          properties: {
            a: { type: 'array', selectViewOptionIdPath: "$['streets'][*].id" },
            b: { type: 'array', selectViewOptionIdPath: '$.lanes[*].meta.id' },
          },
        },
      },
      {
        name: 'List houses',
        method: 'GET',
        uri: '/houses',
        outSchema: {
          properties: {
            a: {
              type: 'array',
              selectViewOptionIdPath: '$.numbers[*].id',
              selectViewOptionNamePath: '$.names[*].long',
            },
            b: { type: 'array', selectViewOptionNamePath: '$.nobody[*].name' },
          },
        },
      },
      {
        name: 'List anything',
        method: 'GET',
        uri: '/anything',
        outSchema: { properties: { a: { type: 'array', selectViewOptionIdPath: '$..towns[*].id' } } },
      },
    ],
    actions: [{ name: 'List plans', async: false, render: [] }],
    triggers: [],
  },
});

export const names: FunctionName<typeof app>[] = ['findOrder', 'ping', 'both', 'List plans', 'List cities'];
// @ts-expect-error There is no such function.
export const noName: FunctionName<typeof app> = 'findOrders';
// @ts-expect-error Nor has it an input.
export type NoInput = FunctionInput<typeof app, 'findOrders'>;

export function inputs(input: FunctionInput<typeof app, 'findOrder'>, both: FunctionInput<typeof app, 'both'>) {
  void input.order_id.trim();
  void input.limit?.toFixed();
  // @ts-expect-error It may be missing.
  void input.limit.toFixed();
  // @ts-expect-error Nobody knows what a colour is.
  void (input.colour satisfies string | undefined);
  // @ts-expect-error It is not declared.
  void input.orderId;
  // @ts-expect-error What came is not ours to change.
  input.order_id = '';
  void both.a.trim();
  // @ts-expect-error Answers requires it, but Flow does not send it.
  void both.b.trim();
  void both.c?.valueOf();
}

interface Raw {
  anything: number;
}

export function outputs(raw: Raw) {
  const whole: FunctionOutput<typeof app, 'findOrder'> = {
    status: 'SHIPPED',
    total: 1.5,
    tags: ['a'],
    lines: [{ sku: '1' }],
    address: { city: 'Zagreb' },
    raw,
  };
  const least: FunctionOutput<typeof app, 'findOrder'> = { status: 'SHIPPED' };
  // @ts-expect-error The word on the property says required.
  const missing: FunctionOutput<typeof app, 'findOrder'> = {};
  // @ts-expect-error A total is a number.
  const text: FunctionOutput<typeof app, 'findOrder'> = { status: '', total: '1' };
  // @ts-expect-error A line has a number.
  const line: FunctionOutput<typeof app, 'findOrder'> = { status: '', lines: [{}] };
  // @ts-expect-error The list beside the properties says required.
  const city: FunctionOutput<typeof app, 'findOrder'> = { status: '', address: {} };
  // @ts-expect-error Flow wants it, so it has to be there.
  const both: FunctionOutput<typeof app, 'both'> = {};
  const plans: FunctionOutput<typeof app, 'List plans'> = { plans: [{ id: 'p1', name: 'Small' }] };
  // @ts-expect-error The options of the select box have to be there.
  const none: FunctionOutput<typeof app, 'List plans'> = {};
  // @ts-expect-error Each has a label.
  const label: FunctionOutput<typeof app, 'List plans'> = { plans: [{ id: 'p1' }] };
  return [whole, least, missing, text, line, city, both, plans, none, label];
}

/** What is below the first member of a longer path is not known. */
export function options() {
  const cities: FunctionOutput<typeof app, 'List cities'> = { data: { cities: [] }, total: 1 };
  // @ts-expect-error The member that the path begins with has to be there.
  const none: FunctionOutput<typeof app, 'List cities'> = { total: 1 };
  const streets: FunctionOutput<typeof app, 'List streets'> = { streets: [], lanes: [{ meta: { id: 1 } }] };
  // @ts-expect-error Lanes are a list.
  const noLanes: FunctionOutput<typeof app, 'List streets'> = { streets: [], lanes: 'many' };
  // @ts-expect-error So are streets, whichever way the path is written.
  const noStreets: FunctionOutput<typeof app, 'List streets'> = { streets: 'many', lanes: [] };
  const houses: FunctionOutput<typeof app, 'List houses'> = { numbers: [{ id: 1 }], names: [{ long: 'One' }] };
  // @ts-expect-error Both paths count.
  const noNames: FunctionOutput<typeof app, 'List houses'> = { numbers: [{ id: 1 }] };
  const anything: FunctionOutput<typeof app, 'List anything'> = { region: { towns: [{ id: 1 }] } };
  return [cities, none, streets, noLanes, noStreets, houses, noNames, anything];
}

export function listedAnywhere(required: string[]) {
  const listed = defineApp({
    name: 'Listed',
    answers: {
      functions: [
        {
          name: 'find',
          method: 'POST',
          uri: '/find',
          inSchema: { properties: { id: { type: 'string' } }, required },
        },
      ],
    },
  });
  const input: FunctionInput<typeof listed, 'find'> = {};
  // @ts-expect-error Nobody knows whether it is listed.
  void input.id.trim();
  return listed;
}

export function definitions(read: AnswersManifest) {
  const wide = defineApp({ name: 'From a file', answers: read });
  const name: FunctionName<typeof wide> = 'any';
  const input: FunctionInput<typeof wide, 'any'> = { any: 1 };
  // @ts-expect-error Nothing is known of it.
  void (input['any'] satisfies number);
  // @ts-expect-error A function has a method.
  defineApp({ name: 'x', answers: { functions: [{ name: 'a', uri: '/a' }] } });
  // @ts-expect-error HEAD is no method of a function.
  defineApp({ name: 'x', answers: { functions: [{ name: 'a', method: 'HEAD', uri: '/a' }] } });
  // @ts-expect-error A schema is an object.
  const schema: NonNullable<NonNullable<AppDefinition['answers']>['functions'][number]['inSchema']> = { type: 'array' };
  // @ts-expect-error The product is called flow.
  wide.manifestText('moments');
  return [name, schema];
}

/** Nobody reads it; it is here so that a handler table by names is known to work. */
export const table: {
  [Name in FunctionName<typeof app>]: (input: FunctionInput<typeof app, Name>) => FunctionOutput<typeof app, Name>;
} = {
  findOrder: ({ order_id }) => ({ status: order_id }),
  ping: () => ({}),
  both: ({ a }) => ({ x: a.length }),
  'List plans': () => ({ plans: [] }),
  'List cities': () => ({ data: {} }),
  'List streets': () => ({ streets: [], lanes: [] }),
  'List houses': () => ({ numbers: [], names: [] }),
  'List anything': () => ({}),
};
