import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPopup, watchPopup, type PopupWatch } from '../../src/popup.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('openPopup', () => {
  test('opens in the middle of our window, under a name, and brings it to the front', () => {
    const popup = { focus: vi.fn() } as unknown as Window;
    const open = vi.spyOn(window, 'open').mockReturnValue(popup);
    expect(openPopup({ url: 'https://hub.example/', name: 'hub', width: 600, height: 900 })).toBe(popup);
    const [url, name, features] = open.mock.calls[0] ?? [];
    expect([url, name]).toEqual(['https://hub.example/', 'hub']);
    expect(features).toMatch(/^popup,width=600,height=900,left=-?\d+,top=-?\d+$/);
    expect(popup.focus).toHaveBeenCalledOnce();
  });

  test('is blank until it is navigated', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue({ focus: () => undefined } as unknown as Window);
    openPopup({ name: 'hub', width: 600, height: 900 });
    expect(open.mock.calls[0]?.[0]).toBe('about:blank');
  });

  test('tells that it was blocked', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    expect(openPopup({ name: 'hub', width: 600, height: 900 })).toBeUndefined();
  });
});

describe('watchPopup', () => {
  const blank = { href: 'about:blank' };
  let popup: { closed: boolean; location: { href: string } };
  let watch: { onClosed: ReturnType<typeof vi.fn>; onLost: ReturnType<typeof vi.fn> };
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    popup = { closed: false, location: blank };
    watch = { onClosed: vi.fn(), onLost: vi.fn() };
    stop = watchPopup(popup as unknown as Window, watch as unknown as PopupWatch);
  });

  /** The guest's page has another origin, so reading its address throws. */
  const showGuest = (forMs = 400) => {
    Object.defineProperty(popup, 'location', {
      get: () => {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    });
    vi.advanceTimersByTime(forMs);
  };

  test('a popup that showed a page and stays closed is closed, once', () => {
    showGuest();
    popup.closed = true;
    vi.advanceTimersByTime(1000);
    expect(watch.onClosed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(watch.onClosed).toHaveBeenCalledOnce();
    expect(watch.onLost).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a guest of our own origin counts as a page too', () => {
    popup.location = { href: `${location.origin}/hub` };
    vi.advanceTimersByTime(400);
    popup.closed = true;
    vi.advanceTimersByTime(60_000);
    expect(watch.onClosed).toHaveBeenCalledOnce();
  });

  test('a popup that reads closed before it showed a page is lost, not closed', () => {
    vi.advanceTimersByTime(60_000);
    popup.closed = true;
    vi.advanceTimersByTime(60_000);
    expect(watch.onLost).toHaveBeenCalledOnce();
    expect(watch.onClosed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a page that is seen for a moment only, as when an opener policy cuts the handle, does not count', () => {
    showGuest(100);
    popup.closed = true;
    vi.advanceTimersByTime(60_000);
    expect(watch.onLost).toHaveBeenCalledOnce();
    expect(watch.onClosed).not.toHaveBeenCalled();
  });

  test('nothing is concluded while somebody is elsewhere, perhaps in the popup', () => {
    showGuest();
    popup.closed = true;
    const hasFocus = vi.mocked(document.hasFocus).mockReturnValue(false);
    vi.advanceTimersByTime(60_000);
    expect(watch.onClosed).not.toHaveBeenCalled();
    hasFocus.mockReturnValue(true);
    vi.advanceTimersByTime(60_000);
    expect(watch.onClosed).toHaveBeenCalledOnce();
  });

  test('a popup that is opened again under its name starts anew', () => {
    showGuest();
    popup.closed = true;
    vi.advanceTimersByTime(800);
    popup.closed = false;
    vi.advanceTimersByTime(250);
    popup.closed = true;
    vi.advanceTimersByTime(1000);
    expect(watch.onClosed).not.toHaveBeenCalled();
  });

  test('stops', () => {
    stop();
    popup.closed = true;
    vi.advanceTimersByTime(60_000);
    expect(watch.onLost).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a message that waits in line comes before the last look, however busy the page was', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  let looks = 0;
  const popup = {
    closed: false,
    get location() {
      looks += 1;
      return { href: 'https://hub.example/' };
    },
  };
  const order: string[] = [];
  const ended = Promise.withResolvers<void>();
  const receive = () => order.push('message');
  window.addEventListener('message', receive);
  watchPopup(popup as unknown as Window, {
    graceMs: 30,
    pollMs: 10,
    onClosed: () => {
      order.push('closed');
      ended.resolve();
    },
    onLost: () => order.push('lost'),
  });
  // So long until it counts as a page that is really there.
  await expect.poll(() => looks).toBeGreaterThan(12);
  popup.closed = true;
  window.postMessage('result', location.origin);
  const busyUntil = performance.now() + 200;
  while (performance.now() < busyUntil);
  await ended.promise;
  window.removeEventListener('message', receive);
  expect(order).toEqual(['message', 'closed']);
});
