import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { agentArgs, agentArgTypes } from './agent-args.ts';
import { readStory } from './agent-play.ts';
import { renderAgent, type AgentArgs } from './agent-stage.ts';
import { frameOf } from './vendor-page.ts';

/** The agent app in an iframe: `mountAgent` of `@embedworks/apizee/browser`. */
const meta: Meta<AgentArgs> = {
  title: 'Apizee/Agent app',
  render: renderAgent,
  args: { ...agentArgs, onEvent: fn(), onCommand: fn(), onError: fn() },
  argTypes: agentArgTypes,
};
export default meta;

type Story = StoryObj<AgentArgs>;

const joining = ['contacts', 'ready', 'subscribed_streams', 'joined'];
const closing = ['warning', 'warning', 'left', 'contacts'];

/** The frame is there, the app in it has not spoken yet. Commands wait. */
export const Loading: Story = {
  args: { scenario: 'page-never-answers' },
  play: async (context) => {
    const story = readStory(context);
    await expect(story.frame()).toHaveAttribute('title', 'Apizee');
    story.press('join');
    await story.reaches('loading');
    await expect(story.eventTypes()).toEqual([]);
  },
};

/** The page never comes, and after a while the adapter says so. */
export const NotReadyInTime: Story = {
  args: { scenario: 'page-never-answers', readyTimeoutMs: 800 },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('timeout');
    await story.reaches('failed');
  },
};

/** The app listens and waits for the `connect` command. */
export const Ready: Story = {
  args: { connect: false },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('ready');
    await expect(story.eventTypes()).toEqual(['contacts', 'ready']);
    await expect(story.guest().getByRole('status')).toHaveTextContent('Not connected');
  },
};

/** Connected, and waiting for the `join` command. */
export const Connected: Story = {
  args: { join: false },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('connected');
    await story.hears('contacts', 'ready', 'subscribed_streams');
  },
};

/** The agent is in the conversation and may invite a guest. */
export const Joined: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('joined');
    await story.hears(...joining);
    await expect(story.guest().getByRole('status')).toHaveTextContent('In the conversation');
    await waitFor(() => expect(story.guest().getByRole('button', { name: 'Send' })).toBeEnabled());
  },
};

/** Commands sent by the host while connected: leaving and joining again. */
export const LeftAndJoinedAgain: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('joined');
    story.press('leave');
    await story.reaches('connected');
    story.press('join');
    await story.reaches('joined');
    await story.hears(...joining, 'left', 'joined');
    await expect(context.args.onCommand).toHaveBeenCalledWith('leave', undefined);
  },
};

/** A guest is there and shares the camera. */
export const GuestPresent: Story = {
  args: { scenario: 'guest-present' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears(...joining, 'contacts', 'subscribed_streams');
    await expect(story.event('contacts')).toEqual({ type: 'contacts', length: 1 });
    await expect(story.event('subscribed_streams')).toEqual({ type: 'subscribed_streams', length: 1 });
  },
};

/** Both sides on one page: the guest opens the invitation link, joins, shares the camera and sends a picture. */
export const GuestPageJoins: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('joined');
    await waitFor(() => expect(story.guest().getByRole('link', { name: 'Open link' })).toHaveAttribute('href'));
    story.press('open guest page');
    for (const name of ['Join', 'Share camera', 'Send snapshot']) {
      await waitFor(() => expect(guestPage(context.canvasElement).getByRole('button', { name })).toBeEnabled(), {
        timeout: 20_000,
      });
      guestPage(context.canvasElement).getByRole('button', { name }).click();
    }
    await story.hears(...joining, 'contacts', 'subscribed_streams', 'snapshot');
    await waitFor(() => expect(guestPage(context.canvasElement).getByRole('status')).toHaveTextContent('Zoé is here.'));
  },
};

/** A picture of the guest's stream arrives as a data URL. */
export const SnapshotReceived: Story = {
  args: { scenario: 'snapshot-arrives' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears(...joining, 'contacts', 'subscribed_streams', 'snapshot');
    const snapshot = story.event('snapshot');
    await expect(snapshot?.dataUrl).toMatch(/^data:image\/png;base64,/);
    await expect(snapshot?.contact.userData).toMatchObject({ firstName: 'Nina' });
  },
};

