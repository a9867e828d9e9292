import type { ConversationMessage } from '@embedworks/infobip/server';

/** Who wrote, as Infobip's own channel says. */
export interface Contact {
  type: 'PHONE' | 'EMAIL';
  identifier: string;
}

/** The customer of a conversation, by what they wrote. For e-mail the sender is in the content. */
export function customerOf(messages: readonly ConversationMessage[]): Contact | undefined {
  for (const { direction, channel, from, content } of messages) {
    if (direction !== 'INBOUND') continue;
    const { sender } = (content ?? {}) as { sender?: unknown };
    const identifier = typeof sender === 'string' && sender !== '' ? sender : from;
    if (identifier) return { type: channel === 'EMAIL' ? 'EMAIL' : 'PHONE', identifier };
  }
  return undefined;
}
