import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { embeddableArgs, embeddableArgTypes, type EmbeddableArgs } from './embeddable-args.ts';
import { linksMade, pause, readStory, rowsOf } from './embeddable-play.ts';
import { currentEmbeddable, renderEmbeddable } from './embeddable-stage.ts';

/** The Campaign wizard in an iframe: `mountMoments` of `@embedworks/infobip/browser`. */
const meta: Meta<EmbeddableArgs> = {
  title: 'Infobip/Moments',
  render: renderEmbeddable,
  args: { ...embeddableArgs, product: 'moments', onEvent: fn(), onError: fn() },
  argTypes: embeddableArgTypes('moments'),
};
export default meta;

type Story = StoryObj<EmbeddableArgs>;

interface Campaign {
  id: number;
  useCaseId: string;
  state: string;
  fields: Record<string, string>;
  applicationId: string | null;
  entityId: string | null;
}

const campaignsOf = (useCaseId: string) => async () =>
  (await rowsOf<Campaign>('campaigns')).filter((row) => row.useCaseId === useCaseId);
const winBacks = campaignsOf('win-back');

/** The team's server is asked for a link. The frame stands and is empty. */
export const Asking: Story = {
  args: { scenario: 'server-silent' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('asking');
    await expect(story.frame()).toHaveAttribute('title', 'Infobip Moments');
    await expect(story.frame()).toHaveAttribute('src', 'about:blank');
    await expect(story.eventTypes()).toEqual([]);
  },
};

/** The link is there, the portal has not answered yet. */
export const Loading: Story = {
  args: { scenario: 'page-never-answers' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('loading');
    await expect(story.frame()?.src).toContain('/embeddable/moments');
    await expect(story.frame()?.referrerPolicy).toBe('strict-origin-when-cross-origin');
    await expect(story.loads()).toEqual([]);
  },
};

/** Open: what is active already, and what can be. */
export const UseCases: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('ready');
    await story.hears('ready');
    await expect(story.event('ready')).toMatchObject({ embeddingId: 4711 });
    await story.portal.shows('Use cases');
    await expect(story.portal.account()).toBe('Acme campaigns');
    for (const name of ['Manage Abandoned cart', 'Manage Welcome series', 'Set up Win back']) {
      await expect(story.portal.main().getByRole('button', { name })).toBeVisible();
    }
    await expect(linksMade()).toEqual({ made: 1, refused: 0 });
    await story.hasNoSecret();
  },
};

/** The end user goes through the steps of a use case for the first time and activates it. */
export const FirstActivation: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Set up Win back');
    await portal.shows('Win back: Offer');
    await portal.fill('Voucher', 'BACK25');
    await portal.press('Next');
    await portal.shows('Win back: Review');
    await portal.press('Activate');
    await portal.says('Win back is active.');
    await story.hears('ready', 'campaign.activated');
    const [campaign] = await winBacks();
    await expect(campaign).toMatchObject({ state: 'active', fields: { voucher: 'BACK25' }, applicationId: null });
    await expect(story.event('campaign.activated')).toMatchObject({ campaignId: campaign?.id, useCase: 'win-back' });
  },
};

/** What is missing is asked for where it is missing, and nothing is activated. */
export const FieldMissing: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Set up Win back');
    await portal.fill('Voucher', ' ');
    await portal.press('Next');
    await waitFor(() => expect(portal.field('Voucher')).toHaveAccessibleDescription('Voucher is needed.'));
    await portal.shows('Win back: Offer');
    await portal.fill('Voucher', 'BACK5');
    await portal.press('Next');
    await portal.shows('Win back: Review');
    await story.hears('ready');
    await expect(await winBacks()).toEqual([]);
  },
};

/** With X: another tenant has other campaigns, and what it activates is its own. */
export const WithX: Story = {
  args: { tenant: 'with X' },
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.shows('Use cases');
    await expect(portal.account()).toBe('Acme campaigns · acme-shop · tenant-42');
    // The account's own cart campaign is not the tenant's.
    await expect(portal.main().queryByRole('button', { name: 'Manage Abandoned cart' })).toBeNull();
    await portal.press('Set up Win back');
    await portal.press('Next');
    await portal.press('Activate');
    await story.hears('ready', 'campaign.activated');
    await expect(await winBacks()).toMatchObject([{ applicationId: 'acme-shop', entityId: 'tenant-42' }]);
  },
};

