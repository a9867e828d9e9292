import { describe, expect, it, vi } from 'vitest';
import { createMomentsApp } from '../src/infobip/pages/moments/moments-app.ts';
import { fieldsOf, sampleFields, validateFields } from '../src/infobip/pages/moments/validate.ts';
import type { SituationId } from '../src/infobip/pages/embeddable/situations.ts';
import { PortalRefusal } from '../src/infobip/pages/embeddable/actions.ts';
import {
  campaign,
  cart,
  expired,
  forbidden,
  openPortal,
  playPortal,
  welcome,
  type PortalOpening,
} from './support/infobip-portal.ts';

async function open(opening: PortalOpening = {}) {
  const opened = openPortal('moments', opening);
  const app = createMomentsApp(opened.portal);
  await app.start();
  return { ...opened, app };
}

describe('the wizard', () => {
  it('goes through the steps of a use case and activates it', async () => {
    const { app, portal, told, vendor } = await open();
    app.configure('abandoned-cart');
    expect(app.state).toMatchObject({ view: 'wizard', stepIndex: 0, fields: { sender: 'Acme', url: '', hours: '4' } });
    app.type('url', ' https://shop.example/cart ');
    app.next();
    expect(app.state.stepIndex).toBe(1);
    app.next();
    expect(app.state.stepIndex).toBe(2);
    await app.save();
    expect(vendor.inputsOf('activate-use-case')).toEqual([
      {
        session: 'session-1',
        useCase: 'abandoned-cart',
        fields: { sender: 'Acme', url: 'https://shop.example/cart', hours: '4', note: '' },
      },
    ]);
    expect(told).toEqual([
      { type: 'ready', embeddingId: 4711 },
      { type: 'campaign.activated', campaignId: 200000000000009, useCase: 'abandoned-cart' },
    ]);
    expect(app.state).toMatchObject({ view: 'campaign', useCaseId: 'abandoned-cart' });
    expect(app.current()?.campaign?.campaignId).toBe(200000000000009);
    expect(portal.state).toMatchObject({ busy: false, notice: 'Abandoned cart is active.' });
  });

  it('does not let an incomplete step pass, and the focus goes to what is wrong', async () => {
    const { app, portal } = await open();
    app.configure('abandoned-cart');
    app.next();
    expect(app.state).toMatchObject({ stepIndex: 0, errors: { url: 'Address is needed.' } });
    expect(portal.state.focus.id).toBe('field-url');
    app.type('url', 'shop.example');
    expect(app.state.errors).toEqual({});
    app.next();
    expect(app.state.errors).toEqual({ url: 'Address must be an address that begins with https:// or http://.' });
  });

  it('moves the focus to the heading at every step, forth and back', async () => {
    const { app, portal } = await open();
    app.configure('abandoned-cart');
    app.type('url', 'https://shop.example');
    const asked = portal.state.focus.asked;
    app.next();
    app.back();
    expect(portal.state.focus).toEqual({ id: 'view-title', asked: asked + 2 });
    expect(app.state).toMatchObject({ stepIndex: 0, fields: { url: 'https://shop.example' } });
  });

  it('goes back to the step that is incomplete when something is wrong at the end', async () => {
    const { app, vendor } = await open();
    vendor.leave({});
    app.configure('abandoned-cart');
    app.type('url', 'https://shop.example');
    app.next();
    app.next();
    app.type('hours', 'many');
    await app.save();
    expect(app.state).toMatchObject({ stepIndex: 1, errors: { hours: 'Hours must be a number.' } });
    expect(vendor.inputsOf('activate-use-case')).toEqual([]);
  });

  it('counts a button that is pressed twice once', async () => {
    const { app, vendor } = await open();
    app.configure('abandoned-cart');
    app.type('url', 'https://shop.example');
    await Promise.all([app.save(), app.save()]);
    expect(vendor.inputsOf('activate-use-case')).toHaveLength(1);
  });

  it('shows a refusal that concerns the form alone, and tells nobody', async () => {
    const refusal = new PortalRefusal('invalid-input', 'sender: not yours');
    const { app, portal, types } = await open({ vendor: playPortal({ 'activate-use-case': () => refusal }) });
    await app.play('first-activation');
    expect(portal.state.problem).toEqual({ code: 'invalid-input', description: 'sender: not yours' });
    expect(types()).toEqual(['ready']);
  });

  it.each([
    ['forbidden', 'E403'],
    ['server-error', 'E500'],
    ['no-answer', 'E500'],
    ['not-found', 'E404'],
  ])('tells the host of the refusal %s as %s, and it can be tried again', async (code, told) => {
    let refusals = 1;
    const vendor = playPortal({
      'activate-use-case': () =>
        refusals-- > 0 ? new PortalRefusal(code, 'No.') : { ...cart, campaign: { ...campaign, campaignId: 7 } },
    });
    const { app, portal, ...host } = await open({ vendor });
    await app.play('first-activation');
    expect(host.told.at(-1)).toEqual({ type: 'error', code: told, description: 'No.' });
    expect(portal.state).toMatchObject({ phase: 'open', busy: false, problem: { code: told } });
    await app.play('first-activation');
    expect(host.told.at(-1)).toMatchObject({ type: 'campaign.activated', campaignId: 7 });
    expect(portal.state.problem).toBeUndefined();
  });
});

