/** A guest as the agent's side knows it. */
export interface RoomGuest {
  id: string;
  userData: Record<string, string>;
  /** How many streams the guest publishes. */
  streams: number;
}

/**
 * What agent and guest pages of one conversation say to each other. It stands in for the platform's signalling and media
 * servers, so none of it is the vendor's.
 */
export type RoomMessage =
  | { kind: 'agent-present'; name: string }
  | { kind: 'agent-gone' }
  | { kind: 'guest-present'; guest: RoomGuest }
  | { kind: 'guest-gone'; guestId: string }
  | { kind: 'snapshot'; guestId: string; dataUrl: string };

export interface Room {
  send(message: RoomMessage): void;
  /** Adds a way to one more page. */
  attach(port: MessagePort): void;
}

/** Which conversation of which account. */
export interface RoomAddress {
  apiKey: string;
  conversation: string;
}

/** Posted by a guest page to the agent page that opened it, with a port beside it. */
export interface RoomPortOffer {
  type: 'embedworks:apizee:room';
}

export function isRoomPortOffer(data: unknown): data is RoomPortOffer {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'embedworks:apizee:room';
}

/**
 * All pages of the conversation on this origin hear each other through a BroadcastChannel. Browsers keep the channels of a
 * tab and of a frame on another site apart, so a guest page opened from the agent page brings a port as a second way.
 */
export function openRoom({ apiKey, conversation }: RoomAddress, listener: (message: RoomMessage) => void): Room {
  const seen = new Set<string>();
  const ports = new Set<MessagePort>();
  const channel = openChannel(`embedworks:apizee:room:${apiKey}:${conversation}`);

  const hear = ({ data }: MessageEvent<Envelope>) => {
    if (seen.has(data.id)) return;
    seen.add(data.id);
    listener(data.message);
  };
  channel?.addEventListener('message', hear);

  return {
    send(message) {
      const envelope: Envelope = { id: crypto.randomUUID(), message };
      channel?.postMessage(envelope);
      for (const port of ports) port.postMessage(envelope);
    },
    attach(port) {
      ports.add(port);
      port.addEventListener('message', hear);
      port.start();
    },
  };
}

/** The id lets a page drop what reaches it both ways. */
interface Envelope {
  id: string;
  message: RoomMessage;
}

/** A browser that denies storage to a frame may deny this too. Then the page is alone, as with a broken network. */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch (error) {
    console.error(`No channel ${name}.`, error);
    return undefined;
  }
}