/** An entity that has activated nothing yet. */
export const WithXNothingActive: Story = {
  args: { tenant: 'another entity' },
  play: async (context) => {
    const story = readStory(context);
    await story.portal.shows('Use cases');
    await expect(story.portal.main().getByText('You have not activated a use case yet.')).toBeVisible();
    await expect(story.portal.main().queryByRole('button', { name: /^Manage/ })).toBeNull();
  },
};

/** The vendor does not know the entity and has no link: the team's server says so, and nothing is loaded. */
export const WithXUnknownEntity: Story = {
  args: { tenant: 'unknown entity' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('callback_failed', false);
    await expect(linksMade()).toEqual({ made: 0, refused: 1 });
    await expect(story.frame()).toHaveAttribute('src', 'about:blank');
  },
};

/** The numbers of an active campaign, and why people were rejected. */
export const Analytics: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Manage Abandoned cart');
    await portal.shows('Abandoned cart');
    const total = (name: string) => portal.body().querySelector(`[data-total="${name}"]`)?.textContent;
    await waitFor(() => expect(total('Received')).toBe('12'));
    await expect([total('Accepted'), total('Rejected'), total('Pending')]).toEqual(['9', '3', '0']);
    await expect(portal.main().getByRole('region', { name: 'Rejections by reason' })).toHaveTextContent(
      'REJECTED_PERSON_IN_FLOW',
    );
    await story.hears('ready');
  },
};

/** Settings changed, paused, resumed and deleted: each is told, resuming as an update. */
export const Managed: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Manage Abandoned cart');
    await portal.press('Edit');
    await portal.fill('Name of the campaign', 'Cart of the autumn');
    for (let step = 0; step < 3; step += 1) await portal.press('Next');
    await portal.press('Save changes');
    await portal.says('Your changes are saved.');
    await portal.press('Pause');
    await portal.press('Pause it');
    await portal.says('Abandoned cart is paused.');
    await portal.press('Resume');
    await portal.says('Abandoned cart is active again.');
    await portal.press('Delete');
    await portal.press('Delete it');
    await portal.says('The campaign of Abandoned cart is deleted.');
    await story.hears('ready', 'campaign.updated', 'campaign.paused', 'campaign.updated', 'campaign.deleted');
    await expect(story.event('campaign.deleted')).toMatchObject({ campaignId: 200_000_000_000_001 });
    const [campaign] = await campaignsOf('abandoned-cart')();
    await expect(campaign).toMatchObject({ state: 'deleted', fields: { name: 'Cart of the autumn' } });
  },
};

/** Asked whether it is meant, the end user says no. */
export const DeletionDeclined: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Manage Abandoned cart');
    await portal.press('Delete');
    await expect(await portal.main().findByRole('alertdialog')).toHaveTextContent('Delete this campaign?');
    await portal.press('Keep it');
    await waitFor(() => expect(portal.main().queryByRole('alertdialog')).toBeNull());
    await story.hears('ready');
    await expect(await campaignsOf('abandoned-cart')()).toMatchObject([{ state: 'active' }]);
  },
};

/** The link has expired when it is loaded. Another is asked for and loaded in the same place. */
export const ExpiredLinkRenewed: Story = {
  args: { scenario: 'link-expired' },
  play: async (context) => {
    const story = readStory(context);
    const frame = story.frame();
    await story.hears('session.expired', 'ready');
    await story.reaches('ready');
    await story.portal.shows('Use cases');
    await expect(story.frame()).toBe(frame);
    await expect(linksMade()).toEqual({ made: 2, refused: 0 });
    await story.hasNoSecret();
  },
};

/** The session ends in the middle of the wizard. The end user is back in the same step, with what was typed. */
export const ExpiredInTheWizard: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Set up Win back');
    await portal.fill('Voucher', 'BACK40');
    await portal.press('Next');
    await portal.shows('Win back: Review');
    await waitFor(async () => expect(JSON.stringify(await rowsOf('positions'))).toContain('"stepIndex":1'));
    story.press('end sessions');
    await story.hears('ready', 'session.expired', 'ready');
    await portal.shows('Win back: Review');
    await expect(portal.main().getByText('BACK40')).toBeVisible();
    await expect(story.loads()).toEqual(['first', 'expired']);
    await portal.press('Activate');
    await story.hears('ready', 'session.expired', 'ready', 'campaign.activated');
    await expect(await winBacks()).toMatchObject([{ fields: { voucher: 'BACK40' } }]);
  },
};

