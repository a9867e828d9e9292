import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { hubs, onboardingArgs, onboardingArgTypes, type OnboardingArgs } from './onboarding-args.ts';
import { readStory } from './onboarding-play.ts';
import { renderOnboarding } from './onboarding-stage.ts';
import { redirectAddress } from './platform-pages.ts';
import { clientsOf } from './vendor-records.ts';

/** The hub in a popup: `openOnboarding` and `completeOnboarding` of `@embedworks/360dialog/browser`. */
const meta: Meta<OnboardingArgs> = {
  title: '360dialog/Onboarding',
  render: renderOnboarding,
  args: { ...onboardingArgs, onOpen: fn(), onOutOfSight: fn(), onOutcome: fn(), onError: fn() },
  argTypes: onboardingArgTypes,
};
export default meta;

type Story = StoryObj<OnboardingArgs>;

/** A new client signs up, adds a number and comes back. The partner pays, so permission is given with the number. */
export const PartnerPays: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('not started');
    const hub = await story.connects();
    await story.reaches('open');
    await hub.shows('Create your account');
    await hub.press('Create account');
    await hub.addNumber('+49 30 5550100');
    const outcome = await story.ends('completed');
    await expect(outcome).toMatchObject({ partnerId: hubs.partner, channels: [expect.any(String)], revoked: [] });
    await expect(outcome.via).toBe('message');
    await expect(await clientsOf(hubs.partner)).toContainEqual(
      expect.objectContaining({ id: outcome.client, email: 'owner@cafe.example' }),
    );
    await story.closesAllPopups();
  },
};

/** With direct payment there is a card in between, and the client is asked for permission. */
export const ClientPays: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects('client');
    await hub.shows('Create your account');
    await hub.press('Create account');
    await hub.shows('Choose a plan and pay');
    await hub.press('Pay and go on');
    await hub.addNumber('+49 30 5550101');
    await hub.shows('Share your phone numbers');
    hub
      .page()
      .getByRole('checkbox', { name: /\+49305550101/ })
      .click();
    await hub.press('Save and go back');
    const outcome = await story.ends('completed');
    await expect(outcome).toMatchObject({ partnerId: hubs.direct, channels: [expect.any(String)], revoked: [] });
  },
};

/** The card is declined. The client may try another and goes on. */
export const CardDeclined: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects('client');
    await hub.shows('Create your account');
    await hub.press('Create account');
    await hub.shows('Choose a plan and pay');
    hub.fill('Card number', '4000 0000 0000 0002');
    await hub.press('Pay and go on');
    await waitFor(() => expect(hub.page().getByRole('alert')).toHaveTextContent('The card was declined.'));
    hub.fill('Card number', '4242 4242 4242 4242');
    await hub.press('Pay and go on');
    await hub.shows('Your business');
    await story.reaches('open');
  },
};

/** Two numbers are shared in one visit. */
export const SeveralChannels: Story = {
  args: { scenario: 'grant-many' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    const { channels } = await story.ends('completed');
    await expect(new Set(channels).size).toBe(2);
  },
};

/** The client finishes and shares nothing: completed all the same, with an empty list. */
export const NothingShared: Story = {
  args: { scenario: 'grant-none' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await expect(await story.ends('completed')).toMatchObject({ channels: [], revoked: [] });
  },
};

/** A client comes back and takes a permission away, on the permission screen. */
export const Revoked: Story = {
  args: { next: 'login', email: 'owner@bakery.example' },
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Log in to your account');
    await hub.press('Log in');
    await hub.shows('Share your phone numbers');
    hub
      .page()
      .getByRole('checkbox', { name: /\+4930901820/ })
      .click();
    await hub.press('Save and go back');
    await expect(await story.ends('completed')).toMatchObject({
      client: 'k3VtqaCL',
      channels: [],
      revoked: ['p7Rw2dCH'],
    });
  },
};

