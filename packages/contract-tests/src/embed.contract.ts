import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchLeaks, type LeakWatch } from './leaks.ts';

export interface EmbedOptions {
  /** A guest that loads but never says a word. */
  silent?: boolean;
  signal?: AbortSignal;
  /** Milliseconds. */
  timeoutMs?: number;
}

/** A mounted embed, as far as the suite looks at it. */
export interface MountedEmbed {
  readonly frame: HTMLIFrameElement;
  readonly ready: Promise<void>;
  readonly dropped: { source: number; origin: number; schema: number };
  /** Every event the page gets. */
  onEvent(listener: (event: { type: string }) => void): void;
  destroy(): void;
}

export interface EmbedContract {
  title: string;
  /** Where the simulated guest lives: not the page's own origin. */
  guestOrigin: string;
  mount(container: HTMLElement, options?: EmbedOptions): MountedEmbed;
  /** A message of the contract that changes what the page sees. */
  message: { type: string };
  /** The same with a field of the wrong kind. */
  malformed: unknown;
}

/** What every embed in a frame does alike, with the simulated vendor on an origin of its own and strangers around it. */
export function describeEmbedContract({ title, guestOrigin, mount, message, malformed }: EmbedContract): void {
  let container: HTMLElement;
  let watch: LeakWatch;
  const mounted: MountedEmbed[] = [];

  const mountHere = (options?: EmbedOptions) => {
    const embed = mount(container, options);
    const events: { type: string }[] = [];
    embed.onEvent((event) => events.push(event));
    mounted.push(embed);
    return { embed, events };
  };

  /** A message event with any sender, as a hostile page would like to make one. */
  const arrive = (data: unknown, source: Window | null, origin = guestOrigin) =>
    window.dispatchEvent(new MessageEvent('message', { data, source, origin }));

  beforeEach(() => {
    container = document.createElement('div');
    document.body.append(container);
    watch = watchLeaks();
  });

  afterEach(() => {
    for (const embed of mounted.splice(0)) embed.destroy();
    const left = watch.left();
    watch.stop();
    container.remove();
    expect(left, 'left behind after destroy').toEqual({ listeners: [], timers: 0, frames: 0 });
  });

  describe(`${title}: the embed`, () => {
    test('becomes ready across origins', async () => {
      expect(guestOrigin).not.toBe(location.origin);
      const { embed, events } = mountHere();
      await embed.ready;
      expect(events.length).toBeGreaterThan(0);
      expect(embed.dropped).toMatchObject({ origin: 0, schema: 0 });
    });

    test('names its frame and sets no inline style', () => {
      const { embed } = mountHere();
      expect(embed.frame.title).not.toBe('');
      expect(embed.frame.getAttribute('style')).toBeNull();
    });

    describe('does not hear', () => {
      test.each<[string, unknown, 'own' | 'guest' | 'none', string | undefined, 'source' | 'origin' | 'schema']>([
        ['the page itself', message, 'own', undefined, 'source'],
        ['a window that is gone', message, 'none', undefined, 'source'],
        ['its guest gone to another origin', message, 'guest', 'https://evil.test', 'origin'],
        ['an opaque origin', message, 'guest', 'null', 'origin'],
        ['a malformed message', malformed, 'guest', undefined, 'schema'],
        ['null', null, 'guest', undefined, 'schema'],
        ['a text', '{"type":"ready"}', 'guest', undefined, 'schema'],
        ['a list', [message], 'guest', undefined, 'schema'],
        ['a type that is no text', { type: 7 }, 'guest', undefined, 'schema'],
      ])('%s', (_, data, from, origin, reason) => {
        const { embed, events } = mountHere({ silent: true });
        const source = { own: window, guest: embed.frame.contentWindow, none: null }[from];
        arrive(data, source, origin);
        expect(events.filter(({ type }) => type !== 'dropped')).toEqual([]);
        expect(embed.dropped[reason]).toBe(1);
      });

      test('a flood of strangers, and still hears its guest', () => {
        const { embed, events } = mountHere({ silent: true });
        for (let count = 0; count < 5000; count += 1) arrive(message, window);
        arrive(message, embed.frame.contentWindow);
        expect(events).toEqual([message]);
        expect(embed.dropped.source).toBe(5000);
      });
    });

    test('a polluting message changes no prototype', () => {
      const { embed } = mountHere({ silent: true });
      arrive(
        JSON.parse('{"type":"__proto__","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
        embed.frame.contentWindow,
      );
      expect({} as { polluted?: boolean }).not.toHaveProperty('polluted');
    });

    test('two on one page do not hear each other', () => {
      const [first, second] = [mountHere({ silent: true }), mountHere({ silent: true })];
      arrive(message, second.embed.frame.contentWindow);
      expect(first.events).toEqual([]);
      expect(second.events).toEqual([message]);
    });

    test('a guest that never speaks is a time-out', async () => {
      const { embed } = mountHere({ silent: true, timeoutMs: 50 });
      await expect(embed.ready).rejects.toMatchObject({ name: 'EmbedError', code: 'timeout', retryable: true });
    });

    describe('once destroyed', () => {
      test('is gone, however often it is asked to', async () => {
        const { embed } = mountHere();
        await embed.ready;
        embed.destroy();
        embed.destroy();
        expect(embed.frame.isConnected).toBe(false);
      });

      test('tells who still waits', async () => {
        const { embed } = mountHere({ silent: true });
        embed.destroy();
        await expect(embed.ready).rejects.toMatchObject({ code: 'destroyed' });
      });

      test('hears nothing more', () => {
        const { embed, events } = mountHere({ silent: true });
        const guest = embed.frame.contentWindow;
        embed.destroy();
        arrive(message, guest);
        expect(events).toEqual([]);
      });

      test('by a signal, also one that was aborted before', async () => {
        const controller = new AbortController();
        const { embed } = mountHere({ silent: true, signal: controller.signal });
        controller.abort();
        await expect(embed.ready).rejects.toMatchObject({ code: 'aborted' });
        const late = mountHere({ silent: true, signal: AbortSignal.abort() });
        await expect(late.embed.ready).rejects.toMatchObject({ code: 'aborted' });
        expect(container.querySelector('iframe')).toBeNull();
      });
    });

    test('nobody has to look at its promises', async () => {
      const unhandled = vi.fn();
      window.addEventListener('unhandledrejection', unhandled);
      mountHere({ silent: true, timeoutMs: 1 });
      await new Promise((resolve) => setTimeout(resolve, 60));
      window.removeEventListener('unhandledrejection', unhandled);
      expect(unhandled).not.toHaveBeenCalled();
    });

    test('twenty times mounted and unmounted leaves nothing', async () => {
      for (let count = 0; count < 20; count += 1) {
        const embed = mount(container);
        if (count % 5 === 0) await embed.ready;
        embed.destroy();
      }
      expect(watch.left()).toEqual({ listeners: [], timers: 0, frames: 0 });
    });
  });
}
