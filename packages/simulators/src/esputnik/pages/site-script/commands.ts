import { readInit, type Init } from './init-form.ts';
import type { TellChannel } from './reports.ts';

export interface CommandsOptions {
  /** Tells the world of a command when it is obeyed, or of why it is not. */
  tell: TellChannel;
  onInit(init: Init): void;
  onEvent(name: string, payload: unknown): void;
  onEventWithTags(name: string, payload: unknown): void;
  onRecommendations(request: unknown, callback: unknown): void;
  warn(message: string): void;
  logError(message: string, cause?: unknown): void;
}

/** Obeys the calls of `eS`. Sandbox choice: all but `init` wait for it, and a second `init` is ignored. */
export function createCommands(options: CommandsOptions): (call: readonly unknown[]) => void {
  const { tell, onInit, onEvent, onEventWithTags, onRecommendations, warn, logError } = options;
  /** Until `init`. */
  let waiting: (() => void)[] | undefined = [];

  const known: Record<string, (call: readonly unknown[]) => void> = {
    init: ([command, first, second]) => {
      const payload = { command, options: first, inboxOptions: second };
      if (!waiting) return refuse('init', payload, 'init was called before on this page; this call is ignored.');
      void tell('init', payload);
      const commands = waiting;
      waiting = undefined;
      const init = readInit(first, second);
      if (init.problem) logError(init.problem);
      obeySafely(() => onInit(init));
      commands.forEach(obeySafely);
    },
    sendEvent: ([command, name, payload]) =>
      afterInit(() => {
        void tell('sendEvent', { command, name, payload });
        onEvent(toName(name), payload);
      }),
    sendEventWithTags: ([command, name, payload]) =>
      afterInit(() => {
        void tell('sendEventWithTags', { command, name, payload });
        onEventWithTags(toName(name), payload);
      }),
    getRecommendations: ([command, request, callback]) =>
      afterInit(() => {
        void tell('getRecommendations', { command, request, callback });
        onRecommendations(request, callback);
      }),
  };

  function afterInit(command: () => void) {
    if (waiting) waiting.push(command);
    else command();
  }

  /** One bad command must not stop those behind it. */
  function obeySafely(command: () => void) {
    try {
      command();
    } catch (error) {
      logError('A command of eS failed.', error);
    }
  }

  function refuse(name: string, payload: unknown, reason: string) {
    void tell(name, payload, reason);
    warn(reason);
  }

  return (call) => {
    const name = call[0];
    const obey = typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined;
    if (obey) obey(call);
    else refuse(String(name), { command: name }, `eS has no command ${String(name)}.`);
  };
}

function toName(name: unknown): string {
  if (typeof name === 'string' && name !== '') return name;
  throw new TypeError('An event needs a name.');
}
