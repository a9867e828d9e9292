import { refusePushed, tenantOf } from '../embedding.ts';
import type { InfobipHandlers } from '../vendor-types.ts';

export const embeddables = {
  async startEmbedding({ body, principal, state, world }) {
    const tenant = tenantOf(body, principal);
    const refusal = refusePushed(state, body, principal, tenant);
    if (refusal) return refusal;
    const { requestUriSeconds: seconds, bareEmbeddingAnswer } = world.settings;
    const { requestUri } = await state.requests.insert({
      requestUri: `urn:ietf:params:oauth:request_uri:${world.ids.alphanumeric(27)}`,
      key: principal.key ?? principal.id,
      embeddingId: body.embedding_id ?? null,
      scopes: body.scopes,
      ...tenant,
      expiresMs: world.clock.now() + seconds * 1000,
      loads: 0,
      isUsed: false,
    });
    const headers = { 'cache-control': 'no-store' };
    if (bareEmbeddingAnswer) return { status: 200, body: { request_uri: requestUri }, headers };
    return { status: 201, body: { request_uri: requestUri, expires_in: seconds }, headers };
  },
} satisfies Partial<InfobipHandlers>;
