import { channels } from '@embedworks/contracts/esputnik/channels';
import { pageStateEventGuards } from '@embedworks/contracts/esputnik/message-guards';
import { validators } from '@embedworks/contracts/esputnik/validators';
import { describe, expect, test, vi } from 'vitest';
import { readAddresses } from '../src/esputnik/pages/site-script/addresses.ts';
import { createPlacement } from '../src/esputnik/pages/site-script/placement.ts';
import { createTracker } from '../src/esputnik/pages/site-script/tracker.ts';
import { leaveTraces, type VisitorPage } from '../src/esputnik/pages/site-script/visitor.ts';

test.each([
  ['http://127.0.0.1:4400/esputnik/scripts/A.js', 'http://127.0.0.1:4400/esputnik/', 'http://127.0.0.1:4400/esputnik/'],
  ['http://esputnik.localhost:4400/scripts/A.js', 'http://esputnik.localhost:4400/', 'http://esputnik.localhost:4400/'],
  ['https://statics.esputnik.com/scripts/A.js', 'https://esputnik.com/', 'https://tracker.esputnik.com/'],
  ['https://cdn.esputnik.com/scripts/A.js', 'https://esputnik.com/', 'https://tracker.esputnik.com/'],
])('the script at %s asks %s and %s', (script, apiHref, trackerHref) => {
  expect(readAddresses(script)).toEqual({ apiHref, trackerHref });
});

describe('placement', () => {
  function put({ hasPlace = true } = {}) {
    let change = () => {};
    const page = { hasPlace, isInserted: false, isBroken: false };
    const watching: boolean[] = [];
    const onInserted = vi.fn();
    const onImpossible = vi.fn();
    const placement = createPlacement({
      place: {
        insert() {
          if (page.isBroken) throw new SyntaxError('not a selector');
          return (page.isInserted = page.hasPlace);
        },
        isInserted: () => page.isInserted,
        remove: () => void (page.isInserted = false),
        watch(onChange, isWaiting) {
          watching.push(isWaiting);
          change = onChange;
          return () => void (change = () => {});
        },
      },
      onInserted,
      onImpossible,
    });
    return { placement, page, watching, onInserted, onImpossible, change: () => change() };
  }

  test('waits for a place that comes late, and puts back a bell that was removed', () => {
    const { placement, page, watching, onInserted, change } = put({ hasPlace: false });
    placement.show();
    change();
    expect(onInserted).not.toHaveBeenCalled();
    page.hasPlace = true;
    change();
    change();
    placement.show();
    expect(onInserted).toHaveBeenCalledOnce();
    page.isInserted = false;
    change();
    expect(onInserted).toHaveBeenCalledTimes(2);
    expect(watching.at(-1)).toBe(false);
    expect(watching[0]).toBe(true);
  });

  test('an impossible place is told of once', () => {
    const { placement, page, onImpossible, onInserted, change } = put();
    page.isBroken = true;
    placement.show();
    change();
    expect(onImpossible).toHaveBeenCalledOnce();
    expect(onInserted).not.toHaveBeenCalled();
  });

  test('a hidden bell is gone and not put back', () => {
    const { placement, page, onInserted, change } = put();
    placement.show();
    placement.hide();
    change();
    expect(page.isInserted).toBe(false);
    expect(onInserted).toHaveBeenCalledOnce();
    placement.show();
    expect(page.isInserted).toBe(true);
  });
});

