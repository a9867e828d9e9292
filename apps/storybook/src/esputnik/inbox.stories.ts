import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { expectConsoleError } from '../story-life.ts';
import { inboxArgs, inboxArgTypes, type InboxArgs } from './inbox-args.ts';
import { answersOf, messagesOf, pause, readStory, rowsOf } from './inbox-play.ts';
import { renderInbox } from './inbox-stage.ts';

/** The vendor's web script and its bell in a team's page: `loadSiteScript` of `@embedworks/esputnik/browser`. */
const meta: Meta<InboxArgs> = {
  title: 'eSputnik/Inbox',
  render: renderInbox,
  args: { ...inboxArgs, onEvent: fn(), onError: fn() },
  argTypes: inboxArgTypes,
};
export default meta;

type Story = StoryObj<InboxArgs>;

/** Two of three messages are unread. The panel shows all, the newest first. */
export const Unread: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('loaded');
    await story.shows('2');
    await expect(story.find('bell')).toHaveAccessibleName('Messages, unread: 2');
    await story.opensPanel(3);
    await expect(story.titles()).toEqual(['Parcel on its way', 'Your wish list is on sale', 'Welcome']);
    await story.hears('token_given');
  },
};

/** What was visible for a second counts as opened, also at the vendor. */
export const SeenIsOpened: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.opensPanel(3);
    await story.shows('');
    const rows = await rowsOf<{ contactId: number; status: string }>('messages');
    await expect(rows.filter(({ contactId }) => contactId === 501).map(({ status }) => status)).toEqual(
      Array(3).fill('OPENED'),
    );
    await expect(answersOf('updateInboxMessagesStatus')).toEqual([200]);
  },
};

/** The bell without a badge, and a panel that says that there is nothing. */
export const Empty: Story = {
  args: { visitor: 'empty' },
  play: async (context) => {
    const story = readStory(context);
    await story.shows('');
    await story.opensPanel(0);
    await waitFor(() => expect(story.find('empty')).toBeVisible());
    await expect(story.find('empty')).toHaveTextContent('There are no messages.');
    await expect(story.find('mark-all')).not.toBeVisible();
  },
};

/** 120 are unread; all are marked as read at once. */
export const NinetyNinePlus: Story = {
  args: { visitor: 'busy' },
  play: async (context) => {
    const story = readStory(context);
    await story.shows('99+');
    await story.opensPanel(10);
    story.find('mark-all')?.click();
    await story.shows('');
    await expect(story.find('mark-all')).not.toBeVisible();
  },
};

/** 25 messages, ten on a page. */
export const Paging: Story = {
  args: { visitor: 'paging' },
  play: async (context) => {
    const story = readStory(context);
    await story.opensPanel(10);
    for (const count of [20, 25]) {
      story.find('more')?.click();
      await waitFor(() => expect(story.items()).toHaveLength(count));
    }
    await expect(story.find('more')).not.toBeVisible();
    await expect(story.titles()).toEqual(Array.from({ length: 25 }, (_, index) => `Message ${25 - index} of 25`));
  },
};

/** Its only message is too old to be shown, and does not count. */
export const MessageExpired: Story = {
  args: { visitor: 'expired' },
  play: async (context) => {
    const story = readStory(context);
    await story.shows('');
    await story.opensPanel(0);
    await waitFor(() => expect(story.find('empty')).toBeVisible());
  },
};

/** Scripts, handlers, frames and `javascript:` links in title, text, link and image: shown as text, or gone. */
export const HostileHtml: Story = {
  args: { visitor: 'hostile' },
  play: async (context) => {
    const story = readStory(context);
    await story.opensPanel(3);
    await expect(story.titles()).toContain('<img src=x onerror="globalThis.hacked=1">');
    for (const item of story.items()) {
      await expect(item.querySelector('img, script, style, iframe, svg, math, form')).toBeNull();
      for (const link of item.querySelectorAll('a[href]'))
        await expect(link).toHaveAttribute('href', 'https://shop.example/');
      for (const element of item.querySelectorAll('*')) {
        await expect(element.getAttributeNames().filter((name) => /^on|style/.test(name))).toEqual([]);
      }
      item.querySelector('p')?.click();
    }
    await pause(500);
    await expect(story.shop().hacked).toBeUndefined();
    await expect(globalThis).not.toHaveProperty('hacked');
  },
};

