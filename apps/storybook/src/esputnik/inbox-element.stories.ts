import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { inboxArgs, inboxArgTypes } from './inbox-args.ts';
import { renderElement, type ElementArgs } from './inbox-element-stage.ts';
import { answersOf, messagesOf, pause, readStory, rowsOf } from './inbox-play.ts';

/** The place of the bell as an element for any framework: `<esputnik-inbox>` of `@embedworks/esputnik/element`. */
const meta: Meta<ElementArgs> = {
  title: 'eSputnik/Inbox element',
  render: renderElement,
  args: {
    ...inboxArgs,
    selector: 'esputnik-inbox',
    tokens: 'attribute',
    withSiteId: true,
    onEvent: fn(),
    onError: fn(),
  },
  argTypes: {
    ...inboxArgTypes,
    tokens: {
      description: 'How tokens come: the attribute `token-url`, the property `getToken`, or not yet.',
      control: 'inline-radio',
      options: ['attribute', 'property', 'none'],
      table: { category: 'Sandbox' },
    },
    withSiteId: { description: 'Whether `site-id` is set.', control: 'boolean', table: { category: 'Sandbox' } },
  },
};
export default meta;

type Story = StoryObj<ElementArgs>;

/** Attributes set: the script loads and puts its bell into the element. */
export const Loaded: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('loaded');
    await story.shows('2');
    const element = elementOf(story);
    await expect(element.matches(':state(loaded)')).toBe(true);
    await expect(story.find('bell')?.parentElement).toBe(element);
    await expect(element.getAttribute('aria-label')).toBe('Messages');
    await story.hears('token_given');
  },
};

/** The script is on its way. */
export const Loading: Story = {
  args: { scenario: 'script-silent' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('loading');
    await expect(elementOf(story).matches(':state(loading)')).toBe(true);
    await expect(elementOf(story)).toBeEmptyDOMElement();
  },
};

/** Without a `site-id` nothing is loaded yet. */
export const WithoutSiteId: Story = {
  args: { withSiteId: false },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('idle');
    await pause(300);
    await expect(answersOf('getScript')).toEqual([]);
    elementOf(story).siteId = 'SANDBOXSITE0000000000000000000001';
    await story.shows('2');
  },
};

/** Tokens come from a function of the page, set as a property; the element waits for it. */
export const TokensByProperty: Story = {
  args: { tokens: 'none' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('idle');
    const getToken = fn(async () => '');
    elementOf(story).getToken = getToken;
    await story.hears('token_empty');
    await expect(getToken).toHaveBeenCalledOnce();
    await story.reaches('loaded');
  },
};

/** No messages. */
export const Empty: Story = {
  args: { visitor: 'empty', tokens: 'property' },
  play: async (context) => {
    const story = readStory(context);
    await story.shows('');
    await story.opensPanel(0);
    await story.hears('token_given');
  },
};

/** Nobody is signed in: loaded, and no bell. */
export const AnonymousVisitor: Story = {
  args: { visitor: 'anonymous' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('loaded');
    await story.hears('token_empty');
    await story.hasNoBell();
    await expect(elementOf(story)).toBeEmptyDOMElement();
  },
};

/** The shop's endpoint fails: `esputnik-callback-failed`. */
export const ServerFails: Story = {
  args: { scenario: 'server-fails' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears('callback_failed');
    await story.hasNoBell();
  },
};

/** The script cannot be fetched: `esputnik-failed`. Changing an attribute tries again. */
export const ScriptBlocked: Story = {
  args: { scenario: 'script-blocked' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('script_failed');
    await expect(elementOf(story).matches(':state(failed)')).toBe(true);
    story.press('unblock script');
    elementOf(story).setAttribute('timeout-ms', '15000');
    await story.shows('2');
    await story.reaches('loaded');
  },
};

/** An attribute that is no number: `esputnik-failed`, before anything is loaded. */
export const AttributeUnreadable: Story = {
  args: { withSiteId: false },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('idle');
    elementOf(story).setAttribute('timeout-ms', 'soon');
    elementOf(story).setAttribute('site-id', 'SANDBOXSITE0000000000000000000001');
    await story.fails('configuration');
    await expect(answersOf('getScript')).toEqual([]);
  },
};

/** Moved to another place of the page: it stays loaded, and the bell moves with it. */
export const Moved: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    story.press('move');
    await story.shows('2');
    await expect(story.shop().document.querySelector('main [data-es-bell]')).toBe(story.find('bell'));
    await story.reaches('loaded');
    await expect(messagesOf('webScript', 'init')).toHaveLength(1);
  },
};

/** Taken out: the script gets no more tokens. Put back: it goes on, without a second `init`. */
export const TakenOutAndPutBack: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    story.press('remove');
    await story.reaches('idle');
    await expect(story.shop().document.querySelector('esputnik-inbox')).toBeNull();
    story.press('put back');
    await story.reaches('loaded');
    await story.shows('2');
    await expect(messagesOf('webScript', 'init')).toHaveLength(1);
  },
};

/** Taken out while a token is needed: the page answers with an empty one, so the bell stays away. */
export const TakenOut: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    const given = (await rowsOf('tokens')).length;
    await expect(given).toBe(1);
    story.press('remove');
    await story.reaches('idle');
    story.press('tokens invalidated');
    await waitFor(() => expect(messagesOf('tokenCallback', 'resolve')).toHaveLength(2));
    await expect(await rowsOf('tokens')).toEqual([]);
    await story.hears('token_given');
  },
};

function elementOf({ shop }: ReturnType<typeof readStory>) {
  const element = shop().document.querySelector('esputnik-inbox');
  if (!element) throw new Error('The shop has no <esputnik-inbox>.');
  return element;
}
