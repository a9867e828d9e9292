import { afterEach, describe, expect, it } from 'vitest';
import { ActionRefusal } from '../../src/pages/page-actions.ts';
import { orders, playExchangePortal } from '../support/infobip-exchange-portal.ts';
import { closePages, openPortalPage, openSignInPage, type ShownPage } from './infobip-portal-page.ts';

afterEach(() => {
  closePages();
  localStorage.clear();
});

const search = '?client_id=abc&redirect_uri=https%3A%2F%2Fapp.example%2Forders%3Fa%3D1';
const listedOrders = () => {
  const vendor = playExchangePortal();
  vendor.list({ id: 'app-1', name: 'Orders', worksWith: ['answers'], isInstalled: true, hasConfiguration: false });
  return vendor;
};

describe('the portal', () => {
  it('shows who is signed in, and where somebody is', async () => {
    const portal = await openPortalPage({ hash: '#/marketplace' });
    expect(portal.find('.account').textContent).toContain('agent.smith');
    expect(portal.find('nav [aria-current]').textContent).toBe('Marketplace');
    expect(portal.title()).toBe('Marketplace');
    expect(portal.page.title).toBe('Marketplace – Infobip');
    expect(portal.page.activeElement).toBe(portal.page.body);
  });

  it('moves the focus to the heading of each section', async () => {
    const portal = await openPortalPage();
    await portal.press('Conversations');
    await expect.poll(() => portal.title()).toBe('Conversations');
    expect(portal.page.activeElement).toBe(portal.find('#view-title'));
    await portal.press('Developer area');
    await expect.poll(() => portal.title()).toBe('Developer area');
    expect(portal.page.activeElement).toBe(portal.find('#view-title'));
  });

  it('skips to the content without leaving the place', async () => {
    const portal = await openPortalPage({ hash: '#/marketplace/my-apps' });
    await portal.press('Skip to the content');
    expect(portal.page.activeElement).toBe(portal.find('#view-title'));
    expect(portal.page.location.hash).toBe('#/marketplace/my-apps');
  });

  it('says why it cannot be opened', async () => {
    const refusal = new ActionRefusal('no-answer', 'The portal cannot be reached.');
    const portal = await openPortalPage({ vendor: playExchangePortal({ 'open-portal': () => refusal }) });
    expect(portal.title()).toBe('The portal cannot be opened');
    expect(portal.problem()).toBe('The portal cannot be reached.');
    expect(portal.named('Try again')).toBeTruthy();
  });
});

