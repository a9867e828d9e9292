import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  loadSiteScript,
  sendEvent,
  sendEventWithTags,
  sendPageView,
  sendStatusCart,
} from '@embedworks/esputnik/browser';
import { page, resetPage, scriptUrlOf, siteId } from './site-page.ts';

beforeEach(resetPage);
afterEach(resetPage);

test('events wait in the queue until the script has loaded, and then go on', async () => {
  sendEvent('MainPage');
  sendEvent('ProductPage', {
    ProductPage: { productKey: 'sku-7', price: '149', isInStock: '1', tag_season: 'winter' },
  });
  const script = await loadSiteScript({ siteId, scriptUrl: scriptUrlOf(), language: 'en', getToken: async () => '' });
  sendPageView();
  sendPageView({ GeneralInfo: { externalCustomerId: 'cust-1042' } });
  sendEventWithTags('ProductPage', {
    ProductPage: { Product: { productKey: 'sku-7' } },
    Tags: { season: ['winter'] },
  });
  script.destroy();
  expect(page.calls?.filter(([command]) => command !== 'init')).toEqual([
    ['sendEvent', 'MainPage'],
    [
      'sendEvent',
      'ProductPage',
      { ProductPage: { productKey: 'sku-7', price: '149', isInStock: '1', tag_season: 'winter' } },
    ],
    ['sendEvent', 'PageView', { PageView: {} }],
    ['sendEvent', 'PageView', { PageView: {}, GeneralInfo: { externalCustomerId: 'cust-1042' } }],
    [
      'sendEventWithTags',
      'ProductPage',
      { ProductPage: { Product: { productKey: 'sku-7' } }, Tags: { season: ['winter'] } },
    ],
  ]);
});

test('each state of the cart has a GUID of its own, which the purchase names', () => {
  const calls: unknown[][] = [];
  page.eS = (...args) => void calls.push(args);
  const items = [{ productKey: 'sku-7', price: '149', quantity: '2' }];
  const [first, second] = [sendStatusCart(items), sendStatusCart([])];
  expect(first).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(second).not.toBe(first);
  sendEvent('PurchasedItems', { PurchasedItems: items, OrderNumber: '81', GUID: second });
  expect(calls).toEqual([
    ['sendEvent', 'StatusCart', { StatusCart: items, GUID: first }],
    ['sendEvent', 'StatusCart', { StatusCart: [], GUID: second }],
    ['sendEvent', 'PurchasedItems', { PurchasedItems: items, OrderNumber: '81', GUID: second }],
  ]);
});
