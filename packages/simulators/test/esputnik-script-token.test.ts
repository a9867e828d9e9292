import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FaultEffect } from '../src/engine/faults.ts';
import { createTokenCallback } from '../src/esputnik/pages/site-script/token-callback.ts';
import { createTokenKeeper } from '../src/esputnik/pages/site-script/token-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const nobody = { kind: 'nobody' };

describe('token keeper', () => {
  function keep(ask: () => Promise<unknown>) {
    const warn = vi.fn();
    const spy = vi.fn(ask);
    return { warn, ask: spy, keeper: createTokenKeeper({ ask: spy, now: Date.now, warn }) };
  }

  test('shares one running call', async () => {
    const { ask, keeper } = keep(async () => 'a');
    expect(await Promise.all([keeper.renew(), keeper.renew(), keeper.renew()])).toEqual(
      Array(3).fill({ kind: 'token', token: 'a' }),
    );
    await keeper.renew();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['an empty text', ''],
    ['null', null],
    ['nothing', undefined],
    ['a number', 7],
  ])('%s means nobody, without a word and for good', async (_, value) => {
    const { ask, warn, keeper } = keep(async () => value);
    expect(await keeper.renew()).toEqual(nobody);
    expect(await keeper.renew()).toEqual(nobody);
    expect(ask).toHaveBeenCalledOnce();
    expect(warn).not.toHaveBeenCalled();
  });

  test('a rejection means nobody, with a warning', async () => {
    const { ask, warn, keeper } = keep(() => Promise.reject(new Error('anonymous')));
    expect(await keeper.renew()).toEqual(nobody);
    expect(await keeper.renew()).toEqual(nobody);
    expect(ask).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledOnce();
  });

  test('10 seconds without an answer are a rejection', async () => {
    const { warn, keeper } = keep(() => new Promise(() => {}));
    const settled = vi.fn();
    void keeper.renew().then(settled);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith(nobody);
    expect(warn).toHaveBeenCalledOnce();
  });

  test('asks five times in a minute and not oftener', async () => {
    const { ask, keeper } = keep(async () => 'a');
    for (let count = 0; count < 5; count += 1) await keeper.renew();
    expect(await keeper.renew()).toEqual({ kind: 'too-often' });
    expect(ask).toHaveBeenCalledTimes(5);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await keeper.renew()).toEqual({ kind: 'token', token: 'a' });
  });
});

describe('token callback', () => {
  function connect(call: () => unknown, effects: Record<string, FaultEffect[]> = {}) {
    const told: [string, unknown][] = [];
    const tell = async (name: string, payload: unknown) => {
      told.push([name, payload]);
      return effects[name] ?? [];
    };
    const page = vi.fn(call);
    const ask = createTokenCallback({ call: page, tellRequest: tell, tellAnswer: tell });
    const settled = vi.fn<(outcome: string, value: unknown) => void>();
    ask().then(
      (value) => settled('resolved', value),
      (reason: unknown) => settled('rejected', (reason as Error).message),
    );
    return { told, page, settled };
  }
  const settle = (durationMs = 0) => vi.advanceTimersByTimeAsync(durationMs);

  test('tells of question and answer', async () => {
    const { told, settled } = connect(() => Promise.resolve('a'));
    await settle();
    expect(told).toEqual([
      ['getAuthTokenCallback', {}],
      ['resolve', { token: 'a' }],
    ]);
    expect(settled).toHaveBeenCalledWith('resolved', 'a');
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('anonymous'))],
    [
      'throws',
      () => {
        throw new Error('anonymous');
      },
    ],
  ])('a callback that %s is one that rejects', async (_, call) => {
    const { told, settled } = connect(call);
    await settle();
    expect(told[1]).toEqual(['reject', { reason: new Error('anonymous') }]);
    expect(settled).toHaveBeenCalledWith('rejected', 'anonymous');
  });

  test('a lost question is not asked, a lost answer does not come', async () => {
    const question = connect(() => 'a', { getAuthTokenCallback: [{ type: 'lost' }] });
    const answer = connect(() => 'a', { resolve: [{ type: 'lost' }] });
    await settle(60_000);
    expect(question.page).not.toHaveBeenCalled();
    expect(answer.page).toHaveBeenCalledOnce();
    expect(question.settled).not.toHaveBeenCalled();
    expect(answer.settled).not.toHaveBeenCalled();
  });

  test('question and answer may be late', async () => {
    const { page, settled } = connect(() => 'a', {
      getAuthTokenCallback: [{ type: 'late', ms: 500 }],
      resolve: [{ type: 'late', ms: 300 }],
    });
    await settle(499);
    expect(page).not.toHaveBeenCalled();
    await settle(300);
    expect(settled).not.toHaveBeenCalled();
    await settle(1);
    expect(settled).toHaveBeenCalledWith('resolved', 'a');
  });

  test('a repeated question is asked, and the first answer counts', async () => {
    let count = 0;
    const { page, settled, told } = connect(() => `token ${(count += 1)}`, {
      getAuthTokenCallback: [{ type: 'duplicate', times: 2 }],
    });
    await settle();
    expect(page).toHaveBeenCalledTimes(2);
    expect(settled).toHaveBeenCalledExactlyOnceWith('resolved', 'token 1');
    expect(told).toHaveLength(2);
  });

  test('a malformed answer is no token', async () => {
    const { settled } = connect(() => 'a', { resolve: [{ type: 'malformed' }] });
    await settle();
    expect(settled).toHaveBeenCalledWith('resolved', undefined);
  });
});
