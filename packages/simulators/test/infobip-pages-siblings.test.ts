import { describe, expect, it, vi } from 'vitest';
import { createAnswersApp } from '../src/infobip/pages/answers/answers-app.ts';
import {
  readDraft,
  validateDraft,
  withMovedStep,
  withStep,
  type BotDraft,
} from '../src/infobip/pages/answers/bot-draft.ts';
import { readInboxAttributes } from '../src/infobip/pages/conversations/attributes.ts';
import { createConversationsApp } from '../src/infobip/pages/conversations/conversations-app.ts';
import { expired, forbidden, openPortal, playPortal } from './support/infobip-portal.ts';

async function openAnswers(vendor = playPortal()) {
  const opened = openPortal('answers', { vendor });
  const app = createAnswersApp(opened.portal);
  await app.start();
  return { ...opened, app };
}

async function openInbox(vendor = playPortal()) {
  const opened = openPortal('conversations', { vendor });
  const app = createConversationsApp(opened.portal);
  await app.start();
  return { ...opened, app };
}

const draft: BotDraft = {
  id: undefined,
  name: 'Greeter',
  steps: [
    { id: 'step-1', kind: 'message', text: 'Hello' },
    { id: 'step-2', kind: 'end', text: '' },
  ],
};

describe('the bot builder', () => {
  it('changes a bot and saves it under its id', async () => {
    const { app, vendor, portal } = await openAnswers();
    app.edit('bot-1');
    app.rename('Hours');
    app.changeStep('step-1', { kind: 'question' });
    await app.save();
    expect(vendor.inputsOf('save-bot')).toEqual([
      { session: 'session-1', id: 'bot-1', name: 'Hours', steps: [{ id: 'step-1', kind: 'question', text: 'Hello!' }] },
    ]);
    expect(app.state).toMatchObject({ draft: undefined, bots: [{ id: 'bot-1', name: 'Hours', version: 2 }] });
    expect(portal.state.notice).toBe('Hours is saved as version 2.');
  });

  it('keeps a draft that is refused, and tells the host', async () => {
    const { app, types } = await openAnswers(playPortal({ 'save-bot': () => forbidden }));
    app.edit('bot-1');
    await app.save();
    expect(app.state.draft?.name).toBe('Opening hours');
    expect(types()).toEqual(['ready', 'error']);
  });

  it('saves nothing that is incomplete, and takes an error away with its cause', async () => {
    const { app, vendor, portal } = await openAnswers();
    app.edit();
    await app.save();
    expect(Object.keys(app.state.errors)).toEqual(['bot-name', 'step-1-text']);
    expect(portal.state.focus.id).toBe('bot-name');
    app.rename('Greeter');
    expect(Object.keys(app.state.errors)).toEqual(['step-1-text']);
    app.removeStep('step-1');
    expect(app.state.errors).toEqual({});
    await app.save();
    expect(Object.keys(app.state.errors)).toEqual(['add-step']);
    expect(vendor.inputsOf('save-bot')).toEqual([]);
  });

  it('goes on with the draft of an ended session', async () => {
    const vendor = playPortal({ 'save-bot': () => expired });
    const first = await openAnswers(vendor);
    first.app.edit();
    first.app.rename('Half');
    await vi.waitFor(() => expect(vendor.position()).toMatchObject({ draft: { name: 'Half' } }));
    first.app.changeStep('step-1', { text: 'Hello' });
    await vi.waitFor(() => expect(vendor.position()).toMatchObject({ draft: { steps: [{ text: 'Hello' }] } }));
    await first.app.save();
    expect(first.types()).toEqual(['ready', 'session.expired']);
    const { app } = await openAnswers(vendor);
    expect(app.state.draft).toMatchObject({ id: undefined, name: 'Half' });
  });

  it('looks at the list again where it is shown', async () => {
    const { app, vendor } = await openAnswers();
    await app.refresh();
    app.edit('bot-1');
    await app.refresh();
    expect(vendor.inputsOf('list-bots')).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('needs texts only where the customer is told something', () => {
    expect(validateDraft(draft)).toEqual({});
    const asked: BotDraft = { ...draft, steps: [{ id: 'step-2', kind: 'question', text: ' ' }] };
    expect(Object.keys(validateDraft(asked))).toEqual(['step-2-text']);
  });

  it('gives a new step an id that nobody has', () => {
    const odd: BotDraft = { ...draft, steps: [{ id: 'own', kind: 'end', text: '' }, ...draft.steps] };
    expect(withStep(odd).steps.map(({ id }) => id)).toEqual(['own', 'step-1', 'step-2', 'step-3']);
  });

  it('moves steps within the list', () => {
    const moved = (id: string, by: -1 | 1) => withMovedStep(draft, id, by).steps.map((step) => step.id);
    expect(moved('step-2', -1)).toEqual(['step-2', 'step-1']);
    expect(moved('step-1', 1)).toEqual(['step-2', 'step-1']);
    expect(moved('step-1', -1)).toEqual(['step-1', 'step-2']);
    expect(moved('gone', 1)).toEqual(['step-1', 'step-2']);
  });

  it.each([undefined, null, 'text', { name: 'x' }, { name: 'x', steps: [{ id: 'a', kind: 'magic', text: '' }] }])(
    'is not read from %j',
    (kept) => {
      expect(readDraft({ draft: kept })).toBeUndefined();
    },
  );
});

describe('the inbox', () => {
  it('sends a reply once, and keeps one that is refused', async () => {
    const { app, vendor } = await openInbox();
    await app.open('talk-1');
    app.type(' On its way. ');
    await Promise.all([app.reply(), app.reply()]);
    expect(vendor.inputsOf('reply-to-conversation')).toEqual([
      { session: 'session-1', conversationId: 'talk-1', text: 'On its way.' },
    ]);
    expect(app.state).toMatchObject({ draft: '', messages: [{ id: 'm-1' }, { id: 'm-2' }] });
    const refused = await openInbox(playPortal({ 'reply-to-conversation': () => forbidden }));
    await refused.app.open('talk-1');
    refused.app.type('Hello');
    await refused.app.reply();
    expect(refused.app.state.draft).toBe('Hello');
    expect(refused.types()).toEqual(['ready', 'error']);
  });

  it('shows no messages of a conversation that was left', async () => {
    let answer: () => void = () => {};
    const vendor = playPortal({
      'list-messages': ({ conversationId }) =>
        conversationId === 'talk-1'
          ? new Promise((resolve) => (answer = () => resolve({ messages: [] })))
          : { messages: [{ id: 'other', direction: 'INBOUND', authorType: 'BOT', text: '', createdAt: '' }] },
    });
    const { app } = await openInbox(vendor);
    const first = app.open('talk-1');
    await app.open('talk-2');
    answer();
    await first;
    expect(app.state.messages).toMatchObject([{ id: 'other' }]);
  });

  it('is back in the conversation with what was written', async () => {
    const vendor = playPortal();
    const first = await openInbox(vendor);
    await first.app.open('talk-1');
    first.app.type('Half a');
    await vi.waitFor(() => expect(vendor.position()).toMatchObject({ draft: 'Half a' }));
    const { app } = await openInbox(vendor);
    expect(app.state).toMatchObject({ conversationId: 'talk-1', draft: 'Half a', messages: [{ id: 'm-1' }] });
  });
});

describe('the attributes of the inbox', () => {
  it('are shown by their labels, with what their placeholders stand for', () => {
    const senders = [
      {
        number: '447',
        channel: 'SMS',
        label: 'Shop {metadata.name} {metadata.level} {gone}',
        metadata: { name: 'north', level: 2 },
      },
      { number: '448', channel: 'SMS' },
    ];
    expect(readInboxAttributes({ senders: JSON.stringify(senders) })).toEqual({
      senders: [
        { number: '447', label: 'Shop north 2 {gone}' },
        { number: '448', label: '448' },
      ],
      destinations: [],
    });
  });

  it.each(['', 'no json', '{}', '[1, null, {"number": 5}]'])('are none where they are %j', (senders) => {
    expect(readInboxAttributes({ senders }).senders).toEqual([]);
  });
});
