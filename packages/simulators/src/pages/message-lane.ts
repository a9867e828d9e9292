import type { FaultEffect } from '../engine/faults.ts';

export interface MessageLaneOptions<Message> {
  /** What is to happen to a message. */
  ask(message: Message): Promise<readonly FaultEffect[]>;
  deliver(message: Message): void;
  /** The same without what the contract asks for. */
  malform(message: Message): Message;
  /** Delivers from another origin, which ends the page. */
  leave?(message: Message): void;
  /** How long a message that is to come after the next one waits for it. Default: 1000. */
  holdMs?: number;
}

export interface MessageLane<Message> {
  /** Delivers in the order of the calls, once it is known what is to happen. */
  pass(message: Message): void;
  /** Nothing is delivered any more. */
  close(): void;
}

/** One direction between two windows, in order however long each answer takes, with the faults played on the way. */
export function createMessageLane<Message>(options: MessageLaneOptions<Message>): MessageLane<Message> {
  const { ask, deliver, malform, leave, holdMs = 1000 } = options;
  let last: Promise<void> = Promise.resolve();
  let held: { send(): void; timer: ReturnType<typeof setTimeout> } | undefined;
  let closed = false;

  async function play(message: Message, effects: readonly FaultEffect[]): Promise<void> {
    const find = <Type extends FaultEffect['type']>(wanted: Type) =>
      effects.find((effect): effect is Extract<FaultEffect, { type: Type }> => effect.type === wanted);
    if (find('lost')) return;
    const late = find('late');
    if (late) await new Promise((resolve) => setTimeout(resolve, late.ms));
    if (closed) return;
    const sent = find('malformed') ? malform(message) : message;
    if (leave && find('wrong-origin')) {
      close();
      return leave(sent);
    }
    const times = find('duplicate')?.times ?? 1;
    const send = () => {
      for (let count = 0; count < times; count += 1) deliverSafely(sent);
    };
    if (find('reorder') && !held) {
      held = { send, timer: setTimeout(release, holdMs) };
      return;
    }
    send();
    release();
  }

  function release() {
    const waiting = held;
    held = undefined;
    clearTimeout(waiting?.timer);
    waiting?.send();
  }

  /** What a listener throws is the page's error, as it was before there was a way in between. */
  function deliverSafely(message: Message) {
    try {
      deliver(message);
    } catch (error) {
      reportError(error);
    }
  }

  function close() {
    closed = true;
    clearTimeout(held?.timer);
    held = undefined;
  }

  return {
    pass(message) {
      last = last.then(async () => {
        // Asked only now, so that a message which is never sent is not told of either.
        const effects = closed ? [] : await ask(message);
        if (!closed) await play(message, effects);
      });
    },
    close,
  };
}
