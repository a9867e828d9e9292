import type { AgentAppEvent } from '@embedworks/contracts/apizee/messages';
import type { RoomGuest } from '../shared/room.ts';

export interface Conversation {
  readonly joined: boolean;
  /** Guests the agent sees; none while not joined. */
  readonly guests: readonly RoomGuest[];
  /** The counts every host hears: contacts at load, streams once session and conversation name are there. */
  tellContacts(): void;
  tellStreams(): void;
  join(): void;
  /** The agent leaves and the guests stay. */
  leave(): void;
  /** The conversation itself goes, which is told with `contacts` even if nobody was there. */
  drop(): void;
  /** Another conversation, whose guests are not known yet. */
  empty(): void;
  /** A guest enters, or publishes another number of streams. */
  put(guest: RoomGuest): void;
  remove(id: string): void;
  snapshot(guestId: string, dataUrl: string): void;
}

/** Who is in the conversation, and what the host is told of it. */
export function createConversation(emit: (event: AgentAppEvent) => void): Conversation {
  const present = new Map<string, RoomGuest>();
  const told = { contacts: 0, streams: 0 };
  let joined = false;

  const guests = () => (joined ? [...present.values()] : []);
  const streams = () => guests().reduce((sum, guest) => sum + guest.streams, 0);

  const tellContacts = () => {
    told.contacts = guests().length;
    emit({ type: 'contacts', length: told.contacts });
  };
  const tellStreams = () => {
    told.streams = streams();
    emit({ type: 'subscribed_streams', length: told.streams });
  };
  const tellChanges = () => {
    if (guests().length !== told.contacts) tellContacts();
    if (streams() !== told.streams) tellStreams();
    emit({ type: 'resize' });
  };

  return {
    get joined() {
      return joined;
    },
    get guests() {
      return guests();
    },
    tellContacts,
    tellStreams,
    join() {
      if (joined) return;
      joined = true;
      emit({ type: 'joined' });
      tellChanges();
    },
    leave() {
      if (!joined) return;
      joined = false;
      emit({ type: 'left' });
      tellChanges();
    },
    drop() {
      if (!joined) return;
      joined = false;
      emit({ type: 'left' });
      tellContacts();
      tellChanges();
    },
    empty: () => present.clear(),
    put(guest) {
      present.set(guest.id, guest);
      tellChanges();
    },
    remove(id) {
      present.delete(id);
      tellChanges();
    },
    snapshot(guestId, dataUrl) {
      const guest = guests().find(({ id }) => id === guestId);
      if (!guest) return;
      // The contract leaves the object open, which its generated type cannot say.
      const userData = guest.userData as Record<string, never>;
      emit({ type: 'snapshot', contact: { id: guest.id, userData }, dataUrl });
    },
  };
}
