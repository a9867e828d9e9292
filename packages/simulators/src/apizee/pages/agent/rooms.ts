import { openRoom, type Room, type RoomAddress, type RoomMessage } from '../shared/room.ts';
import type { AgentApp } from './agent-app.ts';

export interface AgentRooms {
  /** Follows the app into the conversation it is in. Called after every change of the app. */
  follow(): void;
  /** A guest page that this page opened brings its own way. */
  attach(port: MessagePort): void;
  /** The page goes. */
  leave(): void;
}

/** Connects the app with guest pages in other tabs and frames. */
export function createAgentRooms(app: AgentApp): AgentRooms {
  const rooms = new Map<string, Room>();
  let current: string | undefined;
  let announced = false;

  // Rooms stay open once entered, because a port of a guest page cannot be had a second time.
  const enter = (address: RoomAddress) => {
    const key = `${address.apiKey} ${address.conversation}`;
    const room = rooms.get(key) ?? openRoom(address, (message) => key === current && hear(message));
    rooms.set(key, room);
    if (key !== current) announced = false;
    current = key;
    return room;
  };

  const hear = (message: RoomMessage) => {
    const known = (id: string) => app.conversation.guests.some((guest) => guest.id === id);
    if (message.kind === 'guest-present') {
      const isNew = !known(message.guest.id);
      app.conversation.put(message.guest);
      if (isNew) announce();
    }
    if (message.kind === 'guest-gone') app.conversation.remove(message.guestId);
    if (message.kind === 'snapshot') app.conversation.snapshot(message.guestId, message.dataUrl);
  };

  const room = () => rooms.get(current ?? '');
  const announce = () => {
    if (!app.conversation.joined) return;
    room()?.send({ kind: 'agent-present', name: app.state.userData.firstName ?? '' });
  };

  return {
    follow() {
      const { configuration, conversationName } = app.state;
      const { apiKey } = configuration.apiRtc;
      if (!apiKey || !conversationName) return;
      const { joined } = app.conversation;
      const previous = room();
      const entered = enter({ apiKey, conversation: conversationName });
      if (previous !== entered) previous?.send({ kind: 'agent-gone' });
      if (joined === announced) return;
      announced = joined;
      if (joined) announce();
      else entered.send({ kind: 'agent-gone' });
    },
    attach: (port) => room()?.attach(port),
    leave: () => room()?.send({ kind: 'agent-gone' }),
  };
}