describe('a campaign', () => {
  it('is paused and resumed, and pausing is asked about first', async () => {
    const { app, portal, told, vendor } = await open();
    app.manage('welcome-series');
    app.ask('pause');
    expect(app.state.confirming).toBe('pause');
    expect(portal.state.focus.id).toBe('confirm-title');
    app.cancel();
    expect(app.state.confirming).toBeUndefined();
    expect(portal.state.focus.id).toBe('pause-button');
    expect(vendor.inputsOf('pause-campaign')).toEqual([]);
    app.ask('pause');
    await app.confirm();
    expect(app.current()?.campaign?.state).toBe('paused');
    await app.resume();
    expect(app.current()?.campaign?.state).toBe('active');
    expect(told.slice(1)).toEqual([
      { type: 'campaign.paused', campaignId: 200000000000001 },
      { type: 'campaign.updated', campaignId: 200000000000001 },
    ]);
  });

  it('is changed with what it has, and keeps its id', async () => {
    const { app, told, vendor } = await open();
    app.configure('welcome-series');
    expect(app.state.fields).toEqual({ name: 'Welcome' });
    app.type('name', 'Hello');
    app.next();
    await app.save();
    expect(vendor.inputsOf('update-campaign')).toEqual([
      { session: 'session-1', campaignId: 200000000000001, fields: { name: 'Hello' } },
    ]);
    expect(told.at(-1)).toEqual({ type: 'campaign.updated', campaignId: 200000000000001 });
  });

  it('is deleted, and the use case can be activated again', async () => {
    const { app, told } = await open();
    app.manage('welcome-series');
    app.ask('delete');
    await app.confirm();
    expect(app.state).toMatchObject({ view: 'list', confirming: undefined });
    expect(app.state.useCases.map(({ campaign: left }) => left)).toEqual([undefined, undefined]);
    expect(told.at(-1)).toEqual({ type: 'campaign.deleted', campaignId: 200000000000001 });
  });

  it('stays as it is, with the question, when it is refused', async () => {
    const { app, types } = await open({ vendor: playPortal({ 'delete-campaign': () => forbidden }) });
    app.manage('welcome-series');
    app.ask('delete');
    await app.confirm();
    expect(app.state).toMatchObject({ view: 'campaign', confirming: 'delete' });
    expect(types()).toEqual(['ready', 'error']);
  });

  it('shows new numbers as they come, and asks for them only where they are shown', async () => {
    const { app, vendor } = await open();
    await app.refresh();
    expect(vendor.inputsOf('read-analytics')).toEqual([]);
    app.manage('welcome-series');
    await app.refresh();
    expect(app.current()?.campaign?.analytics.accepted).toBe(99);
  });
});

