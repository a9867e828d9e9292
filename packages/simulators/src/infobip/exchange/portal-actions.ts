import { PageActionRefusal } from '../../engine/page-actions.ts';
import { checkedActions, type ActionsOf } from '../checked-actions.ts';
import { grantCode, readAuthorization, refuseApp, type Authorization } from './oauth.ts';
import { addMessage, toInboxConversation, toInboxMessage } from '../inbox.ts';
import { readAppManifest } from './manifest-reader.ts';
import { checkPortalInput, type DeskActionName } from './portal-action-input.ts';
import type { DeskConversation, DeskMessage, PortalActionShapes } from './portal-action-types.ts';
import {
  createApp,
  deleteApp,
  findApp,
  isUsable,
  renewSigningSecret,
  setAccess,
  setInstalled,
  toListing,
  toSecrets,
  toShell,
  updateApp,
} from './portal-apps.ts';
import { openCards, openFrame } from './portal-frames.ts';
import { seededExchange } from './seed.ts';
import type { ConversationRow, InfobipState, PortalUserRow } from '../state.ts';

const actions: ActionsOf<PortalActionShapes, DeskActionName> = {
  'open-portal'(_, state, { settings }) {
    const { userKey, username, email, locale } = portalUser(state);
    return { user: { userKey, username, email, locale }, accountKey: settings.exchangeAccountKey };
  },

  // Publish.
  'list-apps': (_, state) => ({ apps: state.apps.all().map(toShell) }),
  'create-app': async (form, state, world) => toShell(await createApp(state, world, form)),
  'update-app': async ({ appId, version, ...form }, state) => toShell(await updateApp(state, appId, version, form)),
  'delete-app'({ appId }, state) {
    deleteApp(state, appId);
    return { deleted: true };
  },
  'check-manifest': ({ product, text }) => ({ problems: readAppManifest(product, text).problems }),
  'reveal-app-secrets': ({ appId }, state) => toSecrets(findApp(state, appId)),
  'renew-signing-secret': async ({ appId }, state, world) => toSecrets(await renewSigningSecret(state, world, appId)),
  'set-app-access': async ({ appId, access }, state) => toShell(await setAccess(state, appId, access)),

  // Marketplace and My Apps.
  'list-marketplace': (_, state) => ({ apps: state.apps.filter(({ access }) => access === 'listed').map(toListing) }),
  'add-app': async ({ appId }, state) => toListing(await setInstalled(state, appId, true)),
  'remove-app': async ({ appId }, state) => toListing(await setInstalled(state, appId, false)),
  async 'open-configuration'({ appId }, state, world) {
    const app = findApp(state, appId);
    const { name: title, settingsUrl: src } = app;
    if (!isUsable(app)) {
      const sentence = `${app.name} is not added to this account: add it in the marketplace.`;
      throw new PageActionRefusal('not-added', sentence);
    }
    if (src === undefined) throw new PageActionRefusal('no-configuration', `${title} has no configuration page.`);
    return openFrame(state, world, app, portalUser(state), { title, src, conversationId: null });
  },

  // Conversations.
  'list-desk-conversations': (_, state) => ({
    conversations: state.conversations
      .all()
      .map((row) => toDeskConversation(state, row))
      .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)),
  }),
  async 'open-desk-conversation'({ conversationId }, state, world) {
    const row = findConversation(state, conversationId);
    const frames = await openCards(state, world, portalUser(state), row.id);
    return { conversation: toDeskConversation(state, row), messages: messagesOf(state, row), ...frames };
  },
  'list-desk-messages': ({ conversationId }, state) => ({
    messages: messagesOf(state, findConversation(state, conversationId)),
  }),
  async 'send-desk-message'({ conversationId, author, text }, state, world) {
    const row = findConversation(state, conversationId);
    await addMessage(state, world, row, { direction: author === 'agent' ? 'OUTBOUND' : 'INBOUND', text });
    return { messages: messagesOf(state, row) };
  },

  // The login page.
  async 'sign-in-to-app'({ search, username, password }, state, world) {
    const authorization = requireAuthorization(state, search);
    const name = username.trim().toLowerCase();
    const user = state.portalUsers.find((each) => [each.username, each.email].includes(name));
    if (user?.password === password) return { location: await grantCode(state, world, authorization, user) };
    throw new PageActionRefusal('wrong-login', 'The user name or the password does not fit.');
  },
  'refuse-app': ({ search }, state) => ({ location: refuseApp(requireAuthorization(state, search)) }),
};

export const portalActions = checkedActions(actions, checkPortalInput);

/** Sandbox choice: the portal has one user, who is signed in. */
function portalUser(state: InfobipState): PortalUserRow {
  const row = state.portalUsers.get(seededExchange.userKey) ?? state.portalUsers.all()[0];
  if (row) return row;
  throw new PageActionRefusal('not-found', 'The portal has no user: all were taken out of the table portalUsers.');
}

function requireAuthorization(state: InfobipState, search: string): Authorization {
  const authorization = readAuthorization(state, search);
  if (typeof authorization !== 'string') return authorization;
  throw new PageActionRefusal('invalid-input', authorization);
}

function findConversation(state: InfobipState, id: string): ConversationRow {
  const row = state.conversations.get(id);
  if (row) return row;
  throw new PageActionRefusal('not-found', `There is no conversation ${id}.`);
}

function toDeskConversation(state: InfobipState, row: ConversationRow): DeskConversation {
  const { id, topic, customer, channel, status, updatedAt } = toInboxConversation(state, row);
  return { id, topic, customer, channel, status, updatedAt };
}

function messagesOf(state: InfobipState, { id }: ConversationRow): DeskMessage[] {
  return state.messages
    .filter(({ conversationId }) => conversationId === id)
    .map(({ message }) => toInboxMessage(message));
}