describe('the developer area', () => {
  it('makes an app from what is filled in', async () => {
    const portal = await openPortalPage();
    await portal.press('Create an app');
    await expect.poll(() => portal.title()).toBe('New app');
    await portal.press('Save');
    expect(portal.page.activeElement).toBe(portal.find('#app-name'));
    expect(portal.find('#app-name-error').textContent).toBe('An app needs a name.');
    await portal.type('#app-name', 'Tables');
    expect(portal.page.querySelector('#app-name-error')).toBeNull();
    expect(portal.page.querySelector('#manifest-flow')).toBeNull();
    portal.find('#works-with-flow').click();
    await expect.poll(() => portal.page.querySelector('#manifest-flow')).not.toBeNull();
    await portal.type('#manifest-flow', '{ "functions": [] }');
    await portal.type('#redirect-url', 'https://tables.example/');
    await portal.press('Save');
    await expect.poll(() => portal.said()).toBe('Tables is saved.');
    expect(portal.title()).toBe('Developer area');
    expect(portal.page.activeElement).toBe(portal.find('#view-title'));
    expect(portal.vendor.inputsOf('create-app')).toEqual([
      {
        name: 'Tables',
        worksWith: ['flow'],
        manifests: { flow: '{ "functions": [] }' },
        redirectUrl: 'https://tables.example/',
      },
    ]);
    expect(portal.find('[data-app=app-2] h2').textContent.trim()).toBe('Tables');
  });

  it('shows beside a manifest what is wrong, and leads there', async () => {
    const portal = await openPortalPage({ hash: '#/developer/app-1' });
    const area = portal.find('#manifest-answers') as HTMLTextAreaElement;
    expect(area.ariaInvalid).toBe('false');
    await portal.type('#manifest-answers', 'functions:\n  - uri: wrong\n');
    await expect.poll(() => area.ariaInvalid).toBe('true');
    expect(portal.find('#manifest-answers-verdict').textContent).toBe('One thing is wrong:');
    const problem = portal.find('#manifest-answers-problem-0');
    expect(problem.innerText.replace(/\s+/gu, ' ')).toBe('Line 2, column 3 functions[0].uri: must be an address');
    problem.click();
    expect(portal.page.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart)).toBe('- uri: wrong\n');
    await portal.type('#manifest-answers', 'functions: []\n');
    await expect.poll(() => portal.page.querySelector('#manifest-answers-problem-0')).toBeNull();
  });

  it('brings a place far below into view', async () => {
    const line = 200;
    const far = () => ({ problems: [{ line, column: 1, path: '', message: 'is wrong' }] });
    const vendor = playExchangePortal({
      'check-manifest': far,
      'list-apps': () => ({ apps: [{ ...orders, manifests: { answers: '{}\n'.repeat(300) } }] }),
    });
    const portal = await openPortalPage({ hash: '#/developer/app-1', vendor });
    await expect.poll(() => portal.page.querySelector('#manifest-answers-problem-0')).not.toBeNull();
    const area = portal.find('#manifest-answers') as HTMLTextAreaElement;
    portal.find('#manifest-answers-problem-0').click();
    const height = (area.scrollHeight - 12) / 301;
    expect(area.scrollTop).toBeGreaterThan((line - 8) * height);
    expect(area.scrollTop).toBeLessThan(line * height);
  });

  it('leads who saves to what is wrong', async () => {
    const refusal = new ActionRefusal('invalid-manifest', 'The manifest of Answers is wrong.');
    const portal = await openPortalPage({
      hash: '#/developer/app-1',
      vendor: playExchangePortal({ 'update-app': () => refusal }),
    });
    await portal.type('#manifest-answers', 'wrong');
    await portal.press('Save');
    await expect.poll(() => portal.problem()).toBe('The manifest of Answers is wrong.');
    await expect.poll(() => portal.page.activeElement?.id).toBe('manifest-answers-problem-0');
  });

  it('keeps secrets out of the page until they are asked for', async () => {
    const portal = await openPortalPage();
    await portal.press('View IDs of Orders');
    await expect.poll(() => portal.title()).toBe('IDs of Orders');
    expect(portal.page.body.innerHTML).not.toContain('secret-1');
    await portal.press('Copy the Client ID');
    expect(portal.copied).toEqual([orders.clientId]);
    expect(portal.said()).toBe('The Client ID is copied.');
    await portal.press('Show the secrets');
    await expect.poll(() => portal.find("[data-secret='Client secret']").textContent).toBe('secret-1');
    expect(portal.page.activeElement).toBe(portal.named('Hide the secrets'));
    await portal.press('Copy the Signing secret');
    expect(portal.copied.at(-1)).toBe('signing-1');
    await portal.press('Renew the signing secret');
    expect(portal.page.activeElement).toBe(portal.find('#question'));
    await portal.press('Renew it');
    await expect.poll(() => portal.find("[data-secret='Signing secret']").textContent).toBe('signing-2');
    await portal.press('Hide the secrets');
    expect(portal.page.body.innerHTML).not.toContain('secret-1');
  });

  it('asks before it deletes, and Escape keeps the app', async () => {
    const portal = await openPortalPage();
    await portal.press('Delete Orders');
    const question = portal.find('#question');
    expect(portal.page.activeElement).toBe(question);
    question.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await expect.poll(() => portal.page.activeElement?.id).toBe('delete-app-1');
    expect(portal.vendor.inputsOf('delete-app')).toEqual([]);
    await portal.press('Delete Orders');
    await portal.press('Delete it');
    await expect.poll(() => portal.page.querySelector('[data-app]')).toBeNull();
    expect(portal.said()).toBe('Orders is deleted.');
  });

  it('lists an app, which then is configured elsewhere', async () => {
    const portal = await openPortalPage();
    expect(portal.named('Configure Orders')).toBeTruthy();
    await portal.press('List Orders in the marketplace');
    await expect.poll(() => portal.find('.badge').textContent).toBe('In the marketplace');
    expect(() => portal.named('Configure Orders')).toThrow('There is no');
    await portal.press('Withdraw Orders from the marketplace');
    await expect.poll(() => portal.find('.badge').textContent).toBe('Private');
  });

  it('shows the configuration page of a private app', async () => {
    const portal = await openPortalPage();
    await portal.press('Configure Orders');
    await expect.poll(() => portal.page.querySelector('iframe')?.src).toBe('http://127.0.0.1:9/configuration?state=1');
    expect(portal.title()).toBe('Configure Orders');
  });
});