describe('another link', () => {
  it('goes on in the wizard where the session ended, with what was typed', async () => {
    const vendor = playPortal({ 'activate-use-case': () => expired });
    const first = await open({ vendor });
    first.app.configure('abandoned-cart');
    first.app.type('url', 'https://shop.example/cart');
    first.app.next();
    first.app.type('hours', '12');
    await vi.waitFor(() => expect(vendor.position()).toMatchObject({ fields: { hours: '12' } }));
    await first.app.save();
    expect(first.types()).toEqual(['ready', 'session.expired']);
    expect(first.portal.state.phase).toBe('expired');
    const second = await open({ vendor });
    expect(second.app.state).toMatchObject({
      view: 'wizard',
      useCaseId: 'abandoned-cart',
      stepIndex: 1,
      fields: { sender: 'Acme', url: 'https://shop.example/cart', hours: '12', note: '' },
      resumed: true,
    });
    expect(second.types()).toEqual(['ready']);
  });

  it('shows the campaign again', async () => {
    const vendor = playPortal();
    const first = await open({ vendor });
    first.app.manage('welcome-series');
    await vi.waitFor(() => expect(vendor.position()).toEqual({ view: 'campaign', useCaseId: 'welcome-series' }));
    const second = await open({ vendor });
    expect(second.app.state).toMatchObject({ view: 'campaign', useCaseId: 'welcome-series' });
  });

  it.each([
    ['nothing', {}],
    ['a use case that is gone', { view: 'wizard', useCaseId: 'gone', stepIndex: 1 }],
    ['a campaign that was deleted', { view: 'campaign', useCaseId: 'abandoned-cart' }],
    ['nonsense', { view: 7, useCaseId: 'abandoned-cart' }],
  ])('shows the list where there is %s to go on with', async (_, position) => {
    const vendor = playPortal();
    vendor.leave(position);
    const { app } = await open({ vendor });
    expect(app.state).toMatchObject({ view: 'list', resumed: false });
  });

  it('reads a damaged position as far as it goes', async () => {
    const vendor = playPortal();
    vendor.leave({ view: 'wizard', useCaseId: 'abandoned-cart', stepIndex: 99, fields: { url: 7, hours: '5' } });
    const { app } = await open({ vendor });
    expect(app.state).toMatchObject({ stepIndex: 2, fields: { sender: 'Acme', url: '', hours: '5', note: '' } });
  });
});

describe('the sandbox', () => {
  it.each<[SituationId, string]>([
    ['first-activation', 'campaign.activated'],
    ['manage-update', 'campaign.updated'],
    ['manage-pause', 'campaign.paused'],
    ['manage-delete', 'campaign.deleted'],
  ])('plays the end user for %s', async (situation, type) => {
    const { app, types } = await open();
    expect(app.canPlay(situation)).toBe(true);
    await app.play(situation);
    expect(types()).toEqual(['ready', type]);
  });

  it('cannot play what there is nothing for', async () => {
    const { app, types } = await open();
    await app.play('manage-delete');
    expect(app.canPlay('manage-delete')).toBe(false);
    expect(app.canPlay('silent')).toBe(false);
    await app.play('manage-pause');
    expect(types()).toEqual(['ready', 'campaign.deleted']);
  });

  it('fills in what has no default, so that it is complete', () => {
    expect(validateFields(fieldsOf(cart), sampleFields(cart))).toEqual({});
    expect(validateFields(fieldsOf(welcome), sampleFields(welcome))).toEqual({});
    const { url, hours } = sampleFields(cart);
    expect({ url, hours }).toEqual({ url: 'https://shop.example', hours: '4' });
  });
});
