import { afterEach, describe, expect, it } from 'vitest';
import { playExchangePortal, talk } from '../support/infobip-exchange-portal.ts';
import { closePages, openPortalPage, type ShownPage } from './infobip-portal-page.ts';

afterEach(closePages);

describe('Conversations', () => {
  const card = (portal: ShownPage) => portal.find('[data-card] iframe') as HTMLIFrameElement;
  /** Settles once the conversation stands. */
  const openTalk = async (opening = {}) => {
    const portal = await openPortalPage({ hash: '#/conversations/talk-1', ...opening });
    await expect.poll(() => portal.page.querySelector('#write-as-agent')).not.toBeNull();
    return portal;
  };

  it('shows the cards beside the conversation, in frames that may do no more than they need', async () => {
    const portal = await openPortalPage({ hash: '#/conversations' });
    portal.find('[data-conversation=talk-1]').click();
    await expect.poll(() => portal.title()).toBe('Ann: Delivery');
    expect(portal.page.querySelectorAll('[data-message]')).toHaveLength(1);
    expect(portal.find('[data-conversation=talk-1]').getAttribute('aria-current')).toBe('page');
    const { src, title, sandbox } = card(portal);
    expect(src).toBe('http://127.0.0.1:9/card/talk-1?state=1');
    expect(title).toBe('Orders');
    expect([...sandbox].sort()).toEqual([
      'allow-forms',
      'allow-modals',
      'allow-popups',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(portal.find('[data-card]').innerText).toContain('From http://127.0.0.1:9');
  });

  it('keeps a frame as it is while the conversation is open, and makes it anew when it is opened again', async () => {
    const portal = await openTalk({ lookEveryMs: 50 });
    const first = card(portal);
    let loads = 0;
    first.addEventListener('load', () => (loads += 1));
    await expect.poll(() => loads).toBe(1);
    portal.vendor.arrive('Hello?');
    await expect.poll(() => portal.page.querySelectorAll('[data-message]').length).toBe(2);
    await portal.type('#write-as-agent', 'On its way.');
    await portal.press('Send');
    await expect.poll(() => portal.page.querySelectorAll('[data-message]').length).toBe(3);
    await portal.press('Orders: full page');
    expect(card(portal)).toBe(first);
    expect(first.isConnected).toBe(true);
    expect(loads).toBe(1);
    await portal.press('Load the cards again');
    await expect.poll(() => card(portal).src).toBe('http://127.0.0.1:9/card/talk-1?state=4');
    expect(first.isConnected).toBe(false);
    await portal.press('Marketplace');
    await expect.poll(() => portal.title()).toBe('Marketplace');
    await portal.press('Conversations');
    await expect.poll(() => portal.page.querySelector('[data-conversation=talk-1]')).not.toBeNull();
    portal.find('[data-conversation=talk-1]').click();
    await expect
      .poll(() => portal.page.querySelector<HTMLIFrameElement>('[data-card] iframe')?.src)
      .toContain('state=7');
  });

  it('writes as the agent, and as the customer', async () => {
    const portal = await openTalk();
    await portal.press('Send');
    await expect.poll(() => portal.page.activeElement?.id).toBe('write-as-agent');
    expect(portal.find('#write-as-agent-error').textContent).toBe('A message needs a text.');
    await portal.type('#write-as-agent', 'On its way.');
    await portal.press('Send');
    await expect.poll(() => portal.said()).toBe('Your message is sent.');
    expect((portal.find('#write-as-agent') as HTMLTextAreaElement).value).toBe('');
    expect(portal.find('.sandbox h2').textContent).toBe('Played by the sandbox');
    await portal.type('#write-as-customer', 'Thanks!');
    await portal.press('Send as the customer');
    await expect.poll(() => portal.said()).toBe('The customer has written.');
    expect([...portal.page.querySelectorAll('[data-message]')].map(({ className }) => className)).toEqual([
      '',
      'ours',
      '',
    ]);
  });

  it('opens full pages one at a time, each kept as it was left', async () => {
    const two = {
      'open-desk-conversation': () => ({
        conversation: talk,
        messages: [],
        cards: [],
        pages: ['A', 'B'].map((title) => ({ appId: title, title, src: `http://127.0.0.1:9/${title}` })),
      }),
    };
    const portal = await openTalk({ vendor: playExchangePortal(two) });
    expect(portal.find('main').innerText).toContain('No app shows a card here.');
    expect(portal.page.querySelector('iframe')).toBeNull();
    await portal.press('B: full page');
    const frame = portal.find('#full-page-B iframe');
    await portal.press('A: full page');
    expect(portal.find('#full-page-B').hidden).toBe(true);
    expect(portal.find('#full-page-A').hidden).toBe(false);
    expect(portal.named('A: full page').ariaExpanded).toBe('true');
    expect(portal.find('#full-page-B iframe')).toBe(frame);
    await portal.press('A: full page');
    expect(portal.find('#full-page-A').hidden).toBe(true);
  });

  it('shows no card that would run as a part of the portal', async () => {
    const address = 'javascript:parent.document.title="taken"';
    const vendor = playExchangePortal({
      'open-desk-conversation': () => ({
        conversation: talk,
        messages: [],
        cards: [{ appId: 'app-1', title: 'Orders', src: address }],
        pages: [],
      }),
    });
    const portal = await openTalk({ vendor });
    expect(portal.page.querySelector('iframe')).toBeNull();
    expect(portal.find('[data-card]').innerText).toContain('is no address of a website');
  });
});
