import type { OperationContract, Validator } from '@embedworks/contracts';
import {
  createClock,
  createWorld,
  defineVendor,
  jsonResponse,
  type SimulatedRequest,
  type Vendor,
} from '@embedworks/simulators';

export const startMs = Date.UTC(2026, 2, 2, 8);

function operation(operationId: string, fields: Partial<OperationContract>): OperationContract {
  return {
    operationId,
    method: 'GET',
    path: '/things',
    summary: '',
    tags: [],
    security: [],
    provenance: 'sandbox-choice',
    sources: [],
    requestTypes: [],
    mergedInput: false,
    responses: { 200: 'application/json' },
    ...fields,
  };
}

const bodyTypes = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];
export const operations = [
  operation('listThings', {}),
  operation('createThing', {
    method: 'POST',
    requestTypes: bodyTypes,
    mergedInput: true,
    responses: { 200: 'application/json', 400: 'application/json' },
  }),
  operation('getThing', { path: '/things/{id}' }),
  operation('getNewest', { path: '/things/newest' }),
  operation('getPart', {
    path: '/things/{id}/parts/{part}',
    security: ['key'],
    responses: { 200: 'application/json', 401: 'application/json' },
  }),
  operation('getBroken', { path: '/broken' }),
  operation('getWrong', { path: '/wrong' }),
  operation('getUnplayed', { path: '/unplayed' }),
  operation('getSilent', { path: '/silent' }),
];

/** Refuses what `problem` finds wrong, in Ajv's shape. */
function validator(problem: (value: unknown) => string | undefined): Validator {
  const validate = ((value: unknown) => {
    const message = problem(value);
    validate.errors = message === undefined ? null : [{ instancePath: '', keyword: 'type', message, params: {} }];
    return message === undefined;
  }) as Validator;
  return validate;
}

const object = validator((value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : 'must be object',
);
const named = validator((value) =>
  typeof (value as { name?: unknown }).name === 'string' ? undefined : 'must have a name',
);

interface ThingOperations {
  [operationId: string]: {
    parameters: object;
    requestBody: { content: { 'application/json': unknown } };
    responses: { 200: { content: { 'application/json': unknown } } };
  };
}

/** A vendor that answers what it understood. */
export const thingsVendor: Vendor = defineVendor<ThingOperations, object, string, Record<string, unknown>>({
  vendor: 'things',
  title: 'Things',
  productionHosts: [],
  operations,
  webhooks: [operation('receiveThing', { method: 'POST', path: 'thingHappened' })],
  validators: {
    createThing: { input: object, responses: {} },
    getWrong: { responses: { 200: named } },
    receiveThing: { body: named, responses: {} },
  },
  credentials: [],
  pages: [],
  scripts: [],
  settings: {},
  createState: async () => ({}),
  handlers: {
    listThings: ({ query }) => ({ status: 200, body: query }),
    createThing: ({ body }) => ({ status: 200, body: body ?? null }),
    getThing: ({ path }) => ({ status: 200, body: path }),
    getNewest: () => ({ status: 200, body: 'newest' }),
    getPart: ({ path, principal }) => ({ status: 200, body: { ...path, principal } }),
    getBroken: () => {
      throw new Error('wires crossed');
    },
    getWrong: ({ world }) => {
      world.notify('thingHappened', { name: 7 });
      return { status: 200, body: { name: 7 } };
    },
    getSilent: () => ({ delivery: 'never' }),
  },
  authenticate: { key: ({ headers }) => (headers['x-api-key'] === 'right' ? 'owner' : undefined) },
  refusals: {
    unauthorized: () => jsonResponse(401, { error: 'who?' }),
    invalid: (issues) => jsonResponse(400, { error: issues.map(({ at, message }) => `${at}: ${message}`).join('; ') }),
  },
  allowsOrigin: (origin) => origin === 'https://friend.example.test',
});

/** A world of that one vendor, and ways to call it. */
export function createThings() {
  const world = createWorld({ vendors: [thingsVendor], clock: createClock(startMs, true) });
  const send = async (method: string, path: string, request: Partial<SimulatedRequest> = {}) => {
    const answer = await world.handle('things', {
      method,
      path,
      search: '',
      headers: {},
      origin: 'http://things.test',
      ...request,
    });
    return { ...answer, data: typeof answer.body === 'string' ? (JSON.parse(answer.body) as unknown) : undefined };
  };
  const post = (contentType: string | undefined, body: string, search = '') =>
    send('POST', '/things', {
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      body: new TextEncoder().encode(body),
      search,
    });
  const last = () => {
    const entry = world.journal.entries().at(-1);
    if (!entry) throw new Error('The journal is empty.');
    return entry;
  };
  return { world, send, post, last };
}
