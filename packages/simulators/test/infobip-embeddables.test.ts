import { describe, expect, test } from 'vitest';
import type { PageActionShapes } from '../src/infobip/page-action-types.ts';
import { moments, readingKey, tenantKey, useDesk } from './support/infobip-desk.ts';

const desk = useDesk();

const open = (requestUri: string | undefined, product: 'moments' | 'answers' | 'conversations' = 'moments') =>
  desk().act('open-embedding', { product, ...(requestUri === undefined ? {} : { requestUri }) });
const load = async (requestUri: string, product = 'moments') =>
  (await desk().call('GET', `/embeddable/${product}`, { key: null, query: { request_uri: requestUri } })).status;
const tenant = { application_id: 'acme-shop', entity_id: 'tenant-42' };

describe('a link', () => {
  test('is not to be kept, lives 60 seconds and opens one page', async () => {
    const pushed = await desk().call('POST', '/embeddable/1/auth/par', { json: moments });
    expect(pushed).toMatchObject({ status: 201, headers: { 'cache-control': 'no-store' }, body: { expires_in: 60 } });
    const { request_uri: requestUri } = pushed.body as { request_uri: string };
    expect(requestUri).toMatch(/^urn:ietf:params:oauth:request_uri:\S+$/);
    expect(await load(requestUri)).toBe(200);
    expect(await open(requestUri)).toMatchObject({ kind: 'moments', embeddingId: 4711, scopes: moments.scopes });
    expect(await open(requestUri)).toMatchObject({ kind: 'problem', code: 'expired' });
    expect(await load(requestUri)).toBe(410);
  });

  test('is used up by a second load, even when the first page never asked', async () => {
    const requestUri = await desk().push(moments);
    expect(await load(requestUri)).toBe(200);
    expect(await load(requestUri)).toBe(410);
    expect(await open(requestUri)).toMatchObject({ kind: 'problem', code: 'expired' });
  });

  test('expires, at its second', async () => {
    const [early, late] = [await desk().push(moments), await desk().push(moments)];
    await desk().world.clock.advance(59_999);
    expect(await open(early)).toMatchObject({ kind: 'moments' });
    await desk().world.clock.advance(1);
    expect(await load(late)).toBe(410);
    expect(await open(late)).toMatchObject({ kind: 'problem', code: 'expired' });
  });

  test('takes the number of the embedding as text', async () => {
    const requestUri = await desk().push({ ...moments, embedding_id: '4711' });
    expect(await open(requestUri)).toMatchObject({ kind: 'moments', embeddingId: '4711' });
  });

  test('cannot be used for what it is not', async () => {
    expect(await open(undefined)).toMatchObject({ kind: 'problem', code: 'E400' });
    expect((await desk().call('GET', '/embeddable/moments', { key: null })).status).toBe(400);
    const ofAnswers = await desk().push({ scopes: ['answers:manage', 'voice-message:manage'] });
    expect(await load(ofAnswers)).toBe(403);
    expect(await open(ofAnswers)).toMatchObject({ kind: 'problem', code: 'E403' });
    const taken = await desk().push(moments);
    await (await desk().state()).keys.update('sandbox-infobip-key', { scopes: ['account-management:manage'] });
    expect(await open(taken)).toMatchObject({ kind: 'problem', code: 'E403' });
  });

  test('leads nowhere when its embedding is gone, or the portal fails', async () => {
    const requestUri = await desk().push(moments);
    desk().settings.portalFails = 'opening';
    expect(await open(requestUri)).toMatchObject({ kind: 'problem', code: 'E500' });
    desk().settings.portalFails = 'no';
    (await desk().state()).embeddings.delete('4711');
    expect(await load(requestUri)).toBe(404);
    expect(await open(requestUri)).toMatchObject({ kind: 'problem', code: 'E404' });
  });
});

