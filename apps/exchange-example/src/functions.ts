import {
  ExchangeFunctionError,
  translate,
  type CallContext,
  type ExchangeFunctions,
  type FunctionInput,
  type FunctionName,
  type FunctionOutput,
  type TranslateOptions,
  type WithSettings,
} from '@embedworks/infobip/exchange';
import type { OrdersApp } from './app.ts';
import { credentialNames, type OrdersSettings } from './settings.ts';
import type { ShopOrder, ShopPlan } from './shop-types.ts';

/** A call of a bot block or flow element, with the settings of the account that made it. */
export type OrdersContext = CallContext & WithSettings<OrdersSettings>;

/**
 * What the manifests name, translated to the shop's API. The shop wants its key and the number of an order in headers, which
 * Infobip does not send: that is what the middleware between them is for.
 */
export const functions: ExchangeFunctions<OrdersApp, OrdersContext> = {
  findOrder: askShop<'findOrder'>({
    toRequest: ({ order_id }, context) =>
      toShop(context, `/order?currency=${context.settings.currency}`, {
        headers: { 'X-Order-Number': encodeURIComponent(order_id) },
      }),
    isAnswer: ({ ok, status }) => ok || status === 404,
    async toOutput(response) {
      // For a bot "there is none" is something to say, and no failure.
      if (response.status === 404) return { status: 'unknown' };
      const { state, total, placedAt } = (await response.json()) as ShopOrder;
      return { status: state, total, placed_at: placedAt };
    },
  }),

  cancelOrder: askShop<'cancelOrder'>({
    toRequest: ({ order_id }, context) =>
      toShop(context, '/order', { method: 'DELETE', headers: { 'X-Order-Number': encodeURIComponent(order_id) } }),
    isAnswer: ({ ok, status }) => ok || status === 404 || status === 409,
    toOutput({ status }, { order_id }) {
      // The designer reads these in the run log, and the bot takes its fallback.
      if (status === 404) throw new ExchangeFunctionError(`There is no order ${order_id}.`, { status: 404 });
      if (status === 409) throw new ExchangeFunctionError(`The order ${order_id} has left already.`, { status: 409 });
      return {};
    },
  }),

  'List plans': askShop<'List plans'>({
    toRequest: (_, context) => toShop(context, '/plans'),
    async toOutput(response) {
      const plans = (await response.json()) as ShopPlan[];
      return { plans: plans.map(({ code, label }) => ({ id: code, name: label })) };
    },
  }),

  'Change plan': askShop<'Change plan'>({
    toRequest: ({ _id, note = '' }, context) =>
      toShop(context, '/plan', {
        method: 'PUT',
        headers: { 'X-Plan-Code': encodeURIComponent(_id), 'Content-Type': 'application/json' },
        body: JSON.stringify({ note }),
      }),
    isAnswer: ({ ok, status }) => ok || status === 404,
    toOutput({ status }, { _id }) {
      if (status === 404) throw new ExchangeFunctionError(`There is no plan ${_id}.`, { status: 404 });
      return { id: _id };
    },
  }),
};

function askShop<Name extends FunctionName<OrdersApp>>(
  options: Omit<
    TranslateOptions<FunctionInput<OrdersApp, Name>, FunctionOutput<OrdersApp, Name>, OrdersContext>,
    'name'
  >,
) {
  return translate({ ...options, name: 'The shop' });
}

async function toShop({ settings, credential }: OrdersContext, path: string, init: RequestInit = {}): Promise<Request> {
  const headers = new Headers(init.headers);
  headers.set('X-Api-Key', await credential(credentialNames.shopKey));
  return new Request(settings.shopUrl + path, { ...init, headers });
}
