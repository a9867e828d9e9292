import { findControlAction, isControlActionId, type ControlActionId, type ControlContext } from './control-actions.ts';

export interface ControlScript {
  /** Plays what has become possible. Called after every change of the app. */
  advance(): void;
}

/**
 * Plays actions in order, each as soon as it is possible, the first after the agent has joined. One step per turn of the
 * event loop, so that every step finds the app settled and the host hears them one by one.
 */
export function createControlScript(actions: readonly ControlActionId[], context: ControlContext): ControlScript {
  const waiting = [...actions];
  let started = false;
  let planned = false;

  const next = () => {
    const [id] = waiting;
    return id && findControlAction(id).possible(context) ? findControlAction(id) : undefined;
  };
  const step = () => {
    planned = false;
    const action = next();
    if (!action) return;
    waiting.shift();
    action.play(context);
    advance();
  };
  const advance = () => {
    started ||= context.app.conversation.joined;
    if (!started || planned || !next()) return;
    planned = true;
    setTimeout(step, 0);
  };
  return { advance };
}

/**
 * Plays what comes by channel or button. What is not possible now is left, as a disabled button would leave it.
 * @returns why nothing was played, for the log.
 */
export function playControlAction(action: unknown, context: ControlContext): string | undefined {
  if (!isControlActionId(action)) return `There is no action ${JSON.stringify(action)}.`;
  const { possible, play } = findControlAction(action);
  if (!possible(context)) return `${action} is not possible now.`;
  play(context);
  return undefined;
}
