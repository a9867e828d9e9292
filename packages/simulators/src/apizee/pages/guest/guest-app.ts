import type { components } from '@embedworks/contracts/apizee/rest';
import { openRoom, type RoomGuest, type RoomPortOffer } from '../shared/room.ts';

export interface GuestAppOptions {
  invitation: components['schemas']['InvitationData'];
  /** The agent page this one was opened from, if it was. */
  opener: Window | null;
  /** Origin of the vendor, where agent pages are too. */
  origin: string;
  /** Draws what the guest's camera sees, as a data URL. */
  takePicture(name: string): string;
  onChange(): void;
}

export interface GuestApp {
  readonly name: string;
  readonly joined: boolean;
  readonly sharing: boolean;
  /** Name of the agent in the conversation, nothing while there is none. */
  readonly agent: string | undefined;
  setName(name: string): void;
  join(): void;
  leave(): void;
  toggleSharing(): void;
  sendSnapshot(): void;
}

/** The guest's side of a conversation. No picture leaves the browser; agent pages next to it hear of what happens. */
export function createGuestApp({ invitation, opener, origin, takePicture, onChange }: GuestAppOptions): GuestApp {
  const id = String(100_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 900_000));
  let name = invitation.user.firstName;
  let joined = false;
  let sharing = false;
  let agent: string | undefined;

  const room = openRoom({ apiKey: invitation.apiKey, conversation: invitation.conversation.name }, (message) => {
    if (message.kind === 'agent-present') {
      agent = message.name || 'The agent';
      if (joined) announce();
    }
    if (message.kind === 'agent-gone') agent = undefined;
    onChange();
  });
  const guest = (): RoomGuest => ({ id, userData: { firstName: name, lastName: '' }, streams: sharing ? 1 : 0 });
  const announce = () => {
    room.send({ kind: 'guest-present', guest: guest() });
    onChange();
  };

  if (opener) {
    const { port1, port2 } = new MessageChannel();
    room.attach(port1);
    // An opener of another origin, such as a host page, does not get it.
    opener.postMessage({ type: 'embedworks:apizee:room' } satisfies RoomPortOffer, origin, [port2]);
  }

  return {
    get name() {
      return name;
    },
    get joined() {
      return joined;
    },
    get sharing() {
      return sharing;
    },
    get agent() {
      return agent;
    },
    setName(value) {
      name = value;
      onChange();
    },
    join() {
      joined = true;
      announce();
    },
    leave() {
      if (!joined) return;
      joined = false;
      sharing = false;
      agent = undefined;
      room.send({ kind: 'guest-gone', guestId: id });
      onChange();
    },
    toggleSharing() {
      sharing = !sharing;
      announce();
    },
    sendSnapshot() {
      room.send({ kind: 'snapshot', guestId: id, dataUrl: takePicture(name) });
    },
  };
}