/** The agent presses Send, and the platform takes the text message. */
export const SmsSent: Story = {
  args: { scenario: 'sms-sent' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears(...joining, 'sms_sent');
    await expect(story.event('sms_sent')).toMatchObject({ name: 'Nina', phone: '+33655550100' });
    await expect(story.event('sms_sent')?.link).toMatch(/\/guest\/\?id=[A-Za-z0-9]{12}$/);
  },
};

/** The platform refuses the text message, for want of credits. */
export const SmsFailed: Story = {
  args: { scenario: 'sms-without-credits' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears(...joining, 'sms_fail');
    await expect(story.event('sms_fail')).toMatchObject({ name: 'Nina', phone: '+33655550003' });
  },
};

/** The invitation service is down: the app warns and makes a long link that holds the whole invitation. */
export const InvitationServiceDown: Story = {
  args: { scenario: 'invitation-service-down' },
  play: async (context) => {
    const story = readStory(context);
    await waitFor(() => expect(story.event('warning')?.reason).toMatch(/^Failed to create short link/), {
      timeout: 20_000,
    });
    const link = story.guest().getByLabelText<HTMLInputElement>('Invitation link');
    await waitFor(() => expect(link.value.length).toBeGreaterThan(200));
  },
};

/** The platform refuses the API key: the app says `error`, the adapter fails with `refused`. */
export const KeyRefused: Story = {
  args: { scenario: 'session-refused' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('refused');
    await story.reaches('failed');
    await story.hears('contacts', 'ready', 'error');
  },
};

/** The platform never answers and the app stays silent, so the adapter's own time-out speaks. */
export const SilentCloudTimedOut: Story = {
  args: { scenario: 'session-silent', connectTimeoutMs: 1500 },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('timeout');
    await story.reaches('failed');
    await expect(story.eventTypes()).toEqual(['contacts', 'ready']);
  },
};

/** The frame may not use the camera: the app connects, says `error`, opens its settings and does not join. */
export const CameraDenied: Story = {
  args: { scenario: 'camera-denied' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears('contacts', 'ready', 'subscribed_streams', 'error');
    await expect(story.event('error')).toEqual({ type: 'error', reason: 'Permission denied' });
    await story.reaches('connected');
    await expect(await story.guest().findByRole('alert')).toHaveTextContent('Permission denied');
  },
};

/** Another page speaks from inside the frame, and the page around it speaks too: neither is heard. */
export const WrongOriginRefused: Story = {
  args: { scenario: 'stranger-in-frame' },
  play: async (context) => {
    const story = readStory(context);
    window.postMessage({ type: 'ready' }, location.origin);
    await story.hears('dropped', 'dropped');
    await expect(story.event('dropped')).toEqual({ type: 'dropped', reason: 'origin', origin: 'null' });
    await story.reaches('loading');
  },
};

/** Changing the agent during a call closes the session and opens it again, guests lost. */
export const ChangedMidSession: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('joined');
    story.press('setUser');
    await story.hears(...joining, ...closing, 'subscribed_streams', 'joined');
  },
};

/** Another conversation during a call: left, and joined there. */
export const ConversationChanged: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('joined');
    story.press('setConversation');
    await story.hears(...joining, 'left', 'contacts', 'joined');
    await expect(story.guest().getByRole('status')).toHaveTextContent('CASE-78');
  },
};

/** Destroyed: the frame is gone, and later commands do nothing. */
export const Unmounted: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('joined');
    story.press('destroy');
    await story.reaches('destroyed');
    await expect(story.frame()).toBeNull();
    story.press('join');
    await story.hears(...joining);
  },
};

/** The app in French; everything that is not `fr` is English. */
export const French: Story = {
  args: { language: 'fr' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('joined');
    await expect(story.guest().getByRole('heading', { level: 1 })).toHaveTextContent('Assistance vidéo');
    await expect(story.frame()?.contentDocument?.documentElement.lang).toBe('fr');
  },
};

function guestPage(canvasElement: HTMLElement) {
  return frameOf(canvasElement, 'Guest page');
}
