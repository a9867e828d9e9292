import type { StoredOrder } from './shop-database.ts';
import type { ShopCustomer, ShopPlan } from './shop-types.ts';

/** People whom the sandbox's conversations are with: by phone number, or by e-mail address. */
const customers: readonly ShopCustomer[] = [
  {
    id: 'crm-77',
    firstName: 'Ann',
    lastName: 'Lee',
    emails: ['ann@example.test'],
    phones: ['385911234567'],
    tier: 'gold',
  },
  {
    id: 'crm-81',
    firstName: 'Ben',
    lastName: 'Ito',
    emails: ['ben@example.test'],
    phones: ['819012345678'],
    tier: 'basic',
  },
  { id: 'crm-90', firstName: 'Cleo', lastName: 'Roux', emails: ['cleo@example.test'], phones: [], tier: 'plus' },
];

const orders: readonly StoredOrder[] = [
  { number: '100045', customerId: 'crm-77', state: 'shipped', totalCents: 1250, placedAt: '2026-10-30T09:15:00Z' },
  { number: '152512', customerId: 'crm-77', state: 'processing', totalCents: 8990, placedAt: '2026-11-17T16:40:00Z' },
  { number: '152498', customerId: 'crm-81', state: 'delivered', totalCents: 2400, placedAt: '2026-11-02T11:05:00Z' },
  { number: '152377', customerId: 'crm-90', state: 'delivered', totalCents: 5600, placedAt: '2026-09-21T08:30:00Z' },
];

const plans: readonly ShopPlan[] = [
  { code: 'basic', label: 'Basic' },
  { code: 'plus', label: 'Plus' },
];

interface EmptyShop {
  putCustomer(customer: ShopCustomer): unknown;
  putOrder(order: StoredOrder): unknown;
  putPlan(plan: ShopPlan): unknown;
}

export function seedShop(shop: EmptyShop): void {
  customers.forEach((each) => shop.putCustomer(each));
  orders.forEach((each) => shop.putOrder(each));
  plans.forEach((each) => shop.putPlan(each));
}
