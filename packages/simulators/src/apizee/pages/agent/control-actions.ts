import type { AgentApp } from './agent-app.ts';
import type { Faults } from './faults.ts';
import type { PlayedGuests } from './played-guests.ts';

/** What an action may touch. */
export interface ControlContext {
  app: AgentApp;
  faults: Faults;
  guests: PlayedGuests;
  copyLink(): void;
}

export type ControlGroup = 'Guest' | 'Agent' | 'Cloud';

export interface ControlAction {
  /** As in `sandbox.actions` and on the controls channel. */
  id: string;
  label: string;
  /** Whose part it plays. */
  group: ControlGroup;
  /** What happens, and what the host hears of it. */
  description: string;
  possible(context: ControlContext): boolean;
  play(context: ControlContext): void;
}

/** The BroadcastChannel on the vendor's origin that takes `{ action: 'guest-joins' }`. */
export const controlsChannelName = 'embedworks:apizee:controls';

const always = () => true;

/** The other side of the agent app, played by hand, by query parameter or by channel. */
export const controlActions = [
  {
    id: 'guest-joins',
    label: 'Guest joins',
    group: 'Guest',
    description: 'A guest enters the conversation; the host hears `contacts`.',
    possible: ({ app }) => app.conversation.joined,
    play: ({ guests }) => guests.enter(),
  },
  {
    id: 'guest-leaves',
    label: 'Guest leaves',
    group: 'Guest',
    description: 'The last guest leaves; the host hears `contacts`, and `subscribed_streams` if the guest was sharing.',
    possible: ({ guests }) => guests.last() !== undefined,
    play: ({ guests }) => guests.leave(),
  },
  {
    id: 'guest-shares',
    label: 'Guest shares camera',
    group: 'Guest',
    description: 'A guest publishes a stream; the host hears `subscribed_streams`.',
    possible: ({ guests }) => guests.last(0) !== undefined,
    play: ({ guests }) => guests.share(),
  },
  {
    id: 'guest-stops-sharing',
    label: 'Guest stops sharing',
    group: 'Guest',
    description: 'A guest ends the stream; the host hears `subscribed_streams`.',
    possible: ({ guests }) => guests.last(1) !== undefined,
    play: ({ guests }) => guests.stopSharing(),
  },
  {
    id: 'guest-takes-snapshot',
    label: 'Snapshot arrives',
    group: 'Guest',
    description: 'A picture of the guest’s stream arrives; the host hears `snapshot` with a PNG.',
    possible: ({ guests }) => guests.last(1) !== undefined,
    play: ({ guests }) => guests.sendSnapshot(),
  },
  {
    id: 'agent-copies-link',
    label: 'Agent presses Copy',
    group: 'Agent',
    description: 'As the button of the form; the host hears `link_copied`.',
    possible: ({ app }) => app.form.state.link !== undefined,
    play: ({ copyLink }) => copyLink(),
  },
  {
    id: 'agent-sends-link',
    label: 'Agent presses Send',
    group: 'Agent',
    description: 'As the button of the form; the host hears `sms_sent` or `sms_fail`.',
    possible: ({ app }) => app.form.state.canSend,
    play: ({ app }) => void app.form.sendLink(),
  },
  {
    id: 'sms-fails',
    label: 'Next SMS fails',
    group: 'Cloud',
    description: 'The next text message is refused; the host hears `sms_fail` when the agent presses Send.',
    possible: always,
    play: ({ faults }) => void (faults.textMessage = 'next'),
  },
  {
    id: 'invitation-fails',
    label: 'Invitation service fails',
    group: 'Cloud',
    description: 'A new link is asked for in vain; the host hears `warning` and the link is a long one.',
    possible: ({ app }) => app.form.state.link !== undefined,
    play({ app, faults }) {
      faults.invitation = 'next';
      app.form.renewLink();
    },
  },
  {
    id: 'session-fails',
    label: 'Session fails',
    group: 'Cloud',
    description: 'The session is opened anew and refused; the host hears what closes it, then `error`.',
    possible: ({ app }) => app.state.connection === 'on',
    play({ app, faults }) {
      faults.session = 'next';
      app.reopenSession();
    },
  },
  {
    id: 'camera-stops',
    label: 'Camera off',
    group: 'Agent',
    description: 'The agent’s camera stops running, so closing the session gives no `warning`.',
    possible: ({ app }) => app.state.cameraRunning,
    play: ({ app }) => app.switchCamera(false),
  },
  {
    id: 'camera-starts',
    label: 'Camera on',
    group: 'Agent',
    description: 'The agent’s camera runs again; closing the session gives two `warning`s.',
    possible: ({ app }) => app.state.connection === 'on' && !app.state.cameraRunning && !app.state.cameraError,
    play: ({ app }) => app.switchCamera(true),
  },
] as const satisfies readonly ControlAction[];

export type ControlActionId = (typeof controlActions)[number]['id'];

export function isControlActionId(value: unknown): value is ControlActionId {
  return controlActions.some(({ id }) => id === value);
}

export function findControlAction(id: ControlActionId): ControlAction {
  return controlActions.find((action) => action.id === id) as ControlAction;
}