/** In Arabic, written from the right. */
export const RightToLeft: Story = {
  args: { visitor: 'rtl', language: 'ar' },
  play: async (context) => {
    const story = readStory(context);
    await story.opensPanel(2);
    await expect(story.find('panel')).toHaveAttribute('dir', 'rtl');
    await expect(story.find('panel')).toHaveAttribute('lang', 'ar');
    await expect(story.find('panel')).toHaveAccessibleName('الرسائل');
    await expect(getComputedStyle(story.items()[0]?.querySelector('h3') as Element).direction).toBe('rtl');
  },
};

/** A language with a region is cut to what the vendor takes. */
export const LanguageWithRegion: Story = {
  args: { language: 'uk-UA' },
  play: async (context) => {
    const story = readStory(context);
    await story.opensPanel(3);
    await expect(story.find('panel')).toHaveAttribute('lang', 'uk');
    await expect(messagesOf('webScript', 'init')).toMatchObject([{ inboxOptions: { language: 'uk' } }]);
  },
};

/** Form A of `init`: one object. */
export const InitFormA: Story = {
  args: { initForm: 'A' },
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    await expect(messagesOf('webScript', 'init')).toEqual([
      { command: 'init', options: { getAuthTokenCallback: '(function)', language: 'en' } },
    ]);
  },
};

/** Form B of `init`: flags, then options. */
export const InitFormB: Story = {
  args: { initForm: 'B', tracking: false, recommendations: true },
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    await expect(messagesOf('webScript', 'init')).toEqual([
      {
        command: 'init',
        options: { TRACKING: false, RECOMS: true, APP_INBOX: true },
        inboxOptions: { getAuthTokenCallback: '(function)', language: 'en' },
      },
    ]);
  },
};

/** Nobody is signed in: an empty token, no bell, and the vendor hears nothing. */
export const AnonymousVisitor: Story = {
  args: { visitor: 'anonymous' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('loaded');
    await story.hears('token_empty');
    await story.hasNoBell();
    await expect(answersOf('getAuthToken')).toEqual([]);
    await expect(answersOf('getInboxMessagesCount')).toEqual([]);
  },
};

/** Signed in at the shop, but the vendor does not know the contact: 200 with an empty token, no bell. */
export const UnknownContact: Story = {
  args: { visitor: 'unknown' },
  play: async (context) => {
    const story = readStory(context);
    await story.hears('token_empty');
    await story.hasNoBell();
    await expect(answersOf('getAuthToken')).toEqual([200]);
    await expect(answersOf('getInboxMessagesCount')).toEqual([]);
  },
};

/** The shop's endpoint fails: `callback_failed`, no bell, and nothing is thrown into the page. */
export const ServerFails: Story = {
  args: { scenario: 'server-fails' },
  play: async (context) => {
    const story = readStory(context);
    await story.reaches('loaded');
    await story.hears('callback_failed');
    await story.hasNoBell();
  },
};

/** The shop's endpoint does not answer, so the adapter's own time-out speaks. */
export const ServerSilent: Story = {
  args: { scenario: 'server-silent', callbackTimeoutMs: 800 },
  play: async (context) => {
    const story = readStory(context);
    await story.hears('callback_failed');
    await expect(story.events()).toMatchObject([{ error: { code: 'callback_failed' } }]);
    await story.hasNoBell();
  },
};

