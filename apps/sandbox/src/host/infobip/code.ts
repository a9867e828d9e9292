import type { Account } from './accounts.ts';
import { productTitles, type EmbeddableProduct } from './products.ts';

export interface EmbedPlan {
  /** What mounts it: the element, or `mountMoments()` and its like. */
  by: 'element' | 'controller';
  /** Whether the page inside posts nothing at all, which the vendor promises no more than the contrary. */
  isSilent: boolean;
}

/** What the panel of a product does, in the lines a team would write. */
export function pageCode(product: EmbeddableProduct, { by }: EmbedPlan, portalBase: string): string {
  if (by === 'element') {
    return `<script type="module">
  import '@embedworks/infobip/element';
</script>
<infobip-${product} request-uri-url="/link?product=${product}" portal-base="${portalBase}"></infobip-${product}>`;
  }
  const mount = `mount${productTitles[product]}`;
  return `import { ${mount} } from '@embedworks/infobip/browser';

const embeddable = ${mount}(container, {
  requestUriUrl: '/link?product=${product}',
  portalBase: '${portalBase}',
});
${product === 'moments' ? "embeddable.on('campaign.activated', ({ campaignId }) => note(campaignId));\n" : ''}embeddable.on('failed', ({ error }) => show(error));`;
}

export function linkCode(product: EmbeddableProduct, { embedding, tenant }: Account): string {
  const fields = {
    moments: `, embeddingId: ${embedding}`,
    answers: '',
    conversations: ", scopes: ['conversations:manage', 'conversations:read']",
  }[product];
  const x = tenant === 'account' ? '' : ', applicationId: user.application, entityId: user.tenant';
  return `import { createEmbeddingHandler } from '@embedworks/infobip/server';

export const POST = createEmbeddingHandler({
  baseUrl: process.env.INFOBIP_URL,
  credentials: { apiKey: process.env.INFOBIP_KEY },
  // The session says whose it is, and nothing that the page sends.
  authorize: async (request) => {
    const user = await readSession(request);
    return user && { product: '${product}'${fields}${x} };
  },
});`;
}

export const serverCode = {
  participants: `import { createInfobip } from '@embedworks/infobip/server';

const { flows } = createInfobip({
  baseUrl: process.env.INFOBIP_URL,
  credentials: { apiKey: process.env.INFOBIP_KEY },
});
await flows.add(campaignId, readCustomers(), {
  notifyUrl: \`https://team.example/flow-callback?token=\${process.env.FLOW_SECRET}\`,
  callbackData: 'spring',
  onProgress: ({ sent, accepted, rejected }) => console.log(sent, accepted, rejected),
  onReport: ({ participants }) => store(participants),
});`,
  callback: `import { createInfobipFlowCallback } from '@embedworks/infobip/server';

// Nothing is signed, so the address is the secret.
export const POST = createInfobipFlowCallback({
  secrets: [process.env.FLOW_SECRET],
  onReport: ({ operationId, participants }) => store(operationId, participants),
});`,
  people: `import { createInfobip } from '@embedworks/infobip/server';

const { people } = createInfobip({
  baseUrl: process.env.INFOBIP_URL,
  credentials: { apiKey: process.env.INFOBIP_KEY },
});
const { created, updated, failed } = await people.upsert(readCustomers(), {
  onProgress: ({ done, failed }) => console.log(done, failed),
  onFailure: ({ item, message }) => note(item, message),
  signal,
});`,
  webhooks: `import { createInfobip, createInfobipWebhooks } from '@embedworks/infobip/server';

await infobip.subscriptions.create('CUSTOMER_ENGAGEMENT', {
  subscriptionId: 'team-sync',
  events: ['PERSON_CREATED', 'CONVERSATION_CREATED'],
  profile: {
    profileId: 'team-hooks',
    webhook: { notifyUrl: 'https://team.example/webhooks', contentType: 'application/json' },
    security: {
      authId: 'team-hmac',
      type: 'HMAC',
      credentials: { secretKey: process.env.WEBHOOK_SECRET, algorithm: 'HMAC_SHA_256' },
    },
  },
});

export const POST = createInfobipWebhooks({
  hmac: { secrets: [process.env.WEBHOOK_SECRET] },
  on: { PERSON_CREATED: ({ payload }) => welcome(payload.person) },
});`,
};
