/** What the page half says to the vendor's script, held against the contract. The stub needs no DOM. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Validator } from '@embedworks/contracts';
import { loaderQueueCommands, webScriptCommands } from '@embedworks/contracts/esputnik/message-validators';
import { sendEvent, sendEventWithTags, sendPageView, sendStatusCart } from '@embedworks/esputnik/browser';
import { initialiseOnce, type InitSettings } from '../src/site-script-page.ts';
import { page } from '../src/site-script-stub.ts';

const settings: InitSettings = { siteId: 'SITE', initForm: 'B', language: 'uk', flags: {} };

const reset = () => {
  for (const name of ['eS', Symbol.for('@embedworks/esputnik')]) Reflect.deleteProperty(globalThis, name);
};

beforeEach(reset);
afterEach(reset);

/** The queue as the contract writes it, with lists for `Arguments`. */
function queued(): unknown[][][] {
  return (page.eS?.q as ArrayLike<ArrayLike<unknown>>[]).map((entry) => [
    ...Array.from(entry, (call) => Array.from(call)),
  ]);
}

function expectContract(validator: Validator | undefined, value: unknown) {
  expect(validator?.(value), JSON.stringify(validator?.errors)).toBe(true);
}

describe('init', () => {
  test.each<[string, Partial<InitSettings>, string[][]]>([
    ['form B', {}, [['APP_INBOX'], ['getAuthTokenCallback', 'language']]],
    [
      'form B with flags',
      { flags: { TRACKING: false, RECOMS: true } },
      [
        ['TRACKING', 'RECOMS', 'APP_INBOX'],
        ['getAuthTokenCallback', 'language'],
      ],
    ],
    ['form A', { initForm: 'A' }, [['getAuthTokenCallback', 'language']]],
  ])('%s is of the contract', (_, more, keys) => {
    initialiseOnce({ ...settings, ...more });
    const [entry] = queued();
    const [command, options, inboxOptions] = entry?.[0] ?? [];
    expectContract(loaderQueueCommands.push, { entry });
    expectContract(webScriptCommands.init, { command, options, ...(inboxOptions ? { inboxOptions } : {}) });
    expect([options, inboxOptions].filter(Boolean).map((object) => Object.keys(object as object))).toEqual(keys);
  });

  test('is called once, and taken when it is no longer in the queue', () => {
    const record = initialiseOnce(settings);
    expect(initialiseOnce({ ...settings })).toBe(record);
    expect(record.isTaken()).toBe(false);
    sendEvent('MainPage');
    (page.eS?.q as unknown[]).shift();
    expect([record.isTaken(), queued().length]).toEqual([true, 1]);
  });

  test.each<[string, () => void]>([
    ['c is replaced', () => Object.assign(page.eS as object, { c: () => undefined })],
    ['eS is replaced', () => (page.eS = () => undefined)],
    ['eS.q is replaced', () => Object.assign(page.eS as object, { q: { push: () => undefined } })],
  ])('is taken when %s', (_, takeOver) => {
    const record = initialiseOnce(settings);
    takeOver();
    expect(record.isTaken()).toBe(true);
  });

  test('asks nobody when nobody is there', async () => {
    initialiseOnce(settings);
    const { getAuthTokenCallback } = queued()[0]?.[0]?.[2] as { getAuthTokenCallback(): Promise<string> };
    expect(await getAuthTokenCallback()).toBe('');
  });
});

test('events are of the contract', () => {
  sendPageView();
  sendEvent('MainPage');
  sendEvent('MainPage', { GeneralInfo: { externalCustomerId: 'cust-1042' } });
  sendEvent('ProductPage', { ProductPage: { productKey: 'sku-7', price: 149, isInStock: 1 } });
  sendEvent('CategoryPage', { CategoryPage: { categoryKey: 'shoes' } });
  const GUID = sendStatusCart([{ productKey: 'sku-7', price: '149', quantity: '2' }]);
  sendEvent('PurchasedItems', { PurchasedItems: [{ productKey: 'sku-7' }], OrderNumber: '81', GUID });
  sendEvent('PurchasedItems', { PurchasedItems: [{ productKey: 'sku-7' }], OrderNumber: '82' });
  sendEvent('CustomerData', { CustomerData: { user_email: 'ira@shop.example', user_phone: '380501112233' } });
  sendEvent('AddToWishlist', { AddToWishlist: { productKey: 'sku-7' } });
  sendEvent('SearchRequest', { SearchRequest: { search: 'boots', isFound: '1' } });
  sendEvent('ProductImpressions', {
    ProductImpressions: { ProductImpression: [{ product_id: 'sku-7', container_type: 'block-1' }] },
  });
  sendEventWithTags('ProductPage', { ProductPage: { Product: { productKey: 'sku-7' } }, Tags: { season: ['winter'] } });
  const entries = queued();
  expect(entries).toHaveLength(13);
  for (const entry of entries) {
    const [command, name, payload] = entry[0] ?? [];
    expectContract(loaderQueueCommands.push, { entry });
    expectContract(webScriptCommands[String(command)], { command, name, ...(payload ? { payload } : {}) });
  }
});
