import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { readStory } from './connect-play.ts';
import { connectArgs, renderConnect, renderConnectPage, type ConnectArgs } from './connect-stage.ts';
import { hubs, onboardingArgs, onboardingArgTypes } from './onboarding-args.ts';

const element = { table: { category: 'Element' } };

/** The onboarding as a button for any framework: `<dialog360-connect>` of `@embedworks/360dialog/element`. */
const meta: Meta<ConnectArgs> = {
  title: '360dialog/Connect element',
  render: renderConnect,
  args: {
    ...onboardingArgs,
    ...connectArgs,
    onEvent: fn(),
    onOpen: fn(),
    onOutOfSight: fn(),
    onOutcome: fn(),
    onError: fn(),
  },
  argTypes: {
    ...onboardingArgTypes,
    partnerId: { ...element, control: 'inline-radio', options: Object.values(hubs) },
    label: { ...element, control: 'text' },
    disabled: { ...element, control: 'boolean' },
    german: { ...element, control: 'boolean', description: 'Sets `texts`.' },
    onEvent: { control: false, table: { category: 'Recorded' } },
    onOpen: { table: { disable: true } },
    onOutOfSight: { table: { disable: true } },
    onOutcome: { table: { disable: true } },
    onError: { table: { disable: true } },
  },
};
export default meta;

type Story = StoryObj<ConnectArgs>;

/** Before the click: a button, and nothing is said. */
export const Ready: Story = {
  play: async (context) => {
    const story = readStory(context);
    await expect(story.part('button')).toBeEnabled();
    await expect(story.element()).toHaveTextContent('Connect WhatsApp');
    await expect(story.part('status')).toBeEmptyDOMElement();
    await expect(story.part('cancel')).not.toBeVisible();
    await expect(story.popups()).toEqual([]);
  },
};

/** The popup is open. A second button cancels. */
export const Open: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    await story.says('Continue in the window that has opened.');
    await expect(story.part('cancel')).toBeVisible();
    await story.hears('opened');
  },
};

/** The client shares a number. */
export const Connected: Story = {
  args: { scenario: 'grant-one' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.hears('opened', 'completed');
    await story.says('Connected.');
    await expect(story.lastDetail()).toMatchObject({
      status: 'completed',
      partnerId: hubs.partner,
      channels: [expect.any(String)],
    });
    await expect(story.part('cancel')).not.toBeVisible();
    await story.closesAllPopups();
  },
};

/** On the hub with direct payment the client pays by card first. */
export const ConnectedWithDirectPayment: Story = {
  args: { scenario: 'direct-payment', partnerId: hubs.direct },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.hears('opened', 'completed');
    await expect(story.lastDetail()).toMatchObject({ partnerId: hubs.direct, channels: [expect.any(String)] });
  },
};

/** The person closes the window, and the button has the focus again. */
export const ClosedByTheClient: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    await hub.closes();
    await story.hears('opened', 'cancelled');
    await story.says('Cancelled.');
    await expect(story.lastDetail()).toMatchObject({ by: 'client' });
    await expect(document.activeElement).toBe(story.element());
  },
};

/** The person presses the second button. The popup closes. */
export const Cancelled: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    story.part('cancel').click();
    await story.hears('opened', 'cancelled');
    await expect(story.lastDetail()).toMatchObject({ by: 'host' });
    await story.closesAllPopups();
  },
};

/** The browser opens no popup. The element says what to do. */
export const Blocked: Story = {
  args: { scenario: 'popup-blocked' },
  play: async (context) => {
    const story = readStory(context);
    story.part('button').click();
    await story.hears('blocked');
    await story.says('The browser blocked the window. Allow pop-ups for this site, then try again.');
  },
};

/** The hub cuts the popup off. The person can start again or cancel, and the result still comes. */
export const OpenerCut: Story = {
  args: { scenario: 'coop' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.hears('opened', 'out-of-sight', 'completed');
    await story.says('Connected.');
    await expect(story.lastDetail()).toMatchObject({ via: 'broadcast' });
  },
};

