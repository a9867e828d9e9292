import { findByIdentity, getContact } from '../contacts.ts';
import { sendMessages, type NewMessage } from '../inbox.ts';
import { objectNotFound } from '../refusals.ts';
import { refuseRepeat } from '../repeats.ts';
import type { ContactRow, EsputnikState, Schemas } from '../state.ts';
import { getTemplate, toNewMessage } from '../templates.ts';
import { given } from '../values.ts';
import type { EsputnikHandlers } from '../vendor-types.ts';

type Recipient = Schemas['SmartSendRecipient'];

export const messages = {
  async smartSend({ path, body, state, world, request }) {
    const repeated = await refuseRepeat(request, state, world);
    if (repeated) return repeated;
    const template = getTemplate(state, path.id);
    if (!template) return objectNotFound;
    const results: Schemas['SmartSendResult'][] = [];
    const sent: NewMessage[] = [];
    for (const recipient of body.recipients) {
      const contact = findRecipient(state, recipient);
      const problem = recipientProblem(recipient, contact);
      const { locator, languageCode } = recipient;
      if (contact && problem === undefined) {
        sent.push(toNewMessage(template, contact, { languageCode }));
        results.push({ id: 0, ...given({ locator }), status: 'OK', requestId: world.ids.uuid() });
      } else {
        results.push({ id: 0, ...given({ locator, message: problem }), status: 'ERROR' });
      }
    }
    const rows = await sendMessages(state, world, sent);
    const requestIds = results.flatMap(({ requestId }) => requestId ?? []);
    for (const [position, { id, contactId }] of rows.entries()) {
      await state.sendings.insert({ requestId: requestIds[position] ?? id, contactId, interactionId: id });
    }
    return { status: 200, body: { id: 0, results } };
  },

  /** A request that is unknown has no result. */
  getMessageStatus({ query, state }) {
    const ids = query.ids.split(',').map((id) => id.trim());
    const results = ids.flatMap((requestId): Schemas['MessageStatus'][] => {
      const sending = state.sendings.get(requestId);
      if (!sending) return [];
      const isRead = state.messages.get(sending.interactionId)?.status === 'OPENED';
      return [{ requestId, status: isRead ? 'READ' : 'DELIVERED', failed: false, delivered: true }];
    });
    return { status: 200, body: { results } };
  },
} satisfies Partial<EsputnikHandlers>;

/** What a locator of this channel is, is not documented. Sandbox choice: external id, e-mail or phone. */
function findRecipient(state: EsputnikState, { contactId, locator }: Recipient): ContactRow | undefined {
  if (contactId !== undefined) return getContact(state, contactId);
  return findByIdentity(state, { externalCustomerId: locator, email: locator, phone: locator });
}

function recipientProblem({ contactId, jsonParam }: Recipient, contact: ContactRow | undefined): string | undefined {
  if (!contact) return contactId === undefined ? 'The locator is not valid.' : 'The contact was not found.';
  if (!jsonParam) return undefined;
  try {
    JSON.parse(jsonParam);
    return undefined;
  } catch {
    return 'The jsonParam is no JSON.';
  }
}
