/** Every situation of the contract is brought about, and what the script then says is what the contract says. */
import type { ChannelContract } from '@embedworks/contracts';
import { channels } from '@embedworks/contracts/esputnik/channels';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createInboxVendor } from '../support/esputnik-inbox-vendor.ts';
import { closeFrames, open, polled, type Page } from './esputnik-page.ts';

afterEach(closeFrames);

/** What is told before `forget` is no part of a situation. */
const widgetSituations: Record<string, () => Promise<Page>> = {
  'widget-token': async () => {
    const page = await open();
    await polled(page);
    return page;
  },
  'widget-token-empty': async () => {
    const page = await open({ getToken: () => Promise.resolve('') });
    await expect.poll(() => page.told.at(-1)?.name).toBe('resolve');
    return page;
  },
  'widget-callback-rejects': async () => {
    const page = await open({ getToken: () => Promise.reject(new Error('anonymous')) });
    await expect.poll(() => page.warn.mock.calls.length).toBe(1);
    return page;
  },
  'widget-no-match': async () => {
    const page = await open({ settings: { selector: '#missing' } });
    await polled(page);
    return page;
  },
  'widget-late-match': async () => {
    const page = await open({ settings: { selector: '.late' } });
    await polled(page);
    page.forget();
    page.page.querySelector('#place')?.classList.add('late');
    await polled(page);
    return page;
  },
  'widget-invalid-selector': async () => {
    const page = await open({ settings: { selector: '#' } });
    await polled(page);
    expect(page.logError).toHaveBeenCalledOnce();
    return page;
  },
  'widget-bell-removed': async () => {
    const page = await open();
    await expect.poll(() => page.names()).toEqual(['bell']);
    page.forget();
    (page.page.querySelector('#place') as Element).innerHTML = '<h1>Again</h1>';
    await polled(page);
    expect(page.page.querySelectorAll('[data-es-bell]')).toHaveLength(1);
    return page;
  },
  'widget-bell-clicked': async () => {
    const page = await open({ vendor: createInboxVendor(3, 0) });
    await expect.poll(() => page.names()).toEqual(['bell']);
    page.forget();
    page.find('bell')?.click();
    await polled(page);
    return page;
  },
  'widget-more': async () => {
    const page = await open({ vendor: createInboxVendor(15, 0) });
    await page.openPanel();
    page.forget();
    page.find('more')?.click();
    await polled(page);
    expect(page.items()).toHaveLength(15);
    return page;
  },
  'widget-all-opened': async () => {
    const page = await open({ vendor: createInboxVendor(3, 1) });
    await page.openPanel();
    page.forget();
    page.find('mark-all')?.click();
    await expect.poll(() => page.names().length).toBeGreaterThan(1);
    return page;
  },
  'widget-escape': async () => {
    const page = await open({ vendor: createInboxVendor(3, 0) });
    await page.openPanel();
    page.forget();
    page.press('Escape');
    await polled(page);
    return page;
  },
};

const pause = (durationMs: number) => new Promise((resolve) => setTimeout(resolve, durationMs));
const asked = (page: Page) => page.callback.mock.calls.length;
const nested = (...call: unknown[]) => [call];

/** The page queues calls before the script has loaded, and calls nothing later. */
const queued = (queue: (callback: () => unknown) => unknown[]) =>
  open({
    before: (window, callback) => Object.assign(window, { eS: Object.assign(() => {}, { q: queue(callback) }) }),
    init: () => {},
  });

const initialised = async (page: Page) => {
  await expect.poll(() => page.told.map(({ name }) => name)).toContain('esState');
  await pause(100);
  return page;
};

/** The callback answered, and nothing is asked again. */
async function answered(getToken: () => unknown, warnings: number): Promise<Page> {
  const page = await open({ getToken });
  await expect.poll(() => asked(page)).toBe(1);
  page.forget();
  await pause(500);
  expect(page.vendor.requests).toEqual([]);
  expect(page.warn).toHaveBeenCalledTimes(warnings);
  return page;
}

