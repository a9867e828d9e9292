import type { RoomGuest } from '../shared/room.ts';
import type { AgentApp } from './agent-app.ts';

/** Guests played by the controls, beside those with a guest page of their own. */
export interface PlayedGuests {
  /** The last one that publishes as many streams as asked; any number when nothing is asked. */
  last(streams?: 0 | 1): RoomGuest | undefined;
  enter(): void;
  leave(): void;
  share(): void;
  stopSharing(): void;
  sendSnapshot(): void;
}

const firstId = 884_213;
const firstNames = ['Nina', 'Omar', 'Inès', 'Piotr'];

/** @param takePicture Draws a picture of the named guest and returns it as a data URL. */
export function createPlayedGuests(app: AgentApp, takePicture: (name: string) => string): PlayedGuests {
  const playedIds = new Set<string>();

  const last: PlayedGuests['last'] = (streams) =>
    app.conversation.guests.findLast(
      (guest) => playedIds.has(guest.id) && (streams === undefined || guest.streams === streams),
    );
  const publish = (guest: RoomGuest | undefined, streams: number) => {
    if (guest) app.conversation.put({ ...guest, streams });
  };

  return {
    last,
    enter() {
      const entered = playedIds.size;
      const id = String(firstId + entered);
      playedIds.add(id);
      // The first to enter is the one who was invited.
      const invited = entered === 0 ? app.form.state.guestData.name : undefined;
      const firstName = invited ?? firstNames[entered % firstNames.length] ?? 'Guest';
      app.conversation.put({ id, userData: { firstName, lastName: '' }, streams: 0 });
    },
    leave() {
      const guest = last();
      if (guest) app.conversation.remove(guest.id);
    },
    share: () => publish(last(0), 1),
    stopSharing: () => publish(last(1), 0),
    sendSnapshot() {
      const guest = last(1);
      if (guest) app.conversation.snapshot(guest.id, takePicture(guest.userData.firstName ?? ''));
    },
  };
}
