import { accountSettings, type Middleware, type SettingsReader } from '../src/exchange/receiver/middleware.ts';
import { createExchangeReceiver } from '../src/exchange/receiver/receiver.ts';
import { translate } from '../src/exchange/receiver/translate.ts';
import { app } from './support/exchange-app.ts';

declare const settings: SettingsReader<{ shopUrl: string }>;
declare const region: Middleware<{ region: 'eu' | 'us' }>;

const signingSecrets = ['secret'];
const functions = {
  findOrder: () => ({ status: 'NEW' }),
  listOrders: () => ({ count: 1 }),
  cancelOrder: () => undefined,
  'Change plan': () => ({ id: 'gold' }),
};

// Inputs, outputs and context are known by name.
createExchangeReceiver({
  app,
  signingSecrets,
  middleware: [accountSettings(settings), region, async (_call, next) => await next()],
  functions: {
    findOrder: ({ order_id, limit }, context) => {
      order_id.toUpperCase();
      // @ts-expect-error It may be missing.
      limit.toFixed();
      context.settings.shopUrl.toUpperCase();
      // @ts-expect-error Not among the settings.
      void context.settings.apiKey;
      // @ts-expect-error Not among the regions.
      void (context.region === 'asia');
      return { status: 'NEW', total: limit ?? 0 };
    },
    listOrders: async ({ customer, page }) => ({ count: customer.length + (page ?? 1) }),
    cancelOrder: ({ _id }) => void _id.trim(),
    'Change plan': ({ _id }) => ({ id: _id }),
  },
});

// Without middleware nothing is added.
createExchangeReceiver({
  app,
  signingSecrets,
  functions: {
    ...functions,
    findOrder: (_, context) => {
      // @ts-expect-error Nobody put it there.
      void context.settings;
      return { status: context.accountKey };
    },
  },
});

const { cancelOrder, ...most } = functions;
// @ts-expect-error One is missing.
createExchangeReceiver({ app, signingSecrets, functions: most });
// @ts-expect-error One is no function of the app.
createExchangeReceiver({ app, signingSecrets, functions: { ...functions, cancelOrder, refund: () => ({}) } });
// @ts-expect-error A required output is missing.
createExchangeReceiver({ app, signingSecrets, functions: { ...functions, findOrder: () => ({ total: 1 }) } });
// @ts-expect-error An output is of another type.
createExchangeReceiver({ app, signingSecrets, functions: { ...functions, listOrders: () => ({ count: 'two' }) } });
// @ts-expect-error Something is required.
createExchangeReceiver({ app, signingSecrets, functions: { ...functions, findOrder: () => undefined } });
// @ts-expect-error A receiver without secrets would take everybody.
createExchangeReceiver({ app, functions });

// A middleware has to add what it says.
const empty: Middleware<{ region: 'eu' | 'us' }> = async (_call, next) => {
  // @ts-expect-error Nothing is added.
  await next();
  // @ts-expect-error Something else is added.
  return await next({ region: 'asia' });
};

// A translation knows inputs and context from where it stands.
createExchangeReceiver({
  app,
  signingSecrets,
  middleware: [accountSettings(settings), empty],
  functions: {
    ...functions,
    findOrder: translate({
      toRequest: ({ order_id }, context) => new Request(`${context.settings.shopUrl}/${order_id}`),
      toOutput: async (response, { order_id }) => ({ status: `${order_id} ${await response.text()}` }),
    }),
    listOrders: translate({
      // @ts-expect-error Not among the inputs.
      toRequest: ({ order_id }) => new Request(`https://shop.example/${String(order_id)}`),
      toOutput: () => ({ count: 1 }),
    }),
  },
});