describe('the marketplace', () => {
  it('leads who adds an app to its configuration', async () => {
    const portal = await openPortalPage({ hash: '#/marketplace' });
    await portal.press('Add Tables');
    await expect.poll(() => portal.page.querySelector('iframe')?.src).toBe('http://127.0.0.1:9/configuration?state=1');
    expect(portal.title()).toBe('Configuration of Tables');
    expect(portal.said()).toBe('Tables is added.');
    expect(portal.page.activeElement).toBe(portal.find('#view-title'));
    await portal.press('My Apps');
    await expect.poll(() => portal.page.querySelectorAll('[data-app]').length).toBe(1);
    await portal.press('Open Tables');
    await expect.poll(() => portal.page.querySelector('iframe')?.src).toBe('http://127.0.0.1:9/configuration?state=2');
  });

  it('has in My Apps what was added, and removes it', async () => {
    const portal = await openPortalPage({ hash: '#/marketplace/my-apps', vendor: listedOrders() });
    expect([...portal.page.querySelectorAll('h2')].map(({ innerText }) => innerText.trim())).toEqual(['Orders']);
    expect(() => portal.named('Open Orders')).toThrow('There is no');
    await portal.press('Remove Orders');
    await portal.press('Remove it');
    await expect.poll(() => portal.find('main').innerText).toContain('You have added no app yet.');
  });
});

describe('Conversations', () => {
  const card = (portal: ShownPage) => portal.find('[data-card] iframe') as HTMLIFrameElement;
  const openTalk = (opening = {}) => openPortalPage({ hash: '#/conversations/talk-1', ...opening });

  it('shows the cards beside the conversation, in frames that may do no more than they need', async () => {
    const portal = await openPortalPage({ hash: '#/conversations' });
    portal.find('[data-conversation=talk-1]').click();
    await expect.poll(() => portal.title()).toBe('Ann: Delivery');
    expect(portal.page.querySelectorAll('[data-message]')).toHaveLength(1);
    expect(portal.find('[data-conversation=talk-1]').getAttribute('aria-current')).toBe('page');
    const { src, title, sandbox } = card(portal);
    expect(src).toBe('http://127.0.0.1:9/card/talk-1?state=1');
    expect(title).toBe('Orders');
    expect([...sandbox].sort()).toEqual(['allow-forms', 'allow-popups', 'allow-same-origin', 'allow-scripts']);
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
    expect(portal.page.activeElement).toBe(portal.find('#write-as-agent'));
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
        conversation: { ...talkOfAnn },
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
        conversation: { ...talkOfAnn },
        messages: [],
        cards: [{ appId: 'app-1', title: 'Orders', src: address }],
        pages: [],
      }),
    });
    const portal = await openTalk({ vendor });
    expect(portal.page.querySelector('iframe')).toBeNull();
    expect(portal.find('[data-card]').innerText).toContain('is no address of a website');
  });

  const talkOfAnn = {
    id: 'talk-1',
    topic: 'Delivery',
    customer: 'Ann',
    channel: 'SMS',
    status: 'OPEN',
    updatedAt: '2026-01-05T09:00:00.000Z',
  } as const;
});

