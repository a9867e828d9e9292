/** Every situation of the contract is brought about, and what the frame then says is what the contract says. */
import type { ChannelContract } from '@embedworks/contracts';
import { channels } from '@embedworks/contracts/infobip/channels';
import * as validators from '@embedworks/contracts/infobip/message-validators';
import { afterEach, describe, expect, test } from 'vitest';
import { PortalRefusal } from '../../src/infobip/pages/embeddable/actions.ts';
import type { PageActionShapes } from '../../src/infobip/page-action-types.ts';
import { opened, playPortal, welcome } from '../support/infobip-portal.ts';
import { closeFrames, open, type Frame } from './infobip-frame.ts';

afterEach(closeFrames);

const fresh = '?request_uri=urn%3Afresh';
const withX = { tenant: { applicationId: 'acme-shop', entityId: 'tenant-42' } };
const refusing = (answer: PageActionShapes['open-embedding']['answer']) =>
  playPortal({ 'open-embedding': () => answer });
const expiredLink = () => refusing({ kind: 'problem', code: 'expired', description: 'This link has expired.' });
const refused = (code: 'E400' | 'E403' | 'E404') => refusing({ kind: 'problem', code, description: 'No.' });
const missingLink = () =>
  playPortal({
    'open-embedding': ({ requestUri }) =>
      requestUri === undefined
        ? { kind: 'problem', code: 'E400', description: 'The link has no request_uri.' }
        : opened.answers,
  });

async function activate(frame: Frame): Promise<Frame> {
  await frame.press('Set up Abandoned cart');
  await frame.type('#field-url', 'https://shop.example/cart');
  await frame.press('Next');
  await frame.press('Next');
  await frame.press('Activate');
  return frame;
}

async function expire(frame: Frame): Promise<Frame> {
  frame.play('expired-in-use');
  await expect.poll(() => frame.title()).toBe('This link has expired');
  return frame;
}

const failing = (code: string) => playPortal({ 'activate-use-case': () => new PortalRefusal(code, 'No.') });

const moments: Record<string, () => Promise<Frame>> = {
  'moments-first-activation': async () => activate(await open('moments')),
  'moments-open': () => open('moments'),
  'moments-manage-update': async () => {
    const frame = await open('moments');
    await frame.press('Manage Welcome series');
    await frame.press('Edit');
    await frame.type('#field-name', 'Hello');
    await frame.press('Next');
    await frame.press('Save changes');
    return frame;
  },
  'moments-manage-pause': async () => {
    const frame = await open('moments');
    await frame.press('Manage Welcome series');
    await frame.press('Pause');
    await frame.press('Pause it');
    return frame;
  },
  'moments-manage-delete': async () => {
    const frame = await open('moments');
    await frame.press('Manage Welcome series');
    await frame.press('Delete');
    await frame.press('Delete it');
    return frame;
  },
  'moments-with-x': async () => {
    const frame = await open('moments', {
      vendor: refusing({ ...opened.moments, useCases: [...opened.moments.useCases], ...withX }),
    });
    expect(frame.find('.account').textContent).toBe('Acme campaigns · acme-shop · tenant-42');
    return activate(frame);
  },
  'moments-expired-link': () => open('moments', { vendor: expiredLink() }),
  'moments-expired-in-use': async () => expire(await open('moments')),
  'moments-missing-link': () => open('moments', { search: '', vendor: missingLink() }),
  'moments-refused-scope': () => open('moments', { vendor: refused('E403') }),
  'moments-refused-activation': async () => activate(await open('moments', { vendor: failing('forbidden') })),
  'moments-wrong-embedding': () => open('moments', { vendor: refused('E404') }),
  'moments-server-error': async () => activate(await open('moments', { vendor: failing('server-error') })),
  'moments-resize': () => open('moments'),
  'moments-silent': () => open('moments', { search: `${fresh}&sandbox.scenario=silent,first-activation` }),
  'moments-without-referrer': async () => activate(await open('moments', { referrer: '' })),
};

