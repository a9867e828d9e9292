import { describe, expect, test } from 'vitest';
import { ApiCallError } from '@embedworks/core';
import { createClock, createFetch, createWorld, type Clock, type Vendor, type World } from '@embedworks/simulators';

export interface ClientContract<Api> {
  vendor: Vendor;
  create(options: { fetch: typeof fetch; retries?: number; timeoutMs?: number }): Api;
  /** A call that only reads. */
  read(api: Api, options?: { signal?: AbortSignal }): Promise<unknown>;
  /** A call that must not be repeated blindly. */
  write(api: Api): Promise<unknown>;
  /** A call for something that is not there. */
  readMissing(api: Api): Promise<unknown>;
  /** Everything of a paged list of at least three items, two a page. */
  list(api: Api): AsyncIterable<unknown>;
  /** Milliseconds a token lives. Absent for a vendor whose key is sent as it is: there is no sign-in to test. */
  tokenLifetimeMs?: number;
  /** Texts that no error may contain. */
  secrets: readonly string[];
}

interface Setting {
  world: World;
  clock: Clock;
  /** Every request that was made, in order. */
  requests: Request[];
  /** Puts an answer, or a lost connection, before the simulator's own, for the next request that fits. */
  fail(matches: (request: Request) => boolean, ...outcomes: (Response | Error)[]): void;
  fetch: typeof fetch;
}

function setUp(vendor: Vendor): Setting {
  const clock = createClock(Date.now(), true);
  const world = createWorld({ vendors: [vendor], clock, startingSettings: { rateLimit: false } });
  const simulated = createFetch(world);
  const requests: Request[] = [];
  const failures: { matches: (request: Request) => boolean; outcome: Response | Error }[] = [];
  return {
    world,
    clock,
    requests,
    fail: (matches, ...outcomes) => failures.push(...outcomes.map((outcome) => ({ matches, outcome }))),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request.clone());
      const position = failures.findIndex(({ matches }) => matches(request));
      const [failure] = position === -1 ? [] : failures.splice(position, 1);
      if (failure?.outcome instanceof Error) throw failure.outcome;
      return failure?.outcome ?? simulated(request);
    },
  };
}

const isGet = ({ method }: Request) => method === 'GET';
const isWrite = ({ method, url }: Request) => method === 'POST' && !url.endsWith('/token');
const lost = () => new TypeError('fetch failed', { cause: new Error('socket hang up') });
const now = { 'Retry-After': '0' };

/** What every server client does alike, against the simulator and through lost, late and refused answers. */
export function describeClientContract<Api>(contract: ClientContract<Api>): void {
  const { vendor, create, read, write, readMissing, list, tokenLifetimeMs, secrets } = contract;

  describe(`${vendor.title}: the client`, () => {
    if (tokenLifetimeMs !== undefined) {
      test('signs in once for many calls', async () => {
        const { fetch, requests } = setUp(vendor);
        const api = create({ fetch });
        await Promise.all([read(api), read(api), write(api)]);
        expect(requests.filter(({ url }) => url.endsWith('/token'))).toHaveLength(1);
      });

      test('signs in again when its token has expired at the vendor', async () => {
        const { fetch, clock, requests } = setUp(vendor);
        const api = create({ fetch });
        await read(api);
        await clock.advance(tokenLifetimeMs + 1000);
        await Promise.all([read(api), read(api)]);
        expect(requests.filter(({ url }) => url.endsWith('/token'))).toHaveLength(2);
      });
    }

    test('keeps to the contract in all it sends and reads', async () => {
      const { fetch, world } = setUp(vendor);
      const api = create({ fetch });
      await read(api);
      await write(api);
      await Array.fromAsync(list(api));
      const broken = world.journal
        .entries()
        .filter(({ verdict }) => verdict.request.length + verdict.response.length > 0);
      expect(broken).toEqual([]);
    });

    test('walks every page of a list', async () => {
      const { fetch } = setUp(vendor);
      const seen = await Array.fromAsync(list(create({ fetch })));
      expect(seen.length).toBeGreaterThanOrEqual(3);
      expect(new Set(seen.map((item) => JSON.stringify(item))).size).toBe(seen.length);
    });

    describe('after a failure', () => {
      test.each([
        ['reads again after 503', isGet, () => new Response(null, { status: 503, headers: now })],
        ['reads again after 429', isGet, () => new Response(null, { status: 429, headers: now })],
        ['reads again after a lost connection', isGet, lost],
      ] as const)('%s', async (_, matches, outcome) => {
        const { fetch, fail } = setUp(vendor);
        fail(matches, outcome());
        await expect(read(create({ fetch }))).resolves.toBeDefined();
      });

      test('writes again after 429, which did nothing', async () => {
        const { fetch, fail } = setUp(vendor);
        fail(isWrite, new Response(null, { status: 429, headers: now }));
        await expect(write(create({ fetch }))).resolves.toBeDefined();
      });

      test.each([
        ['503', () => new Response(null, { status: 503, headers: now })],
        ['a lost connection', lost],
      ])('does not write again after %s', async (_, outcome) => {
        const { fetch, fail, requests } = setUp(vendor);
        fail(isWrite, outcome());
        await expect(write(create({ fetch }))).rejects.toBeInstanceOf(ApiCallError);
        expect(requests.filter(isWrite)).toHaveLength(1);
      });

      test('an error says what happened, and no secret', async () => {
        const { fetch, fail } = setUp(vendor);
        const api = create({ fetch, retries: 0 });
        const outcomes = [
          new Response(null, { status: 500 }),
          new Response('<html>', { status: 502 }),
          Response.json({ error: 'slow down' }, { status: 429 }),
          lost(),
        ];
        const errors: unknown[] = [await readMissing(api).catch((error: unknown) => error)];
        for (const outcome of outcomes) {
          fail(isGet, outcome);
          errors.push(await read(api).catch((error: unknown) => error));
        }
        expect(errors.map((error) => (error as ApiCallError).status)).toEqual([404, 500, 502, 429, undefined]);
        for (const error of errors) {
          expect(error).toBeInstanceOf(ApiCallError);
          expect(error).toMatchObject({ vendor: vendor.vendor });
          const { message, stack, data } = error as ApiCallError;
          for (const secret of secrets) expect(JSON.stringify([message, stack, data])).not.toContain(secret);
        }
      });
    });

    test('gives up in time when no answer comes', async () => {
      const { fetch, fail } = setUp(vendor);
      const api = create({ fetch, retries: 0, timeoutMs: 40 });
      await read(api);
      fail(isGet, hanging());
      await expect(read(api)).rejects.toMatchObject({ code: 'timeout', retryable: true });
    });

    test('stops when the caller does, also while it waits to try again', async () => {
      const { fetch, fail } = setUp(vendor);
      const api = create({ fetch });
      await read(api);
      fail(isGet, new Response(null, { status: 429, headers: { 'Retry-After': '60' } }));
      const controller = new AbortController();
      const call = read(api, { signal: controller.signal });
      setTimeout(() => controller.abort(), 30);
      await expect(call).rejects.toMatchObject({ code: 'aborted', retryable: false });
    });
  });
}

/** An answer whose body never ends. */
function hanging(): Response {
  return new Response(new ReadableStream({ start: () => undefined }), {
    headers: { 'content-type': 'application/json' },
  });
}
