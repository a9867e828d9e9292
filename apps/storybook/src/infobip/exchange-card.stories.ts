import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { currentWorld } from '../sandbox.ts';
import { pause } from './embeddable-play.ts';
import { appPages } from './exchange-app.ts';
import { readStory, rowsOf } from './exchange-card-play.ts';
import { allCardScenarios } from './exchange-card-scenarios.ts';
import { conversationId, renderCard, type CardArgs } from './exchange-card-stage.ts';

const recorded = { table: { category: 'Recorded' }, control: false } as const;

/** A page of an Exchange app in the portal's frame, signed in by `signIn` of `@embedworks/infobip/exchange/browser`. */
const meta: Meta<CardArgs> = {
  title: 'Infobip/Exchange/Context card',
  render: renderCard,
  args: { place: 'card', scenario: 'works', onState: fn(), onRequest: fn() },
  argTypes: {
    place: {
      description: 'Which page of the app.',
      control: 'select',
      options: Object.keys(appPages),
      table: { category: 'Sandbox' },
    },
    scenario: {
      description: 'What happens, by name.',
      control: 'select',
      options: allCardScenarios().map(([name]) => name),
      table: { category: 'Sandbox' },
    },
    onState: recorded,
    onRequest: recorded,
  },
};
export default meta;

type Story = StoryObj<CardArgs>;

/** The agent is known by `state`, so the frame comes back at once; the card shows who it is and what was said. */
export const SignedIn: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.signsIn(1);
    await story.shows('Signed in as agent.smith.');
    await story.shows('D8ADC259F0A14D0AA1B2C3D4E5F60718');
    await story.shows('CUSTOMER: My parcel is late.');
    await expect(within(story.body()).getByRole('heading', { level: 2 })).toHaveTextContent('Order 100045');
    await expect(story.address().href).toBe(`${appPages.card}?conversationId=${conversationId}`);
    await expect(story.answers('authorizeExchangeApp')).toEqual([302]);
    await expect(story.answers('createExchangeToken')).toEqual([200]);
  },
};

/** The full page of the manifest is opened without a conversation. */
export const FullPage: Story = {
  args: { place: 'page' },
  play: async (context) => {
    const story = readStory(context);
    await story.signsIn(1);
    await story.shows('Signed in as agent.smith.');
    await expect(story.address().href).toBe(appPages.page);
    await expect(story.answers('listConversationMessages')).toEqual([]);
  },
};

/** The configuration page, too, is opened with `state`. */
export const ConfigurationPage: Story = {
  args: { place: 'configuration' },
  play: async (context) => {
    const story = readStory(context);
    await story.signsIn(1);
    await expect(story.address().href).toBe(appPages.configuration);
    await expect(story.answers('authorizeExchangeApp')).toEqual([302]);
  },
};

/** The frame has left for the authorization, which has not answered yet. The page says that it is at it. */
export const SignInUnderWay: Story = {
  args: { scenario: 'authorization-silent' },
  play: async (context) => {
    const story = readStory(context);
    // No answer came.
    await waitFor(() => expect(story.answers('authorizeExchangeApp')).toEqual([0]), { timeout: 20_000 });
    await pause(500);
    await story.shows('Signing you in …');
    await expect(story.states()).not.toContain('signed-in');
    await expect(story.answers('createExchangeToken')).toEqual([]);
  },
};

/** Opened without `state`, the frame shows the portal's login page. Then it comes back as always. */
export const LoginAsked: Story = {
  args: { scenario: 'login-asked' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('Sign in');
    await story.shows('wants to know who you are');
    await story.press('Sign in');
    await story.signsIn(1);
    await story.shows('CUSTOMER: My parcel is late.');
    await expect(story.answers('authorizeExchangeApp')).toEqual([200]);
  },
};

