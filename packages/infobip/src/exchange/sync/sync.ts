import { ConfigurationError } from '@embedworks/core';
import { throwIfAborted, type CallOptions } from '@embedworks/core/server';
import { vendor } from '../../errors.ts';
import type { InfobipPeopleEvent } from '../../webhook-events.ts';
import { createSyncContext, type SyncContext } from './context.ts';
import { toReason } from './failures.ts';
import { busy, createSyncLock, type SyncLock } from './lock.ts';
import {
  addCounts,
  noCounts,
  type PeopleSyncOptions,
  type SyncCounts,
  type SyncDirection,
  type SyncProgress,
  type SyncRunOptions,
} from './options.ts';
import type { PullPlace } from './pull.ts';
import { createReceive } from './receive.ts';
import { createRepairs } from './repairs.ts';
import { createSteps, type SyncSteps } from './steps.ts';
import type { SyncStatus } from './store.ts';

export interface PeopleSync<Row extends object> extends ReturnType<typeof createPeopleSync<Row>> {}

/**
 * Keeps the people of your platform and the People of Infobip the same, in both directions, whatever dies in between.
 *
 * **Neither lost nor doubled.** Every effect is made at least once, and making it twice leaves the same: upserts converge,
 * deletions of somebody who is gone count as done, `source.apply` is yours to be so. What is kept is written in this order:
 *
 * 1. the *intent*: fingerprints of what a batch is about to write;
 * 2. the *effect*: the vendor's call, or `source.apply`;
 * 3. the *link* of each person, on what both sides agree now; for whoever was refused that it was, and then a *repair*;
 * 4. the intent is taken away, and after all batches of a page the *checkpoint* moves.
 *
 * Killed before 2, nothing has happened, and the page is read again. Killed between 2 and 3, the page is read again and
 * written again, which changes nothing; until then the intent tells our own echo from a change of somebody else. Killed
 * between 3 and 4, the page is read again, and the links say that there is nothing to do.
 *
 * **Echoes.** What was written to one side comes back as a change of that side. It says what the link says, or what an
 * intent says, and is passed over; by its values alone, never by its time or its `source`, so a change that says anything
 * else is never taken for one.
 *
 * **Conflicts** are found on the way in, where the platform can be asked for its record, so `both` goes in before it goes
 * out. Of a change that Infobip makes between the two, the fields that are sent are overwritten. Of one that your platform
 * makes while a change of Infobip is on its way, `RecordChange.seen` tells `apply`.
 *
 * **People are matched** by external id, but the vendor also finds them by e-mail address and phone number: two records
 * that share one are one person there. Whoever was merged away at Infobip stays on the platform: no event names them. Whose
 * external id is changed there is on the platform twice, under the old one and the new one.
 *
 * Sources: https://github.com/api-evangelist/infobip (infobip-people-openapi.json, infobip-common-assets-openapi.json)
 *
 * @throws {ConfigurationError} when options cannot work.
 */
export function createPeopleSync<Row extends object>(options: PeopleSyncOptions<Row>) {
  const { owner = crypto.randomUUID(), leaseMs = 600_000, source } = options;
  const context = createSyncContext(options);
  const { store, now } = context;
  const lock = createSyncLock(store, leaseMs, now);
  const steps = createSteps(context);
  const receive = createReceive(context);

  let isWorking = false;

  async function alone<Result>(work: (signal: AbortSignal) => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    // By its owner the lock cannot tell them apart.
    if (isWorking) throw busy();
    isWorking = true;
    try {
      return await lock.during(owner, work, { signal });
    } finally {
      // What ended the work is what the caller has to know. The lease runs out by itself.
      await lock.release(owner).catch(() => undefined);
      isWorking = false;
    }
  }

  async function run({ direction = source.apply ? 'both' : 'out', ...wish }: SyncRunOptions = {}): Promise<SyncCounts> {
    checkDirection(direction, source.apply !== undefined);
    return alone(
      (signal) => runAll({ context, lock, steps, owner, direction, wish: { ...wish, signal } }),
      wish.signal,
    );
  }

  return {
    /**
     * One pass in each direction, from the checkpoints on. Ends when there is nothing more at this moment.
     *
     * @throws {IntegrationError} `busy` when another run has the lock, or this object is at work already.
     * @throws {InfobipError} when a call as a whole was refused or its attempts are used up, and whatever the source
     * throws. The next run goes on from there.
     */
    run,
    /**
     * Takes an event of the People webhook; give it those that `isPeopleEvent` lets through. Await it before the webhook
     * is answered: what it throws makes the vendor deliver the event again. `createInfobipWebhooks` passes over
     * deliveries that it has seen; here, one that comes twice is only looked at twice.
     */
    receive(event: InfobipPeopleEvent, { signal }: CallOptions = {}): Promise<SyncCounts> {
      checkDirection('in', source.apply !== undefined);
      return receive(event, signal);
    },
    /** Reads who changed at Infobip since the last pull: `run` in the direction `in`. */
    pull(wish: Omit<SyncRunOptions, 'direction'> = {}): Promise<SyncCounts> {
      return run({ ...wish, direction: 'in' });
    },
    /** People whom one side refused. */
    repairs: createRepairs(context, alone),
    /** How the last run stands. Absent before the first. */
    status: (): Promise<SyncStatus | undefined> => store.status(),
    /** What a run is made of, for runners such as the queue. */
    runner: {
      name: options.name ?? 'people',
      steps,
      lock,
      canPull: source.apply !== undefined,
      setStatus: store.setStatus,
    },
  };
}