/** The same while looking at numbers, with the button of the sandbox in the page. */
export const ExpiredInAnalytics: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Manage Welcome series');
    await portal.shows('Welcome series');
    await waitFor(async () => expect(JSON.stringify(await rowsOf('positions'))).toContain('"view":"campaign"'));
    portal.plays('Expire the session');
    await story.hears('ready', 'session.expired', 'ready');
    await portal.shows('Welcome series');
    await expect(portal.main().getByRole('button', { name: 'Resume' })).toBeVisible();
  },
};

/** Every link is over at once. After so many in a minute the adapter stops asking and says so; the page stays. */
export const ExpiredTooOften: Story = {
  args: { scenario: 'links-always-expired', maxRenewalsPerMinute: 2 },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('expired', true);
    await story.reaches('failed');
    await expect(linksMade().made).toBe(3);
    await story.portal.shows('This link has expired');
    story.press('repair');
    story.press('renew');
    await story.reaches('ready');
    await story.portal.shows('Use cases');
  },
};

/** Something on the way keeps the answer: a link that was loaded is not loaded again. */
export const LinkRepeated: Story = {
  args: { scenario: 'link-repeated' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('ready');
    story.press('renew');
    await story.fails('callback_failed', false);
    await expect(linksMade().made).toBe(1);
    // What is there goes on.
    await story.portal.shows('Use cases');
  },
};

/** The team's server fails. The team's page offers to try again. */
export const ServerFails: Story = {
  args: { scenario: 'server-fails' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('callback_failed', true);
    await story.reaches('failed');
    await expect(linksMade()).toEqual({ made: 0, refused: 0 });
    story.press('repair');
    story.press('renew');
    await story.reaches('ready');
    await story.hears('failed', 'ready');
    await story.hasLoaded('first');
  },
};

/** Nobody is signed in at the team's: trying again is of no use. */
export const SignedOut: Story = {
  args: { scenario: 'signed-out' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('callback_failed', false);
    await expect(linksMade()).toEqual({ made: 0, refused: 0 });
  },
};

/** The team's API key lacks a scope, so the vendor has no link. */
export const KeyWithoutScope: Story = {
  args: { scenario: 'key-without-scope' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('callback_failed', false);
    await expect(linksMade()).toEqual({ made: 0, refused: 1 });
  },
};

/** The team's server never answers, so the adapter's own time-out speaks. */
export const LinkTimedOut: Story = {
  args: { scenario: 'server-silent', timeoutMs: 800 },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('timeout', true);
    await story.reaches('failed');
    await expect(story.frame()).not.toBeNull();
    story.press('repair');
    story.press('renew');
    await story.reaches('ready');
  },
};

/** The portal never answers. The frame stays, in case it comes after all. */
export const PageTimedOut: Story = {
  args: { scenario: 'page-never-answers', timeoutMs: 800 },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('timeout', true);
    await expect(story.frame()?.src).toContain('/embeddable/moments');
    await expect(linksMade().made).toBe(1);
  },
};

/** The link was made with other scopes: the page shows why, and says `error`. */
export const ScopeRefused: Story = {
  args: { scenario: 'scopes-of-another' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('refused', false);
    await story.hears('error', 'failed');
    await expect(story.event('error')).toMatchObject({ code: 'E403' });
    await expect(story.event('failed')?.error.cause).toEqual(story.event('error'));
    await story.portal.shows('This cannot be opened');
  },
};

/** The account has no such embedding any more. */
export const WrongEmbedding: Story = {
  args: { scenario: 'embedding-removed' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('refused', false);
    await expect(story.event('error')).toMatchObject({ code: 'E404' });
    await story.portal.shows('This cannot be opened');
  },
};

/** It never had one of this number: there is no link. */
export const UnknownEmbedding: Story = {
  args: { scenario: 'embedding-unknown' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('callback_failed', false);
    await expect(linksMade()).toEqual({ made: 0, refused: 1 });
  },
};

