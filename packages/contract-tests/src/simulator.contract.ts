import { describe, expect, test } from 'vitest';
import type { OperationContract } from '@embedworks/contracts';
import { createClock, createWorld, type SimulatedRequest, type Vendor, type World } from '@embedworks/simulators';

export interface SimulatorContract {
  vendor: Vendor;
  /** Headers that open an operation secured by the named scheme. */
  signIn(world: World, scheme: string): Promise<Record<string, string>>;
  /** Operations that are listed and answer 501. Default: none. */
  notPlayed?: readonly string[];
}

/** What every simulator does alike, whatever its vendor: tried on every operation of its contract. */
export function describeSimulatorContract({ vendor, signIn, notPlayed = [] }: SimulatorContract): void {
  const { operations } = vendor;
  const table = operations.map((operation) => ({ name: operation.operationId, operation }));
  const secured = table.filter(({ operation }) => operation.security.length > 0);
  const withJson = table.filter(({ operation }) => operation.requestTypes.includes('application/json'));
  const newWorld = () => createWorld({ vendors: [vendor], clock: createClock(1_767_225_600_000, true) });

  const call = (world: World, operation: OperationContract, more: Partial<SimulatedRequest> = {}) =>
    world.handle(vendor.vendor, {
      method: operation.method,
      path: operation.path.replaceAll(/\{\w+\}/g, '1'),
      search: '',
      headers: {},
      origin: `https://${vendor.productionHosts[0]}`,
      ...more,
    });
  const lastVerdict = (world: World) => world.journal.entries().at(-1)?.verdict;

  describe(`${vendor.title}: the simulator`, () => {
    test('plays every operation, or says which it does not', () => {
      const missing = operations.map(({ operationId }) => operationId).filter((id) => !(id in vendor.handlers));
      expect(missing).toEqual([...notPlayed]);
    });

    test.each(secured)('$name refuses who did not sign in, in words of the contract', async ({ operation }) => {
      const world = newWorld();
      const { status } = await call(world, operation);
      expect(status).toBe(401);
      expect(lastVerdict(world)).toMatchObject({ request: [{ at: 'security' }], response: [] });
    });

    test.each(secured)('$name refuses a token that is none', async ({ operation }) => {
      const headers = { authorization: 'Bearer none', cookie: 'apizee_session=none' };
      expect((await call(newWorld(), operation, { headers })).status).toBe(401);
    });

    describe('broken input gets a 4xx that keeps to the contract', () => {
      const bodies = [
        ['JSON that ends early', '{"a":'],
        ['null', 'null'],
        ['a list', '[]'],
        ['text', '"text"'],
      ] as const;
      test.each(
        withJson.flatMap(({ name, operation }) => bodies.map(([kind, body]) => ({ name, operation, kind, body }))),
      )('$name: $kind', async ({ operation, body }) => {
        const world = newWorld();
        const headers = { ...(await openFor(world, operation)), 'content-type': 'application/json' };
        const { status } = await call(world, operation, { headers, body: bytes(body) });
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
        expect(lastVerdict(world)?.response).toEqual([]);
        expect(lastVerdict(world)?.request).not.toEqual([]);
      });

      test.each(withJson)('$name: a media type it does not take', async ({ operation }) => {
        const world = newWorld();
        const headers = { ...(await openFor(world, operation)), 'content-type': 'text/plain' };
        const { status } = await call(world, operation, { headers, body: bytes('hello') });
        expect(status).toBe('415' in operation.responses ? 415 : 400);
        expect(
          lastVerdict(world)
            ?.request.map(({ message }) => message)
            .join(),
        ).toContain('application/json');
      });
    });

    test.each(table)('$name takes no other method', async ({ operation }) => {
      const world = newWorld();
      const taken = operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
      const { status, headers } = await call(world, operation, { method: 'TRACE' });
      expect(status).toBe(405);
      expect(headers.allow?.split(', ').sort()).toEqual([...taken].sort());
    });

    test('names the nearest operation for an address it does not know', async () => {
      for (const operation of operations) {
        const world = newWorld();
        const path = `/mistyped${operation.path.replaceAll(/\{\w+\}/g, '1')}`;
        const { status, body } = await call(world, operation, { path });
        expect(status).toBe(404);
        expect(String(body)).toContain('The nearest is');
      }
    });

    test('keeps worlds apart, and starts again on reset', async () => {
      const [first, second] = [newWorld(), newWorld()];
      await call(first, operations[0] as OperationContract);
      expect(first.journal.entries()).toHaveLength(1);
      expect(second.journal.entries()).toHaveLength(0);
      const before = JSON.stringify(await second.state(vendor.vendor));
      await first.reset();
      expect(first.journal.entries()).toHaveLength(0);
      expect(JSON.stringify(await first.state(vendor.vendor))).toBe(before);
    });
  });

  async function openFor(world: World, { security }: OperationContract): Promise<Record<string, string>> {
    return security[0] ? signIn(world, security[0]) : {};
  }
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
