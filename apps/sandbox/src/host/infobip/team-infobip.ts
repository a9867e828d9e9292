import { createEmbeddingHandler, createInfobip, type Embedding, type Infobip } from '@embedworks/infobip/server';
import { tenantOf, type Account } from './accounts.ts';
import type { EmbeddableProduct } from './products.ts';
import { readSession } from './session.ts';

/** A team reads them from its configuration; these are the ones that the sandbox prints at start. */
const apiKey = 'sandbox-infobip-key';
/** It may do nothing but People, so every link asked with it is refused. */
const peopleKey = 'sandbox-infobip-people-key';

const made = new Map<string, Infobip>();

/** One client, kept, because it is what keeps to the vendor's rates. */
export function teamInfobip(baseUrl: string): Infobip {
  const infobip = made.get(baseUrl) ?? createInfobip({ baseUrl, credentials: { apiKey } });
  made.set(baseUrl, infobip);
  return infobip;
}

/** Answers a page that asks for a link. Whose it is says the session, and nothing that the page sends. */
export function answerLink(request: Request, baseUrl: string, product: EmbeddableProduct): Promise<Response> {
  const account = readSession(request);
  return createEmbeddingHandler({
    baseUrl,
    credentials: { apiKey: account?.permission === 'none' ? peopleKey : apiKey },
    authorize: () => account && toEmbedding(account, product),
  })(request);
}

const others: Record<EmbeddableProduct, EmbeddableProduct> = {
  moments: 'answers',
  answers: 'conversations',
  conversations: 'answers',
};

function toEmbedding(account: Account, product: EmbeddableProduct): Embedding {
  const { applicationId, entityId } = tenantOf(account) ?? {};
  const tenant = { applicationId, entityId };
  const opened = account.permission === 'other' ? others[product] : product;
  if (opened === 'moments') return { product: opened, embeddingId: Number(account.embedding), ...tenant };
  if (opened === 'answers') return { product: opened, ...tenant };
  return { product: opened, scopes: ['conversations:manage', 'conversations:read'], ...tenant };
}
