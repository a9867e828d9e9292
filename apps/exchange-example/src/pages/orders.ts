import type { ShopOrder } from '../shop-types.ts';
import { renderOrders } from './orders-table.ts';
import { ask, fill } from './page.ts';

/** The full page: all orders of the account's shop. */
await fill(async (main) => {
  main.append(renderOrders(await ask<ShopOrder[]>('/api/orders')));
});
