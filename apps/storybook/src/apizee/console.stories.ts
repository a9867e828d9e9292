import { mountConsole, type MountConsoleOptions } from '@embedworks/apizee/browser';
import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { vendorAddress } from '../sandbox.ts';
import { createStage, make } from '../stage.ts';
import { atEnd, unmountAll } from '../story-life.ts';
import { frameOf, signInAsAgent } from './vendor-page.ts';

type ConsoleArgs = MountConsoleOptions & { onError: (error: Error) => void };

const { origin, pathname } = new URL(vendorAddress('apizee', 'console/index.html'));

/** A page of the vendor's console in an iframe: `mountConsole` of `@embedworks/apizee/browser`. */
const meta: Meta<ConsoleArgs> = {
  title: 'Apizee/Console',
  render: renderConsole,
  args: { consoleHost: origin, path: pathname, height: '560', onError: fn() },
  argTypes: {
    consoleHost: { control: 'text' },
    path: { control: 'text' },
    hostPage: { control: 'text' },
    domain: { control: 'text' },
    allowThirdParty: { control: 'boolean' },
    height: { control: 'text' },
    onError: { control: false, table: { category: 'Recorded' } },
  },
};
export default meta;

type Story = StoryObj<ConsoleArgs>;

/** The agent is not signed in yet, and does so inside the frame. */
export const SignedOut: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(frameOf(canvasElement).getByRole('button', { name: 'Sign in' })).toBeVisible(), {
      timeout: 20_000,
    });
    await expect(canvasElement.querySelector('iframe')).toHaveAttribute('title', 'Apizee console');
  },
};

/** Signed in: the console shows the account's tickets. */
export const SignedIn: Story = {
  play: async ({ canvasElement }) => {
    const page = await signInAsAgent(canvasElement);
    await waitFor(() => expect(page.getByRole('heading', { name: /^Tickets/ })).toBeVisible(), { timeout: 20_000 });
  },
};

/** On the vendor's own host the sign-in cookie would be a third party's, and lost: refused before anything is mounted. */
export const WithoutDnsEntry: Story = {
  args: { consoleHost: 'cloud.apizee.com', path: '/', hostPage: 'https://desk.example.com/' },
  play: refused(/Make apizee\.example\.com a CNAME of cloud\.apizee\.com/),
};

/** A subdomain of somebody else's domain is no better. */
export const ForeignDomain: Story = {
  args: { consoleHost: 'apizee.other.example', path: '/', hostPage: 'https://desk.example.com/' },
  play: refused(/apizee\.other\.example is not on example\.com/),
};

/** The path may not lead to another host. */
export const PathElsewhere: Story = {
  args: { path: 'https://elsewhere.example/' },
  play: refused(/elsewhere\.example is not on/),
};

function renderConsole({ onError, ...options }: ConsoleArgs): HTMLElement {
  unmountAll();
  const stage = createStage('Console');
  try {
    const mounted = mountConsole(stage.place, options);
    atEnd(() => mounted.destroy());
    stage.write({ kind: 'command', name: 'mountConsole', detail: mounted.frame.src });
  } catch (error) {
    onError(error as Error);
    stage.write({ kind: 'error', name: (error as { code: string }).code, detail: (error as Error).message });
    stage.place.append(make('p', { role: 'alert' }, [(error as Error).message]));
  }
  return stage.element;
}

function refused(text: RegExp): NonNullable<Story['play']> {
  return async ({ canvasElement, args }) => {
    await expect(within(canvasElement).getByRole('alert')).toHaveTextContent(text);
    await expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'configuration' }));
    await expect(canvasElement.querySelector('iframe')).toBeNull();
  };
}
