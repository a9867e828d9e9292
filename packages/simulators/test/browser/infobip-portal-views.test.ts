import { afterEach, describe, expect, it } from 'vitest';
import { listedOrders, orders, playExchangePortal } from '../support/infobip-exchange-portal.ts';
import { ActionRefusal } from '../../src/pages/page-actions.ts';
import { closePages, openPortalPage, type ShownPage } from './infobip-portal-page.ts';

afterEach(closePages);

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
      await portal.press('Show the client secret');
      return portal;
    },
    'app that is edited, with its security': async (width) => {
      const portal = await openPortalPage({ width, hash: '#/developer/app-1' });
      await portal.press('Show the signing secret');
      await portal.press('Renew the signing secret');
      return portal;
    },
    'form with several refusals': async (width) => {
      const refusal = new ActionRefusal('invalid-manifest', 'answers, line 1: wrong\nflow, line 2: wrong');
      const vendor = playExchangePortal({ 'update-app': () => refusal });
      const portal = await openPortalPage({ width, hash: '#/developer/app-1', vendor });
      await portal.press('Save');
      await expect.poll(() => portal.page.querySelectorAll('[role=alert] li').length).toBe(2);
      return portal;
    },
    'form that somebody is about to leave': async (width) => {
      const portal = await openPortalPage({ width, hash: '#/developer/app-1' });
      await portal.type('#app-name', 'Half');
      await portal.press('All apps');
      await expect.poll(() => portal.page.activeElement?.id).toBe('dialog-title');
      return portal;
    },
    'form of an app that was changed elsewhere': async (width) => {
      let apps = [orders];
      const vendor = playExchangePortal({ 'list-apps': () => ({ apps }) });
      const portal = await openPortalPage({ width, hash: '#/developer/app-1', vendor, lookEveryMs: 20 });
      apps = [{ ...orders, version: 2 }];
      await expect.poll(() => portal.page.querySelector('[data-standing=outdated]')).not.toBeNull();
      return portal;
    },
    'app that is about to be withdrawn': async (width) => {
      const apps = [{ ...orders, access: 'listed', isInstalled: true } as const];
      const portal = await openPortalPage({ width, vendor: playExchangePortal({ 'list-apps': () => ({ apps }) }) });
      await portal.press('Withdraw Orders from the marketplace');
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
  };

  it.each(Object.keys(views))('%s is fit for everybody, from 320 px on', async (name) => {
    const open = views[name];
    if (!open) throw new Error(`No view ${name}.`);
    const narrow = await open(320);
    expect(narrow.page.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(await narrow.violations()).toEqual([]);
    closePages();
    const wide = await open(1280);
    expect(await wide.violations()).toEqual([]);
  });
});