describe('the login page', () => {
  it('says who asks, and signs in', async () => {
    const { find, press, left, vendor } = await openSignInPage(search);
    expect(find('main').innerText).toContain('https://app.example wants to know who you are');
    await press('Sign in');
    await expect.poll(() => left).toEqual(['http://127.0.0.1:9/?code=1']);
    expect(vendor.inputsOf('sign-in-to-app')).toEqual([
      { search, username: 'agent.smith', password: 'sandbox-password' },
    ]);
  });

  it('says at the fields what does not fit', async () => {
    const { find, press, type, left, page } = await openSignInPage(search);
    await type('#password', 'wrong');
    await press('Sign in');
    await expect.poll(() => find('[role=alert]').textContent.trim()).toBe('User name or password is wrong.');
    const field = find('#username');
    expect(field.ariaInvalid).toBe('true');
    expect(page.activeElement).toBe(field);
    expect(page.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain('is wrong');
    expect(left).toEqual([]);
  });

  it('needs one click the next time', async () => {
    const first = await openSignInPage(search);
    await first.press('Sign in');
    await expect.poll(() => first.left.length).toBe(1);
    closePages();
    const { press, left, page } = await openSignInPage(search);
    expect(page.querySelector('form')).toBeNull();
    await press('Continue as agent.smith');
    await expect.poll(() => left).toEqual(['http://127.0.0.1:9/?code=1']);
  });

  it('lets somebody else sign in', async () => {
    const first = await openSignInPage(search);
    await first.press('Sign in');
    await expect.poll(() => first.left.length).toBe(1);
    const { press, page } = await openSignInPage(search);
    await press('Somebody else');
    expect(page.activeElement?.id).toBe('username');
  });

  it('leads back who does not allow it', async () => {
    const { press, left } = await openSignInPage(search);
    await press('Do not allow');
    await expect.poll(() => left).toEqual(['http://127.0.0.1:9/?error=access_denied']);
  });
});

describe('every view', () => {
  const views: Record<string, (width: number) => Promise<ShownPage>> = {
    'list of apps': (width) => openPortalPage({ width }),
    'app that is about to be deleted': async (width) => {
      const portal = await openPortalPage({ width });
      await portal.press('Delete Orders');
      return portal;
    },
    'form with everything wrong': async (width) => {
      const wrong = { ...orders, manifests: { answers: 'wrong', conversations: 'wrong' } };
      const vendor = playExchangePortal({ 'list-apps': () => ({ apps: [wrong] }) });
      const portal = await openPortalPage({ width, hash: '#/developer/app-1', vendor });
      await expect.poll(() => portal.page.querySelectorAll('.problems').length).toBe(2);
      await portal.type('#app-name', '');
      await portal.type('#settings-url', 'nowhere');
      portal.find('#works-with-conversations').click();
      portal.find('#works-with-answers').click();
      await portal.press('Save');
      portal.find('#works-with-answers').click();
      await expect.poll(() => portal.page.querySelectorAll('.problems').length).toBe(1);
      return portal;
    },
    secrets: async (width) => {
      const portal = await openPortalPage({ width, hash: '#/developer/app-1/ids' });
      await portal.press('Show the secrets');
      await portal.press('Renew the signing secret');
      return portal;
    },
    configuration: (width) => openPortalPage({ width, hash: '#/developer/app-1/configuration' }),
    marketplace: (width) => openPortalPage({ width, hash: '#/marketplace', vendor: listedOrders() }),
    'My Apps': async (width) => {
      const portal = await openPortalPage({ width, hash: '#/marketplace/my-apps', vendor: listedOrders() });
      await portal.press('Remove Orders');
      return portal;
    },
    conversations: (width) => openPortalPage({ width, hash: '#/conversations' }),
    conversation: async (width) => {
      const portal = await openPortalPage({ width, hash: '#/conversations/talk-1' });
      await portal.press('Send');
      await portal.press('Orders: full page');
      return portal;
    },
    'sign in': async (width) => ({ ...(await openSignInPage(search, { width })), copied: [] }),
    'signed in before': async (width) => {
      const first = await openSignInPage(search);
      await first.press('Sign in');
      await expect.poll(() => first.left.length).toBe(1);
      return { ...(await openSignInPage(search, { width })), copied: [] };
    },
  };

  it.each(Object.keys(views))('%s is fit for everybody, from 320 px on', async (name) => {
    const open = views[name];
    if (!open) throw new Error(`No view ${name}.`);
    const narrow = await open(320);
    expect(narrow.page.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(await narrow.violations()).toEqual([]);
    closePages();
    localStorage.clear();
    const wide = await open(1280);
    expect(await wide.violations()).toEqual([]);
  });
});
