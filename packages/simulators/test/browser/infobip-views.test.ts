import { afterEach, describe, expect, it } from 'vitest';
import { expired, playPortal } from '../support/infobip-portal.ts';
import { closeFrames, open } from './infobip-frame.ts';

afterEach(closeFrames);

describe('the wizard', () => {
  it('moves the focus to the heading of each step and marks where it is', async () => {
    const frame = await open('moments');
    await frame.press('Set up Abandoned cart');
    expect(frame.title()).toBe('Abandoned cart: Message');
    expect(frame.page.activeElement).toBe(frame.find('#view-title'));
    await frame.type('#field-url', 'https://shop.example');
    await frame.press('Next');
    expect(frame.title()).toBe('Abandoned cart: Timing');
    expect(frame.find('[aria-current=step]').textContent).toBe('Timing');
    expect(frame.page.activeElement).toBe(frame.find('#view-title'));
    await frame.press('Next');
    expect(frame.find('.review').innerText).toContain('https://shop.example');
    await frame.press('Back');
    await frame.press('Back');
    expect((frame.find('#field-url') as HTMLInputElement).value).toBe('https://shop.example');
  });

  it('says at the field what is wrong', async () => {
    const frame = await open('moments');
    await frame.press('Set up Abandoned cart');
    await frame.press('Next');
    const field = frame.find('#field-url');
    expect(frame.page.activeElement).toBe(field);
    expect(field.ariaInvalid).toBe('true');
    expect(frame.find(`#${field.getAttribute('aria-describedby') ?? ''}`).textContent).toBe('Address is needed.');
    await frame.type('#field-url', 'https://shop.example');
    expect(field.ariaInvalid).toBe('false');
    expect(field.hasAttribute('aria-describedby')).toBe(false);
  });

  it('shows what the portal refused, where it is read aloud', async () => {
    const frame = await open('moments', {
      search: '?request_uri=urn&sandbox.scenario=refused-activation,first-activation',
    });
    await expect.poll(() => frame.find('[role=alert]').textContent.trim()).toContain('Insufficient permissions');
    await frame.press('Set up Abandoned cart');
    expect(frame.find('[role=alert]').textContent.trim()).toBe('');
  });
});

describe('a campaign', () => {
  it('shows its numbers, and new ones as they come', async () => {
    const frame = await open('moments', { lookEveryMs: 50 });
    await frame.press('Manage Welcome series');
    expect(frame.find('[data-total=Received]').textContent).toBe('12');
    expect(frame.find('main').innerText).toContain('REJECTED_PERSON_IN_FLOW');
    await expect.poll(() => frame.find('[data-total=Accepted]').textContent).toBe('99');
  });

  it('asks before it is deleted, and Escape keeps it', async () => {
    const frame = await open('moments');
    await frame.press('Manage Welcome series');
    await frame.press('Delete');
    const question = frame.find('#confirm-title');
    expect(frame.page.activeElement).toBe(question);
    question.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await expect.poll(() => frame.page.querySelector('#confirm-title')).toBeNull();
    expect(frame.page.activeElement).toBe(frame.find('#delete-button'));
    expect(frame.vendor.inputsOf('delete-campaign')).toEqual([]);
  });
});

describe('another link', () => {
  it('goes on in the frame where the session ended by itself', async () => {
    let alive = true;
    const vendor = playPortal({ 'check-session': () => ({ alive, expiresInSeconds: 0 }) });
    const first = await open('moments', { vendor, lookEveryMs: 50 });
    await first.press('Set up Abandoned cart');
    await first.type('#field-url', 'https://shop.example/half');
    await expect.poll(() => vendor.position()).toMatchObject({ fields: { url: 'https://shop.example/half' } });
    alive = false;
    await expect.poll(() => first.said()).toEqual(['ready', 'session.expired']);
    expect(first.button('Load again')).toBeTruthy();
    closeFrames();
    alive = true;
    const second = await open('moments', { vendor });
    expect(second.title()).toBe('Abandoned cart: Message');
    expect((second.find('#field-url') as HTMLInputElement).value).toBe('https://shop.example/half');
  });

  it('begins at the list for who went away', async () => {
    const vendor = playPortal();
    const first = await open('moments', { vendor });
    await first.press('Set up Abandoned cart');
    await expect.poll(() => vendor.position()).toMatchObject({ view: 'wizard' });
    closeFrames();
    await expect.poll(() => vendor.position()).toEqual({});
    expect((await open('moments', { vendor })).title()).toBe('Use cases');
  });
});

