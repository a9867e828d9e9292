import type { InfobipTriggers } from './pick.ts';

/** What ends by itself, now. Nobody is told but the frame. */
export const embeddableChanges: InfobipTriggers = {
  'link.expired': {
    description: 'Every `request_uri` that was not opened yet expires.',
    parameters: [],
    payload: {},
    async run({ state, world }) {
      const open = state.requests.filter(({ isUsed, expiresMs }) => !isUsed && expiresMs > world.clock.now());
      for (const { requestUri } of open) await state.requests.update(requestUri, { expiresMs: world.clock.now() });
      return { summary: `${open.length} links have expired.` };
    },
  },
  'pageSession.expired': {
    description: 'Every embeddable that is open loses its session. Its page tells `session.expired`.',
    parameters: [],
    payload: {},
    async run({ state, world }) {
      const open = state.pageSessions.filter(({ expiresMs }) => expiresMs > world.clock.now());
      for (const { session } of open) await state.pageSessions.update(session, { expiresMs: world.clock.now() });
      return { summary: `${open.length} sessions are over.` };
    },
  },
};
