/** Calls that must not compile. The type check is the test: an unused `@ts-expect-error` is an error. */
import { buildAgentUrl, buildQuickInvitationUrl } from '@embedworks/apizee';
import type { Agent, LoadedAgent } from '@embedworks/apizee/browser';
import type { ApizeeAgentElement } from '@embedworks/apizee/element';
import { createApizeeWebhooks, type Apizee, type ApizeeOptions } from '@embedworks/apizee/server';
import { createAgentMessage, createNotification } from '@embedworks/apizee/testing';

export function agent(agent: Agent, element: ApizeeAgentElement, loaded: LoadedAgent) {
  agent.on('sms_sent', ({ phone }) => phone.length);
  agent.on('snapshot', ({ contact }) => contact.userData['firstName']);
  agent.on('*', (event) => event.type);
  // @ts-expect-error There is no such event.
  agent.on('sms', () => undefined);
  // @ts-expect-error This event has no phone.
  agent.on('link_copied', ({ phone }) => String(phone));
  // @ts-expect-error A guest without a name gets no link.
  agent.setGuest({ phone: '+33655550100' });
  // @ts-expect-error Settings are grouped as the vendor groups them.
  agent.configure({ apiKey: 'k' });
  // @ts-expect-error The state is the app's to change.
  agent.state = 'joined';

  element.connect = false;
  element.connect();
  element.apiKey = 'k';
  // @ts-expect-error Only French and English.
  element.language = 'de';

  loaded.on('openComBox', ({ box }) => box[0]?.id);
  // @ts-expect-error The jQuery object is not passed on.
  loaded.on('openComBox', ({ params }) => String(params));
}

export function urls() {
  // @ts-expect-error Flags are booleans; the vendor reads 1 as false.
  buildAgentUrl({ connect: 1 });
  // @ts-expect-error Short names belong to the wire.
  buildAgentUrl({ aK: 'k' });
  // @ts-expect-error There is no such page.
  buildQuickInvitationUrl({ path: '/invitation' });
}

export async function server(apizee: Apizee) {
  const ticket = await apizee.tickets.create({ phone: '+33655550100' });
  ticket.id.toFixed();
  // @ts-expect-error A ticket needs a phone or an e-mail.
  await apizee.tickets.create({ reference: 'CASE-77' });
  // @ts-expect-error No such state.
  await apizee.tickets.update(1, { state: 'reopened' });
  // @ts-expect-error Both ends of the period are needed.
  await apizee.reports.tickets(301, { startTime: '2026-03-01' });
  // @ts-expect-error No such path.
  await apizee.client.GET('/api/v9/tickets');
  // @ts-expect-error There are no API keys for servers.
  const options: ApizeeOptions = { tokens: { apiKey: 'k' } };
  return options;
}

export function webhooks() {
  createApizeeWebhooks({
    secretHeader: 'X-Webhook-Secret',
    secrets: ['s'],
    on: {
      conversation: ({ props }) => void props.finishedAt,
      // @ts-expect-error A ticket has no finishedAt.
      ticket: ({ props }) => void props.finishedAt,
      // @ts-expect-error No such object.
      hologram: () => undefined,
    },
  });
  // @ts-expect-error No such event.
  createNotification('ticket', { event: 'exploded' });
  // @ts-expect-error No such message.
  createAgentMessage('connected');
}
