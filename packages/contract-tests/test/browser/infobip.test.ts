import { inject } from 'vitest';
import { mountMoments } from '@embedworks/infobip/browser';
import { describeEmbedContract } from '../../src/browser.ts';

const portalBase = `http://infobip.localhost:${inject('sandboxPort')}`;
const campaignId = 200_000_000_000_001;

describeEmbedContract({
  title: 'Infobip Moments',
  guestOrigin: portalBase,
  mount(container, { silent = false, signal, timeoutMs } = {}) {
    const moments = mountMoments(container, {
      portalBase,
      requestUriUrl: inject('infobipLinkUrl'),
      // A file that is no page says nothing, from the same origin.
      ...(silent ? { path: '/_assets/none.js', fetchRequestUri: () => 'urn:none' } : {}),
      readyTimeoutMs: timeoutMs,
      signal,
    });
    // The vendor promises no message, so that the adapter itself waits for none.
    const ready = new Promise<void>((resolve, reject) => {
      moments.on('ready', () => resolve());
      moments.on('failed', ({ error }) => reject(error));
      moments.loaded.catch(reject);
    });
    void ready.catch(() => {});
    return {
      frame: moments.frame,
      ready,
      get dropped() {
        return moments.dropped;
      },
      // What is told of the frame is no event of the page.
      onEvent: (listener) => void moments.on('*', (event) => event.type !== 'loaded' && listener(event)),
      destroy: () => moments.destroy(),
    };
  },
  message: { source: 'infobip-embeddable', v: 1, type: 'campaign.paused', campaignId } as { type: string },
  malformed: { source: 'infobip-embeddable', v: 1, type: 'resize', height: 'high' },
});
