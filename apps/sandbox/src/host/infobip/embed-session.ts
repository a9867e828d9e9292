import {
  mountAnswers,
  mountConversations,
  mountMoments,
  type Embeddable,
  type EmbeddableEvent,
  type MountEmbeddableOptions,
} from '@embedworks/infobip/browser';
import type {
  InfobipAnswersElement,
  InfobipConversationsElement,
  InfobipMomentsElement,
} from '@embedworks/infobip/element';
import type { MessageLog } from '../shared/message-log.ts';
import { linkUrl, portalBase } from './addresses.ts';
import type { EmbedPlan } from './code.ts';
import { describe } from '../shared/describe.ts';
import type { EmbeddableProduct } from './products.ts';

type InfobipElement = InfobipMomentsElement | InfobipAnswersElement | InfobipConversationsElement;

/** An embeddable in the page, whatever mounted it. */
export interface EmbedSession {
  readonly embeddable: Embeddable | undefined;
  unmount(): void;
}

const mounts = { moments: mountMoments, answers: mountAnswers, conversations: mountConversations };

/** What the vendor's component of Conversations takes. */
const conversationsOptions = {
  senders: [{ number: '447415774332', channel: 'SMS' as const, label: 'Shop' }],
  destinations: [{ number: '385911234567', label: '{metadata.name}', metadata: { name: 'Ann Lee' } }],
};

/**
 * Mounts the page of a product and logs all it says.
 * @param onEvent Called after each event. Those of an element do not tell which links were loaded and dropped.
 */
export function createEmbedSession(
  stage: HTMLElement,
  product: EmbeddableProduct,
  { by, isSilent }: EmbedPlan,
  log: MessageLog,
  onEvent: (event: EmbeddableEvent) => void,
): EmbedSession {
  const options: MountEmbeddableOptions = {
    requestUriUrl: linkUrl(product),
    portalBase,
    className: 'embeddable',
    // A parameter that the sandbox knows and the vendor does not.
    ...(isSilent ? { path: `/embeddable/${product}?sandbox.scenario=silent` } : {}),
    ...(product === 'conversations' ? conversationsOptions : {}),
  };
  const hear = (event: EmbeddableEvent) => {
    note(log, event);
    onEvent(event);
  };
  if (by === 'controller') {
    const embeddable = mounts[product](stage, options) as Embeddable;
    embeddable.on('*', hear);
    return { embeddable, unmount: () => embeddable.destroy() };
  }
  const element: InfobipElement = document.createElement(`infobip-${product}` as const);
  Object.assign(element, options);
  stage.append(element);
  // It mounts a microtask after its attributes have come, and says nothing before.
  queueMicrotask(() => (element.embeddable as Embeddable | undefined)?.on('*', hear));
  return {
    get embeddable() {
      return element.embeddable as Embeddable | undefined;
    },
    unmount: () => element.remove(),
  };
}

function note(log: MessageLog, event: EmbeddableEvent): void {
  switch (event.type) {
    case 'loaded':
      return log.add('note', 'a link was loaded', undefined, event.reason);
    case 'failed':
      return log.add('note', 'failed', undefined, describe(event.error));
    case 'dropped':
      return log.add('dropped', event.reason, event.data, `from ${event.origin}`);
    case 'unknown':
      return log.add('unknown', 'unknown', event.data);
    default:
      return log.add('received', event.type, event);
  }
}