interface Run<Row extends object> {
  context: SyncContext<Row>;
  lock: SyncLock;
  steps: SyncSteps<Row>;
  owner: string;
  direction: SyncDirection;
  wish: SyncRunOptions;
}

async function runAll<Row extends object>(run: Run<Row>): Promise<SyncCounts> {
  const { store, now } = run.context;
  const [startedMs, counts] = [now(), noCounts()];
  const status: SyncStatus = { runId: crypto.randomUUID(), state: 'running', startedMs, changedMs: startedMs, counts };
  try {
    await store.setStatus(status);
    if (run.direction !== 'out') await pullAll(run, status);
    if (run.direction !== 'in') await sendAll(run, status);
    await store.setStatus({ ...status, state: 'done', changedMs: now() });
    return counts;
  } catch (error) {
    await fail(run, status, error).catch(() => undefined);
    throw error;
  }
}

async function fail<Row extends object>(
  { context: { store, now }, wish: { signal } }: Run<Row>,
  status: SyncStatus,
  error: unknown,
): Promise<void> {
  // A run that has taken over says itself how it stands.
  if ((await store.status())?.runId !== status.runId) return;
  // An aborted call does not say why, such as that the lock was lost.
  const message = toReason(signal?.aborted ? signal.reason : error);
  await store.setStatus({ ...status, state: 'failed', changedMs: now(), message });
}

async function pullAll<Row extends object>(run: Run<Row>, status: SyncStatus): Promise<void> {
  const { steps, wish } = run;
  const progress: SyncProgress = { phase: 'in', ...noCounts() };
  const untilMs = await steps.begin('in');
  for (let place: PullPlace | undefined = await steps.beginPull(); place;) {
    const { counts, next } = await steps.pull(place, 'run', wish.signal);
    await tell(run, status, progress, counts);
    place = next;
  }
  await steps.end('in', untilMs);
}

async function sendAll<Row extends object>(run: Run<Row>, status: SyncStatus): Promise<void> {
  const { steps, wish } = run;
  const progress: SyncProgress = { phase: 'out', ...noCounts() };
  const untilMs = await steps.begin('out');
  for (let hasMore = true; hasMore;) {
    const page = await steps.readPage(wish);
    if (page.total !== undefined) progress.total = progress.done + page.total;
    const overtaken = { ...noCounts(), done: page.overtaken, unchanged: page.overtaken };
    for (const counts of [progress, status.counts]) addCounts(counts, overtaken);
    for (const batch of page.batches) await tell(run, status, progress, await steps.send(batch, 'run', wish.signal));
    await steps.keepCursor(page.cursor);
    hasMore = page.hasMore;
  }
  await steps.end('out', untilMs);
}

/** Between two batches: the lock is held for longer, progress is told, and an abort ends the run. */
async function tell<Row extends object>(
  { lock, owner, wish: { signal, onProgress }, context: { store, now } }: Run<Row>,
  status: SyncStatus,
  progress: SyncProgress,
  more: SyncCounts,
): Promise<void> {
  for (const counts of [progress, status.counts]) addCounts(counts, more);
  status.progress = { ...progress };
  await lock.hold(owner);
  await store.setStatus({ ...status, changedMs: now() });
  await onProgress?.({ ...progress });
  throwIfAborted({ vendor, signal });
}

function checkDirection(direction: SyncDirection, hasApply: boolean): void {
  if (direction === 'out' || hasApply) return;
  throw new ConfigurationError(vendor, `The direction ${direction} needs source.apply.`);
}
