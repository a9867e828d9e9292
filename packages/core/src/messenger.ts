/** Decides whether data is a message of the contract. The generated validators are such functions. */
export type Guard = (value: unknown) => boolean;

export interface MessengerOptions<Event extends { type: string }> {
  /** The window we opened. Read at each message, because a frame gets its window when it is attached. */
  remoteWindow: () => Window | null | undefined;
  /** Origins the remote window may speak from. The first is where our messages go. */
  allowedOrigins: readonly [string, ...string[]];
  /** The contract's checks, keyed by the `type` on the wire. */
  guards: Readonly<Record<string, Guard>>;
  /** Type of the message that opens the way for commands. */
  readyType: Event['type'];
  /** A message of the contract, or one of a type it does not know. */
  onMessage(message: Event | UnknownMessage): void;
  /** A message that was refused. Default: counted only. */
  onDrop?: ((drop: DroppedMessage) => void) | undefined;
  /** Our own window. Default: `window`. */
  hostWindow?: Window | undefined;
}

/** Well-formed, from the right window, but of a type the contract does not know. */
export interface UnknownMessage {
  type: 'unknown';
  /** The message as it came. */
  data: { type: string };
}

export interface DroppedMessage {
  /** `origin`: right window, wrong origin. `schema`: right origin, not a message of the contract. */
  reason: 'origin' | 'schema';
  origin: string;
  /** Absent for a refused origin: what a stranger says is not passed on. */
  data?: unknown;
}

export type DropCounts = Record<'source' | 'origin' | 'schema', number>;

export interface Messenger<Command> {
  /** Posts a command, or keeps it in order until the remote window is ready. Ignored after `destroy()`. */
  send(command: Command): void;
  /** How many messages were refused, and why. */
  readonly dropped: Readonly<DropCounts>;
  /** Stops listening and forgets queued commands. May be called twice. */
  destroy(): void;
}

/**
 * Speaks with one remote window. What arrives is checked in this order: source window, origin, schema.
 * What leaves goes to the exact origin that was accepted, never to `*`.
 */
export function createMessenger<Event extends { type: string }, Command>(
  options: MessengerOptions<Event>,
): Messenger<Command> {
  const { remoteWindow, allowedOrigins, guards, readyType, onMessage, onDrop, hostWindow = window } = options;
  const dropped: DropCounts = { source: 0, origin: 0, schema: 0 };
  const queue: Command[] = [];
  let targetOrigin: string | undefined;
  let destroyed = false;

  const post = (command: Command, origin: string) => remoteWindow()?.postMessage(command, origin);

  const receive = ({ source, origin, data }: MessageEvent<unknown>) => {
    const remote = remoteWindow();
    if (!remote || source !== remote) {
      dropped.source += 1;
      return;
    }
    if (!allowedOrigins.includes(origin)) {
      dropped.origin += 1;
      onDrop?.({ reason: 'origin', origin });
      return;
    }
    const guard = isTyped(data) ? ownGuard(guards, data.type) : undefined;
    if (!isTyped(data) || (guard && !guard(data))) {
      dropped.schema += 1;
      onDrop?.({ reason: 'schema', origin, data });
      return;
    }
    if (data.type === readyType) {
      targetOrigin = origin;
      for (const command of queue.splice(0)) post(command, origin);
    }
    onMessage(guard ? (data as Event) : { type: 'unknown', data });
  };

  hostWindow.addEventListener('message', receive);

  return {
    send(command) {
      if (destroyed) return;
      if (targetOrigin) post(command, targetOrigin);
      else queue.push(command);
    },
    dropped,
    destroy() {
      destroyed = true;
      hostWindow.removeEventListener('message', receive);
      queue.length = 0;
    },
  };
}

function isTyped(data: unknown): data is { type: string } {
  return typeof data === 'object' && data !== null && typeof (data as { type?: unknown }).type === 'string';
}

/** A type such as `constructor` must not find what the record inherits. */
function ownGuard(guards: Readonly<Record<string, Guard>>, type: string): Guard | undefined {
  return Object.hasOwn(guards, type) ? guards[type] : undefined;
}
