import { agentAppEvents } from '@embedworks/contracts/apizee/message-validators';
import type { AgentAppEvent } from '@embedworks/contracts/apizee/messages';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAgentApp } from '../src/apizee/pages/agent/agent-app.ts';
import {
  controlActions,
  type ControlActionId,
  type ControlContext,
} from '../src/apizee/pages/agent/control-actions.ts';
import { createControlScript, playControlAction } from '../src/apizee/pages/agent/control-script.ts';
import { createFaults, withFaults } from '../src/apizee/pages/agent/faults.ts';
import { createPlayedGuests } from '../src/apizee/pages/agent/played-guests.ts';
import type { AgentPlatform } from '../src/apizee/pages/agent/platform-contract.ts';
import { readAgentQuery } from '../src/apizee/pages/agent/query.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const picture = 'data:image/png;base64,iVBORw0KGgo=';
const cloud: AgentPlatform = {
  openSession: async () => ({ token: 'jwt', userId: '100200' }),
  createInvitation: async () => 'Q7f2Kp9Zt1Lm',
  sendTextMessage: async () => {},
};

/** The agent app as the page puts it together, without the page. */
async function load(query = '') {
  const settings = readAgentQuery(
    new URLSearchParams(`aK=sandboxApiKey&cN=CASE-77&gN=Nina&gP=%2B33655550100&${query}`),
  );
  const faults = createFaults(settings.sandbox);
  const events: AgentAppEvent[] = [];
  const app = createAgentApp({
    settings,
    cameraAllowed: true,
    platform: withFaults(cloud, faults),
    emit(event) {
      expect(agentAppEvents[event.type]?.(event), JSON.stringify(event)).toBe(true);
      if (event.type !== 'resize') events.push(event);
    },
    log: () => {},
    onChange: () => script.advance(),
  });
  const context: ControlContext = {
    app,
    faults,
    guests: createPlayedGuests(app, () => picture),
    copyLink: () => app.form.copyLink(() => {}),
  };
  const script = createControlScript(settings.sandbox.actions, context);
  app.start();
  await vi.advanceTimersByTimeAsync(0);
  const types = () => events.splice(0).map(({ type }) => type);
  return { app, context, events, types };
}

const start = ['contacts', 'ready', 'subscribed_streams', 'joined'];

describe('actions', () => {
  const heard: Record<ControlActionId, { before?: ControlActionId[]; after?: ControlActionId[]; types: string[] }> = {
    'guest-joins': { types: ['contacts'] },
    'guest-leaves': { before: ['guest-joins', 'guest-shares'], types: ['contacts', 'subscribed_streams'] },
    'guest-shares': { before: ['guest-joins'], types: ['subscribed_streams'] },
    'guest-stops-sharing': { before: ['guest-joins', 'guest-shares'], types: ['subscribed_streams'] },
    'guest-takes-snapshot': { before: ['guest-joins', 'guest-shares'], types: ['snapshot'] },
    'agent-copies-link': { types: ['link_copied'] },
    'agent-sends-link': { types: ['sms_sent'] },
    'sms-fails': { after: ['agent-sends-link', 'agent-sends-link'], types: ['sms_fail', 'sms_sent'] },
    'invitation-fails': { types: ['warning'] },
    'session-fails': { types: ['warning', 'warning', 'left', 'contacts', 'error'] },
    'camera-stops': { after: ['session-fails'], types: ['left', 'contacts', 'error'] },
    'camera-starts': {
      before: ['camera-stops'],
      after: ['session-fails'],
      types: ['warning', 'warning', 'left', 'contacts', 'error'],
    },
  };

  it.each(controlActions)('$id', async ({ id }) => {
    const { context, types } = await load();
    const { before = [], after = [], types: expected } = heard[id];
    const play = async (action: ControlActionId) => {
      expect(playControlAction(action, context)).toBeUndefined();
      await vi.advanceTimersByTimeAsync(0);
    };
    for (const action of before) await play(action);
    types();
    for (const action of [id, ...after]) await play(action);
    expect(types()).toEqual(expected);
  });

  it('name the invited guest first, and give every guest an id', async () => {
    const { app, context } = await load();
    for (let count = 0; count < 3; count += 1) playControlAction('guest-joins', context);
    expect(app.conversation.guests.map(({ id, userData }) => [id, userData.firstName])).toEqual([
      ['884213', 'Nina'],
      ['884214', 'Omar'],
      ['884215', 'Inès'],
    ]);
  });

  it.each([
    ['guest-leaves', 'guest-leaves is not possible now.'],
    ['camera-starts', 'camera-starts is not possible now.'],
    ['dance', 'There is no action "dance".'],
    [undefined, 'There is no action undefined.'],
  ])('%s is refused', async (action, refusal) => {
    const { context, types } = await load();
    types();
    expect(playControlAction(action, context)).toBe(refusal);
    expect(types()).toEqual([]);
  });
});

describe('scripted actions', () => {
  const script = (...actions: ControlActionId[]) => `sandbox.actions=${actions.join(',')}`;

  it('run in order once the agent has joined', async () => {
    const { types } = await load(script('guest-joins', 'guest-shares', 'guest-takes-snapshot', 'guest-leaves'));
    await vi.advanceTimersByTimeAsync(100);
    expect(types()).toEqual([
      ...start,
      ...['contacts', 'subscribed_streams', 'snapshot', 'contacts', 'subscribed_streams'],
    ]);
  });

  it('wait for what they need', async () => {
    const { app, types } = await load(`c=false&${script('agent-copies-link', 'guest-joins')}`);
    await vi.advanceTimersByTimeAsync(1000);
    expect(types()).toEqual(['contacts', 'ready']);
    app.receive({ type: 'connect' });
    await vi.advanceTimersByTimeAsync(100);
    expect(types()).toEqual(['subscribed_streams', 'joined', 'link_copied', 'contacts']);
  });

  it('wait for the agent to join, even with what would be possible before', async () => {
    const { app, types } = await load(`j=false&${script('agent-copies-link')}`);
    await vi.advanceTimersByTimeAsync(100);
    expect(types()).toEqual(['contacts', 'ready', 'subscribed_streams']);
    app.receive({ type: 'join' });
    await vi.advanceTimersByTimeAsync(100);
    expect(types()).toEqual(['joined', 'link_copied']);
  });

  it('do nothing more when they are done', async () => {
    const { app, types } = await load(script('guest-joins'));
    await vi.advanceTimersByTimeAsync(100);
    types();
    for (const type of ['leave', 'join']) app.receive({ type });
    await vi.advanceTimersByTimeAsync(100);
    expect(types()).toEqual(['left', 'contacts', 'joined', 'contacts']);
  });
});

it('lets every text message fail when the address says so', async () => {
  const { app, types } = await load('sandbox.sms=fails');
  await app.form.sendLink();
  await app.form.sendLink();
  expect(types().slice(start.length)).toEqual(['sms_fail', 'sms_fail']);
});
