import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { embeddableArgs, embeddableArgTypes, type EmbeddableArgs } from './embeddable-args.ts';
import { linksMade, readStory, rowsOf } from './embeddable-play.ts';
import { renderEmbeddable } from './embeddable-stage.ts';

/** The inbox of an agent in an iframe: `mountConversations` of `@embedworks/infobip/browser`. */
const meta: Meta<EmbeddableArgs> = {
  title: 'Infobip/Conversations',
  render: renderEmbeddable,
  args: {
    ...embeddableArgs,
    product: 'conversations',
    senders: [
      { number: '447415774332', channel: 'SMS', label: 'Acme {metadata.country}', metadata: { country: 'UK' } },
      { number: '447415774333', channel: 'WHATSAPP' },
    ],
    destinations: [{ number: '385911234567', label: 'Ann Lee' }],
    onEvent: fn(),
    onError: fn(),
  },
  argTypes: embeddableArgTypes('conversations'),
};
export default meta;

type Story = StoryObj<EmbeddableArgs>;

interface MessageRow {
  message: { direction: string; content?: { text?: string } };
}

const talkWithAnn = /^Ann Lee/;

/** Open: the conversations of the account, and the numbers that the team's page gave. */
export const Inbox: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears('ready');
    await story.portal.shows('Inbox');
    const list = story.portal.main().getByRole('navigation', { name: 'Conversations' });
    await expect(list).toHaveTextContent('Ann Lee');
    await expect(list).toHaveTextContent('Cleo Roux');
    await expect(list).not.toHaveTextContent('Ben Ito');
    await expect(story.portal.main().getByText('Write from: Acme UK (447415774332), 447415774333')).toBeVisible();
    await expect(story.portal.main().getByText('Write to: Ann Lee (385911234567)')).toBeVisible();
    await story.hasNoSecret();
  },
};

/** Without numbers from the team's page. */
export const WithoutNumbers: Story = {
  args: { senders: undefined, destinations: undefined },
  play: async (context) => {
    const story = readStory(context);
    await story.portal.shows('Inbox');
    await expect(story.portal.main().queryByText(/^Write (from|to)/)).toBeNull();
  },
};

/** The agent opens a conversation and replies. */
export const Replied: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press(talkWithAnn);
    await waitFor(() => expect(portal.main().getByRole('log')).toHaveTextContent('The number is 100045.'));
    await portal.fill('Reply', 'It is on its way.');
    await portal.press('Send');
    await portal.says('Your reply is sent.');
    await expect(portal.main().getByRole('log')).toHaveTextContent('It is on its way.');
    const last = (await rowsOf<MessageRow>('messages')).at(-1);
    await expect(last?.message).toMatchObject({ direction: 'OUTBOUND' });
    await expect(JSON.stringify(last)).toContain('It is on its way.');
    await story.hears('ready');
  },
};

/** With X: the conversations of an entity, and no others. */
export const WithX: Story = {
  args: { tenant: 'with X' },
  play: async (context) => {
    const story = readStory(context);
    await story.portal.shows('Inbox');
    await expect(story.portal.account()).toBe('acme-shop · tenant-42');
    const list = story.portal.main().getByRole('navigation', { name: 'Conversations' });
    await expect(list).toHaveTextContent('Ben Ito');
    await expect(list).not.toHaveTextContent('Ann Lee');
  },
};

/** The link has expired when it is loaded, and another one is asked for. */
export const ExpiredLinkRenewed: Story = {
  args: { scenario: 'link-expired' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears('session.expired', 'ready');
    await story.portal.shows('Inbox');
    await expect(linksMade().made).toBe(2);
  },
};

/** The session ends in the middle of a reply: the conversation and the text are there again. */
export const ExpiredInAReply: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press(talkWithAnn);
    await portal.fill('Reply', 'I am just looking');
    await waitFor(async () => expect(JSON.stringify(await rowsOf('positions'))).toContain('I am just looking'));
    story.press('end sessions');
    await story.hears('ready', 'session.expired', 'ready');
    await waitFor(() => expect(portal.field('Reply')).toHaveValue('I am just looking'));
    await expect(portal.main().getByRole('heading', { level: 2 })).toHaveTextContent('Ann Lee: Order 100045');
  },
};

/** The link was made with other scopes. */
export const ScopeRefused: Story = {
  args: { scenario: 'scopes-of-another' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('refused', false);
    await expect(story.event('error')).toMatchObject({ code: 'E403' });
    await story.portal.shows('This cannot be opened');
  },
};

/** A page that says nothing is shown and works. */
export const SilentPage: Story = {
  args: { scenario: 'silent' },
  play: async (context) => {
    const story = readStory(context);
    await story.portal.press(talkWithAnn);
    await story.portal.fill('Reply', 'Good morning.');
    await story.portal.press('Send');
    await story.portal.says('Your reply is sent.');
    await story.reaches('loaded');
    await story.hears();
  },
};

/** Another page speaks from inside the frame: not heard. */
export const StrangerRefused: Story = {
  args: { scenario: 'stranger-in-frame' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears('dropped', 'dropped', 'dropped');
    await expect(story.event('dropped')).toMatchObject({ reason: 'origin', origin: 'null' });
    await story.reaches('loaded');
  },
};

/** Destroyed with a reply half written: the frame is gone, and nothing was sent. */
export const Unmounted: Story = {
  play: async (context) => {
    const story = readStory(context);
    const before = (await rowsOf('messages')).length;
    await story.portal.press(talkWithAnn);
    await story.portal.fill('Reply', 'Never sent');
    story.press('destroy');
    await story.reaches('destroyed');
    await expect(story.frame()).toBeNull();
    await expect(await rowsOf('messages')).toHaveLength(before);
  },
};