/** The vendor invalidates all tokens: the next request is refused, the script asks again and goes on. */
export const TokenExpiredAndRenewed: Story = {
  args: { pollSeconds: 60 },
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    story.press('tokens invalidated');
    await waitFor(async () => expect(await rowsOf('tokens')).toEqual([]));
    await story.opensPanel(3);
    await story.hears('token_given', 'token_given');
    await expect(answersOf('getInboxMessages')).toEqual([401, 200]);
  },
};

/** Every token is refused: one renewal, then no bell until the next poll. */
export const TokenRefused: Story = {
  args: { visitor: 'stale', pollSeconds: 60 },
  play: async (context) => {
    const story = readStory(context);
    await story.hears('token_given', 'token_given');
    await waitFor(() => expect(answersOf('getInboxMessagesCount')).toEqual([401, 401]));
    await story.hasNoBell();
    await story.hears('token_given', 'token_given');
  },
};

/** The vendor fails for a moment: the script asks once more, with the same token. */
export const VendorFailsOnce: Story = {
  args: { scenario: 'vendor-fails-once', pollSeconds: 60 },
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    await expect(answersOf('getInboxMessagesCount')).toEqual([503, 200]);
    await story.hears('token_given');
  },
};

/** The script cannot be fetched: `script_failed`. What the page calls is queued, and the next call tries again. */
export const ScriptBlocked: Story = {
  args: { scenario: 'script-blocked' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('script_failed');
    await story.reaches('failed');
    await expect(story.shop().document.querySelector('script[src*="/scripts/"]')).toBeNull();
    await expect(story.find('bell')).toBeNull();
    story.press('unblock script');
    story.press('load again');
    await story.shows('2');
    await story.reaches('loaded');
  },
};

/** The host of the script does not answer, and after a while the adapter says so. */
export const ScriptTimedOut: Story = {
  args: { scenario: 'script-silent', timeoutMs: 800 },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('timeout');
    await story.reaches('failed');
    await expect(context.args.onEvent).not.toHaveBeenCalled();
  },
};

/** A wrong site id: the vendor has no such script. */
export const SiteUnknown: Story = {
  args: { scenario: 'site-unknown' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('script_failed');
    await expect(answersOf('getScript')).toEqual([404]);
  },
};

/** Two calls with the same settings, as by two parts of one page: the second joins, `init` is called once. */
export const LoadedTwice: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    story.press('load again');
    await story.reaches('loaded');
    await expect(messagesOf('webScript', 'init')).toHaveLength(1);
    await expect(story.shop().document.querySelectorAll('[data-es-bell]')).toHaveLength(1);
    await expect(story.shop().document.querySelectorAll('script[src*="/scripts/"]')).toHaveLength(1);
    await expect(context.args.onError).not.toHaveBeenCalled();
  },
};

/** Two calls with different settings: `already_initialised`, and the first inbox stays as it is. */
export const LoadedOtherwise: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    story.press('load otherwise');
    await story.fails('already_initialised');
    await expect(messagesOf('webScript', 'init')).toHaveLength(1);
    await story.opensPanel(3);
    await expect(story.find('panel')).toHaveAttribute('lang', 'en');
  },
};

/** A second `init` behind the adapter's back is ignored by the vendor's script: one bell, one loop of polls. */
export const InitCalledTwice: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    story.shop().eS?.('init', { getAuthTokenCallback: () => Promise.resolve('another'), language: 'uk' });
    await waitFor(() => expect(messagesOf('webScript', 'init')).toHaveLength(2));
    await pause(500);
    await expect(story.shop().document.querySelectorAll('[data-es-bell]')).toHaveLength(1);
    await expect(story.find('bell')).toHaveAccessibleName('Messages, unread: 2');
    await story.hears('token_given');
  },
};

