import { ConfigurationError } from '@embedworks/core';
import type { components } from '@embedworks/contracts/infobip/rest';
import { authOf, type InfobipClient } from '../client.ts';
import { InfobipError, vendor } from '../errors.ts';
import { dataOf, toInit, type CallOptions } from './call.ts';

type Fields = components['schemas']['PushedAuthorizationRequest'];

export type MomentsScope = 'flow:manage' | 'flow:read' | 'flow:use';
export type AnswersScope = 'answers:manage' | 'voice-message:manage';
export type ConversationsScope = 'conversations:manage' | 'conversations:read';

/** Whose resources are shown. Only with X; without it, leave both out. */
interface Tenant {
  applicationId?: string | undefined;
  entityId?: string | undefined;
}

/** The Campaign wizard. */
export interface MomentsEmbedding extends Tenant {
  product: 'moments';
  /** Number of the embedding, from your account manager. */
  embeddingId: number | string;
  /** Default: all three. */
  scopes?: readonly MomentsScope[] | undefined;
}

/** The chatbot builder. */
export interface AnswersEmbedding extends Tenant {
  product: 'answers';
  /** Default: both. */
  scopes?: readonly AnswersScope[] | undefined;
}

/** The inbox. The vendor does not say which scopes it needs, so there is no default. */
export interface ConversationsEmbedding extends Tenant {
  product: 'conversations';
  scopes: readonly ConversationsScope[];
}

/** What a visitor may open. */
export type Embedding = MomentsEmbedding | AnswersEmbedding | ConversationsEmbedding;

/** What opens it, once. */
export interface EmbeddingLink {
  /** Opaque. Goes into the address of the frame, URL-encoded. */
  requestUri: string;
  /** Seconds the link can be opened. The vendor does not say; then 60. */
  expiresInSeconds: number;
}

const defaultScopes = {
  moments: ['flow:manage', 'flow:read', 'flow:use'],
  answers: ['answers:manage', 'voice-message:manage'],
} as const;

const path = '/embeddable/1/auth/par';

/**
 * Links for embeddable pages (PAR). Not the PAR of RFC 9126: JSON goes there, under an API key.
 * Sources: https://www.infobip.com/docs/embeddable-customer-engagement/embeddable-moments and
 * https://www.infobip.com/docs/embeddable-customer-engagement/embeddable-answers
 */
export function createEmbeddables(client: InfobipClient) {
  return {
    /**
     * A link for one load of the page. It is a secret of the visitor: hand it to nobody else, and do not keep it.
     *
     * @throws {ConfigurationError} when the credentials are no API key, or something is missing.
     * @throws {InfobipError} `forbidden` when the key lacks a scope, `not_found` or `validation` for an unknown embedding,
     * application or entity, `malformed` when the answer has no `request_uri`.
     */
    async start(embedding: Embedding, call?: CallOptions): Promise<EmbeddingLink> {
      checkApiKey(client);
      const body = toFields(embedding);
      // Any success will do: the vendor does not say which it is.
      const answer: { request_uri?: unknown; expires_in?: unknown } | undefined = await dataOf(
        client.POST(path, { ...toInit(call), body }),
      );
      const { request_uri: requestUri, expires_in: seconds } = answer ?? {};
      if (typeof requestUri !== 'string' || requestUri === '') {
        const call = `POST ${path}`;
        throw new InfobipError(`${vendor}: ${call} answered no request_uri.`, { code: 'malformed', call });
      }
      return { requestUri, expiresInSeconds: typeof seconds === 'number' && seconds > 0 ? seconds : 60 };
    },
  };
}

/** @throws {ConfigurationError} when the credentials are no API key. */
export function checkApiKey(client: InfobipClient): void {
  if (authOf(client).scheme === 'App') return;
  throw new ConfigurationError(vendor, 'Embeddables are opened with an API key: give credentials with apiKey.');
}

/** @throws {ConfigurationError} when something is missing. */
function toFields(embedding: Embedding): Fields {
  const { product, applicationId, entityId } = embedding;
  const scopes = embedding.scopes ?? (product === 'conversations' ? [] : defaultScopes[product]);
  if (scopes.length === 0) throw new ConfigurationError(vendor, 'scopes must hold at least one.');
  const embeddingId = product === 'moments' ? embedding.embeddingId : undefined;
  if (product === 'moments' && (embeddingId === undefined || embeddingId === '')) {
    throw new ConfigurationError(vendor, 'Moments needs an embeddingId.');
  }
  return {
    ...(embeddingId === undefined ? {} : { embedding_id: embeddingId }),
    scopes: [...scopes],
    ...(applicationId ? { application_id: applicationId } : {}),
    ...(entityId ? { entity_id: entityId } : {}),
  };
}
