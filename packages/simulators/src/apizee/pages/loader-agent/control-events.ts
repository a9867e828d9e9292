import type { ComBoxes } from './com-boxes.ts';
import type { RaiseEvent } from './load-agent.ts';

export interface ControlEvent {
  /** Name of the event the callback is given. `init` is not among them, because it comes by itself. */
  type: string;
  label: string;
  possible(boxes: ComBoxes): boolean;
  raise(boxes: ComBoxes, raise: RaiseEvent): void;
}

const always = () => true;
const hasOpenBox = ({ last }: ComBoxes) => last?.opened === true;

/** Everything a call can bring, in the order it usually comes. */
export const controlEvents: readonly ControlEvent[] = [
  {
    type: 'updatePresence',
    label: 'Guest goes online',
    possible: always,
    raise: (_, raise) => presence(raise, 'online'),
  },
  { type: 'createNewIMDiv', label: 'Create a box', possible: always, raise: (boxes) => void boxes.create() },
  {
    type: 'openComBox',
    label: 'Open the box',
    possible: ({ last }) => last?.opened === false,
    raise: ({ last }) => last?.open(),
  },
  {
    type: 'showNewMessage',
    label: 'Guest writes',
    possible: hasOpenBox,
    raise: ({ last }) => last?.receive('Can you see the meter?'),
  },
  {
    type: 'sendMessage',
    label: 'Agent writes',
    possible: hasOpenBox,
    raise: ({ last }) => last?.send('Please move closer.'),
  },
  {
    type: 'minimize',
    label: 'Minimise',
    possible: (boxes) => hasOpenBox(boxes) && boxes.last?.minimized === false,
    raise: ({ last }) => last?.minimize(),
  },
  {
    type: 'maximize',
    label: 'Maximise',
    possible: ({ last }) => last?.minimized === true,
    raise: ({ last }) => last?.maximize(),
  },
  {
    type: 'close',
    label: 'Close the box',
    possible: ({ last }) => last !== undefined,
    raise: ({ last }) => last?.close(),
  },
  // The vendor moves the page into a frame during a call when `useFrame` is set. Here it stays where it is.
  { type: 'putInFrame', label: 'Put page in frame', possible: always, raise: (_, raise) => raise('putInFrame') },
  {
    type: 'updatePresence',
    label: 'Guest goes offline',
    possible: always,
    raise: (_, raise) => presence(raise, 'offline'),
  },
];

/** As the platform's SDK does, with a Date where the vendor's page says text. https://www.npmjs.com/package/@apirtc/apirtc */
function presence(raise: RaiseEvent, state: 'online' | 'offline') {
  raise('updatePresence', { eventType: 'updatePresence', time: new Date(), connectedUsersList: ['884213'], state });
}
