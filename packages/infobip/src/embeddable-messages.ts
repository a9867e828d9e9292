import type { EmbeddableMessage } from './embeddable-events.ts';

type MessageOf<Type extends EmbeddableMessage['type']> = Extract<EmbeddableMessage, { type: Type }>;

const ours = { source: 'infobip-embeddable', v: 1 } as const;
const campaignId = 200000000000001;

const messages: { [Type in EmbeddableMessage['type']]: MessageOf<Type> } = {
  ready: { ...ours, type: 'ready', embeddingId: 4711 },
  resize: { ...ours, type: 'resize', height: 840 },
  'campaign.activated': { ...ours, type: 'campaign.activated', campaignId, useCase: 'abandoned-cart' },
  'campaign.updated': { ...ours, type: 'campaign.updated', campaignId },
  'campaign.paused': { ...ours, type: 'campaign.paused', campaignId },
  'campaign.deleted': { ...ours, type: 'campaign.deleted', campaignId },
  'session.expired': { ...ours, type: 'session.expired' },
  error: {
    ...ours,
    type: 'error',
    code: 'E403',
    description: 'Insufficient permissions to access the requested resource.',
  },
};

/** A message of an embeddable, e.g. `createEmbeddableMessage('resize', { height: 300 })`. */
export function createEmbeddableMessage<Type extends EmbeddableMessage['type']>(
  type: Type,
  fields: Partial<Omit<MessageOf<Type>, 'source' | 'v' | 'type'>> = {},
): MessageOf<Type> {
  return { ...messages[type], ...fields };
}

/**
 * Lets a mounted embeddable say something, without any page in the frame: the event comes from the frame's window and the
 * origin of its `src`. It counts once a link was loaded.
 */
export function dispatchEmbeddableMessage(frame: HTMLIFrameElement, message: { type: string }, origin?: string): void {
  const source = frame.contentWindow;
  const from = origin ?? new URL(frame.src).origin;
  window.dispatchEvent(new MessageEvent('message', { data: message, origin: from, source }));
}
