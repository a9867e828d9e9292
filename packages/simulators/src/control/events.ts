import type { JournalEntry } from '../engine/journal.ts';
import type { World } from '../engine/world.ts';
import { onAnnounced } from './changes.ts';
import { worldOf, type ControlHandlers } from './context.ts';
import { toWireEntry } from './journal.ts';
import { toWireDelivery } from './webhooks.ts';

/**
 * The engine answers once, so a door that streams does not ask it but `watchWorld`. At the others this is a stream that
 * ends at once; `EventSource` comes back by itself and says what it has heard.
 */
export const eventHandlers = {
  streamEvents(call) {
    const missed = missedEvents(worldOf(call), call.request.headers['last-event-id']);
    return { status: 200, body: `retry: 1000\n\n${missed.map(formatEvent).join('')}` };
  },
} satisfies ControlHandlers;

/** What was said since a watcher last heard of it. Nothing for one that has heard of nothing. */
export function missedEvents(world: World, lastEventId: string | undefined): ControlEvent[] {
  const heard = lastEventId === undefined ? Infinity : Number(lastEventId);
  return world.journal
    .entries()
    .filter(({ id }) => id > heard)
    .map(toJournalEvent);
}

/** One server-sent event. Entries of the journal have their number as id, so that a stream can be taken up again. */
export interface ControlEvent {
  event: 'journal' | 'delivery' | 'changed' | 'reset';
  data: unknown;
  id?: number;
}

/** Calls `send` for everything that happens in a world. Returns the function that stops it. */
export function watchWorld(world: World, send: (event: ControlEvent) => void): () => void {
  const stops = [
    world.journal.subscribe((entry) => {
      send(toJournalEvent(entry));
      // A rule that struck has one time less.
      if (entry.faults.length > 0) send({ event: 'changed', data: { what: 'faults' } });
    }),
    world.onDelivery((delivery) => send({ event: 'delivery', data: toWireDelivery(delivery) })),
    world.onCommit(({ changes = [] }) => {
      // Only collections can be looked at; counters and the like change with every request.
      if (changes.some((change) => 'table' in change)) send({ event: 'changed', data: { what: 'state' } });
    }),
    onAnnounced(world, (what) => send({ event: 'changed', data: { what } })),
    world.onReset(() => send({ event: 'reset', data: {} })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function toJournalEvent(entry: JournalEntry): ControlEvent {
  return { event: 'journal', data: toWireEntry(entry), id: entry.id };
}

/** As it goes over the wire. JSON has no line breaks, so one `data` line holds it. */
export function formatEvent({ event, data, id }: ControlEvent): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
