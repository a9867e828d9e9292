import type { Meta, StoryObj } from '@storybook/html-vite';
import { expect, fn, waitFor, within, type Mock } from 'storybook/test';
import { clientArgs, clientArgTypes } from './inbox-client-args.ts';
import { renderClient, type ClientArgs } from './inbox-client-stage.ts';
import { answersOf, pause, rowsOf } from './inbox-play.ts';

/** An inbox that the team draws itself: `createInboxClient` of `@embedworks/esputnik/inbox`. No script of the vendor. */
const meta: Meta<ClientArgs> = {
  title: 'eSputnik/Inbox client',
  render: renderClient,
  args: { ...clientArgs, onCount: fn(), onError: fn(), onExchange: fn() },
  argTypes: clientArgTypes,
};
export default meta;

type Story = StoryObj<ClientArgs>;

/** Two of three messages are unread, drawn by `renderMessage`. */
export const Unread: Story = {
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('3 messages');
    await story.isTitled('Messages (2 unread)');
    await expect(story.titles()).toEqual(['Parcel on its way', 'Your wish list is on sale', 'Welcome']);
    await expect(story.page.getByRole('link', { name: 'Parcel on its way' })).toHaveAttribute(
      'href',
      'https://shop.example/orders/81',
    );
    await expect(story.list().querySelectorAll('[data-new]')).toHaveLength(2);
    await expect(story.list().querySelector('img')).toHaveAttribute('src', 'https://cdn.shop.example/p.png');
  },
};

/** No messages. */
export const Empty: Story = {
  args: { visitor: 'empty' },
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('no messages');
    await waitFor(() => expect(context.args.onCount).toHaveBeenCalledWith(0));
    await story.isTitled('Messages');
  },
};

/** 120 are unread; the page caps what it shows. */
export const NinetyNinePlus: Story = {
  args: { visitor: 'busy' },
  play: async (context) => {
    const story = readClient(context);
    await story.isTitled('Messages (99+ unread)');
    await expect(context.args.onCount).toHaveBeenCalledWith(120);
  },
};

/** 25 messages, page by page. */
export const Paging: Story = {
  args: { visitor: 'paging' },
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('10 messages');
    story.press('more');
    await story.reaches('20 messages');
    story.press('more');
    await story.reaches('25 messages');
    await expect(story.titles()).toEqual(Array.from({ length: 25 }, (_, index) => `Message ${25 - index} of 25`));
  },
};

/** All of them, by `for await`. */
export const AllPages: Story = {
  args: { visitor: 'paging', pageSize: 4 },
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('4 messages');
    story.press('all');
    await story.reaches('25 messages');
    await expect(answersOf('getInboxMessages')).toEqual(Array(1 + 7).fill(200));
  },
};

/** Its only message is too old to be shown. */
export const MessageExpired: Story = {
  args: { visitor: 'expired' },
  play: async (context) => {
    await readClient(context).reaches('no messages');
    await expect(await rowsOf<{ contactId: number }>('messages')).toContainEqual(
      expect.objectContaining({ contactId: 505 }),
    );
  },
};

/** What was shown counts as opened, also at the vendor. */
export const Opened: Story = {
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('3 messages');
    story.press('open all shown');
    await story.isTitled('Messages');
    await waitFor(() => expect(story.list().querySelectorAll('[data-new]')).toHaveLength(0));
    await expect(answersOf('updateInboxMessagesStatus')).toEqual([200]);
  },
};

/** All 120 are marked as read in one call. */
export const AllOpened: Story = {
  args: { visitor: 'busy' },
  play: async (context) => {
    const story = readClient(context);
    await story.isTitled('Messages (99+ unread)');
    story.press('mark all as read');
    await story.isTitled('Messages');
    await expect(answersOf('updateInboxMessagesStatus')).toEqual([200]);
  },
};

