import { Pool } from 'undici';
import { createTicket, findMistake, getTicket, type OperationId } from './calls.ts';
import type { RunningServer } from './server.ts';

/** What a burst of equal calls cost. */
export interface Burst {
  cpuMicrosecondsPerRequest: number;
  requestsPerSecond: number;
  p99Ms: number;
  /** One sentence per wrong answer. */
  mistakes: string[];
}

const connections = 8;
/** Every status is looked at, and every 50th body. */
const bodyCheckInterval = 50;

let lastReference = 0;

/** Sends `count` calls over kept-open connections, each the next as soon as its last is answered. */
export async function runBurst(server: RunningServer, operation: OperationId, count: number): Promise<Burst> {
  const pool = new Pool(server.origin, { connections, pipelining: 1 });
  const latenciesMs = new Float64Array(count);
  const mistakes: string[] = [];
  let next = 0;

  const callInTurn = async () => {
    for (let turn = next++; turn < count; turn = next++) {
      const reference = `BENCH-${(lastReference += 1)}`;
      const call = operation === 'getTicket' ? getTicket(server.token) : createTicket(server.token, reference);
      const sentAt = performance.now();
      const { statusCode, body } = await pool.request({ ...call, path: server.subject.prefix + call.path });
      const text = await body.text();
      latenciesMs[turn] = performance.now() - sentAt;
      if (statusCode !== 200) mistakes.push(`${operation} answered ${statusCode}: ${text}`);
      else if (turn % bodyCheckInterval === 0) {
        const mistake = findMistake(text, operation, reference, server.subject.isStatic);
        if (mistake) mistakes.push(`${operation} answered ${mistake}`);
      }
    }
  };

  const before = await server.cost();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: connections }, callInTurn));
  const seconds = (performance.now() - startedAt) / 1000;
  const after = await server.cost();
  await pool.close();
  return {
    cpuMicrosecondsPerRequest: (after.cpuMicroseconds - before.cpuMicroseconds) / count,
    requestsPerSecond: count / seconds,
    p99Ms: latenciesMs.toSorted()[Math.floor(count * 0.99)] ?? 0,
    mistakes,
  };
}
