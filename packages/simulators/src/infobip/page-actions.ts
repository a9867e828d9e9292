import { PageActionRefusal } from '../engine/page-actions.ts';
import { checkedActions, type ActionsOf } from './checked-actions.ts';
import { countCampaign } from './campaign-analytics.ts';
import { activate, change, findCampaign, remove } from './campaign-life.ts';
import { addMessage, toInboxMessage } from './inbox.ts';
import { checkInput } from './page-action-input.ts';
import type { PageActionShapes } from './page-action-types.ts';
import {
  listBots,
  listConversations,
  openEmbedding,
  positionIdOf,
  requireSession,
  secondsLeft,
  toBot,
} from './page-sessions.ts';
import type { ConversationRow, InfobipState, PageSessionRow } from './state.ts';
import { isSameTenant, labelOf } from './values.ts';
import type { InfobipWorld } from './vendor-types.ts';

const answersScopes = ['answers:manage'];
const readConversations = ['conversations:manage', 'conversations:read'];

const actions: ActionsOf<PageActionShapes, keyof PageActionShapes> = {
  'open-embedding': (input, state, world) => openEmbedding(state, world, input),

  async 'check-session'({ session }, state, world) {
    const expiresInSeconds = secondsLeft(state, world, session);
    return { alive: expiresInSeconds > 0, expiresInSeconds };
  },

  'activate-use-case': async ({ session, useCase, fields }, state, world) =>
    activate(state, world, requireManager(state, world, session), useCase, fields),

  'update-campaign': async ({ session, campaignId, fields }, state, world) =>
    change(state, world, findCampaign(state, requireManager(state, world, session), campaignId), { fields }),

  'pause-campaign': async ({ session, campaignId }, state, world) =>
    change(state, world, findCampaign(state, requireManager(state, world, session), campaignId), { state: 'paused' }),

  'resume-campaign': async ({ session, campaignId }, state, world) =>
    change(state, world, findCampaign(state, requireManager(state, world, session), campaignId), { state: 'active' }),

  'delete-campaign': async ({ session, campaignId }, state, world) =>
    remove(state, world, findCampaign(state, requireManager(state, world, session), campaignId)),

  async 'read-analytics'({ session, campaignId }, state, world) {
    const row = requireSession(state, world, session, 'moments', ['flow:read', 'flow:manage']);
    return countCampaign(state, world, findCampaign(state, row, campaignId).id);
  },

  async 'save-position'({ session, position }, state, world) {
    const row = requireSession(state, world, session);
    await state.positions.put({ id: positionIdOf(row), position });
    return { saved: true };
  },

  async 'resume-position'({ session }, state, world) {
    const row = requireSession(state, world, session);
    return { position: state.positions.get(positionIdOf(row))?.position ?? null };
  },

  async 'save-bot'({ session, id, name, steps }, state, world) {
    const row = requireSession(state, world, session, 'answers', answersScopes);
    const savedMs = world.clock.now();
    if (id === undefined) {
      const added = { id: state.next.botId(), name, steps, version: 1, savedMs, ...labelOf(row) };
      return toBot(await state.bots.insert(added));
    }
    const before = state.bots.get(id);
    if (!before || !isSameTenant(before, row)) throw new PageActionRefusal('not-found', `There is no bot ${id}.`);
    return toBot(await state.bots.put({ ...before, name, steps, version: before.version + 1, savedMs }));
  },

  'list-bots': async ({ session }, state, world) => ({
    bots: listBots(state, requireSession(state, world, session, 'answers', answersScopes)),
  }),

  'list-conversations': async ({ session }, state, world) => ({
    conversations: listConversations(state, requireSession(state, world, session, 'conversations', readConversations)),
  }),

  async 'list-messages'({ session, conversationId }, state, world) {
    const row = requireSession(state, world, session, 'conversations', readConversations);
    const { id } = findConversation(state, row, conversationId);
    const messages = state.messages.filter((message) => message.conversationId === id);
    return { messages: messages.map(({ message }) => toInboxMessage(message)) };
  },

  async 'reply-to-conversation'({ session, conversationId, text }, state, world) {
    const row = requireSession(state, world, session, 'conversations', ['conversations:manage']);
    if (text.trim() === '') throw new PageActionRefusal('invalid-input', 'The message is empty.');
    const conversation = findConversation(state, row, conversationId);
    return toInboxMessage(await addMessage(state, world, conversation, { direction: 'OUTBOUND', text }));
  },
};

export const pageActions = checkedActions(actions, checkInput);

/** Somebody who may change what is activated. */
function requireManager(state: InfobipState, world: InfobipWorld, session: string): PageSessionRow {
  const row = requireSession(state, world, session, 'moments', ['flow:manage']);
  if (world.settings.portalFails !== 'activation') return row;
  throw new PageActionRefusal('server-error', 'Something went wrong. Please contact support.');
}

function findConversation(state: InfobipState, session: PageSessionRow, id: string): ConversationRow {
  const row = state.conversations.get(id);
  if (row && isSameTenant(row, session)) return row;
  throw new PageActionRefusal('not-found', `There is no conversation ${id}.`);
}
