import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EsputnikInboxElement } from '@embedworks/esputnik/element';
import { blockedUrl, initCalls, inboxOptions, page, resetPage, scriptUrlOf, siteId, tags } from './site-page.ts';

const task = () => new Promise((resolve) => setTimeout(resolve, 10));

function create(attributes: Record<string, string> = {}): EsputnikInboxElement {
  const element = document.createElement('esputnik-inbox');
  for (const [name, value] of Object.entries({ language: 'en', 'script-url': scriptUrlOf(), ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
}

function listen(element: HTMLElement) {
  const events: [string, unknown][] = [];
  for (const type of ['loaded', 'failed', 'token-given', 'token-empty', 'callback-failed']) {
    element.addEventListener(`esputnik-${type}`, (event) => events.push([type, (event as CustomEvent).detail]));
  }
  return events;
}

async function mount(attributes: Record<string, string> = {}, getToken = async () => 't1') {
  const element = create({ 'site-id': siteId, ...attributes });
  const events = listen(element);
  element.getToken = getToken;
  document.body.append(element);
  await expect.poll(() => element.state).toMatch(/loaded|failed/);
  return { element, events };
}

beforeEach(resetPage);

afterEach(async () => {
  document.body.replaceChildren();
  await task();
  resetPage();
});

describe('<esputnik-inbox>', () => {
  test('loads the script, and lets it put the bell inside', async () => {
    const { element, events } = await mount({ tracking: 'false', recommendations: '', nonce: 'n0nce' });
    expect(page.calls).toEqual([
      [
        'init',
        { TRACKING: false, RECOMS: true, APP_INBOX: true },
        { getAuthTokenCallback: expect.any(Function) as unknown, language: 'en' },
      ],
    ]);
    expect(tags()[0]?.nonce).toBe('n0nce');
    expect(element.matches(':state(loaded)')).toBe(true);
    element.insertAdjacentHTML('beforeend', '<button>bell</button>');
    element.setAttribute('language', 'uk');
    await task();
    expect(element.textContent).toBe('bell');
    await inboxOptions().getAuthTokenCallback();
    expect(events).toEqual([
      ['loaded', element.script],
      ['token-given', { type: 'token_given' }],
    ]);
  });

  test('has a property for each attribute', () => {
    const element = document.createElement('esputnik-inbox');
    element.siteId = siteId;
    element.initForm = 'A';
    element.tracking = false;
    element.timeoutMs = 50;
    expect(element.outerHTML).toBe(
      `<esputnik-inbox site-id="${siteId}" init-form="A" tracking="false" timeout-ms="50"></esputnik-inbox>`,
    );
    expect([element.siteId, element.tracking, element.timeoutMs]).toEqual([siteId, false, 50]);
    element.tracking = undefined;
    expect(element.hasAttribute('tracking')).toBe(false);
  });

  test('takes properties that were set before it was defined', async () => {
    const element = create();
    const early = { siteId, getToken: async () => 'early' };
    for (const [name, value] of Object.entries(early)) {
      Object.defineProperty(element, name, { value, configurable: true, writable: true });
    }
    document.body.append(element);
    await expect.poll(() => element.state).toBe('loaded');
    expect(await inboxOptions().getAuthTokenCallback()).toBe('early');
  });

  test('waits for a site id and a way to tokens', async () => {
    const element = create();
    document.body.append(element);
    element.siteId = siteId;
    await task();
    expect([element.state, tags().length]).toEqual(['idle', 0]);
    element.tokenUrl = '/inbox-token';
    await expect.poll(() => element.state).toBe('loaded');
    const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ token: 't9' }));
    expect(await inboxOptions().getAuthTokenCallback()).toBe('t9');
    expect(asked).toHaveBeenCalledWith('/inbox-token', expect.objectContaining({ method: 'POST' }));
    asked.mockRestore();
  });

  test('is a group, busy while it loads, and may be named', async () => {
    const attach = vi.spyOn(HTMLElement.prototype, 'attachInternals');
    const element = create({ 'site-id': siteId, 'token-url': '/t', 'aria-label': 'Messages' });
    const internals = attach.mock.results[0]?.value as ElementInternals;
    attach.mockRestore();
    document.body.append(element);
    await expect.poll(() => element.state).not.toBe('idle');
    const busy = [[internals.role, internals.ariaBusy]];
    await expect.poll(() => element.state).toBe('loaded');
    busy.push([internals.role, internals.ariaBusy]);
    expect(busy).toEqual([
      ['group', 'true'],
      ['group', 'false'],
    ]);
    expect(element.tabIndex).toBe(-1);
  });

  test.each<[string, Record<string, string>, string]>([
    ['the script is blocked', { 'script-url': blockedUrl }, 'script_failed'],
    ['the script is silent', { 'script-url': scriptUrlOf(''), 'timeout-ms': '20' }, 'timeout'],
    ['an option cannot work', { language: 'english' }, 'configuration'],
    ['an attribute cannot be read', { 'timeout-ms': 'soon' }, 'configuration'],
  ])('tells that %s', async (_, attributes, code) => {
    const { element, events } = await mount(attributes);
    expect(events).toMatchObject([['failed', { vendor: 'esputnik', code }]]);
    expect(element.matches(':state(failed)')).toBe(true);
  });

  test('tries again when an attribute changes after a failure', async () => {
    const { element } = await mount({ 'script-url': blockedUrl });
    element.scriptUrl = scriptUrlOf();
    await expect.poll(() => element.state).toBe('loaded');
    expect(initCalls()).toHaveLength(1);
  });

  test('tells of tokens that are not there', async () => {
    const answers = [async () => '', () => Promise.reject(new Error('offline'))];
    const { events } = await mount({}, () => (answers.shift() as () => Promise<string>)());
    await inboxOptions().getAuthTokenCallback();
    await inboxOptions().getAuthTokenCallback();
    expect(events.slice(1)).toMatchObject([
      ['token-empty', { type: 'token_empty' }],
      ['callback-failed', { error: { code: 'callback_failed' } }],
    ]);
  });

  test('gives no token once it left, and goes on when it is back, without a second init', async () => {
    const { element, events } = await mount();
    const { getAuthTokenCallback } = inboxOptions();
    element.remove();
    await task();
    expect([element.state, element.script, await getAuthTokenCallback()]).toEqual(['idle', undefined, '']);
    document.body.append(element);
    await expect.poll(() => element.state).toBe('loaded');
    expect(await getAuthTokenCallback()).toBe('t1');
    expect([initCalls().length, tags().length]).toEqual([1, 1]);
    expect(events.map(([type]) => type)).toEqual(['loaded', 'loaded', 'token-given']);
  });

  test('survives being moved within a task, and leaving at once', async () => {
    const { element } = await mount();
    const { script } = element;
    document.body.appendChild(document.createElement('div')).append(element);
    await task();
    expect(element.script).toBe(script);
    const other = create({ 'site-id': siteId, 'token-url': '/t' });
    document.body.append(other);
    other.remove();
    await task();
    expect(other.state).toBe('idle');
  });

  test('two of them share one init', async () => {
    const scriptUrl = scriptUrlOf();
    await Promise.all([mount({ 'script-url': scriptUrl }), mount({ 'script-url': scriptUrl })]);
    expect([initCalls().length, tags().length]).toEqual([1, 1]);
  });

  test('is defined once, by the first of two copies', async () => {
    const again = '../../src/element.ts?again';
    const copy = (await import(/* @vite-ignore */ again)) as { EsputnikInboxElement: typeof EsputnikInboxElement };
    expect(copy.EsputnikInboxElement).not.toBe(EsputnikInboxElement);
    expect(customElements.get('esputnik-inbox')).toBe(EsputnikInboxElement);
  });
});
