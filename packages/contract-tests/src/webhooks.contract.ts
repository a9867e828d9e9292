import { describe, expect, test, vi } from 'vitest';
import type { DeliveryStore } from '@embedworks/core/server';

export interface ReceiverOptions {
  secrets: readonly string[];
  onEvent(event: unknown): Promise<void> | void;
  onError?(error: unknown): void;
  store?: DeliveryStore;
}

export interface WebhooksContract {
  title: string;
  /** The adapter's receiver. */
  createReceiver(options: ReceiverOptions): (request: Request) => Promise<Response>;
  /** A delivery as the vendor makes it, proven by `secret`, made without the adapter's code. */
  deliver(payload: unknown, secret: string): Request | Promise<Request>;
  /** Payloads of the contract, by name. */
  payloads: Readonly<Record<string, unknown>>;
  /** Well-formed, but of a kind the contract does not know. */
  unknownPayload: unknown;
  /** Bodies that are no event at all. */
  malformed: readonly string[];
}

const secret = 'spring-secret';

/** What every webhook receiver does alike: proves the sender, handles once, tells the vendor the truth. */
export function describeWebhooksContract(contract: WebhooksContract): void {
  const { title, createReceiver, deliver, payloads, unknownPayload, malformed } = contract;
  const [firstPayload] = Object.values(payloads);

  const receiverOf = (options: Partial<ReceiverOptions> = {}) => {
    const onEvent = vi.fn(options.onEvent ?? (() => undefined));
    const onError = vi.fn();
    return { onEvent, onError, receive: createReceiver({ secrets: [secret], ...options, onEvent, onError }) };
  };

  describe(`${title}: the webhook receiver`, () => {
    test.each(Object.entries(payloads))('hands on %s as it came', async (_, payload) => {
      const { receive, onEvent } = receiverOf();
      expect((await receive(await deliver(payload, secret))).status).toBe(200);
      expect(onEvent).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(payload as object));
    });

    test('hands on what the contract does not know', async () => {
      const { receive, onEvent } = receiverOf();
      expect((await receive(await deliver(unknownPayload, secret))).status).toBe(200);
      expect(onEvent).toHaveBeenCalledTimes(1);
    });

    test('accepts any of several secrets, so that they can be rotated', async () => {
      const { receive, onEvent } = receiverOf({ secrets: ['next-secret', secret] });
      expect((await receive(await deliver(firstPayload, secret))).status).toBe(200);
      expect((await receive(await deliver(unknownPayload, 'next-secret'))).status).toBe(200);
      expect(onEvent).toHaveBeenCalledTimes(2);
    });

    test.each([
      ['another secret', 'guess'],
      ['an empty secret', ''],
      ['a secret that starts alike', `${secret}x`],
    ])('refuses %s with 401 and an empty body', async (_, wrong) => {
      const { receive, onEvent, onError } = receiverOf();
      const response = await receive(await deliver(firstPayload, wrong));
      expect([response.status, await response.text()]).toEqual([401, '']);
      expect(onEvent).not.toHaveBeenCalled();
      const [error] = onError.mock.calls[0] as [Error];
      expect(`${error.message} ${JSON.stringify(error)}`).not.toContain(secret);
    });

    test.each(malformed)('refuses the body %s', async (body) => {
      const { receive, onEvent } = receiverOf();
      const proven = await deliver(firstPayload, secret);
      const response = await receive(new Request(proven.url, { method: 'POST', headers: proven.headers, body }));
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(onEvent).not.toHaveBeenCalled();
    });

    test('handles a repeated delivery once', async () => {
      const { receive, onEvent } = receiverOf();
      const statuses = [];
      for (let attempt = 0; attempt < 3; attempt += 1)
        statuses.push((await receive(await deliver(firstPayload, secret))).status);
      expect(statuses).toEqual([200, 200, 200]);
      expect(onEvent).toHaveBeenCalledTimes(1);
    });

    test('asks for another delivery when the handler fails, and handles it then', async () => {
      const onEvent = vi.fn().mockRejectedValueOnce(new Error('database is away')).mockResolvedValue(undefined);
      const { receive } = receiverOf({ onEvent });
      expect((await receive(await deliver(firstPayload, secret))).status).toBe(500);
      expect((await receive(await deliver(firstPayload, secret))).status).toBe(200);
      expect(onEvent).toHaveBeenCalledTimes(2);
    });
  });
}
