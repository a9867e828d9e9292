import { signIn, type ExchangeSession } from '@embedworks/infobip/exchange/browser';
import type { ConversationMessage, Person } from '@embedworks/infobip/server';
import { customerOf, type Contact } from '../customer.ts';
import type { ShopOrder } from '../shop-types.ts';
import { renderOrders } from './orders-table.ts';
import { ask, element, fill, pageOptions } from './page.ts';

/** The context card: who is signed in, who the conversation is with, and what they have ordered. */
await fill(async (main) => {
  const { infobipUrl, clientId, publicUrl } = pageOptions();
  // Leaves the page once, and comes back to it with a code.
  const session = await signIn({ baseUrl: infobipUrl, clientId, redirectUri: `${publicUrl}/card` });
  main.append(element('p', { class: 'quiet', 'data-agent': session.user.username }, `Agent ${session.user.username}`));
  session.onExpired(() => main.append(renderExpiry(session)));
  const { conversationId } = session;
  if (conversationId === undefined) {
    main.append(element('p', {}, 'Open the card beside a conversation.'));
    return;
  }
  const [customer, orders] = await Promise.all([
    readCustomer(session, conversationId),
    ask<ShopOrder[]>(`/api/conversations/${encodeURIComponent(conversationId)}/orders`),
  ]);
  main.append(
    customer ? element('h2', { 'data-customer': customer }, customer) : element('p', {}, 'The customer is not known.'),
    renderOrders(orders),
  );
});

/** From Infobip, with the agent's own token: the conversation says who writes, and People who that is. */
async function readCustomer(session: ExchangeSession, conversationId: string): Promise<string | undefined> {
  const path = `/ccaas/1/conversations/${encodeURIComponent(conversationId)}/messages?limit=100`;
  const { messages } = await read<{ messages: ConversationMessage[] }>(session, path);
  const contact = customerOf(messages);
  return contact && ((await readName(session, contact)) ?? contact.identifier);
}

async function readName(session: ExchangeSession, { type, identifier }: Contact): Promise<string | undefined> {
  const query = new URLSearchParams({ type, identifier });
  const response = await session.fetch(`/people/2/persons?${query}`);
  if (!response.ok) return undefined;
  const { firstName = '', lastName = '' } = (await response.json()) as Person;
  return `${firstName} ${lastName}`.trim() || undefined;
}

async function read<Answer>(session: ExchangeSession, path: string): Promise<Answer> {
  const response = await session.fetch(path);
  if (response.ok) return (await response.json()) as Answer;
  throw new Error(`Infobip answered ${response.status}.`);
}

function renderExpiry(session: ExchangeSession): HTMLElement {
  const button = element('button', { type: 'button' }, 'Sign in again');
  button.addEventListener('click', () => void session.renew());
  return element('p', { role: 'status' }, 'The session is over. ', button);
}