/** A wrong password is told on the login page; the card does not hear of it. */
export const LoginWrong: Story = {
  args: { scenario: 'login-asked' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('Sign in');
    within(story.body()).getByLabelText<HTMLInputElement>('Password').value = 'guessed';
    await story.press('Sign in');
    await story.shows('The user name or the password does not fit.');
    within(story.body()).getByLabelText<HTMLInputElement>('Password').value = 'sandbox-password';
    await story.press('Sign in');
    await story.signsIn(1);
  },
};

/** The agent does not allow it. The card says so, and asks for nothing more. */
export const Refused: Story = {
  args: { scenario: 'login-asked' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('Sign in');
    await story.press('Do not allow');
    await story.fails('access_denied');
    await expect(story.answers('createExchangeToken')).toEqual([]);
    await expect(within(story.body()).queryByRole('button')).toBeNull();
  },
};

/** A code that this tab did not ask for, as an attacker would slip in, is refused without a request. */
export const StateMismatch: Story = {
  args: { scenario: 'strange-code' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('state_mismatch');
    await expect(story.answers('authorizeExchangeApp')).toEqual([]);
    await expect(story.answers('createExchangeToken')).toEqual([]);
    await expect(story.body().innerHTML).not.toContain('stolen-code');
  },
};

/** The address with a used code is loaded again, as after "back": the code is not sent again, another one is asked for. */
export const CodeUsed: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.signsIn(1);
    const { exchangeCodes, appStates } = await currentWorld().collections('infobip');
    const [used] = rowsOf<{ code: string; redirectUri: string }>(exchangeCodes);
    const [{ state } = { state: '' }] = rowsOf<{ state: string; conversationId: string | null }>(appStates).filter(
      (row) => row.conversationId !== null,
    );
    const address = new URL(used?.redirectUri ?? '');
    address.searchParams.set('code', used?.code ?? '');
    address.searchParams.set('state', state);
    story.frame().src = address.href;
    await story.signsIn(2);
    await expect(story.answers('authorizeExchangeApp')).toEqual([302, 302]);
    await expect(story.answers('createExchangeToken')).toEqual([200, 200]);
    await expect(rowsOf<{ code: string }>(exchangeCodes)).toHaveLength(2);
  },
};

/** A reload signs in anew by itself, because the token lives in the page's memory alone. */
export const Reloaded: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.signsIn(1);
    await story.plays('load again');
    await story.signsIn(2);
    await story.shows('CUSTOMER: My parcel is late.');
    await expect(story.answers('authorizeExchangeApp')).toEqual([302, 302]);
  },
};

/** The second spelling of the token, with groups and roles. */
export const SecondShape: Story = {
  args: { scenario: 'second-shape' },
  play: async (context) => {
    const story = readStory(context);
    await story.signsIn(1);
    await story.shows('Signed in as agent.smith.');
    await story.shows('groupsAgents');
    await story.shows('rolesAGENT');
    await story.shows('CUSTOMER: My parcel is late.');
  },
};

/** The token is over: a call is answered 401, the card asks, and the frame signs in again beside the same conversation. */
export const ExpiredAndRenewed: Story = {
  args: { scenario: 'short-token' },
  play: async (context) => {
    const story = readStory(context);
    await story.signsIn(1);
    await story.plays('ten minutes later');
    await story.press('Look again');
    await story.reaches('over');
    await story.shows('Your session is over.');
    await expect(story.answers('listConversationMessages')).toEqual([200, 401]);
    await story.press('Sign in again');
    await story.signsIn(2);
    await story.shows('CUSTOMER: My parcel is late.');
    await expect(story.address().href).toBe(`${appPages.card}?conversationId=${conversationId}`);
    await expect(story.answers('createExchangeToken')).toEqual([200, 200]);
  },
};