describe('the wizard', () => {
  const useCases = async (json: Record<string, unknown> = moments, key?: string) => {
    const opened = await open(await desk().push(json, key));
    if (opened.kind !== 'moments') throw new Error(`It is ${opened.kind}.`);
    return opened.useCases.map(
      ({ id, campaign }) => `${id} ${campaign ? `${campaign.campaignId} ${campaign.state}` : '-'}`,
    );
  };

  test('shows what is activated, and to each tenant its own', async () => {
    expect(await useCases()).toEqual([
      'abandoned-cart 200000000000001 active',
      'welcome-series 200000000000002 paused',
      'win-back -',
    ]);
    const ofTenant = ['abandoned-cart -', 'welcome-series 200000000000003 active', 'win-back -'];
    expect(await useCases({ ...moments, ...tenant })).toEqual(ofTenant);
    // A linked key adds its pair by itself.
    expect(await useCases(moments, tenantKey)).toEqual(ofTenant);
    expect(await useCases({ ...moments, ...tenant, entity_id: 'tenant-43' })).toEqual([
      'abandoned-cart -',
      'welcome-series -',
      'win-back -',
    ]);
  });

  test('a linked key that forces puts its pair in place of what was given', async () => {
    const { keys } = await desk().state();
    const platform = { applicationId: 'acme-shop', entityId: 'tenant-42', action: 'FORCE' as const };
    await keys.update(tenantKey, { platform });
    const opened = await open(await desk().push({ ...moments, ...tenant, entity_id: 'tenant-43' }, tenantKey));
    expect(opened).toMatchObject({ tenant: { applicationId: 'acme-shop', entityId: 'tenant-42' } });
  });

  test('activates, changes, pauses, resumes and deletes, and flows go with it', async () => {
    const session = await desk().openWizard();
    const add = async (campaignId: number) => {
      const json = { participants: [{ identifyBy: { identifier: 'ann@example.test', type: 'EMAIL' } }] };
      return (await desk().call('POST', `/moments/1/flows/${campaignId}/participants`, { json })).status;
    };
    const activated = await desk().act('activate-use-case', { session, useCase: 'win-back', fields: { voucher: 'V' } });
    const { campaignId } = activated.campaign;
    expect(activated.campaign).toMatchObject({ state: 'active', fields: { name: 'Win back', voucher: 'V', note: '' } });
    expect(campaignId).toBeGreaterThan(200_000_000_000_003);
    expect(await desk().act('activate-use-case', { session, useCase: 'win-back', fields: {} })).toMatchObject({
      code: 'active-already',
    });
    expect(await add(campaignId)).toBe(200);
    await desk().world.clock.advance(1000);
    expect(await desk().act('read-analytics', { session, campaignId })).toMatchObject({
      received: 1,
      pending: 0,
      accepted: 1,
      rejected: 0,
      active: 1,
    });
    const changed = await desk().act('update-campaign', { session, campaignId, fields: { name: 'Back' } });
    expect(changed.campaign.fields).toMatchObject({ name: 'Back', voucher: 'V' });
    expect((await desk().act('pause-campaign', { session, campaignId })).campaign.state).toBe('paused');
    expect(await add(campaignId)).toBe(404);
    expect((await desk().act('resume-campaign', { session, campaignId })).campaign.state).toBe('active');
    expect(await add(campaignId)).toBe(200);
    expect(await desk().act('delete-campaign', { session, campaignId })).not.toHaveProperty('campaign');
    expect(await add(campaignId)).toBe(404);
    expect(await desk().act('pause-campaign', { session, campaignId })).toMatchObject({ code: 'not-found' });
  });

  test('counts by day and by reason', async () => {
    const session = await desk().openWizard();
    const analytics = await desk().act('read-analytics', { session, campaignId: 200_000_000_000_001 });
    expect(analytics).toMatchObject({ received: 12, accepted: 9, rejections: { REJECTED_PERSON_IN_FLOW: 3 } });
    expect(analytics.perDay).toHaveLength(7);
    expect(analytics.perDay.map(({ accepted }) => accepted).reduce((sum, each) => sum + each)).toBe(9);
  });

  test.each([
    [{ name: ' ' }, 'Name of the campaign is missing.'],
    [{ delayHours: 'soon' }, 'Hours to wait must be a number.'],
    [{ cartUrl: 'javascript:alert(1)' }, 'Address of the cart must be an address'],
    [{ sender: 'Nobody' }, 'Sender must be one of Acme, 447415774332.'],
  ])('refuses %o', async (fields, message) => {
    const session = await desk().openWizard({ ...moments, ...tenant });
    const refused = await desk().act('activate-use-case', { session, useCase: 'abandoned-cart', fields });
    expect(refused).toMatchObject({ code: 'invalid-input', error: expect.stringContaining(message) as string });
  });

  test('lets nobody activate with a link to read, or while the service fails', async () => {
    const reading = await desk().openWizard({ embedding_id: 4711, scopes: ['flow:read'] }, readingKey);
    const input = { useCase: 'win-back', fields: {} };
    expect(await desk().act('activate-use-case', { session: reading, ...input })).toMatchObject({ code: 'forbidden' });
    const session = await desk().openWizard();
    desk().settings.portalFails = 'activation';
    expect(await desk().act('activate-use-case', { session, ...input })).toMatchObject({ code: 'server-error' });
    desk().settings.portalFails = 'no';
    expect(await desk().act('activate-use-case', { session, ...input })).toMatchObject({ id: 'win-back' });
  });

  test('loses its session after a while, and goes on where it was with another link', async () => {
    desk().settings.pageSessionSeconds = 120;
    const session = await desk().openWizard();
    await desk().act('save-position', { session, position: { useCase: 'win-back', step: 1 } });
    await desk().world.clock.advance(119_000);
    expect(await desk().act('check-session', { session })).toEqual({ alive: true, expiresInSeconds: 1 });
    await desk().world.clock.advance(1000);
    expect(await desk().act('check-session', { session })).toEqual({ alive: false, expiresInSeconds: 0 });
    expect(await desk().act('resume-position', { session })).toMatchObject({ code: 'session-expired' });
    const next = await desk().openWizard();
    expect(await desk().act('resume-position', { session: next })).toEqual({
      position: { useCase: 'win-back', step: 1 },
    });
    const ofTenant = await desk().openWizard({ ...moments, ...tenant });
    expect(await desk().act('resume-position', { session: ofTenant })).toEqual({ position: null });
  });

  test('a trigger ends links and sessions', async () => {
    const [session, requestUri] = [await desk().openWizard(), await desk().push(moments)];
    expect((await desk().world.trigger('infobip', 'link.expired')).summary).toBe('1 links have expired.');
    expect((await desk().world.trigger('infobip', 'pageSession.expired')).summary).toBe('1 sessions are over.');
    expect(await desk().act('check-session', { session })).toMatchObject({ alive: false });
    expect(await open(requestUri)).toMatchObject({ code: 'expired' });
  });
});

