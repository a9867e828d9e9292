import { expectTypeOf, test } from 'vitest';
import {
  createInfobip,
  createInfobipWebhooks,
  type EmbeddingLink,
  type FlowReport,
  type InfobipCredentials,
} from '@embedworks/infobip/server';

declare const infobip: ReturnType<typeof createInfobip>;

test('the address of the account is asked for', () => {
  // @ts-expect-error there is no default
  createInfobip({ credentials: { apiKey: 'k' } });
});

test('credentials are one of the schemes', () => {
  expectTypeOf<{ apiKey: string }>().toExtend<InfobipCredentials>();
  expectTypeOf<{ username: string }>().not.toExtend<InfobipCredentials>();
});

test('each product has its scopes', () => {
  expectTypeOf(infobip.embeddables.start({ product: 'answers' })).resolves.toEqualTypeOf<EmbeddingLink>();
  // @ts-expect-error Moments needs an embedding
  void infobip.embeddables.start({ product: 'moments' });
  // @ts-expect-error the scope of another product
  void infobip.embeddables.start({ product: 'answers', scopes: ['flow:read'] });
  // @ts-expect-error nobody knows which scopes are enough
  void infobip.embeddables.start({ product: 'conversations' });
});

test('ids of flows are text, and one identity takes a person out', () => {
  expectTypeOf<FlowReport['campaignId']>().toEqualTypeOf<string>();
  void infobip.flows.remove(1n, { phone: '385911234567' });
  // @ts-expect-error by nothing
  void infobip.flows.remove('1', {});
});

test('handlers get the event of their type', () => {
  createInfobipWebhooks({
    on: {
      PERSON_TAG_ADDED: ({ payload }) => void expectTypeOf(payload.addedTag).toEqualTypeOf<string | undefined>(),
      CONVERSATION_STATUS_UPDATED: ({ type }) => void expectTypeOf(type).toEqualTypeOf<'CONVERSATION_STATUS_UPDATED'>(),
      unknown: ({ data }) => void expectTypeOf(data).toEqualTypeOf<Record<string, unknown>>(),
    },
  });
  // @ts-expect-error MD5 is none of WebCrypto's
  createInfobipWebhooks({ onEvent: () => undefined, hmac: { secrets: ['a'], algorithm: 'HMAC_MD5' } });
});