/** HTML that must not run, cleaned by `./html`: text markup and web links stay. */
export const HostileHtml: Story = {
  args: { visitor: 'hostile' },
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('3 messages');
    await expect(story.titles()).toContain('<img src=x onerror="globalThis.hacked=1">');
    await expect(story.list().querySelector('img, script, style, iframe, svg, math, form, input')).toBeNull();
    for (const element of story.list().querySelectorAll('*')) {
      await expect(element.getAttributeNames().filter((name) => /^on|style|target/.test(name))).toEqual([]);
    }
    for (const link of story.list().querySelectorAll('a[href]')) {
      await expect(link).toHaveAttribute('href', 'https://shop.example/');
    }
    await pause(300);
    await expect(globalThis).not.toHaveProperty('hacked');
  },
};

/** The same messages as words alone. */
export const HostileAsText: Story = {
  args: { visitor: 'hostile', draw: 'text' },
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('3 messages');
    await expect(story.list()).toHaveTextContent('Before after');
    await expect(story.list().querySelector('article div *')).toBeNull();
    await expect(globalThis).not.toHaveProperty('hacked');
  },
};

/** In Arabic, written from the right, in a page that is not. */
export const RightToLeft: Story = {
  args: { visitor: 'rtl' },
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('2 messages');
    for (const item of story.list().querySelectorAll('li')) {
      await expect(getComputedStyle(item).direction).toBe('rtl');
    }
  },
};

/** Nobody is signed in: `anonymous`, a count of 0, and the vendor is not asked. */
export const AnonymousVisitor: Story = {
  args: { visitor: 'anonymous' },
  play: async (context) => {
    const story = readClient(context);
    await story.fails('anonymous');
    await waitFor(() => expect(context.args.onCount).toHaveBeenCalledWith(0));
    await expect(answersOf('getAuthToken')).toEqual([]);
    await expect(context.args.onExchange).not.toHaveBeenCalled();
  },
};

/** Unknown to the vendor: the same, after an empty token. */
export const UnknownContact: Story = {
  args: { visitor: 'unknown' },
  play: async (context) => {
    const story = readClient(context);
    await story.fails('anonymous');
    await expect(answersOf('getAuthToken')).toContain(200);
    await expect(context.args.onExchange).not.toHaveBeenCalled();
  },
};

/** The shop's endpoint fails. */
export const ServerFails: Story = {
  args: { server: 'fails' },
  play: async (context) => readClient(context).fails('callback_failed'),
};

/** The shop's endpoint does not answer. */
export const ServerSilent: Story = {
  args: { server: 'silent', callbackTimeoutMs: 500 },
  play: async (context) => readClient(context).fails('callback_failed'),
};

/** The vendor invalidates all tokens: the next call is refused, renews its token and succeeds. */
export const TokenExpiredAndRenewed: Story = {
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('3 messages');
    await story.isTitled('Messages (2 unread)');
    story.press('tokens invalidated');
    await waitFor(async () => expect(await rowsOf('tokens')).toEqual([]));
    story.press('load');
    await waitFor(() => expect(answersOf('getInboxMessages')).toEqual([200, 401, 200]));
    await expect(answersOf('getAuthToken')).toEqual([200, 200]);
    await expect(context.args.onError).not.toHaveBeenCalled();
  },
};

/** Every token is refused: renewed once, then `unauthorized`. */
export const TokenRefused: Story = {
  args: { visitor: 'stale' },
  play: async (context) => {
    const story = readClient(context);
    await story.fails('unauthorized');
    await waitFor(() => expect(answersOf('getInboxMessages')).toEqual([401, 401]));
  },
};

/** 50 calls at once travel one after the other: each spends the token that the answer before it brought. */
export const FiftyAtOnce: Story = {
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('3 messages');
    await story.isTitled('Messages (2 unread)');
    story.press('50 at once');
    await story.reaches('50 answered');
    const chain = (context.args.onExchange as Mock<ClientArgs['onExchange']>).mock.calls;
    await expect(chain.length).toBeGreaterThanOrEqual(50 + 2);
    const [, ...spent] = chain.map(([token]) => token);
    await expect(spent).toEqual(chain.slice(0, -1).map(([, next]) => next));
    await expect(answersOf('getAuthToken')).toEqual([200]);
    await expect([...answersOf('getInboxMessages'), ...answersOf('getInboxMessagesCount')]).not.toContain(401);
  },
};

