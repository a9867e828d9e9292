import { expect, test, vi } from 'vitest';
import { createEmitter } from '../src/emitter.ts';

type Events = { type: 'opened'; id: number } | { type: 'closed' };

test('listeners hear their type, and * hears all', () => {
  const emitter = createEmitter<Events>();
  const opened = vi.fn();
  const all = vi.fn();
  emitter.on('opened', opened);
  emitter.on('*', all);
  emitter.emit({ type: 'opened', id: 1 });
  emitter.emit({ type: 'closed' });
  expect(opened.mock.calls).toEqual([[{ type: 'opened', id: 1 }]]);
  expect(all).toHaveBeenCalledTimes(2);
});

test('a listener is removed by its function, by a signal, or with all', () => {
  const emitter = createEmitter<Events>();
  const controller = new AbortController();
  const listeners = [vi.fn(), vi.fn(), vi.fn(), vi.fn()] as const;
  const remove = emitter.on('closed', listeners[0]);
  emitter.on('closed', listeners[1], { signal: controller.signal });
  emitter.on('closed', listeners[2]);
  emitter.on('closed', listeners[3], { signal: AbortSignal.abort() });
  remove();
  controller.abort();
  emitter.emit({ type: 'closed' });
  expect(listeners.map((listener) => listener.mock.calls.length)).toEqual([0, 0, 1, 0]);
  emitter.clear();
  emitter.emit({ type: 'closed' });
  expect(listeners[2]).toHaveBeenCalledTimes(1);
});

test('clearing takes the listeners off the signals of callers too', () => {
  const emitter = createEmitter<Events>();
  const { signal } = new AbortController();
  const removed = vi.spyOn(signal, 'removeEventListener');
  emitter.on('closed', vi.fn(), { signal });
  emitter.clear();
  expect(removed).toHaveBeenCalledExactlyOnceWith('abort', expect.any(Function));
});

test('one that throws is reported and does not silence the others', () => {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  const emitter = createEmitter<Events>();
  const after = vi.fn();
  emitter.on('closed', () => {
    throw new Error('mine');
  });
  emitter.on('closed', after);
  emitter.emit({ type: 'closed' });
  expect(after).toHaveBeenCalledTimes(1);
  expect(report).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});

test('listeners are told apart by type at compile time', () => {
  const emitter = createEmitter<Events>();
  emitter.on('opened', ({ id }) => id.toFixed());
  // @ts-expect-error There is no such event.
  emitter.on('reopened', () => undefined);
  // @ts-expect-error This event has no id.
  emitter.on('closed', ({ id }) => void id);
});