const tokenSituations: Record<string, () => Promise<Page>> = {
  'token-init-options': async () => initialised(await open()),
  'token-init-flags-and-options': async () =>
    initialised(
      await open({
        init: (eS, getAuthTokenCallback) =>
          eS('init', { TRACKING: false, RECOMS: true, APP_INBOX: true }, { getAuthTokenCallback, language: 'en' }),
      }),
    ),
  'token-init-flags-without-app-inbox': async () =>
    initialised(
      await open({
        init: (eS, getAuthTokenCallback) => eS('init', { TRACKING: false }, { getAuthTokenCallback, language: 'en' }),
      }),
    ),
  'token-init-app-inbox-off': async () =>
    initialised(
      await open({
        init: (eS, getAuthTokenCallback) => eS('init', { APP_INBOX: false }, { getAuthTokenCallback, language: 'en' }),
      }),
    ),
  'token-init-without-callback': async () => {
    const page = await initialised(await open({ init: (eS) => eS('init', { APP_INBOX: true }) }));
    expect(page.logError).toHaveBeenCalledOnce();
    return page;
  },
  'token-init-tracking-only': async () => initialised(await open({ init: (eS) => eS('init') })),
  'token-init-twice': async () => {
    const page = await initialised(await open());
    page.forget();
    page.window.eS('init', { getAuthTokenCallback: page.callback, language: 'en' });
    await pause(100);
    expect(page.warn).toHaveBeenCalledOnce();
    return page;
  },
  'token-queue-nested': async () =>
    initialised(await queued((callback) => [nested('init', { getAuthTokenCallback: callback, language: 'en' })])),
  'token-queue-flat': async () =>
    initialised(await queued((callback) => [['init', { getAuthTokenCallback: callback, language: 'en' }]])),
  'token-queue-event-before-init': async () =>
    initialised(
      await queued((callback) => [
        nested('sendEvent', 'MainPage'),
        nested('init', { getAuthTokenCallback: callback, language: 'en' }),
      ]),
    ),
  'token-queue-bad-command-first': async () =>
    initialised(
      await queued((callback) => [nested('dance'), nested('init', { getAuthTokenCallback: callback, language: 'en' })]),
    ),
  'token-queue-init-twice': async () =>
    initialised(
      await queued((callback) => {
        const init = nested('init', { getAuthTokenCallback: callback, language: 'en' });
        return [init, init];
      }),
    ),
  'token-empty': () => answered(() => Promise.resolve(''), 0),
  'token-not-a-string': () => answered(() => Promise.resolve(null), 0),
  'token-callback-rejects': () => answered(() => Promise.reject(new Error('anonymous')), 1),
  'token-callback-throws': () =>
    answered(() => {
      throw new Error('anonymous');
    }, 1),
  'token-refused': async () => {
    const page = await open();
    await polled(page);
    page.forget();
    page.vendor.invalidateTokens();
    await polled(page);
    return page;
  },
  'token-refused-again': async () => {
    const page = await open({ settings: { pollSeconds: 1000 } });
    await expect.poll(() => page.find('bell')).not.toBeNull();
    page.vendor.failures.push(401, 401);
    page.find('bell')?.click();
    await expect.poll(() => asked(page)).toBe(2);
    page.forget();
    await expect.poll(() => page.page.querySelector('[role=status]')?.textContent).toContain('cannot be loaded');
    return page;
  },
  'token-server-error': async () => {
    const page = await open();
    await polled(page);
    page.forget();
    page.vendor.failures.push(503, new TypeError('Failed to fetch'));
    await polled(page);
    return page;
  },
  'token-shared': async () => {
    let answer = (_token: string) => {};
    const page = await open({
      getToken: (vendor) =>
        vendor.requests.length === 0 ? vendor.newToken() : new Promise((resolve) => (answer = resolve)),
    });
    await expect.poll(() => page.find('bell')).not.toBeNull();
    page.vendor.invalidateTokens();
    await expect.poll(() => asked(page)).toBe(2);
    page.forget();
    page.find('bell')?.click();
    await pause(100);
    answer(page.vendor.newToken());
    await polled(page);
    return page;
  },
  'token-too-often': async () => {
    const page = await open();
    for (let count = 1; count <= 5; count += 1) {
      await expect.poll(() => asked(page)).toBe(count);
      await polled(page);
      page.vendor.invalidateTokens();
      page.forget();
    }
    const sent = page.vendor.requests.length;
    await expect.poll(() => page.vendor.requests.length).toBe(sent + 1);
    await pause(500);
    return page;
  },
};

const otherSituations: Record<string, () => Promise<Page>> = {
  'recommendations-answered': async () => {
    const page = await open();
    const callback = vi.fn();
    page.window.eS('getRecommendations', { variantId: 'block-1' }, callback);
    await expect.poll(() => callback.mock.calls).toEqual([[null, []]]);
    return page;
  },
  'state-init': async () => initialised(await open({ init: (eS) => eS('init') })),
  'state-init-twice': async () => {
    const page = await initialised(await open({ init: (eS) => eS('init') }));
    page.forget();
    page.window.eS('init');
    return page;
  },
  'state-before-init': async () => {
    const page = await open({ init: (eS) => eS('sendEvent', 'MainPage') });
    expect(Object.hasOwn(page.window, '_esConfig')).toBe(false);
    return page;
  },
};

const situations = { ...widgetSituations, ...tokenSituations, ...otherSituations };

/** The first has no script to ask; the second takes 10 seconds, and is tried where there is a clock to move. */
const elsewhere = ['token-script-not-loaded', 'token-callback-pending'];

const played = (['tokenCallback', 'recommendationsCallback', 'pageState', 'widget'] as const).map((channel) => {
  const contract: ChannelContract = channels[channel];
  return { channel, contract, sequences: contract.sequences.filter(({ id }) => !elsewhere.includes(id)) };
});

describe.each(played)('situations of $channel', ({ channel, contract, sequences }) => {
  test.each(sequences)('$situation', async ({ id, emits }) => {
    const page = await situations[id]?.();
    const names = page?.told.filter((told) => told.channel === channel && told.direction === 'guest-to-host');
    const expected = emits.map(({ message }) => contract.messages.find(({ key }) => key === message)?.name);
    expect(names?.map(({ name }) => name)).toEqual(expected);
  });
});
