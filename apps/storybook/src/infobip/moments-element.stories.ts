import '@embedworks/infobip/element';
import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { embeddableArgs, embeddableArgTypes } from './embeddable-args.ts';
import { renderElement, type ElementArgs } from './embeddable-element-stage.ts';
import { linksMade, pause, readStory, rowsOf } from './embeddable-play.ts';
import { requestUriUrlOf } from './team-server.ts';

/** The Campaign wizard as an element for any framework: `<infobip-moments>` of `@embedworks/infobip/element`. */
const meta: Meta<ElementArgs> = {
  title: 'Infobip/Moments element',
  render: renderElement,
  args: { ...embeddableArgs, product: 'moments', links: 'attribute', onEvent: fn(), onError: fn() },
  argTypes: {
    ...embeddableArgTypes('moments'),
    links: {
      description: 'How links come: the attribute `request-uri-url`, the property `fetchRequestUri`, or not yet.',
      control: 'inline-radio',
      options: ['attribute', 'property', 'none'],
      table: { category: 'Sandbox' },
    },
  },
};
export default meta;

type Story = StoryObj<ElementArgs>;

/** Attributes set: it asks for a link and shows the page. */
export const Ready: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears('ready');
    await story.portal.shows('Use cases');
    await expect(story.frame()).toHaveAttribute('title', 'Infobip Moments');
    await expect(elementOf(context.canvasElement).embeddable?.state).toBe('ready');
    await story.hasNoSecret();
  },
};

/** Each message is an event of the element: `infobip-campaign-activated`. */
export const Activated: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.portal.press('Set up Win back');
    await story.portal.press('Next');
    await story.portal.press('Activate');
    await story.hears('ready', 'campaign.activated');
    await expect(story.event('campaign.activated')).toMatchObject({ useCase: 'win-back' });
  },
};

/** Links come from a function of the page, set as a property. */
export const LinksByProperty: Story = {
  args: { links: 'property', tenant: 'with X' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears('ready');
    await expect(story.portal.account()).toContain('tenant-42');
    await expect(elementOf(context.canvasElement)).not.toHaveAttribute('request-uri-url');
  },
};

/** Without a way to links nothing is mounted yet. */
export const WithoutLinks: Story = {
  args: { links: 'none' },
  play: async (context) => {
    const story = readStory(context);
    const element = elementOf(context.canvasElement);
    await pause(300);
    await expect(element).toBeEmptyDOMElement();
    await expect(linksMade().made).toBe(0);
    element.requestUriUrl = requestUriUrlOf('moments');
    await story.hears('ready');
  },
};

/** The session ends: the element goes on by itself. */
export const Expired: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears('ready');
    await story.portal.press('Manage Abandoned cart');
    await waitFor(async () => expect(JSON.stringify(await rowsOf('positions'))).toContain('"view":"campaign"'));
    story.press('end sessions');
    await story.hears('ready', 'session.expired', 'ready');
    await story.portal.shows('Abandoned cart');
  },
};

/** The page refuses the link: `infobip-failed`. */
export const ScopeRefused: Story = {
  args: { scenario: 'scopes-of-another' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('refused', false);
    await story.hears('error', 'failed');
  },
};

/** The team's server fails, and `renew()` tries again. */
export const ServerFails: Story = {
  args: { scenario: 'server-fails' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('callback_failed', true);
    story.press('repair');
    story.press('renew');
    await story.hears('failed', 'ready');
  },
};

/** An attribute that is no number: `infobip-failed`, before a link is asked for. */
export const AttributeUnreadable: Story = {
  args: { links: 'none' },
  play: async (context) => {
    const story = readStory(context);
    const element = elementOf(context.canvasElement);
    element.setAttribute('timeout-ms', 'soon');
    element.setAttribute('request-uri-url', requestUriUrlOf('moments'));
    await story.fails('configuration', false);
    await expect(linksMade().made).toBe(0);
  },
};

/** Moved in the page: the browser loads the used link again, so another one is asked for. */
export const Moved: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears('ready');
    story.press('move');
    await waitFor(() => expect(story.loads()).toEqual(['first', 'expired']));
    await waitFor(() => expect(elementOf(context.canvasElement).embeddable?.state).toBe('ready'));
    await story.portal.shows('Use cases');
    await expect(linksMade().made).toBe(2);
  },
};

/** Taken out of the document: the frame goes with it. */
export const TakenOut: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears('ready');
    const element = elementOf(context.canvasElement);
    story.press('remove');
    await waitFor(() => expect(element.embeddable).toBeUndefined());
    await expect(story.frame()).toBeNull();
    await expect(element).toBeEmptyDOMElement();
  },
};

function elementOf(canvasElement: HTMLElement) {
  const element = canvasElement.querySelector('infobip-moments');
  if (!element) throw new Error('There is no <infobip-moments>.');
  return element;
}