/** The page's own snippet called `init` first, for tracking: the adapter does not call it again, and says so. */
export const SnippetInPage: Story = {
  args: { scenario: 'snippet-in-page' },
  play: async (context) => {
    const story = readStory(context);
    await story.fails('already_initialised');
    await waitFor(() => expect(messagesOf('webScript', 'init')).toEqual([{ command: 'init' }]));
    await story.hasNoBell();
  },
};

/** The place for the bell comes later, as in a page that draws its header last. */
export const PlaceComesLater: Story = {
  args: { scenario: 'place-missing' },
  play: async (context) => {
    const story = readStory(context);
    await waitFor(() => expect(answersOf('getInboxMessagesCount')).toContain(200));
    await story.hasNoBell();
    story.press('add place');
    await story.shows('2');
    await expect(story.find('bell')?.parentElement).toHaveAttribute('id', 'esputnik-inbox');
  },
};

/** The page draws its header anew and loses the bell: the script puts it back. */
export const BellRemovedAndPutBack: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    const header = story.shop().document.querySelector('header') as HTMLElement;
    const before = header.querySelector('#esputnik-inbox');
    header.innerHTML = '<b>Sandbox Shop</b> <span id="esputnik-inbox"></span>';
    await expect(before?.isConnected).toBe(false);
    await story.shows('2');
    await expect(header.querySelectorAll('[data-es-bell]')).toHaveLength(1);
    story.press('remove bell');
    await story.shows('2');
    await story.opensPanel(3);
  },
};

/** The vendor was given a selector that is none: an error on the console, no bell. */
export const SelectorUnreadable: Story = {
  args: { selector: 'header >>> span' },
  play: async (context) => {
    expectConsoleError(/no place for the bell/);
    const story = readStory(context);
    await waitFor(() => expect(answersOf('getInboxMessagesCount')).toContain(200));
    await story.hasNoBell();
  },
};

/** What the vendor set up for this site: another place and a picture of its own, without what runs in it. */
export const OwnBell: Story = {
  args: {
    selector: 'main h1',
    position: 'beforebegin',
    bellSvg: '<svg viewBox="0 0 24 24" onload="globalThis.hacked=1"><circle cx="12" cy="12" r="9"/></svg>',
  },
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    await expect(story.find('bell')?.nextElementSibling).toBe(story.shop().document.querySelector('main h1'));
    await expect(story.find('bell')?.querySelector('circle')).toHaveAttribute('r', '9');
    await expect(story.shop().hacked).toBeUndefined();
  },
};

/** A message arrives while the page is open: the next poll brings it, into the open panel as well. */
export const MessageArrives: Story = {
  args: { visitor: 'empty', pollSeconds: 0.5 },
  play: async (context) => {
    const story = readStory(context);
    await story.opensPanel(0);
    story.press('message arrives');
    await waitFor(() => expect(story.titles()).toEqual(['Sent by the sandbox']));
  },
};

/** By keyboard: the panel takes the focus, Escape closes it and gives it back. */
export const ClosedByKeyboard: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.opensPanel(3);
    await expect(story.find('panel')).toContainElement(story.shop().document.activeElement as HTMLElement);
    story.find('panel')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await expect(story.find('panel')).toBeNull();
    await expect(story.find('bell')).toHaveFocus();
    await expect(story.find('bell')).toHaveAttribute('aria-expanded', 'false');
  },
};

/** Signing out needs a reload: the vendor has no way to unload its script. */
export const SignedOut: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    story.press('sign out and reload');
    await story.hears('token_given', 'token_empty');
    await story.hasNoBell();
  },
};

/** Destroyed: the script gets no more tokens from this page, and hides its bell when it needs one. */
export const Destroyed: Story = {
  play: async (context) => {
    const story = readStory(context);
    await story.shows('2');
    story.press('destroy');
    await story.reaches('destroyed');
    await expect(story.find('bell')).toBeVisible();
    story.press('tokens invalidated');
    await waitFor(() => expect(story.find('bell')).toBeNull());
    await story.hears('token_given');
  },
};
