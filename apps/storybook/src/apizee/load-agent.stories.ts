import { toLoadAgentUser, type EmbedError } from '@embedworks/apizee';
import { loadAgent, type LoadAgentEvent, type LoadAgentOptions } from '@embedworks/apizee/browser';
import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor, within, type Mock } from 'storybook/test';
import { overrideAnswer, vendorAddress } from '../sandbox.ts';
import { createStage, make, type Stage } from '../stage.ts';
import { atEnd, expectConsoleError, unmountAll } from '../story-life.ts';
import { signIn } from './sign-in.ts';
import { rememberPage } from './vendor-script.ts';

interface LoadAgentArgs extends Pick<LoadAgentOptions, 'useFrame' | 'timeoutMs'> {
  scenario: 'works' | 'script-blocked' | 'token-unknown';
  culture: 'en' | 'fr';
  onEvent: (type: string, event: LoadAgentEvent) => void;
  onError: (error: EmbedError) => void;
}

/** The vendor's script in the page itself: `loadAgent` of `@embedworks/apizee/browser`. */
const meta: Meta<LoadAgentArgs> = {
  title: 'Apizee/loadAgent',
  render: renderLoadAgent,
  // The script puts boxes and a panel into whatever page it is in.
  parameters: { docs: { story: { inline: false, height: '520px' } } },
  args: { scenario: 'works', culture: 'en', useFrame: false, timeoutMs: 30_000, onEvent: fn(), onError: fn() },
  argTypes: {
    scenario: {
      description: 'What happens: the script works, cannot be fetched, or does not know the user token.',
      control: 'select',
      options: ['works', 'script-blocked', 'token-unknown'],
      table: { category: 'Sandbox' },
    },
    culture: { control: 'inline-radio', options: ['en', 'fr'] },
    useFrame: { control: 'boolean' },
    timeoutMs: { control: 'number' },
    onEvent: { control: false, table: { category: 'Recorded' } },
    onError: { control: false, table: { category: 'Recorded' } },
  },
};
export default meta;

type Story = StoryObj<LoadAgentArgs>;

/** The script is loaded and the agent says `init`. */
export const Loaded: Story = {
  play: async ({ canvasElement, args }) => {
    await reaches(canvasElement, 'loaded');
    await expect(args.onEvent).toHaveBeenCalledWith('init', expect.objectContaining({ type: 'init' }));
  },
};

/** A guest comes, writes and goes: every event of the contract, by the panel's buttons. */
export const MessageEvents: Story = {
  play: async ({ canvasElement, args }) => {
    await reaches(canvasElement, 'loaded');
    for (const label of [
      'Guest goes online',
      'Create a box',
      'Open the box',
      'Guest writes',
      'Agent writes',
      'Minimise',
      'Maximise',
      'Close the box',
      'Put page in frame',
      'Guest goes offline',
    ]) {
      vendorPanel().getByRole('button', { name: label }).click();
    }
    const expected = [
      'init',
      'updatePresence',
      'createNewIMDiv',
      'openComBox',
      'showNewMessage',
      'sendMessage',
      'minimize',
      'maximize',
      'close',
      'putInFrame',
      'updatePresence',
    ];
    await waitFor(() => expect(eventsOf(args).map(({ type }) => type)).toEqual(expected));
    await expect(eventsOf(args)).toContainEqual(
      expect.objectContaining({ type: 'openComBox', box: [expect.any(HTMLElement)] }),
    );
  },
};

/** A box is open and a guest has written. */
export const BoxOpen: Story = {
  args: { culture: 'fr' },
  play: async ({ canvasElement, args }) => {
    await reaches(canvasElement, 'loaded');
    for (const label of ['Create a box', 'Open the box', 'Guest writes']) {
      vendorPanel().getByRole('button', { name: label }).click();
    }
    await waitFor(() =>
      expect(eventsOf(args).at(-1)).toMatchObject({
        type: 'showNewMessage',
        params: { message: 'Can you see the meter?' },
      }),
    );
  },
};

/** The script is blocked, by a content policy or a network: `script_failed`, and the next call tries again. */
export const ScriptBlocked: Story = {
  args: { scenario: 'script-blocked' },
  play: async ({ canvasElement, args }) => {
    await fails(canvasElement, args, 'script_failed');
    await expect(document.querySelector('script[src$="loaderAgent.js"]')).toBeNull();
  },
};

/** The vendor's script is silent about a token it does not know, so the adapter's time-out speaks. */
export const TokenUnknown: Story = {
  args: { scenario: 'token-unknown', timeoutMs: 1500 },
  play: async ({ canvasElement, args }) => {
    await fails(canvasElement, args, 'timeout');
    await expect(args.onEvent).not.toHaveBeenCalled();
    expectConsoleError(/token is not known to the platform/);
  },
};

function renderLoadAgent(args: LoadAgentArgs): HTMLElement {
  unmountAll();
  const stage = createStage('loadAgent');
  stage.element.classList.add('stage-above-panel');
  stage.place.append(make('p', {}, ['The script puts its boxes into the page itself, at the bottom right.']));
  stage.showState('loading');
  const leaving = new AbortController();
  const restorePage = rememberPage();
  atEnd(() => {
    leaving.abort();
    restorePage();
  });
  if (args.scenario === 'script-blocked') {
    atEnd(overrideAnswer(vendorAddress('apizee', 'agent/loaderAgent.js'), () => Response.error()));
  }
  start(args, stage, leaving.signal).catch((error: EmbedError) => {
    if (leaving.signal.aborted) return;
    args.onError(error);
    stage.write({ kind: 'error', name: error.code, detail: error.message });
    stage.showState('failed');
  });
  return stage.element;
}

async function start({ scenario, culture, ...args }: LoadAgentArgs, stage: Stage, signal: AbortSignal): Promise<void> {
  const me = await signIn();
  const user = toLoadAgentUser(me);
  const agent = await loadAgent({
    serverDomainRoot: vendorAddress('apizee'),
    apiKey: me.apiKey,
    user: scenario === 'token-unknown' ? { ...user, token: 'unknown' } : user,
    useFrame: args.useFrame,
    timeoutMs: args.timeoutMs,
    params: { culture },
    signal,
    onEvent(event) {
      const { type, ...detail } = event;
      args.onEvent(type, event);
      stage.write({ kind: 'event', name: type, detail });
    },
  });
  stage.showState('loaded');
  atEnd(() => agent.destroy());
}

function eventsOf({ onEvent }: LoadAgentArgs): LoadAgentEvent[] {
  return (onEvent as Mock<LoadAgentArgs['onEvent']>).mock.calls.map(([, event]) => event);
}

/** The panel stands in a shadow root of its own, where queries from outside do not reach. */
function vendorPanel() {
  const root = document.querySelector('#embedworks-apizee-controls')?.shadowRoot;
  return within(root?.querySelector('aside') as HTMLElement);
}

async function reaches(canvasElement: HTMLElement, state: string) {
  await waitFor(() => expect(within(canvasElement).getByRole('status')).toHaveTextContent(state), { timeout: 20_000 });
}

async function fails(canvasElement: HTMLElement, { onError }: LoadAgentArgs, code: string) {
  await reaches(canvasElement, 'failed');
  await expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code }));
}
