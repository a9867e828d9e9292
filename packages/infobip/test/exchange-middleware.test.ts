import { describe, expect, test, vi } from 'vitest';
import { ExchangeFunctionError } from '../src/exchange/receiver/function-error.ts';
import {
  accountSettings,
  type CallContext,
  type Middleware,
  type SettingsReader,
} from '../src/exchange/receiver/middleware.ts';
import { createExchangeReceiver } from '../src/exchange/receiver/receiver.ts';
import { translate } from '../src/exchange/receiver/translate.ts';
import { app } from './support/exchange-app.ts';
import { accountKey, callOf, secret, signedAtMs } from './support/exchange-calls.ts';

interface ShopSettings {
  shopUrl: string;
}

const settings: SettingsReader<ShopSettings> = {
  read: async (key) => (key === accountKey ? { shopUrl: 'https://shop.example' } : undefined),
  credentials: { read: async (_, name) => (name === 'apiKey' ? 'shop-s3cret' : undefined) },
};

const others = {
  listOrders: () => ({ count: 0 }),
  cancelOrder: () => undefined,
  'Change plan': () => ({ id: '' }),
};

const base = { app, signingSecrets: [secret], now: () => signedAtMs, replay: false } as const;

async function call(receive: (request: Request) => Promise<Response>, key = accountKey) {
  const response = await receive(callOf({ body: '{"order_id":"152512"}', accountKey: key }));
  return { status: response.status, body: (await response.json()) as unknown };
}

describe('the chain', () => {
  test('runs in order, around the function', async () => {
    const steps: string[] = [];
    const step =
      (name: string): Middleware =>
      async (_, next) => {
        steps.push(`${name} before`);
        const output = await next();
        steps.push(`${name} after`);
        return output;
      };
    const findOrder = () => {
      steps.push('function');
      return { status: 'NEW' };
    };
    await call(
      createExchangeReceiver({ ...base, middleware: [step('a'), step('b')], functions: { ...others, findOrder } }),
    );
    expect(steps).toEqual(['a before', 'b before', 'function', 'b after', 'a after']);
  });

  test('adds to the context, each for those behind it, typed', async () => {
    const region: Middleware<{ region: string }> = (_, next) => next({ region: 'eu' });
    const tenant: Middleware<{ tenant: { name: string } }> = ({ context }, next) =>
      next({ tenant: { name: `${context.functionName} in ${'region' in context ? String(context.region) : 'none'}` } });
    const receive = createExchangeReceiver({
      ...base,
      middleware: [region, tenant],
      functions: {
        ...others,
        findOrder: (_, context) => ({ status: `${context.region.toUpperCase()}: ${context.tenant.name}` }),
      },
    });
    expect(await call(receive)).toEqual({ status: 200, body: { status: 'EU: findOrder in eu' } });
  });

  test('a later one replaces what an earlier one added', async () => {
    const region =
      (name: string): Middleware<{ region: string }> =>
      (_, next) =>
        next({ region: name });
    const receive = createExchangeReceiver({
      ...base,
      middleware: [region('eu'), region('us')],
      functions: { ...others, findOrder: (_, context) => ({ status: context.region }) },
    });
    expect(await call(receive)).toEqual({ status: 200, body: { status: 'us' } });
  });

  test('may answer itself, change the answer, and turn an error into one', async () => {
    const findOrder = vi.fn(() => ({ status: 'NEW' }));
    const withMiddleware = (middleware: Middleware) =>
      call(createExchangeReceiver({ ...base, middleware: [middleware], functions: { ...others, findOrder } }));
    expect(await withMiddleware(() => ({ status: 'CACHED' }))).toMatchObject({ body: { status: 'CACHED' } });
    expect(findOrder).not.toHaveBeenCalled();
    expect(await withMiddleware(async (_, next) => ({ ...(await next()), total: 3 }))).toMatchObject({
      body: { status: 'NEW', total: 3 },
    });
    findOrder.mockImplementationOnce(() => {
      throw new Error('away');
    });
    const rescue: Middleware = async (_, next) => {
      try {
        return await next();
      } catch {
        return { status: 'UNKNOWN' };
      }
    };
    expect(await withMiddleware(rescue)).toMatchObject({ status: 200, body: { status: 'UNKNOWN' } });
  });

  test('what it answers is checked like any output', async () => {
    const receive = createExchangeReceiver({
      ...base,
      middleware: [() => ({ total: 1 })],
      functions: { ...others, findOrder: () => ({ status: 'NEW' }) },
    });
    expect(await call(receive)).toEqual({ status: 500, body: { error: 'The app failed.' } });
  });
});

describe('settings of the account', () => {
  const receive = createExchangeReceiver({
    ...base,
    middleware: [accountSettings(settings)],
    functions: {
      ...others,
      findOrder: async (_, context) => ({
        status: `${context.settings.shopUrl} ${await context.credential('apiKey')}`,
      }),
      cancelOrder: async (_, context) => void (await context.credential('webhookKey')),
    },
  });

  test('are in the context, with a way to the credentials', async () => {
    expect(await call(receive)).toEqual({ status: 200, body: { status: 'https://shop.example shop-s3cret' } });
  });

  test('an account that has none is told what to do', async () => {
    expect(await call(receive, 'ANOTHER')).toEqual({
      status: 400,
      body: { error: "This account has not configured the app yet. Open the app's configuration page." },
    });
  });

  test('so is one that lacks a credential', async () => {
    const response = await receive(callOf({ method: 'DELETE', url: 'https://app.example/exchange/orders/1' }));
    const error = "This account has not given the app its webhookKey yet. Open the app's configuration page.";
    expect([response.status, await response.json()]).toEqual([400, { error }]);
  });
});

