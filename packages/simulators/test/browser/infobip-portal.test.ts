import { afterEach, describe, expect, it } from 'vitest';
import { ActionRefusal } from '../../src/pages/page-actions.ts';
import { listedOrders, orders, playExchangePortal } from '../support/infobip-exchange-portal.ts';
import { closePages, openPortalPage } from './infobip-portal-page.ts';

afterEach(closePages);

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
    await portal.press('Publish');
    await expect.poll(() => portal.title()).toBe('Publish');
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

describe('Publish', () => {
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
    expect(portal.title()).toBe('Publish');
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
    await portal.press('View ID of Orders');
    await expect.poll(() => portal.title()).toBe('IDs of Orders');
    expect(portal.page.body.innerHTML).not.toContain('secret-1');
    await portal.press('Copy the Client ID');
    expect(portal.copied).toEqual([orders.clientId]);
    expect(portal.said()).toBe('The Client ID is copied.');
    await portal.press('Show the client secret');
    await expect.poll(() => portal.find("[data-secret='Client secret']").textContent).toBe('secret-1');
    expect(portal.page.activeElement).toBe(portal.named('Hide the client secret'));
    expect(portal.page.body.innerHTML).not.toContain('signing-1');
    await portal.press('All apps');
    await expect.poll(() => portal.title()).toBe('Publish');
    await portal.press('Edit Orders');
    await expect.poll(() => portal.page.querySelector('#security')).not.toBeNull();
    expect(portal.page.body.innerHTML).not.toContain('signing-1');
    await portal.press('Show the signing secret');
    await expect.poll(() => portal.page.querySelector("[data-secret='Signing secret']")).not.toBeNull();
    await portal.press('Copy the Signing secret');
    expect(portal.copied.at(-1)).toBe('signing-1');
    await portal.press('Renew the signing secret');
    expect(portal.page.activeElement).toBe(portal.find('#question'));
    await portal.press('Renew it');
    await expect.poll(() => portal.find("[data-secret='Signing secret']").textContent).toBe('signing-2');
    await portal.press('Hide the signing secret');
    expect(portal.page.body.innerHTML).not.toContain('signing-2');
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
