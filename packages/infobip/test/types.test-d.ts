/** Calls that must not compile. The type check is the test: an unused `@ts-expect-error` is an error. */
import { buildEmbeddableUrl } from '@embedworks/infobip';
import {
  fetchRequestUriFrom,
  mountAnswers,
  mountConversations,
  mountMoments,
  type AnswersMessage,
  type Embeddable,
  type MomentsMessage,
} from '@embedworks/infobip/browser';
import type { InfobipAnswersElement, InfobipMomentsElement } from '@embedworks/infobip/element';

const fetchRequestUri = async () => 'urn:a';

export function moments(moments: Embeddable<MomentsMessage>) {
  moments.on('campaign.activated', ({ campaignId, useCase }) => void [campaignId.toFixed(), useCase?.trim()]);
  moments.on('failed', ({ error }) => error.code);
  moments.on('loaded', ({ reason }) => {
    // @ts-expect-error There are two reasons.
    return reason === 'again';
  });
  moments.on('*', (event) => {
    // @ts-expect-error Not every event has a height.
    void event.height;
    return event.type === 'resize' ? event.height : 0;
  });
  // @ts-expect-error There is no such event.
  moments.on('campaign.cloned', () => {});
  // @ts-expect-error How it goes is not the page's to change.
  moments.state = 'ready';
}

export function others(answers: Embeddable<AnswersMessage>, element: InfobipAnswersElement) {
  // @ts-expect-error Answers has no campaigns.
  answers.on('campaign.activated', () => {});
  // @ts-expect-error The same in the element.
  element.embeddable?.on('campaign.paused', () => {});
  element.embeddable?.on('session.expired', () => element.renew());
}

export function element(element: InfobipMomentsElement) {
  element.fetchRequestUri = fetchRequestUri;
  element.fetchRequestUri = fetchRequestUriFrom('/embedding/moments');
  element.sandbox = false;
  element.minHeightPx = 300;
  // @ts-expect-error Pixels are a number.
  element.minHeightPx = '300px';
  // @ts-expect-error A link is a text.
  element.fetchRequestUri = () => 4711;
}

export function calls(container: HTMLElement) {
  mountMoments(container, { fetchRequestUri: async ({ reason, signal }) => (signal.aborted ? '' : reason) });
  mountMoments(container, { fetchRequestUri: async () => ({ requestUri: 'urn:a', expiresInSeconds: 60 }) });
  // @ts-expect-error Names of the wire belong to the wire.
  mountMoments(container, { fetchRequestUri: async () => ({ request_uri: 'urn:a' }) });
  // @ts-expect-error There are no defaults for where links come from.
  mountMoments(container);
  // @ts-expect-error A key never reaches the browser.
  mountMoments(container, { fetchRequestUri, apiKey: 'secret' });
  // @ts-expect-error Only Conversations has senders.
  mountAnswers(container, { fetchRequestUri, senders: [] });
  mountConversations(container, { fetchRequestUri, senders: [{ number: '447860099299', channel: 'SMS' }] });
  // @ts-expect-error Only SMS and WhatsApp.
  mountConversations(container, { fetchRequestUri, senders: [{ number: '447860099299', channel: 'VIBER' }] });
  // @ts-expect-error A link is needed.
  buildEmbeddableUrl({ product: 'moments' });
  // @ts-expect-error There is no such product.
  buildEmbeddableUrl({ product: 'people', requestUri: 'urn:a' });
}