const common = (product: 'answers' | 'conversations'): Record<string, () => Promise<Frame>> => ({
  [`${product}-open`]: () => open(product),
  [`${product}-with-x`]: () => open(product, { vendor: refusing({ ...opened[product], ...withX }) }),
  [`${product}-expired-link`]: () => open(product, { vendor: expiredLink() }),
  [`${product}-expired-in-use`]: async () => expire(await open(product)),
  [`${product}-missing-link`]: () => open(product, { search: '', vendor: missingLink() }),
  [`${product}-refused-scope`]: () => open(product, { vendor: refused('E403') }),
  [`${product}-resize`]: () => open(product),
  [`${product}-silent`]: () => open(product, { search: `${fresh}&sandbox.scenario=silent` }),
});

describe.each([
  ['momentsFrame', moments],
  ['answersFrame', common('answers')],
  ['conversationsFrame', common('conversations')],
] as const)('%s', (channelName, situations) => {
  const channel: ChannelContract = channels[channelName];
  const checks: Readonly<Record<string, (value: unknown) => boolean>> = validators[`${channelName}Events`];

  test('is played in every situation', () => {
    expect(Object.keys(situations).sort()).toEqual(channel.sequences.map(({ id }) => id).sort());
  });

  test.each(channel.sequences)('$id: $situation', async ({ id, emits }) => {
    const frame = await (situations[id] as () => Promise<Frame>)();
    const names = emits.map(({ message }) => channel.messages.find(({ key }) => key === message)?.name);
    const told = () => (id.endsWith('-resize') ? frame.heard.map(({ type }) => type).slice(0, 2) : frame.said());
    await expect.poll(told).toEqual(names);
    // Whatever else would be said is there by then.
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(told()).toEqual(names);
    for (const message of frame.heard) expect(checks[message.type]?.(message), JSON.stringify(message)).toBe(true);
    if (names.length > 0) expect([...frame.origins]).toEqual([location.origin]);
    const reported = frame.reports.filter(({ channel: of }) => of === channelName).map(({ payload }) => payload);
    expect(reported).toEqual(frame.heard);
  });
});

test('an activation tells the campaign and the use case', async () => {
  const frame = await activate(await open('moments'));
  await expect
    .poll(() => frame.heard.find(({ type }) => type === 'campaign.activated'))
    .toEqual({
      source: 'infobip-embeddable',
      v: 1,
      type: 'campaign.activated',
      campaignId: 200000000000009,
      useCase: 'abandoned-cart',
    });
});

test('what the frame was opened with is told to the world, without what only the sandbox knows', async () => {
  const { reports } = await open('moments', { search: `${fresh}&sandbox.scenario=silent` });
  await expect
    .poll(() => reports)
    .toEqual([
      {
        channel: 'momentsPage',
        direction: 'host-to-guest',
        name: 'momentsQuery',
        payload: { request_uri: 'urn:fresh' },
        plays: [],
      },
    ]);
});

test.each([
  ['lost', [{ type: 'lost' }], []],
  ['duplicate', [{ type: 'duplicate', times: 2 }], ['ready', 'ready']],
  ['malformed', [{ type: 'malformed' }], [undefined]],
  ['reordered', [{ type: 'reorder' }], ['campaign.paused', 'ready']],
] as const)('ready that is %s', async (_, effects, expected) => {
  const frame = await open('moments', { effects: { ready: [...effects], resize: [{ type: 'lost' }] } });
  if (effects[0].type === 'reorder') frame.play('manage-pause');
  await expect.poll(() => frame.said()).toEqual(expected);
});

test('the page without an answer of its world goes on as ever', async () => {
  const frame = await open('moments', { vendor: playPortal({ 'resume-position': () => new PortalRefusal('x', 'y') }) });
  await expect.poll(() => frame.said()).toEqual(['ready']);
  expect(frame.find(`[data-campaign='${welcome.campaign.campaignId}']`)).toBeTruthy();
});