/** An existing client signs in and shares one more number. Only that one is told. */
export const ExistingClient: Story = {
  args: { scenario: 'client-exists', email: 'owner@bakery.example' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await expect(await story.ends('completed')).toMatchObject({
      client: 'k3VtqaCL',
      channels: ['r9Ty4fCH'],
      revoked: [],
    });
  },
};

/** All that can be filled in for the client, and nothing of it is lost on the way. */
export const FilledIn: Story = {
  args: {
    email: 'nina+wa@mueller.example',
    name: 'Müller & Söhne',
    number: '+49 30 5550102',
    planSelection: 'premium',
  },
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects('client');
    await hub.shows('Create your account');
    await expect(hub.field('E-mail')).toHaveValue('nina+wa@mueller.example');
    await expect(hub.field('Company')).toHaveValue('Müller & Söhne');
    const { searchParams } = new URL(hub.window.location.href);
    await expect(searchParams.get('number')).toBe('+49 30 5550102');
    await expect(searchParams.get('plan_selection')).toBe('premium');
    await expect(searchParams.get('redirect_url')).toMatch(/\/platform\/connected\?account=42$/);
    await expect(searchParams.get('state')).toMatch(/^[0-9a-f]{32}$/);
  },
};

/** The address without `permissions`, which the vendor's own button opens by default. Source: its version 1.0.2. */
export const ShorterAddress: Story = { args: { form: 'v1', scenario: 'grant-one' }, play: completes };

/** The address in the vendor's newer client app, which its button opens as `v2`. */
export const ClientAppAddress: Story = { args: { form: 'v2', scenario: 'grant-one' }, play: completes };

/** Brackets and commas may come percent-encoded. */
export const BracketsEncoded: Story = { args: { scenario: 'redirect-encoded' }, play: completes };

/** The ids may come in quotes, as in JSON. */
export const IdsInQuotes: Story = { args: { scenario: 'redirect-json-quotes' }, play: completes };

/** The redirect page loads in two windows, and the state is good for one result. By hand the hub asks for a click in between. */
export const RedirectTwice: Story = { args: { scenario: 'duplicate-redirect' }, play: completes };

/** The browser opens no popup, and that is told at once. */
export const Blocked: Story = {
  args: { scenario: 'popup-blocked' },
  play: async (context) => {
    const story = readStory(context);
    story.press('Connect WhatsApp (partner pays)');
    await story.fails('blocked', 'blocked');
    await story.reaches('blocked');
    await expect(story.popups()).toEqual([]);
  },
};

/** The person closes the window in the midst of it. The vendor tells nobody. */
export const ClosedByTheClient: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    await hub.closes();
    await expect(await story.ends('cancelled')).toMatchObject({ partnerId: hubs.partner, by: 'client' });
  },
};

/** Closed before the hub's page was seen. That looks the same as a cut handle, so nothing is concluded. */
export const ClosedAtOnce: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    hub.window.close();
    await story.reaches('out of sight');
    await expect(story.onboarding().isOutOfSight).toBe(true);
    await expect(story.onboarding().status).toBe('open');
    story.press('cancel');
    await expect(await story.ends('cancelled')).toMatchObject({ by: 'host' });
  },
};

/** Nobody comes back by the deadline. The popup is closed and its state is void. */
export const TimedOut: Story = {
  args: { scenario: 'never-redirect', timeoutMs: 2500 },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.fails('timed_out', 'timeout');
    await story.closesAllPopups();
  },
};

/** Your page ends it. */
export const CancelledByThePage: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    story.press('cancel');
    await expect(await story.ends('cancelled')).toMatchObject({ by: 'host' });
    await story.closesAllPopups();
  },
};

/** An `AbortSignal` of yours, for example of a view that goes. */
export const Aborted: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    story.press('abort');
    await story.fails('aborted', 'aborted');
    await story.closesAllPopups();
  },
};

