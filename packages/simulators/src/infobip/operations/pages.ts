import type { SimulatedRequest } from '../../engine/message.ts';
import { problemOf } from '../embedding.ts';
import type { EmbeddableProduct } from '../page-action-types.ts';
import { renderPageOf } from '../page-definitions.ts';
import type { InfobipState } from '../state.ts';
import type { InfobipHandlers, InfobipWorld } from '../vendor-types.ts';

export const pages = {
  async getMomentsPage({ state, world, request }) {
    const { code, ...page } = await load('moments', state, world, request);
    if (code === 'E404') return { status: 404, ...page };
    return { status: statusOf(code), ...page };
  },

  async getAnswersPage({ state, world, request }) {
    const { code, ...page } = await load('answers', state, world, request);
    return { status: statusOf(code), ...page };
  },

  async getConversationsPage({ state, world, request }) {
    const { code, ...page } = await load('conversations', state, world, request);
    return { status: statusOf(code), ...page };
  },
} satisfies Partial<InfobipHandlers>;

/**
 * The page itself shows what is wrong, so it comes with every status. What it then asks for uses the link up, so that a
 * page whose script never ran has not; but a link is loaded once, and a second load is one too many.
 */
async function load(
  product: EmbeddableProduct,
  state: InfobipState,
  world: InfobipWorld,
  { method, search }: SimulatedRequest,
) {
  const requestUri = new URLSearchParams(search).get('request_uri') ?? undefined;
  const problem = problemOf(state, world, product, requestUri);
  const row = requestUri === undefined ? undefined : state.requests.get(requestUri);
  const isSecond = row !== undefined && row.loads > 0;
  // Asking for the head alone loads nothing.
  if (row && method === 'GET') {
    await state.requests.update(row.requestUri, { loads: row.loads + 1, isUsed: row.isUsed || isSecond });
  }
  const code = problem?.code ?? (isSecond ? ('expired' as const) : undefined);
  return { code, body: renderPageOf(product), headers: { 'cache-control': 'no-store' } };
}

/** Sandbox choice. A failing portal has no status in the contract: its page comes, and tells E500. */
function statusOf(code: 'E400' | 'E403' | 'E404' | 'E500' | 'expired' | undefined) {
  if (code === 'E400') return 400 as const;
  if (code === 'E403') return 403 as const;
  return code === 'expired' ? (410 as const) : (200 as const);
}
