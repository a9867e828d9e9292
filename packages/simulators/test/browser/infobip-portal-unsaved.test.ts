import 'lit/directives/class-map.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Chatbot } from '../../src/infobip/exchange/portal-action-types.ts';
import { ActionRefusal } from '../../src/pages/page-actions.ts';
import { orderHelper, playDesigns } from '../support/infobip-exchange-designs.ts';
import type { PlayedPortal } from '../support/infobip-exchange-portal.ts';
import { closePages, openPortalPage, type ShownPage } from './infobip-portal-page.ts';

afterEach(closePages);

const open = (played: PlayedPortal = {}) =>
  openPortalPage({ hash: '#/answers/chatbot-1', vendor: playDesigns(played) });

/** The browser asks before the page goes when somebody prevents that. */
function isKept({ page }: ShownPage): boolean {
  const window = page.defaultView as Window & typeof globalThis;
  return !window.dispatchEvent(new window.Event('beforeunload', { cancelable: true }));
}

describe('who saves', () => {
  it('keeps the focus on the button, which is out of use meanwhile', async () => {
    const answer = Promise.withResolvers<Chatbot>();
    const portal = await open({ 'save-chatbot': () => answer.promise });
    const save = portal.named('Save') as HTMLButtonElement;
    portal.frame.focus();
    save.focus();
    await portal.press('Save');
    expect(save.ariaDisabled).toBe('true');
    expect(portal.page.activeElement).toBe(save);
    await portal.press('Save');
    expect(portal.said()).toBe('One moment: this is still being done.');
    answer.resolve({ ...orderHelper, version: 2 });
    await expect.poll(() => portal.said()).toBe('Order helper is saved as version 2.');
    expect(save.ariaDisabled).toBe('false');
    expect(portal.page.activeElement).toBe(save);
  });

  it('finds every button where it was while it is done', async () => {
    const answer = Promise.withResolvers<Chatbot>();
    const portal = await open({ 'save-chatbot': () => answer.promise });
    const topOf = () => portal.named('Save').getBoundingClientRect().top;
    const before = topOf();
    await portal.press('Save');
    expect(portal.said()).toBe('One moment …');
    expect(topOf()).toBe(before);
    answer.resolve({ ...orderHelper, version: 2 });
    await expect.poll(() => portal.said()).toBe('Order helper is saved as version 2.');
    expect(topOf()).toBe(before);
  });

  it('sees why it is refused, however far down the page they are', async () => {
    const refusal = new ActionRefusal('no-answer', 'The portal cannot be reached. Try again.');
    const portal = await open({ 'save-chatbot': () => refusal });
    portal.page.defaultView?.scrollTo(0, portal.page.documentElement.scrollHeight);
    await portal.press('Save');
    await expect.poll(() => portal.problem()).toBe('The portal cannot be reached. Try again.');
    const { top, bottom } = portal.find('[data-problem]').getBoundingClientRect();
    expect(portal.page.defaultView?.scrollY).toBeGreaterThan(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThan(700);
  });

  it('over what was changed elsewhere is told, and can load that', async () => {
    let chatbots = [orderHelper];
    const portal = await open({
      'list-chatbots': () => ({ chatbots, blocks: [] }),
      'save-chatbot': () => new ActionRefusal('changed', 'Order helper was changed meanwhile.'),
    });
    await portal.type('#design-name', 'Mine');
    chatbots = [{ ...orderHelper, name: 'Theirs', version: 2 }];
    await portal.press('Save');
    await expect.poll(() => portal.page.querySelector('[data-standing=outdated]')).not.toBeNull();
    expect(portal.find('.design-head').innerText).toContain('Made of version 1');
    await portal.press('Load what is saved');
    expect((portal.find('#design-name') as HTMLInputElement).value).toBe('Theirs');
    expect(portal.page.activeElement?.id).toBe('design-name');
    expect(portal.page.querySelector('[data-standing]')).toBeNull();
  });
});

describe('who leaves what is not saved', () => {
  it('is asked, and finds it as it was when they stay', async () => {
    const portal = await open();
    expect(isKept(portal)).toBe(false);
    await portal.type('#design-name', 'Half');
    expect(isKept(portal)).toBe(true);
    portal.frame.focus();
    portal.named('All bots').focus();
    await portal.press('All bots');
    await expect.poll(() => portal.page.activeElement?.textContent).toBe('Leave without saving?');
    await portal.press('Stay');
    await expect.poll(() => portal.page.location.hash).toBe('#/answers/chatbot-1');
    expect((portal.find('#design-name') as HTMLInputElement).value).toBe('Half');
    expect(portal.page.querySelector('dialog[open]')).toBeNull();
    expect(portal.page.activeElement).toBe(portal.named('All bots'));
  });

  it('can do nothing else until they have answered', async () => {
    const portal = await open();
    await portal.type('#design-name', 'Half');
    await portal.press('All bots');
    await expect.poll(() => portal.page.activeElement?.id).toBe('dialog-title');
    for (const name of ['Save', 'Publish']) {
      const control = portal.named(name);
      control.focus();
      expect(portal.page.activeElement).not.toBe(control);
      const { left, top } = control.getBoundingClientRect();
      expect(control.contains(portal.page.elementFromPoint(left + 5, top + 5))).toBe(false);
    }
    expect(await portal.violations()).toEqual([]);
  });

  it('stays by Escape, or by going back', async () => {
    const portal = await open();
    await portal.type('#design-name', 'Half');
    const dialog = portal.find('dialog') as HTMLDialogElement;
    await portal.press('All bots');
    await expect.poll(() => dialog.open).toBe(true);
    // What the browser does for the key.
    dialog.requestClose();
    await expect.poll(() => portal.page.location.hash).toBe('#/answers/chatbot-1');
    await portal.press('All bots');
    await expect.poll(() => dialog.open).toBe(true);
    portal.page.location.hash = '#/answers/chatbot-1';
    await expect.poll(() => dialog.open).toBe(false);
    expect((portal.find('#design-name') as HTMLInputElement).value).toBe('Half');
  });

  it('goes when they mean it', async () => {
    const portal = await open();
    await portal.type('#design-name', 'Half');
    await portal.press('All bots');
    await expect.poll(() => portal.page.querySelector('dialog[open]')).not.toBeNull();
    await portal.press('Leave');
    await expect.poll(() => portal.title()).toBe('Answers');
    expect(portal.page.location.hash).toBe('#/answers');
    expect(isKept(portal)).toBe(false);
  });

  it('may look into another section, and finds it as it was', async () => {
    const portal = await open();
    await portal.type('#design-name', 'Half');
    await portal.press('Run log');
    await expect.poll(() => portal.title()).toBe('Run log');
    expect(isKept(portal)).toBe(true);
    await portal.press('Answers');
    await expect.poll(() => portal.page.querySelector<HTMLInputElement>('#design-name')?.value).toBe('Half');
    expect(portal.page.querySelector('dialog[open]')).toBeNull();
  });
});