/** A result of another visit: somebody may have made this person open the redirect page of theirs. */
export const WrongState: Story = {
  args: { scenario: 'wrong-state' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.fails('failed', 'state_mismatch');
    await expect(story.onboarding().dropped.state).toBeGreaterThan(0);
  },
};

/** A result without a state is nobody's. */
export const NoState: Story = {
  args: { scenario: 'no-state' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.fails('failed', 'state_mismatch');
  },
};

/** Another script of the page posts what looks like a result. It is not the popup, so nothing comes of it. */
export const ForgedMessageRefused: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    const state = new URL(hub.window.location.href).searchParams.get('state');
    // Storybook's own messages are strangers', too.
    const before = story.onboarding().dropped.source;
    window.postMessage(`?client=evilCL&channels=[evilCH]&state=${state}`, location.origin);
    await waitFor(() => expect(story.onboarding().dropped.source).toBeGreaterThan(before));
    await story.reaches('open');
    hub.page().getByRole<HTMLButtonElement>('button', { name: 'Share one number' }).click();
    const { client } = await story.ends('completed');
    await expect(client).not.toBe('evilCL');
  },
};

/** Text that is no result, from the popup itself: counted, and never navigated to as the vendor's sample does. */
export const GarbageRefused: Story = {
  play: async (context) => {
    const story = readStory(context);
    const { href } = location;
    const hub = await story.connects();
    await hub.shows('Create your account');
    hub.post('setImmediate$0.1$7');
    hub.post('?error=access_denied');
    await waitFor(() => expect(story.onboarding().dropped.schema).toBe(2));
    await story.reaches('open');
    await expect(location.href).toBe(href);
  },
};

/** Another page in the popup posts a result to anybody. Its origin is not ours. */
export const WrongOriginRefused: Story = {
  args: { scenario: 'stranger-in-popup' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await waitFor(() => expect(story.onboarding().dropped.origin).toBe(1), { timeout: 20_000 });
    await expect(story.outcomes()).toEqual([]);
    await expect(story.onboarding().status).toBe('open');
  },
};

/** The hub cuts opener and popup apart. The page is told, goes on waiting, and the result comes by broadcast. */
export const OpenerCut: Story = {
  args: { scenario: 'coop' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await waitFor(() => expect(context.args.onOutOfSight).toHaveBeenCalledWith(hubs.partner), { timeout: 20_000 });
    await expect(await story.ends('completed')).toMatchObject({ via: 'broadcast', channels: [expect.any(String)] });
  },
};

/** The vendor's sample on a redirect page of another origin: the window closes and the result is lost. */
export const RedirectPageElsewhere: Story = {
  args: { scenario: 'redirect-page-elsewhere' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.closesAllPopups();
    window.focus();
    // Which of the two depends on how long the hub was there.
    await story.reaches(/^(cancelled|out of sight)$/);
    await expect(story.outcomes().filter(({ status }) => status !== 'cancelled')).toEqual([]);
    const { origin, schema, state } = story.onboarding().dropped;
    await expect([origin, schema, state]).toEqual([0, 0, 0]);
  },
};

/** No redirect URL, neither of the hub nor of this visit: the client is stuck on an error card and can only leave. */
export const RedirectUrlMissing: Story = {
  args: { scenario: 'redirect-missing' },
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('This request cannot be completed');
    await expect(hub.page().getByText('redirect-missing')).toBeVisible();
    await hub.closes();
    await expect(await story.ends('cancelled')).toMatchObject({ by: 'client' });
  },
};

/** The popup comes back with an error and without a client. The redirect page leaves its window alone, so it can be read. */
export const ComesBackWithAnError: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    hub.window.location.assign(`${redirectAddress}?error=access_denied`);
    await hub.shows('Back from the hub');
    await waitFor(() => expect(hub.page().getByRole('status')).toHaveTextContent('No onboarding ends here.'));
    await expect(hub.window.closed).toBe(false);
    await story.reaches('open');
    await hub.closes();
    await expect(await story.ends('cancelled')).toMatchObject({ by: 'client' });
  },
};

