import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMessenger, type Messenger, type MessengerOptions } from '../../src/messenger.ts';

type GuestMessage = { type: 'ready' } | { type: 'count'; length: number };

const guards = {
  ready: () => true,
  count: (value: unknown) => typeof (value as { length?: unknown }).length === 'number',
};

let frame: HTMLIFrameElement;
let messenger: Messenger<{ type: string }> | undefined;

beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
});

afterEach(() => {
  messenger?.destroy();
  frame.remove();
});

const own = location.origin;

/** What `postMessage` would deliver, at once and with any sender. */
function arrive(
  data: unknown,
  { source = frame.contentWindow, origin = own }: { source?: Window | null; origin?: string } = {},
) {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
}

function connect(options: Partial<MessengerOptions<GuestMessage>> = {}) {
  const onMessage = vi.fn();
  const onDrop = vi.fn();
  messenger = createMessenger<GuestMessage, { type: string }>({
    remoteWindow: () => frame.contentWindow,
    allowedOrigins: [own],
    guards,
    readyType: 'ready',
    onMessage,
    onDrop,
    ...options,
  });
  const posted = vi.spyOn(frame.contentWindow as Window, 'postMessage').mockImplementation(() => undefined);
  return { messenger, onMessage, onDrop, posted };
}

test('a message of the contract arrives', () => {
  const { onMessage } = connect();
  arrive({ type: 'count', length: 2 });
  expect(onMessage).toHaveBeenCalledExactlyOnceWith({ type: 'count', length: 2 });
});

test('a well-formed message of an unknown type arrives as unknown', () => {
  const { onMessage } = connect();
  arrive({ type: 'constructor', extra: 1 });
  expect(onMessage).toHaveBeenCalledExactlyOnceWith({ type: 'unknown', data: { type: 'constructor', extra: 1 } });
});

describe('refused and counted', () => {
  test.each<[string, unknown, { source?: Window | null; origin?: string }, 'source' | 'origin' | 'schema']>([
    ['from another window', { type: 'ready' }, { source: window }, 'source'],
    ['from no window', { type: 'ready' }, { source: null }, 'source'],
    ['from another origin', { type: 'ready' }, { origin: 'https://evil.test' }, 'origin'],
    ['from an opaque origin', { type: 'ready' }, { origin: 'null' }, 'origin'],
    ['from an origin that starts alike', { type: 'ready' }, { origin: `${own}.evil.test` }, 'origin'],
    ['null', null, {}, 'schema'],
    ['text', 'ready', {}, 'schema'],
    ['a list', ['ready'], {}, 'schema'],
    ['no type', { length: 1 }, {}, 'schema'],
    ['a type that is no text', { type: { toString: 'ready' } }, {}, 'schema'],
    ['a known type with the wrong fields', { type: 'count', length: '2' }, {}, 'schema'],
  ])('%s', (_, data, sender, reason) => {
    const {
      messenger: { dropped, send },
      onMessage,
      posted,
    } = connect();
    send({ type: 'join' });
    arrive(data, sender);
    expect(onMessage).not.toHaveBeenCalled();
    expect(dropped).toEqual({ source: 0, origin: 0, schema: 0, [reason]: 1 });
    expect(posted).not.toHaveBeenCalled();
  });

  test('what a refused origin says is not passed on', () => {
    const { onDrop } = connect();
    arrive({ type: 'ready' }, { origin: 'https://evil.test' });
    expect(onDrop).toHaveBeenCalledExactlyOnceWith({ reason: 'origin', origin: 'https://evil.test' });
  });
});

describe('commands', () => {
  test('wait for ready, keep their order, and go to the exact origin', () => {
    const {
      messenger: { send },
      posted,
    } = connect();
    send({ type: 'first' });
    send({ type: 'second' });
    arrive({ type: 'count', length: 0 });
    expect(posted).not.toHaveBeenCalled();
    arrive({ type: 'ready' });
    send({ type: 'third' });
    expect(posted.mock.calls).toEqual([
      [{ type: 'first' }, own],
      [{ type: 'second' }, own],
      [{ type: 'third' }, own],
    ]);
  });

  test('answer the origin that was accepted, of several allowed', () => {
    const {
      messenger: { send },
      posted,
    } = connect({ allowedOrigins: ['https://other.test', own] });
    arrive({ type: 'ready' });
    send({ type: 'join' });
    expect(posted).toHaveBeenCalledExactlyOnceWith({ type: 'join' }, own);
  });
});

test('after destroy nothing is heard or said, however often it is called', () => {
  const removed = vi.spyOn(window, 'removeEventListener');
  const { messenger: instance, onMessage, posted } = connect();
  instance.send({ type: 'queued' });
  instance.destroy();
  instance.destroy();
  arrive({ type: 'ready' });
  instance.send({ type: 'late' });
  expect(onMessage).not.toHaveBeenCalled();
  expect(posted).not.toHaveBeenCalled();
  expect(removed).toHaveBeenCalledWith('message', expect.any(Function));
  removed.mockRestore();
});

test('two frames on one page do not hear each other', () => {
  const other = document.createElement('iframe');
  document.body.append(other);
  const first = connect();
  const second = vi.fn();
  const otherMessenger = createMessenger<GuestMessage, never>({
    remoteWindow: () => other.contentWindow,
    allowedOrigins: [own],
    guards,
    readyType: 'ready',
    onMessage: second,
  });
  arrive({ type: 'ready' }, { source: other.contentWindow });
  expect(first.onMessage).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
  otherMessenger.destroy();
  other.remove();
});

test('a real message takes the same way', async () => {
  const { onMessage } = connect();
  const script = `parent.postMessage({ type: 'count', length: 3 }, '*')`;
  (frame.contentWindow as Window & { eval(code: string): void }).eval(script);
  await vi.waitFor(() => expect(onMessage).toHaveBeenCalledWith({ type: 'count', length: 3 }), 30_000);
});