describe('the bot builder', () => {
  it('adds a bot', async () => {
    const frame = await open('answers');
    await frame.press('New bot');
    await frame.press('Save');
    expect(frame.page.activeElement).toBe(frame.find('#bot-name'));
    await frame.type('#bot-name', 'Greeter');
    await frame.type('#step-1-text', 'Hello');
    await frame.press('Add a step');
    expect(frame.page.activeElement).toBe(frame.find('#step-2-text'));
    await frame.type('#step-2-text', 'How are you?');
    await frame.press('Move step 2 up');
    await frame.press('Save');
    await expect.poll(() => frame.title()).toBe('Bots');
    expect(frame.vendor.inputsOf('save-bot')).toEqual([
      {
        session: 'session-1',
        name: 'Greeter',
        steps: [
          { id: 'step-2', kind: 'message', text: 'How are you?' },
          { id: 'step-1', kind: 'message', text: 'Hello' },
        ],
      },
    ]);
    expect(frame.find('[role=status]').textContent.trim()).toBe('Greeter is saved as version 2.');
  });
});

describe('the inbox', () => {
  it('shows a conversation and sends a reply', async () => {
    const senders = JSON.stringify([
      { number: '447', channel: 'SMS', label: 'Shop {metadata.name}', metadata: { name: 'north' } },
    ]);
    const frame = await open('conversations', { search: `?request_uri=urn&senders=${encodeURIComponent(senders)}` });
    expect(frame.find('main').innerText).toContain('Write from: Shop north (447)');
    frame.find('[data-conversation]').click();
    await expect.poll(() => frame.page.querySelectorAll('[data-message]').length).toBe(1);
    await frame.press('Send');
    expect(frame.page.activeElement).toBe(frame.find('#reply'));
    expect(frame.find('#reply-error').textContent).toBe('A reply needs a text.');
    await frame.type('#reply', 'On its way.');
    await frame.press('Send');
    await expect.poll(() => frame.page.querySelectorAll('[data-message]').length).toBe(2);
    expect((frame.find('#reply') as HTMLTextAreaElement).value).toBe('');
    expect(frame.vendor.inputsOf('reply-to-conversation')).toEqual([
      { session: 'session-1', conversationId: 'talk-1', text: 'On its way.' },
    ]);
  });
});

describe('every product', () => {
  it.each(['moments', 'answers', 'conversations'] as const)(
    '%s is no wider than a frame of 320 px',
    async (product) => {
      const { page } = await open(product, { width: 320 });
      expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );

  it.each(['moments', 'answers', 'conversations'] as const)('%s tells how high it is', async (product) => {
    const frame = await open(product);
    const height = () => Math.ceil(frame.page.body.getBoundingClientRect().height);
    await expect.poll(() => frame.heard.at(-1)).toMatchObject({ type: 'resize', height: height() });
    frame.find('details').setAttribute('open', '');
    const grown = height();
    await expect.poll(() => frame.heard.at(-1)).toMatchObject({ type: 'resize', height: grown });
  });

  it('leaves the sandbox’s strip out where the address says so', async () => {
    const { page } = await open('moments', { search: '?request_uri=urn&sandbox.controls=hidden' });
    expect(page.querySelector('.sandbox')).toBeNull();
  });

  it('says nothing more after the end', async () => {
    const vendor = playPortal({ 'pause-campaign': () => expired });
    const frame = await open('moments', { vendor });
    await expect.poll(() => frame.heard.map(({ type }) => type)).toContain('resize');
    frame.play('manage-pause');
    await expect.poll(() => frame.heard.at(-1)?.type).toBe('session.expired');
    const { length } = frame.heard;
    frame.frame.width = '400';
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(frame.heard).toHaveLength(length);
    expect(frame.find('[data-situation=manage-pause]')).toHaveProperty('disabled', true);
  });
});
