import type { ShopOrder } from '../shop-types.ts';
import { element } from './page.ts';

export function renderOrders(orders: readonly ShopOrder[]): HTMLElement {
  if (orders.length === 0) return element('p', {}, 'No order is known.');
  const rows = orders.map(({ number, state, total, currency, placedAt }) =>
    element(
      'tr',
      { 'data-order': number },
      element('th', { scope: 'row' }, number),
      element('td', {}, state),
      element('td', { class: 'number' }, formatMoney(total, currency)),
      element('td', {}, element('time', { datetime: placedAt }, new Date(placedAt).toLocaleDateString())),
    ),
  );
  const heads = ['Number', 'State', 'Total', 'Placed'].map((title) => element('th', { scope: 'col' }, title));
  return element(
    'table',
    {},
    element('caption', {}, 'Orders, newest first'),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
}

function formatMoney(total: number, currency: string): string {
  return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(total);
}