/** The portal itself fails. That is worth another try. */
export const PortalFails: Story = {
  args: { scenario: 'opening-fails' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('refused', true);
    await expect(story.event('error')).toMatchObject({ code: 'E500' });
    story.press('repair');
    story.press('renew');
    await story.reaches('ready');
    await story.portal.shows('Use cases');
  },
};

/** The link is one to look with: activating is refused, and the page goes on. */
export const ActivationRefused: Story = {
  args: { scenario: 'reading-alone' },
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Set up Win back');
    await portal.press('Next');
    await portal.press('Activate');
    await portal.warns('Insufficient permissions');
    await story.hears('ready', 'error');
    await expect(story.event('error')).toMatchObject({ code: 'E403' });
    await story.reaches('ready');
    await expect(await winBacks()).toEqual([]);
    await expect(context.args.onError).not.toHaveBeenCalled();
  },
};

/** Activating fails at the vendor, and works when it is tried again. */
export const ActivationFails: Story = {
  args: { scenario: 'activation-fails' },
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Set up Win back');
    await portal.press('Next');
    await portal.press('Activate');
    await portal.warns('Something went wrong.');
    await story.hears('ready', 'error');
    story.press('repair');
    await portal.press('Activate');
    await story.hears('ready', 'error', 'campaign.activated');
    await expect(await winBacks()).toHaveLength(1);
  },
};

/** The frame becomes as high as what it shows, with every view. */
export const Resized: Story = {
  args: { height: '300' },
  play: async (context) => {
    const story = readStory(context);
    const told = () => Math.ceil(story.event('resize')?.height ?? 0);
    await waitFor(() => expect(told()).toBeGreaterThan(300));
    const first = told();
    await waitFor(() => expect(story.frame()?.height).toBe(String(told())));
    await story.portal.press('Manage Abandoned cart');
    await waitFor(() => expect(told()).not.toBe(first));
    await waitFor(() => expect(story.frame()?.height).toBe(String(told())));
  },
};

/** Kept within what the team's page has room for. */
export const ResizedWithinLimits: Story = {
  args: { height: '300', maxHeightPx: 400 },
  play: async (context) => {
    const story = readStory(context);
    await waitFor(() => expect(story.event('resize')?.height).toBeGreaterThan(400));
    await expect(story.frame()).toHaveAttribute('height', '400');
  },
};

/** The team's page keeps its own height. */
export const NotResized: Story = {
  args: { height: '300', resize: false },
  play: async (context) => {
    const story = readStory(context);
    await waitFor(() => expect(story.event('resize')?.height).toBeGreaterThan(300));
    await expect(story.frame()).toHaveAttribute('height', '300');
  },
};

/** `resize` comes without a height: refused, and the height stays. */
export const MalformedResize: Story = {
  args: { scenario: 'resize-malformed', height: '300' },
  play: async (context) => {
    const story = readStory(context);
    await waitFor(() => expect(story.event('dropped')).toMatchObject({ reason: 'schema' }));
    await story.reaches('ready');
    await expect(story.all('resize')).toEqual([]);
    await expect(story.frame()).toHaveAttribute('height', '300');
  },
};

/** A page that says nothing, as the vendor's may: it is shown and works, and the vendor alone knows what was activated. */
export const SilentPage: Story = {
  args: { scenario: 'silent' },
  play: async (context) => {
    const story = readStory(context);
    const { portal } = story;
    await portal.press('Set up Win back');
    await portal.press('Next');
    await portal.press('Activate');
    await portal.says('Win back is active.');
    await story.reaches('loaded');
    await story.hasLoaded('first');
    await story.hears();
    await expect(await winBacks()).toHaveLength(1);
    await expect(story.frame()).toHaveAttribute('height', '720');
  },
};

/** The same with a page that is known to speak: its silence is told, and the frame stays. */
export const SilentPageTimedOut: Story = {
  args: { scenario: 'silent', readyTimeoutMs: 800 },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('timeout', true);
    await story.portal.shows('Use cases');
    await expect(story.portal.main().getByRole('button', { name: 'Set up Win back' })).toBeEnabled();
  },
};

