import { answersFrameEventGuards } from '@embedworks/contracts/infobip/message-guards';
import { mountEmbeddable } from './embeddable.ts';
import type { AnswersMessage } from './embeddable-events.ts';
import type { Embeddable } from './embeddable-mounted.ts';
import type { MountEmbeddableOptions } from './embeddable-options.ts';

export type MountAnswersOptions = MountEmbeddableOptions;

/**
 * Mounts the chatbot builder.
 *
 * Source: https://www.infobip.com/docs/embeddable-customer-engagement/embeddable-answers
 *
 * @throws {ConfigurationError} see {@link mountEmbeddable}.
 */
export function mountAnswers(container: ParentNode & Node, options: MountAnswersOptions): Embeddable<AnswersMessage> {
  const product = { product: 'answers', title: 'Infobip Answers', guards: answersFrameEventGuards } as const;
  return mountEmbeddable<AnswersMessage>(container, product, options);
}
