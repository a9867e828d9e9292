import type { Meta, StoryObj } from '@storybook/html-vite';
import { createExchangeCall } from '@embedworks/infobip/testing';
import { expect, fn, waitFor } from 'storybook/test';
import { currentWorld } from '../sandbox.ts';
import { conversationsManifest } from './exchange-app.ts';
import { rowsOf } from './exchange-card-play.ts';
import { readPortalStory } from './exchange-portal-play.ts';
import { portalSituations, renderPortal, type PortalArgs } from './exchange-portal-stage.ts';

/** The simulated portal, where a developer makes an app and an agent works with it. */
const meta: Meta<PortalArgs> = {
  title: 'Infobip/Exchange/Portal',
  render: renderPortal,
  args: { situation: 'private app', view: 'developer', onRequest: fn() },
  argTypes: {
    situation: {
      description: 'What stands in the portal at the beginning.',
      control: 'select',
      options: Object.keys(portalSituations),
      table: { category: 'Sandbox' },
    },
    view: { description: 'Where in the portal.', control: 'text', table: { category: 'Sandbox' } },
    onRequest: { table: { category: 'Recorded' }, control: false },
  },
};
export default meta;

type Story = StoryObj<PortalArgs>;

interface AppRow {
  id: string;
  name: string;
  clientId: string;
  clientSecret: string;
  signingSecret: string;
  isInstalled: boolean;
}

const appsOf = async () => rowsOf<AppRow>((await currentWorld().collections('infobip')).apps);
const appOf = async (name: string) => (await appsOf()).find((row) => row.name === name);

/** A developer makes an app of its manifest. It is private at first. */
export const AppCreated: Story = {
  args: { situation: 'nothing of ours' },
  play: async (context) => {
    const story = readPortalStory(context);
    await story.press('Create an app');
    await story.shows('New app');
    await story.fill('App name', 'Table orders');
    await story.check('Conversations');
    await story.fill(/^Manifest of Conversations/, conversationsManifest);
    await waitFor(() => expect(story.body()).toHaveTextContent('Nothing is known to be wrong.'), { timeout: 20_000 });
    await story.press('Save');
    await story.says('Table orders is saved.');
    await expect(story.portal().getByText('Private')).toBeVisible();
    await expect(await appOf('Table orders')).toMatchObject({ access: 'private', isInstalled: false });
  },
};

/** What is wrong with a manifest stands beside it, by line and column, and leads there. */
export const ManifestWrong: Story = {
  args: { situation: 'nothing of ours', view: 'developer/new' },
  play: async (context) => {
    const story = readPortalStory(context);
    await story.fill('App name', 'Table orders');
    await story.check('Answers');
    await story.fill(/^Manifest of Answers/, 'functions:\n  - name: findOrder\n    method: FETCH\n');
    await waitFor(() => expect(story.body().querySelector('.problems li')).toHaveTextContent(/Line \d+, column \d+/), {
      timeout: 20_000,
    });
    await expect(story.portal().getByLabelText(/^Manifest of Answers/)).toHaveAttribute('aria-invalid', 'true');
    story.body().querySelector<HTMLElement>('.problems button')?.click();
    await expect(story.portal().getByLabelText(/^Manifest of Answers/)).toHaveFocus();
    await story.press('Save');
    await expect(await story.portal().findByRole('alert')).toBeInTheDocument();
    await expect(await appOf('Table orders')).toBeUndefined();
  },
};

/** Secrets are shown when they are asked for, and the signing secret can be renewed. */
export const IdsAndSecrets: Story = {
  play: async (context) => {
    const story = readPortalStory(context);
    await story.press('View ID of Table orders');
    await story.shows('IDs of Table orders');
    const { clientSecret = '', signingSecret: first = '' } = (await appOf('Table orders')) ?? {};
    await expect(first).not.toBe('');
    await expect(story.body().innerHTML).not.toContain(clientSecret);
    await story.press('Show the client secret');
    await waitFor(() => expect(story.body()).toHaveTextContent(clientSecret), { timeout: 20_000 });
    await story.press('All apps');
    await story.press('Edit Table orders');
    await story.shows('Edit Table orders');
    await expect(story.body().innerHTML).not.toContain(first);
    await story.press('Show the signing secret');
    await waitFor(() => expect(story.body()).toHaveTextContent(first), { timeout: 20_000 });
    await story.press('Renew the signing secret');
    await story.press('Renew it');
    await waitFor(() => expect(story.body()).not.toHaveTextContent(first), { timeout: 20_000 });
    const renewed = (await appOf('Table orders'))?.signingSecret ?? '';
    await waitFor(() => expect(story.body()).toHaveTextContent(renewed), { timeout: 20_000 });
    await expect(renewed).not.toBe(first);
  },
};

/** Who adds an app is led to its configuration page, which is signed in. */
export const AppAdded: Story = {
  args: { situation: 'listed app', view: 'marketplace' },
  play: async (context) => {
    const story = readPortalStory(context);
    await story.press('Add Table orders');
    await story.shows('Configuration of Table orders');
    await story.appShows('Signed in as agent.smith.');
    await expect(await appOf('Table orders')).toMatchObject({ isInstalled: true });
    await story.press('My Apps');
    await story.shows('My Apps');
    await expect(await story.portal().findByText('Added to this account')).toBeVisible();
  },
};