describe('translation to a third-party API', () => {
  interface Shop {
    answer?: (request: Request) => Promise<Response> | Response;
    timeoutMs?: number;
    isAnswer?: (response: Response) => boolean;
    toOutput?: (response: Response) => Promise<{ status: string }>;
  }

  function start({ answer = () => Response.json({ state: 'shipped' }), timeoutMs, isAnswer, toOutput }: Shop = {}) {
    const requests: Request[] = [];
    const errors: unknown[] = [];
    const receive = createExchangeReceiver({
      ...base,
      onError: (error) => errors.push(error),
      middleware: [accountSettings(settings)],
      functions: {
        ...others,
        findOrder: translate({
          name: 'The shop',
          timeoutMs,
          isAnswer,
          toRequest: async ({ order_id }, context) =>
            new Request(`${context.settings.shopUrl}/orders/${order_id}`, {
              headers: { 'X-Api-Key': await context.credential('apiKey'), 'X-Order': order_id },
            }),
          toOutput:
            toOutput ??
            (async (response) => ({ status: ((await response.json()) as { state: string }).state.toUpperCase() })),
          // Not `async`, so that one that throws does.
          fetch: (request) => {
            requests.push(request);
            return Promise.resolve(answer(request));
          },
        }),
      },
    });
    return { receive, requests, errors };
  }

  test('inputs become a path and headers, and its answer an output', async () => {
    const { receive, requests } = start();
    expect(await call(receive)).toEqual({ status: 200, body: { status: 'SHIPPED' } });
    const [request] = requests;
    expect([request?.url, request?.redirect]).toEqual(['https://shop.example/orders/152512', 'manual']);
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({ 'x-api-key': 'shop-s3cret', 'x-order': '152512' });
  });

  test.each<[string, Shop, string]>([
    ['a refusal', { answer: () => Response.json({ key: 'shop-s3cret' }, { status: 403 }) }, 'The shop answered 403.'],
    ['a redirect', { answer: () => Response.redirect('https://elsewhere.example', 302) }, 'The shop answered 302.'],
    [
      'no connection',
      { answer: () => Promise.reject(new TypeError('fetch of shop-s3cret failed')) },
      'The shop could not be reached.',
    ],
    [
      'no connection, told at once',
      {
        answer: () => {
          throw new TypeError('shop-s3cret');
        },
      },
      'The shop could not be reached.',
    ],
    [
      'what cannot be read, told at once',
      {
        toOutput: () => {
          throw new TypeError('shop-s3cret');
        },
      },
      'The shop gave an answer that cannot be read.',
    ],
    ['no JSON', { answer: () => new Response('<shop-s3cret>') }, 'The shop gave an answer that cannot be read.'],
    [
      'other JSON',
      { answer: () => Response.json({ key: 'shop-s3cret' }) },
      'The shop gave an answer that cannot be read.',
    ],
    [
      'no answer in time',
      {
        timeoutMs: 20,
        answer: ({ signal }) =>
          new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('shop-s3cret')))),
      },
      'The shop did not answer within 20 ms.',
    ],
  ])('%s is a sentence that leaks nothing', async (_, shop, error) => {
    const { receive, errors } = start(shop);
    expect(await call(receive)).toEqual({ status: 500, body: { error } });
    expect(errors).toEqual([expect.objectContaining({ message: error })]);
  });

  test('an answer of another status may be one', async () => {
    const { receive } = start({
      answer: () => new Response(null, { status: 404 }),
      isAnswer: ({ ok, status }) => ok || status === 404,
      toOutput: async ({ status }) => ({ status: status === 404 ? 'UNKNOWN' : 'KNOWN' }),
    });
    expect(await call(receive)).toEqual({ status: 200, body: { status: 'UNKNOWN' } });
  });

  test('a sentence of your own passes', async () => {
    const own = () => Promise.reject(new ExchangeFunctionError('No such order.', { status: 400 }));
    expect(await call(start({ toOutput: own }).receive)).toEqual({ status: 400, body: { error: 'No such order.' } });
  });

  test('ends with the call', async () => {
    const caller = new AbortController();
    const { promise: asked, resolve } = Promise.withResolvers<AbortSignal>();
    const never = translate({
      toRequest: () => new Request('https://shop.example'),
      toOutput: () => ({}),
      fetch: ({ signal }) => {
        resolve(signal);
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('gone'))));
      },
    });
    const answer = never({}, { signal: caller.signal } as CallContext);
    const signal = await asked;
    caller.abort();
    expect(signal.aborted).toBe(true);
    await expect(answer).rejects.toThrow('The service behind this app could not be reached.');
  });

  test.each([0, -1, NaN, Infinity])('%d ms cannot work', (timeoutMs) => {
    const create = () =>
      translate({ timeoutMs, toRequest: () => new Request('https://shop.example'), toOutput: () => ({}) });
    expect(create).toThrow(expect.objectContaining({ code: 'configuration' }));
  });
});
