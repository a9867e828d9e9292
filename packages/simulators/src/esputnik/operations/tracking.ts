import type { Schemas } from '../state.ts';
import type { EsputnikHandlers } from '../vendor-types.ts';

export const tracking = {
  /** Kept for tests and the dashboard to look at; nothing follows from it. */
  async trackEvent({ body, state, world }) {
    const row = { id: state.next.trackedEventId(), receivedMs: world.clock.now() };
    await state.trackedEvents.insert({ ...row, eventName: eventNameOf(body), event: body });
    return { status: 204, body: undefined };
  },
} satisfies Partial<EsputnikHandlers>;

function eventNameOf(event: Schemas['TrackerInput']): string {
  const { GeneralInfo } = event as Partial<Schemas['TrackerEvent']>;
  return GeneralInfo?.eventName ?? 'link';
}