/** The browser keeps nothing for a page in the frame of another site: the page says what can be done. */
export const StorageBlocked: Story = {
  args: { scenario: 'storage-blocked' },
  play: async (context) => {
    const story = readStory(context);
    await waitFor(
      () => expect(within(story.body()).getByRole('alert')).toHaveAttribute('data-code', 'storage_blocked'),
      {
        timeout: 20_000,
      },
    );
    await story.shows('Allow cookies and site data');
    await expect(story.answers('authorizeExchangeApp')).toEqual([]);
  },
};

/** Two codes are refused; a third is asked for by a person alone. */
export const CodesTooOld: Story = {
  args: { scenario: 'codes-too-old' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('code_refused');
    await expect(story.answers('authorizeExchangeApp')).toEqual([302, 302]);
    await expect(story.answers('createExchangeToken')).toEqual([400, 400]);
  },
};

/** The authorization leads back without a code: after the second time the page stays. */
export const NoCode: Story = {
  args: { scenario: 'no-code' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('no_code');
    await expect(story.answers('authorizeExchangeApp')).toEqual([302, 302, 302, 302, 302]);
  },
};

/** The authorization leads back with an error. */
export const AuthorizationFails: Story = {
  args: { scenario: 'authorization-fails' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('authorization_failed');
    await story.shows('came back with server_error');
    await expect(story.answers('createExchangeToken')).toEqual([]);
  },
};

/** No token for now: the page offers another try, which works once the vendor does. */
export const TokenFails: Story = {
  args: { scenario: 'token-fails' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('server');
    await story.plays('repair');
    await story.press('Try again');
    await story.signsIn(1);
    await expect(story.answers('createExchangeToken')).toEqual([503, 200]);
  },
};

/** Too many requests are worth another try, too. */
export const TokenLimited: Story = {
  args: { scenario: 'token-limited' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('rate_limited');
    await expect(within(story.body()).getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** The connection breaks. */
export const TokenCutOff: Story = {
  args: { scenario: 'token-cut-off' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('network');
    await story.plays('repair');
    await story.press('Try again');
    await story.signsIn(1);
  },
};

/** No answer in the time that the page gives it. */
export const TokenSilent: Story = {
  args: { scenario: 'token-silent' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('timeout');
    await expect(within(story.body()).getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** A client ID that the vendor does not know leads to its own page, and no further. */
export const ClientUnknown: Story = {
  args: { scenario: 'client-unknown' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('This app cannot sign you in');
    await expect(story.answers('authorizeExchangeApp')).toEqual([400]);
  },
};

/** So does a redirect URL that the app shell does not have. */
export const RedirectUnregistered: Story = {
  args: { scenario: 'redirect-unregistered' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('This app cannot sign you in');
    await story.shows('redirect_uri');
    await expect(story.answers('authorizeExchangeApp')).toEqual([400]);
  },
};

/** What the address says proves nothing: the API does not know this conversation. */
export const ConversationUnknown: Story = {
  args: { scenario: 'conversation-unknown' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('conversation');
    await story.shows('Infobip answered 404');
    await expect(story.answers('createExchangeToken')).toEqual([200]);
  },
};

/** The portal opens the frame anew, with another `state`. */
export const OpenedAnew: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.signsIn(1);
    await story.plays('open anew');
    await story.signsIn(2);
    const { appStates } = await currentWorld().collections('infobip');
    const states = rowsOf<{ state: string; conversationId: string | null }>(appStates);
    await expect(new Set(states.map(({ state }) => state)).size).toBe(states.length);
    await expect(states.filter((row) => row.conversationId === conversationId)).toHaveLength(2);
  },
};

/** The conversation goes on; the card looks again with the token that it has. */
export const LooksAgain: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.signsIn(1);
    await story.press('Look again');
    await waitFor(() => expect(story.answers('listConversationMessages')).toEqual([200, 200]), { timeout: 20_000 });
    await expect(story.answers('createExchangeToken')).toEqual([200]);
    await expect(within(story.body()).getAllByRole('heading', { level: 2 })).toHaveLength(1);
  },
};