/** In a silent page a session ends unheard. The end user sees it, and a button of the team's page goes on. */
export const SilentPageExpired: Story = {
  args: { scenario: 'silent' },
  play: async (context) => {
    const story = readStory(context);
    await story.portal.press('Set up Win back');
    await waitFor(async () => expect(JSON.stringify(await rowsOf('positions'))).toContain('"view":"wizard"'));
    story.press('end sessions');
    await story.portal.shows('This link has expired');
    await story.hears();
    story.press('renew');
    await story.portal.shows('Win back: Offer');
    await story.hasLoaded('first', 'expired');
  },
};

/** `ready` gets lost: nothing depends on it. */
export const ReadyLost: Story = {
  args: { scenario: 'ready-lost' },
  play: async (context) => {
    const story = readStory(context);
    await story.portal.press('Set up Win back');
    await story.portal.press('Next');
    await story.portal.press('Activate');
    await story.hears('campaign.activated');
    await story.reaches('loaded');
  },
};

/** A message comes twice. Events are hints: what they name tells that both are one. */
export const ActivatedTwice: Story = {
  args: { scenario: 'activation-twice' },
  play: async (context) => {
    const story = readStory(context);
    await story.portal.press('Set up Win back');
    await story.portal.press('Next');
    await story.portal.press('Activate');
    await story.hears('ready', 'campaign.activated', 'campaign.activated');
    const [first, second] = story.all('campaign.activated');
    await expect(first).toEqual(second);
    await expect(await winBacks()).toHaveLength(1);
  },
};

/** Another page speaks from inside the frame, and the page around it speaks too: neither is heard. */
export const StrangerRefused: Story = {
  args: { scenario: 'stranger-in-frame' },
  play: async (context) => {
    const story = readStory(context);
    window.postMessage({ source: 'infobip-embeddable', v: 1, type: 'session.expired' }, location.origin);
    await story.hears('dropped', 'dropped', 'dropped');
    await expect(story.event('dropped')).toMatchObject({ reason: 'origin', origin: 'null' });
    await story.reaches('loaded');
    await expect(currentEmbeddable().dropped).toMatchObject({ origin: 3 });
    await expect(currentEmbeddable().dropped.source).toBeGreaterThanOrEqual(1);
    await expect(story.frame()).toHaveAttribute('height', '720');
    await expect(linksMade().made).toBe(1);
  },
};

/** The page says what is not of the contract: refused. What is newer than the contract arrives as `unknown`. */
export const BabbleRefused: Story = {
  args: { scenario: 'babble-in-frame' },
  play: async (context) => {
    const story = readStory(context);
    await waitFor(() => expect(story.event('unknown')).toMatchObject({ data: { type: 'campaign.cloned' } }));
    await story.reaches('loaded');
    await expect(story.all('campaign.activated')).toEqual([]);
    await expect(story.all('ready')).toEqual([]);
    await expect(currentEmbeddable().dropped.schema).toBeGreaterThanOrEqual(2);
    await expect(story.frame()).toHaveAttribute('height', '720');
  },
};

/** Destroyed while the link is asked for: the answer finds nobody. */
export const DestroyedWhileAsking: Story = {
  play: async (context) => {
    const story = readStory(context);
    story.press('destroy');
    await story.reaches('destroyed');
    await expect(story.frame()).toBeNull();
    await pause(400);
    story.press('renew');
    await pause(400);
    await expect(story.frame()).toBeNull();
    await expect(context.args.onEvent).not.toHaveBeenCalled();
    await expect(linksMade().made).toBeLessThanOrEqual(1);
    await expect(currentEmbeddable().loaded).rejects.toMatchObject({ code: 'destroyed' });
  },
};

/** Destroyed in the middle of the wizard: the frame is gone, and nothing was activated. */
export const DestroyedInTheWizard: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.hears('ready');
    await story.portal.press('Set up Win back');
    await story.portal.press('Next');
    await story.portal.shows('Win back: Review');
    story.press('destroy');
    await story.reaches('destroyed');
    await expect(story.frame()).toBeNull();
    story.press('renew');
    await pause(300);
    await story.hears('ready');
    await expect(await winBacks()).toEqual([]);
    await expect(linksMade().made).toBe(1);
  },
};
