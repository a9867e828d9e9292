import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { embeddableArgs, embeddableArgTypes, type EmbeddableArgs } from './embeddable-args.ts';
import { linksMade, readStory, rowsOf } from './embeddable-play.ts';
import { renderEmbeddable } from './embeddable-stage.ts';

/** The chatbot builder in an iframe: `mountAnswers` of `@embedworks/infobip/browser`. */
const meta: Meta<EmbeddableArgs> = {
  title: 'Infobip/Answers',
  render: renderEmbeddable,
  args: { ...embeddableArgs, product: 'answers', onEvent: fn(), onError: fn() },
  argTypes: embeddableArgTypes('answers'),
};
export default meta;

type Story = StoryObj<EmbeddableArgs>;

interface Bot {
  id: string;
  name: string;
  version: number;
  steps: { text: string }[];
  entityId: string | null;
}

/** Open: the bots of the account. */
export const Bots: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears('ready');
    await story.reaches('ready');
    await story.portal.shows('Bots');
    await expect(story.portal.main().getByRole('button', { name: 'Edit Opening hours' })).toBeVisible();
    // Of Moments alone.
    await expect(story.event('ready')).not.toHaveProperty('embeddingId');
    await story.hasNoSecret();
  },
};

/** A step is changed and the bot saved. The host hears nothing of it: Answers has no message for that. */
export const BotSaved: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Edit Opening hours');
    await portal.shows('Edit bot');
    const [text] = portal.main().getAllByLabelText<HTMLTextAreaElement>('Text');
    if (!text) throw new Error('The bot has no step that speaks.');
    text.value = 'We are open.';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    await portal.press('Save');
    await portal.says('Opening hours is saved as version 2.');
    await story.hears('ready');
    const [bot] = await rowsOf<Bot>('bots');
    await expect(bot).toMatchObject({ version: 2, steps: [{ text: 'We are open.' }, {}, {}] });
  },
};

/** With X, an entity begins without a bot and makes its own. */
export const WithX: Story = {
  args: { tenant: 'with X' },
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.shows('Bots');
    await expect(portal.account()).toBe('acme-shop · tenant-42');
    await expect(portal.main().getByText('You have no bot yet.')).toBeVisible();
    await portal.press('New bot');
    await portal.fill('Name', 'Greeter');
    await portal.fill('Text', 'Hello!');
    await portal.press('Save');
    await portal.says('Greeter is saved as version 1.');
    await expect((await rowsOf<Bot>('bots')).at(-1)).toMatchObject({ name: 'Greeter', entityId: 'tenant-42' });
  },
};

/** The link has expired when it is loaded, and another one is asked for. */
export const ExpiredLinkRenewed: Story = {
  args: { scenario: 'link-expired' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears('session.expired', 'ready');
    await story.portal.shows('Bots');
    await expect(linksMade().made).toBe(2);
  },
};

/** The session ends in the middle of a new bot: the draft is there again. */
export const ExpiredInTheBuilder: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('New bot');
    await portal.fill('Name', 'Half a bot');
    await waitFor(async () => expect(JSON.stringify(await rowsOf('positions'))).toContain('Half a bot'));
    story.press('end sessions');
    await story.hears('ready', 'session.expired', 'ready');
    await portal.shows('New bot');
    await expect(portal.field('Name')).toHaveValue('Half a bot');
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

/** The frame becomes as high as what it shows. */
export const Resized: Story = {
  args: { height: '300' },
  play: async (context) => {
    const story = readStory(context);
    await waitFor(() => expect(story.event('resize')?.height).toBeGreaterThan(300));
    await waitFor(() => expect(story.frame()?.height).toBe(String(Math.ceil(story.event('resize')?.height ?? 0))));
  },
};

/** A page that says nothing is shown and works. */
export const SilentPage: Story = {
  args: { scenario: 'silent' },
  play: async (context) => {
    const story = readStory(context);
    await story.portal.press('Edit Opening hours');
    await story.portal.press('Save');
    await story.portal.says('Opening hours is saved as version 2.');
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

/** Destroyed with a draft in the builder: the frame is gone, and nothing was saved. */
export const Unmounted: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.portal.press('New bot');
    await story.portal.shows('New bot');
    story.press('destroy');
    await story.reaches('destroyed');
    await expect(story.frame()).toBeNull();
    await expect(await rowsOf('bots')).toHaveLength(1);
  },
};