/** Closed before the hub was seen: the element offers both ways on, because nobody can know. */
export const OutOfSight: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    hub.window.close();
    await story.hears('opened', 'out-of-sight');
    await story.says('Continue in the other window. If it is closed, start again.');
    await expect(story.part('button')).toBeEnabled();
    await expect(story.part('cancel')).toBeVisible();
    const again = await story.connects();
    await again.press('Share one number');
    await story.hears('opened', 'out-of-sight', 'opened', 'completed');
  },
};

/** Nobody comes back by the deadline. */
export const TimedOut: Story = {
  args: { scenario: 'never-redirect', timeoutMs: 2500 },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.hears('opened', 'timed-out');
    await story.says('This took too long. Please try again.');
    await story.closesAllPopups();
  },
};

/** A result of another visit is refused. */
export const WrongState: Story = {
  args: { scenario: 'wrong-state' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.hears('opened', 'failed');
    await story.says('This did not work. Please try again.');
    await expect(context.canvasElement).toHaveTextContent('state_mismatch');
  },
};

/** A click while the popup is open brings it to the front. */
export const AlreadyOpen: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    story.part('button').click();
    await expect(story.popups()).toHaveLength(1);
    await story.hears('opened');
  },
};

/** The page is reloaded while the popup is open. The element takes up what the tab began, and the result arrives. */
export const ReloadedInTheMiddle: Story = {
  render: renderConnectPage,
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    await story.lists('opened');
    await story.reloads();
    await story.says('Continue in the other window. If it is closed, start again.');
    await story.lists('out-of-sight');
    await hub.press('Share one number');
    await story.lists('out-of-sight', 'completed broadcast');
    await story.says('Connected.');
    await waitFor(() => expect(hub.window.closed).toBe(true));
  },
};

/** Reloaded, and the person does not go on: the element can cancel, and a later reload finds nothing. */
export const ReloadedAndCancelled: Story = {
  render: renderConnectPage,
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    await story.reloads();
    await story.lists('out-of-sight');
    story.part('cancel').click();
    await story.lists('out-of-sight', 'cancelled');
    await story.reloads();
    await story.lists();
    await expect(story.part('status')).toBeEmptyDOMElement();
  },
};

/** The redirect URL is the page with the button. There the element hands the result over and closes the window. */
export const RedirectToTheSamePage: Story = {
  render: renderConnectPage,
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.press('Share one number');
    await waitFor(() => expect(story.part('status')).toHaveTextContent('Connected.'), { timeout: 20_000 });
    await waitFor(() => expect(hub.window.closed).toBe(true));
  },
};

/** A disabled button opens nothing. */
export const Disabled: Story = {
  args: { disabled: true },
  play: async (context) => {
    const story = readStory(context);
    await expect(story.part('button')).toBeDisabled();
    story.part('button').click();
    await expect(story.popups()).toEqual([]);
    await expect(context.args.onEvent).not.toHaveBeenCalled();
  },
};

/** Texts of your own. The one of the button is the element's content. */
export const InGerman: Story = {
  args: { german: true, label: 'WhatsApp verbinden' },
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    await story.says('Machen Sie in dem Fenster weiter, das sich geöffnet hat.');
    await expect(story.part('cancel')).toHaveTextContent('Abbrechen');
    story.part('cancel').click();
    await story.says('Abgebrochen.');
  },
};

/** Options that cannot work end in `dialog360-failed` with a `ConfigurationError`, and nothing opens. */
export const WithoutHub: Story = {
  args: { partnerId: undefined },
  play: async (context) => {
    const story = readStory(context);
    story.part('button').click();
    await story.hears('failed');
    await expect(story.lastDetail()).toMatchObject({ error: { code: 'configuration' } });
    await expect(story.popups()).toEqual([]);
  },
};

/** Taken out of the document while the popup is open: the popup goes with it, without an event. */
export const TakenOut: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    story.press('remove');
    await story.closesAllPopups();
    await expect(story.element()).toBeNull();
    await story.hears('opened');
  },
};