describe('traces', () => {
  const id = '9D2B6F6E-0A77-4A0E-8C1B-2C3D4E5F6A7B';
  function visit(cookie = '', esState?: string) {
    const stored = new Map(esState === undefined ? [] : [['esState', esState]]);
    const page: VisitorPage = {
      document: { cookie },
      localStorage: {
        getItem: (name) => stored.get(name) ?? null,
        setItem: (name, value) => void stored.set(name, value),
      },
    };
    const told: [string, unknown][] = [];
    const visitorId = leaveTraces(page, 23001, (name, payload) => told.push([name, payload]));
    return { page, told, visitorId, state: JSON.parse(stored.get('esState') ?? '{}') as unknown };
  }

  test('are those of the contract, in its order', () => {
    const { page, told, visitorId, state } = visit();
    const sequence = channels.pageState.sequences.find(({ id }) => id === 'state-init');
    const names = sequence?.emits.map(
      ({ message }) => channels.pageState.messages.find(({ key }) => key === message)?.name,
    );
    expect(told.map(([name]) => name)).toEqual(names);
    for (const [name, payload] of told) expect(pageStateEventGuards[name]?.(payload)).toBe(true);
    expect(page._esConfig).toEqual({ orgId: 23001 });
    expect(page.document.cookie).toContain(`sc=${visitorId};`);
    expect(state).toEqual({ customerId: visitorId });
  });

  test.each([
    ['the cookie', `a=b; sc=${id}; c=d`, '{"customerId":"other","more":1}'],
    ['local storage', 'xsc=no', JSON.stringify({ customerId: id, more: 1 })],
  ])('know a visitor again by %s', (_, cookie, esState) => {
    const { visitorId, state } = visit(cookie, esState);
    expect(visitorId).toBe(id);
    expect(state).toEqual({ customerId: id, more: 1 });
  });

  test.each(['broken', 'null', '7', '{"customerId":"<b>"}'])('survive a state of %s', (esState) => {
    expect(visit('sc=nonsense', esState).visitorId).toMatch(/^[0-9A-F-]{36}$/u);
  });

  test('survive a browser that denies storage', () => {
    const page = {
      document: { cookie: '' },
      get localStorage(): never {
        throw new Error('denied');
      },
    };
    const told: string[] = [];
    expect(leaveTraces(page, 1, (name) => told.push(name))).toHaveLength(36);
    expect(told).toEqual(['_esConfig', 'sc']);
  });
});

describe('tracker', () => {
  const isTracked = validators.trackEvent?.body;

  function start() {
    const sent: { address: string; body: Record<string, unknown> }[] = [];
    const tracker = createTracker({
      trackerHref: 'https://tracker.esputnik.com/',
      siteId: 'SITE',
      visitorId: 'V',
      fetch: (address, { body }) => {
        sent.push({ address, body: JSON.parse(body as string) as Record<string, unknown> });
        return Promise.reject(new TypeError('Failed to fetch'));
      },
      now: () => 1_767_225_600_000,
    });
    return { tracker, sent };
  }

  const events = channels.webScript.messages.find(({ key }) => key === 'sendEvent')?.examples ?? [];
  test.each(
    events.map((example) => [JSON.stringify(example), example as { name: string; payload?: unknown }] as const),
  )('sends %s as the REST form', (_, { name, payload }) => {
    const { tracker, sent } = start();
    tracker.track(name, payload);
    expect(sent[0]?.address).toBe('https://tracker.esputnik.com/api/v2');
    expect(sent[0]?.body).toMatchObject({ GeneralInfo: { eventName: name, siteId: 'SITE', cookies: { sc: 'V' } } });
    expect([isTracked?.(sent[0]?.body), isTracked?.errors]).toEqual([true, null]);
  });

  test('writes carts and purchases as REST does', () => {
    const { tracker, sent } = start();
    const cart = [{ productKey: 7, price: '149', quantity: 2, currency: 'UAH' }];
    tracker.track('StatusCart', { StatusCart: cart, GUID: 'g' });
    tracker.track('PurchasedItems', { PurchasedItems: cart, OrderNumber: '81' });
    const product = { productKey: '7', price: '149', quantity: 2, price_currency_code: 'UAH' };
    expect(sent[0]?.body).toMatchObject({ StatusCart: { GUID: 'g', Products: [product] } });
    expect(sent[1]?.body).toMatchObject({
      TrackedOrderId: '81',
      PurchasedItems: { OrderNumber: '81', Products: [{ product_id: '7', unit_price: '149', quantity: 2 }] },
    });
  });

  test('remembers the visitor that an event names, not the one of CustomerData', () => {
    const { tracker, sent } = start();
    tracker.track('CustomerData', { CustomerData: { user_email: 'ira@shop.example', user_phone: '38' } });
    tracker.track('MainPage', { GeneralInfo: { externalCustomerId: 'cust-1042', eventName: 'forged' } });
    tracker.track('NotFound', undefined);
    const infos = sent.map(({ body }) => body.GeneralInfo);
    expect(infos[0]).toMatchObject({ user_email: 'ira@shop.example', eventName: 'CustomerData' });
    expect(infos[1]).toMatchObject({ externalCustomerId: 'cust-1042', eventName: 'MainPage' });
    expect(infos[2]).toMatchObject({ externalCustomerId: 'cust-1042', eventName: 'NotFound' });
    expect(infos[2]).not.toHaveProperty('user_email');
  });

  test('leaves the nested form as it is', () => {
    const { tracker, sent } = start();
    const payload = { ProductPage: { Product: { productKey: 'sku-7' } }, Tags: { season: ['winter'] } };
    tracker.trackNested('ProductPage', payload);
    expect(sent[0]?.body).toMatchObject(payload);
  });
});
