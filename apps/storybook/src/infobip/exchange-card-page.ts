/**
 * The script of the app's pages, with what a team's bundle has of the adapter: signs the portal's user in, and shows who it
 * is and what Infobip says of the conversation. `data-card-state` says how far it is.
 */
import type { components } from '@embedworks/contracts/infobip/rest';
import { EmbedError } from '@embedworks/infobip';
import { signIn, type ExchangeSession } from '@embedworks/infobip/exchange/browser';

type Schemas = components['schemas'];

const { baseUrl = '', clientId = '', timeoutMs, aheadMs } = document.documentElement.dataset;
/** Moved by the story, as time goes by. */
const ahead = { ms: Number(aheadMs ?? 0) };
document.addEventListener('later', (event) => (ahead.ms = (event as CustomEvent<number>).detail));

const main = document.querySelector('main') as HTMLElement;
const status = main.querySelector('[role=status]') as HTMLElement;
const alert = main.querySelector('[role=alert]') as HTMLElement;
const content = main.querySelector('section') as HTMLElement;
const buttons = main.querySelector('footer') as HTMLElement;

void signIn({
  baseUrl,
  clientId,
  redirectUri: `${location.origin}${location.pathname}`,
  now: () => Date.now() + ahead.ms,
  ...(timeoutMs === undefined ? {} : { timeoutMs: Number(timeoutMs) }),
}).then(welcome, showFailure);

async function welcome(session: ExchangeSession): Promise<void> {
  const { user, conversationId } = session;
  session.onExpired(() => showEnd(session));
  content.replaceChildren(listOf(user));
  const look = () => (conversationId === undefined ? undefined : showConversation(session, conversationId));
  if (conversationId !== undefined) addButton('Look again', () => void look()?.catch(showFailure));
  await look()?.catch(showFailure);
  if (main.dataset.cardState === 'signing-in') tell('signed-in', `Signed in as ${user.username}.`);
}

/** What the portal's address says is believed as far as the API answers with this user's token. */
async function showConversation(session: ExchangeSession, id: string): Promise<void> {
  const path = `/ccaas/1/conversations/${encodeURIComponent(id)}`;
  const answers = await Promise.all([session.fetch(path), session.fetch(`${path}/messages?limit=10`)]);
  const refused = answers.find(({ ok }) => !ok);
  // The session tells of 401 itself.
  if (refused?.status === 401) return;
  if (refused) return fail('conversation', `Infobip answered ${refused.status} for this conversation.`);
  const [conversation, { messages }] = (await Promise.all(answers.map((answer) => answer.json()))) as [
    Schemas['Conversation'],
    Schemas['ConversationMessagePage'],
  ];
  const lines = messages.map(({ authorType, content: said }) => {
    const { text } = said as { text?: string };
    return make('li', `${authorType}: ${text ?? ''}`);
  });
  content.querySelectorAll('h2, ol').forEach((old) => old.remove());
  content.append(make('h2', conversation.topic ?? ''), make('ol', ...lines));
}

function showEnd(session: ExchangeSession): void {
  tell('over', 'Your session is over.');
  // Asked, because somebody may be typing.
  addButton('Sign in again', () => void session.renew().catch(showFailure));
}

function showFailure(error: unknown): void {
  if (!(error instanceof EmbedError)) throw error;
  fail(error.code, error.message);
  if (error.retryable) addButton('Try again', () => location.reload());
}

function fail(code: string, message: string): void {
  tell('failed', '');
  alert.dataset.code = code;
  alert.textContent = message;
}

function tell(state: string, text: string): void {
  status.textContent = text;
  main.dataset.cardState = state;
}

function listOf(user: ExchangeSession['user']): HTMLElement {
  const rows = Object.entries(user).filter(([, value]) => value !== undefined && String(value) !== '');
  return make('dl', ...rows.flatMap(([name, value]) => [make('dt', name), make('dd', String(value))]));
}

function addButton(label: string, press: () => void): void {
  const button = Object.assign(make('button', label), { type: 'button' });
  button.addEventListener('click', press);
  buttons.append(button);
}

function make(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