/** Who takes an app away takes its cards and its tokens away. */
export const AppRemoved: Story = {
  args: { situation: 'added app', view: 'marketplace/my-apps' },
  play: async (context) => {
    const story = readPortalStory(context);
    await story.press('Open Table orders');
    await story.appShows('Signed in as agent.smith.');
    const app = await appOf('Table orders');
    const { exchangeTokens } = await currentWorld().collections('infobip');
    const tokens = () => rowsOf<{ appId: string }>(exchangeTokens).filter(({ appId }) => appId === app?.id);
    await expect(tokens()).toHaveLength(1);
    await story.press('My Apps');
    await story.press('Remove Table orders');
    await story.press('Remove it');
    await waitFor(() => expect(story.body()).toHaveTextContent('You have added no app yet.'), { timeout: 20_000 });
    await expect(await appOf('Table orders')).toMatchObject({ isInstalled: false });
    await expect(tokens()).toEqual([]);
  },
};

/** An agent opens a conversation: the card stands beside it, signed in, and sees what is said there. */
export const ConversationWithCard: Story = {
  args: { view: 'conversations' },
  play: async (context) => {
    const story = readPortalStory(context);
    await waitFor(() => expect(story.body().querySelector('[data-conversation]')).not.toBeNull(), { timeout: 20_000 });
    await story.press(/^Ann Lee/);
    await story.shows('Ann Lee: Order 100045');
    await story.appShows('CUSTOMER: My parcel is late.');
    const frame = story.appFrame();
    await story.fill('Your message', 'It is on its way.');
    await story.press('Send');
    await waitFor(() => expect(story.body().querySelector('.talk')).toHaveTextContent('It is on its way.'), {
      timeout: 20_000,
    });
    // The frame is the same one as before, with all that somebody has done in it.
    await expect(story.appFrame()).toBe(frame);
    await expect(story.answers('createExchangeToken')).toEqual([200]);
    [...story.app().querySelectorAll('button')].find(({ textContent }) => textContent === 'Look again')?.click();
    await story.appShows('AGENT: It is on its way.');
  },
};

/** The cards are opened anew, each with another `state`. */
export const CardsLoadedAgain: Story = {
  args: { view: 'conversations/d1d1de2e-d8dc-4ad7-970e-acca0035e19d' },
  play: async (context) => {
    const story = readPortalStory(context);
    await story.appShows('CUSTOMER: My parcel is late.');
    const frame = story.appFrame();
    await story.press('Load the cards again');
    await waitFor(() => expect(story.appFrame()).not.toBe(frame), { timeout: 20_000 });
    await story.appShows('CUSTOMER: My parcel is late.');
    await expect(story.answers('createExchangeToken')).toEqual([200, 200]);
  },
};

/** An account without apps has no card. */
export const NoCard: Story = {
  args: { situation: 'nothing of ours', view: 'conversations/d1d1de2e-d8dc-4ad7-970e-acca0035e19d' },
  play: async (context) => {
    const story = readPortalStory(context);
    await story.shows('Ann Lee: Order 100045');
    await waitFor(() => expect(story.body()).toHaveTextContent('No app shows a card here.'), { timeout: 20_000 });
    await expect(story.appFrame()).toBeNull();
  },
};

interface RunRow {
  outcome: string;
  reason: string;
  request: { url: string; headers: Record<string, string>; body: string };
}

const runsOf = async () => rowsOf<RunRow>((await currentWorld().collections('infobip')).runs);

/** A bot block is called once, signed with the app's secret. The run log shows what was sent and what came. */
export const FunctionTried: Story = {
  args: { view: 'runs/try' },
  play: async (context) => {
    const story = readPortalStory(context);
    await story.fill(/^Order number/, '152512');
    await story.press('Call it once');
    await story.says('findOrder was called.');
    await waitFor(() => expect(story.body().querySelector('[data-outputs]')).toHaveTextContent('SHIPPED'), {
      timeout: 20_000,
    });
    const [run] = await runsOf();
    const { url = '', headers = {}, body = '' } = run?.request ?? {};
    await expect(body).toBe('{"order_id":"152512"}');
    const name = 'x-ib-exchange-req-signature';
    const expected = await createExchangeCall(body, {
      url,
      signingSecret: (await appOf('Table orders'))?.signingSecret,
      timestampMs: Number(headers['x-ib-exchange-req-timestamp']),
    });
    await expect(headers[name]).toBe(expected.headers.get(name));
  },
};

/** An answer that lacks what the manifest requires is a failure, and the run log says why. */
export const FunctionFails: Story = {
  args: { situation: 'app that errs', view: 'runs/try' },
  play: async (context) => {
    const story = readPortalStory(context);
    await story.fill(/^Order number/, '152512');
    await story.press('Call it once');
    await waitFor(
      () => expect(story.body()).toHaveTextContent('The answer lacks status, which the manifest requires.'),
      { timeout: 20_000 },
    );
    await expect(await runsOf()).toMatchObject([{ outcome: 'failure' }]);
  },
};
