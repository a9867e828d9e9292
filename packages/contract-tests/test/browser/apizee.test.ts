import { inject } from 'vitest';
import { mountAgent } from '@embedworks/apizee/browser';
import { describeEmbedContract } from '../../src/browser.ts';

const origin = `http://apizee.localhost:${inject('sandboxPort')}`;

describeEmbedContract({
  title: 'Apizee agent app',
  guestOrigin: origin,
  mount(container, { silent = false, signal, timeoutMs } = {}) {
    const agent = mountAgent(container, {
      // A file that is no page says nothing, from the same origin.
      agentUrl: silent ? `${origin}/_assets/none.js` : `${origin}/agent/`,
      cloudUrl: origin,
      apiKey: 'sandboxApiKey',
      conversationName: 'CASE-77',
      signal,
      readyTimeoutMs: timeoutMs,
    });
    return {
      frame: agent.frame,
      ready: agent.ready,
      dropped: agent.dropped,
      onEvent: (listener) => void agent.on('*', listener),
      destroy: () => agent.destroy(),
    };
  },
  message: { type: 'joined' },
  malformed: { type: 'contacts', length: 'many' },
});
