import { momentsFrameEventGuards } from '@embedworks/contracts/infobip/message-guards';
import { mountEmbeddable } from './embeddable.ts';
import type { MomentsMessage } from './embeddable-events.ts';
import type { Embeddable } from './embeddable-mounted.ts';
import type { MountEmbeddableOptions } from './embeddable-options.ts';

export type MountMomentsOptions = MountEmbeddableOptions;

/**
 * Mounts the Campaign wizard: end users activate ready-made use cases and manage them, with analytics. Its messages
 * besides those of all embeddables are `campaign.activated`, `.updated`, `.paused`, `.deleted`.
 *
 * Source: https://www.infobip.com/docs/embeddable-customer-engagement/embeddable-moments
 *
 * @throws {ConfigurationError} see {@link mountEmbeddable}.
 */
export function mountMoments(container: ParentNode & Node, options: MountMomentsOptions): Embeddable<MomentsMessage> {
  const product = { product: 'moments', title: 'Infobip Moments', guards: momentsFrameEventGuards } as const;
  return mountEmbeddable<MomentsMessage>(container, product, options);
}
