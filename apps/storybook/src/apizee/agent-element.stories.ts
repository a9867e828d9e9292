import '@embedworks/apizee/element';
import { channels } from '@embedworks/contracts/apizee/channels';
import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, within } from 'storybook/test';
import { createStage } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { agentArgs, agentArgTypes } from './agent-args.ts';
import { readStory } from './agent-play.ts';
import { toAgentOptions, type AgentArgs } from './agent-stage.ts';

/** The agent app as an element for any framework: `<apizee-agent>` of `@embedworks/apizee/element`. */
const meta: Meta<AgentArgs> = {
  title: 'Apizee/Agent element',
  render: renderElement,
  args: { ...agentArgs, onEvent: fn(), onCommand: fn(), onError: fn() },
  argTypes: agentArgTypes,
};
export default meta;

type Story = StoryObj<AgentArgs>;

const joining = ['contacts', 'ready', 'subscribed_streams', 'joined'];

/** Attributes set, the agent joins; each message is an event of the element. */
export const Joined: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears(...joining);
    await expect(context.canvasElement.querySelector('apizee-agent')).toHaveAttribute('conversation-name', 'CASE-77');
  },
};

/** Another value of the attribute `conversation-name` changes the conversation during the call. */
export const ConversationAttributeChanged: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears(...joining);
    context.canvasElement.querySelector('apizee-agent')?.setAttribute('conversation-name', 'CASE-78');
    await story.hears(...joining, 'left', 'contacts', 'joined');
  },
};

/** A refused key arrives as `apizee-failed`. */
export const KeyRefused: Story = {
  args: { scenario: 'session-refused' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('refused');
  },
};

/** Without an `api-key` nothing is mounted yet. */
export const WithoutKey: Story = {
  args: { apiKey: undefined },
  play: async ({ canvasElement, args }) => {
    await expect(canvasElement.querySelector('apizee-agent')).toBeEmptyDOMElement();
    await expect(args.onEvent).not.toHaveBeenCalled();
  },
};

/** Taken out of the document: the frame goes with it. */
export const TakenOut: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears(...joining);
    within(context.canvasElement).getByRole('button', { name: 'remove' }).click();
    await expect(story.frame()).toBeNull();
    await expect(context.canvasElement.querySelector('apizee-agent')).toBeNull();
  },
};

function renderElement(args: AgentArgs): HTMLElement {
  unmountAll();
  const stage = createStage('Agent element');
  const element = document.createElement('apizee-agent');
  for (const [name, value] of Object.entries(toAgentOptions(args))) {
    if (value !== undefined) element.setAttribute(toAttributeName(name), String(value));
  }
  for (const { name, sender } of channels.agentApp.messages) {
    if (sender !== 'guest') continue;
    element.addEventListener(`apizee-${name.replaceAll('_', '-')}`, (event) => {
      const { detail } = event as CustomEvent<Parameters<AgentArgs['onEvent']>[1]>;
      const { type, ...fields } = detail;
      args.onEvent(type, detail);
      stage.write({ kind: 'event', name: type, detail: fields });
    });
  }
  element.addEventListener('apizee-failed', (event) => {
    const { detail } = event as CustomEvent<Parameters<AgentArgs['onError']>[0]>;
    args.onError(detail);
    stage.write({ kind: 'error', name: detail.code, detail: detail.message });
  });
  stage.place.append(element);
  atEnd(() => element.remove());
  stage.addButton('join', () => element.join());
  stage.addButton('leave', () => element.leave());
  stage.addButton('remove', () => element.remove());
  return stage.element;
}

function toAttributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