/** A second click while the popup is open brings it to the front. */
export const AlreadyOpen: Story = {
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('Create your account');
    story.press('Connect WhatsApp (partner pays)');
    await expect(story.page.getByRole('list', { name: 'Messages' })).toHaveTextContent('focus');
    await expect(story.popups()).toHaveLength(1);
    await expect(context.args.onOpen).toHaveBeenCalledOnce();
    await hub.shows('Create your account');
  },
};

/** Two hubs side by side, and each onboarding gets its own result. */
export const TwoHubs: Story = {
  play: async (context) => {
    const story = readStory(context);
    const first = await story.connects('partner');
    const second = await story.connects('client');
    await expect(story.popups()).toHaveLength(2);
    await second.press('Direct payment');
    const ofClient = await story.ends('completed', hubs.direct);
    await expect(story.outcomes()).toHaveLength(1);
    await first.press('Share several numbers');
    const ofPartner = await story.ends('completed', hubs.partner);
    await expect(ofClient.channels).toHaveLength(1);
    await expect(ofPartner.channels).toHaveLength(2);
    await expect(ofPartner.state).not.toBe(ofClient.state);
  },
};

/** After a cancelled one, the next click starts anew with another state. */
export const StartedAgain: Story = {
  play: async (context) => {
    const story = readStory(context);
    const first = await story.connects();
    await first.shows('Create your account');
    const { href } = first.window.location;
    story.press('cancel');
    await story.ends('cancelled');
    await story.closesAllPopups();
    const second = await story.connects();
    await second.shows('Create your account');
    await expect(second.window.location.href).not.toBe(href);
    await second.press('Share one number');
    await waitFor(() => expect(story.outcomes().map(({ status }) => status)).toEqual(['cancelled', 'completed']), {
      timeout: 20_000,
    });
  },
};

/** The hub takes only signed popups. The signature comes from your server, for this click. */
export const Signed: Story = {
  args: { scenario: 'signature-demanded' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await expect(await story.ends('completed')).toMatchObject({ channels: [expect.any(String)] });
  },
};

/** The hub takes only signed popups, and this one is not. */
export const SignatureMissing: Story = {
  args: { scenario: 'signature-missing' },
  play: async (context) => {
    const story = readStory(context);
    const hub = await story.connects();
    await hub.shows('This request cannot be completed');
    await expect(hub.page().getByRole('alert')).toHaveTextContent('This hub demands a signature, and there is none.');
    await story.reaches('open');
  },
};

/** The server does not hand out a signature: the popup closes, and that is told. */
export const SignatureNotFetched: Story = {
  args: { scenario: 'signature-not-fetched' },
  play: async (context) => {
    const story = readStory(context);
    await story.connects();
    await story.fails('failed', 'signature_failed');
    await story.closesAllPopups();
  },
};

/** Options that cannot work are refused before anything opens. */
export const OptionsRefused: Story = {
  args: { redirectUrl: '/connected' },
  play: async (context) => {
    const story = readStory(context);
    story.press('Connect WhatsApp (partner pays)');
    await expect(context.args.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'configuration' }));
    await expect(story.popups()).toEqual([]);
    await story.reaches('not started');
  },
};

async function completes(context: Parameters<NonNullable<Story['play']>>[0]): Promise<void> {
  const story = readStory(context);
  await story.connects();
  const { channels, client } = await story.ends('completed');
  await expect(client).toMatch(/^[A-Za-z0-9]+$/);
  for (const channel of channels) await expect(channel).toMatch(/^[A-Za-z0-9]+$/);
  await expect(channels).toHaveLength(/encoded|quotes/.test(context.args.scenario) ? 2 : 1);
  await expect(story.outcomes()).toHaveLength(1);
}
