/**
 * Run by itself: looks records up by key in a small and in a large collection, in turns, and prints the costs as JSON.
 */
import { createWorld, vendors } from '@embedworks/simulators';
import type { ApizeeState, TicketRow } from '../packages/simulators/src/apizee/state.ts';
import { createTable } from '../packages/simulators/src/engine/table.ts';
import { knownTicket } from './calls.ts';
import { median } from './median.ts';

/** Processor time of one look-up. */
export interface Lookup {
  records: number;
  /** By a plain `Map`, which itself gets slower when its entries no longer fit the processor's cache. */
  mapNanoseconds: number;
  /** By the engine's table. */
  tableNanoseconds: number;
  /** By `getTicket`, as the engine plays it; without HTTP. */
  operationNanoseconds: number;
}

type Measure = keyof Omit<Lookup, 'records'>;

const firstId = 1_000_000;
/** The first rounds are for the compiler. */
const [warmUpRounds, rounds] = [3, 9];
const [keyReads, operationReads] = [100_000, 2_000];

const collections = [await prepare(100), await prepare(Number(process.argv[2] ?? 100_000))];
for (let round = 0; round < rounds; round += 1) for (const { runRound } of collections) await runRound();
console.log(JSON.stringify(collections.map(({ result }) => result())));

async function prepare(records: number) {
  const table = createTable<{ id: number }>('id');
  const map = new Map<string, { id: number }>();
  for (let id = firstId; id < firstId + records; id += 1) map.set(String(id), await table.insert({ id }));
  const { world, token } = await createFilledWorld(records);
  // Made beforehand, because it is the look-up that is measured and not the making of a key.
  const keys = Array.from({ length: Math.min(records, 10_000) }, (_, read) => String(keyOf(read, records)));
  const samples: Record<Measure, number[]> = { mapNanoseconds: [], tableNanoseconds: [], operationNanoseconds: [] };

  const readKeys = (source: Pick<Map<string, unknown>, 'get'>) => {
    for (let read = 0; read < keyReads; read += 1) {
      const key = keys[read % keys.length] ?? '';
      if (source.get(key) === undefined) throw new Error(`There is no record ${key}.`);
    }
  };
  const readOperation = async () => {
    const headers = { authorization: `Bearer ${token}` };
    for (let read = 0; read < operationReads; read += 1) {
      const path = `/api/v3/tickets/${keyOf(read, records)}`;
      const { status } = await world.handle('apizee', { method: 'GET', path, search: '', headers, origin: '' });
      if (status !== 200) throw new Error(`GET ${path} answered ${status}.`);
    }
  };
  return {
    async runRound() {
      samples.mapNanoseconds.push((await cpuNanoseconds(() => readKeys(map))) / keyReads);
      samples.tableNanoseconds.push((await cpuNanoseconds(() => readKeys(table))) / keyReads);
      samples.operationNanoseconds.push((await cpuNanoseconds(readOperation)) / operationReads);
    },
    result(): Lookup {
      const of = (measure: Measure) => median(samples[measure].slice(warmUpRounds));
      return {
        records,
        mapNanoseconds: of('mapNanoseconds'),
        tableNanoseconds: of('tableNanoseconds'),
        operationNanoseconds: of('operationNanoseconds'),
      };
    },
  };
}

async function createFilledWorld(records: number) {
  const world = createWorld({ vendors, startingSettings: { rateLimit: false } });
  const { tickets, tokens } = (await world.state('apizee')) as ApizeeState;
  const token = 'bench-token';
  const example = tickets.get(knownTicket.id) as TicketRow;
  const expiresMs = world.clock.now() + 86_400_000;
  await tokens.insert({ token, userId: example.agentId, kind: 'access', expiresMs });
  for (let id = firstId; id < firstId + records; id += 1) {
    await tickets.insert({ ...example, id, ticket: { ...example.ticket, id } });
  }
  return { world, token };
}

/** All over the collection, in an order it was not filled in. */
function keyOf(read: number, records: number): number {
  return firstId + ((read * 7919) % records);
}

async function cpuNanoseconds(action: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1000;
}