/** A message arrives: the next poll tells, five seconds later at most. */
export const MessageArrives: Story = {
  args: { visitor: 'empty' },
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('no messages');
    await waitFor(() => expect(context.args.onCount).toHaveBeenCalledWith(0));
    story.press('message arrives');
    await story.isTitled('Messages (1 unread)');
    story.press('load');
    await story.reaches('1 messages');
    await expect(story.titles()).toEqual(['Sent by the sandbox']);
  },
};

/** Somebody else signs in without a reload: nothing of the former visitor is kept. */
export const VisitorChanged: Story = {
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('3 messages');
    await story.isTitled('Messages (2 unread)');
    story.press('somebody else signs in');
    await story.reaches('10 messages');
    await story.isTitled('Messages (20 unread)');
    await expect(answersOf('getAuthToken')).toEqual([200, 200]);
  },
};

/** 429: `rate_limited`, and trying later works. */
export const SlowedDown: Story = {
  args: { fault: 'slow down' },
  play: async (context) => {
    const story = readClient(context);
    await story.fails('rate_limited', { retryable: true, status: 429 });
    story.press('load');
    await story.reaches('3 messages');
  },
};

/** 503: `http`, which spends no token. */
export const VendorFails: Story = {
  args: { fault: 'server error' },
  play: async (context) => {
    const story = readClient(context);
    await story.fails('http', { retryable: true, status: 503 });
    story.press('load');
    await story.reaches('3 messages');
    await expect(answersOf('getAuthToken')).toEqual([200]);
  },
};

/** The connection breaks. */
export const ConnectionBroken: Story = {
  args: { fault: 'broken connection' },
  play: async (context) => {
    const story = readClient(context);
    await story.fails('network', { retryable: true });
    story.press('load');
    await story.reaches('3 messages');
  },
};

/** Half an answer: the next call goes on. */
export const AnswerBroken: Story = {
  args: { fault: 'broken answer' },
  play: async (context) => {
    const story = readClient(context);
    await story.fails('network', { retryable: true });
    story.press('load');
    await story.reaches('3 messages');
  },
};

/** The vendor does not answer in time. */
export const TimedOut: Story = {
  args: { fault: 'silence', timeoutMs: 600 },
  play: async (context) => {
    const story = readClient(context);
    await story.fails('timeout', { retryable: true });
    story.press('load');
    await story.reaches('3 messages');
  },
};

/** The page aborts a call. */
export const Aborted: Story = {
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('3 messages');
    story.press('abort');
    await story.fails('aborted');
    story.press('load');
    await story.reaches('3 messages');
  },
};

/** Destroyed: later calls fail, and nobody is told anything. */
export const Destroyed: Story = {
  play: async (context) => {
    const story = readClient(context);
    await story.reaches('3 messages');
    await story.isTitled('Messages (2 unread)');
    story.press('destroy');
    await story.reaches('destroyed');
    story.press('load');
    await story.fails('destroyed');
  },
};

function readClient({ canvasElement, args }: { canvasElement: HTMLElement; args: ClientArgs }) {
  const page = within(canvasElement);
  const list = () => page.getByRole('list', { name: 'Inbox' });
  return {
    page,
    list,
    titles: () => [...list().querySelectorAll('h3')].map(({ textContent }) => textContent),
    press: (name: string) => page.getByRole('button', { name }).click(),
    async reaches(state: string) {
      await waitFor(() => expect(page.getByRole('status')).toHaveTextContent(state));
    },
    async isTitled(text: string) {
      await waitFor(() => expect(page.getByRole('heading', { level: 2 }).textContent).toBe(text));
    },
    async fails(code: string, more: { retryable?: boolean; status?: number } = {}) {
      await waitFor(() => expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ code, ...more })));
      await expect(page.getByRole('list', { name: 'Messages' })).toHaveTextContent(code);
    },
  };
}