test('the builder keeps bots by tenant and counts their versions', async () => {
  const scopes = ['answers:manage', 'voice-message:manage'];
  const opened = await open(await desk().push({ scopes }), 'answers');
  if (opened.kind !== 'answers') throw new Error(`It is ${opened.kind}.`);
  const { session, bots } = opened;
  expect(bots).toMatchObject([{ id: 'bot-1', version: 1 }]);
  const steps = [{ id: 's', kind: 'message' as const, text: 'Hi' }];
  const added = await desk().act('save-bot', { session, name: 'New', steps });
  expect(await desk().act('save-bot', { session, id: added.id, name: 'Newer', steps })).toMatchObject({ version: 2 });
  expect((await desk().act('list-bots', { session })).bots.map(({ name }) => name)).toEqual(['Opening hours', 'Newer']);
  expect(await desk().act('activate-use-case', { session, useCase: 'win-back', fields: {} })).toMatchObject({
    code: 'forbidden',
  });
  expect(await open(await desk().push({ scopes, ...tenant }), 'answers')).toMatchObject({ bots: [] });
});

test('the inbox shows the tenant’s conversations, and replies are told', async () => {
  const opened = await open(await desk().push({ scopes: ['conversations:manage'] }), 'conversations');
  if (opened.kind !== 'conversations') throw new Error(`It is ${opened.kind}.`);
  const { session, conversations } = opened;
  expect(conversations.map(({ customer }) => customer)).toEqual(['Ann Lee', 'Cleo Roux']);
  const conversationId = conversations[0]?.id ?? '';
  await desk().act('reply-to-conversation', { session, conversationId, text: 'On its way.' });
  const { messages } = await desk().act('list-messages', { session, conversationId });
  expect(messages.at(-1)).toMatchObject({ direction: 'OUTBOUND', authorType: 'AGENT', text: 'On its way.' });
  expect(desk().drain()).toEqual(['OUTBOUND_MESSAGE']);
  const { body } = await desk().call('GET', `/ccaas/1/conversations/${conversationId}/messages`, {
    query: { orderBy: 'id:desc', limit: '1' },
  });
  expect(body).toMatchObject({ messages: [{ content: { text: 'On its way.' } }], pagination: { totalItems: 4 } });
});

test.each<[keyof PageActionShapes, object]>([
  ['open-embedding', { product: 'else' }],
  ['activate-use-case', { session: 's', useCase: 'win-back', fields: { name: 1 } }],
  ['pause-campaign', { session: 's', campaignId: '1' }],
  ['save-bot', { session: 's', name: 'n', steps: [{ id: 1 }] }],
  ['save-position', { session: 's', position: [] }],
])('%s refuses %o', async (name, input) => {
  expect(await desk().act(name, input as never)).toMatchObject({ code: 'invalid-input' });
});
