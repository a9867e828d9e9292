import { personFilter, type Person, type PersonFilter, type PersonsPageQuery } from '../../resources/people.ts';
import { InfobipError, vendor } from '../../errors.ts';
import type { SyncContext } from './context.ts';
import { takePeople } from './in.ts';
import { addCounts, noCounts, type SyncCounts } from './options.ts';

/** Where a pull stands between two of its steps. */
export interface PullPlace {
  /** From which moment on, as the vendor writes it. Absent: everybody. */
  from?: string | undefined;
  /** Whether people of that very second are still to be read. */
  isInclusive: boolean;
  /** When this pull began, by our clock. */
  beganMs: number;
}

export interface PullStep {
  counts: SyncCounts;
  /** Absent at the end. */
  next?: PullPlace | undefined;
}

/**
 * Reads who changed, from old to new. The vendor's `modifiedAt` has whole seconds and no zone, so:
 *
 * - A page begins at the second at which the last one ended, by a filter. Pages by number would lose people: whoever is
 *   changed meanwhile moves to the end, and everybody after them moves up by one.
 * - A second with more people than a page holds is read by page number, once more when somebody has left it meanwhile.
 * - The next pull goes back by the overlap, until everything has been read again after the overlap has passed. After
 *   that it begins at the last second, into which nothing can come any more but what was read.
 *
 * Whoever is read again says what was agreed on, and is passed over. People who were deleted are in no list: their events
 * tell of them.
 */
export function createPull<Row extends object>(context: SyncContext<Row>) {
  const { options, store, now, batchSize } = context;
  const { infobip, overlapSeconds = 10 } = options;

  async function begin(): Promise<PullPlace> {
    const { reached, isSettled } = await store.pullState();
    const place = { isInclusive: true, beganMs: now() };
    if (reached === undefined) return place;
    return { ...place, from: isSettled ? reached : secondsBefore(reached, overlapSeconds) };
  }

  /** One page, or one second that has more than a page. Everything is done when it answers. */
  async function step(place: PullPlace, slot: string, signal?: AbortSignal): Promise<PullStep> {
    const counts = noCounts();
    const { from, isInclusive, beganMs } = place;
    const since: PersonFilter | undefined =
      from === undefined ? undefined : personFilter[isInclusive ? 'gte' : 'gt']('modifiedAt', from);
    const people = await read({ filter: since, orderBy: 'modifiedAt:asc' }, signal);
    const isLast = people.items.length < people.limit;
    const [first, last] = [momentOf(people.items[0]), momentOf(people.items.at(-1))];
    if (last !== undefined) {
      if (!isLast && first === last) await takeSecond(last, counts, slot, signal);
      else await take(people.items, counts, slot, signal);
      await reach(last);
      if (!isLast) return { counts, next: { from: last, isInclusive: first !== last, beganMs } };
    }
    await settle(beganMs);
    return { counts };
  }

  async function read(query: PersonsPageQuery, signal: AbortSignal | undefined) {
    const paging = { limit: batchSize, includeTotalCount: true };
    const answer = await infobip.people.listPage({ ...query, ...paging }, { signal });
    return { ...answer, limit: answer.isWhole ? Infinity : (answer.limit ?? batchSize) };
  }

  async function take(items: readonly Person[], counts: SyncCounts, slot: string, signal: AbortSignal | undefined) {
    const people = items.map((person) => ({ person, isListed: true as const }));
    addCounts(counts, await takePeople(context, { people, slot, signal }));
  }

  /**
   * By their creation, which no change moves. Somebody who is changed leaves the second, and whoever stands behind moves
   * up, perhaps into a page that was read.
   */
  async function takeSecond(second: string, counts: SyncCounts, slot: string, signal: AbortSignal | undefined) {
    const filter = personFilter.eq('modifiedAt', second);
    for (let hasLeft = true; hasLeft;) {
      const totals: (number | undefined)[] = [];
      for (let page = 1; ; page += 1) {
        const { items, limit, totalCount } = await read({ filter, page, orderBy: 'createdAt:asc' }, signal);
        totals.push(totalCount);
        await take(items, counts, slot, signal);
        if (items.length < limit) break;
      }
      // A second that is over only ever loses people, so this ends.
      hasLeft = Number(totals.at(-1)) < Number(totals[0]);
    }
  }

  async function reach(last: string): Promise<void> {
    const state = await store.pullState();
    if (state.reached !== undefined && state.reached >= last) return;
    await store.setPullState({ reached: last, reachedMs: now(), isSettled: false });
  }

  /** What was seen first before this pull began has been read again by it. */
  async function settle(beganMs: number): Promise<void> {
    const state = await store.pullState();
    const isOver = beganMs - state.reachedMs >= overlapSeconds * 1000;
    if (state.reached !== undefined && !state.isSettled && isOver) {
      await store.setPullState({ ...state, isSettled: true });
    }
  }

  return { begin, step };
}

function momentOf(person: Person | undefined): string | undefined {
  if (!person) return undefined;
  if (!person.modifiedAt) throw malformed();
  return person.modifiedAt;
}

/** In whatever zone it is, which does not matter for a difference. */
function secondsBefore(moment: string, seconds: number): string {
  const time = Date.parse(`${moment}Z`);
  return Number.isNaN(time) ? moment : new Date(time - seconds * 1000).toISOString().slice(0, 19);
}

function malformed(): InfobipError {
  return new InfobipError(`${vendor}: a list of people has no modifiedAt, so nothing can be pulled by it.`, {
    code: 'malformed',
    status: 200,
  });
}
