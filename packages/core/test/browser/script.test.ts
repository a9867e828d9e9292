import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadScript, type ScriptOptions } from '../../src/script.ts';

declare global {
  interface Window {
    loads?: number;
  }
}

const urls: string[] = [];

/** A script of its own for each test, because attempts are shared by address. */
function scriptUrl(code = 'window.loads = (window.loads ?? 0) + 1;'): string {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  urls.push(url);
  return url;
}

const options = (src: string, more: Partial<ScriptOptions> = {}): ScriptOptions => ({
  vendor: 'acme',
  src,
  isLoaded: () => window.loads !== undefined,
  ...more,
});

afterEach(() => {
  delete window.loads;
  for (const url of urls.splice(0)) URL.revokeObjectURL(url);
  for (const tag of document.querySelectorAll('script[src^="blob:"]')) tag.remove();
});

const tags = (src: string) => document.querySelectorAll(`script[src="${src}"]`).length;

test('a script is loaded once for all who ask', async () => {
  const src = scriptUrl();
  await Promise.all([loadScript(options(src)), loadScript(options(src))]);
  await loadScript(options(src));
  expect(window.loads).toBe(1);
  expect(tags(src)).toBe(1);
});

test('a script that is there already is not loaded again', async () => {
  window.loads = 5;
  const src = scriptUrl();
  await loadScript(options(src));
  expect(tags(src)).toBe(0);
});

test('nonce and integrity reach the tag', async () => {
  const src = scriptUrl();
  const loading = loadScript(options(src, { nonce: 'n0nce' }));
  expect(document.querySelector<HTMLScriptElement>(`script[src="${src}"]`)?.nonce).toBe('n0nce');
  await loading;
});

describe('failures', () => {
  test('one that cannot be fetched leaves no tag, and the next caller tries again', async () => {
    const missing = `${location.origin}/no-such-script-${Math.random()}.js`;
    await expect(loadScript(options(missing))).rejects.toMatchObject({
      name: 'EmbedError',
      code: 'script_failed',
      retryable: true,
    });
    expect(tags(missing)).toBe(0);
    await expect(loadScript(options(missing))).rejects.toMatchObject({ code: 'script_failed' });
  });

  test('one that does not define its global', async () => {
    const src = scriptUrl('void 0;');
    await expect(loadScript(options(src))).rejects.toMatchObject({ code: 'script_failed' });
    expect(tags(src)).toBe(0);
  });

  test('one that takes too long', async () => {
    vi.useFakeTimers();
    const src = scriptUrl('void 0;');
    const loading = loadScript(options(src, { timeoutMs: 5000 }));
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    await expect(loading).rejects.toMatchObject({ code: 'timeout', retryable: true });
    expect(tags(src)).toBe(0);
  });

  test('one caller who gives up does not stop the other', async () => {
    const src = scriptUrl();
    const controller = new AbortController();
    const impatient = loadScript(options(src, { signal: controller.signal }));
    const patient = loadScript(options(src));
    controller.abort();
    await expect(impatient).rejects.toMatchObject({ code: 'aborted' });
    await patient;
    expect(window.loads).toBe(1);
  });
});
