import { conversationsFrameEventGuards } from '@embedworks/contracts/infobip/message-guards';
import { mountEmbeddable } from './embeddable.ts';
import type { ConversationsMessage } from './embeddable-events.ts';
import type { Embeddable } from './embeddable-mounted.ts';
import type { ConversationsOptions, MountEmbeddableOptions } from './embeddable-options.ts';

export interface MountConversationsOptions extends MountEmbeddableOptions, ConversationsOptions {}

/**
 * Mounts the inbox of an agent: the list of conversations and their history.
 *
 * Source: https://www.infobip.com/docs/embeddable-customer-engagement
 *
 * @throws {ConfigurationError} see {@link mountEmbeddable}.
 */
export function mountConversations(
  container: ParentNode & Node,
  options: MountConversationsOptions,
): Embeddable<ConversationsMessage> {
  const product = {
    product: 'conversations',
    title: 'Infobip Conversations',
    guards: conversationsFrameEventGuards,
  } as const;
  return mountEmbeddable<ConversationsMessage>(container, product, options);
}
